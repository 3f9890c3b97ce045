// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateArchiveFlowTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeArchiveFlowTaskRequest;
use crate::ess::v2020_11_11::types::{CreateArchiveFlow, UserInfo};

impl Client {
    /// Starts a task that archives contracts from other systems, signed on paper or older ones, so that e-Sign
    /// manages them with the others. Upload the files by `UploadFiles` first; `DescribeArchiveFlowTask` tells how the
    /// task ends and which flows were made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateArchiveFlowTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateArchiveFlowTaskResponse::follow_up) to
    ///   [`wait_until_archive_task_ended`](Self::wait_until_archive_task_ended)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Mq` – The message queue of the service failed.
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Sensitive` – A text holds words that are not permitted.
    /// - `MissingParameter` – A parameter is missing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ArchiveFlowApproverInfo, ArchivedSignerKind, Client, CreateArchiveFlow,
    ///     CreateArchiveFlowTaskRequest, IdCardTypeOrOther, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtT9UUckp*****************Q0bO6"));
    /// let request = CreateArchiveFlowTaskRequest::new(
    ///     Vec::from([
    ///         CreateArchiveFlow::new(vec!["yD3hnUUck***************vmOnrcHE".into()])
    ///             .flow_name("测试3-flow_name")
    ///             .flow_type("租房合同")
    ///             .business_id("测试3-business_id")
    ///             .creator_name("发起方")
    ///             .approver_info(
    ///                 Vec::from([
    ///                     ArchiveFlowApproverInfo::new()
    ///                         .approver_name("李白")
    ///                         .approver_type(ArchivedSignerKind::Person)
    ///                         .approver_mobile("1763******1")
    ///                         .approver_email("175******1@qq.com")
    ///                         .approver_id_card_type(IdCardTypeOrOther::IdCard)
    ///                         .approver_id_card_number("4115************12")
    ///                         .approve_time(1779157787),
    ///                 ]),
    ///             )
    ///             .cc_info(
    ///                 Vec::from([ArchiveFlowApproverInfo::new().approver_name("张三")]),
    ///             )
    ///             .user_data("用户的自定义数据")
    ///             .flow_description("这是合同描述")
    ///             .approve_time(1779157787)
    ///             .custom_created_on(1779147787),
    ///     ]),
    /// );
    /// let response = client.create_archive_flow_task(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_archive_flow_task(
        &self,
        request: &CreateArchiveFlowTaskRequest,
    ) -> impl Future<Output = Result<CreateArchiveFlowTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_archive_flow_task`].
#[must_use]
#[non_exhaustive]
pub struct CreateArchiveFlowTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Contracts to archive.
    ///
    /// - On the wire: `ArchiveFlows`, list of object `CreateArchiveFlow`, required
    /// - Limit: at most 50 items (checked before sending)
    pub archive_flows: Vec<CreateArchiveFlow>,
}

impl CreateArchiveFlowTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(archive_flows: Vec<CreateArchiveFlow>) -> Self {
        Self {
            archive_flows,
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

/// Response of [`Client::create_archive_flow_task`].
#[non_exhaustive]
pub struct CreateArchiveFlowTaskResponse {
    /// Identifier of the task, for `DescribeArchiveFlowTask`.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yD3h6UUckpzjnz27UkwEdGoGm3LFAtgX`
    pub task_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateArchiveFlowTaskResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_archive_task_ended`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateArchiveFlowTaskRequest,
    ) -> DescribeArchiveFlowTaskRequest {
        DescribeArchiveFlowTaskRequest {
            task_id: self.task_id.clone().unwrap_or_default(),
            operator: request.operator.clone(),
        }
    }
}

impl rt::Action for CreateArchiveFlowTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateArchiveFlowTask")
    };
    type Response = CreateArchiveFlowTaskResponse;
}

rt::request! {
    CreateArchiveFlowTaskRequest {
        0 operator: Option "Operator", required();
        1 archive_flows: "ArchiveFlows", required().limits(&[max_items(50)]);
    }
}

rt::response! {
    CreateArchiveFlowTaskResponse {
        0 task_id: Option "TaskId";
        1 request_id: "RequestId";
    }
}
