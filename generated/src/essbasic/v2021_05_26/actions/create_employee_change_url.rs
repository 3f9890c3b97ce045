// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateEmployeeChangeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Creates links to the mini program on which an employee changes data of their own; at present the mobile number
    /// only. The employee must be verified and still employed. `Agent.ProxyOrganizationOpenId` is documented as
    /// needed, but the examples leave it out.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateEmployeeChangeUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateEmployeeChangeUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2").user("kevinlcheng_1"),
    ///     );
    /// let request = CreateEmployeeChangeUrlRequest::new()
    ///     .open_id("kevinlcheng_1")
    ///     .new_mobile("182****2320");
    /// let response = client.create_employee_change_url(&request).await?;
    /// println!("{}", response.mini_app_path);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_employee_change_url(
        &self,
        request: &CreateEmployeeChangeUrlRequest,
    ) -> impl Future<Output = Result<CreateEmployeeChangeUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_employee_change_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Your identifier of the employee to be changed.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `user_open_id`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Mobile number. Mainland: 11 digits, with or without `+86 ` before them. Abroad: country code, space, number,
    /// like `+12 12345xxx`.
    ///
    /// - On the wire: `NewMobile`, String, optional
    /// - Pattern: `([+]86 )?[0-9]{11}|[+][0-9]+ [0-9]+` (not checked before sending)
    /// - Example: `182****2320`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_mobile: Option<String>,
}

impl CreateEmployeeChangeUrlRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `OpenId`. Your identifier of the employee to be changed.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `NewMobile`. Mobile number.
    pub fn new_mobile(mut self, new_mobile: impl Into<String>) -> Self {
        self.new_mobile = Some(new_mobile.into());
        self
    }
}

impl Default for CreateEmployeeChangeUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_employee_change_url`].
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlResponse {
    /// Path in the e-Sign mini program where the data are changed.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `/pages/guide/index?shortKey=yDtSqUdeX03V7Rza3e37`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// H5 link that opens the e-Sign mini program, mostly sent in text messages.
    ///
    /// - On the wire: `LongUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity********p-mp.html?to=CHANGE_MOBILE&shortKey=yD******************`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: String,

    /// Short form of `LongUrl`, mostly sent in text messages.
    ///
    /// - On the wire: `ShortUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://test.essurl.cn/z2Wz******`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub short_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1683545268`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateEmployeeChangeUrlResponse {
    /// How long [`Self::mini_app_path`] is valid: 7 days.
    pub const MINI_APP_PATH_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);

    /// How long [`Self::long_url`] is valid: 7 days.
    pub const LONG_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);

    /// How long [`Self::short_url`] is valid: 7 days.
    pub const SHORT_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateEmployeeChangeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateEmployeeChangeUrl")
    };
    type Response = CreateEmployeeChangeUrlResponse;
}

rt::request! {
    CreateEmployeeChangeUrlRequest {
        0 agent: Option "Agent", required();
        1 open_id: Option "OpenId", sensitive();
        2 new_mobile: Option "NewMobile", sensitive();
    }
}

rt::response! {
    CreateEmployeeChangeUrlResponse {
        0 mini_app_path: "MiniAppPath", always().sensitive();
        1 long_url: "LongUrl", always().sensitive();
        2 short_url: "ShortUrl", always().sensitive();
        3 expire_time: Option "ExpireTime";
        4 request_id: "RequestId";
    }
}
