// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateContractComparisonTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeContractComparisonTaskRequest;
use crate::ess::v2020_11_11::types::{Tag, UserInfo};

impl Client {
    /// Starts a task that compares two versions of a contract. `DescribeContractComparisonTask` returns the
    /// differences.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractComparisonTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateContractComparisonTaskResponse::follow_up) to
    ///   [`wait_until_contracts_compared`](Self::wait_until_contracts_compared)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Mq` – The message queue of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateContractComparisonTaskRequest, CreateContractComparisonTaskRequestArgs,
    ///     Operator, Tag,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yD*****************ZC"));
    /// let request = CreateContractComparisonTaskRequest::new(CreateContractComparisonTaskRequestArgs {
    ///         origin_file_resource_id: "yD**************Xy".into(),
    ///         diff_file_resource_id: "yD***************yQ".into(),
    ///     })
    ///     .comment("这是一个合同对比任务")
    ///     .user_data("QmFzZTY0IEJhc2U2NCA")
    ///     .tags(Vec::from([Tag::new().tag_key("电子签").tag_value("对比任务")]));
    /// let response = client.create_contract_comparison_task(&request).await?;
    /// println!("{:?}", response.user_data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_contract_comparison_task(
        &self,
        request: &CreateContractComparisonTaskRequest,
    ) -> impl Future<Output = Result<CreateContractComparisonTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_contract_comparison_task`].
#[must_use]
#[non_exhaustive]
pub struct CreateContractComparisonTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Old version, uploaded by `UploadFiles`.
    ///
    /// - On the wire: `OriginFileResourceId`, String, required
    /// - Example: `yD*******************Cj`
    pub origin_file_resource_id: String,

    /// New version, uploaded by `UploadFiles`.
    ///
    /// - On the wire: `DiffFileResourceId`, String, required
    /// - Example: `yD*******************Ed`
    pub diff_file_resource_id: String,

    /// Remark.
    ///
    /// - On the wire: `Comment`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `这是一项对比任务`
    /// - Sensitive: never shown in errors, logs and debug output
    pub comment: Option<String>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1024 characters (checked before sending), base64 text (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Labels of the task.
    ///
    /// - On the wire: `Tags`, list of object `Tag`, optional
    pub tags: Option<Vec<Tag>>,

    /// What happens to tracked changes of Word files before they are compared.
    ///
    /// - On the wire: `RevisionOperation`, Integer, optional
    /// - Example: `1`
    pub revision_operation: Option<RevisionOperation>,
}

impl CreateContractComparisonTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateContractComparisonTaskRequestArgs) -> Self {
        Self {
            origin_file_resource_id: args.origin_file_resource_id,
            diff_file_resource_id: args.diff_file_resource_id,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Comment`. Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Tags`. Labels of the task.
    #[inline]
    pub fn tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `RevisionOperation`. What happens to tracked changes of Word files before they are compared.
    #[inline]
    pub fn revision_operation(mut self, revision_operation: RevisionOperation) -> Self {
        self.revision_operation = Some(revision_operation);
        self
    }
}

/// Named arguments of [`CreateContractComparisonTaskRequest::new`].
#[derive(Clone)]
pub struct CreateContractComparisonTaskRequestArgs {
    /// `OriginFileResourceId` – Old version, uploaded by `UploadFiles`.
    pub origin_file_resource_id: String,
    /// `DiffFileResourceId` – New version, uploaded by `UploadFiles`.
    pub diff_file_resource_id: String,
}

/// Response of [`Client::create_contract_comparison_task`].
#[non_exhaustive]
pub struct CreateContractComparisonTaskResponse {
    /// Your own data.
    ///
    /// - On the wire: `UserData`, String
    /// - Limit: at most 1024 characters, base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Identifier of the task, for `DescribeContractComparisonTask`.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yD*******************Qi`
    pub task_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateContractComparisonTaskResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_contracts_compared`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateContractComparisonTaskRequest,
    ) -> DescribeContractComparisonTaskRequest {
        DescribeContractComparisonTaskRequest {
            task_id: self.task_id.clone().unwrap_or_default(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

rt::integer_enum! {
    /// What happens to tracked changes before a comparison.
    pub enum RevisionOperation, UnknownRevisionOperation {
        /// `0` – They stay.
        Keep = 0,
        /// `1` – All are accepted.
        AcceptAll = 1,
    }
}

impl rt::Action for CreateContractComparisonTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateContractComparisonTask")
    };
    type Response = CreateContractComparisonTaskResponse;
}

rt::request! {
    CreateContractComparisonTaskRequest {
        0 operator: Option "Operator", required();
        1 origin_file_resource_id: "OriginFileResourceId", required();
        2 diff_file_resource_id: "DiffFileResourceId", required();
        3 comment: Option "Comment", sensitive().limits(&[max_chars(50)]);
        4 user_data: Option "UserData", sensitive().limits(&[max_chars(1024), format(Base64)]);
        5 tags: Option "Tags";
        6 revision_operation: Option "RevisionOperation", known();
    }
}

rt::response! {
    CreateContractComparisonTaskResponse {
        0 user_data: Option "UserData", sensitive();
        1 task_id: Option "TaskId";
        2 request_id: "RequestId";
    }
}
