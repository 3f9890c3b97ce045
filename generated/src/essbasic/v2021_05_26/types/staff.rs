// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Staff.yaml

use crate::essbasic::v2021_05_26::types::{Department, StaffRole};

/// An employee of a client organization.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Staff {
    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub user_id: ::std::string::String,
    /// Name of the employee, partly masked.
    ///
    /// - On the wire: `DisplayName`, String, always in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: ::std::string::String,
    /// Mobile number, partly masked.
    ///
    /// - On the wire: `Mobile`, String, always in responses
    /// - Example: `188****8888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: ::std::string::String,
    /// E-mail address, partly masked.
    ///
    /// - On the wire: `Email`, String, always in responses
    /// - Example: `zh****@qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: ::std::string::String,
    /// Your identifier of the employee.
    ///
    /// - On the wire: `OpenId`, String, always in responses
    /// - Example: `zhansan`
    pub open_id: ::std::string::String,
    /// Roles of the employee.
    ///
    /// - On the wire: `Roles`, list of object `StaffRole`, always in responses
    pub roles: ::std::vec::Vec<StaffRole>,
    /// Department of the employee.
    ///
    /// - On the wire: `Department`, object `Department`, always in responses
    pub department: Department,
    /// Whether the employee has verified identity.
    ///
    /// - On the wire: `Verified`, Boolean, always in responses
    /// - Example: `true`
    pub verified: bool,
    /// When the employee was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always in responses
    /// - Example: `1736751627`
    pub created_on: i64,
    /// When the employee verified identity.
    ///
    /// - On the wire: `VerifiedOn`, Unix time in seconds, always in responses
    /// - Example: `1736751627`
    pub verified_on: i64,
    /// Whether the employee has left.
    ///
    /// - On the wire: `QuiteJob`, Integer, always in responses
    /// - Example: `0`
    pub quite_job: EmploymentStatus,
}

impl ::std::default::Default for Staff {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for Staff {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Staff",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "UserId",
                "DisplayName",
                "Mobile",
                "Email",
                "OpenId",
                "Roles",
                "Department",
                "Verified",
                "CreatedOn",
                "VerifiedOn",
                "QuiteJob",
            ],
            [
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.user_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.display_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.mobile),
            3 => ::tc3_runtime::AsValue::as_value(&self.email),
            4 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            5 => ::tc3_runtime::AsValue::as_value(&self.roles),
            6 => ::tc3_runtime::AsValue::as_value(&self.department),
            7 => ::tc3_runtime::AsValue::as_value(&self.verified),
            8 => ::tc3_runtime::AsValue::as_value(&self.created_on),
            9 => ::tc3_runtime::AsValue::as_value(&self.verified_on),
            10 => ::tc3_runtime::AsValue::as_value(&self.quite_job),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Staff {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Staff {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for Staff {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for Staff {
    fn empty() -> Self {
        Self {
            user_id: ::tc3_runtime::Wire::empty(),
            display_name: ::tc3_runtime::Wire::empty(),
            mobile: ::tc3_runtime::Wire::empty(),
            email: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            roles: ::tc3_runtime::Wire::empty(),
            department: ::tc3_runtime::Wire::empty(),
            verified: ::tc3_runtime::Wire::empty(),
            created_on: ::tc3_runtime::Wire::empty(),
            verified_on: ::tc3_runtime::Wire::empty(),
            quite_job: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.user_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.display_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.mobile),
            3 => ::tc3_runtime::decode::slot(map, &mut self.email),
            4 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            5 => ::tc3_runtime::decode::slot(map, &mut self.roles),
            6 => ::tc3_runtime::decode::slot(map, &mut self.department),
            7 => ::tc3_runtime::decode::slot(map, &mut self.verified),
            8 => ::tc3_runtime::decode::slot(map, &mut self.created_on),
            9 => ::tc3_runtime::decode::slot(map, &mut self.verified_on),
            10 => ::tc3_runtime::decode::slot(map, &mut self.quite_job),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Staff {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// Whether an employee has left the organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmploymentStatus {
    /// Has not left.
    ///
    /// On the wire: `0`.
    Employed,
    /// Has left.
    ///
    /// On the wire: `1`.
    Left,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`EmploymentStatus`] that this version does not know.
pub type UnknownEmploymentStatus = ::tc3_runtime::Unknown<EmploymentStatus, i64>;

impl EmploymentStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Employed, Self::Left];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Employed => 0,
            Self::Left => 1,
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

impl ::tc3_runtime::IntegerEnum for EmploymentStatus {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "EmploymentStatus",
        known: Self::KNOWN,
        wire: &[0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for EmploymentStatus {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for EmploymentStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for EmploymentStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for EmploymentStatus {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for EmploymentStatus {}

impl ::std::hash::Hash for EmploymentStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for EmploymentStatus {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for EmploymentStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for EmploymentStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
