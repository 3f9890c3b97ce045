// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateConvertTaskApi.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::actions::GetTaskResultApiRequest;
use crate::ess::v2020_11_11::enums::ConvertibleFileType;
use crate::ess::v2020_11_11::types::{Agent, OrganizationInfo, UserInfo};

impl Client {
    /// Starts the conversion of an uploaded file to PDF, which a contract can then be started from. It works
    /// asynchronously: ask `GetTaskResultApi` for the progress and the resource ID of the PDF. Check the layout of
    /// the PDF in a preview before the contract starts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateConvertTaskApi)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateConvertTaskApiResponse::follow_up) to
    ///   [`wait_until_file_converted_by_task`](Self::wait_until_file_converted_by_task)
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
    ///     Client, ConvertibleFileType, CreateConvertTaskApiRequest,
    ///     CreateConvertTaskApiRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = CreateConvertTaskApiRequest::new(CreateConvertTaskApiRequestArgs {
    ///     resource_type: ConvertibleFileType::Jpg,
    ///     resource_name: "合同图片.jpg".into(),
    ///     resource_id: "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH".into(),
    /// });
    /// let response = client.create_convert_task_api(&request).await?;
    /// println!("{}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "use `CreateFileConvertTask` instead. To be retired on 2026-12-31."
    )]
    #[inline]
    pub fn create_convert_task_api(
        &self,
        request: &CreateConvertTaskApiRequest,
    ) -> impl Future<Output = Result<CreateConvertTaskApiResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_convert_task_api`].
#[must_use]
#[non_exhaustive]
pub struct CreateConvertTaskApiRequest {
    /// Type of the file.
    ///
    /// - On the wire: `ResourceType`, String, required
    /// - Example: `docx`
    pub resource_type: ConvertibleFileType,

    /// Name of the file, with its suffix.
    ///
    /// - On the wire: `ResourceName`, String, required
    /// - Limit: at most 256 characters (checked before sending)
    /// - Example: `员工劳动合同.docx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub resource_name: String,

    /// Resource ID of the file, from `UploadFiles`. One call converts one file.
    ///
    /// - On the wire: `ResourceId`, String, required
    /// - Example: `yDRSRUUgygj6qnyvUuO4zjE1vLuGdWjL`
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

    /// Not open for use.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,
}

impl CreateConvertTaskApiRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreateConvertTaskApiRequestArgs) -> Self {
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

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
}

/// Named arguments of [`CreateConvertTaskApiRequest::new`].
#[derive(Clone)]
pub struct CreateConvertTaskApiRequestArgs {
    /// `ResourceType` – Type of the file.
    pub resource_type: ConvertibleFileType,
    /// `ResourceName` – Name of the file, with its suffix.
    pub resource_name: String,
    /// `ResourceId` – Resource ID of the file, from `UploadFiles`.
    pub resource_id: String,
}

/// Response of [`Client::create_convert_task_api`].
#[non_exhaustive]
pub struct CreateConvertTaskApiResponse {
    /// Identifier of the conversion, for `GetTaskResultApi`.
    ///
    /// - On the wire: `TaskId`, String, always present in responses
    /// - Example: `20250113111955261408`
    pub task_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateConvertTaskApiResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_file_converted_by_task`].
    ///
    /// It takes `Operator` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateConvertTaskApiRequest,
    ) -> GetTaskResultApiRequest {
        GetTaskResultApiRequest {
            task_id: self.task_id.clone(),
            operator: request.operator.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for CreateConvertTaskApiRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(3),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateConvertTaskApi")
    };
    type Response = CreateConvertTaskApiResponse;
}

rt::request! {
    CreateConvertTaskApiRequest {
        0 resource_type: "ResourceType", required().known();
        1 resource_name: "ResourceName", required().sensitive().limits(&[max_chars(256)]);
        2 resource_id: "ResourceId", required();
        3 operator: Option "Operator";
        4 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        5 organization: Option "Organization";
    }
}

rt::response! {
    CreateConvertTaskApiResponse {
        0 task_id: "TaskId", always();
        1 request_id: "RequestId";
    }
}
