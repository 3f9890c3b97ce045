// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeEnterpriseContractReviewChecklists.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, Checklist, Filter, UserInfo};

impl Client {
    /// Lists the checklists of the organization for the review of contracts.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeEnterpriseContractReviewChecklists)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages:
    ///   [`describe_enterprise_contract_review_checklists_pages`](Self::describe_enterprise_contract_review_checklists_pages)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeEnterpriseContractReviewChecklistsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtUckphotltxpgD3IZBJ10dg"));
    /// let request = DescribeEnterpriseContractReviewChecklistsRequest::new();
    /// let response = client
    ///     .describe_enterprise_contract_review_checklists(&request)
    ///     .await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_enterprise_contract_review_checklists(
        &self,
        request: &DescribeEnterpriseContractReviewChecklistsRequest,
    ) -> impl Future<
        Output = Result<DescribeEnterpriseContractReviewChecklistsResponse, Error>,
    > {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of
    /// [`describe_enterprise_contract_review_checklists`](Self::describe_enterprise_contract_review_checklists) from
    /// the `Offset` of the request on, in pages of its `Limit`. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeEnterpriseContractReviewChecklistsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDtUckphotltxpgD3IZBJ10dg"));
    /// let request = DescribeEnterpriseContractReviewChecklistsRequest::new();
    /// let mut items = client
    ///     .describe_enterprise_contract_review_checklists_pages(&request)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_enterprise_contract_review_checklists_pages(
        &self,
        request: &DescribeEnterpriseContractReviewChecklistsRequest,
    ) -> rt::paging::Pages<
        DescribeEnterpriseContractReviewChecklistsRequest,
        ErrorCode,
    > {
        self.pages(request)
    }
}

/// Request of [`Client::describe_enterprise_contract_review_checklists`].
#[must_use]
#[non_exhaustive]
pub struct DescribeEnterpriseContractReviewChecklistsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Condition that the checklists have to meet.
    ///
    /// - On the wire: `Filters`, object `Filter`, optional
    pub filters: Option<Filter>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Example: `10`
    pub limit: Option<i64>,

    /// Number of the page.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Example: `0`
    pub offset: Option<i64>,
}

impl DescribeEnterpriseContractReviewChecklistsRequest {
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

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Filters`. Condition that the checklists have to meet.
    #[inline]
    pub fn filters(mut self, filters: Filter) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `Limit`. Number of entries per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Offset`. Number of the page.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Default for DescribeEnterpriseContractReviewChecklistsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_enterprise_contract_review_checklists`].
#[non_exhaustive]
pub struct DescribeEnterpriseContractReviewChecklistsResponse {
    /// Number of checklists found.
    ///
    /// - On the wire: `Total`, Integer
    /// - Example: `100`
    pub total: Option<i64>,

    /// The checklists found, without their points.
    ///
    /// - On the wire: `Checklists`, list of object `Checklist`
    pub checklists: Option<Vec<Checklist>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeEnterpriseContractReviewChecklistsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeEnterpriseContractReviewChecklists")
    };
    type Response = DescribeEnterpriseContractReviewChecklistsResponse;
}

rt::paged! {
    DescribeEnterpriseContractReviewChecklistsRequest,
    page(&["Offset"], 0).limit(&["Limit"], None).items(&[&["Checklists"]]).total(&["Total"]);
    Checklist, response => response.checklists.unwrap_or_default()
}

rt::request! {
    DescribeEnterpriseContractReviewChecklistsRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 filters: Option "Filters";
        3 limit: Option "Limit";
        4 offset: Option "Offset";
    }
}

rt::response! {
    DescribeEnterpriseContractReviewChecklistsResponse {
        0 total: Option "Total";
        1 checklists: Option "Checklists";
        2 request_id: "RequestId";
    }
}
