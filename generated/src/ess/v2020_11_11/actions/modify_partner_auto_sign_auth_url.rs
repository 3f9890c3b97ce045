// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/ModifyPartnerAutoSignAuthUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{PartnerAuthLimit, SealType};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Makes a link to the mini program where the seals of an authorization for automatic signing between
    /// organizations are changed. Only the granting organization can change them. Both organizations must be
    /// verified. The link has to be opened by the super administrator or legal representative of either of them; if
    /// the granting organization lacks automatic signing, it leads there first.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=ModifyPartnerAutoSignAuthUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, ModifyPartnerAutoSignAuthUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = ModifyPartnerAutoSignAuthUrlRequest::new()
    ///     .authorized_organization_id("yDRt2UUgygqxuvlqUuO4zjEySqVWqO9J");
    /// let response = client.modify_partner_auto_sign_auth_url(&request).await?;
    /// println!("{:?}", response.url);
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
/// - Set exactly one of `AuthorizedOrganizationId`, `AuthorizedOrganizationName`.
#[must_use]
#[non_exhaustive]
pub struct ModifyPartnerAutoSignAuthUrlRequest {
    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the other organization in e-Sign.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String, optional
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub authorized_organization_id: Option<String>,

    /// Name of the other organization as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String, optional
    /// - Example: `企业名称`
    pub authorized_organization_name: Option<String>,

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
    /// - On the wire: `LimitAuthType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub limit_auth_type: Option<PartnerAuthLimit>,
}

impl ModifyPartnerAutoSignAuthUrlRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `AuthorizedOrganizationId`. Identifier of the other organization in e-Sign.
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
    pub fn limit_auth_type(mut self, limit_auth_type: PartnerAuthLimit) -> Self {
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
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/x9nvWU8fTg`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// Path with which an app or mini program of your own opens the e-Sign mini program.
    ///
    /// - On the wire: `MiniAppPath`, String
    /// - Example:
    ///   `pages/guide?from=default&where=mini& to=CONTRACT_DETAIL& id=yDwiBUUc*duRvquCSX8wd& shortKey=yDwivUA**W1yRsTre3`
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: Option<String>,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1736477236`
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

impl rt::Action for ModifyPartnerAutoSignAuthUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyPartnerAutoSignAuthUrl")
    };
    type Response = ModifyPartnerAutoSignAuthUrlResponse;
}

rt::request! {
    ModifyPartnerAutoSignAuthUrlRequest {
        0 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        1 operator: Option "Operator";
        2 authorized_organization_id: Option "AuthorizedOrganizationId";
        3 authorized_organization_name: Option "AuthorizedOrganizationName";
        4 auth_to_me: Option "AuthToMe";
        5 seal_types: Option "SealTypes", each(&[documented()]);
        6 limit_auth_type: Option "LimitAuthType", known();
    }
    rules [
        ExactlyOneOf(&[&["AuthorizedOrganizationId"], &["AuthorizedOrganizationName"]]),
    ]
}

rt::response! {
    ModifyPartnerAutoSignAuthUrlResponse {
        0 url: Option "Url", sensitive();
        1 mini_app_path: Option "MiniAppPath", sensitive();
        2 expire_time: Option "ExpireTime";
        3 request_id: "RequestId";
    }
}
