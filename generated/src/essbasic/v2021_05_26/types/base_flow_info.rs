// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/BaseFlowInfo.yaml

use crate::essbasic::v2021_05_26::enums::FlowDisplayType;
use crate::essbasic::v2021_05_26::types::{
    CcInfo, CommonFlowApprover, Component, FormField,
};

/// Basic data of a flow that is prepared for an embedded start page: name, deadline, signers, fields and reviews.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseFlowInfo {
    /// Name of the flow, chosen by you.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (not checked)
    /// - Example: `张三的入职合同`
    pub flow_name: ::std::string::String,
    /// Unix second until which all must have signed; else the flow expires and the contract becomes void.
    ///
    /// - On the wire: `Deadline`, Unix time in seconds, required
    /// - Example: `1604912664`
    pub deadline: i64,
    /// Category of the contract, chosen by you, such as `销售合同`.
    ///
    /// - On the wire: `FlowType`, String, optional
    /// - Limit: at most 200 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `销售合同`
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Description of the contract, chosen by you.
    ///
    /// - On the wire: `FlowDescription`, String, optional
    /// - Limit: at most 1000 characters (else not sent)
    /// - Example: `张三2023年的入职公司财务部的合同`
    pub flow_description: ::std::option::Option<::std::string::String>,
    /// Whether signers sign in any order; by default one after another.
    ///
    /// - On the wire: `Unordered`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub unordered: ::std::option::Option<bool>,
    /// Whether areas to be filled in are added by AI.
    ///
    /// - On the wire: `IntelligentStatus`, String, optional
    /// - Default: `OPEN`, assumed by the service
    /// - Example: `CLOSE`
    pub intelligent_status: ::std::option::Option<SmartFillAreaSwitch>,
    /// Values of fill fields, named by their IDs.
    ///
    /// - On the wire: `FormFields`, list of object `FormField`, optional
    pub form_fields: ::std::option::Option<::std::vec::Vec<FormField>>,
    /// Whether signers of the initiating organization need its internal approval before they sign, by hand or automatically. If true, signing waits until `ChannelCreateFlowSignReview` reports the approval.
    ///
    /// - On the wire: `NeedSignReview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub need_sign_review: ::std::option::Option<bool>,
    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 1000 characters (else not sent), base64 text (else a warning)
    /// - Example: `QmFzZTY05YaF5a65`
    pub user_data: ::std::option::Option<::std::string::String>,
    /// People in copy: they see the contract and its progress and do not sign. Persons, and employees of your own organization who are verified and have joined it. None of them may be a signer.
    ///
    /// - On the wire: `CcInfos`, list of object `CcInfo`, optional
    /// - Limit: at most 50 items (else not sent)
    pub cc_infos: ::std::option::Option<::std::vec::Vec<CcInfo>>,
    /// Whether the start needs the internal approval of the initiating organization, which has to be among the signers. If true, the start waits until `ChannelCreateFlowSignReview` reports the approval.
    ///
    /// - On the wire: `NeedCreateReview`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `false`
    pub need_create_review: ::std::option::Option<bool>,
    /// Fill fields. For flows started from files.
    ///
    /// - On the wire: `Components`, list of object `Component`, optional
    pub components: ::std::option::Option<::std::vec::Vec<Component>>,
    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, assumed by the service
    /// - Example: `1`
    pub flow_display_type: ::std::option::Option<FlowDisplayType>,
    /// File to be signed; only one is supported at present.
    ///
    /// - On the wire: `FileIds`, list of String, optional
    /// - Limit: at most 1 item (else not sent)
    /// - Example: `yDwFhUUckpsxas68UuZf2EREDkOykmDp`
    pub file_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Signers of the flow.
    ///
    /// - On the wire: `Approvers`, list of object `CommonFlowApprover`, optional
    pub approvers: ::std::option::Option<::std::vec::Vec<CommonFlowApprover>>,
}

impl BaseFlowInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        flow_name: impl ::std::convert::Into<::std::string::String>,
        deadline: i64,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            deadline,
            flow_type: ::std::option::Option::None,
            flow_description: ::std::option::Option::None,
            unordered: ::std::option::Option::None,
            intelligent_status: ::std::option::Option::None,
            form_fields: ::std::option::Option::None,
            need_sign_review: ::std::option::Option::None,
            user_data: ::std::option::Option::None,
            cc_infos: ::std::option::Option::None,
            need_create_review: ::std::option::Option::None,
            components: ::std::option::Option::None,
            flow_display_type: ::std::option::Option::None,
            file_ids: ::std::option::Option::None,
            approvers: ::std::option::Option::None,
        }
    }
    /// Category of the contract, chosen by you, such as `销售合同`.
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
    /// Whether signers sign in any order; by default one after another.
    ///
    /// `Unordered` on the wire.
    #[must_use]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = ::std::option::Option::Some(unordered);
        self
    }
    /// Whether areas to be filled in are added by AI.
    ///
    /// `IntelligentStatus` on the wire.
    #[must_use]
    pub fn intelligent_status(
        mut self,
        intelligent_status: SmartFillAreaSwitch,
    ) -> Self {
        self.intelligent_status = ::std::option::Option::Some(intelligent_status);
        self
    }
    /// Values of fill fields, named by their IDs.
    ///
    /// `FormFields` on the wire.
    #[must_use]
    pub fn form_fields(mut self, form_fields: ::std::vec::Vec<FormField>) -> Self {
        self.form_fields = ::std::option::Option::Some(form_fields);
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
    /// Your own data, Base64.
    ///
    /// `UserData` on the wire.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::std::option::Option::Some(user_data.into());
        self
    }
    /// People in copy: they see the contract and its progress and do not sign.
    ///
    /// `CcInfos` on the wire.
    #[must_use]
    pub fn cc_infos(mut self, cc_infos: ::std::vec::Vec<CcInfo>) -> Self {
        self.cc_infos = ::std::option::Option::Some(cc_infos);
        self
    }
    /// Whether the start needs the internal approval of the initiating organization, which has to be among the signers.
    ///
    /// `NeedCreateReview` on the wire.
    #[must_use]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = ::std::option::Option::Some(need_create_review);
        self
    }
    /// Fill fields.
    ///
    /// `Components` on the wire.
    #[must_use]
    pub fn components(mut self, components: ::std::vec::Vec<Component>) -> Self {
        self.components = ::std::option::Option::Some(components);
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
    /// File to be signed; only one is supported at present.
    ///
    /// `FileIds` on the wire.
    #[must_use]
    pub fn file_ids(mut self, file_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.file_ids = ::std::option::Option::Some(file_ids);
        self
    }
    /// Signers of the flow.
    ///
    /// `Approvers` on the wire.
    #[must_use]
    pub fn approvers(mut self, approvers: ::std::vec::Vec<CommonFlowApprover>) -> Self {
        self.approvers = ::std::option::Option::Some(approvers);
        self
    }
}

impl ::tc3_runtime::Record for BaseFlowInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "BaseFlowInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowName",
                "Deadline",
                "FlowType",
                "FlowDescription",
                "Unordered",
                "IntelligentStatus",
                "FormFields",
                "NeedSignReview",
                "UserData",
                "CcInfos",
                "NeedCreateReview",
                "Components",
                "FlowDisplayType",
                "FileIds",
                "Approvers",
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
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
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
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(1000),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (5, ::tc3_runtime::validate::Field::KNOWN),
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
                    9,
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
                (
                    13,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(1),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.deadline),
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_description),
            4 => ::tc3_runtime::AsValue::as_value(&self.unordered),
            5 => ::tc3_runtime::AsValue::as_value(&self.intelligent_status),
            6 => ::tc3_runtime::AsValue::as_value(&self.form_fields),
            7 => ::tc3_runtime::AsValue::as_value(&self.need_sign_review),
            8 => ::tc3_runtime::AsValue::as_value(&self.user_data),
            9 => ::tc3_runtime::AsValue::as_value(&self.cc_infos),
            10 => ::tc3_runtime::AsValue::as_value(&self.need_create_review),
            11 => ::tc3_runtime::AsValue::as_value(&self.components),
            12 => ::tc3_runtime::AsValue::as_value(&self.flow_display_type),
            13 => ::tc3_runtime::AsValue::as_value(&self.file_ids),
            14 => ::tc3_runtime::AsValue::as_value(&self.approvers),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for BaseFlowInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for BaseFlowInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for BaseFlowInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for BaseFlowInfo {
    fn empty() -> Self {
        Self {
            flow_name: ::tc3_runtime::Wire::empty(),
            deadline: ::tc3_runtime::Wire::empty(),
            flow_type: ::tc3_runtime::Wire::empty(),
            flow_description: ::tc3_runtime::Wire::empty(),
            unordered: ::tc3_runtime::Wire::empty(),
            intelligent_status: ::tc3_runtime::Wire::empty(),
            form_fields: ::tc3_runtime::Wire::empty(),
            need_sign_review: ::tc3_runtime::Wire::empty(),
            user_data: ::tc3_runtime::Wire::empty(),
            cc_infos: ::tc3_runtime::Wire::empty(),
            need_create_review: ::tc3_runtime::Wire::empty(),
            components: ::tc3_runtime::Wire::empty(),
            flow_display_type: ::tc3_runtime::Wire::empty(),
            file_ids: ::tc3_runtime::Wire::empty(),
            approvers: ::tc3_runtime::Wire::empty(),
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
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_description),
            4 => ::tc3_runtime::decode::slot(map, &mut self.unordered),
            5 => ::tc3_runtime::decode::slot(map, &mut self.intelligent_status),
            6 => ::tc3_runtime::decode::slot(map, &mut self.form_fields),
            7 => ::tc3_runtime::decode::slot(map, &mut self.need_sign_review),
            8 => ::tc3_runtime::decode::slot(map, &mut self.user_data),
            9 => ::tc3_runtime::decode::slot(map, &mut self.cc_infos),
            10 => ::tc3_runtime::decode::slot(map, &mut self.need_create_review),
            11 => ::tc3_runtime::decode::slot(map, &mut self.components),
            12 => ::tc3_runtime::decode::slot(map, &mut self.flow_display_type),
            13 => ::tc3_runtime::decode::slot(map, &mut self.file_ids),
            14 => ::tc3_runtime::decode::slot(map, &mut self.approvers),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BaseFlowInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether areas to be filled in are added by AI.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SmartFillAreaSwitch {
    /// They are added.
    ///
    /// On the wire: `OPEN`.
    Open,
    /// They are not added.
    ///
    /// On the wire: `CLOSE`.
    Close,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`SmartFillAreaSwitch`] that this version does not know.
pub type UnknownSmartFillAreaSwitch = ::tc3_runtime::Unknown<SmartFillAreaSwitch>;

impl SmartFillAreaSwitch {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Open, Self::Close];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Close => "CLOSE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for SmartFillAreaSwitch {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "SmartFillAreaSwitch",
        known: Self::KNOWN,
        wire: &["OPEN", "CLOSE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for SmartFillAreaSwitch {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for SmartFillAreaSwitch {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for SmartFillAreaSwitch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for SmartFillAreaSwitch {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for SmartFillAreaSwitch {}

impl ::std::hash::Hash for SmartFillAreaSwitch {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for SmartFillAreaSwitch {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for SmartFillAreaSwitch {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SmartFillAreaSwitch {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
