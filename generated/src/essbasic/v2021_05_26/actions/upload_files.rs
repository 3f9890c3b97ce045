// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/UploadFiles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, UploadFile, UserInfo};

impl Client {
    /// Uploads files for contracts, templates, seals and licences, at another host than all other calls:
    /// `file.ess.tencent.cn`, in the test environment `file.test.ess.tencent.cn`.
    ///
    /// - PNG and JPG pictures must be smaller than 8 MB, PDF, Word, Excel and other files smaller than 60 MB.
    /// - Start flows from uploaded PDFs; convert other files with `CreateFileConvertTask` first.
    /// - If one file fails, all fail.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=UploadFiles)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Host: `file.ess.tencent.cn`
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Serialize` – The service could not serialize data.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.SensitiveFileContent` – A file holds content that is not permitted.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, Operator, UploadFile, UploadFilesRequest, UploadPurpose};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = UploadFilesRequest::new(UploadPurpose::Document)
    ///     .file_infos(
    ///         Vec::from([
    ///             UploadFile::new("JVBERi0xLjcNCiW1tbW1DQoxIDAgeXBlL(文件内容省略)")
    ///                 .file_name("2023张三入职合同"),
    ///             UploadFile::new("1DQoxIDAgb2JqDQo8PC9UeXBlvUGFnZ(文件内容省略)")
    ///                 .file_name("2023张三保密协议"),
    ///         ]),
    ///     );
    /// let response = client.upload_files(&request).await?;
    /// println!("{}", response.total_count);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload_files(
        &self,
        request: &UploadFilesRequest,
    ) -> impl Future<Output = Result<UploadFilesResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::upload_files`].
#[must_use]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// What the files are for.
    ///
    /// - On the wire: `BusinessType`, String, required
    /// - Example: `TEMPLATE`
    pub business_type: UploadPurpose,

    /// The files. All must be of the same type, for example all PDF or all Word.
    ///
    /// - On the wire: `FileInfos`, list of object `UploadFile`, optional
    /// - Limit: at most 20 items (checked before sending)
    pub file_infos: Option<Vec<UploadFile>>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Until when the files are kept; one hour after upload if left out.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Limit: at most 365 days from now (logs a warning)
    /// - Example: `1783415184`
    /// - Allowlisted: available only after the vendor has turned it on
    pub deadline: Option<i64>,
}

impl UploadFilesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(business_type: UploadPurpose) -> Self {
        Self {
            business_type,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FileInfos`. The files.
    #[inline]
    pub fn file_infos(mut self, file_infos: Vec<UploadFile>) -> Self {
        self.file_infos = Some(file_infos);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Deadline`. Until when the files are kept; one hour after upload if left out.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

/// Response of [`Client::upload_files`].
#[non_exhaustive]
pub struct UploadFilesResponse {
    /// Number of files uploaded.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `20`
    pub total_count: i64,

    /// Resource IDs of the files, used when flows are started. They work any number of times until they expire;
    /// `Deadline` of the request sets another end.
    ///
    /// - On the wire: `FileIds`, list of String, always present in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDwivUUckpo2v2b8Ux8pIP8CvvGGWvIs`
    /// - Valid for 1 hour
    pub file_ids: Vec<String>,

    /// Links for downloading the files.
    ///
    /// - On the wire: `FileUrls`, list of String, always present in responses
    /// - Each item: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF?hkey=d13d83**c14`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_urls: Vec<String>,

    /// Until when the resource IDs can be used.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds
    /// - Example: `1783415184`
    pub deadline: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl UploadFilesResponse {
    /// How long [`Self::file_ids`] is valid: 1 hour.
    pub const FILE_IDS_VALID_FOR: rt::Duration = rt::Duration::from_secs(3600);

    /// How long [`Self::file_urls`] is valid: 5 minutes.
    pub const FILE_URLS_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::text_enum! {
    /// What an uploaded file is for.
    pub enum UploadPurpose, UnknownUploadPurpose {
        /// `TEMPLATE` – Making a template: .pdf, .doc, .docx or .html. Others than PDF have to be converted first.
        Template = "TEMPLATE",
        /// `DOCUMENT` – Starting a flow: .pdf, .doc, .docx, .jpg, .png, .xls, .xlsx or .html. Others than PDF have to be
        /// converted first, unless the file is for something else.
        Document = "DOCUMENT",
        /// `SEAL` – Making a seal: .jpg, .jpeg or .png.
        Seal = "SEAL",
        /// `ARCHIVE` – An archive folder: .pdf or .zip.
        Archive = "ARCHIVE",
        /// `BUSINESSLICENSE` – Business licence for verifying a client organization through its login link: .jpg, .jpeg
        /// or .png, at most 8 MB.
        BusinessLicense = "BUSINESSLICENSE",
    }
}

impl rt::Action for UploadFilesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        host: Some("file.ess.tencent.cn"),
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "UploadFiles")
    };
    type Response = UploadFilesResponse;
}

rt::request! {
    UploadFilesRequest {
        0 agent: Option "Agent", required();
        1 business_type: "BusinessType", required().known();
        2 file_infos: Option "FileInfos", limits(&[max_items(20)]);
        3 operator: Option "Operator";
        4 deadline: Option "Deadline", limits(&[max_now(31536000)]);
    }
}

rt::response! {
    UploadFilesResponse {
        0 total_count: "TotalCount", always();
        1 file_ids: "FileIds", always();
        2 file_urls: "FileUrls", always().sensitive();
        3 deadline: Option "Deadline";
        4 request_id: "RequestId";
    }
}
