// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateFlowSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowApproverInfo, FlowApproverUrlInfo, OrganizationInfo, UserInfo,
};

impl Client {
    /// Makes H5 sign or preview links for signers of a started flow. They open in Alipay, apps and browsers, but not
    /// embedded in WeChat mini programs. An app that embeds them has to meet the device requirements of the face
    /// check; in an iframe nothing works that needs a face check, such as setting the password.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateFlowSignUrl)
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
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateFlowSignUrlRequest, Client, FlowApproverInfo, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQDxgXVUuO4zjEB8mxCcDjAyF")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelCreateFlowSignUrlRequest::new(
    ///         "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm",
    ///     )
    ///     .flow_approver_infos(
    ///         Vec::from([FlowApproverInfo::new().name("典子谦").mobile("13200000000")]),
    ///     );
    /// let response = client.channel_create_flow_sign_url(&request).await?;
    /// println!("{:?}", response.flow_approver_url_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_flow_sign_url(
        &self,
        request: &ChannelCreateFlowSignUrlRequest,
    ) -> impl Future<Output = Result<ChannelCreateFlowSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_flow_sign_url`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Identifier of the flow. The console shows it as contract ID.
    ///
    /// - On the wire: `FlowId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: String,

    /// Signers who get a link, each with `ApproverType`; without a list the initiator gets a preview link. A client
    /// organization that is not activated also needs `OrganizationName`. `ApproverSignTypes`, `SignTypeSelector` and
    /// `Intention` hold for this link. Fill fields and sign fields for signatures, dates, seals, and sign and approve
    /// are supported. Saved signatures cannot be used, nor new ones saved.
    ///
    /// - On the wire: `FlowApproverInfos`, list of object `FlowApproverInfo`, optional
    /// - Each item: Set at least one of `Name`, `OpenId`, `RecipientId`, `SignId`
    /// - Each item: `Name` is required if `ApproverType` is `PERSON` and `RecipientId` is not set and `SignId` is not
    ///   set
    /// - Each item: `Mobile` is required if `ApproverType` is `PERSON` and `RecipientId` is not set and `SignId` is
    ///   not set
    /// - Each item: `Name` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true` and
    ///   `RecipientId` is not set and `SignId` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization` is `true`
    ///   and `RecipientId` is not set and `SignId` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `NotChannelOrganization`
    ///   is `true` and `RecipientId` is not set and `SignId` is not set
    /// - Each item: `Name` is required if `ApproverType` is `ORGANIZATION` and `OpenId` is not set and
    ///   `OrganizationOpenId` is not set and `RecipientId` is not set and `SignId` is not set
    /// - Each item: `Mobile` is required if `ApproverType` is `ORGANIZATION` and `OpenId` is not set and
    ///   `OrganizationOpenId` is not set and `RecipientId` is not set and `SignId` is not set
    /// - Each item: `OrganizationName` is required if `ApproverType` is `ORGANIZATION` and `OpenId` is not set and
    ///   `OrganizationOpenId` is not set and `RecipientId` is not set and `SignId` is not set
    /// - Each item: `OpenId` is required if `OrganizationOpenId` is set and `RecipientId` is not set and `SignId` is
    ///   not set
    /// - Each item: `OrganizationOpenId` is required if `OpenId` is set and `RecipientId` is not set and `SignId` is
    ///   not set
    /// - Each item: `ApproverSignTypes` is required if `Intention` is set
    pub flow_approver_infos: Option<Vec<FlowApproverInfo>>,

    /// How many times the signer may enter video signing. Has effect for video signing only.
    ///
    /// - On the wire: `VideoVerifyTimesLimit`, Integer, optional
    /// - Limit: at least 1 (checked before sending), at most 10 (checked before sending)
    /// - Default: `5`, applied by the service
    /// - Example: `5`
    pub video_verify_times_limit: Option<i64>,

    /// Not open for use. Operator of the call.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Not open for use. Organization of the call.
    ///
    /// - On the wire: `Organization`, object `OrganizationInfo`, optional
    #[doc(hidden)]
    pub organization: Option<OrganizationInfo>,

    /// H5 page opened after signing.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Example: `https://YOUR_CUSTOM_URL/xxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Whether the link is for signing or preview. For a preview by the initiator leave out `FlowApproverInfos`.
    ///
    /// - On the wire: `UrlType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
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

impl ChannelCreateFlowSignUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowApproverInfos`. Signers who get a link, each with `ApproverType`; without a list the initiator gets
    /// a preview link.
    #[inline]
    pub fn flow_approver_infos(
        mut self,
        flow_approver_infos: Vec<FlowApproverInfo>,
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

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
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

/// Response of [`Client::channel_create_flow_sign_url`].
#[non_exhaustive]
pub struct ChannelCreateFlowSignUrlResponse {
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
        /// `0` – Signing.
        Sign = 0,
        /// `1` – Viewing the contract and its current state; it cannot be signed.
        Preview = 1,
    }
}

impl rt::Action for ChannelCreateFlowSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateFlowSignUrl")
    };
    type Response = ChannelCreateFlowSignUrlResponse;
}

rt::request! {
    ChannelCreateFlowSignUrlRequest {
        0 agent: Option "Agent", required();
        1 flow_id: "FlowId", required();
        2 flow_approver_infos: Option "FlowApproverInfos",
            rules(&[AtLeastOneOf(&[&["Name"], &["OpenId"], &["RecipientId"], &["SignId"]]), If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["PERSON"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), is(&["NotChannelOrganization"], &["true"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["Name"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["Mobile"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["OrganizationName"], when: &[is(&["ApproverType"], &["ORGANIZATION"]), absent(&["OpenId"]), absent(&["OrganizationOpenId"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["OpenId"], when: &[given(&["OrganizationOpenId"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["OrganizationOpenId"], when: &[given(&["OpenId"]), absent(&["RecipientId"]), absent(&["SignId"])] }, If { effect: Required, field: &["ApproverSignTypes"], when: &[given(&["Intention"])] }]);
        3 video_verify_times_limit: Option "VideoVerifyTimesLimit", limits(&[min(1), max(10)]);
        4 operator: Option "Operator";
        5 organization: Option "Organization";
        6 jump_url: Option "JumpUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
        7 url_type: Option "UrlType", known();
        8 expired_on: Option "ExpiredOn", limits(&[min(1800), max(7776000)]);
    }
}

rt::response! {
    ChannelCreateFlowSignUrlResponse {
        0 flow_approver_url_infos: "FlowApproverUrlInfos", always();
        1 request_id: "RequestId";
    }
}
