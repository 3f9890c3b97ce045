// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UploadFile.yaml

/// A file to upload.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadFile {
    /// Content of the file, Base64.
    ///
    /// - On the wire: `FileBody`, String, required
    /// - Limit: base64 text (else a warning)
    /// - Example: `QmFzZTY057yW56CB5ZCO55qE5paH5Lu25YaF5a65`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_body: ::std::string::String,
    /// Name of the file. Its suffix must tell the type of the file, such as .pdf, .doc or .docx.
    ///
    /// - On the wire: `FileName`, String, optional
    /// - Limit: at most 200 characters (else not sent)
    /// - Example: `入职合同.PDF`
    pub file_name: ::std::option::Option<::std::string::String>,
}

impl UploadFile {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(file_body: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            file_body: file_body.into(),
            file_name: ::std::option::Option::None,
        }
    }
    /// Name of the file.
    ///
    /// `FileName` on the wire.
    #[must_use]
    pub fn file_name(
        mut self,
        file_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.file_name = ::std::option::Option::Some(file_name.into());
        self
    }
}

impl ::tc3_runtime::Record for UploadFile {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UploadFile",
        fields: &::tc3_runtime::validate::Field::table(
            ["FileBody", "FileName"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        sensitive: true,
                        limits: &[
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
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(200),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.file_body),
            1 => ::tc3_runtime::AsValue::as_value(&self.file_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for UploadFile {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for UploadFile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for UploadFile {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for UploadFile {
    fn empty() -> Self {
        Self {
            file_body: ::tc3_runtime::Wire::empty(),
            file_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.file_body),
            1 => ::tc3_runtime::decode::slot(map, &mut self.file_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UploadFile {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
