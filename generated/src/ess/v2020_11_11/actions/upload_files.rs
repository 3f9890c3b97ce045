// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/UploadFiles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, Caller, UploadFile};

impl Client {
    /// Uploads files for contracts, templates, seals and licences, at another host than all other calls:
    /// `file.ess.tencent.cn`, in the test environment
    /// `file.test.ess.tencent.cn`.
    ///
    /// - PNG and JPG pictures must be smaller than 5 MB, PDF, Word, Excel and other files smaller than 60 MB.
    /// - Start flows from uploaded PDFs by `CreateFlowByFiles`; convert other files with `CreateFileConvertTask`
    ///   first.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=UploadFiles)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Host: `file.ess.tencent.cn`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InvalidParameter.SensitiveFileContent` – A file holds content that is not permitted.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `LimitExceeded` – A quota is used up.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Caller, Client, UploadFile, UploadFilesRequest, UploadPurpose, UploadedFileType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let request = UploadFilesRequest::new(UploadPurpose::Document)
    ///     .caller(Caller::new().operator_id("yDxbWUyKQDxg**zjEB8mxCcDjAyF"))
    ///     .file_infos(
    ///         Vec::from([
    ///             UploadFile::new(
    ///                     "UcbsQ4Ds+nA+4hSyO4K6M4clQHbDVtM8GNk1I3SDlQiQ3UptXs1Cdut2K9kO…",
    ///                 )
    ///                 .file_name("张三的入职合同.pdf"),
    ///         ]),
    ///     )
    ///     .file_type(UploadedFileType::Pdf);
    /// let response = client.upload_files(&request).await?;
    /// println!("{:?}", response.file_ids);
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
    /// What the files are for.
    ///
    /// - On the wire: `BusinessType`, String, required
    /// - Example: `DOCUMENT`
    pub business_type: UploadPurpose,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Caller`, object `Caller`, optional
    /// - Must set: `OperatorId`
    pub caller: Option<Caller>,

    /// The files. All must be of the type that `FileType` names.
    ///
    /// - On the wire: `FileInfos`, list of object `UploadFile`, optional
    /// - Limit: at most 20 items (checked before sending)
    pub file_infos: Option<Vec<UploadFile>>,

    /// Type of the files. If left out, content and suffix tell it.
    ///
    /// - On the wire: `FileType`, String, optional
    pub file_type: Option<UploadedFileType>,

    /// For PDF files: whether grey rectangles are made white, such as those behind keywords that place fields.
    ///
    /// - On the wire: `CoverRect`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub cover_rect: Option<bool>,

    /// Not in use any more.
    ///
    /// - On the wire: `CustomIds`, list of String, optional
    /// - Example: `customId1`
    /// - Deprecated: since 2026-11-20. The vendor has abolished it.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    pub custom_ids: Option<Vec<String>>,

    /// Not in use any more. Links to the files.
    ///
    /// - On the wire: `FileUrls`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub file_urls: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Until when the files are kept; one hour after upload if left out.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Limit: at most 365 days from now (logs a warning)
    /// - Example: `1782835200`
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

    /// Sets `Caller`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn caller(mut self, caller: Caller) -> Self {
        self.caller = Some(caller);
        self
    }

    /// Sets `FileInfos`. The files.
    #[inline]
    pub fn file_infos(mut self, file_infos: Vec<UploadFile>) -> Self {
        self.file_infos = Some(file_infos);
        self
    }

    /// Sets `FileType`. Type of the files.
    #[inline]
    pub fn file_type(mut self, file_type: UploadedFileType) -> Self {
        self.file_type = Some(file_type);
        self
    }

    /// Sets `CoverRect`. For PDF files: whether grey rectangles are made white, such as those behind keywords that
    /// place fields.
    #[inline]
    pub fn cover_rect(mut self, cover_rect: bool) -> Self {
        self.cover_rect = Some(cover_rect);
        self
    }

    /// Sets `CustomIds`. Not in use any more.
    #[deprecated(note = "since 2026-11-20. The vendor has abolished it.")]
    #[allow(deprecated)]
    #[inline]
    pub fn custom_ids(mut self, custom_ids: Vec<String>) -> Self {
        self.custom_ids = Some(custom_ids);
        self
    }

    /// Sets `FileUrls`. Not in use any more.
    #[doc(hidden)]
    pub fn file_urls(mut self, file_urls: impl Into<String>) -> Self {
        self.file_urls = Some(file_urls.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
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
    /// Resource IDs of the files, used when flows are started. They work any number of times until they expire;
    /// `Deadline` of the request sets another end.
    ///
    /// - On the wire: `FileIds`, list of String, always present in responses
    /// - Each item: exactly 32 characters
    /// - Example: `yDRSRUUgygj6rq2wUuO4zjEyBZ2NHiyT`
    /// - Valid for 1 hour
    pub file_ids: Vec<String>,

    /// Number of files uploaded.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `10`
    pub total_count: i64,

    /// Until when the resource IDs can be used.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds
    /// - Example: `1782835200`
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
        /// `BUSINESSLICENSE` – Business licence for verifying an organization through its link: .jpg, .jpeg or .png, at
        /// most 8 MB.
        BusinessLicense = "BUSINESSLICENSE",
    }
}

rt::text_enum! {
    /// Type of an uploaded file.
    pub enum UploadedFileType, UnknownUploadedFileType {
        /// `pdf` – PDF.
        Pdf = "pdf",
        /// `doc` – Word document.
        Doc = "doc",
        /// `docx` – Word document, newer format.
        Docx = "docx",
        /// `xls` – Excel workbook.
        Xls = "xls",
        /// `xlsx` – Excel workbook, newer format.
        Xlsx = "xlsx",
        /// `html` – HTML page.
        Html = "html",
        /// `jpg` – JPEG image.
        Jpg = "jpg",
        /// `jpeg` – JPEG image.
        Jpeg = "jpeg",
        /// `png` – PNG image.
        Png = "png",
    }
}

impl rt::Action for UploadFilesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        host: Some("file.ess.tencent.cn"),
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "UploadFiles")
    };
    type Response = UploadFilesResponse;
}

rt::request! {
    UploadFilesRequest {
        0 business_type: "BusinessType", required().known();
        1 caller: Option "Caller", needs(&[&["OperatorId"]]);
        2 file_infos: Option "FileInfos", limits(&[max_items(20)]);
        3 file_type: Option "FileType", known();
        4 cover_rect: Option "CoverRect";
        5 custom_ids: Option "CustomIds";
        6 file_urls: Option "FileUrls", sensitive();
        7 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        8 deadline: Option "Deadline", limits(&[max_now(31536000)]);
    }
}

rt::response! {
    UploadFilesResponse {
        0 file_ids: "FileIds", always();
        1 total_count: "TotalCount", always();
        2 deadline: Option "Deadline";
        3 request_id: "RequestId";
    }
}
