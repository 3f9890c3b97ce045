// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeExtendedServiceAuthDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::enums::AuthorizableService;
use crate::ess::v2020_11_11::types::{Agent, AuthInfoDetail, UserInfo};

impl Client {
    /// Lists who is authorized for automatic signing by organizations (your own, those of the group, partners) or for
    /// signing many contracts at once.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeExtendedServiceAuthDetail)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Pages: [`describe_extended_service_auth_detail_pages`](Self::describe_extended_service_auth_detail_pages)
    ///   goes through all of them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceUnavailable` – The resource is not available.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, AuthorizableService, Client, DescribeExtendedServiceAuthDetailRequest,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvveUEfH3DjvMmg3ZkjQ"));
    /// let request = DescribeExtendedServiceAuthDetailRequest::new()
    ///     .extend_service_type(AuthorizableService::OpenServerSign)
    ///     .agent(Agent::new())
    ///     .limit(10)
    ///     .offset(0);
    /// let response = client.describe_extended_service_auth_detail(&request).await?;
    /// println!("{:?}", response.auth_info_detail);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_extended_service_auth_detail(
        &self,
        request: &DescribeExtendedServiceAuthDetailRequest,
    ) -> impl Future<Output = Result<DescribeExtendedServiceAuthDetailResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_extended_service_auth_detail`](Self::describe_extended_service_auth_detail)
    /// from the `Offset` of the request on, in pages of its `Limit`, or of 200 if that is not set. Nothing is called
    /// before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Agent, AuthorizableService, Client, DescribeExtendedServiceAuthDetailRequest,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvveUEfH3DjvMmg3ZkjQ"));
    /// let request = DescribeExtendedServiceAuthDetailRequest::new()
    ///     .extend_service_type(AuthorizableService::OpenServerSign)
    ///     .agent(Agent::new())
    ///     .limit(10)
    ///     .offset(0);
    /// let mut pages = client.describe_extended_service_auth_detail_pages(&request);
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{:?}", page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_extended_service_auth_detail_pages(
        &self,
        request: &DescribeExtendedServiceAuthDetailRequest,
    ) -> rt::paging::Pages<DescribeExtendedServiceAuthDetailRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_extended_service_auth_detail`].
#[must_use]
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Extended service to ask about.
    ///
    /// - On the wire: `ExtendServiceType`, String, optional
    /// - Example: `OPEN_SERVER_SIGN`
    pub extend_service_type: Option<AuthorizableService>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,

    /// Entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 200 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `10`
    pub limit: Option<i64>,

    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Only authorizations of this partner organization.
    ///
    /// - On the wire: `PartnerOrganizationName`, String, optional
    /// - Has an effect only if `ExtendServiceType` is `OPEN_SERVER_SIGN`
    /// - Example: `典子签企业`
    pub partner_organization_name: Option<String>,
}

impl DescribeExtendedServiceAuthDetailRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ExtendServiceType`. Extended service to ask about.
    #[inline]
    pub fn extend_service_type(
        mut self,
        extend_service_type: AuthorizableService,
    ) -> Self {
        self.extend_service_type = Some(extend_service_type);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Limit`. Entries per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of the page, counted from 0.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `PartnerOrganizationName`. Only authorizations of this partner organization.
    pub fn partner_organization_name(
        mut self,
        partner_organization_name: impl Into<String>,
    ) -> Self {
        self.partner_organization_name = Some(partner_organization_name.into());
        self
    }
}

impl Default for DescribeExtendedServiceAuthDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_extended_service_auth_detail`].
#[non_exhaustive]
pub struct DescribeExtendedServiceAuthDetailResponse {
    /// Authorizations of the service.
    ///
    /// - On the wire: `AuthInfoDetail`, object `AuthInfoDetail`, always present in responses
    pub auth_info_detail: AuthInfoDetail,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeExtendedServiceAuthDetailRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeExtendedServiceAuthDetail")
    };
    type Response = DescribeExtendedServiceAuthDetailResponse;
}

rt::paged! {
    DescribeExtendedServiceAuthDetailRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(200)).items(&[&["AuthInfoDetail", "HasAuthUserList"], &["AuthInfoDetail", "HasAuthOrganizationList"]])
}

rt::request! {
    DescribeExtendedServiceAuthDetailRequest {
        0 operator: Option "Operator", required();
        1 extend_service_type: Option "ExtendServiceType", known();
        2 agent: Option "Agent";
        3 limit: Option "Limit", limits(&[max(200)]);
        4 offset: Option "Offset", limits(&[min(0)]);
        5 partner_organization_name: Option "PartnerOrganizationName";
    }
    rules [
        If { effect: Only, field: &["PartnerOrganizationName"], when: &[is(&["ExtendServiceType"], &["OPEN_SERVER_SIGN"])] },
    ]
}

rt::response! {
    DescribeExtendedServiceAuthDetailResponse {
        0 auth_info_detail: "AuthInfoDetail", always();
        1 request_id: "RequestId";
    }
}
