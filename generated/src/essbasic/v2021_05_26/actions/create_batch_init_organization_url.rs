// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchInitOrganizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Makes links with which several client organizations of your application are set up at once, such as with seals
    /// or automatic signing. They must be verified already, and the one who opens the link must have the role in all
    /// of them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchInitOrganizationUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be
    ///   submitted.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateBatchInitOrganizationUrlRequest, Operator, OrganizationInitOperation,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client.as_operator(Operator::app("yDKHHUUckpacc9ijUuXGmVcuzACNH5pF"));
    /// let request = CreateBatchInitOrganizationUrlRequest::new(
    ///     vec![
    ///         OrganizationInitOperation::OpenAutoSign,
    ///         OrganizationInitOperation::CreateSeal
    ///     ],
    ///     vec![
    ///         "tencent-testorg-cd".into(), "tencent-testorg-ca".into(),
    ///         "tencent-testorg-zhangy".into(), "tencent-testorg-tianjing".into(),
    ///         "tencent-testorg-hongkong".into()
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
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// What to set up.
    ///
    /// - On the wire: `OperateTypes`, list of String, required
    /// - Example: `OPEN_AUTO_SIGN`, `CREATE_SEAL`
    pub operate_types: Vec<OrganizationInitOperation>,

    /// Client organizations to set up.
    ///
    /// - On the wire: `ProxyOrganizationOpenIds`, list of String, required
    /// - Limit: at most 50 items (checked before sending)
    /// - Example: `tencent-testorg-cd`, `tencent-testorg-ca`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_ids: Vec<String>,

    /// Set it to true if `OperateTypes` holds `PARTNER_AUTO_SIGN_AUTH` and the platform is the one to be authorized.
    ///
    /// - On the wire: `IsAuthorizePlatformApplication`, Boolean, optional
    /// - Default: `false`, applied by the service (assumed: the vendor does not state it)
    /// - Has an effect only if `OperateTypes` is `PARTNER_AUTO_SIGN_AUTH`
    /// - Example: `false`
    pub is_authorize_platform_application: Option<bool>,

    /// Partner client organization that is authorized to sign automatically.
    ///
    /// - On the wire: `AuthorizedProxyOrganizationOpenId`, String, optional
    /// - Required if `OperateTypes` is `PARTNER_AUTO_SIGN_AUTH` and `IsAuthorizePlatformApplication` is `false` or
    ///   left out
    /// - Has an effect only if `OperateTypes` is `PARTNER_AUTO_SIGN_AUTH`
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub authorized_proxy_organization_open_id: Option<String>,
}

impl CreateBatchInitOrganizationUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(
        operate_types: Vec<OrganizationInitOperation>,
        proxy_organization_open_ids: Vec<String>,
    ) -> Self {
        Self {
            operate_types,
            proxy_organization_open_ids,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `IsAuthorizePlatformApplication`. Set it to true if `OperateTypes` holds `PARTNER_AUTO_SIGN_AUTH` and the
    /// platform is the one to be authorized.
    #[inline]
    pub fn is_authorize_platform_application(
        mut self,
        is_authorize_platform_application: bool,
    ) -> Self {
        self.is_authorize_platform_application = Some(is_authorize_platform_application);
        self
    }

    /// Sets `AuthorizedProxyOrganizationOpenId`. Partner client organization that is authorized to sign
    /// automatically.
    pub fn authorized_proxy_organization_open_id(
        mut self,
        authorized_proxy_organization_open_id: impl Into<String>,
    ) -> Self {
        self.authorized_proxy_organization_open_id = Some(
            authorized_proxy_organization_open_id.into(),
        );
        self
    }
}

/// Response of [`Client::create_batch_init_organization_url`].
#[non_exhaustive]
pub struct CreateBatchInitOrganizationUrlResponse {
    /// Path in the mini program.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `pages/guide/index?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDAHpURDf`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// Long link.
    ///
    /// - On the wire: `OperateLongUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity-dev/jump-mp.html?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDCHpURDfyLc5LgBhXb6`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_long_url: String,

    /// Short link.
    ///
    /// - On the wire: `OperateShortUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/zahbUBHxW3`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_short_url: String,

    /// Link to the picture of a QR code.
    ///
    /// - On the wire: `QRCodeUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://dyn.ess.tencent.cn/imgs/qrcode_urls/batch_initialization_organizations/yDCHHUUckpacc9ijUuXGmVcuzZCNH5pF.png`
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
        /// `OPEN_AUTO_SIGN` – Open automatic signing of the organization.
        OpenAutoSign = "OPEN_AUTO_SIGN",
        /// `PARTNER_AUTO_SIGN_AUTH` – Authorize a partner organization or the platform to sign automatically.
        PartnerAutoSignAuth = "PARTNER_AUTO_SIGN_AUTH",
    }
}

impl rt::Action for CreateBatchInitOrganizationUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchInitOrganizationUrl")
    };
    type Response = CreateBatchInitOrganizationUrlResponse;
}

rt::request! {
    CreateBatchInitOrganizationUrlRequest {
        0 agent: Option "Agent", required();
        1 operate_types: "OperateTypes", required().each(&[documented()]);
        2 proxy_organization_open_ids: "ProxyOrganizationOpenIds", required().sensitive().limits(&[max_items(50)]);
        3 is_authorize_platform_application: Option "IsAuthorizePlatformApplication";
        4 authorized_proxy_organization_open_id: Option "AuthorizedProxyOrganizationOpenId", sensitive();
    }
    rules [
        If { effect: Required, field: &["AuthorizedProxyOrganizationOpenId"], when: &[is(&["OperateTypes"], &["PARTNER_AUTO_SIGN_AUTH"]), is_by_default(&["IsAuthorizePlatformApplication"], &["false"])] },
        If { effect: Only, field: &["AuthorizedProxyOrganizationOpenId"], when: &[is(&["OperateTypes"], &["PARTNER_AUTO_SIGN_AUTH"])] },
        If { effect: Only, field: &["IsAuthorizePlatformApplication"], when: &[is(&["OperateTypes"], &["PARTNER_AUTO_SIGN_AUTH"])] },
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
