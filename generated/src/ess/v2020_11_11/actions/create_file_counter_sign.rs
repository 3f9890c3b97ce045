// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFileCounterSign.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFileCounterSignResultRequest;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Signs a PDF file with the digital certificate of the organization, at once or by a task that
    /// `DescribeFileCounterSignResult` tells the state of.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFileCounterSign)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Takes time: pass [`response.follow_up(&request)`](CreateFileCounterSignResponse::follow_up) to
    ///   [`wait_until_file_counter_signed`](Self::wait_until_file_counter_signed)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateFileCounterSignRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCpyUc*******************bsVny9l"));
    /// let request = CreateFileCounterSignRequest::new("yDtwuU*******************FYPZ")
    ///     .sync_mode(true);
    /// let response = client.create_file_counter_sign(&request).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_file_counter_sign(
        &self,
        request: &CreateFileCounterSignRequest,
    ) -> impl Future<Output = Result<CreateFileCounterSignResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_file_counter_sign`].
#[must_use]
#[non_exhaustive]
pub struct CreateFileCounterSignRequest {
    /// File to sign.
    ///
    /// - On the wire: `FileId`, String, required
    /// - Limit: a file of type `pdf` (not checked before sending)
    /// - Example: `yDtwRUUckp7f7e************qq28pI`
    pub file_id: String,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Whether the response waits for the signed file. Large files need false, or the call times out.
    ///
    /// - On the wire: `SyncMode`, Boolean, optional
    /// - Example: `false`
    pub sync_mode: Option<bool>,
}

impl CreateFileCounterSignRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
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

    /// Sets `SyncMode`. Whether the response waits for the signed file.
    #[inline]
    pub fn sync_mode(mut self, sync_mode: bool) -> Self {
        self.sync_mode = Some(sync_mode);
        self
    }
}

/// Response of [`Client::create_file_counter_sign`].
#[non_exhaustive]
pub struct CreateFileCounterSignResponse {
    /// State of the task.
    ///
    /// - On the wire: `Status`, String
    /// - Example: `PROCESSING`
    pub status: Option<CounterSignStatus>,

    /// File with the signature.
    ///
    /// - On the wire: `ResultFileId`, String
    /// - Example: `yDtwRUUckp7f7e************qq28pI`
    pub result_file_id: Option<String>,

    /// Identifier of the task, for `DescribeFileCounterSignResult`.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDCmrUUc************6`
    pub task_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFileCounterSignResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_file_counter_signed`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFileCounterSignRequest,
    ) -> DescribeFileCounterSignResultRequest {
        DescribeFileCounterSignResultRequest {
            task_id: self.task_id.clone(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

rt::text_enum! {
    /// State of a task that signs a file.
    pub enum CounterSignStatus, UnknownCounterSignStatus {
        /// `PROCESSING` – Running.
        Processing = "PROCESSING",
        /// `FINISHED` – Done.
        Finished = "FINISHED",
    }
}

impl rt::Action for CreateFileCounterSignRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFileCounterSign")
    };
    type Response = CreateFileCounterSignResponse;
}

rt::request! {
    CreateFileCounterSignRequest {
        0 file_id: "FileId", required();
        1 operator: Option "Operator";
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 sync_mode: Option "SyncMode";
    }
}

rt::response! {
    CreateFileCounterSignResponse {
        0 status: Option "Status";
        1 result_file_id: Option "ResultFileId";
        2 task_id: Option "TaskId";
        3 request_id: "RequestId";
    }
}
