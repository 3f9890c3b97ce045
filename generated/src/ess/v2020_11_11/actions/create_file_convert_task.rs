// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFileConvertTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::DescribeFileConvertTaskRequest;
use crate::ess::v2020_11_11::enums::ConvertibleFileType;
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Starts the conversion of an uploaded file to PDF, which a contract can then be started from. It works
    /// asynchronously: ask `DescribeFileConvertTask` for the progress and the resource ID of the PDF. Check the
    /// layout of the PDF in a preview before the contract starts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFileConvertTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateFileConvertTaskResponse::follow_up) to
    ///   [`wait_until_file_converted`](Self::wait_until_file_converted)
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.ResourceType` – The type of the file is not one that can be converted.
    /// - `MissingParameter.ResourceName` – The name of the file is missing or wrong.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, ConvertibleFileType, CreateFileConvertTaskRequest,
    ///     CreateFileConvertTaskRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtT9UUckp9***********RvxYJ7r7py"));
    /// let request = CreateFileConvertTaskRequest::new(CreateFileConvertTaskRequestArgs {
    ///     resource_type: ConvertibleFileType::Docx,
    ///     resource_name: "转换文件名称".into(),
    ///     resource_id: "yD3JmUUckpe***********OREzv3aWCT".into(),
    /// });
    /// let response = client.create_file_convert_task(&request).await?;
    /// println!("{}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_file_convert_task(
        &self,
        request: &CreateFileConvertTaskRequest,
    ) -> impl Future<Output = Result<CreateFileConvertTaskResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_file_convert_task`].
#[must_use]
#[non_exhaustive]
pub struct CreateFileConvertTaskRequest {
    /// Type of the file.
    ///
    /// - On the wire: `ResourceType`, String, required
    /// - Example: `docx`
    pub resource_type: ConvertibleFileType,

    /// Name of the file, with its suffix.
    ///
    /// - On the wire: `ResourceName`, String, required
    /// - Limit: at most 256 characters (checked before sending)
    /// - Example: `转换文件名称`
    /// - Sensitive: never shown in errors, logs and debug output
    pub resource_name: String,

    /// Resource ID of the file, from `UploadFiles`. One call converts one file.
    ///
    /// - On the wire: `ResourceId`, String, required
    /// - Example: `yD3JmUUckpe***********OREzv3aWCT`
    pub resource_id: String,

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
}

impl CreateFileConvertTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateFileConvertTaskRequestArgs) -> Self {
        Self {
            resource_type: args.resource_type,
            resource_name: args.resource_name,
            resource_id: args.resource_id,
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

/// Named arguments of [`CreateFileConvertTaskRequest::new`].
#[derive(Clone)]
pub struct CreateFileConvertTaskRequestArgs {
    /// `ResourceType` – Type of the file.
    pub resource_type: ConvertibleFileType,
    /// `ResourceName` – Name of the file, with its suffix.
    pub resource_name: String,
    /// `ResourceId` – Resource ID of the file, from `UploadFiles`.
    pub resource_id: String,
}

/// Response of [`Client::create_file_convert_task`].
#[non_exhaustive]
pub struct CreateFileConvertTaskResponse {
    /// Identifier of the conversion, for `DescribeFileConvertTask`.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Example: `2026070*******936482`
    pub task_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateFileConvertTaskResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_file_converted`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFileConvertTaskRequest,
    ) -> DescribeFileConvertTaskRequest {
        DescribeFileConvertTaskRequest {
            task_id: self.task_id.clone(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateFileConvertTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(3),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFileConvertTask")
    };
    type Response = CreateFileConvertTaskResponse;
}

rt::request! {
    CreateFileConvertTaskRequest {
        0 resource_type: "ResourceType", required().known();
        1 resource_name: "ResourceName", required().sensitive().limits(&[max_chars(256)]);
        2 resource_id: "ResourceId", required();
        3 operator: Option "Operator", required();
        4 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    CreateFileConvertTaskResponse {
        0 task_id: "TaskId", always();
        1 request_id: "RequestId";
    }
}
