// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeFlowDetailInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::ErrorCode;
use crate::essbasic::v2021_05_26::types::{Agent, FlowDetailInfo, UserInfo};

impl Client {
    /// Returns details of up to 100 flows, or of the flows of a flow group. Only contracts that your own organization
    /// created can be asked for; use the same `Agent` data as for their creation.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeFlowDetailInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowIds` – The number of flow IDs is not allowed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.fFowIds` – A flow ID does not exist.
    /// - `LimitExceeded.FlowIds` – The request names too many flows.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowIds` – The IDs of flows are missing.
    /// - `MissingParameter.FlowIdsOrFlowGroupId` – Neither flows nor a flow group are named.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.FlowApprovers` – The flow has no data of signers.
    /// - `ResourceNotFound.FlowGroup` – The flow group does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeFlowDetailInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeFlowDetailInfoRequest::new()
    ///     .flow_ids(
    ///         vec![
    ///             "yDSLNUUckpos0iylUyzyvt7TwYVXYRh7".into(),
    ///             "yDSLKUUckpoq19jtUxflhN4ugLFOCBNT".into()
    ///         ],
    ///     );
    /// let response = client.describe_flow_detail_info(&request).await?;
    /// println!("{}", response.application_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_flow_detail_info(
        &self,
        request: &DescribeFlowDetailInfoRequest,
    ) -> impl Future<Output = Result<DescribeFlowDetailInfoResponse, Error>> {
        self.call(request)
    }

    /// Every flow asked for is signed by all.
    ///
    /// Calls [`describe_flow_detail_info`](Self::describe_flow_detail_info) again and again. Set a `deadline`, then
    /// `.await` it: the value is the last response.
    ///
    /// - Done: every `FlowInfo[].FlowStatus` is `ALL`, and there is one for each of `FlowIds`
    /// - Failed: `REJECT`, `DEADLINE`, `CANCEL`, `INVALID`, `RELIEVED`; all others go on
    /// - Pauses: 2s before the first question, then 30s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_flow_completed<'a>(
        &'a self,
        request: &'a DescribeFlowDetailInfoRequest,
    ) -> rt::Waiting<'a, DescribeFlowDetailInfoResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "flow_completed",
            watch: "FlowInfo[].FlowStatus",
            named_by: Some("FlowIds"),
            done: &["ALL"],
            failed: &["REJECT", "DEADLINE", "CANCEL", "INVALID", "RELIEVED"],
            first: 2,
            pace: 30,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_flow_detail_info`].
///
/// - Set at least one of `FlowIds`, `FlowGroupId`.
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowDetailInfoRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows asked for. Leave it out when asking for a flow group.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    /// - Ignored if `FlowGroupId` is given
    pub flow_ids: Option<Vec<String>>,

    /// Flow group asked for.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    /// - Wins over `FlowIds`
    pub flow_group_id: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,
}

impl DescribeFlowDetailInfoRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowIds`. Flows asked for.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `FlowGroupId`. Flow group asked for.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
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

impl Default for DescribeFlowDetailInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_flow_detail_info`].
#[non_exhaustive]
pub struct DescribeFlowDetailInfoResponse {
    /// Application the contracts belong to.
    ///
    /// - On the wire: `ApplicationId`, String, always present in responses
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    pub application_id: String,

    /// Your identifier of the client organization the contracts belong to.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always present in responses
    /// - Example: `openId_123`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_id: String,

    /// Details of the flows; for a flow group, of all flows in it.
    ///
    /// - On the wire: `FlowInfo`, list of object `FlowDetailInfo`, always present in responses
    pub flow_info: Vec<FlowDetailInfo>,

    /// The flow group; given only when it was asked for.
    ///
    /// - On the wire: `FlowGroupId`, String, always present in responses
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_group_id: String,

    /// Name of the flow group; given only when a group was asked for.
    ///
    /// - On the wire: `FlowGroupName`, String, always present in responses
    /// - Example: `合同组名称-1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeFlowDetailInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFlowDetailInfo")
    };
    type Response = DescribeFlowDetailInfoResponse;
}

rt::request! {
    DescribeFlowDetailInfoRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: Option "FlowIds", limits(&[max_items(100)]);
        2 flow_group_id: Option "FlowGroupId";
        3 operator: Option "Operator";
    }
    rules [
        AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
    ]
}

rt::response! {
    DescribeFlowDetailInfoResponse {
        0 application_id: "ApplicationId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        2 flow_info: "FlowInfo", always();
        3 flow_group_id: "FlowGroupId", always();
        4 flow_group_name: "FlowGroupName", always().sensitive();
        5 request_id: "RequestId";
    }
}
