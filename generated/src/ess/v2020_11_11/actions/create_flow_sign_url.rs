// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateFlowSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{
    Agent, FlowApproverUrlInfo, FlowCreateApprover, OrganizationInfo, UserInfo,
};

impl Client {
    /// Makes H5 sign or preview links for signers of a started flow. They open in Alipay, apps and browsers, but not
    /// embedded in WeChat mini programs. An app that embeds them has to meet the device requirements of the face
    /// check; in an iframe nothing works that needs a face check, such as setting the password.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateFlowSignUrl)
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
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverType, Client, CreateFlowSignUrlRequest, FlowCreateApprover, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateFlowSignUrlRequest::new("yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm")
    ///     .flow_approver_infos(
    ///         Vec::from([
    ///             FlowCreateApprover::new(ApproverType::Person)
    ///                 .approver_name("典子谦")
    ///                 .approver_mobile("13200000000"),
    ///         ]),
    ///     );
    /// let response = client.create_flow_sign_url(&request).await?;
    /// println!("{:?}", response.flow_approver_url_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_flow_sign_url(
        &self,
        request: &CreateFlowSignUrlRequest,
    ) -> impl Future<Output = Result<CreateFlowSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_flow_sign_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateFlowSignUrlRequest {
    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

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

    /// Signers who get a link, each with `ApproverName`, `ApproverMobile`, `ApproverType` and, for organizations,
    /// `OrganizationName`. `RecipientId`, returned when the flow was started, can name the signer directly.
    /// `ApproverSignTypes` (for this link only), `SignTypeSelector` and `Intention` (video signing) can be set.
    /// Signers may have fill fields and sign fields for signatures, dates, seals, and sign and approve, no
    /// others. Signatures that a person has saved cannot be used, and new ones are not saved. Leave it out or
    /// empty for a preview link of the initiator.
    ///
    /// - On the wire: `FlowApproverInfos`, list of object `FlowCreateApprover`, optional
    /// - Each item: `ApproverName` is required if `RecipientId` is not set and `SignId` is not set
    /// - Each item: `ApproverMobile` is required if `RecipientId` is not set and `SignId` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `0` and `RecipientId` is not set and `SignId`
    ///   is not set
    pub flow_approver_infos: Option<Vec<FlowCreateApprover>>,

    /// How many times the signer may enter video signing. Has effect for video signing only.
    ///
    /// - On the wire: `VideoVerifyTimesLimit`, Integer, optional
    /// - Limit: at least 1 (checked before sending), at most 10 (checked before sending)
    /// - Default: `5`, applied by the service
    /// - Example: `5`
    pub video_verify_times_limit: Option<i64>,

    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// H5 page opened after signing.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://jump.cn/jump`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Whether the link is for signing or preview. For a preview by the initiator leave out `FlowApproverInfos`.
    ///
    /// - On the wire: `UrlType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub url_type: Option<FlowSignUrlKind>,

    /// Seconds for which the link is valid, 30 minutes to 90 days. Above 30 minutes, views within 24 hours on the
    /// same device need a text message code, which uses up text messages: better make links when they are needed. For
    /// a preview by the initiator the code goes to the number of the initiator's account.
    ///
    /// - On the wire: `ExpiredOn`, Integer, optional
    /// - Limit: at least 1800 (checked before sending), at most 7776000 (checked before sending)
    /// - Default: `1800`, applied by the service
    /// - Example: `1800`
    pub expired_on: Option<i64>,
}

impl CreateFlowSignUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::unset()
        }
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

    /// Sets `FlowApproverInfos`. Signers who get a link, each with `ApproverName`, `ApproverMobile`, `ApproverType`
    /// and, for organizations,
    /// `OrganizationName`.
    #[inline]
    pub fn flow_approver_infos(
        mut self,
        flow_approver_infos: Vec<FlowCreateApprover>,
    ) -> Self {
        self.flow_approver_infos = Some(flow_approver_infos);
        self
    }

    /// Sets `VideoVerifyTimesLimit`. How many times the signer may enter video signing.
    #[inline]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = Some(video_verify_times_limit);
        self
    }

    /// Sets `Organization`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn organization(mut self, organization: OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `JumpUrl`. H5 page opened after signing.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `UrlType`. Whether the link is for signing or preview.
    #[inline]
    pub fn url_type(mut self, url_type: FlowSignUrlKind) -> Self {
        self.url_type = Some(url_type);
        self
    }

    /// Sets `ExpiredOn`. Seconds for which the link is valid, 30 minutes to 90 days.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

/// Response of [`Client::create_flow_sign_url`].
#[non_exhaustive]
pub struct CreateFlowSignUrlResponse {
    /// Links for signing, with the signer they are for.
    ///
    /// - On the wire: `FlowApproverUrlInfos`, list of object `FlowApproverUrlInfo`, always present in responses
    pub flow_approver_url_infos: Vec<FlowApproverUrlInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// What an H5 link of a flow is for.
    pub enum FlowSignUrlKind, UnknownFlowSignUrlKind {
        /// `0` – Filling and signing.
        Sign = 0,
        /// `1` – Viewing the contract and its current state; it cannot be signed.
        Preview = 1,
    }
}

impl rt::Action for CreateFlowSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateFlowSignUrl")
    };
    type Response = CreateFlowSignUrlResponse;
}

rt::request! {
    CreateFlowSignUrlRequest {
        0 flow_id: "FlowId", required();
        1 operator: Option "Operator";
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 flow_approver_infos: Option "FlowApproverInfos",
            rules(&[If { effect: Required, field: &["ApproverName"], when: &[absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["ApproverMobile"], when: &[absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["0"]), absent(&["RecipientId"]), absent(&["SignId"])] }]);
        4 video_verify_times_limit: Option "VideoVerifyTimesLimit", limits(&[min(1), max(10)]);
        5 organization: Option "Organization";
        6 jump_url: Option "JumpUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
        7 url_type: Option "UrlType", known();
        8 expired_on: Option "ExpiredOn", limits(&[min(1800), max(7776000)]);
    }
}

rt::response! {
    CreateFlowSignUrlResponse {
        0 flow_approver_url_infos: "FlowApproverUrlInfos", always();
        1 request_id: "RequestId";
    }
}
