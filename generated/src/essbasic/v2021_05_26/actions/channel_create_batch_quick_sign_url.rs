// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateBatchQuickSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{SignTypeSelector, SignatureType};
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowApproverInfo, FlowApproverUrlInfo, FlowBatchUrlInfo, Intention,
    PresetApproverInfo,
};

impl Client {
    /// Makes an H5 link with which one signer, a person or an employee, views and signs several started flows or a
    /// flow group. For apps and browsers; it cannot be embedded in a WeChat mini program, and an iframe does not
    /// support face recognition. Apps that embed it must meet the requirements of face recognition on Android and
    /// iOS.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchQuickSignUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverType, ChannelCreateBatchQuickSignUrlRequest, Client, FlowApproverInfo,
    ///     IdCardType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDRSRUUgygj6rq7wUuO4zjECxndqQApl")
    ///             .organization("org_dianziqian")
    ///             .user("dian_yuangong"),
    ///     );
    /// let request = ChannelCreateBatchQuickSignUrlRequest::new(
    ///         FlowApproverInfo::new()
    ///             .name("典员工")
    ///             .id_card_type(IdCardType::IdCard)
    ///             .id_card_number("620000198802020000")
    ///             .mobile("13200000000")
    ///             .organization_name("xxxx公司")
    ///             .approver_type(ApproverType::Organization),
    ///     )
    ///     .flow_ids(
    ///         vec!["yDSLcUUck****ysv1OQYIe9H".into(), "ysv1OQYIe9H****yDSLcUUck".into()],
    ///     );
    /// let response = client.channel_create_batch_quick_sign_url(&request).await?;
    /// println!("{:?}", response.flow_approver_url_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_batch_quick_sign_url(
        &self,
        request: &ChannelCreateBatchQuickSignUrlRequest,
    ) -> impl Future<Output = Result<ChannelCreateBatchQuickSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_batch_quick_sign_url`].
///
/// - Set exactly one of `FlowIds`, `FlowGroupId`.
/// - Set at least one of `FlowApproverInfo.Name`, `FlowBatchUrlInfo`.
/// - Set at least one of `FlowApproverInfo.Mobile`, `FlowApproverInfo.IdCardNumber`, `FlowBatchUrlInfo`.
/// - `FlowApproverInfo.OpenId` is required if `FlowApproverInfo.OrganizationOpenId` is set and `FlowBatchUrlInfo`
///   is not set.
/// - `FlowApproverInfo.OrganizationName` is required if `FlowApproverInfo.ApproverType` is `ORGANIZATION` and
///   `FlowApproverInfo.OrganizationOpenId` is not set and `FlowBatchUrlInfo` is not set.
/// - `PresetApproverInfo.OrganizationName` is required if `PresetApproverInfo` is set and
///   `FlowApproverInfo.ApproverType` is `ORGANIZATION`.
/// - `PresetApproverInfo.Name` may not be set if `FlowApproverInfo.ApproverType` is `ORGANIZATION`.
/// - `PresetApproverInfo.Mobile` may not be set if `FlowApproverInfo.ApproverType` is `ORGANIZATION`.
/// - `PresetApproverInfo.IdCardNumber` may not be set if `FlowApproverInfo.ApproverType` is `ORGANIZATION`.
/// - `PresetApproverInfo.IdCardType` may not be set if `FlowApproverInfo.ApproverType` is `ORGANIZATION`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlRequest {
    /// Signer of the flows: `Name`, and `Mobile` or a document or both, unless flows are claimed. To sign with a text
    /// message code, `Mobile` must be that of the start of the flow. A client organization that is not activated also
    /// needs `OrganizationName`. Signers cannot drag sign fields, and sign and approve fields
    /// (`SIGN_VIRTUAL_COMBINATION`) are not supported.
    ///
    /// - On the wire: `FlowApproverInfo`, object `FlowApproverInfo`, required
    /// - Here: `OrganizationName` is required if `NotChannelOrganization` is `true`
    /// - Here: `OrganizationOpenId` is required if `OpenId` is set
    /// - Must set: `ApproverType`
    pub flow_approver_info: FlowApproverInfo,

    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Flows to sign. All must have been started by your organization.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub flow_ids: Option<Vec<String>>,

    /// Flow group to sign.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDwFdUUckpsveo27UEQPEVo14KnASuGI`
    pub flow_group_id: Option<String>,

    /// H5 page opened after signing. HTTPS is recommended.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL starting with http:// or https:// (logs a
    ///   warning)
    /// - Example: `https://YOUR_CUSTOM_URL/xxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Kinds of signature allowed. They replace those set in the flows, so repeat here what `ComponentTypeLimit` had
    /// allowed. Of persons who are given 5 the setting of the flow counts.
    ///
    /// - On the wire: `SignatureTypes`, list of Integer, optional
    /// - Default: `0`, applied by the service
    /// - If `FlowApproverInfo.ApproverType` is `PERSON`: only `0`, `1`, `2`, `3`, `4` (others log a warning)
    /// - Example: `0`, `1`, `2`, `3`, `4`
    pub signature_types: Option<Vec<SignatureType>>,

    /// How the signer may prove identity when signing.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, applied by the service
    /// - Required if `Intention` is set
    /// - If `Intention` is set: only `1` (others log a warning)
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: Option<Vec<BatchQuickSignVerification>>,

    /// For H5 sign links: who picks among the allowed ways of proving identity.
    ///
    /// - On the wire: `SignTypeSelector`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub sign_type_selector: Option<SignTypeSelector>,

    /// Signers to be filled in by the user of the link. Employees cannot be filled in through H5.
    ///
    /// - On the wire: `FlowBatchUrlInfo`, object `FlowBatchUrlInfo`, optional
    pub flow_batch_url_info: Option<FlowBatchUrlInfo>,

    /// For H5 sign links only: how the signer confirms the intention in a video, with the texts of the questions or
    /// of the nods. `ApproverSignTypes` must be face recognition (1). After signing, `ChannelDescribeSignFaceVideo`
    /// gives the video.
    ///
    /// - On the wire: `Intention`, object `Intention`, optional
    /// - Allowlisted: available only after the vendor has turned it on
    pub intention: Option<Intention>,

    /// How many times the signer may enter video signing. Has effect for video signing only.
    ///
    /// - On the wire: `VideoVerifyTimesLimit`, Integer, optional
    /// - Limit: at least 1 (checked before sending), at most 10 (checked before sending)
    /// - Default: `5`, applied by the service
    /// - Example: `5`
    pub video_verify_times_limit: Option<i64>,

    /// Whether a person who claims contracts enters name, document and mobile number only once, and finds them filled
    /// in at the next link.
    ///
    /// - On the wire: `CacheApproverInfo`, Boolean, optional
    /// - Has an effect only if `FlowBatchUrlInfo` is set
    /// - If `FlowApproverInfo.ApproverType` is `ORGANIZATION`: only `false` (others log a warning)
    /// - Example: `false`
    pub cache_approver_info: Option<bool>,

    /// Whether the signer may reject all at once. Of a flow group reject each flow.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - If `FlowGroupId` is set: only `false` (others log a warning)
    /// - Example: `false`
    pub can_batch_reject: Option<bool>,

    /// Who may claim the contracts: persons by name, document and mobile number, employees by organization name only
    /// (no client organizations).
    ///
    /// - On the wire: `PresetApproverInfo`, object `PresetApproverInfo`, optional
    /// - Has an effect only if `FlowBatchUrlInfo` is set
    pub preset_approver_info: Option<PresetApproverInfo>,

    /// Whether the signer may confirm all contracts as read at once. Falls back to one by one if the seal or
    /// signature chosen for the first contract does not fit the others, or the signer has no right to use the seal.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub can_skip_read_flow: Option<bool>,

    /// Seconds for which the link is valid, 30 minutes to 90 days. Above 30 minutes, views within 24 hours on the
    /// same device need a text message code, which uses up text messages: better make links when they are needed.
    ///
    /// - On the wire: `ExpiredOn`, Integer, optional
    /// - Limit: at least 1800 (checked before sending), at most 7776000 (checked before sending)
    /// - Default: `1800`, applied by the service
    /// - Has an effect only if `FlowBatchUrlInfo` is not set
    /// - Example: `1800`
    pub expired_on: Option<i64>,
}

impl ChannelCreateBatchQuickSignUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_approver_info: FlowApproverInfo) -> Self {
        Self {
            flow_approver_info,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FlowIds`. Flows to sign.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `FlowGroupId`. Flow group to sign.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }

    /// Sets `JumpUrl`. H5 page opened after signing.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `SignatureTypes`. Kinds of signature allowed.
    #[inline]
    pub fn signature_types(mut self, signature_types: Vec<SignatureType>) -> Self {
        self.signature_types = Some(signature_types);
        self
    }

    /// Sets `ApproverSignTypes`. How the signer may prove identity when signing.
    #[inline]
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: Vec<BatchQuickSignVerification>,
    ) -> Self {
        self.approver_sign_types = Some(approver_sign_types);
        self
    }

    /// Sets `SignTypeSelector`. For H5 sign links: who picks among the allowed ways of proving identity.
    #[inline]
    pub fn sign_type_selector(mut self, sign_type_selector: SignTypeSelector) -> Self {
        self.sign_type_selector = Some(sign_type_selector);
        self
    }

    /// Sets `FlowBatchUrlInfo`. Signers to be filled in by the user of the link.
    #[inline]
    pub fn flow_batch_url_info(mut self, flow_batch_url_info: FlowBatchUrlInfo) -> Self {
        self.flow_batch_url_info = Some(flow_batch_url_info);
        self
    }

    /// Sets `Intention`. For H5 sign links only: how the signer confirms the intention in a video, with the texts of
    /// the questions or of the nods.
    #[inline]
    pub fn intention(mut self, intention: Intention) -> Self {
        self.intention = Some(intention);
        self
    }

    /// Sets `VideoVerifyTimesLimit`. How many times the signer may enter video signing.
    #[inline]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = Some(video_verify_times_limit);
        self
    }

    /// Sets `CacheApproverInfo`. Whether a person who claims contracts enters name, document and mobile number only
    /// once, and finds them filled in at the next link.
    #[inline]
    pub fn cache_approver_info(mut self, cache_approver_info: bool) -> Self {
        self.cache_approver_info = Some(cache_approver_info);
        self
    }

    /// Sets `CanBatchReject`. Whether the signer may reject all at once.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }

    /// Sets `PresetApproverInfo`. Who may claim the contracts: persons by name, document and mobile number, employees
    /// by organization name only (no client organizations).
    #[inline]
    pub fn preset_approver_info(
        mut self,
        preset_approver_info: PresetApproverInfo,
    ) -> Self {
        self.preset_approver_info = Some(preset_approver_info);
        self
    }

    /// Sets `CanSkipReadFlow`. Whether the signer may confirm all contracts as read at once.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }

    /// Sets `ExpiredOn`. Seconds for which the link is valid, 30 minutes to 90 days.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

/// Response of [`Client::channel_create_batch_quick_sign_url`].
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlResponse {
    /// Links for signing, with the signer they are for.
    ///
    /// - On the wire: `FlowApproverUrlInfo`, object `FlowApproverUrlInfo`
    pub flow_approver_url_info: Option<FlowApproverUrlInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// How a signer proves identity when signing in a batch by H5.
    pub enum BatchQuickSignVerification, UnknownBatchQuickSignVerification {
        /// `1` – Face recognition.
        Face = 1,
        /// `2` – Signing password set in e-Sign.
        Password = 2,
        /// `3` – Name, identity number and mobile number compared by the carrier.
        Carrier = 3,
    }
}

impl rt::Action for ChannelCreateBatchQuickSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateBatchQuickSignUrl")
    };
    type Response = ChannelCreateBatchQuickSignUrlResponse;
}

rt::request! {
    ChannelCreateBatchQuickSignUrlRequest {
        0 flow_approver_info: "FlowApproverInfo",
            required()
            .needs(&[&["ApproverType"]])
            .rules(&[If { effect: Required, field: &["OrganizationName"], when: &[is(&["NotChannelOrganization"], &["true"])] }, If { effect: Required, field: &["OrganizationOpenId"], when: &[given(&["OpenId"])] }]);
        1 agent: Option "Agent";
        2 flow_ids: Option "FlowIds", limits(&[max_items(100)]);
        3 flow_group_id: Option "FlowGroupId";
        4 jump_url: Option "JumpUrl", sensitive().limits(&[max_chars(1000), format(HttpUrl)]);
        5 signature_types: Option "SignatureTypes",
            each(&[documented()])
            .cases(&[when(&[is(&["FlowApproverInfo", "ApproverType"], &["PERSON"])]).values(&["0", "1", "2", "3", "4"])]);
        6 approver_sign_types: Option "ApproverSignTypes",
            each(&[documented()])
            .cases(&[when(&[given(&["Intention"])]).values(&["1"])]);
        7 sign_type_selector: Option "SignTypeSelector", known();
        8 flow_batch_url_info: Option "FlowBatchUrlInfo";
        9 intention: Option "Intention";
        10 video_verify_times_limit: Option "VideoVerifyTimesLimit", limits(&[min(1), max(10)]);
        11 cache_approver_info: Option "CacheApproverInfo",
            cases(&[when(&[is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"])]).values(&["false"])]);
        12 can_batch_reject: Option "CanBatchReject", cases(&[when(&[given(&["FlowGroupId"])]).values(&["false"])]);
        13 preset_approver_info: Option "PresetApproverInfo";
        14 can_skip_read_flow: Option "CanSkipReadFlow";
        15 expired_on: Option "ExpiredOn", limits(&[min(1800), max(7776000)]);
    }
    rules [
        ExactlyOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
        AtLeastOneOf(&[&["FlowApproverInfo", "Name"], &["FlowBatchUrlInfo"]]),
        AtLeastOneOf(&[&["FlowApproverInfo", "Mobile"], &["FlowApproverInfo", "IdCardNumber"], &["FlowBatchUrlInfo"]]),
        If { effect: Required, field: &["ApproverSignTypes"], when: &[given(&["Intention"])] },
        If { effect: Only, field: &["ExpiredOn"], when: &[absent(&["FlowBatchUrlInfo"])] },
        If { effect: Required, field: &["FlowApproverInfo", "OpenId"], when: &[given(&["FlowApproverInfo", "OrganizationOpenId"]), absent(&["FlowBatchUrlInfo"])] },
        If { effect: Required, field: &["FlowApproverInfo", "OrganizationName"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"]), absent(&["FlowApproverInfo", "OrganizationOpenId"]), absent(&["FlowBatchUrlInfo"])] },
        If { effect: Only, field: &["CacheApproverInfo"], when: &[given(&["FlowBatchUrlInfo"])] },
        If { effect: Only, field: &["PresetApproverInfo"], when: &[given(&["FlowBatchUrlInfo"])] },
        If { effect: Required, field: &["PresetApproverInfo", "OrganizationName"], when: &[given(&["PresetApproverInfo"]), is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "Name"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "Mobile"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "IdCardNumber"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "IdCardType"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["ORGANIZATION"])] },
    ]
}

rt::response! {
    ChannelCreateBatchQuickSignUrlResponse {
        0 flow_approver_url_info: Option "FlowApproverUrlInfo";
        1 request_id: "RequestId";
    }
}
