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

impl ::tc3_runtime::Record for Option {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Option",
        fields: &::tc3_runtime::validate::Field::table(
            ["Key", "Value"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.key),
            1 => ::tc3_runtime::AsValue::as_value(&self.value),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for Option {
    type Kind = ::tc3_runtime::validate::Struct;
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
    fn empty() -> Self {
        Self {
            key: ::tc3_runtime::Wire::empty(),
            value: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.key),
            1 => ::tc3_runtime::decode::slot(map, &mut self.value),
            _ => ::tc3_runtime::decode::skip(map),
        }
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
