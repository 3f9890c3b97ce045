// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateContractDiffTaskWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Tag, UserInfo};

impl Client {
    /// Makes a link to a page that compares two contracts, which you can embed in your own web system, for example as
    /// an iframe. The files are PDF or Word of at most 60 MB. Web themes have no effect on it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateContractDiffTaskWebUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateContractDiffTaskWebUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDw9iUUgyg36ykr3Ux4GQpt1FPWYQOZC"));
    /// let request = CreateContractDiffTaskWebUrlRequest::new(true);
    /// let response = client.create_contract_diff_task_web_url(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_contract_diff_task_web_url(
        &self,
        request: &CreateContractDiffTaskWebUrlRequest,
    ) -> impl Future<Output = Result<CreateContractDiffTaskWebUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_contract_diff_task_web_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Whether the page shows the result at once. If false, the files are uploaded on the page.
    ///
    /// - On the wire: `SkipFileUpload`, Boolean, required
    /// - Example: `false`
    pub skip_file_upload: bool,

    /// Old version, uploaded by `UploadFiles`. Needed for the result.
    ///
    /// - On the wire: `OriginalFileResourceId`, String, optional
    /// - Has an effect only if `SkipFileUpload` is `true`
    /// - Example: `yDttXUUckpx90i17UxPpcHHE1VDpNJPW`
    pub original_file_resource_id: Option<String>,

    /// New version, uploaded by `UploadFiles`. Needed for the result.
    ///
    /// - On the wire: `DiffFileResourceId`, String, optional
    /// - Has an effect only if `SkipFileUpload` is `true`
    /// - Example: `yDttXUUckpx90i1xUxPpcHHyPdyqVErm`
    pub diff_file_resource_id: Option<String>,

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
}

impl CreateContractDiffTaskWebUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(skip_file_upload: bool) -> Self {
        Self {
            skip_file_upload,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `OriginalFileResourceId`. Old version, uploaded by `UploadFiles`.
    pub fn original_file_resource_id(
        mut self,
        original_file_resource_id: impl Into<String>,
    ) -> Self {
        self.original_file_resource_id = Some(original_file_resource_id.into());
        self
    }

    /// Sets `DiffFileResourceId`. New version, uploaded by `UploadFiles`.
    pub fn diff_file_resource_id(
        mut self,
        diff_file_resource_id: impl Into<String>,
    ) -> Self {
        self.diff_file_resource_id = Some(diff_file_resource_id.into());
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
}

/// Response of [`Client::create_contract_diff_task_web_url`].
#[non_exhaustive]
pub struct CreateContractDiffTaskWebUrlResponse {
    /// Identifier of the task, for `DescribeContractDiffTaskWebUrl`; empty unless `SkipFileUpload` is true.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDt31UUckpx91cypUyoAic6wP2oyarMN`
    pub task_id: Option<String>,

    /// Link to the page to embed.
    ///
    /// - On the wire: `WebUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.qian.tencent.cn/contract-compare?embed=1&code=yDtthUUckpx9l14eUy8nTBEypH6h1yKt&channel=TENCENTCLOUD&embedType=CONTRACT_DIFF`
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub web_url: String,

    /// Your own data.
    ///
    /// - On the wire: `UserData`, String
    /// - Limit: at most 1024 characters, base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateContractDiffTaskWebUrlResponse {
    /// How long [`Self::web_url`] is valid: 5 minutes.
    pub const WEB_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for CreateContractDiffTaskWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateContractDiffTaskWebUrl")
    };
    type Response = CreateContractDiffTaskWebUrlResponse;
}

rt::request! {
    CreateContractDiffTaskWebUrlRequest {
        0 operator: Option "Operator", required();
        1 skip_file_upload: "SkipFileUpload", required();
        2 original_file_resource_id: Option "OriginalFileResourceId";
        3 diff_file_resource_id: Option "DiffFileResourceId";
        4 user_data: Option "UserData", sensitive().limits(&[max_chars(1024), format(Base64)]);
        5 tags: Option "Tags";
    }
    rules [
        If { effect: Only, field: &["OriginalFileResourceId"], when: &[is(&["SkipFileUpload"], &["true"])] },
        If { effect: Only, field: &["DiffFileResourceId"], when: &[is(&["SkipFileUpload"], &["true"])] },
    ]
}

rt::response! {
    CreateContractDiffTaskWebUrlResponse {
        0 task_id: Option "TaskId";
        1 web_url: "WebUrl", always().sensitive();
        2 user_data: Option "UserData", sensitive();
        3 request_id: "RequestId";
    }
}
