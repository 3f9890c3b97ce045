// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ExportContractComparisonTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Makes a file of the result of a contract comparison, once that is done.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ExportContractComparisonTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, ComparisonExportType, ExportContractComparisonTaskRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwqbUUckp3o2rzmUxHsV0j1FlhYIKo7"));
    /// let request = ExportContractComparisonTaskRequest::new(
    ///         "yDtrrUUckp94goxhUyjVZ8rSEQ0lg7vb",
    ///     )
    ///     .export_type(ComparisonExportType::Excel)
    ///     .ignore(true);
    /// let response = client.export_contract_comparison_task(&request).await?;
    /// println!("{:?}", response.resource_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_contract_comparison_task(
        &self,
        request: &ExportContractComparisonTaskRequest,
    ) -> impl Future<Output = Result<ExportContractComparisonTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::export_contract_comparison_task`].
#[must_use]
#[non_exhaustive]
pub struct ExportContractComparisonTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the comparison, given by `CreateContractComparisonTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yD*******************ob`
    pub task_id: String,

    /// Kind of file.
    ///
    /// - On the wire: `ExportType`, Integer, optional
    /// - Example: `1`
    pub export_type: Option<ComparisonExportType>,

    /// Whether differences that were ignored are left out.
    ///
    /// - On the wire: `Ignore`, Boolean, optional
    /// - Has an effect only if `ExportType` is `0`
    /// - Example: `true`
    pub ignore: Option<bool>,
}

impl ExportContractComparisonTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ExportType`. Kind of file.
    #[inline]
    pub fn export_type(mut self, export_type: ComparisonExportType) -> Self {
        self.export_type = Some(export_type);
        self
    }

    /// Sets `Ignore`. Whether differences that were ignored are left out.
    #[inline]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = Some(ignore);
        self
    }
}

/// Response of [`Client::export_contract_comparison_task`].
#[non_exhaustive]
pub struct ExportContractComparisonTaskResponse {
    /// Link to download the file.
    ///
    /// - On the wire: `ResourceUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF`
    /// - Sensitive: never shown in errors, logs and debug output
    pub resource_url: Option<String>,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1760009219`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Kind of file made of a contract comparison.
    pub enum ComparisonExportType, UnknownComparisonExportType {
        /// `0` – The new version as a PDF in which the differences are marked.
        Pdf = 0,
        /// `1` – A table of the differences, with place, kind, label and both texts.
        Excel = 1,
    }
}

impl rt::Action for ExportContractComparisonTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ExportContractComparisonTask")
    };
    type Response = ExportContractComparisonTaskResponse;
}

rt::request! {
    ExportContractComparisonTaskRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
        2 export_type: Option "ExportType", known();
        3 ignore: Option "Ignore";
    }
    rules [
        If { effect: Only, field: &["Ignore"], when: &[is(&["ExportType"], &["0"])] },
    ]
}

rt::response! {
    ExportContractComparisonTaskResponse {
        0 resource_url: Option "ResourceUrl", sensitive();
        1 expire_time: Option "ExpireTime";
        2 request_id: "RequestId";
    }
}
