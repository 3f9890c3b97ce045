// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowFileInfo.yaml

use crate::essbasic::v2021_05_26::enums::FlowDisplayType;
use crate::essbasic::v2021_05_26::types::{Component, FlowApproverInfo};

/// One flow of a flow group that is started from files.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowFileInfo {
    /// Uploaded file to be signed. Only one is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, required
    /// - Limit: at most 1 item (else not sent)
    /// - Example: `yDt1iUUckp7xb05iUuWfBtZwW5IdVzLn`
    pub file_ids: ::std::vec::Vec<::std::string::String>,
    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `张三的入职合同`
    pub flow_name: ::std::string::String,
    /// Signers of the flow.
    ///
    /// - On the wire: `FlowApprovers`, list of object `FlowApproverInfo`, required
    /// - Limit: at most 5 items (else not sent)
    pub flow_approvers: ::std::vec::Vec<FlowApproverInfo>,
    /// Unix second until which all must have signed, at most in the year 3020.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, optional
    /// - Limit: at most 33162419560 (else not sent)
    /// - Example: `1662110622`
    pub deadline: ::std::option::Option<i64>,
    /// Description of the flow.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (else not sent)
    /// - Example: `张三的入职合同（2025）`
    pub flow_description: ::std::option::Option<::std::string::String>,
    /// Category of the contract.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 255 characters (else not sent)
    /// - Example: `入职合同`
    /// - Known values: `入职合同`, `劳动合同`
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Not open for use. Callback address.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `https://callback.cn/callback`
    /// - Deprecated: since 2026-10-26; Use the callback address in the settings of the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Use the callback address in the settings of the application."
    )]
    pub callback_url: ::std::option::Option<::std::string::String>,
    /// Business data of your application.
    ///
    /// - On the wire: `CustomerData`, String, optional
    /// - Limit: at most 1000 characters (else not sent)
    /// - Example: `56ys5LiJ5pa55bqU55So55qE5Lia5Yqh5L+h5oGv77yM5pyA5aSn6ZW/5bqmMTAwMOS4quWtl+espuOAgg==`
    pub customer_data: ::std::option::Option<::std::string::String>,
    /// Whether signers sign in any order; if false, one after another.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub unordered: ::std::option::Option<bool>,
    /// Fields of the file that the initiator fills in. Their values have to be given at the start.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: ::std::option::Option<::std::vec::Vec<Component>>,
    /// Text shown for the contract in lists. It may hold the variables `{合同名称}` (flow name), `{发起方企业}` and `{发起方姓名}` (organization and name of the initiator), `{签署方N企业}` and `{签署方N姓名}` (of signer N, counted from 1, at most the number of signers).
    ///
    /// - On the wire: `CustomShowMap`, String, optional
    /// - Example: `合同名称:{合同名称};发起方: {发起方企业}的{发起方姓名}大佬！;净重: 100吨;品类: 铁矿石`
    pub custom_show_map: ::std::option::Option<::std::string::String>,
    /// Whether signing by the initiating organization needs its internal approval.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Example: `true`
    pub need_sign_review: ::std::option::Option<bool>,
    /// What the contract is called in text messages, titles and buttons while it is filled in and signed.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub flow_display_type: ::std::option::Option<FlowDisplayType>,
}

impl FlowFileInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        file_ids: ::std::vec::Vec<::std::string::String>,
        flow_name: impl ::std::convert::Into<::std::string::String>,
        flow_approvers: ::std::vec::Vec<FlowApproverInfo>,
    ) -> Self {
        Self {
            file_ids,
            flow_name: flow_name.into(),
            flow_approvers,
            deadline: ::std::option::Option::None,
            flow_description: ::std::option::Option::None,
            flow_type: ::std::option::Option::None,
            #[allow(deprecated)]
            callback_url: ::std::option::Option::None,
            customer_data: ::std::option::Option::None,
            unordered: ::std::option::Option::None,
            components: ::std::option::Option::None,
            custom_show_map: ::std::option::Option::None,
            need_sign_review: ::std::option::Option::None,
            flow_display_type: ::std::option::Option::None,
        }
    }
    /// Unix second until which all must have signed, at most in the year 3020.
    ///
    /// `Deadline` on the wire.
    #[must_use]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = ::std::option::Option::Some(deadline);
        self
    }
    /// Description of the flow.
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
    /// Category of the contract.
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
    /// Not open for use.
    ///
    /// `CallbackUrl` on the wire.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26; Use the callback address in the settings of the application."
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
    /// Business data of your application.
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
    /// Whether signers sign in any order; if false, one after another.
    ///
    /// `Unordered` on the wire.
    #[must_use]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = ::std::option::Option::Some(unordered);
        self
    }
    /// Fields of the file that the initiator fills in.
    ///
    /// `Components` on the wire.
    #[must_use]
    pub fn components(mut self, components: ::std::vec::Vec<Component>) -> Self {
        self.components = ::std::option::Option::Some(components);
        self
    }
    /// Text shown for the contract in lists.
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
    /// Whether signing by the initiating organization needs its internal approval.
    ///
    /// `NeedSignReview` on the wire.
    #[must_use]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = ::std::option::Option::Some(need_sign_review);
        self
    }
    /// What the contract is called in text messages, titles and buttons while it is filled in and signed.
    ///
    /// `FlowDisplayType` on the wire.
    #[must_use]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = ::std::option::Option::Some(flow_display_type);
        self
    }
}

impl ::tc3_runtime::Record for FlowFileInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowFileInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FileIds",
                "FlowName",
                "FlowApprovers",
                "Deadline",
                "FlowDescription",
                "FlowType",
                "CallbackUrl",
                "CustomerData",
                "Unordered",
                "Components",
                "CustomShowMap",
                "NeedSignReview",
                "FlowDisplayType",
            ],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(1),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(5),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(33162419560),
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
                                ::tc3_runtime::validate::Check::MaxChars(1000),
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
                                ::tc3_runtime::validate::Check::MaxChars(255),
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
                (12, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.file_ids),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_approvers),
            3 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_description),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_type),
            #[allow(deprecated)]
            6 => ::tc3_runtime::AsValue::as_value(&self.callback_url),
            7 => ::tc3_runtime::AsValue::as_value(&self.customer_data),
            8 => ::tc3_runtime::AsValue::as_value(&self.unordered),
            9 => ::tc3_runtime::AsValue::as_value(&self.components),
            10 => ::tc3_runtime::AsValue::as_value(&self.custom_show_map),
            11 => ::tc3_runtime::AsValue::as_value(&self.need_sign_review),
            12 => ::tc3_runtime::AsValue::as_value(&self.flow_display_type),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowFileInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowFileInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for FlowFileInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for FlowFileInfo {
    fn empty() -> Self {
        Self {
            file_ids: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
            flow_approvers: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            flow_description: ::tc3_runtime::Wire::empty(),
            flow_type: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            callback_url: ::tc3_runtime::Wire::empty(),
            customer_data: ::tc3_runtime::Wire::empty(),
            unordered: ::tc3_runtime::Wire::empty(),
            components: ::tc3_runtime::Wire::empty(),
            custom_show_map: ::tc3_runtime::Wire::empty(),
            need_sign_review: ::tc3_runtime::Wire::empty(),
            flow_display_type: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.file_ids),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_approvers),
            3 => ::tc3_runtime::decode::slot(map, &mut self.deadline),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_description),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_type),
            #[allow(deprecated)]
            6 => ::tc3_runtime::decode::slot(map, &mut self.callback_url),
            7 => ::tc3_runtime::decode::slot(map, &mut self.customer_data),
            8 => ::tc3_runtime::decode::slot(map, &mut self.unordered),
            9 => ::tc3_runtime::decode::slot(map, &mut self.components),
            10 => ::tc3_runtime::decode::slot(map, &mut self.custom_show_map),
            11 => ::tc3_runtime::decode::slot(map, &mut self.need_sign_review),
            12 => ::tc3_runtime::decode::slot(map, &mut self.flow_display_type),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowFileInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
