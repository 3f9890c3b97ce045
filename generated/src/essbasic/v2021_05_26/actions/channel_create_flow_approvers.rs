// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowApprovers.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, FillApproverInfo, FillError, UserInfo};

impl Client {
    /// Fills in signers of flows that were started without naming them, several at once and for several flows of one
    /// initiator. `Approvers.FlowId` says which flow a signer is for; signers without it belong to `FlowId` of the
    /// request. One of both is needed. A place is filled in once; who signs is whoever claims the contract first.
    /// Employees of the initiating organization are given by organization name, name and mobile number, persons by
    /// name and mobile number or, if their identity is verified, by name and document.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowApprovers)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreateFlowApproversRequest, Client, FillApproverInfo, Operator,
    ///     SignerAdditionType, UserInfo,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("65fb0c591044be8a1f60aa382cc5ed0e")
    ///             .organization("d7c13a8b81340cce9e3968c0ee248f04")
    ///             .user("00498cc8500be9cxxxxxxx3aff766cac"),
    ///     );
    /// let request = ChannelCreateFlowApproversRequest::new(
    ///         Vec::from([
    ///             FillApproverInfo::new("yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR")
    ///                 .open_id("zhangsan")
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000000")
    ///                 .organization_name("***有限公司")
    ///                 .organization_open_id("org_diziqian"),
    ///             FillApproverInfo::new("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///                 .approver_name("张三")
    ///                 .approver_mobile("18888888888"),
    ///         ]),
    ///     )
    ///     .fill_approver_type(SignerAdditionType::Assign)
    ///     .operator(UserInfo::new().open_id(""));
    /// let response = client.channel_create_flow_approvers(&request).await?;
    /// println!("{:?}", response.fill_error);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_approvers(
        &self,
        request: &ChannelCreateFlowApproversRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowApproversResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_approvers`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowApproversRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Signers to fill in. A signer of an organization needs the name or `OrganizationOpenId` of the organization;
    /// without them name and mobile number are used.
    ///
    /// - On the wire: `Approvers`, list of object `FillApproverInfo`, required
    pub approvers: Vec<FillApproverInfo>,

    /// Flow of the signers that carry no `FlowId` of their own.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Required if `Approvers.FlowId` is not set
    /// - Example: `yDCZHUUnitvronUuNTdBrElW0gOVqCfy`
    /// - Deprecated: Use `Approvers.FlowId`.
    #[deprecated(note = "Use `Approvers.FlowId`.")]
    pub flow_id: Option<String>,

    /// How the signers are filled in. Give it for signers who were left open at the start (dynamic signers).
    ///
    /// - On the wire: `FillApproverType`, Integer, optional
    /// - Example: `1`
    pub fill_approver_type: Option<SignerAdditionType>,

    /// Employee who makes the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,

    /// Flow group the flows belong to. Needed in the case of flow groups.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Not allowed if `Approvers.FlowId` is not set
    /// - Example: `yDR1AUUgygjazuesUuO4zjESPW4PkfNi`
    pub flow_group_id: Option<String>,
}

impl ChannelCreateFlowApproversRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(approvers: Vec<FillApproverInfo>) -> Self {
        Self { approvers, ..rt::unset() }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowId`. Flow of the signers that carry no `FlowId` of their own.
    #[deprecated(note = "Use `Approvers.FlowId`.")]
    #[allow(deprecated)]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `FillApproverType`. How the signers are filled in.
    #[inline]
    pub fn fill_approver_type(mut self, fill_approver_type: SignerAdditionType) -> Self {
        self.fill_approver_type = Some(fill_approver_type);
        self
    }

    /// Sets `Operator`. Employee who makes the call.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FlowGroupId`. Flow group the flows belong to.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

/// Response of [`Client::channel_create_flow_approvers`].
#[non_exhaustive]
pub struct ChannelCreateFlowApproversResponse {
    /// The signers that failed. At present reported for signers who were left open at the start (dynamic signers)
    /// only.
    ///
    /// - On the wire: `FillError`, list of object `FillError`
    pub fill_error: Option<Vec<FillError>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// How signers are filled in.
    pub enum SignerAdditionType, UnknownSignerAdditionType {
        /// `1` – Assign a certain signer, employee or person, to a place without one.
        Assign = 1,
    }
}

impl rt::Action for ChannelCreateFlowApproversRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowApprovers")
    };
    type Response = ChannelCreateFlowApproversResponse;
}

rt::request! {
    ChannelCreateFlowApproversRequest {
        0 agent: Option "Agent", required();
        1 approvers: "Approvers", required();
        2 flow_id: Option "FlowId";
        3 fill_approver_type: Option "FillApproverType", known();
        4 operator: Option "Operator";
        5 flow_group_id: Option "FlowGroupId";
    }
    rules [
        If { effect: Required, field: &["FlowId"], when: &[absent(&["Approvers", "FlowId"])] },
        If { effect: Forbidden, field: &["FlowGroupId"], when: &[absent(&["Approvers", "FlowId"])] },
    ]
}

rt::response! {
    ChannelCreateFlowApproversResponse {
        0 fill_error: Option "FillError";
        1 request_id: "RequestId";
    }
}
