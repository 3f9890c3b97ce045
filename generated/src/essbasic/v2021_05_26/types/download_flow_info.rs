// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DownloadFlowInfo.yaml

/// Flows that are downloaded together as one zip file.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadFlowInfo {
    /// Name of the folder, which becomes the name of the zip file.
    ///
    /// - On the wire: `FileName`, String, required
    /// - Example: `测试合同文件夹`
    pub file_name: ::std::string::String,
    /// Flows in the folder.
    ///
    /// - On the wire: `FlowIdList`, list of String, required
    /// - Limit: at most 20 items (else not sent)
    /// - Example: `FlowId1`, `FlowId2`
    pub flow_id_list: ::std::vec::Vec<::std::string::String>,
}

impl DownloadFlowInfo {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        file_name: impl ::std::convert::Into<::std::string::String>,
        flow_id_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            flow_id_list,
        }
    }
}

impl ::tc3_runtime::Record for DownloadFlowInfo {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DownloadFlowInfo",
        fields: &::tc3_runtime::validate::Field::table(
            ["FileName", "FlowIdList"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(20),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.file_name),
            1 => ::tc3_runtime::AsValue::as_value(&self.flow_id_list),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for DownloadFlowInfo {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for DownloadFlowInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DownloadFlowInfo {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DownloadFlowInfo {
    fn empty() -> Self {
        Self {
            file_name: ::tc3_runtime::Wire::empty(),
            flow_id_list: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.file_name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.flow_id_list),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DownloadFlowInfo {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
