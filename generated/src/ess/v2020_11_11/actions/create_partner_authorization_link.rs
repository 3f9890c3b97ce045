// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreatePartnerAuthorizationLink.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{CallbackInfo, ProxyOrganizationInfo, UserInfo};

impl Client {
    /// Makes a link with which a partner organization authorizes your organization, an integrator of the vendor's
    /// ecosystem, to create an application of a platform and a client organization for it. The client organization
    /// gets the name and the super administrator of the partner; the application can later be changed through the API
    /// only.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreatePartnerAuthorizationLink)
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
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     CallbackInfo, Client, CreatePartnerAuthorizationLinkRequest,
    ///     CreatePartnerAuthorizationLinkRequestArgs, Operator, ProxyOrganizationInfo,
    ///     ProxyOrganizationInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps**v**UEfH3DjwIpMfa0uw"));
    /// let request = CreatePartnerAuthorizationLinkRequest::new(CreatePartnerAuthorizationLinkRequestArgs {
    ///         business_id: "jdyxk".into(),
    ///         partner_organization_id: "yDxjsUUg*dj*335****4zjEvfko0F1BB".into(),
    ///         application_info: CallbackInfo::new("https://v.qq.com")
    ///             .callback_key("yDwf3U**kp*8*v********jwIpMfa0uw"),
    ///         proxy_organization_info: ProxyOrganizationInfo::new(ProxyOrganizationInfoArgs {
    ///             organization_open_id: "ererer".into(),
    ///             operator_open_id: "2323".into(),
    ///         }),
    ///     })
    ///     .partner_application_id("yD3nhUUck***up**U***IGBN50TJsNwY");
    /// let response = client.create_partner_authorization_link(&request).await?;
    /// println!("{:?}", response.link);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_partner_authorization_link(
        &self,
        request: &CreatePartnerAuthorizationLinkRequest,
    ) -> impl Future<Output = Result<CreatePartnerAuthorizationLinkResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_partner_authorization_link`].
#[must_use]
#[non_exhaustive]
pub struct CreatePartnerAuthorizationLinkRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the integrator, given by the vendor; unique and fixed.
    ///
    /// - On the wire: `BusinessId`, String, required
    /// - Example: `jdyxk`
    pub business_id: String,

    /// Identifier of the partner in e-Sign, shown in its console.
    ///
    /// - On the wire: `PartnerOrganizationId`, String, required
    /// - Example: `yDxjsUUg*dj*335****4zjEvfko0F1BB`
    pub partner_organization_id: String,

    /// Settings of the application, such as the callback address and its key.
    ///
    /// - On the wire: `ApplicationInfo`, object `CallbackInfo`, required
    pub application_info: CallbackInfo,

    /// Identifiers of the client organization and its super administrator in the application.
    ///
    /// - On the wire: `ProxyOrganizationInfo`, object `ProxyOrganizationInfo`, required
    pub proxy_organization_info: ProxyOrganizationInfo,

    /// Application that a link of this action has created before, with the same `BusinessId`; its client organization
    /// is created if that failed before. If left out, an application is created.
    ///
    /// - On the wire: `PartnerApplicationId`, String, optional
    /// - Example: `yD3nhUUck***up**U***IGBN50TJsNwY`
    pub partner_application_id: Option<String>,
}

impl CreatePartnerAuthorizationLinkRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CreatePartnerAuthorizationLinkRequestArgs) -> Self {
        Self {
            business_id: args.business_id,
            partner_organization_id: args.partner_organization_id,
            application_info: args.application_info,
            proxy_organization_info: args.proxy_organization_info,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `PartnerApplicationId`. Application that a link of this action has created before, with the same
    /// `BusinessId`; its client organization is created if that failed before.
    pub fn partner_application_id(
        mut self,
        partner_application_id: impl Into<String>,
    ) -> Self {
        self.partner_application_id = Some(partner_application_id.into());
        self
    }
}

/// Named arguments of [`CreatePartnerAuthorizationLinkRequest::new`].
#[derive(Clone)]
pub struct CreatePartnerAuthorizationLinkRequestArgs {
    /// `BusinessId` – Identifier of the integrator, given by the vendor; unique and fixed.
    pub business_id: String,
    /// `PartnerOrganizationId` – Identifier of the partner in e-Sign, shown in its console.
    pub partner_organization_id: String,
    /// `ApplicationInfo` – Settings of the application, such as the callback address and its key.
    pub application_info: CallbackInfo,
    /// `ProxyOrganizationInfo` – Identifiers of the client organization and its super administrator in the
    /// application.
    pub proxy_organization_info: ProxyOrganizationInfo,
}

/// Response of [`Client::create_partner_authorization_link`].
#[non_exhaustive]
pub struct CreatePartnerAuthorizationLinkResponse {
    /// Short link for the authorization; not for mini programs and apps. Append no parameters.
    ///
    /// - On the wire: `Link`, String
    /// - Limit: a URL
    /// - Example: `https://test.qian.tencent.cn/console/third-app-auth?token=yD3aIUUckpmou8niUxFA3TWyp6dwJwKA`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub link: Option<String>,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1773400421`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreatePartnerAuthorizationLinkResponse {
    /// How long [`Self::link`] is valid: 7 days.
    pub const LINK_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreatePartnerAuthorizationLinkRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreatePartnerAuthorizationLink")
    };
    type Response = CreatePartnerAuthorizationLinkResponse;
}

rt::request! {
    CreatePartnerAuthorizationLinkRequest {
        0 operator: Option "Operator", required();
        1 business_id: "BusinessId", required();
        2 partner_organization_id: "PartnerOrganizationId", required();
        3 application_info: "ApplicationInfo", required();
        4 proxy_organization_info: "ProxyOrganizationInfo", required();
        5 partner_application_id: Option "PartnerApplicationId";
    }
}

rt::response! {
    CreatePartnerAuthorizationLinkResponse {
        0 link: Option "Link", sensitive();
        1 expire_time: Option "ExpireTime";
        2 request_id: "RequestId";
    }
}
