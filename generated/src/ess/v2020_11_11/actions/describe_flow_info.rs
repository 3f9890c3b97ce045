// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFlowInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, FlowDetailInfo, UserInfo};

impl Client {
    /// Returns details of flows, or of the flows of a flow group.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFlowInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFlowInfoRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("app-id"));
    /// let request = DescribeFlowInfoRequest::new()
    ///     .flow_group_id("yDwJWUUcss*******MjPKFm7bzFToAyk");
    /// let response = client.describe_flow_info(&request).await?;
    /// println!("{:?}", response.flow_detail_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_flow_info(
        &self,
        request: &DescribeFlowInfoRequest,
    ) -> impl Future<Output = Result<DescribeFlowInfoResponse, Error>> {
        self.call(request)
    }

    /// Every flow asked for is signed by all.
    ///
    /// Calls [`describe_flow_info`](Self::describe_flow_info) again and again. Set a `deadline`, then `.await` it:
    /// the value is the last response.
    ///
    /// - Done: every `FlowDetailInfos[].FlowStatus` is `4`, and there is one for each of `FlowIds`
    /// - Failed: `3`, `5`, `6`, `10`, `16`, `21`; all others go on
    /// - Pauses: 2s before the first question, then 30s at least
    ///
    /// # Errors
    ///
    /// A state that has failed, the deadline, or an error of a call that does not pass.
    pub fn wait_until_flow_completed<'a>(
        &'a self,
        request: &'a DescribeFlowInfoRequest,
    ) -> rt::Waiting<'a, DescribeFlowInfoResponse, ErrorCode> {
        static WAITER: rt::WaiterInfo = rt::WaiterInfo {
            name: "flow_completed",
            watch: "FlowDetailInfos[].FlowStatus",
            named_by: Some("FlowIds"),
            done: &["4"],
            failed: &["3", "5", "6", "10", "16", "21"],
            first: 2,
            pace: 30,
        };
        self.wait_until(request, &WAITER)
    }
}

/// Request of [`Client::describe_flow_info`].
///
/// - Set at least one of `FlowIds`, `FlowGroupId`.
#[must_use]
#[non_exhaustive]
pub struct DescribeFlowInfoRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    pub operator: Option<UserInfo>,

    /// Flows asked for, shown in the console. Leave it out when asking for a flow group.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    /// - Ignored if `FlowGroupId` is given
    pub flow_ids: Option<Vec<String>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Flow group asked for.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDwJKUUckpk3cp9kUybilmdvXgzy4Gv4`
    /// - Wins over `FlowIds`
    pub flow_group_id: Option<String>,
}

impl DescribeFlowInfoRequest {
    /// Creates a request with no fields set; all are optional.
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

    /// Sets `FlowIds`. Flows asked for, shown in the console.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowGroupId`. Flow group asked for.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

impl Default for DescribeFlowInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::describe_flow_info`].
#[non_exhaustive]
pub struct DescribeFlowInfoResponse {
    /// Details of the flows; for a flow group, of all flows in it.
    ///
    /// - On the wire: `FlowDetailInfos`, list of object `FlowDetailInfo`, always present in responses
    pub flow_detail_infos: Vec<FlowDetailInfo>,

    /// The flow group; given only when it was asked for.
    ///
    /// - On the wire: `FlowGroupId`, String
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub flow_group_id: Option<String>,

    /// Name of the flow group; given only when a group was asked for.
    ///
    /// - On the wire: `FlowGroupName`, String
    /// - Example: `张三入职合同集`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_group_name: Option<String>,

    /// Remarks on the contracts of the flow group.
    ///
    /// - On the wire: `FlowGroupRemarks`, list of String
    /// - Example: `合同组标签1`
    pub flow_group_remarks: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeFlowInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFlowInfo")
    };
    type Response = DescribeFlowInfoResponse;
}

rt::request! {
    DescribeFlowInfoRequest {
        0 operator: Option "Operator";
        1 flow_ids: Option "FlowIds", limits(&[max_items(100)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 flow_group_id: Option "FlowGroupId";
    }
    rules [
        AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
    ]
}

rt::response! {
    DescribeFlowInfoResponse {
        0 flow_detail_infos: "FlowDetailInfos", always();
        1 flow_group_id: Option "FlowGroupId";
        2 flow_group_name: Option "FlowGroupName", sensitive();
        3 flow_group_remarks: Option "FlowGroupRemarks";
        4 request_id: "RequestId";
    }
}
