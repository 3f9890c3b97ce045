// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowDetailInfo.yaml

use crate::essbasic::v2021_05_26::types::{FlowApproverDetail, UserFlowType};

/// A flow, its state and its signers.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowDetailInfo {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    pub flow_id: ::std::string::String,
    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String, always in responses
    /// - Limit: at most 200 characters, only Chinese characters, letters, digits and `_`
    /// - Example: `购买50吨西瓜的采购合同`
    pub flow_name: ::std::string::String,
    /// Category of the contract, such as `入职合同`.
    ///
    /// - On the wire: `FlowType`, String, always in responses
    /// - Example: `入职合同`
    /// - Deprecated: use `UserFlowType` instead; To be retired.
    #[deprecated(note = "use `UserFlowType` instead; To be retired.")]
    pub flow_type: ::std::string::String,
    /// State of the flow.
    ///
    /// - On the wire: `FlowStatus`, String, always in responses
    /// - Example: `ALL`
    pub flow_status: FlowDetailStatus,
    /// Reason of the rejection or cancellation, when `FlowStatus` is `REJECT` or `CANCEL`.
    ///
    /// - On the wire: `FlowMessage`, String, always in responses
    /// - Example: `发起方以“合同内容错误”撤销当前合同`
    pub flow_message: ::std::string::String,
    /// Unix second at which the flow was created.
    ///
    /// - On the wire: `CreateOn`, Unix time in seconds, always in responses
    /// - Example: `1606910798`
    pub create_on: i64,
    /// Unix second until which all must have signed.
    ///
    /// - On the wire: `DeadLine`, Unix time in seconds, always in responses
    /// - Example: `1604912664`
    pub dead_line: i64,
    /// Your own data, Base64. It comes back unchanged in callbacks.
    ///
    /// - On the wire: `CustomData`, String, always in responses
    /// - Limit: at most 1000 characters, base64 text
    /// - Example: `Q3VzdG9tRGF0YQ==`
    pub custom_data: ::std::string::String,
    /// Signers of the flow.
    ///
    /// - On the wire: `FlowApproverInfos`, list of object `FlowApproverDetail`, always in responses
    pub flow_approver_infos: ::std::vec::Vec<FlowApproverDetail>,
    /// People in copy.
    ///
    /// - On the wire: `CcInfos`, list of object `FlowApproverDetail`, always in responses
    pub cc_infos: ::std::vec::Vec<FlowApproverDetail>,
    /// Whether the flow needs approval before it starts. If true, viewing and signing may have to wait for the approval.
    ///
    /// - On the wire: `NeedCreateReview`, Boolean, always in responses
    /// - Example: `false`
    pub need_create_review: bool,
    /// Contract type, as the organization has defined it.
    ///
    /// - On the wire: `UserFlowType`, object `UserFlowType`
    pub user_flow_type: ::std::option::Option<UserFlowType>,
    /// Template the flow was started from.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Example: `yDtIcUUckp9d8yxkUxdI5uCy3KQ2RGCJ`
    pub template_id: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for FlowDetailInfo {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FlowDetailInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowDetailInfo",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowId",
                "FlowName",
                "FlowType",
                "FlowStatus",
                "FlowMessage",
                "CreateOn",
                "DeadLine",
                "CustomData",
                "FlowApproverInfos",
                "CcInfos",
                "NeedCreateReview",
                "UserFlowType",
                "TemplateId",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            #[allow(deprecated)]
            2 => ::tc3_runtime::AsValue::as_value(&self.flow_type),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_status),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_message),
            5 => ::tc3_runtime::AsValue::as_value(&self.create_on),
            6 => ::tc3_runtime::AsValue::as_value(&self.dead_line),
            7 => ::tc3_runtime::AsValue::as_value(&self.custom_data),
            8 => ::tc3_runtime::AsValue::as_value(&self.flow_approver_infos),
            9 => ::tc3_runtime::AsValue::as_value(&self.cc_infos),
            10 => ::tc3_runtime::AsValue::as_value(&self.need_create_review),
            11 => ::tc3_runtime::AsValue::as_value(&self.user_flow_type),
            12 => ::tc3_runtime::AsValue::as_value(&self.template_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowDetailInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowDetailInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FlowDetailInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FlowDetailInfo {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            flow_type: ::tc3_runtime::Wire::empty(),
            flow_status: ::tc3_runtime::Wire::empty(),
            flow_message: ::tc3_runtime::Wire::empty(),
            create_on: ::tc3_runtime::Wire::empty(),
            dead_line: ::tc3_runtime::Wire::empty(),
            custom_data: ::tc3_runtime::Wire::empty(),
            flow_approver_infos: ::tc3_runtime::Wire::empty(),
            cc_infos: ::tc3_runtime::Wire::empty(),
            need_create_review: ::tc3_runtime::Wire::empty(),
            user_flow_type: ::tc3_runtime::Wire::empty(),
            template_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            #[allow(deprecated)]
            2 => ::tc3_runtime::decode::slot(map, &mut self.flow_type),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_status),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_message),
            5 => ::tc3_runtime::decode::slot(map, &mut self.create_on),
            6 => ::tc3_runtime::decode::slot(map, &mut self.dead_line),
            7 => ::tc3_runtime::decode::slot(map, &mut self.custom_data),
            8 => ::tc3_runtime::decode::slot(map, &mut self.flow_approver_infos),
            9 => ::tc3_runtime::decode::slot(map, &mut self.cc_infos),
            10 => ::tc3_runtime::decode::slot(map, &mut self.need_create_review),
            11 => ::tc3_runtime::decode::slot(map, &mut self.user_flow_type),
            12 => ::tc3_runtime::decode::slot(map, &mut self.template_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowDetailInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State of a flow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowDetailStatus {
    /// Created.
    ///
    /// On the wire: `INIT`.
    Init,
    /// Being signed: at least one signer has signed.
    ///
    /// On the wire: `PART`.
    Part,
    /// Rejected by a signer.
    ///
    /// On the wire: `REJECT`.
    Reject,
    /// Signed by all.
    ///
    /// On the wire: `ALL`.
    All,
    /// Expired.
    ///
    /// On the wire: `DEADLINE`.
    Deadline,
    /// Cancelled.
    ///
    /// On the wire: `CANCEL`.
    Cancel,
    /// Void, for instance because a signer was renamed during signing.
    ///
    /// On the wire: `INVALID`.
    Invalid,
    /// Released.
    ///
    /// On the wire: `RELIEVED`.
    Relieved,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`FlowDetailStatus`] that this version does not know.
pub type UnknownFlowDetailStatus = ::tc3_runtime::Unknown<FlowDetailStatus>;

impl FlowDetailStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Init,
        Self::Part,
        Self::Reject,
        Self::All,
        Self::Deadline,
        Self::Cancel,
        Self::Invalid,
        Self::Relieved,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Init => "INIT",
            Self::Part => "PART",
            Self::Reject => "REJECT",
            Self::All => "ALL",
            Self::Deadline => "DEADLINE",
            Self::Cancel => "CANCEL",
            Self::Invalid => "INVALID",
            Self::Relieved => "RELIEVED",
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

impl ::tc3_runtime::OpenEnum for FlowDetailStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "FlowDetailStatus",
        known: Self::KNOWN,
        wire: &[
            "INIT",
            "PART",
            "REJECT",
            "ALL",
            "DEADLINE",
            "CANCEL",
            "INVALID",
            "RELIEVED",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for FlowDetailStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for FlowDetailStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for FlowDetailStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for FlowDetailStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for FlowDetailStatus {}

impl ::std::hash::Hash for FlowDetailStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for FlowDetailStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for FlowDetailStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowDetailStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
