// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateUserVerifyUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::IdCardType;
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Makes a link with which a person is verified; one already verified just sees that it is so. A callback reports
    /// the verification. It needs a package of verifications, which is bought apart.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserVerifyUrl)
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
    /// use tc3::ess::{
    ///     Client, CreateUserVerifyUrlRequest, IdCardType, Operator, PersonVerifyLinkForm,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("19561039c99fe825a934a132520fde6a"));
    /// let request = CreateUserVerifyUrlRequest::new()
    ///     .name("典子谦")
    ///     .id_card_number("420101XXXXXXXX4059")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .mobile("13200000015")
    ///     .endpoint(PersonVerifyLinkForm::HttpShortUrl);
    /// let response = client.create_user_verify_url(&request).await?;
    /// println!("{}", response.user_verify_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_verify_url(
        &self,
        request: &CreateUserVerifyUrlRequest,
    ) -> impl Future<Output = Result<CreateUserVerifyUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_user_verify_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateUserVerifyUrlRequest {
    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `真实姓名`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Number of the identity document; a final X in upper case.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `420520****8738`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Kind of identity document. With the documents of residents of Hong Kong, Macao and Taiwan, the person must
    /// have passed a customs office of the mainland once.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Mobile number of the person, with or without +86.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Example: `187****9032`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Page opened after verification.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Has an effect only if `Endpoint` is `H5` or `H5_SHORT_URL`
    /// - Example: `https://essurl.cn/x9nvWU8fTg`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Form of the link to return.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `APP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<PersonVerifyLinkForm>,

    /// Whether the user returns by itself after verification. Only when a mini program of your own opens the e-Sign
    /// mini program; to an app the user has to return by hand.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `Endpoint` is `APP` or left out
    /// - Example: `false`
    pub auto_jump_back: Option<bool>,

    /// Your own data, Base64. It comes back in the callback that reports the verification.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `MTIzNDU2Nzg5`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,
}

impl CreateUserVerifyUrlRequest {
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

    /// Sets `Name`. Name of the person.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document; a final X in upper case.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `Mobile`. Mobile number of the person, with or without +86.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `JumpUrl`. Page opened after verification.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `Endpoint`. Form of the link to return.
    #[inline]
    pub fn endpoint(mut self, endpoint: PersonVerifyLinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `AutoJumpBack`. Whether the user returns by itself after verification.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }

    /// Sets `UserData`. Your own data, Base64.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateUserVerifyUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_user_verify_url`].
#[non_exhaustive]
pub struct CreateUserVerifyUrlResponse {
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

impl CreateUserVerifyUrlResponse {
    /// How long [`Self::user_verify_url`] is valid: 7 days.
    pub const USER_VERIFY_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::text_enum! {
    /// Form of a link with which a person is verified.
    pub enum PersonVerifyLinkForm, UnknownPersonVerifyLinkForm {
        /// `HTTP` – Long link that opens the mini program; for text messages and H5 pages.
        HttpLongUrl = "HTTP",
        /// `HTTP_SHORT_URL` – Short link that opens the mini program; for text messages and H5 pages.
        HttpShortUrl = "HTTP_SHORT_URL",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
        /// `H5` – Long link to an H5 page.
        H5 = "H5",
        /// `H5_SHORT_URL` – Short link to an H5 page.
        H5ShortUrl = "H5_SHORT_URL",
    }
}

impl rt::Action for CreateUserVerifyUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateUserVerifyUrl")
    };
    type Response = CreateUserVerifyUrlResponse;
}

rt::request! {
    CreateUserVerifyUrlRequest {
        0 operator: Option "Operator", required();
        1 name: Option "Name", sensitive();
        2 id_card_number: Option "IdCardNumber", sensitive();
        3 id_card_type: Option "IdCardType", known();
        4 mobile: Option "Mobile", sensitive();
        5 jump_url: Option "JumpUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
        6 endpoint: Option "Endpoint", known();
        7 auto_jump_back: Option "AutoJumpBack";
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(1000), format(Base64)]);
    }
    rules [
        If { effect: Only, field: &["JumpUrl"], when: &[is(&["Endpoint"], &["H5", "H5_SHORT_URL"])] },
        If { effect: Only, field: &["AutoJumpBack"], when: &[is_by_default(&["Endpoint"], &["APP"])] },
    ]
}

rt::response! {
    CreateUserVerifyUrlResponse {
        0 user_verify_url: "UserVerifyUrl", always().sensitive();
        1 expire_time: "ExpireTime", always();
        2 mini_app_id: "MiniAppId", always();
        3 request_id: "RequestId";
    }
}
