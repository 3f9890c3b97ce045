// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowApprovers.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, FillApproverInfo, FillError, UserInfo};

impl Client {
    /// Fills in signers of flows that were started without naming them, several at once and for several flows of one
    /// initiator. A signer belongs to
    /// the flow in its own `FlowId`, else to that of the request; one of both is needed. No text messages are sent:
    /// make links for the signers.
    ///
    /// - An organization without a named employee: several can be added, and who claims the contract first signs.
    /// - A signer left open: an employee or a person takes the place.
    /// - They are given by name and mobile number; verified persons also by name and document, employees of the
    ///   initiator also by WeCom user ID.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowApprovers)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.AgeNotAchieveNormalLegal` – A signer is younger than the age at which signing is allowed.
    /// - `FailedOperation.FlowHasDocument` – The flow has a document already.
    /// - `FailedOperation.OrganizationExperienceChange` – The business status of an organization differs from the
    ///   official company register.
    /// - `FailedOperation.OrganizationNameChanged` – The name of an organization differs from the official company
    ///   register.
    /// - `FailedOperation.OrganizationNameNeedChange` – The name of an organization differs from the company
    ///   register, and only its super administrator or legal representative can change it.
    /// - `FailedOperation.RequestLimitExceeded` – Calls are sent too often.
    /// - `FailedOperation.UserInfoNoMatch` – The data of a person do not match.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ApproverType` – The kind of a signer is not valid.
    /// - `InvalidParameter.CardNumber` – The number of an identity document is wrong.
    /// - `InvalidParameter.CardType` – The kind of an identity document is wrong.
    /// - `InvalidParameter.CcNum` – The people in copy are not valid, or too many.
    /// - `InvalidParameter.ClientToken` – `ClientToken` is not valid.
    /// - `InvalidParameter.FlowCallbackUrl` – The callback address of a flow is not valid.
    /// - `InvalidParameter.FlowDeadLine` – The deadline of a flow is not valid.
    /// - `InvalidParameter.FlowDescription` – The description of a flow is not valid.
    /// - `InvalidParameter.FlowName` – The name of a flow is not valid.
    /// - `InvalidParameter.FlowType` – The category of a flow is not valid.
    /// - `InvalidParameter.FlowUserData` – Your own data of a flow is not valid.
    /// - `InvalidParameter.FromSource` – The source of the call is not valid.
    /// - `InvalidParameter.IdCardValidityOverLimit` – The identity document of a person has expired.
    /// - `InvalidParameter.InvalidMobile` – A mobile number is wrong.
    /// - `InvalidParameter.InvalidName` – The name of a person is wrong.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.NotifyType` – A way of notifying is not supported.
    /// - `InvalidParameter.OrganizationName` – The name of an organization is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.PersonAutoSignTag` – The scene of personal automatic signing is missing.
    /// - `InvalidParameter.PreReadTime` – The reading time is not valid.
    /// - `InvalidParameter.Sensitive` – A text holds words that are not permitted.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `LimitExceeded` – A quota is used up.
    /// - `MissingParameter.ApproverMobile` – The mobile number of a signer is missing.
    /// - `MissingParameter.ApproverName` – The name of a signer is missing.
    /// - `MissingParameter.ApproverOrganizationInfo` – The organization of a signer is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ApproverRepeat` – The same signer appears twice.
    /// - `OperationDenied.CcForbid` – People in copy are not supported here.
    /// - `OperationDenied.CcUserRepeat` – The same person is in copy twice.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoOpenServerSign` – Automatic signing is not open.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `OperationDenied.OrgUniformSocialCreditCodeErr` – The credit code of an organization was not found in the
    ///   company register.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `OperationDenied.OverSeaForbid` – Signers from abroad are not supported.
    /// - `OperationDenied.PersonHasNoSignature` – The person has no signature that can be used.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `RequestLimitExceeded` – Too many calls in a short time.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.AuthActiveOrganization` – The organization is not verified and activated.
    /// - `ResourceNotFound.FlowApprover` – The signer of the flow does not exist.
    /// - `ResourceNotFound.Organization` – The organization does not exist or is not verified.
    /// - `ResourceNotFound.SuperAdmin` – The organization has no super administrator.
    /// - `ResourceNotFound.User` – The user does not exist.
    /// - `ResourceNotFound.VerifyUser` – A user or employee has not verified their identity.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateFlowApproversRequest, FillApproverInfo, Operator, SignerAdditionType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateFlowApproversRequest::new(
    ///         Vec::from([
    ///             FillApproverInfo::new("yDRS4UUgygqdcj51UuO4zjEyWTmzsIAR")
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000000")
    ///                 .organization_name("***有限公司")
    ///                 .flow_id("yDCVMUUckpwytlcrUE1RW1Fvnl52FPBB"),
    ///             FillApproverInfo::new("yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc")
    ///                 .approver_name("张三")
    ///                 .approver_mobile("18888888888")
    ///                 .flow_id("yDCVMUUckpwytlc5UE1RW1FwLn7Hcn01"),
    ///         ]),
    ///     )
    ///     .fill_approver_type(SignerAdditionType::Assign)
    ///     .flow_group_id("yDCVMUUckpwytlc2UE1RW1FSgWksaiI3");
    /// let response = client.create_flow_approvers(&request).await?;
    /// println!("{:?}", response.fill_error);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_approvers(
        &self,
        request: &CreateFlowApproversRequest,
    ) -> impl Future<Output = Result<CreateFlowApproversResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_approvers`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowApproversRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Signers to fill in. Those who were given with `ApproverSource` = `WEWORKAPP` need their WeCom user ID.
    ///
    /// - On the wire: `Approvers`, list of object `FillApproverInfo`, required
    pub approvers: Vec<FillApproverInfo>,

    /// Flow of the signers that carry no `FlowId` of their own.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Required if `Approvers.FlowId` is not set
    /// - Example: `yDtwLUUckp79ltk3UETpdnTykAcZdrFZ`
    /// - Deprecated: Use `Approvers.FlowId`.
    #[deprecated(note = "Use `Approvers.FlowId`.")]
    pub flow_id: Option<String>,

    /// How the signers are filled in.
    ///
    /// - On the wire: `FillApproverType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub fill_approver_type: Option<SignerAdditionType>,

    /// Initiator named in messages of WeCom.
    ///
    /// - On the wire: `Initiator`, String, optional
    /// - Example: `总部集团`
    /// - Sensitive: never shown in errors, logs and debug output
    pub initiator: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Flow group the flows belong to. Needed in the case of flow groups.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDR1AUUgygjazuesUuO4zjESPW4PkfNi`
    pub flow_group_id: Option<String>,
}

impl CreateFlowApproversRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(approvers: Vec<FillApproverInfo>) -> Self {
        Self { approvers, ..rt::unset() }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
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

    /// Sets `Initiator`. Initiator named in messages of WeCom.
    pub fn initiator(mut self, initiator: impl Into<String>) -> Self {
        self.initiator = Some(initiator.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowGroupId`. Flow group the flows belong to.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
}

/// Response of [`Client::create_flow_approvers`].
#[non_exhaustive]
pub struct CreateFlowApproversResponse {
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
        /// `0` – Add an employee as a candidate to an organization without a named employee; several can be added, and
        /// one signs. Not for persons.
        Candidate = 0,
        /// `1` – Assign a certain signer, employee or person, to a place without one.
        Assign = 1,
    }
}

impl rt::Action for CreateFlowApproversRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowApprovers")
    };
    type Response = CreateFlowApproversResponse;
}

rt::request! {
    CreateFlowApproversRequest {
        0 operator: Option "Operator", required();
        1 approvers: "Approvers", required();
        2 flow_id: Option "FlowId";
        3 fill_approver_type: Option "FillApproverType", known();
        4 initiator: Option "Initiator", sensitive();
        5 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        6 flow_group_id: Option "FlowGroupId";
    }
    rules [
        If { effect: Required, field: &["FlowId"], when: &[absent(&["Approvers", "FlowId"])] },
    ]
}

rt::response! {
    CreateFlowApproversResponse {
        0 fill_error: Option "FillError";
        1 request_id: "RequestId";
    }
}
