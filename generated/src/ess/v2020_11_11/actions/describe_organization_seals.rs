// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeOrganizationSeals.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, OccupiedSeal, UserInfo};

impl Client {
    /// Lists the seals of the organization. The operator needs the permission to query seals.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationSeals)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_organization_seals_pages`](Self::describe_organization_seals_pages) goes through all of
    ///   them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter.UserId` – An employee is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NotFoundLicense` – There is no licence that can be used.
    /// - `OperationDenied.OperatorHasNoPermission` – The operator lacks a permission.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeOrganizationSealsRequest, Operator, SealUserDetail};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRt***gygqb1n5zUuO4zjEwzVL5XuTW"));
    /// let request = DescribeOrganizationSealsRequest::new()
    ///     .limit(1)
    ///     .offset(0)
    ///     .info_type(SealUserDetail::Include);
    /// let response = client.describe_organization_seals(&request).await?;
    /// println!("{}", response.total_count);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_organization_seals(
        &self,
        request: &DescribeOrganizationSealsRequest,
    ) -> impl Future<Output = Result<DescribeOrganizationSealsResponse, Error>> {
        self.call(request)
    }

    /// The review has accepted the seal, and it is in use.
    ///
    /// Calls [`describe_organization_seals`](Self::describe_organization_seals) again and again. Set a `deadline`,
    /// then `.await` it: the value is the last response.
    ///
    /// - Done: every `Seals[].SealStatus` is `SUCCESS`
    /// - Failed: `FAIL`, `DISABLE`, `STOPPED`; all others go on
    /// - Pauses: 10s before the first question, then 1m at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_seal_approved<'a>(
        &'a self,
        request: &'a DescribeOrganizationSealsRequest,
    ) -> rt::Waiting<'a, DescribeOrganizationSealsResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "seal_approved",
            watch: "Seals[].SealStatus",
            named_by: None,
            done: &["SUCCESS"],
            failed: &["FAIL", "DISABLE", "STOPPED"],
            first: 10,
            pace: 60,
        };
        self.wait_until(request, &WAITER)
    }
}

impl Client {
    /// Returns the pages of [`describe_organization_seals`](Self::describe_organization_seals) from the `Offset` of
    /// the request on, in pages of its `Limit`, or of 200 if that is not set. Nothing is called before the first one
    /// is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeOrganizationSealsRequest, Operator, SealUserDetail};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRt***gygqb1n5zUuO4zjEwzVL5XuTW"));
    /// let request = DescribeOrganizationSealsRequest::new()
    ///     .limit(1)
    ///     .offset(0)
    ///     .info_type(SealUserDetail::Include);
    /// let mut items = client.describe_organization_seals_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_organization_seals_pages(
        &self,
        request: &DescribeOrganizationSealsRequest,
    ) -> rt::paging::Pages<DescribeOrganizationSealsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_organization_seals`].
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationSealsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 200 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `10`
    pub limit: Option<i64>,

    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 20000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Whether the authorized employees are returned as well.
    ///
    /// - On the wire: `InfoType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub info_type: Option<SealUserDetail>,

    /// Only this seal; all if left out.
    ///
    /// - On the wire: `SealId`, String, optional
    /// - Example: `yDSxWUUckptu4clgUuLlo0OwJKbYCO48`
    pub seal_id: Option<String>,

    /// Only seals of these kinds; all if empty. Subtypes of other seals, written `OTHER_` and a number, can be given
    /// as well, once customer service has enabled them and named their values.
    ///
    /// - On the wire: `SealTypes`, list of String, optional
    /// - Example: `OFFICIAL`
    pub seal_types: Option<Vec<SealTypeFilter>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Only seals in these states. If empty only those in use.
    ///
    /// - On the wire: `SealStatuses`, list of String, optional
    /// - Example: `ALL`
    pub seal_statuses: Option<Vec<SealStatusFilter>>,
}

impl DescribeOrganizationSealsRequest {
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

    /// Sets `Limit`. Number of entries per page.
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

    /// Sets `InfoType`. Whether the authorized employees are returned as well.
    #[inline]
    pub fn info_type(mut self, info_type: SealUserDetail) -> Self {
        self.info_type = Some(info_type);
        self
    }

    /// Sets `SealId`. Only this seal; all if left out.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = Some(seal_id.into());
        self
    }

    /// Sets `SealTypes`. Only seals of these kinds; all if empty.
    #[inline]
    pub fn seal_types(mut self, seal_types: Vec<SealTypeFilter>) -> Self {
        self.seal_types = Some(seal_types);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `SealStatuses`. Only seals in these states.
    #[inline]
    pub fn seal_statuses(mut self, seal_statuses: Vec<SealStatusFilter>) -> Self {
        self.seal_statuses = Some(seal_statuses);
        self
    }
}

impl Default for DescribeOrganizationSealsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_organization_seals`].
#[non_exhaustive]
pub struct DescribeOrganizationSealsResponse {
    /// Number of seals of the organization; with `SealId` 0 or 1.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `10`
    pub total_count: i64,

    /// Seals found.
    ///
    /// - On the wire: `Seals`, list of object `OccupiedSeal`, always present in responses
    pub seals: Vec<OccupiedSeal>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Whether the employees who may use a seal are returned.
    pub enum SealUserDetail, UnknownSealUserDetail {
        /// `0` – They are not returned.
        Omit = 0,
        /// `1` – They are returned.
        Include = 1,
    }
}

rt::text_enum! {
    /// Kind of seal to look for.
    pub enum SealTypeFilter, UnknownSealTypeFilter {
        /// `OFFICIAL` – Official seal of the organization.
        Official = "OFFICIAL",
        /// `CONTRACT` – Seal for contracts.
        Contract = "CONTRACT",
        /// `FINANCE` – Seal for financial documents.
        Finance = "FINANCE",
        /// `PERSONNEL` – Seal for personnel matters.
        Personnel = "PERSONNEL",
        /// `INVOICE` – Seal for invoices.
        Invoice = "INVOICE",
        /// `LEGAL_PERSON_SEAL` – Seal of the legal representative.
        LegalPersonSeal = "LEGAL_PERSON_SEAL",
        /// `EMPLOYEE_QUALIFICATION_SEAL` – Professional qualification seal of an employee.
        EmployeeQualificationSeal = "EMPLOYEE_QUALIFICATION_SEAL",
        /// `OTHER` – Another seal.
        Other = "OTHER",
    }
}

rt::text_enum! {
    /// State of seals to look for.
    pub enum SealStatusFilter, UnknownSealStatusFilter {
        /// `ALL` – All states.
        All = "ALL",
        /// `CHECKING` – Under review.
        Checking = "CHECKING",
        /// `SUCCESS` – In use.
        Success = "SUCCESS",
        /// `FAIL` – Rejected in review.
        Fail = "FAIL",
        /// `DISABLE` – Switched off.
        Disable = "DISABLE",
        /// `STOPPED` – Ended.
        Stopped = "STOPPED",
        /// `VOID` – Made void.
        Void = "VOID",
        /// `INVALID` – No longer valid.
        Invalid = "INVALID",
    }
}

impl rt::Action for DescribeOrganizationSealsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeOrganizationSeals")
    };
    type Response = DescribeOrganizationSealsResponse;
}

rt::paged! {
    DescribeOrganizationSealsRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(200)).items(&[&["Seals"]]).total(&["TotalCount"]);
    OccupiedSeal, response => response.seals
}

rt::request! {
    DescribeOrganizationSealsRequest {
        0 operator: Option "Operator", required();
        1 limit: Option "Limit", limits(&[max(200)]);
        2 offset: Option "Offset", limits(&[min(0), max(20000)]);
        3 info_type: Option "InfoType", known();
        4 seal_id: Option "SealId";
        5 seal_types: Option "SealTypes", each(&[documented()]);
        6 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        7 seal_statuses: Option "SealStatuses", each(&[documented()]);
    }
}

rt::response! {
    DescribeOrganizationSealsResponse {
        0 total_count: "TotalCount", always();
        1 seals: "Seals", always();
        2 request_id: "RequestId";
    }
}
