// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateFileConvertTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::actions::DescribeFileConvertTaskRequest;
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Starts the conversion of an uploaded file to PDF, which a contract can then be started from. It works
    /// asynchronously: ask `DescribeFileConvertTask` for the progress and the resource ID of the PDF. Check the
    /// layout of the PDF in a preview before the contract starts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateFileConvertTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Takes time: pass [`response.follow_up(&request)`](CreateFileConvertTaskResponse::follow_up) to
    ///   [`wait_until_file_converted`](Self::wait_until_file_converted)
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InvalidParameter.InvalidId` – An ID does not exist or is malformed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.ResourceType` – The type of the file is not one that can be converted.
    /// - `MissingParameter.ResourceName` – The name of the file is missing or wrong.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, ConvertibleFileType, CreateFileConvertTaskRequest,
    ///     CreateFileConvertTaskRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwf2UUckps***********0CI2wZ3T8l")
    ///             .organization("eddison******org_id")
    ///             .user("eddi****hen"),
    ///     );
    /// let request = CreateFileConvertTaskRequest::new(CreateFileConvertTaskRequestArgs {
    ///     resource_type: ConvertibleFileType::Docx,
    ///     resource_name: "转换".into(),
    ///     resource_id: "yD3JjUUckpe***********BvOXIhzJjy".into(),
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
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Type of the file.
    ///
    /// - On the wire: `ResourceType`, String, required
    /// - Example: `docx`
    pub resource_type: ConvertibleFileType,

    /// Name of the file, with its suffix.
    ///
    /// - On the wire: `ResourceName`, String, required
    /// - Limit: at most 256 characters (checked before sending)
    /// - Example: `转换`
    /// - Sensitive: never shown in errors, logs and debug output
    pub resource_name: String,

    /// Resource ID of the file, from `UploadFiles`. One call converts one file.
    ///
    /// - On the wire: `ResourceId`, String, required
    /// - Example: `yD3JjUUckpe***********BvOXIhzJjy`
    pub resource_id: String,
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

    /// Sets `Agent`. On whose behalf the call is made.
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
    /// - Example: `2026070*******875611`
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
    /// It takes `Agent` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &CreateFileConvertTaskRequest,
    ) -> DescribeFileConvertTaskRequest {
        DescribeFileConvertTaskRequest {
            task_id: self.task_id.clone(),
            agent: request.agent.clone(),
        }
    }
}

rt::text_enum! {
    /// Type of a file that can be converted to PDF.
    pub enum ConvertibleFileType, UnknownConvertibleFileType {
        /// `doc` – Word document.
        Doc = "doc",
        /// `docx` – Word document, newer format.
        Docx = "docx",
        /// `xls` – Excel workbook.
        Xls = "xls",
        /// `xlsx` – Excel workbook, newer format.
        Xlsx = "xlsx",
        /// `jpg` – JPEG image.
        Jpg = "jpg",
        /// `jpeg` – JPEG image.
        Jpeg = "jpeg",
        /// `png` – PNG image.
        Png = "png",
        /// `bmp` – Bitmap image.
        Bmp = "bmp",
        /// `html` – HTML page.
        Html = "html",
        /// `txt` – Plain text.
        Txt = "txt",
    }
}

impl rt::Action for CreateFileConvertTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFileConvertTask")
    };
    type Response = CreateFileConvertTaskResponse;
}

rt::request! {
    CreateFileConvertTaskRequest {
        0 agent: Option "Agent", required();
        1 resource_type: "ResourceType", required().known();
        2 resource_name: "ResourceName", required().sensitive().limits(&[max_chars(256)]);
        3 resource_id: "ResourceId", required();
    }
}

rt::response! {
    CreateFileConvertTaskResponse {
        0 task_id: "TaskId", always();
        1 request_id: "RequestId";
    }
}
