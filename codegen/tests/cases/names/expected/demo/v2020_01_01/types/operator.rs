// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Operator.yaml

use crate::demo::v2020_01_01::types::Client;

/// Not ours.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Operator {
    /// One.
    ///
    /// - On the wire: `Operator`, String, required
    pub operator: ::std::string::String,
    /// Another.
    ///
    /// - On the wire: `Into`, String, required
    pub into: ::std::string::String,
    /// A structure.
    ///
    /// - On the wire: `Client`, object `Client`, optional
    pub client: ::std::option::Option<Client>,
}

impl Operator {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: OperatorArgs) -> Self {
        Self {
            operator: args.operator,
            into: args.into,
            client: ::std::option::Option::None,
        }
    }
    /// A structure.
    ///
    /// `Client` on the wire.
    #[must_use]
    pub fn client(mut self, client: Client) -> Self {
        self.client = ::std::option::Option::Some(client);
        self
    }
}

/// What [`Operator::new`] takes, by name.
#[derive(Clone)]
pub struct OperatorArgs {
    /// One.
    ///
    /// `Operator` on the wire.
    pub operator: ::std::string::String,
    /// Another.
    ///
    /// `Into` on the wire.
    pub into: ::std::string::String,
}

impl ::tc3_runtime::Record for Operator {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Operator",
        fields: &::tc3_runtime::validate::Field::table(
            ["Operator", "Into", "Client"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.operator),
            1 => ::tc3_runtime::AsValue::as_value(&self.into),
            2 => ::tc3_runtime::AsValue::as_value(&self.client),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Operator {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for Operator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Operator {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Operator {
    fn empty() -> Self {
        Self {
            operator: ::tc3_runtime::Wire::empty(),
            into: ::tc3_runtime::Wire::empty(),
            client: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            1 => ::tc3_runtime::decode::slot(map, &mut self.into),
            2 => ::tc3_runtime::decode::slot(map, &mut self.client),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Operator {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
