// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateBatchQuickSignUrl.yaml

use crate::essbasic::v2021_05_26::enums::{SignTypeSelector, SignatureType};
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowApproverInfo, FlowApproverUrlInfo, FlowBatchUrlInfo, Intention,
    PresetApproverInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes an H5 link with which one signer, a person or an employee, views and signs several started flows or a flow group. For apps and browsers; it cannot be embedded in a WeChat mini program, and an iframe does not support face recognition. Apps that embed it must meet the requirements of face recognition on Android and iOS.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchQuickSignUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
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
    /// let response = desk.channel_create_batch_quick_sign_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_batch_quick_sign_url(
        &self,
        request: &ChannelCreateBatchQuickSignUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateBatchQuickSignUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateBatchQuickSignUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateBatchQuickSignUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(1),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateBatchQuickSignUrlResponse;
}

/// What is sent by [`Client::channel_create_batch_quick_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_batch_quick_sign_url).
///
/// - Exactly one of `FlowIds`, `FlowGroupId` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlRequest {
    /// Signer of the flows. `Name` and `ApproverType` (`PERSON` or `ORGANIZATION`) are needed, and `Mobile` or `IdCardType` with `IdCardNumber`, or both. An employee also needs `OrganizationName`; of a client organization `OpenId` and `OrganizationOpenId` too, and then no `OrganizationName` if it is activated. To sign with a text message code, `Mobile` must be that given at the start of the flow. Signers cannot drag sign fields, and sign and approve fields (`SIGN_VIRTUAL_COMBINATION`) are not supported.
    ///
    /// - On the wire: `FlowApproverInfo`, object `FlowApproverInfo`, required
    pub flow_approver_info: FlowApproverInfo,
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Flows to sign. All must have been started by your organization.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (else not sent)
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub flow_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Flow group to sign, in place of `FlowIds`.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDwFdUUckpsveo27UEQPEVo14KnASuGI`
    pub flow_group_id: ::std::option::Option<::std::string::String>,
    /// Page opened after signing. HTTPS is recommended.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (else not sent), a URL starting with http:// or https:// (else a warning)
    /// - Example: `https://YOUR_CUSTOM_URL/xxxx`
    pub jump_url: ::std::option::Option<::std::string::String>,
    /// Kinds of signature allowed. They replace those set in the flows, so repeat here what `ComponentTypeLimit` had allowed. Persons cannot use 5; for them the setting of the flow counts.
    ///
    /// - On the wire: `SignatureTypes`, list of Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`, `1`, `2`, `3`, `4`
    pub signature_types: ::std::option::Option<::std::vec::Vec<SignatureType>>,
    /// How the signer may prove identity when signing.
    ///
    /// - On the wire: `ApproverSignTypes`, list of Integer, optional
    /// - Default: `1`, `2`, assumed by the service
    /// - Example: `1`, `2`, `3`
    pub approver_sign_types: ::std::option::Option<
        ::std::vec::Vec<BatchQuickSignVerification>,
    >,
    /// Who picks among the ways in `ApproverSignTypes`.
    ///
    /// - On the wire: `SignTypeSelector`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub sign_type_selector: ::std::option::Option<SignTypeSelector>,
    /// Signers to be filled in by the user of the link. Employees cannot be filled in through H5.
    ///
    /// - On the wire: `FlowBatchUrlInfo`, object `FlowBatchUrlInfo`, optional
    pub flow_batch_url_info: ::std::option::Option<FlowBatchUrlInfo>,
    /// Texts of the video check, by speaking or nodding. Allowlisted feature: ask the account manager. `ApproverSignTypes` has to be face recognition. The video can be fetched afterwards with `ChannelDescribeSignFaceVideo`.
    ///
    /// - On the wire: `Intention`, object `Intention`, optional
    pub intention: ::std::option::Option<Intention>,
    /// How often the signer may start the video check. Only with `Intention`.
    ///
    /// - On the wire: `VideoVerifyTimesLimit`, Integer, optional
    /// - Limit: at least 1 (else not sent), at most 10 (else not sent)
    /// - Default: `5`, assumed by the service
    /// - Example: `5`
    pub video_verify_times_limit: ::std::option::Option<i64>,
    /// Whether a person who claims contracts enters name, document and mobile number only once, and finds them filled in at the next link. Not supported for employees.
    ///
    /// - On the wire: `CacheApproverInfo`, Boolean, optional
    /// - Example: `false`
    pub cache_approver_info: ::std::option::Option<bool>,
    /// Whether the signer may reject all at once. Flow groups do not support it: reject each of their flows.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_batch_reject: ::std::option::Option<bool>,
    /// Who may claim the contracts: persons by name, document and mobile number, employees by organization name only (no client organizations).
    ///
    /// - On the wire: `PresetApproverInfo`, object `PresetApproverInfo`, optional
    pub preset_approver_info: ::std::option::Option<PresetApproverInfo>,
    /// Whether the signer may confirm all contracts as read at once. Falls back to one by one if the seal or signature chosen for the first contract does not fit the others, or the signer has no right to use the seal. Allowlisted feature: ask the account manager.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub can_skip_read_flow: ::std::option::Option<bool>,
    /// Seconds for which the link is valid, 30 minutes to 90 days. Above 30 minutes, views within 24 hours on the same device need a text message code, which is charged. Cannot be changed for links to claim contracts.
    ///
    /// - On the wire: `ExpiredOn`, Integer, optional
    /// - Limit: at least 1800 (else not sent), at most 7776000 (else not sent)
    /// - Default: `1800`, assumed by the service
    /// - Example: `1800`
    pub expired_on: ::std::option::Option<i64>,
}

impl ChannelCreateBatchQuickSignUrlRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(flow_approver_info: FlowApproverInfo) -> Self {
        Self {
            flow_approver_info,
            agent: ::std::option::Option::None,
            flow_ids: ::std::option::Option::None,
            flow_group_id: ::std::option::Option::None,
            jump_url: ::std::option::Option::None,
            signature_types: ::std::option::Option::None,
            approver_sign_types: ::std::option::Option::None,
            sign_type_selector: ::std::option::Option::None,
            flow_batch_url_info: ::std::option::Option::None,
            intention: ::std::option::Option::None,
            video_verify_times_limit: ::std::option::Option::None,
            cache_approver_info: ::std::option::Option::None,
            can_batch_reject: ::std::option::Option::None,
            preset_approver_info: ::std::option::Option::None,
            can_skip_read_flow: ::std::option::Option::None,
            expired_on: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Flows to sign.
    ///
    /// `FlowIds` on the wire.
    #[must_use]
    pub fn flow_ids(mut self, flow_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.flow_ids = ::std::option::Option::Some(flow_ids);
        self
    }
    /// Flow group to sign, in place of `FlowIds`.
    ///
    /// `FlowGroupId` on the wire.
    #[must_use]
    pub fn flow_group_id(
        mut self,
        flow_group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_group_id = ::std::option::Option::Some(flow_group_id.into());
        self
    }
    /// Page opened after signing.
    ///
    /// `JumpUrl` on the wire.
    #[must_use]
    pub fn jump_url(
        mut self,
        jump_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.jump_url = ::std::option::Option::Some(jump_url.into());
        self
    }
    /// Kinds of signature allowed.
    ///
    /// `SignatureTypes` on the wire.
    #[must_use]
    pub fn signature_types(
        mut self,
        signature_types: ::std::vec::Vec<SignatureType>,
    ) -> Self {
        self.signature_types = ::std::option::Option::Some(signature_types);
        self
    }
    /// How the signer may prove identity when signing.
    ///
    /// `ApproverSignTypes` on the wire.
    #[must_use]
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: ::std::vec::Vec<BatchQuickSignVerification>,
    ) -> Self {
        self.approver_sign_types = ::std::option::Option::Some(approver_sign_types);
        self
    }
    /// Who picks among the ways in `ApproverSignTypes`.
    ///
    /// `SignTypeSelector` on the wire.
    #[must_use]
    pub fn sign_type_selector(mut self, sign_type_selector: SignTypeSelector) -> Self {
        self.sign_type_selector = ::std::option::Option::Some(sign_type_selector);
        self
    }
    /// Signers to be filled in by the user of the link.
    ///
    /// `FlowBatchUrlInfo` on the wire.
    #[must_use]
    pub fn flow_batch_url_info(mut self, flow_batch_url_info: FlowBatchUrlInfo) -> Self {
        self.flow_batch_url_info = ::std::option::Option::Some(flow_batch_url_info);
        self
    }
    /// Texts of the video check, by speaking or nodding.
    ///
    /// `Intention` on the wire.
    #[must_use]
    pub fn intention(mut self, intention: Intention) -> Self {
        self.intention = ::std::option::Option::Some(intention);
        self
    }
    /// How often the signer may start the video check.
    ///
    /// `VideoVerifyTimesLimit` on the wire.
    #[must_use]
    pub fn video_verify_times_limit(mut self, video_verify_times_limit: i64) -> Self {
        self.video_verify_times_limit = ::std::option::Option::Some(
            video_verify_times_limit,
        );
        self
    }
    /// Whether a person who claims contracts enters name, document and mobile number only once, and finds them filled in at the next link.
    ///
    /// `CacheApproverInfo` on the wire.
    #[must_use]
    pub fn cache_approver_info(mut self, cache_approver_info: bool) -> Self {
        self.cache_approver_info = ::std::option::Option::Some(cache_approver_info);
        self
    }
    /// Whether the signer may reject all at once.
    ///
    /// `CanBatchReject` on the wire.
    #[must_use]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = ::std::option::Option::Some(can_batch_reject);
        self
    }
    /// Who may claim the contracts: persons by name, document and mobile number, employees by organization name only (no client organizations).
    ///
    /// `PresetApproverInfo` on the wire.
    #[must_use]
    pub fn preset_approver_info(
        mut self,
        preset_approver_info: PresetApproverInfo,
    ) -> Self {
        self.preset_approver_info = ::std::option::Option::Some(preset_approver_info);
        self
    }
    /// Whether the signer may confirm all contracts as read at once.
    ///
    /// `CanSkipReadFlow` on the wire.
    #[must_use]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = ::std::option::Option::Some(can_skip_read_flow);
        self
    }
    /// Seconds for which the link is valid, 30 minutes to 90 days.
    ///
    /// `ExpiredOn` on the wire.
    #[must_use]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = ::std::option::Option::Some(expired_on);
        self
    }
}

impl ::tc3_runtime::Record for ChannelCreateBatchQuickSignUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateBatchQuickSignUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowApproverInfo",
                "Agent",
                "FlowIds",
                "FlowGroupId",
                "JumpUrl",
                "SignatureTypes",
                "ApproverSignTypes",
                "SignTypeSelector",
                "FlowBatchUrlInfo",
                "Intention",
                "VideoVerifyTimesLimit",
                "CacheApproverInfo",
                "CanBatchReject",
                "PresetApproverInfo",
                "CanSkipReadFlow",
                "ExpiredOn",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(100),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::HttpUrl,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (7, ::tc3_runtime::validate::Field::KNOWN),
                (
                    10,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(1),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(10),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    15,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(1800),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(7776000),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::ExactlyOneOf(
                &[&["FlowIds"], &["FlowGroupId"]],
            ),
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_approver_info),
            1 => ::tc3_runtime::AsValue::as_value(&self.agent),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_ids),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_group_id),
            4 => ::tc3_runtime::AsValue::as_value(&self.jump_url),
            5 => ::tc3_runtime::AsValue::as_value(&self.signature_types),
            6 => ::tc3_runtime::AsValue::as_value(&self.approver_sign_types),
            7 => ::tc3_runtime::AsValue::as_value(&self.sign_type_selector),
            8 => ::tc3_runtime::AsValue::as_value(&self.flow_batch_url_info),
            9 => ::tc3_runtime::AsValue::as_value(&self.intention),
            10 => ::tc3_runtime::AsValue::as_value(&self.video_verify_times_limit),
            11 => ::tc3_runtime::AsValue::as_value(&self.cache_approver_info),
            12 => ::tc3_runtime::AsValue::as_value(&self.can_batch_reject),
            13 => ::tc3_runtime::AsValue::as_value(&self.preset_approver_info),
            14 => ::tc3_runtime::AsValue::as_value(&self.can_skip_read_flow),
            15 => ::tc3_runtime::AsValue::as_value(&self.expired_on),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateBatchQuickSignUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateBatchQuickSignUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateBatchQuickSignUrlRequest {
    fn empty() -> Self {
        Self {
            flow_approver_info: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
            flow_ids: ::tc3_runtime::Wire::empty(),
            flow_group_id: ::tc3_runtime::Wire::empty(),
            jump_url: ::tc3_runtime::Wire::empty(),
            signature_types: ::tc3_runtime::Wire::empty(),
            approver_sign_types: ::tc3_runtime::Wire::empty(),
            sign_type_selector: ::tc3_runtime::Wire::empty(),
            flow_batch_url_info: ::tc3_runtime::Wire::empty(),
            intention: ::tc3_runtime::Wire::empty(),
            video_verify_times_limit: ::tc3_runtime::Wire::empty(),
            cache_approver_info: ::tc3_runtime::Wire::empty(),
            can_batch_reject: ::tc3_runtime::Wire::empty(),
            preset_approver_info: ::tc3_runtime::Wire::empty(),
            can_skip_read_flow: ::tc3_runtime::Wire::empty(),
            expired_on: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_approver_info),
            1 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_ids),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_group_id),
            4 => ::tc3_runtime::decode::slot(map, &mut self.jump_url),
            5 => ::tc3_runtime::decode::slot(map, &mut self.signature_types),
            6 => ::tc3_runtime::decode::slot(map, &mut self.approver_sign_types),
            7 => ::tc3_runtime::decode::slot(map, &mut self.sign_type_selector),
            8 => ::tc3_runtime::decode::slot(map, &mut self.flow_batch_url_info),
            9 => ::tc3_runtime::decode::slot(map, &mut self.intention),
            10 => ::tc3_runtime::decode::slot(map, &mut self.video_verify_times_limit),
            11 => ::tc3_runtime::decode::slot(map, &mut self.cache_approver_info),
            12 => ::tc3_runtime::decode::slot(map, &mut self.can_batch_reject),
            13 => ::tc3_runtime::decode::slot(map, &mut self.preset_approver_info),
            14 => ::tc3_runtime::decode::slot(map, &mut self.can_skip_read_flow),
            15 => ::tc3_runtime::decode::slot(map, &mut self.expired_on),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateBatchQuickSignUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_batch_quick_sign_url`](crate::essbasic::v2021_05_26::Client::channel_create_batch_quick_sign_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateBatchQuickSignUrlResponse {
    /// Link of the signer.
    ///
    /// - On the wire: `FlowApproverUrlInfo`, object `FlowApproverUrlInfo`
    pub flow_approver_url_info: ::std::option::Option<FlowApproverUrlInfo>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateBatchQuickSignUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateBatchQuickSignUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateBatchQuickSignUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["FlowApproverUrlInfo", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_approver_url_info),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateBatchQuickSignUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateBatchQuickSignUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateBatchQuickSignUrlResponse {
    fn empty() -> Self {
        Self {
            flow_approver_url_info: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_approver_url_info),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateBatchQuickSignUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How a signer proves identity when signing in a batch by H5.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchQuickSignVerification {
    /// Face recognition.
    ///
    /// On the wire: `1`.
    Face,
    /// Signing password set in e-Sign.
    ///
    /// On the wire: `2`.
    Password,
    /// Name, identity number and mobile number compared by the carrier.
    ///
    /// On the wire: `3`.
    Carrier,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`BatchQuickSignVerification`] that this version does not know.
pub type UnknownBatchQuickSignVerification = ::tc3_runtime::Unknown<
    BatchQuickSignVerification,
    i64,
>;

impl BatchQuickSignVerification {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Face, Self::Password, Self::Carrier];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Face => 1,
            Self::Password => 2,
            Self::Carrier => 3,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for BatchQuickSignVerification {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "BatchQuickSignVerification",
        known: Self::KNOWN,
        wire: &[1, 2, 3],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for BatchQuickSignVerification {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for BatchQuickSignVerification {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for BatchQuickSignVerification {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for BatchQuickSignVerification {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for BatchQuickSignVerification {}

impl ::std::hash::Hash for BatchQuickSignVerification {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for BatchQuickSignVerification {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for BatchQuickSignVerification {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchQuickSignVerification {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
