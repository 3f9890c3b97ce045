// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateMultiFlowSignQRCode.yaml

use crate::essbasic::v2021_05_26::enums::FlowDisplayType;
use crate::essbasic::v2021_05_26::types::{
    Agent, ApproverComponentLimitType, ApproverRestriction, SignQrCode, SignUrl, UserInfo,
};

impl crate::essbasic::v2021_05_26::Client {
    /// Makes one QR code that many people can scan to start and sign a contract of their own from a template, for signers not known beforehand. The template must have only persons as signers, or an organization and persons (unordered, or ordered with the organization not first). The initiator may have no fill fields, signers may. An organization among the signers has to be the initiating one. Callbacks tell of the contracts, and of failures because the quota is used up.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateMultiFlowSignQRCode)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.QrCodeCreatorSignComponents` – The template holds fill fields of the initiator, which a QR code for signing does not allow.
    /// - `FailedOperation.QrCodeSignUsers` – The template has no signers.
    /// - `FailedOperation.QrCodeTemplateId` – The template cannot be used for a QR code for signing.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverComponentLimitType, BasicSignatureKind,
    ///     ChannelCreateMultiFlowSignQRCodeRequest, ChannelCreateMultiFlowSignQRCodeRequestArgs,
    ///     Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDRscUUgyg1zr7wnUyJ8QMwwnHc4OOcQ")
    ///             .organization("proxy-org-openid")
    ///             .user("proxy-operator-openid"),
    ///     );
    /// let request = ChannelCreateMultiFlowSignQRCodeRequest::new(ChannelCreateMultiFlowSignQRCodeRequestArgs {
    ///         template_id: "yDRvzUUgygqj42ouUuO4zjEueBrK5MeV".into(),
    ///         flow_name: "通过签署二维码创建的示例合同".into(),
    ///     })
    ///     .max_flow_num(100)
    ///     .flow_effective_day(5)
    ///     .approver_component_limit_types(
    ///         Vec::from([
    ///             ApproverComponentLimitType::new("yDRscUUgyg3zr9vfUyJ8QKwCN7z9YcOh")
    ///                 .values(
    ///                     vec![
    ///                         BasicSignatureKind::Handwrite,
    ///                         BasicSignatureKind::SystemEsign
    ///                     ],
    ///                 ),
    ///             ApproverComponentLimitType::new("yDwJNUUckpkojrmqUxTFHk0yndh70CpW")
    ///                 .values(vec![BasicSignatureKind::OcrEsign]),
    ///         ]),
    ///     );
    /// let response = desk.channel_create_multi_flow_sign_qr_code(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_create_multi_flow_sign_qr_code(
        &self,
        request: &ChannelCreateMultiFlowSignQRCodeRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelCreateMultiFlowSignQRCodeResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelCreateMultiFlowSignQRCodeRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelCreateMultiFlowSignQRCode",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelCreateMultiFlowSignQRCodeResponse;
}

/// What is sent by [`Client::channel_create_multi_flow_sign_qr_code`](crate::essbasic::v2021_05_26::Client::channel_create_multi_flow_sign_qr_code).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Template the contracts are made from.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDRS4UxxxuO4zjEC0osCOsHS`
    pub template_id: ::std::string::String,
    /// Name of the flows, chosen by you. Also the file name when the signed contract is downloaded.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `测试合同`
    pub flow_name: ::std::string::String,
    /// How many flows the QR code can start; beyond that it stops working.
    ///
    /// - On the wire: `MaxFlowNum`, Integer, optional
    /// - Default: `5`, assumed by the service
    /// - Example: `100`
    pub max_flow_num: ::std::option::Option<i64>,
    /// Days within which a started flow must be signed, counted from its creation; else it expires and becomes void.
    ///
    /// - On the wire: `FlowEffectiveDay`, Integer, optional
    /// - Limit: at most 30 (else not sent)
    /// - Default: `7`, assumed by the service
    /// - Example: `7`
    pub flow_effective_day: ::std::option::Option<i64>,
    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub flow_display_type: ::std::option::Option<FlowDisplayType>,
    /// Not open for use. Days the QR code is valid.
    ///
    /// - On the wire: `QrEffectiveDay`, Integer, optional
    /// - Limit: at most 90 (else not sent)
    /// - Default: `7`, assumed by the service
    /// - Example: `7`
    #[doc(hidden)]
    pub qr_effective_day: ::std::option::Option<i64>,
    /// Signers to whom the QR code is limited. If given, only they can sign by scanning it.
    ///
    /// - On the wire: `Restrictions`, list of object `ApproverRestriction`, optional
    pub restrictions: ::std::option::Option<::std::vec::Vec<ApproverRestriction>>,
    /// Kinds of signature allowed in the `SIGN_SIGNATURE` fields of signers.
    ///
    /// - On the wire: `ApproverComponentLimitTypes`, list of object `ApproverComponentLimitType`, optional
    pub approver_component_limit_types: ::std::option::Option<
        ::std::vec::Vec<ApproverComponentLimitType>,
    >,
    /// Not open for use. Address called about the flows; the address set in the application is used.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `http://www.qq.com`
    /// - Deprecated: since 2026-10-26; Callbacks are configured in the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Callbacks are configured in the application."
    )]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// Not open for use. Limits who may use the QR code.
    ///
    /// - On the wire: `ApproverRestrictions`, object `ApproverRestriction`, optional
    /// - Deprecated: since 2026-10-26; No longer in use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer in use.")]
    pub approver_restrictions: ::std::option::Option<ApproverRestriction>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
    /// Whether a person may sign only one contract by scanning the code; by default, several.
    ///
    /// - On the wire: `ForbidPersonalMultipleSign`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub forbid_personal_multiple_sign: ::std::option::Option<bool>,
    /// Whether the flow name gets the name of the signer and the last four digits of the mobile number appended, such as `员工入职合同-张三-9527`.
    ///
    /// - On the wire: `FlowNameAppendScannerInfo`, Boolean, optional
    /// - Example: `true`
    pub flow_name_append_scanner_info: ::std::option::Option<bool>,
    /// Name shown on the picture of the QR code; `FlowName` if empty.
    ///
    /// - On the wire: `QrCodeName`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `测试签署码`
    pub qr_code_name: ::std::option::Option<::std::string::String>,
    /// Unix second at which the QR code expires: 7 days after its creation if left out, at most 365 days after it.
    ///
    /// - On the wire: `QrCodeExpiredOn`, Unix time in seconds, optional
    /// - Example: `1757416261`
    pub qr_code_expired_on: ::std::option::Option<i64>,
}

impl ChannelCreateMultiFlowSignQRCodeRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: ChannelCreateMultiFlowSignQRCodeRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            template_id: args.template_id,
            flow_name: args.flow_name,
            max_flow_num: ::std::option::Option::None,
            flow_effective_day: ::std::option::Option::None,
            flow_display_type: ::std::option::Option::None,
            qr_effective_day: ::std::option::Option::None,
            restrictions: ::std::option::Option::None,
            approver_component_limit_types: ::std::option::Option::None,
            #[allow(deprecated)]
            callback_url: ::std::option::Option::None,
            #[allow(deprecated)]
            approver_restrictions: ::std::option::Option::None,
            operator: ::std::option::Option::None,
            forbid_personal_multiple_sign: ::std::option::Option::None,
            flow_name_append_scanner_info: ::std::option::Option::None,
            qr_code_name: ::std::option::Option::None,
            qr_code_expired_on: ::std::option::Option::None,
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
    /// How many flows the QR code can start; beyond that it stops working.
    ///
    /// `MaxFlowNum` on the wire.
    #[must_use]
    pub fn max_flow_num(mut self, max_flow_num: i64) -> Self {
        self.max_flow_num = ::std::option::Option::Some(max_flow_num);
        self
    }
    /// Days within which a started flow must be signed, counted from its creation; else it expires and becomes void.
    ///
    /// `FlowEffectiveDay` on the wire.
    #[must_use]
    pub fn flow_effective_day(mut self, flow_effective_day: i64) -> Self {
        self.flow_effective_day = ::std::option::Option::Some(flow_effective_day);
        self
    }
    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// `FlowDisplayType` on the wire.
    #[must_use]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = ::std::option::Option::Some(flow_display_type);
        self
    }
    /// Not open for use.
    ///
    /// `QrEffectiveDay` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn qr_effective_day(mut self, qr_effective_day: i64) -> Self {
        self.qr_effective_day = ::std::option::Option::Some(qr_effective_day);
        self
    }
    /// Signers to whom the QR code is limited.
    ///
    /// `Restrictions` on the wire.
    #[must_use]
    pub fn restrictions(
        mut self,
        restrictions: ::std::vec::Vec<ApproverRestriction>,
    ) -> Self {
        self.restrictions = ::std::option::Option::Some(restrictions);
        self
    }
    /// Kinds of signature allowed in the `SIGN_SIGNATURE` fields of signers.
    ///
    /// `ApproverComponentLimitTypes` on the wire.
    #[must_use]
    pub fn approver_component_limit_types(
        mut self,
        approver_component_limit_types: ::std::vec::Vec<ApproverComponentLimitType>,
    ) -> Self {
        self.approver_component_limit_types = ::std::option::Option::Some(
            approver_component_limit_types,
        );
        self
    }
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Callbacks are configured in the application."
    )]
    #[allow(deprecated)]
    #[must_use]
    pub fn callback_url(
        mut self,
        callback_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.callback_url = ::std::option::Option::Some(callback_url.into());
        self
    }
    /// Not open for use.
    ///
    /// `ApproverRestrictions` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26; No longer in use.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn approver_restrictions(
        mut self,
        approver_restrictions: ApproverRestriction,
    ) -> Self {
        self.approver_restrictions = ::std::option::Option::Some(approver_restrictions);
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
    /// Whether a person may sign only one contract by scanning the code; by default, several.
    ///
    /// `ForbidPersonalMultipleSign` on the wire.
    #[must_use]
    pub fn forbid_personal_multiple_sign(
        mut self,
        forbid_personal_multiple_sign: bool,
    ) -> Self {
        self.forbid_personal_multiple_sign = ::std::option::Option::Some(
            forbid_personal_multiple_sign,
        );
        self
    }
    /// Whether the flow name gets the name of the signer and the last four digits of the mobile number appended, such as `员工入职合同-张三-9527`.
    ///
    /// `FlowNameAppendScannerInfo` on the wire.
    #[must_use]
    pub fn flow_name_append_scanner_info(
        mut self,
        flow_name_append_scanner_info: bool,
    ) -> Self {
        self.flow_name_append_scanner_info = ::std::option::Option::Some(
            flow_name_append_scanner_info,
        );
        self
    }
    /// Name shown on the picture of the QR code; `FlowName` if empty.
    ///
    /// `QrCodeName` on the wire.
    #[must_use]
    pub fn qr_code_name(
        mut self,
        qr_code_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.qr_code_name = ::std::option::Option::Some(qr_code_name.into());
        self
    }
    /// Unix second at which the QR code expires: 7 days after its creation if left out, at most 365 days after it.
    ///
    /// `QrCodeExpiredOn` on the wire.
    #[must_use]
    pub fn qr_code_expired_on(mut self, qr_code_expired_on: i64) -> Self {
        self.qr_code_expired_on = ::std::option::Option::Some(qr_code_expired_on);
        self
    }
}

/// What [`ChannelCreateMultiFlowSignQRCodeRequest::new`] takes, by name.
#[derive(Clone)]
pub struct ChannelCreateMultiFlowSignQRCodeRequestArgs {
    /// Template the contracts are made from.
    ///
    /// `TemplateId` on the wire.
    pub template_id: ::std::string::String,
    /// Name of the flows, chosen by you.
    ///
    /// `FlowName` on the wire.
    pub flow_name: ::std::string::String,
}

impl ::tc3_runtime::Record for ChannelCreateMultiFlowSignQRCodeRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateMultiFlowSignQRCodeRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "TemplateId",
                "FlowName",
                "MaxFlowNum",
                "FlowEffectiveDay",
                "FlowDisplayType",
                "QrEffectiveDay",
                "Restrictions",
                "ApproverComponentLimitTypes",
                "CallbackUrl",
                "ApproverRestrictions",
                "Operator",
                "ForbidPersonalMultipleSign",
                "FlowNameAppendScannerInfo",
                "QrCodeName",
                "QrCodeExpiredOn",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
                                ),
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
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(30),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(90),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    14,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.max_flow_num),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_effective_day),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_display_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.qr_effective_day),
            7 => ::tc3_runtime::AsValue::as_value(&self.restrictions),
            8 => ::tc3_runtime::AsValue::as_value(&self.approver_component_limit_types),
            #[allow(deprecated)]
            9 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            #[allow(deprecated)]
            10 => ::tc3_runtime::AsValue::as_value(&self.approver_restrictions),
            11 => ::tc3_runtime::AsValue::as_value(&self.operator),
            12 => ::tc3_runtime::AsValue::as_value(&self.forbid_personal_multiple_sign),
            13 => ::tc3_runtime::AsValue::as_value(&self.flow_name_append_scanner_info),
            14 => ::tc3_runtime::AsValue::as_value(&self.qr_code_name),
            15 => ::tc3_runtime::AsValue::as_value(&self.qr_code_expired_on),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateMultiFlowSignQRCodeRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelCreateMultiFlowSignQRCodeRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelCreateMultiFlowSignQRCodeRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
            max_flow_num: ::tc3_runtime::Wire::empty(),
            flow_effective_day: ::tc3_runtime::Wire::empty(),
            flow_display_type: ::tc3_runtime::Wire::empty(),
            qr_effective_day: ::tc3_runtime::Wire::empty(),
            restrictions: ::tc3_runtime::Wire::empty(),
            approver_component_limit_types: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            callback_url: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            approver_restrictions: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
            forbid_personal_multiple_sign: ::tc3_runtime::Wire::empty(),
            flow_name_append_scanner_info: ::tc3_runtime::Wire::empty(),
            qr_code_name: ::tc3_runtime::Wire::empty(),
            qr_code_expired_on: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.max_flow_num),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_effective_day),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_display_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.qr_effective_day),
            7 => ::tc3_runtime::decode::slot(map, &mut self.restrictions),
            8 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.approver_component_limit_types,
                )
            }
            #[allow(deprecated)]
            9 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            #[allow(deprecated)]
            10 => ::tc3_runtime::decode::slot(map, &mut self.approver_restrictions),
            11 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            12 => {
                ::tc3_runtime::decode::slot(map, &mut self.forbid_personal_multiple_sign)
            }
            13 => {
                ::tc3_runtime::decode::slot(map, &mut self.flow_name_append_scanner_info)
            }
            14 => ::tc3_runtime::decode::slot(map, &mut self.qr_code_name),
            15 => ::tc3_runtime::decode::slot(map, &mut self.qr_code_expired_on),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateMultiFlowSignQRCodeRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_create_multi_flow_sign_qr_code`](crate::essbasic::v2021_05_26::Client::channel_create_multi_flow_sign_qr_code).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeResponse {
    /// The QR code to be scanned.
    ///
    /// - On the wire: `QrCode`, object `SignQrCode`, always in responses
    pub qr_code: SignQrCode,
    /// Links that do the same as the QR code, for use in systems of your own.
    ///
    /// - On the wire: `SignUrls`, object `SignUrl`, always in responses
    pub sign_urls: SignUrl,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelCreateMultiFlowSignQRCodeResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelCreateMultiFlowSignQRCodeResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelCreateMultiFlowSignQRCodeResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["QrCode", "SignUrls", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.qr_code),
            1 => ::tc3_runtime::AsValue::as_value(&self.sign_urls),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelCreateMultiFlowSignQRCodeResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelCreateMultiFlowSignQRCodeResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelCreateMultiFlowSignQRCodeResponse {
    fn empty() -> Self {
        Self {
            qr_code: ::tc3_runtime::Wire::empty(),
            sign_urls: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.qr_code),
            1 => ::tc3_runtime::decode::slot(map, &mut self.sign_urls),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelCreateMultiFlowSignQRCodeResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
