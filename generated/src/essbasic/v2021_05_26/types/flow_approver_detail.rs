// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowApproverDetail.yaml

use crate::essbasic::v2021_05_26::enums::SignerKind;

/// A signer of a flow or a person in copy, and how far signing got.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// Not open for use. Role of the signer, see `RecipientId`.
    ///
    /// - On the wire: `ReceiptId`, String, always in responses
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    #[doc(hidden)]
    pub receipt_id: ::std::string::String,
    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always in responses
    /// - Example: `org_dianziqian`
    pub proxy_organization_open_id: ::std::string::String,
    /// Your identifier of the employee of the client organization.
    ///
    /// - On the wire: `ProxyOperatorOpenId`, String, always in responses
    /// - Example: `n9527`
    pub proxy_operator_open_id: ::std::string::String,
    /// Name of the client organization as on its business licence.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, always in responses
    /// - Example: `典子谦示例企业`
    pub proxy_organization_name: ::std::string::String,
    /// Mobile number of the signer.
    ///
    /// - On the wire: `Mobile`, String, always in responses
    /// - Example: `13888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::string::String,
    /// Position in the signing order; in ordered flows, lower numbers sign first.
    ///
    /// - On the wire: `SignOrder`, Integer, always in responses
    /// - Example: `0`
    pub sign_order: i64,
    /// Real name of the person who signs; used for identity verification and on the signature.
    ///
    /// - On the wire: `ApproveName`, String, always in responses
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub approve_name: ::std::string::String,
    /// State of the signer.
    ///
    /// - On the wire: `ApproveStatus`, String, always in responses
    /// - Example: `ACCEPT`
    pub approve_status: FlowDetailSignerStatus,
    /// Reason the signer gave, such as for rejecting.
    ///
    /// - On the wire: `ApproveMessage`, String, always in responses
    /// - Example: `拒签时补充原因`
    pub approve_message: ::std::string::String,
    /// Unix second at which the signer signed; 0 before that.
    ///
    /// - On the wire: `ApproveTime`, Unix time in seconds, always in responses
    /// - Example: `1689688460`
    pub approve_time: i64,
    /// Kind of signer.
    ///
    /// - On the wire: `ApproveType`, String, always in responses
    /// - Example: `PERSON`
    pub approve_type: SignerKind,
    /// Role name chosen for the signer, such as payee or witness.
    ///
    /// - On the wire: `ApproverRoleName`, String
    /// - Example: `卖方`
    pub approver_role_name: ::std::option::Option<::std::string::String>,
    /// Identifier of this signer in this flow; it finds the signer's step in the flow.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDRS4UUg********sCOsHS`
    pub sign_id: ::std::option::Option<::std::string::String>,
    /// Role of the signer, from the template or given for a file, else made by e-Sign. All fill and sign fields belong to a role.
    ///
    /// - On the wire: `RecipientId`, String, always in responses
    /// - Example: `yDRS4UUgygqdcjjdUuO4zjEC0osCOsHS`
    pub recipient_id: ::std::string::String,
}

impl ::std::default::Default for FlowApproverDetail {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for FlowApproverDetail {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "FlowApproverDetail",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ReceiptId",
                "ProxyOrganizationOpenId",
                "ProxyOperatorOpenId",
                "ProxyOrganizationName",
                "Mobile",
                "SignOrder",
                "ApproveName",
                "ApproveStatus",
                "ApproveMessage",
                "ApproveTime",
                "ApproveType",
                "ApproverRoleName",
                "SignId",
                "RecipientId",
            ],
            [
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.receipt_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.proxy_operator_open_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            5 => ::tc3_runtime::AsValue::as_value(&self.sign_order),
            6 => ::tc3_runtime::AsValue::as_value(&self.approve_name),
            7 => ::tc3_runtime::AsValue::as_value(&self.approve_status),
            8 => ::tc3_runtime::AsValue::as_value(&self.approve_message),
            9 => ::tc3_runtime::AsValue::as_value(&self.approve_time),
            10 => ::tc3_runtime::AsValue::as_value(&self.approve_type),
            11 => ::tc3_runtime::AsValue::as_value(&self.approver_role_name),
            12 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            13 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for FlowApproverDetail {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for FlowApproverDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for FlowApproverDetail {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for FlowApproverDetail {
    fn empty() -> Self {
        Self {
            receipt_id: ::tc3_runtime::Wire::empty(),
            proxy_organization_open_id: ::tc3_runtime::Wire::empty(),
            proxy_operator_open_id: ::tc3_runtime::Wire::empty(),
            proxy_organization_name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            sign_order: ::tc3_runtime::Wire::empty(),
            approve_name: ::tc3_runtime::Wire::empty(),
            approve_status: ::tc3_runtime::Wire::empty(),
            approve_message: ::tc3_runtime::Wire::empty(),
            approve_time: ::tc3_runtime::Wire::empty(),
            approve_type: ::tc3_runtime::Wire::empty(),
            approver_role_name: ::tc3_runtime::Wire::empty(),
            sign_id: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.receipt_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.proxy_operator_open_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            5 => ::tc3_runtime::decode::slot(map, &mut self.sign_order),
            6 => ::tc3_runtime::decode::slot(map, &mut self.approve_name),
            7 => ::tc3_runtime::decode::slot(map, &mut self.approve_status),
            8 => ::tc3_runtime::decode::slot(map, &mut self.approve_message),
            9 => ::tc3_runtime::decode::slot(map, &mut self.approve_time),
            10 => ::tc3_runtime::decode::slot(map, &mut self.approve_type),
            11 => ::tc3_runtime::decode::slot(map, &mut self.approver_role_name),
            12 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            13 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowApproverDetail {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State of a signer of a flow.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FlowDetailSignerStatus {
    /// Has to sign.
    ///
    /// On the wire: `PENDING`.
    Pending,
    /// Has to fill in fields.
    ///
    /// On the wire: `FILLPENDING`.
    FillPending,
    /// Has filled in the fields.
    ///
    /// On the wire: `FILLACCEPT`.
    FillAccept,
    /// Refused to fill in fields.
    ///
    /// On the wire: `FILLREJECT`.
    FillReject,
    /// Has to be claimed.
    ///
    /// On the wire: `WAITPICKUP`.
    WaitPickup,
    /// Has signed.
    ///
    /// On the wire: `ACCEPT`.
    Accept,
    /// Rejected.
    ///
    /// On the wire: `REJECT`.
    Reject,
    /// Expired without action.
    ///
    /// On the wire: `DEADLINE`.
    Deadline,
    /// The flow was cancelled.
    ///
    /// On the wire: `CANCEL`.
    Cancel,
    /// Handed over to somebody else.
    ///
    /// On the wire: `FORWARD`.
    Forward,
    /// The flow was stopped.
    ///
    /// On the wire: `STOP`.
    Stop,
    /// The contract was released.
    ///
    /// On the wire: `RELIEVED`.
    Relieved,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`FlowDetailSignerStatus`] that this version does not know.
pub type UnknownFlowDetailSignerStatus = ::tc3_runtime::Unknown<FlowDetailSignerStatus>;

impl FlowDetailSignerStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::FillPending,
        Self::FillAccept,
        Self::FillReject,
        Self::WaitPickup,
        Self::Accept,
        Self::Reject,
        Self::Deadline,
        Self::Cancel,
        Self::Forward,
        Self::Stop,
        Self::Relieved,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::FillPending => "FILLPENDING",
            Self::FillAccept => "FILLACCEPT",
            Self::FillReject => "FILLREJECT",
            Self::WaitPickup => "WAITPICKUP",
            Self::Accept => "ACCEPT",
            Self::Reject => "REJECT",
            Self::Deadline => "DEADLINE",
            Self::Cancel => "CANCEL",
            Self::Forward => "FORWARD",
            Self::Stop => "STOP",
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

impl ::tc3_runtime::OpenEnum for FlowDetailSignerStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "FlowDetailSignerStatus",
        known: Self::KNOWN,
        wire: &[
            "PENDING",
            "FILLPENDING",
            "FILLACCEPT",
            "FILLREJECT",
            "WAITPICKUP",
            "ACCEPT",
            "REJECT",
            "DEADLINE",
            "CANCEL",
            "FORWARD",
            "STOP",
            "RELIEVED",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for FlowDetailSignerStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for FlowDetailSignerStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for FlowDetailSignerStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for FlowDetailSignerStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for FlowDetailSignerStatus {}

impl ::std::hash::Hash for FlowDetailSignerStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for FlowDetailSignerStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for FlowDetailSignerStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for FlowDetailSignerStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
