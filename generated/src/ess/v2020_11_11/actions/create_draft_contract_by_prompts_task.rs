// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateDraftContractByPromptsTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeDraftContractByPromptsTaskRequest;
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Starts a task in which a model drafts a contract. `DescribeDraftContractByPromptsTask` tells how it ends.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateDraftContractByPromptsTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateDraftContractByPromptsTaskResponse::follow_up) to
    ///   [`wait_until_contract_drafted`](Self::wait_until_contract_drafted)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateDraftContractByPromptsTaskRequest, DraftLanguage, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwayUUckpsz*******rxROEDY8LJBJ9"));
    /// let request = CreateDraftContractByPromptsTaskRequest::new(
    ///         "我公司（深圳市星辰科技有限公司）需要与北京云端数据服务有限公司签订一份软件开发服务合同。\n\n项目概述：\n我们需要对方为我…",
    ///     )
    ///     .reference_template_id("yD3azUUck****n**UEFfm*Wv6Fm7tFzY")
    ///     .requirement_file_ids(vec!["yD3aWUUc*********u5ahO3EgYkkoe1E".into()])
    ///     .contract_language(DraftLanguage::Zh)
    ///     .review_task_id("yDt*lUUc***qqbuz***RX5**R*QbvrcD");
    /// let response = client.create_draft_contract_by_prompts_task(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_draft_contract_by_prompts_task(
        &self,
        request: &CreateDraftContractByPromptsTaskRequest,
    ) -> impl Future<Output = Result<CreateDraftContractByPromptsTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_draft_contract_by_prompts_task`].
#[must_use]
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What the contract shall be.
    ///
    /// - On the wire: `Requirement`, String, required
    /// - Limit: at most 1000 characters (checked before sending), at least 5 characters (not checked before sending)
    /// - Example: `我公司（深圳市星辰科技有限公司）需要与北京云端数据服务有限公司签订一份软件开发服务合同。`
    /// - Sensitive: never shown in errors, logs and debug output
    pub requirement: String,

    /// File to draft after, PDF or Word of at most 1 MB, uploaded by `UploadFiles`.
    ///
    /// - On the wire: `ReferenceTemplateId`, String, optional
    /// - Limit: a file of type `pdf`, `doc`, `docx` (not checked before sending)
    /// - Example: `yD3azUUck****n**UEFfm*Wv6Fm7tFzY`
    pub reference_template_id: Option<String>,

    /// Rules to observe, as PDF or Word files of at most 1 MB each, uploaded by `UploadFiles`.
    ///
    /// - On the wire: `RequirementFileIds`, list of String, optional
    /// - Limit: at most 3 items (checked before sending)
    /// - Example: `yD3aWUUc*********u5ahO3EgYkkoe1E`
    pub requirement_file_ids: Option<Vec<String>>,

    /// Language of the contract.
    ///
    /// - On the wire: `ContractLanguage`, String, optional
    /// - Default: `zh`, applied by the service
    /// - Example: `zh`
    pub contract_language: Option<DraftLanguage>,

    /// Review of a contract to start from, one task of `CreateBatchContractReviewTask`.
    ///
    /// - On the wire: `ReviewTaskId`, String, optional
    /// - Example: `yDt*lUUc***qqbuz***RX5**R*QbvrcD`
    pub review_task_id: Option<String>,
}

impl CreateDraftContractByPromptsTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(requirement: impl Into<String>) -> Self {
        Self {
            requirement: requirement.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ReferenceTemplateId`. File to draft after, PDF or Word of at most 1 MB, uploaded by `UploadFiles`.
    pub fn reference_template_id(
        mut self,
        reference_template_id: impl Into<String>,
    ) -> Self {
        self.reference_template_id = Some(reference_template_id.into());
        self
    }

    /// Sets `RequirementFileIds`. Rules to observe, as PDF or Word files of at most 1 MB each, uploaded by
    /// `UploadFiles`.
    #[inline]
    pub fn requirement_file_ids(mut self, requirement_file_ids: Vec<String>) -> Self {
        self.requirement_file_ids = Some(requirement_file_ids);
        self
    }

    /// Sets `ContractLanguage`. Language of the contract.
    #[inline]
    pub fn contract_language(mut self, contract_language: DraftLanguage) -> Self {
        self.contract_language = Some(contract_language);
        self
    }

    /// Sets `ReviewTaskId`. Review of a contract to start from, one task of `CreateBatchContractReviewTask`.
    pub fn review_task_id(mut self, review_task_id: impl Into<String>) -> Self {
        self.review_task_id = Some(review_task_id.into());
        self
    }
}

/// Response of [`Client::create_draft_contract_by_prompts_task`].
#[non_exhaustive]
pub struct CreateDraftContractByPromptsTaskResponse {
    /// Identifier of the task, for `DescribeDraftContractByPromptsTask`.
    ///
    /// - On the wire: `TaskId`, String, may be null
    /// - Example: `yD3a5UUc*********E3o0MpRNHSEruSi`
    pub task_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateDraftContractByPromptsTaskResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_contract_drafted`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateDraftContractByPromptsTaskRequest,
    ) -> DescribeDraftContractByPromptsTaskRequest {
        DescribeDraftContractByPromptsTaskRequest {
            task_id: self.task_id.clone().unwrap_or_default(),
            operator: request.operator.clone(),
        }
    }
}

rt::text_enum! {
    /// Language of a drafted contract.
    pub enum DraftLanguage, UnknownDraftLanguage {
        /// `zh` – Chinese.
        Zh = "zh",
        /// `en` – English.
        En = "en",
    }
}

impl rt::Action for CreateDraftContractByPromptsTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateDraftContractByPromptsTask")
    };
    type Response = CreateDraftContractByPromptsTaskResponse;
}

rt::request! {
    CreateDraftContractByPromptsTaskRequest {
        0 operator: Option "Operator", required();
        1 requirement: "Requirement", required().sensitive().limits(&[max_chars(1000)]);
        2 reference_template_id: Option "ReferenceTemplateId";
        3 requirement_file_ids: Option "RequirementFileIds", limits(&[max_items(3)]);
        4 contract_language: Option "ContractLanguage", known();
        5 review_task_id: Option "ReviewTaskId";
    }
}

rt::response! {
    CreateDraftContractByPromptsTaskResponse {
        0 task_id: Option "TaskId";
        1 request_id: "RequestId";
    }
}
