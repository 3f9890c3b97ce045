// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchQuickSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{SignTypeSelector, SignatureType};
use crate::ess::v2020_11_11::types::{
    Agent, FlowApproverUrlInfo, FlowBatchUrlInfo, FlowCreateApprover, Intention,
    PresetApproverInfo, UserInfo,
};

impl Client {
    /// Makes an H5 link with which one signer, a person or an employee, views and signs several started flows or a
    /// flow group. For apps and browsers; it cannot be embedded in a WeChat mini program, and an iframe does not
    /// support face recognition. Apps that embed it must meet the requirements of face recognition on Android and
    /// iOS. The link replaces the kinds of signature and the ways of proving identity that the flows have set.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchQuickSignUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     ApproverType, Client, CreateBatchQuickSignUrlRequest, FlowCreateApprover, IdCardType,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = CreateBatchQuickSignUrlRequest::new(
    ///         FlowCreateApprover::new(ApproverType::Person)
    ///             .approver_name("典子谦")
    ///             .approver_mobile("13200000000")
    ///             .approver_id_card_type(IdCardType::IdCard)
    ///             .approver_id_card_number("620000198802020000"),
    ///     )
    ///     .flow_group_id("yDSLcUUck****ysv1OQYIe9H");
    /// let response = client.create_batch_quick_sign_url(&request).await?;
    /// println!("{:?}", response.flow_approver_url_info);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_quick_sign_url(
        &self,
        request: &CreateBatchQuickSignUrlRequest,
    ) -> impl Future<Output = Result<CreateBatchQuickSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_quick_sign_url`].
///
/// - Set exactly one of `FlowIds`, `FlowGroupId`.
/// - Set at least one of `FlowApproverInfo.ApproverName`, `FlowBatchUrlInfo`.
/// - Set at least one of `FlowApproverInfo.ApproverMobile`, `FlowApproverInfo.ApproverIdCardNumber`,
///   `FlowBatchUrlInfo`.
/// - `PresetApproverInfo.OrganizationName` is required if `PresetApproverInfo` is set and
///   `FlowApproverInfo.ApproverType` is `0`.
/// - `PresetApproverInfo.Name` may not be set if `FlowApproverInfo.ApproverType` is `0`.
/// - `PresetApproverInfo.Mobile` may not be set if `FlowApproverInfo.ApproverType` is `0`.
/// - `PresetApproverInfo.IdCardNumber` may not be set if `FlowApproverInfo.ApproverType` is `0`.
/// - `PresetApproverInfo.IdCardType` may not be set if `FlowApproverInfo.ApproverType` is `0`.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchQuickSignUrlRequest {
    /// Signer of the flows. `ApproverName` and `ApproverType` (0 or 1) are needed, and `ApproverMobile`, or
    /// `ApproverIdCardType` with `ApproverIdCardNumber`, or both; `OrganizationName` for employees.
    ///
    /// To sign with a text message code, `ApproverMobile` must be that given at the start of the flow. Signers
    /// cannot drag sign fields, and sign and approve fields (`SIGN_VIRTUAL_COMBINATION`) are not supported.
    ///
    /// - On the wire: `FlowApproverInfo`, object `FlowCreateApprover`, required
    /// - Must set: `ApproverType`
    pub flow_approver_info: FlowCreateApprover,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    pub operator: Option<UserInfo>,

    /// Flows to sign. All must have been started by your organization.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
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
    /// - Example: `https://jump.cn/jump`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Kinds of signature allowed. They replace those set in the flows, so repeat here what `ComponentTypeLimit` had
    /// allowed. Persons cannot use 5; for them the setting of the flow counts.
    ///
    /// - On the wire: `SignatureTypes`, list of Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`, `1`, `2`, `3`, `4`, `5`
    pub signature_types: Option<Vec<SignatureType>>,

    /// How the signer may prove identity when signing.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, applied by the service
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
    /// of the nods. `ApproverSignTypes` must be face recognition (1). After signing, `DescribeSignFaceVideo` gives
    /// the video.
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
    /// in at the next link. Not supported for employees.
    ///
    /// - On the wire: `CacheApproverInfo`, Boolean, optional
    /// - Example: `false`
    pub cache_approver_info: Option<bool>,

    /// Whether the signer may reject all at once. Flow groups do not support it: reject each of their flows.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub can_batch_reject: Option<bool>,

    /// Who may claim the contracts: persons by name, document and mobile number, employees by organization name only.
    ///
    /// - On the wire: `PresetApproverInfo`, object `PresetApproverInfo`, optional
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
    /// Cannot be changed for links to claim contracts.
    ///
    /// - On the wire: `ExpiredOn`, Integer, optional
    /// - Limit: at least 1800 (checked before sending), at most 7776000 (checked before sending)
    /// - Default: `1800`, applied by the service
    /// - Example: `1800`
    pub expired_on: Option<i64>,
}

impl CreateBatchQuickSignUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(flow_approver_info: FlowCreateApprover) -> Self {
        Self {
            flow_approver_info,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// by organization name only.
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

/// Response of [`Client::create_batch_quick_sign_url`].
#[non_exhaustive]
pub struct CreateBatchQuickSignUrlResponse {
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

impl rt::Action for CreateBatchQuickSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(2),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchQuickSignUrl")
    };
    type Response = CreateBatchQuickSignUrlResponse;
}

rt::request! {
    CreateBatchQuickSignUrlRequest {
        0 flow_approver_info: "FlowApproverInfo", required().needs(&[&["ApproverType"]]);
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 operator: Option "Operator";
        3 flow_ids: Option "FlowIds", limits(&[max_items(100)]);
        4 flow_group_id: Option "FlowGroupId";
        5 jump_url: Option "JumpUrl", sensitive().limits(&[max_chars(1000), format(HttpUrl)]);
        6 signature_types: Option "SignatureTypes", each(&[documented()]);
        7 approver_sign_types: Option "ApproverSignTypes", each(&[documented()]);
        8 sign_type_selector: Option "SignTypeSelector", known();
        9 flow_batch_url_info: Option "FlowBatchUrlInfo";
        10 intention: Option "Intention";
        11 video_verify_times_limit: Option "VideoVerifyTimesLimit", limits(&[min(1), max(10)]);
        12 cache_approver_info: Option "CacheApproverInfo";
        13 can_batch_reject: Option "CanBatchReject";
        14 preset_approver_info: Option "PresetApproverInfo";
        15 can_skip_read_flow: Option "CanSkipReadFlow";
        16 expired_on: Option "ExpiredOn", limits(&[min(1800), max(7776000)]);
    }
    rules [
        ExactlyOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
        AtLeastOneOf(&[&["FlowApproverInfo", "ApproverName"], &["FlowBatchUrlInfo"]]),
        AtLeastOneOf(&[&["FlowApproverInfo", "ApproverMobile"], &["FlowApproverInfo", "ApproverIdCardNumber"], &["FlowBatchUrlInfo"]]),
        If { effect: Required, field: &["PresetApproverInfo", "OrganizationName"], when: &[given(&["PresetApproverInfo"]), is(&["FlowApproverInfo", "ApproverType"], &["0"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "Name"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["0"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "Mobile"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["0"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "IdCardNumber"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["0"])] },
        If { effect: Forbidden, field: &["PresetApproverInfo", "IdCardType"], when: &[is(&["FlowApproverInfo", "ApproverType"], &["0"])] },
    ]
}

rt::response! {
    CreateBatchQuickSignUrlResponse {
        0 flow_approver_url_info: Option "FlowApproverUrlInfo";
        1 request_id: "RequestId";
    }
}
