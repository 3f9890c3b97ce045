// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ChannelBillUsageDetail.yaml

use crate::essbasic::v2021_05_26::enums::BillingQuota;

/// One use of a package, charged or given back.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelBillUsageDetail {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String
    /// - Limit: exactly 32 characters
    /// - Example: `yDwFdUUckps******uzcbXwoXbRF6ja3`
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// Names of the people who handled the contract, separated by semicolons.
    ///
    /// - On the wire: `OperatorName`, String
    /// - Example: `典子谦;张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_name: ::std::option::Option<::std::string::String>,
    /// Name of the initiating organization.
    ///
    /// - On the wire: `CreateOrganizationName`, String
    /// - Example: `典子谦示例企业`
    pub create_organization_name: ::std::option::Option<::std::string::String>,
    /// Name of the flow.
    ///
    /// - On the wire: `FlowName`, String
    /// - Example: `典子谦示例合同`
    pub flow_name: ::std::option::Option<::std::string::String>,
    /// Present state of the flow.
    ///
    /// - On the wire: `FlowStatus`, String
    /// - Example: `ALL`
    pub flow_status: ::std::option::Option<BilledFlowStatus>,
    /// Kind of package used.
    ///
    /// - On the wire: `QuotaType`, String
    /// - Example: `CloudEnterprise`
    pub quota_type: ::std::option::Option<BillingQuota>,
    /// Number of contracts used; negative if they were given back.
    ///
    /// - On the wire: `UseCount`, Integer
    /// - Example: `1`
    pub use_count: ::std::option::Option<i64>,
    /// When the package was used.
    ///
    /// - On the wire: `CostTime`, Unix time in seconds
    /// - Example: `1680162193`
    pub cost_time: ::std::option::Option<i64>,
    /// Name of the package used.
    ///
    /// - On the wire: `QuotaName`, String
    /// - Example: `企业版运营礼包`
    pub quota_name: ::std::option::Option<::std::string::String>,
    /// Whether it was charged or given back.
    ///
    /// - On the wire: `CostType`, Integer
    /// - Example: `1`
    pub cost_type: ::std::option::Option<BillingCostType>,
    /// Free text of the vendor about the entry.
    ///
    /// - On the wire: `Remark`, String
    /// - Example: `用户计费使用情况详情备注`
    pub remark: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for ChannelBillUsageDetail {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelBillUsageDetail {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelBillUsageDetail",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "FlowId",
                "OperatorName",
                "CreateOrganizationName",
                "FlowName",
                "FlowStatus",
                "QuotaType",
                "UseCount",
                "CostTime",
                "QuotaName",
                "CostType",
                "Remark",
            ],
            [(1, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.flow_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.operator_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.create_organization_name),
            3 => ::tc3_runtime::AsValue::as_value(&self.flow_name),
            4 => ::tc3_runtime::AsValue::as_value(&self.flow_status),
            5 => ::tc3_runtime::AsValue::as_value(&self.quota_type),
            6 => ::tc3_runtime::AsValue::as_value(&self.use_count),
            7 => ::tc3_runtime::AsValue::as_value(&self.cost_time),
            8 => ::tc3_runtime::AsValue::as_value(&self.quota_name),
            9 => ::tc3_runtime::AsValue::as_value(&self.cost_type),
            10 => ::tc3_runtime::AsValue::as_value(&self.remark),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ChannelBillUsageDetail {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ChannelBillUsageDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelBillUsageDetail {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelBillUsageDetail {
    fn empty() -> Self {
        Self {
            flow_id: ::tc3_runtime::Wire::empty(),
            operator_name: ::tc3_runtime::Wire::empty(),
            create_organization_name: ::tc3_runtime::Wire::empty(),
            flow_name: ::tc3_runtime::Wire::empty(),
            flow_status: ::tc3_runtime::Wire::empty(),
            quota_type: ::tc3_runtime::Wire::empty(),
            use_count: ::tc3_runtime::Wire::empty(),
            cost_time: ::tc3_runtime::Wire::empty(),
            quota_name: ::tc3_runtime::Wire::empty(),
            cost_type: ::tc3_runtime::Wire::empty(),
            remark: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.flow_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.operator_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.create_organization_name),
            3 => ::tc3_runtime::decode::slot(map, &mut self.flow_name),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flow_status),
            5 => ::tc3_runtime::decode::slot(map, &mut self.quota_type),
            6 => ::tc3_runtime::decode::slot(map, &mut self.use_count),
            7 => ::tc3_runtime::decode::slot(map, &mut self.cost_time),
            8 => ::tc3_runtime::decode::slot(map, &mut self.quota_name),
            9 => ::tc3_runtime::decode::slot(map, &mut self.cost_type),
            10 => ::tc3_runtime::decode::slot(map, &mut self.remark),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelBillUsageDetail {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State of a flow in a bill.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BilledFlowStatus {
    /// Created.
    ///
    /// On the wire: `INIT`.
    Init,
    /// Being signed, at least one signer has signed.
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
    /// Expired before all had signed.
    ///
    /// On the wire: `DEADLINE`.
    Deadline,
    /// Cancelled by the initiator.
    ///
    /// On the wire: `CANCEL`.
    Cancel,
    /// Released by a release agreement.
    ///
    /// On the wire: `RELIEVED`.
    Relieved,
    /// About to expire.
    ///
    /// On the wire: `WILLEXPIRE`.
    WillExpire,
    /// In an abnormal state.
    ///
    /// On the wire: `EXCEPTION`.
    Exception,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`BilledFlowStatus`] that this version does not know.
pub type UnknownBilledFlowStatus = ::tc3_runtime::Unknown<BilledFlowStatus>;

impl BilledFlowStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Init,
        Self::Part,
        Self::Reject,
        Self::All,
        Self::Deadline,
        Self::Cancel,
        Self::Relieved,
        Self::WillExpire,
        Self::Exception,
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
            Self::Relieved => "RELIEVED",
            Self::WillExpire => "WILLEXPIRE",
            Self::Exception => "EXCEPTION",
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

impl ::tc3_runtime::OpenEnum for BilledFlowStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "BilledFlowStatus",
        known: Self::KNOWN,
        wire: &[
            "INIT",
            "PART",
            "REJECT",
            "ALL",
            "DEADLINE",
            "CANCEL",
            "RELIEVED",
            "WILLEXPIRE",
            "EXCEPTION",
        ],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for BilledFlowStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for BilledFlowStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for BilledFlowStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for BilledFlowStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for BilledFlowStatus {}

impl ::std::hash::Hash for BilledFlowStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for BilledFlowStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for BilledFlowStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BilledFlowStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

/// Whether a use of a package was charged or given back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BillingCostType {
    /// Charged.
    ///
    /// On the wire: `1`.
    Charge,
    /// Given back because of a cancellation.
    ///
    /// On the wire: `2`.
    Refund,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`BillingCostType`] that this version does not know.
pub type UnknownBillingCostType = ::tc3_runtime::Unknown<BillingCostType, i64>;

impl BillingCostType {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Charge, Self::Refund];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Charge => 1,
            Self::Refund => 2,
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

impl ::tc3_runtime::IntegerEnum for BillingCostType {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "BillingCostType",
        known: Self::KNOWN,
        wire: &[1, 2],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for BillingCostType {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for BillingCostType {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for BillingCostType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for BillingCostType {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for BillingCostType {}

impl ::std::hash::Hash for BillingCostType {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for BillingCostType {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for BillingCostType {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BillingCostType {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
