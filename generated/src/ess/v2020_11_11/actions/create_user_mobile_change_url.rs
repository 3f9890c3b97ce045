// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateUserMobileChangeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{IdCardType, MiniProgramLinkForm};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Makes a link to the e-Sign mini program where an employee of your own organization, or a person, changes the
    /// mobile number. For a person who is not named, the link is a fixed one for whoever is logged in to the mini
    /// program.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateUserMobileChangeUrl)
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
    /// - `InternalError` – The service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateUserMobileChangeUrlRequest, MiniProgramLinkForm, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateUserMobileChangeUrlRequest::new()
    ///     .user_id("yDCZmUUckpy1jpdxUBBx43i4P29qekYx")
    ///     .endpoint(MiniProgramLinkForm::App)
    ///     .user_data("MjMwMDAwMTM4Mw==");
    /// let response = client.create_user_mobile_change_url(&request).await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_user_mobile_change_url(
        &self,
        request: &CreateUserMobileChangeUrlRequest,
    ) -> impl Future<Output = Result<CreateUserMobileChangeUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_user_mobile_change_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee whose mobile number is changed.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    /// - Wins over `UserAccountType`, `Name`, `IdCardType`, `IdCardNumber`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Whose mobile number is changed.
    ///
    /// - On the wire: `UserAccountType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    /// - Ignored if `UserId` is given
    pub user_account_type: Option<MobileChangeUserType>,

    /// Real name of the user.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Required if `UserId` is not set and `UserAccountType` is `0` or left out
    /// - Example: `典子谦`
    /// - Ignored if `UserId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Kind of identity document of the user.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    /// - Ignored if `UserId` is given
    pub id_card_type: Option<IdCardType>,

    /// Number of the identity document of the user.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Required if `UserId` is not set and `UserAccountType` is `0` or left out
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs a
    ///   warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Ignored if `UserId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Form of the link to return.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<MiniProgramLinkForm>,

    /// Your own data, Base64. It comes back in the callback that reports the change, for users verified through
    /// `CreateUserVerifyUrl` only.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), base64 text (logs a warning)
    /// - Example: `MTIzNDU2Nzg5`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_data: Option<String>,
}

impl CreateUserMobileChangeUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
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

    /// Sets `UserId`. Employee whose mobile number is changed.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `UserAccountType`. Whose mobile number is changed.
    #[inline]
    pub fn user_account_type(mut self, user_account_type: MobileChangeUserType) -> Self {
        self.user_account_type = Some(user_account_type);
        self
    }

    /// Sets `Name`. Real name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document of the user.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document of the user.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
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

impl Default for CreateUserMobileChangeUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_user_mobile_change_url`].
#[non_exhaustive]
pub struct CreateUserMobileChangeUrlResponse {
    /// Link or path, as `Endpoint` says; without end if no user is named. Append no parameters.
    ///
    /// - On the wire: `Url`, String
    /// - Example: `https://essurl.cn/2n**42Nd`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1736416473`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateUserMobileChangeUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::integer_enum! {
    /// Whose mobile number is changed.
    pub enum MobileChangeUserType, UnknownMobileChangeUserType {
        /// `0` – An employee of your own organization.
        Employee = 0,
        /// `1` – A person.
        Person = 1,
    }
}

impl rt::Action for CreateUserMobileChangeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateUserMobileChangeUrl")
    };
    type Response = CreateUserMobileChangeUrlResponse;
}

rt::request! {
    CreateUserMobileChangeUrlRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 user_id: Option "UserId", sensitive();
        3 user_account_type: Option "UserAccountType", known();
        4 name: Option "Name", sensitive();
        5 id_card_type: Option "IdCardType", known();
        6 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        7 endpoint: Option "Endpoint", known();
        8 user_data: Option "UserData", sensitive().limits(&[max_chars(1000), format(Base64)]);
    }
    rules [
        If { effect: Required, field: &["Name"], when: &[absent(&["UserId"]), is_by_default(&["UserAccountType"], &["0"])] },
        If { effect: Required, field: &["IdCardNumber"], when: &[absent(&["UserId"]), is_by_default(&["UserAccountType"], &["0"])] },
    ]
}

rt::response! {
    CreateUserMobileChangeUrlResponse {
        0 url: Option "Url", sensitive();
        1 expire_time: Option "ExpireTime";
        2 request_id: "RequestId";
    }
}
