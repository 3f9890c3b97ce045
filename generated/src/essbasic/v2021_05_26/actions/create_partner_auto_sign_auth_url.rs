// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreatePartnerAutoSignAuthUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::SealType;
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes a link to the mini program where one organization authorizes another, or the platform application, to
    /// sign for it automatically. Both organizations must be verified. The link has to be opened by the super
    /// administrator or legal representative of either of them; if the granting organization lacks automatic signing,
    /// it leads there first. An authorization that is in progress or granted cannot be asked for again.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreatePartnerAutoSignAuthUrl)
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
    /// use tc3::essbasic::{Client, CreatePartnerAutoSignAuthUrlRequest, Operator, SealType};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreatePartnerAutoSignAuthUrlRequest::new()
    ///     .seal_types(vec![SealType::Official])
    ///     .auth_to_me(true)
    ///     .authorized_organization_names(vec!["王五示例企业".into()]);
    /// let response = client.create_partner_auto_sign_auth_url(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_partner_auto_sign_auth_url(
        &self,
        request: &CreatePartnerAutoSignAuthUrlRequest,
    ) -> impl Future<Output = Result<CreatePartnerAutoSignAuthUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_partner_auto_sign_auth_url`].
///
/// - Set at most one of `AuthorizedOrganizationIds`, `AuthorizedOrganizationNames`.
#[must_use]
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Not open for use. Identifier of the other organization in e-Sign, which must belong to the same application.
    /// Between organizations either this or `AuthorizedOrganizationName` is needed.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String, optional
    /// - Example: `yDwFdUUckxxxxxxxxxxxxxXbsvN43W6Kax`
    #[doc(hidden)]
    pub authorized_organization_id: Option<String>,

    /// Not open for use. Name of the other organization as on its business licence, with full-width brackets `（）` in
    /// place of `()`. It must belong to the same application. Between organizations either this or
    /// `AuthorizedOrganizationId` is needed.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String, optional
    /// - Example: `王五示例企业`
    #[doc(hidden)]
    pub authorized_organization_name: Option<String>,

    /// Whether the platform application is authorized; no other organization is named then.
    ///
    /// - On the wire: `PlatformAppAuthorization`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub platform_app_authorization: Option<bool>,

    /// Kinds of seals to which the authorization is limited. `OTHER` includes its subtypes.
    ///
    /// - On the wire: `SealTypes`, list of String, optional
    /// - Example: `OFFICIAL`, `FINANCE`
    pub seal_types: Option<Vec<SealType>>,

    /// Direction: false means that your organization authorizes those named in `AuthorizedOrganizationNames`, true
    /// that the one named there authorizes yours.
    ///
    /// - On the wire: `AuthToMe`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub auth_to_me: Option<bool>,

    /// Identifiers of the other organizations in e-Sign, which must belong to the same application.
    ///
    /// - On the wire: `AuthorizedOrganizationIds`, list of String, optional
    /// - Limit: at most 50 items (checked before sending)
    /// - Has an effect only if `PlatformAppAuthorization` is `false` or left out
    /// - If `AuthToMe` is `true`: at most 1 item (checked before sending)
    /// - Example: `yDwFdUUckxxxxxxxxxxxxxXbsvN43W6Kax`
    pub authorized_organization_ids: Option<Vec<String>>,

    /// Names of the other organizations as on their business licences, with full-width brackets `（）` in place of
    /// `()`. They must belong to the same application.
    ///
    /// - On the wire: `AuthorizedOrganizationNames`, list of String, optional
    /// - Limit: at most 50 items (checked before sending)
    /// - Required if `PlatformAppAuthorization` is `false` or left out and `AuthorizedOrganizationIds` is not set
    /// - Has an effect only if `PlatformAppAuthorization` is `false` or left out
    /// - If `AuthToMe` is `true`: at most 1 item (checked before sending)
    /// - Example: `王五示例企业`
    pub authorized_organization_names: Option<Vec<String>>,

    /// Which ways of authorizing the page offers.
    ///
    /// - On the wire: `LimitAuthType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub limit_auth_type: Option<PartnerAuthLimit>,
}

impl CreatePartnerAutoSignAuthUrlRequest {
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

    /// Sets `AuthorizedOrganizationId`. Not open for use.
    #[doc(hidden)]
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }

    /// Sets `AuthorizedOrganizationName`. Not open for use.
    #[doc(hidden)]
    pub fn authorized_organization_name(
        mut self,
        authorized_organization_name: impl Into<String>,
    ) -> Self {
        self.authorized_organization_name = Some(authorized_organization_name.into());
        self
    }

    /// Sets `PlatformAppAuthorization`. Whether the platform application is authorized; no other organization is
    /// named then.
    #[inline]
    pub fn platform_app_authorization(
        mut self,
        platform_app_authorization: bool,
    ) -> Self {
        self.platform_app_authorization = Some(platform_app_authorization);
        self
    }

    /// Sets `SealTypes`. Kinds of seals to which the authorization is limited.
    #[inline]
    pub fn seal_types(mut self, seal_types: Vec<SealType>) -> Self {
        self.seal_types = Some(seal_types);
        self
    }

    /// Sets `AuthToMe`. Direction: false means that your organization authorizes those named in
    /// `AuthorizedOrganizationNames`, true that the one named there authorizes yours.
    #[inline]
    pub fn auth_to_me(mut self, auth_to_me: bool) -> Self {
        self.auth_to_me = Some(auth_to_me);
        self
    }

    /// Sets `AuthorizedOrganizationIds`. Identifiers of the other organizations in e-Sign, which must belong to the
    /// same application.
    #[inline]
    pub fn authorized_organization_ids(
        mut self,
        authorized_organization_ids: Vec<String>,
    ) -> Self {
        self.authorized_organization_ids = Some(authorized_organization_ids);
        self
    }

    /// Sets `AuthorizedOrganizationNames`. Names of the other organizations as on their business licences, with
    /// full-width brackets `（）` in place of `()`.
    #[inline]
    pub fn authorized_organization_names(
        mut self,
        authorized_organization_names: Vec<String>,
    ) -> Self {
        self.authorized_organization_names = Some(authorized_organization_names);
        self
    }

    /// Sets `LimitAuthType`. Which ways of authorizing the page offers.
    #[inline]
    pub fn limit_auth_type(mut self, limit_auth_type: PartnerAuthLimit) -> Self {
        self.limit_auth_type = Some(limit_auth_type);
        self
    }
}

impl Default for CreatePartnerAutoSignAuthUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_partner_auto_sign_auth_url`].
#[non_exhaustive]
pub struct CreatePartnerAutoSignAuthUrlResponse {
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

impl CreatePartnerAutoSignAuthUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::integer_enum! {
    /// Which ways of authorizing another organization the page offers.
    pub enum PartnerAuthLimit, UnknownPartnerAuthLimit {
        /// `0` – All of them.
        All = 0,
        /// `1` – Only by kind of seal.
        BySealType = 1,
        /// `2` – Only by single seals.
        BySealId = 2,
    }
}

impl rt::Action for CreatePartnerAutoSignAuthUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreatePartnerAutoSignAuthUrl")
    };
    type Response = CreatePartnerAutoSignAuthUrlResponse;
}

rt::request! {
    CreatePartnerAutoSignAuthUrlRequest {
        0 agent: Option "Agent", required();
        1 authorized_organization_id: Option "AuthorizedOrganizationId";
        2 authorized_organization_name: Option "AuthorizedOrganizationName";
        3 platform_app_authorization: Option "PlatformAppAuthorization";
        4 seal_types: Option "SealTypes", each(&[documented()]);
        5 auth_to_me: Option "AuthToMe";
        6 authorized_organization_ids: Option "AuthorizedOrganizationIds",
            limits(&[max_items(50)])
            .cases(&[when(&[is(&["AuthToMe"], &["true"])]).limits(&[max_items(1)])]);
        7 authorized_organization_names: Option "AuthorizedOrganizationNames",
            limits(&[max_items(50)])
            .cases(&[when(&[is(&["AuthToMe"], &["true"])]).limits(&[max_items(1)])]);
        8 limit_auth_type: Option "LimitAuthType", known();
    }
    rules [
        AtMostOneOf(&[&["AuthorizedOrganizationIds"], &["AuthorizedOrganizationNames"]]),
        If { effect: Required, field: &["AuthorizedOrganizationNames"], when: &[is_by_default(&["PlatformAppAuthorization"], &["false"]), absent(&["AuthorizedOrganizationIds"])] },
        If { effect: Only, field: &["AuthorizedOrganizationIds"], when: &[is_by_default(&["PlatformAppAuthorization"], &["false"])] },
        If { effect: Only, field: &["AuthorizedOrganizationNames"], when: &[is_by_default(&["PlatformAppAuthorization"], &["false"])] },
    ]
}

rt::response! {
    CreatePartnerAutoSignAuthUrlResponse {
        0 url: "Url", always().sensitive();
        1 mini_app_path: Option "MiniAppPath", sensitive();
        2 expire_time: Option "ExpireTime";
        3 request_id: "RequestId";
    }
}
