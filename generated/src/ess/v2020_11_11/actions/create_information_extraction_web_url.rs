// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateInformationExtractionWebUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{UserInfo, WebUrlOption};

impl Client {
    /// Makes a link to the page on which data is extracted from contracts, to be shown in an iframe of your own
    /// pages. PDF and Word files may have up to 10 MB, pictures (PNG, JPG, JPEG) up to 5 MB.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateInformationExtractionWebUrl)
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
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateInformationExtractionWebUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtGEUUxxxmcwqRz"));
    /// let request = CreateInformationExtractionWebUrlRequest::new()
    ///     .user_data("5rWL6K+V5pWw5o2u");
    /// let response = client.create_information_extraction_web_url(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_information_extraction_web_url(
        &self,
        request: &CreateInformationExtractionWebUrlRequest,
    ) -> impl Future<Output = Result<CreateInformationExtractionWebUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_information_extraction_web_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Files of the contracts, from `UploadFiles`.
    ///
    /// - On the wire: `ResourceIds`, list of String, optional
    /// - Example: `yDtGEUUgydz`
    pub resource_ids: Option<Vec<String>>,

    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1024 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `5rWL6K+V5pWw5o2u`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,

    /// What the page shows and allows.
    ///
    /// - On the wire: `Option`, object `WebUrlOption`, optional
    pub option: Option<WebUrlOption>,
}

impl CreateInformationExtractionWebUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ResourceIds`. Files of the contracts, from `UploadFiles`.
    #[inline]
    pub fn resource_ids(mut self, resource_ids: Vec<String>) -> Self {
        self.resource_ids = Some(resource_ids);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Option`. What the page shows and allows.
    #[inline]
    pub fn option(mut self, option: WebUrlOption) -> Self {
        self.option = Some(option);
        self
    }
}

impl Default for CreateInformationExtractionWebUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_information_extraction_web_url`].
#[non_exhaustive]
pub struct CreateInformationExtractionWebUrlResponse {
    /// Link to the page.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.test.qian.tencent.cn/ai-contract-info-extract-embed?embed=1&code=xxx&channel=TENCENTCLOUD&embedType=CONTRACT_EXTRACTION&shortKey=xx`
    /// - Valid for 5 minutes, and works once
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateInformationExtractionWebUrlResponse {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl rt::Action for CreateInformationExtractionWebUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateInformationExtractionWebUrl")
    };
    type Response = CreateInformationExtractionWebUrlResponse;
}

rt::request! {
    CreateInformationExtractionWebUrlRequest {
        0 operator: Option "Operator", required();
        1 resource_ids: Option "ResourceIds";
        2 user_data: Option "UserData", sensitive().limits(&[max_chars(1024), format(Base64)]);
        3 option: Option "Option";
    }
}

rt::response! {
    CreateInformationExtractionWebUrlResponse {
        0 url: "Url", always().sensitive();
        1 request_id: "RequestId";
    }
}
