// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeRoles.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{Agent, ChannelRole, Filter, UserInfo};

impl Client {
    /// Lists the roles of a client organization in the order of their creation, page by page. The role of the
    /// legal representative is reserved and not returned. Built-in roles:
    ///
    /// - super administrator: all functions and data; only one in an organization.
    /// - business administrator: all functions and data of contracts, seals and templates.
    /// - operator: starts, signs (fills in, rejects) and cancels contracts and holds seals; sees all contracts of
    ///   the organization.
    /// - salesperson: the same, but sees only contracts of their own.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeRoles)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: may be sent again if its response was lost
    /// * Pages: [`channel_describe_roles_pages`](Self::channel_describe_roles_pages) goes through all of them
    /// * Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-11-30.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InvalidParameter.OperatorId` – The identifier of the operator is wrong.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDescribeRolesRequest, Client, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeRolesRequest::new("10")
    ///     .filters(Vec::from([Filter::new("IsReturnPermissionGroup", vec!["0".into()])]));
    /// let response = client.channel_describe_roles(&request).await?;
    /// println!("{}", response.offset);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_roles(
        &self,
        request: &ChannelDescribeRolesRequest,
    ) -> impl Future<Output = Result<ChannelDescribeRolesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`channel_describe_roles`](Self::channel_describe_roles) from the `Offset` of the request
    /// on, in pages of its `Limit`, or of 200 if that is `""`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDescribeRolesRequest, Client, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeRolesRequest::new("10")
    ///     .filters(Vec::from([Filter::new("IsReturnPermissionGroup", vec!["0".into()])]));
    /// let mut items = client.channel_describe_roles_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_roles_pages(
        &self,
        request: &ChannelDescribeRolesRequest,
    ) -> rt::paging::Pages<ChannelDescribeRolesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::channel_describe_roles`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeRolesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Number of roles per page, written as text for historical reasons.
    ///
    /// - On the wire: `Limit`, String, required
    /// - Limit: at most 200 (checked before sending)
    /// - Example: `10`
    pub limit: String,

    /// Conditions. `RoleType`: `1` system roles, `2` roles of your own. `RoleStatus`: `1` enabled, `2` disabled.
    /// `IsReturnPermissionGroup`: `1` returns the permission trees, `0` does not.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    /// - No two items may have the same `Key`
    pub filters: Option<Vec<Filter>>,

    /// Page to return, counted from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 2000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelDescribeRolesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(limit: impl Into<String>) -> Self {
        Self {
            limit: limit.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Filters`. Conditions.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `Offset`. Page to return, counted from 0.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::channel_describe_roles`].
#[non_exhaustive]
pub struct ChannelDescribeRolesResponse {
    /// The page returned.
    ///
    /// - On the wire: `Offset`, Unsigned integer, always present in responses
    /// - Limit: at most 2000
    /// - Example: `0`
    pub offset: u64,

    /// Number of roles per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, always present in responses
    /// - Limit: at most 200
    /// - Example: `10`
    pub limit: u64,

    /// Number of roles.
    ///
    /// - On the wire: `TotalCount`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub total_count: u64,

    /// Roles found.
    ///
    /// - On the wire: `ChannelRoles`, list of object `ChannelRole`, always present in responses
    pub channel_roles: Vec<ChannelRole>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDescribeRolesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDescribeRoles")
    };
    type Response = ChannelDescribeRolesResponse;
}

rt::paged! {
    ChannelDescribeRolesRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(200)).items(&[&["ChannelRoles"]]).total(&["TotalCount"]);
    ChannelRole, response => response.channel_roles
}

rt::request! {
    ChannelDescribeRolesRequest {
        0 agent: Option "Agent", required();
        1 limit: "Limit", required().limits(&[max(200)]);
        2 filters: Option "Filters";
        3 offset: Option "Offset", limits(&[max(2000)]);
        4 operator: Option "Operator";
    }
    rules [
        Unique(&["Filters", "Key"]),
    ]
}

rt::response! {
    ChannelDescribeRolesResponse {
        0 offset: "Offset", always();
        1 limit: "Limit", always();
        2 total_count: "TotalCount", always();
        3 channel_roles: "ChannelRoles", always();
        4 request_id: "RequestId";
    }
}
