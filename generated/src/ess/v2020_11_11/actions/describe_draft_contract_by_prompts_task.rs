// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeDraftContractByPromptsTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Returns the state of a task that drafts a contract by AI, started by `CreateDraftContractByPromptsTask`, and
    /// the draft.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeDraftContractByPromptsTask)
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
    /// - `InternalError` – The service failed.
    /// - `ResourceNotFound.NotExistResource` – A file or another resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeDraftContractByPromptsTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDCZcUUpn********ZGci8dkgk03ZIow"));
    /// let request = DescribeDraftContractByPromptsTaskRequest::new(
    ///     "yD3a5UUs1b********Hu4sn4VpzPXtIy",
    /// );
    /// let response = client.describe_draft_contract_by_prompts_task(&request).await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_draft_contract_by_prompts_task(
        &self,
        request: &DescribeDraftContractByPromptsTaskRequest,
    ) -> impl Future<
        Output = Result<DescribeDraftContractByPromptsTaskResponse, Error>,
    > {
        self.call(request)
    }

    /// The draft is made; `ResourceId` names its file.
    ///
    /// Calls [`describe_draft_contract_by_prompts_task`](Self::describe_draft_contract_by_prompts_task) again and
    /// again. Set a `deadline`, then `.await` it: the value is the last response.
    ///
    /// - Done: `Status` is `2`
    /// - Failed: `3`; all others go on
    /// - Pauses: 10s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_contract_drafted<'a>(
        &'a self,
        request: &'a DescribeDraftContractByPromptsTaskRequest,
    ) -> rt::Waiting<'a, DescribeDraftContractByPromptsTaskResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "contract_drafted",
            watch: "Status",
            named_by: None,
            done: &["2"],
            failed: &["3"],
            first: 10,
            pace: 10,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_draft_contract_by_prompts_task`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDraftContractByPromptsTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the task, given by `CreateDraftContractByPromptsTask`.
    ///
    /// - On the wire: `TaskId`, String, required
    /// - Example: `yD3a5UUs1b********Hu4sn4VpzPXtIy`
    pub task_id: String,
}

impl DescribeDraftContractByPromptsTaskRequest {
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
}

/// Response of [`Client::describe_draft_contract_by_prompts_task`].
#[non_exhaustive]
pub struct DescribeDraftContractByPromptsTaskResponse {
    /// State of the task.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `2`
    pub status: Option<ContractDraftStatus>,

    /// Why the task failed.
    ///
    /// - On the wire: `Message`, String
    /// - Example: `需求校验未通过: 该需求意图为“**买卖合同”*******，属于严重违法犯罪行为，内容违法违规，无法用于生成任何合同。`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: Option<String>,

    /// Name of the draft.
    ///
    /// - On the wire: `ContractName`, String
    /// - Example: `软件开发服务合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub contract_name: Option<String>,

    /// File with the draft.
    ///
    /// - On the wire: `ResourceId`, String
    /// - Example: `yD3a5UUs1i****UEMs3KDC7ewKOitKTm`
    pub resource_id: Option<String>,

    /// Link to download the draft.
    ///
    /// - On the wire: `ContractUrl`, String
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/`
    /// - Valid for 2 hours
    /// - Sensitive: never shown in errors, logs and debug output
    pub contract_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl DescribeDraftContractByPromptsTaskResponse {
    /// How long [`Self::contract_url`] is valid: 2 hours.
    pub const CONTRACT_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7200);
}

rt::integer_enum! {
    /// State of a task that drafts a contract.
    pub enum ContractDraftStatus, UnknownContractDraftStatus {
        /// `0` – Created.
        Created = 0,
        /// `1` – Running.
        Running = 1,
        /// `2` – Finished.
        Succeeded = 2,
        /// `3` – Failed.
        Failed = 3,
    }
}

impl ContractDraftStatus {
    /// Whether it is `3`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }

    /// Whether it is `2` or `3`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }

    /// Whether it is `2`.
    #[must_use]
    pub fn is_succeeded(&self) -> bool {
        matches!(self, Self::Succeeded)
    }
}

impl rt::Action for DescribeDraftContractByPromptsTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDraftContractByPromptsTask")
    };
    type Response = DescribeDraftContractByPromptsTaskResponse;
}

rt::request! {
    DescribeDraftContractByPromptsTaskRequest {
        0 operator: Option "Operator", required();
        1 task_id: "TaskId", required();
    }
}

rt::response! {
    DescribeDraftContractByPromptsTaskResponse {
        0 status: Option "Status";
        1 message: Option "Message", sensitive();
        2 contract_name: Option "ContractName", sensitive();
        3 resource_id: Option "ResourceId";
        4 contract_url: Option "ContractUrl", sensitive();
        5 request_id: "RequestId";
    }
}
