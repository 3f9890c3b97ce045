// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ExportContractReviewResult.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Makes a file of the result of a contract review.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ExportContractReviewResult)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, ExportContractReviewResultRequest, Operator, ReviewExportType};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtzDUUckpfhotltUxpgD3IvZBJB10dg"));
    /// let request = ExportContractReviewResultRequest::new(
    ///     "yDtzZUUckpf8wewlUx7RX5uSd4QXIcRI",
    ///     ReviewExportType::ResultAndSummary,
    /// );
    /// let response = client.export_contract_review_result(&request).await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_contract_review_result(
        &self,
        request: &ExportContractReviewResultRequest,
    ) -> impl Future<Output = Result<ExportContractReviewResultResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::export_contract_review_result`].
#[must_use]
#[non_exhaustive]
pub struct ExportContractReviewResultRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the review, given by `CreateBatchContractReviewTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yDtzKUUckffzxURVliRllhLFtn`
    pub task_id: String,

    /// Kind of file.
    ///
    /// - On the wire: `FileType`, Integer, required
    /// - Example: `1`
    pub file_type: ReviewExportType,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl ExportContractReviewResultRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(task_id: impl Into<String>, file_type: ReviewExportType) -> Self {
        Self {
            task_id: task_id.into(),
            file_type,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::export_contract_review_result`].
#[non_exhaustive]
pub struct ExportContractReviewResultResponse {
    /// Link to download the file.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example:
    ///   `https://file.ess.tencent.cn/bresource/resource/resource/0/0.DOCX?hkey=5336d1f1606055b00949c2a27818dc99723b96edadd6266ca2a4a65decf5b5203f6234f47e8c765759681bd08309e78d046c49a2a52fa864`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Kind of file made of a contract review, Word or PDF like the contract.
    pub enum ReviewExportType, UnknownReviewExportType {
        /// `1` – The contract as it is now, with comments on the risks.
        WithRisks = 1,
        /// `2` – Results and summary as an xlsx file.
        ResultAndSummary = 2,
        /// `3` – The contract as it was reviewed.
        Original = 3,
        /// `4` – The contract as it is now, without comments.
        WithoutRisks = 4,
    }
}

impl rt::Action for ExportContractReviewResultRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ExportContractReviewResult")
    };
    type Response = ExportContractReviewResultResponse;
}

rt::request! {
    ExportContractReviewResultRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
        2 file_type: "FileType", required().known();
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    ExportContractReviewResultResponse {
        0 url: Option "Url", sensitive();
        1 request_id: "RequestId";
    }
}
