// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateUserNameChangeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::MiniProgramLinkForm;
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Makes a link to the e-Sign mini program where a verified person changes the name; one not verified yet is
    /// verified first. The link is not bound to a person. It needs a package of verifications, which is bought apart.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserNameChangeUrl)
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
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateUserNameChangeUrlRequest, MiniProgramLinkForm, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("19561039c9***********32520fde6a"));
    /// let request = CreateUserNameChangeUrlRequest::new()
    ///     .endpoint(MiniProgramLinkForm::HttpLongUrl)
    ///     .user_data("TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5LCBleGNlZWRzIHRoZSBzaG9ydCB2Z…");
    /// let response = client.create_user_name_change_url(&request).await?;
    /// println!("{}", response.user_verify_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_name_change_url(
        &self,
        request: &CreateUserNameChangeUrlRequest,
    ) -> impl Future<Output = Result<CreateUserNameChangeUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_user_name_change_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateUserNameChangeUrlRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Form of the link to return. The list of values calls `APP` the default, the text below it `HTTP`.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<MiniProgramLinkForm>,

    /// Your own data, Base64. It comes back in the callback that reports the change.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `MTIzNDU2Nzg5`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,
}

impl CreateUserNameChangeUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Endpoint`. Form of the link to return.
    #[inline]
    pub fn endpoint(mut self, endpoint: MiniProgramLinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateUserNameChangeUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_user_name_change_url`].
#[non_exhaustive]
pub struct CreateUserNameChangeUrlResponse {
    /// Link or path, as `Endpoint` says. Append no parameters: they could override those in it.
    ///
    /// - On the wire: `UserVerifyUrl`, String, always present in responses
    /// - Example: `https://essurl.cn/2n**42Nd`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_verify_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds, always present in responses
    /// - Example: `1736416390`
    pub expire_time: i64,

    /// App ID of the e-Sign mini program, for opening it within another. Given only with `Endpoint` = `APP`.
    ///
    /// - On the wire: `MiniAppId`, String, always present in responses
    /// - Example: `gh_da88f6188665`
    pub mini_app_id: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateUserNameChangeUrlResponse {
    /// How long [`Self::user_verify_url`] is valid: 7 days.
    pub const USER_VERIFY_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateUserNameChangeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateUserNameChangeUrl")
    };
    type Response = CreateUserNameChangeUrlResponse;
}

rt::request! {
    CreateUserNameChangeUrlRequest {
        0 operator: Option "Operator", required();
        1 endpoint: Option "Endpoint", known();
        2 user_data: Option "UserData", sensitive().limits(&[max_chars(1000), format(Base64)]);
    }
}

rt::response! {
    CreateUserNameChangeUrlResponse {
        0 user_verify_url: "UserVerifyUrl", always().sensitive();
        1 expire_time: "ExpireTime", always();
        2 mini_app_id: "MiniAppId", always();
        3 request_id: "RequestId";
    }
}
