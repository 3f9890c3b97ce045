// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DetectInfoVideoData.yaml

/// Video of the face verification.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetectInfoVideoData {
    /// Video of the liveness check, an MP4 file in Base64.
    ///
    /// - On the wire: `LiveNessVideo`, String
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub live_ness_video: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for DetectInfoVideoData {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DetectInfoVideoData {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DetectInfoVideoData",
        fields: &::tc3_runtime::validate::Field::table(
            ["LiveNessVideo"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.live_ness_video),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DetectInfoVideoData {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for DetectInfoVideoData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DetectInfoVideoData {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DetectInfoVideoData {
    fn empty() -> Self {
        Self {
            live_ness_video: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.live_ness_video),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DetectInfoVideoData {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
