// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::enums::AuthorizableService;
use crate::essbasic::v2021_05_26::types::{Agent, AuthInfoDetail};

impl Client {
    /// Lists who is authorized for automatic signing by organizations or for signing many contracts at once.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeExtendedServiceAuthDetail)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Only for: super administrator, legal representative
    /// - Pages: [`describe_extended_service_auth_detail_pages`](Self::describe_extended_service_auth_detail_pages)
    ///   goes through all of them
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
    /// use tc3::essbasic::{
    ///     AuthorizableService, Client, DescribeExtendedServiceAuthDetailRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxjsxxxxxxxxxxxxxxMOX9y")
    ///             .organization("open_id_test")
    ///             .user("user_open_id"),
    ///     );
    /// let request = DescribeExtendedServiceAuthDetailRequest::new(
    ///         AuthorizableService::from("OPEN_SERVER_SIGN"),
    ///     )
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
    /// use tc3::essbasic::{
    ///     AuthorizableService, Client, DescribeExtendedServiceAuthDetailRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxjsxxxxxxxxxxxxxxMOX9y")
    ///             .organization("open_id_test")
    ///             .user("user_open_id"),
    ///     );
    /// let request = DescribeExtendedServiceAuthDetailRequest::new(
    ///         AuthorizableService::from("OPEN_SERVER_SIGN"),
    ///     )
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
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Extended service to ask about.
    ///
    /// - On the wire: `ExtendServiceType`, String, required
    /// - Example: `AUTO_SIGN`
    pub extend_service_type: AuthorizableService,

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
}

impl DescribeExtendedServiceAuthDetailRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(extend_service_type: AuthorizableService) -> Self {
        Self {
            extend_service_type,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
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
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
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
        0 agent: Option "Agent", required();
        1 extend_service_type: "ExtendServiceType", required().known();
        2 limit: Option "Limit", limits(&[max(200)]);
        3 offset: Option "Offset", limits(&[min(0)]);
    }
}

rt::response! {
    DescribeExtendedServiceAuthDetailResponse {
        0 auth_info_detail: "AuthInfoDetail", always();
        1 request_id: "RequestId";
    }
}
