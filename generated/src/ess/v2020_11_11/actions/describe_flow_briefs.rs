// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFlowBriefs.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, FlowBrief, UserInfo};

impl Client {
    /// Returns basic data of flows, mainly their state, beside the callbacks.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowBriefs)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Rate limit: 1000000 calls per day, which the client does not count
    /// - Retry: may be sent again if its response was lost
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
    /// - `InternalError.Cache` – The cache of the service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.InvalidOperatorId` – The operator is wrong.
    /// - `InvalidParameter.InvalidOrganizationId` – The ID of an organization is wrong.
    /// - `InvalidParameter.InvalidRoleId` – The ID of a role is wrong.
    /// - `InvalidParameter.InvalidRoleName` – The name of a role is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter` – A parameter is missing.
    /// - `MissingParameter.FlowId` – The ID of a flow is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.OutQueryLimit` – Queries are sent too often.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFlowBriefsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = DescribeFlowBriefsRequest::new(
    ///     vec![
    ///         "yDRCLUUgygq2xun5UuO4zjEwg0vjoimj".into(), "yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R"
    ///         .into()
    ///     ],
    /// );
    /// let response = client.describe_flow_briefs(&request).await?;
    /// println!("{:?}", response.flow_briefs);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_flow_briefs(
        &self,
        request: &DescribeFlowBriefsRequest,
    ) -> impl Future<Output = Result<DescribeFlowBriefsResponse, Error>> {
        self.call(request)
    }

    /// Every flow asked for is signed by all.
    ///
    /// Calls [`describe_flow_briefs`](Self::describe_flow_briefs) again and again. Set a `deadline`, then `.await`
    /// it: the value is the last response.
    ///
    /// - Done: every `FlowBriefs[].FlowStatus` is `4`
    /// - Failed: `3`, `5`, `6`, `10`, `16`, `21`; all others go on
    /// - Pauses: 2s before the first question, then 30s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_flows_signed<'a>(
        &'a self,
        request: &'a DescribeFlowBriefsRequest,
    ) -> rt::Waiting<'a, DescribeFlowBriefsResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "flows_signed",
            watch: "FlowBriefs[].FlowStatus",
            named_by: None,
            done: &["4"],
            failed: &["3", "5", "6", "10", "16", "21"],
            first: 2,
            pace: 30,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_flow_briefs`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowBriefsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flows asked for, shown in the console. Those that do not exist are skipped.
    ///
    /// - On the wire: `FlowIds`, list of String, required
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    pub flow_ids: Vec<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeFlowBriefsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_ids: Vec<String>) -> Self {
        Self { flow_ids, ..rt::unset() }
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
}

/// Response of [`Client::describe_flow_briefs`].
#[non_exhaustive]
pub struct DescribeFlowBriefsResponse {
    /// Basic data of the flows, not always in the order of `FlowIds`.
    ///
    /// - On the wire: `FlowBriefs`, list of object `FlowBrief`, always present in responses
    pub flow_briefs: Vec<FlowBrief>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeFlowBriefsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFlowBriefs")
    };
    type Response = DescribeFlowBriefsResponse;
}

rt::request! {
    DescribeFlowBriefsRequest {
        0 operator: Option "Operator", required();
        1 flow_ids: "FlowIds", required().limits(&[max_items(100)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
}

rt::response! {
    DescribeFlowBriefsResponse {
        0 flow_briefs: "FlowBriefs", always();
        1 request_id: "RequestId";
    }
}
