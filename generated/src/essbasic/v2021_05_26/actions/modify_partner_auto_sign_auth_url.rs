// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ModifyPartnerAutoSignAuthUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::SealType;
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes a link to the mini program where the seals of an authorization for automatic signing between
    /// organizations are changed. Only the granting organization can change them. Both organizations must be
    /// verified. The link has to be opened by the super administrator or legal representative of either of them; if
    /// the granting organization lacks automatic signing, it leads there first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ModifyPartnerAutoSignAuthUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
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
    /// use tc3::essbasic::{Client, ModifyPartnerAutoSignAuthUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ModifyPartnerAutoSignAuthUrlRequest::new()
    ///     .authorized_organization_name("张三示例企业");
    /// let response = client.modify_partner_auto_sign_auth_url(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_partner_auto_sign_auth_url(
        &self,
        request: &ModifyPartnerAutoSignAuthUrlRequest,
    ) -> impl Future<Output = Result<ModifyPartnerAutoSignAuthUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_partner_auto_sign_auth_url`].
///
/// - Set at most one of `AuthorizedOrganizationId`, `AuthorizedOrganizationName`.
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the other organization in e-Sign, which must belong to the same application.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String, optional
    /// - Has an effect only if `PlatformAppAuthorization` is `false` or left out
    /// - Example: `yDwFdUUckxxxxxxxxxxxxxXbsvN43W6Kax`
    pub authorized_organization_id: Option<String>,

    /// Name of the other organization as on its business licence, with full-width brackets `（）` in place of `()`. It
    /// must belong to the same application.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String, optional
    /// - Required if `PlatformAppAuthorization` is `false` or left out and `AuthorizedOrganizationId` is not set
    /// - Has an effect only if `PlatformAppAuthorization` is `false` or left out
    /// - Example: `王五示例企业`
    pub authorized_organization_name: Option<String>,

    /// Whether the authorization is that of the platform application; no other organization is named then.
    ///
    /// - On the wire: `PlatformAppAuthorization`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub platform_app_authorization: Option<bool>,

    /// Direction: false means that your organization authorizes the one in `AuthorizedOrganizationName`, true that
    /// the one named there authorizes yours.
    ///
    /// - On the wire: `AuthToMe`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub auth_to_me: Option<bool>,

    /// Kinds of seals to which the authorization is limited. `OTHER` includes its subtypes.
    ///
    /// - On the wire: `SealTypes`, list of String, optional
    /// - Example: `OFFICIAL`
    pub seal_types: Option<Vec<SealType>>,

    /// Which ways of authorizing the page offers.
    ///
    /// - On the wire: `LimitAuthType`, String, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub limit_auth_type: Option<PartnerAuthUpdateLimit>,
}

impl ModifyPartnerAutoSignAuthUrlRequest {
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

    /// Sets `AuthorizedOrganizationId`. Identifier of the other organization in e-Sign, which must belong to the same
    /// application.
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }

    /// Sets `AuthorizedOrganizationName`. Name of the other organization as on its business licence, with full-width
    /// brackets `（）` in place of `()`.
    pub fn authorized_organization_name(
        mut self,
        authorized_organization_name: impl Into<String>,
    ) -> Self {
        self.authorized_organization_name = Some(authorized_organization_name.into());
        self
    }

    /// Sets `PlatformAppAuthorization`. Whether the authorization is that of the platform application; no other
    /// organization is named then.
    #[inline]
    pub fn platform_app_authorization(
        mut self,
        platform_app_authorization: bool,
    ) -> Self {
        self.platform_app_authorization = Some(platform_app_authorization);
        self
    }

    /// Sets `AuthToMe`. Direction: false means that your organization authorizes the one in
    /// `AuthorizedOrganizationName`, true that the one named there authorizes yours.
    #[inline]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = Some(auth_to_me);
        self
    }

    /// Sets `SealTypes`. Kinds of seals to which the authorization is limited.
    #[inline]
    pub fn seal_types(mut self, seal_types: Vec<SealType>) -> Self {
        self.seal_types = Some(seal_types);
        self
    }

    /// Sets `LimitAuthType`. Which ways of authorizing the page offers.
    #[inline]
    pub fn limit_auth_type(mut self, limit_auth_type: PartnerAuthUpdateLimit) -> Self {
        self.limit_auth_type = Some(limit_auth_type);
        self
    }
}

impl Default for ModifyPartnerAutoSignAuthUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::modify_partner_auto_sign_auth_url`].
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlResponse {
    /// Short link to the authorization page. It expires at `ExpireTime`.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/003hGUFil8`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String
    /// - Example: `/pages/guide/index?shortKey=002XCUHfPi`
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: Option<String>,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1702982931`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ModifyPartnerAutoSignAuthUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::text_enum! {
    /// Which ways of authorizing the page offers when an authorization is changed.
    pub enum PartnerAuthUpdateLimit, UnknownPartnerAuthUpdateLimit {
        /// `0` – All of them.
        All = "0",
        /// `1` – Only by kind of seal.
        BySealType = "1",
        /// `3` – Only by single seals.
        BySealId = "3",
    }
}

impl rt::Action for ModifyPartnerAutoSignAuthUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyPartnerAutoSignAuthUrl")
    };
    type Response = ModifyPartnerAutoSignAuthUrlResponse;
}

rt::request! {
    ModifyPartnerAutoSignAuthUrlRequest {
        0 agent: Option "Agent", required();
        1 authorized_organization_id: Option "AuthorizedOrganizationId";
        2 authorized_organization_name: Option "AuthorizedOrganizationName";
        3 platform_app_authorization: Option "PlatformAppAuthorization";
        4 auth_to_me: Option "AuthToMe";
        5 seal_types: Option "SealTypes", each(&[documented()]);
        6 limit_auth_type: Option "LimitAuthType", known();
    }
    rules [
        AtMostOneOf(&[&["AuthorizedOrganizationId"], &["AuthorizedOrganizationName"]]),
        If { effect: Required, field: &["AuthorizedOrganizationName"], when: &[is_by_default(&["PlatformAppAuthorization"], &["false"]), absent(&["AuthorizedOrganizationId"])] },
        If { effect: Only, field: &["AuthorizedOrganizationId"], when: &[is_by_default(&["PlatformAppAuthorization"], &["false"])] },
        If { effect: Only, field: &["AuthorizedOrganizationName"], when: &[is_by_default(&["PlatformAppAuthorization"], &["false"])] },
    ]
}

rt::response! {
    ModifyPartnerAutoSignAuthUrlResponse {
        0 url: "Url", always().sensitive();
        1 mini_app_path: Option "MiniAppPath", sensitive();
        2 expire_time: Option "ExpireTime";
        3 request_id: "RequestId";
    }
}
