// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/OperateFlowRemarks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, FlowRemarkItem, UserInfo};

impl Client {
    /// Creates, changes and deletes remarks on a contract or a flow group, by which contracts can be found. Needs the
    /// permission to set contract types and remarks. Who lacks it, and is neither a party nor super administrator nor
    /// legal representative, cannot change remarks and sees sensitive ones masked.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=OperateFlowRemarks)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `ResourceNotFound.Template` – The template does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, OperateFlowRemarksRequest, Operator, RemarkOperation};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDC**************************SXv"));
    /// let request = OperateFlowRemarksRequest::new(RemarkOperation::Create)
    ///     .flow_group_id("yD3**************************CkC")
    ///     .flow_items(vec!["合同组标签1".into()]);
    /// let response = client.operate_flow_remarks(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn operate_flow_remarks(
        &self,
        request: &OperateFlowRemarksRequest,
    ) -> impl Future<Output = Result<OperateFlowRemarksResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::operate_flow_remarks`].
///
/// - Set at least one of `FlowId`, `FlowGroupId`.
#[must_use]
#[non_exhaustive]
pub struct OperateFlowRemarksRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What to do.
    ///
    /// - On the wire: `OperateType`, String, required
    /// - Example: `UPDATE`
    pub operate_type: RemarkOperation,

    /// Flow that the remarks are on. Leave it out for a flow group.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Example: `yDt**************************wzZ`
    pub flow_id: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Flow group that the remarks are on. Leave it out for a single flow.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yD3**************************CkC`
    pub flow_group_id: Option<String>,

    /// Remark to change or delete.
    ///
    /// - On the wire: `FlowItem`, object `FlowRemarkItem`, optional
    /// - Required if `OperateType` is `UPDATE` or `DELETE`
    pub flow_item: Option<FlowRemarkItem>,

    /// All remarks, to create them.
    ///
    /// - On the wire: `FlowItems`, list of String, optional
    /// - Required if `OperateType` is `CREATE`
    /// - Example: `合同组标签1`
    pub flow_items: Option<Vec<String>>,
}

impl OperateFlowRemarksRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(operate_type: RemarkOperation) -> Self {
        Self {
            operate_type,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FlowId`. Flow that the remarks are on.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowGroupId`. Flow group that the remarks are on.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }

    /// Sets `FlowItem`. Remark to change or delete.
    #[inline]
    pub fn flow_item(mut self, flow_item: FlowRemarkItem) -> Self {
        self.flow_item = Some(flow_item);
        self
    }

    /// Sets `FlowItems`. All remarks, to create them.
    #[inline]
    pub fn flow_items(mut self, flow_items: Vec<String>) -> Self {
        self.flow_items = Some(flow_items);
        self
    }
}

/// Response of [`Client::operate_flow_remarks`].
#[non_exhaustive]
pub struct OperateFlowRemarksResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What to do with the remarks on a contract.
    pub enum RemarkOperation, UnknownRemarkOperation {
        /// `CREATE` – Create all of them.
        Create = "CREATE",
        /// `UPDATE` – Change one.
        Update = "UPDATE",
        /// `DELETE` – Delete one.
        Delete = "DELETE",
    }
}

impl rt::Action for OperateFlowRemarksRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "OperateFlowRemarks")
    };
    type Response = OperateFlowRemarksResponse;
}

rt::request! {
    OperateFlowRemarksRequest {
        0 operator: Option "Operator", required();
        1 operate_type: "OperateType", required().known();
        2 flow_id: Option "FlowId";
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 flow_group_id: Option "FlowGroupId";
        5 flow_item: Option "FlowItem";
        6 flow_items: Option "FlowItems";
    }
    rules [
        AtLeastOneOf(&[&["FlowId"], &["FlowGroupId"]]),
        If { effect: Required, field: &["FlowItem"], when: &[is(&["OperateType"], &["UPDATE", "DELETE"])] },
        If { effect: Required, field: &["FlowItems"], when: &[is(&["OperateType"], &["CREATE"])] },
    ]
}

rt::response! {
    OperateFlowRemarksResponse {
        0 request_id: "RequestId";
    }
}
