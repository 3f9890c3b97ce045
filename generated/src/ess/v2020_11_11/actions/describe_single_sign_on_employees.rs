// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeSingleSignOnEmployees.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, SingleSignOnEmployees, UserInfo};

impl Client {
    /// Lists employees who log in by single sign-on.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeSingleSignOnEmployees)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_single_sign_on_employees_pages`](Self::describe_single_sign_on_employees_pages) goes
    ///   through all of them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.InvalidChannel` – The channel is wrong.
    /// - `InvalidParameter.InvalidOperatorId` – The operator is wrong.
    /// - `InvalidParameter.InvalidOrganizationId` – The ID of an organization is wrong.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeSingleSignOnEmployeesRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = DescribeSingleSignOnEmployeesRequest::new(
    ///         "yDtrTUUckp94bix0UEbASLp1TuHxTYTS",
    ///     )
    ///     .open_ids(vec!["rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0".into()]);
    /// let response = client.describe_single_sign_on_employees(&request).await?;
    /// println!("{:?}", response.employees);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_single_sign_on_employees(
        &self,
        request: &DescribeSingleSignOnEmployeesRequest,
    ) -> impl Future<Output = Result<DescribeSingleSignOnEmployeesResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_single_sign_on_employees`](Self::describe_single_sign_on_employees) from the
    /// `Offset` of the request on, in pages of its `Limit`, or of 200 if that is not set. Nothing is called before
    /// the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeSingleSignOnEmployeesRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = DescribeSingleSignOnEmployeesRequest::new(
    ///         "yDtrTUUckp94bix0UEbASLp1TuHxTYTS",
    ///     )
    ///     .open_ids(vec!["rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0".into()]);
    /// let mut items = client.describe_single_sign_on_employees_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_single_sign_on_employees_pages(
        &self,
        request: &DescribeSingleSignOnEmployeesRequest,
    ) -> rt::paging::Pages<DescribeSingleSignOnEmployeesRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_single_sign_on_employees`].
#[must_use]
#[non_exhaustive]
pub struct DescribeSingleSignOnEmployeesRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Identifier of the application for single sign-on, shown in the console.
    ///
    /// - On the wire: `SsoApplicationId`, String, required
    /// - Example: `yDtrTUUckp94bix0UEbASLp1TuHxTYTS`
    pub sso_application_id: String,

    /// Only these employees, by the identifiers that your identity provider gave them.
    ///
    /// - On the wire: `OpenIds`, list of String, optional
    /// - Limit: at most 200 items (checked before sending)
    /// - Example: `rUHYMgaz8aNm2IP3Pn8m5q6I3yJDojClFl555uLyeM0`
    /// - Wins over `Limit`, `Offset`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_ids: Option<Vec<String>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 200 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `200`
    /// - Ignored if `OpenIds` is given
    pub limit: Option<u64>,

    /// How many entries are skipped.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Limit: at most 20000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    /// - Ignored if `OpenIds` is given
    pub offset: Option<u64>,
}

impl DescribeSingleSignOnEmployeesRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(sso_application_id: impl Into<String>) -> Self {
        Self {
            sso_application_id: sso_application_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `OpenIds`. Only these employees, by the identifiers that your identity provider gave them.
    #[inline]
    pub fn open_ids(mut self, open_ids: Vec<String>) -> Self {
        self.open_ids = Some(open_ids);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Limit`. Number of entries per page.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. How many entries are skipped.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Response of [`Client::describe_single_sign_on_employees`].
#[non_exhaustive]
pub struct DescribeSingleSignOnEmployeesResponse {
    /// Employees found.
    ///
    /// - On the wire: `Employees`, list of object `SingleSignOnEmployees`, always present in responses
    pub employees: Vec<SingleSignOnEmployees>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeSingleSignOnEmployeesRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeSingleSignOnEmployees")
    };
    type Response = DescribeSingleSignOnEmployeesResponse;
}

rt::paged! {
    DescribeSingleSignOnEmployeesRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(200)).items(&[&["Employees"]]);
    SingleSignOnEmployees, response => response.employees
}

rt::request! {
    DescribeSingleSignOnEmployeesRequest {
        0 operator: Option "Operator", required();
        1 sso_application_id: "SsoApplicationId", required();
        2 open_ids: Option "OpenIds", sensitive().limits(&[max_items(200)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 limit: Option "Limit", limits(&[max(200)]);
        5 offset: Option "Offset", limits(&[max(20000)]);
    }
}

rt::response! {
    DescribeSingleSignOnEmployeesResponse {
        0 employees: "Employees", always();
        1 request_id: "RequestId";
    }
}
