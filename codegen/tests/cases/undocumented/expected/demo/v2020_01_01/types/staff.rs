// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Staff.yaml

use crate::demo::v2020_01_01::enums::Level;

/// The vendor's `Staff`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Staff {
    /// The field `UserId`.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Limit: at most 32 characters (else not sent)
    pub user_id: ::std::option::Option<::std::string::String>,
    /// The field `Kind`.
    ///
    /// - On the wire: `Kind`, Integer, optional
    pub kind: ::std::option::Option<Level>,
    /// The field `Former`.
    ///
    /// - On the wire: `Former`, list of Integer, optional
    pub former: ::std::option::Option<::std::vec::Vec<Level>>,
}

impl Staff {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id: ::std::option::Option::None,
            kind: ::std::option::Option::None,
            former: ::std::option::Option::None,
        }
    }
    /// `UserId` on the wire.
    #[must_use]
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_id = ::std::option::Option::Some(user_id.into());
        self
    }
    /// `Kind` on the wire.
    #[must_use]
    pub fn kind(mut self, kind: Level) -> Self {
        self.kind = ::std::option::Option::Some(kind);
        self
    }
    /// `Former` on the wire.
    #[must_use]
    pub fn former(mut self, former: ::std::vec::Vec<Level>) -> Self {
        self.former = ::std::option::Option::Some(former);
        self
    }
}

impl ::std::default::Default for Staff {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for Staff {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Staff",
        fields: &::tc3_runtime::validate::Field::table(
            ["UserId", "Kind", "Former"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(32),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (1, ::tc3_runtime::validate::Field::KNOWN),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
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
            0 => ::tc3_runtime::AsValue::as_value(&self.user_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.kind),
            2 => ::tc3_runtime::AsValue::as_value(&self.former),
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

impl ::tc3_runtime::serde_core::Serialize for Staff {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Staff {
    fn empty() -> Self {
        Self {
            user_id: ::tc3_runtime::Wire::empty(),
            kind: ::tc3_runtime::Wire::empty(),
            former: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.user_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.kind),
            2 => ::tc3_runtime::decode::slot(map, &mut self.former),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Staff {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
