// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchInitOrganizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Makes links with which several organizations are set up at once, such as with seals or automatic signing. They
    /// must have been verified through your own organization, and the one who opens the link must have the role in
    /// all of them. To join the group of your organization, the employee who makes the call needs the permission to
    /// manage the group.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchInitOrganizationUrl)
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
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateBatchInitOrganizationUrlRequest, Operator, OrganizationInitOperation,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxjOXXgydjfxgnzUuO4zjEWA07rD2xl"));
    /// let request = CreateBatchInitOrganizationUrlRequest::new(
    ///     vec![
    ///         OrganizationInitOperation::OpenAutoSign,
    ///         OrganizationInitOperation::AuthJoinOrganizationGroup,
    ///         OrganizationInitOperation::CreateSeal
    ///     ],
    ///     vec![
    ///         "yDCpSUUckpao78exUIqrf58JQDTLbbTr".into(), "yDCpSUUckpao696tUIqrf5x1nPoxNy7C"
    ///         .into()
    ///     ],
    /// );
    /// let response = client.create_batch_init_organization_url(&request).await?;
    /// println!("{}", response.mini_app_path);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_init_organization_url(
        &self,
        request: &CreateBatchInitOrganizationUrlRequest,
    ) -> impl Future<Output = Result<CreateBatchInitOrganizationUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_init_organization_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What to set up.
    ///
    /// - On the wire: `OperateTypes`, list of String, required
    /// - Example: `CREATE_SEAL`
    pub operate_types: Vec<OrganizationInitOperation>,

    /// Organizations to set up.
    ///
    /// - On the wire: `OrganizationIds`, list of String, required
    /// - Limit: at most 50 items (checked before sending)
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub organization_ids: Vec<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Partner organization that is authorized to sign automatically, by its identifier in e-Sign, shown in the
    /// console.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String, optional
    /// - Required if `OperateTypes` is `PARTNER_AUTO_SIGN_AUTH`
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub authorized_organization_id: Option<String>,

    /// Whether the parent organization signs the authorization automatically; the employee who makes the call must be
    /// authorized for automatic signing.
    ///
    /// - On the wire: `ChangeAdminAuthAutoSign`, Boolean, optional
    /// - Has an effect only if `OperateTypes` is `CHANGE_SUB_ORGANIZATION_ADMIN_AUTH`
    /// - Example: `true`
    pub change_admin_auth_auto_sign: Option<bool>,
}

impl CreateBatchInitOrganizationUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(
        operate_types: Vec<OrganizationInitOperation>,
        organization_ids: Vec<String>,
    ) -> Self {
        Self {
            operate_types,
            organization_ids,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
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

    /// Sets `AuthorizedOrganizationId`. Partner organization that is authorized to sign automatically, by its
    /// identifier in e-Sign, shown in the console.
    pub fn authorized_organization_id(
        mut self,
        authorized_organization_id: impl Into<String>,
    ) -> Self {
        self.authorized_organization_id = Some(authorized_organization_id.into());
        self
    }

    /// Sets `ChangeAdminAuthAutoSign`. Whether the parent organization signs the authorization automatically; the
    /// employee who makes the call must be authorized for automatic signing.
    #[inline]
    pub fn change_admin_auth_auto_sign(
        mut self,
        change_admin_auth_auto_sign: bool,
    ) -> Self {
        self.change_admin_auth_auto_sign = Some(change_admin_auth_auto_sign);
        self
    }
}

/// Response of [`Client::create_batch_init_organization_url`].
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlResponse {
    /// Path in the mini program.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `pages/home/index?code=001XzUF`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// Long link.
    ///
    /// - On the wire: `OperateLongUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://embed.beta.qian.tencent.cn/code=yDtwRUUckp7fyqz6UuQZAp18BNrB74xu`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_long_url: String,

    /// Short link.
    ///
    /// - On the wire: `OperateShortUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/001XzUF`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_short_url: String,

    /// Link to the picture of a QR code.
    ///
    /// - On the wire: `QRCodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/qrcode.jpg`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateBatchInitOrganizationUrlResponse {
    /// How long [`Self::mini_app_path`] is valid: 7 days.
    pub const MINI_APP_PATH_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);

    /// How long [`Self::operate_long_url`] is valid: 7 days.
    pub const OPERATE_LONG_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);

    /// How long [`Self::operate_short_url`] is valid: 7 days.
    pub const OPERATE_SHORT_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(
        604800,
    );

    /// How long [`Self::qr_code_url`] is valid: 7 days.
    pub const QR_CODE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::text_enum! {
    /// A step in the set-up of an organization.
    pub enum OrganizationInitOperation, UnknownOrganizationInitOperation {
        /// `CREATE_SEAL` – Make a seal.
        CreateSeal = "CREATE_SEAL",
        /// `AUTH_JOIN_ORGANIZATION_GROUP` – Join the group of your organization.
        AuthJoinOrganizationGroup = "AUTH_JOIN_ORGANIZATION_GROUP",
        /// `OPEN_AUTO_SIGN` – Open automatic signing of the organization.
        OpenAutoSign = "OPEN_AUTO_SIGN",
        /// `PARTNER_AUTO_SIGN_AUTH` – Authorize a partner organization to sign automatically.
        PartnerAutoSignAuth = "PARTNER_AUTO_SIGN_AUTH",
        /// `CHANGE_SUB_ORGANIZATION_ADMIN_AUTH` – Authorize the parent organization to change the super administrator.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        ChangeSubOrganizationAdminAuth = "CHANGE_SUB_ORGANIZATION_ADMIN_AUTH",
    }
}

impl rt::Action for CreateBatchInitOrganizationUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchInitOrganizationUrl")
    };
    type Response = CreateBatchInitOrganizationUrlResponse;
}

rt::request! {
    CreateBatchInitOrganizationUrlRequest {
        0 operator: Option "Operator", required();
        1 operate_types: "OperateTypes", required().each(&[documented()]);
        2 organization_ids: "OrganizationIds", required().limits(&[max_items(50)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 authorized_organization_id: Option "AuthorizedOrganizationId";
        5 change_admin_auth_auto_sign: Option "ChangeAdminAuthAutoSign";
    }
    rules [
        If { effect: Required, field: &["AuthorizedOrganizationId"], when: &[is(&["OperateTypes"], &["PARTNER_AUTO_SIGN_AUTH"])] },
        If { effect: Only, field: &["ChangeAdminAuthAutoSign"], when: &[is(&["OperateTypes"], &["CHANGE_SUB_ORGANIZATION_ADMIN_AUTH"])] },
    ]
}

rt::response! {
    CreateBatchInitOrganizationUrlResponse {
        0 mini_app_path: "MiniAppPath", always().sensitive();
        1 operate_long_url: "OperateLongUrl", always().sensitive();
        2 operate_short_url: "OperateShortUrl", always().sensitive();
        3 qr_code_url: "QRCodeUrl", always().sensitive();
        4 request_id: "RequestId";
    }
}
