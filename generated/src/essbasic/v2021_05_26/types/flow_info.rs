// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowInfo.yaml

use crate::essbasic::v2021_05_26::enums::{AutoSignScene, CcNotifyType, FlowDisplayType};
use crate::essbasic::v2021_05_26::types::{
    CcInfo, FlowApproverInfo, FlowOperateLimit, FormField,
};

/// Describes one contract flow to be started: its name, deadline, signers, filled fields and notifications.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowInfo {
    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `张三的入职合同`
    pub flow_name: ::std::string::String,
    /// Unix second until which all must have signed; a flow not completed by then expires. The documentation also says that a flow without deadline ends 365 days after its creation.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Example: `1698827057`
    pub deadline: i64,
    /// Template the documents are made from, shown in the console under templates. Required by actions that start from a template.
    ///
    /// - On the wire: `TemplateId`, String, optional
    /// - Limit: exactly 32 characters (not checked)
    /// - Example: `yDRS4UUgygqdcj2tUuO4zjEEFuP35Swc`
    pub template_id: ::std::option::Option<::std::string::String>,
    /// Signers. With a template their order must be that of the template, else the start fails.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, optional
    /// - Limit: at most 50 items (else not sent)
    pub flow_approvers: ::std::option::Option<::std::vec::Vec<FlowApproverInfo>>,
    /// Values of the fields that the template assigns to the initiator. Assigning fields to the initiator is an allowlisted feature.
    ///
    /// - On the wire: `FormFields`, list of object `FormField`, optional
    pub form_fields: ::std::option::Option<::std::vec::Vec<FormField>>,
    /// Not open for use. Address that is told of changes of the flow.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Limit: a URL (else a warning)
    /// - Example: `https://capi.qq.com/callback`
    /// - Deprecated: Set the callback address in the settings of the application.
    #[doc(hidden)]
    #[deprecated(note = "Set the callback address in the settings of the application.")]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// Category of the contract, chosen by you.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `入职合同`
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Description of the contract, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (else not sent)
    /// - Example: `张三2023年的入职公司财务部的合同`
    pub flow_description: ::std::option::Option<::std::string::String>,
    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `CustomerData`, String, optional
    /// - Limit: at most 1000 characters (else not sent), base64 text (else a warning)
    /// - Example: `QmFzZTY05YaF5a65`
    pub customer_data: ::std::option::Option<::std::string::String>,
    /// Text shown for the contract in the list of the mini program. It may hold the variables `{合同名称}` (flow name), `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N, counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}的{发起方姓名}大佬！;净重: 100吨;品类: 铁矿石`
    pub custom_show_map: ::std::option::Option<::std::string::String>,
    /// People who get a copy: they see the contract and its progress and do not sign. Persons, or employees of your own organization who have verified identity and joined it; none of them may be a signer.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (else not sent)
    pub cc_infos: ::std::option::Option<::std::vec::Vec<CcInfo>>,
    /// Whether signers of the initiating organization need its internal approval before they sign, by hand or automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports the approval.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub need_sign_review: ::std::option::Option<bool>,
    /// When the people in `CcInfos` get a text message.
    ///
    /// - On the wire: `CcNotifyType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub cc_notify_type: ::std::option::Option<CcNotifyType>,
    /// Scene of personal automatic signing, an allowlisted feature. Required when a signer has the type `PERSON_AUTO_SIGN`.
    ///
    /// - On the wire: `AutoSignScene`, String, optional
    /// - Example: `E_PRESCRIPTION_AUTO_SIGN`
    pub auto_sign_scene: ::std::option::Option<AutoSignScene>,
    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub flow_display_type: ::std::option::Option<FlowDisplayType>,
    /// Limits what can be done with the flow later. Supported by `CreateFlowsByTemplates` only.
    ///
    /// - On the wire: `FlowOperateLimit`, object `FlowOperateLimit`, optional
    pub flow_operate_limit: ::std::option::Option<FlowOperateLimit>,
}

impl FlowInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_name: impl ::std::convert::Into<::std::string::String>,
        deadline: i64,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            deadline,
            template_id: ::std::option::Option::None,
            flow_approvers: ::std::option::Option::None,
            form_fields: ::std::option::Option::None,
            #[allow(deprecated)]
            callback_url: ::std::option::Option::None,
            flow_type: ::std::option::Option::None,
            flow_description: ::std::option::Option::None,
            customer_data: ::std::option::Option::None,
            custom_show_map: ::std::option::Option::None,
            cc_infos: ::std::option::Option::None,
            need_sign_review: ::std::option::Option::None,
            cc_notify_type: ::std::option::Option::None,
            auto_sign_scene: ::std::option::Option::None,
            flow_display_type: ::std::option::Option::None,
            flow_operate_limit: ::std::option::Option::None,
        }
    }
    /// Template the documents are made from, shown in the console under templates.
    ///
    /// `TemplateId` on the wire.
    #[must_use]
    pub fn template_id(
        mut self,
        template_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_id = ::std::option::Option::Some(template_id.into());
        self
    }
    /// Signers.
    ///
    /// `FlowApprovers` on the wire.
    #[must_use]
    pub fn flow_approvers(
        mut self,
        flow_approvers: ::std::vec::Vec<FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = ::std::option::Option::Some(flow_approvers);
        self
    }
    /// Values of the fields that the template assigns to the initiator.
    ///
    /// `FormFields` on the wire.
    #[must_use]
    pub fn form_fields(mut self, form_fields: ::std::vec::Vec<FormField>) -> Self {
        self.form_fields = ::std::option::Option::Some(form_fields);
        self
    }
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[deprecated(note = "Set the callback address in the settings of the application.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn callback_url(
        mut self,
        callback_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.callback_url = ::std::option::Option::Some(callback_url.into());
        self
    }
    /// Category of the contract, chosen by you.
    ///
    /// `FlowType` on the wire.
    #[must_use]
    pub fn flow_type(
        mut self,
        flow_type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_type = ::std::option::Option::Some(flow_type.into());
        self
    }
    /// Description of the contract, chosen by you.
    ///
    /// `FlowDescription` on the wire.
    #[must_use]
    pub fn flow_description(
        mut self,
        flow_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flow_description = ::std::option::Option::Some(flow_description.into());
        self
    }
    /// Your own data, Base64.
    ///
    /// `CustomerData` on the wire.
    #[must_use]
    pub fn customer_data(
        mut self,
        customer_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.customer_data = ::std::option::Option::Some(customer_data.into());
        self
    }
    /// Text shown for the contract in the list of the mini program.
    ///
    /// `CustomShowMap` on the wire.
    #[must_use]
    pub fn custom_show_map(
        mut self,
        custom_show_map: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.custom_show_map = ::std::option::Option::Some(custom_show_map.into());
        self
    }
    /// People who get a copy: they see the contract and its progress and do not sign.
    ///
    /// `CcInfos` on the wire.
    #[must_use]
    pub fn cc_infos(mut self, cc_infos: ::std::vec::Vec<CcInfo>) -> Self {
        self.cc_infos = ::std::option::Option::Some(cc_infos);
        self
    }
    /// Whether signers of the initiating organization need its internal approval before they sign, by hand or automatically.
    ///
    /// `NeedSignReview` on the wire.
    #[must_use]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = ::std::option::Option::Some(need_sign_review);
        self
    }
    /// When the people in `CcInfos` get a text message.
    ///
    /// `CcNotifyType` on the wire.
    #[must_use]
    pub fn cc_notify_type(mut self, cc_notify_type: CcNotifyType) -> Self {
        self.cc_notify_type = ::std::option::Option::Some(cc_notify_type);
        self
    }
    /// Scene of personal automatic signing, an allowlisted feature.
    ///
    /// `AutoSignScene` on the wire.
    #[must_use]
    pub fn auto_sign_scene(mut self, auto_sign_scene: AutoSignScene) -> Self {
        self.auto_sign_scene = ::std::option::Option::Some(auto_sign_scene);
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
    /// Limits what can be done with the flow later.
    ///
    /// `FlowOperateLimit` on the wire.
    #[must_use]
    pub fn flow_operate_limit(mut self, flow_operate_limit: FlowOperateLimit) -> Self {
        self.flow_operate_limit = ::std::option::Option::Some(flow_operate_limit);
        self
    }
}

impl ::tc3_runtime::Record for FlowInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowName",
                "Deadline",
                "TemplateId",
                "FlowApprovers",
                "FormFields",
                "CallbackUrl",
                "FlowType",
                "FlowDescription",
                "CustomerData",
                "CustomShowMap",
                "CcInfos",
                "NeedSignReview",
                "CcNotifyType",
                "AutoSignScene",
                "FlowDisplayType",
                "FlowOperateLimit",
            ],
            [
                (
                    0,
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
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Url,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    6,
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
                (
                    7,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    10,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (12, ::tc3_runtime::validate::Field::KNOWN),
                (13, ::tc3_runtime::validate::Field::KNOWN),
                (14, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            2 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_approvers),
            4 => ::tc3_runtime::AsValue::as_value(&self.form_fields),
            #[allow(deprecated)]
            5 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            6 => ::tc3_runtime::AsValue::as_value(&self.flow_type),
            7 => ::tc3_runtime::AsValue::as_value(&self.flow_description),
            8 => ::tc3_runtime::AsValue::as_value(&self.customer_data),
            9 => ::tc3_runtime::AsValue::as_value(&self.custom_show_map),
            10 => ::tc3_runtime::AsValue::as_value(&self.cc_infos),
            11 => ::tc3_runtime::AsValue::as_value(&self.need_sign_review),
            12 => ::tc3_runtime::AsValue::as_value(&self.cc_notify_type),
            13 => ::tc3_runtime::AsValue::as_value(&self.auto_sign_scene),
            14 => ::tc3_runtime::AsValue::as_value(&self.flow_display_type),
            15 => ::tc3_runtime::AsValue::as_value(&self.flow_operate_limit),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowInfo {
    fn empty() -> Self {
        Self {
            flow_name: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
            flow_approvers: ::tc3_runtime::Wire::empty(),
            form_fields: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            callback_url: ::tc3_runtime::Wire::empty(),
            flow_type: ::tc3_runtime::Wire::empty(),
            flow_description: ::tc3_runtime::Wire::empty(),
            customer_data: ::tc3_runtime::Wire::empty(),
            custom_show_map: ::tc3_runtime::Wire::empty(),
            cc_infos: ::tc3_runtime::Wire::empty(),
            need_sign_review: ::tc3_runtime::Wire::empty(),
            cc_notify_type: ::tc3_runtime::Wire::empty(),
            auto_sign_scene: ::tc3_runtime::Wire::empty(),
            flow_display_type: ::tc3_runtime::Wire::empty(),
            flow_operate_limit: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            2 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_approvers),
            4 => ::tc3_runtime::decode::slot(map, &mut self.form_fields),
            #[allow(deprecated)]
            5 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            6 => ::tc3_runtime::decode::slot(map, &mut self.flow_type),
            7 => ::tc3_runtime::decode::slot(map, &mut self.flow_description),
            8 => ::tc3_runtime::decode::slot(map, &mut self.customer_data),
            9 => ::tc3_runtime::decode::slot(map, &mut self.custom_show_map),
            10 => ::tc3_runtime::decode::slot(map, &mut self.cc_infos),
            11 => ::tc3_runtime::decode::slot(map, &mut self.need_sign_review),
            12 => ::tc3_runtime::decode::slot(map, &mut self.cc_notify_type),
            13 => ::tc3_runtime::decode::slot(map, &mut self.auto_sign_scene),
            14 => ::tc3_runtime::decode::slot(map, &mut self.flow_display_type),
            15 => ::tc3_runtime::decode::slot(map, &mut self.flow_operate_limit),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
