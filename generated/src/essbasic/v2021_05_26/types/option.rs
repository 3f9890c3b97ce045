// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Option.yaml

/// One special setting of an action, normally not sent. Ask the account manager before using any.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// Name of the setting, such as `SealOperatorVerify`.
    ///
    /// - On the wire: `Key`, String, required
    /// - Example: `SealOperatorVerify`
    pub key: ::std::string::String,
    /// Value of the setting, such as `true`.
    ///
    /// - On the wire: `Value`, String, required
    /// - Example: `true`
    pub value: ::std::string::String,
}

impl Option {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: OptionArgs) -> Self {
        Self {
            key: args.key,
            value: args.value,
        }
    }
}

/// What [`Option::new`] takes, by name.
#[derive(Clone)]
pub struct OptionArgs {
    /// Name of the setting, such as `SealOperatorVerify`.
    ///
    /// `Key` on the wire.
    pub key: ::std::string::String,
    /// Value of the setting, such as `true`.
    ///
    /// `Value` on the wire.
    pub value: ::std::string::String,
}

impl ::tc3_runtime::Object for Option {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "Option",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "Key",
                    required: true,
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "Value",
                    required: true,
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.key),
            1 => ::tc3_runtime::AsValue::as_value(&self.value),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for Option {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
}

impl ::std::fmt::Debug for Option {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Option {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Option {
    const EXPECTED: &'static str = "an Option object";
    fn empty() -> Self {
        Self {
            key: ::tc3_runtime::Wire::empty(),
            value: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "Key" => ::tc3_runtime::decode::slot(map, &mut self.key, "Key"),
            "Value" => ::tc3_runtime::decode::slot(map, &mut self.value, "Value"),
            _ => ::std::result::Result::Ok(false),
        }
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Wire for Option {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Option {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
