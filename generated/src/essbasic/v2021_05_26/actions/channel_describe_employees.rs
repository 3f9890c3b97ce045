// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{Agent, Filter, Staff, UserInfo};

impl Client {
    /// Lists employees of a client organization with their roles, also those added or set as having left by
    /// `SyncProxyOrganizationOperators`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeEmployees)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`channel_describe_employees_pages`](Self::channel_describe_employees_pages) goes through all of them
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `AuthFailure` – The signature or the permission of the cloud account was refused.
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.DepartUserId` – The ID of an employee is wrong.
    /// - `InvalidParameter.OrganizationId` – The identifier of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDescribeEmployeesRequest, Client, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeEmployeesRequest::new(20)
    ///     .filters(Vec::from([Filter::new("Status", vec!["IsVerified".into()])]))
    ///     .offset(0);
    /// let response = client.channel_describe_employees(&request).await?;
    /// println!("{:?}", response.employees);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_employees(
        &self,
        request: &ChannelDescribeEmployeesRequest,
    ) -> impl Future<Output = Result<ChannelDescribeEmployeesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`channel_describe_employees`](Self::channel_describe_employees) from the `Offset` of the
    /// request on, in pages of its `Limit`, or of 20 if that is 0. Nothing is called before the first one is asked
    /// for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelDescribeEmployeesRequest, Client, Filter, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeEmployeesRequest::new(20)
    ///     .filters(Vec::from([Filter::new("Status", vec!["IsVerified".into()])]))
    ///     .offset(0);
    /// let mut items = client.channel_describe_employees_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_employees_pages(
        &self,
        request: &ChannelDescribeEmployeesRequest,
    ) -> rt::paging::Pages<ChannelDescribeEmployeesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::channel_describe_employees`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeEmployeesRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, required
    /// - Limit: at most 20 (checked before sending)
    /// - Example: `10`
    pub limit: i64,

    /// Conditions. `Status`: `IsVerified`, `NotVerified` or `QuiteJob` (has left). `ExcludeQuiteJob`: `true` leaves
    /// out those who have left. `StaffOpenId`: your identifiers of the employees.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    /// - No two items may have the same `Key`
    pub filters: Option<Vec<Filter>>,

    /// How many entries are skipped, from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 20000 (checked before sending)
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl ChannelDescribeEmployeesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..rt::unset() }
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

    /// Sets `Offset`. How many entries are skipped, from 0.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
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

/// Response of [`Client::channel_describe_employees`].
#[non_exhaustive]
pub struct ChannelDescribeEmployeesResponse {
    /// Employees found.
    ///
    /// - On the wire: `Employees`, list of object `Staff`, always present in responses
    pub employees: Vec<Staff>,

    /// How many entries are skipped.
    ///
    /// - On the wire: `Offset`, Integer, always present in responses
    /// - Limit: at most 20000
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: i64,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, always present in responses
    /// - Limit: at most 20
    /// - Example: `10`
    pub limit: i64,

    /// Number of employees that match.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `1`
    pub total_count: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDescribeEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDescribeEmployees")
    };
    type Response = ChannelDescribeEmployeesResponse;
}

rt::paged! {
    ChannelDescribeEmployeesRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(20)).items(&[&["Employees"]]).total(&["TotalCount"]);
    Staff, response => response.employees
}

rt::request! {
    ChannelDescribeEmployeesRequest {
        0 agent: Option "Agent", required();
        1 limit: "Limit", required().limits(&[max(20)]);
        2 filters: Option "Filters";
        3 offset: Option "Offset", limits(&[min(0), max(20000)]);
        4 operator: Option "Operator";
    }
    rules [
        Unique(&["Filters", "Key"]),
    ]
}

rt::response! {
    ChannelDescribeEmployeesResponse {
        0 employees: "Employees", always();
        1 offset: "Offset", always();
        2 limit: "Limit", always();
        3 total_count: "TotalCount", always();
        4 request_id: "RequestId";
    }
}
