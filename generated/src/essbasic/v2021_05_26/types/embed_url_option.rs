// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/EmbedUrlOption.yaml

/// What an embedded page shows and allows.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbedUrlOption {
    /// Whether the page of contract details shows the fields of the contract.
    ///
    /// - On the wire: `ShowFlowDetailComponent`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub show_flow_detail_component: ::std::option::Option<bool>,
    /// Whether the preview of a template shows its fields.
    ///
    /// - On the wire: `ShowTemplateComponent`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub show_template_component: ::std::option::Option<bool>,
    /// Whether the upload page is skipped. Only with `EmbedType` = `CREATE_TEMPLATE`.
    ///
    /// - On the wire: `SkipUploadFile`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub skip_upload_file: ::std::option::Option<bool>,
    /// Whether the download button is hidden. Only with `EmbedType` = `PREVIEW_FLOW_DETAIL`.
    ///
    /// - On the wire: `SkipDownloadFile`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub skip_download_file: ::std::option::Option<bool>,
    /// Whether the properties of watermark fields are kept from being edited (and shown).
    ///
    /// - On the wire: `ForbidEditWatermark`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub forbid_edit_watermark: ::std::option::Option<bool>,
    /// Description of the seal.
    ///
    /// - On the wire: `SealDescription`, String, optional
    /// - Example: `合同章`
    pub seal_description: ::std::option::Option<::std::string::String>,
    /// Whether the description of the seal is kept from being edited.
    ///
    /// - On the wire: `ForbidEditSealDescription`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub forbid_edit_seal_description: ::std::option::Option<bool>,
}

impl EmbedUrlOption {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            show_flow_detail_component: ::std::option::Option::None,
            show_template_component: ::std::option::Option::None,
            skip_upload_file: ::std::option::Option::None,
            skip_download_file: ::std::option::Option::None,
            forbid_edit_watermark: ::std::option::Option::None,
            seal_description: ::std::option::Option::None,
            forbid_edit_seal_description: ::std::option::Option::None,
        }
    }
    /// Whether the page of contract details shows the fields of the contract.
    ///
    /// `ShowFlowDetailComponent` on the wire.
    #[must_use]
    pub fn show_flow_detail_component(
        mut self,
        show_flow_detail_component: bool,
    ) -> Self {
        self.show_flow_detail_component = ::std::option::Option::Some(
            show_flow_detail_component,
        );
        self
    }
    /// Whether the preview of a template shows its fields.
    ///
    /// `ShowTemplateComponent` on the wire.
    #[must_use]
    pub fn show_template_component(mut self, show_template_component: bool) -> Self {
        self.show_template_component = ::std::option::Option::Some(
            show_template_component,
        );
        self
    }
    /// Whether the upload page is skipped.
    ///
    /// `SkipUploadFile` on the wire.
    #[must_use]
    pub fn skip_upload_file(mut self, skip_upload_file: bool) -> Self {
        self.skip_upload_file = ::std::option::Option::Some(skip_upload_file);
        self
    }
    /// Whether the download button is hidden.
    ///
    /// `SkipDownloadFile` on the wire.
    #[must_use]
    pub fn skip_download_file(mut self, skip_download_file: bool) -> Self {
        self.skip_download_file = ::std::option::Option::Some(skip_download_file);
        self
    }
    /// Whether the properties of watermark fields are kept from being edited (and shown).
    ///
    /// `ForbidEditWatermark` on the wire.
    #[must_use]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = ::std::option::Option::Some(forbid_edit_watermark);
        self
    }
    /// Description of the seal.
    ///
    /// `SealDescription` on the wire.
    #[must_use]
    pub fn seal_description(
        mut self,
        seal_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.seal_description = ::std::option::Option::Some(seal_description.into());
        self
    }
    /// Whether the description of the seal is kept from being edited.
    ///
    /// `ForbidEditSealDescription` on the wire.
    #[must_use]
    pub fn forbid_edit_seal_description(
        mut self,
        forbid_edit_seal_description: bool,
    ) -> Self {
        self.forbid_edit_seal_description = ::std::option::Option::Some(
            forbid_edit_seal_description,
        );
        self
    }
}

impl ::std::default::Default for EmbedUrlOption {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for EmbedUrlOption {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "EmbedUrlOption",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ShowFlowDetailComponent",
                "ShowTemplateComponent",
                "SkipUploadFile",
                "SkipDownloadFile",
                "ForbidEditWatermark",
                "SealDescription",
                "ForbidEditSealDescription",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.show_flow_detail_component),
            1 => ::tc3_runtime::AsValue::as_value(&self.show_template_component),
            2 => ::tc3_runtime::AsValue::as_value(&self.skip_upload_file),
            3 => ::tc3_runtime::AsValue::as_value(&self.skip_download_file),
            4 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_watermark),
            5 => ::tc3_runtime::AsValue::as_value(&self.seal_description),
            6 => ::tc3_runtime::AsValue::as_value(&self.forbid_edit_seal_description),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for EmbedUrlOption {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for EmbedUrlOption {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for EmbedUrlOption {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for EmbedUrlOption {
    fn empty() -> Self {
        Self {
            show_flow_detail_component: ::tc3_runtime::Wire::empty(),
            show_template_component: ::tc3_runtime::Wire::empty(),
            skip_upload_file: ::tc3_runtime::Wire::empty(),
            skip_download_file: ::tc3_runtime::Wire::empty(),
            forbid_edit_watermark: ::tc3_runtime::Wire::empty(),
            seal_description: ::tc3_runtime::Wire::empty(),
            forbid_edit_seal_description: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.show_flow_detail_component),
            1 => ::tc3_runtime::decode::slot(map, &mut self.show_template_component),
            2 => ::tc3_runtime::decode::slot(map, &mut self.skip_upload_file),
            3 => ::tc3_runtime::decode::slot(map, &mut self.skip_download_file),
            4 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_watermark),
            5 => ::tc3_runtime::decode::slot(map, &mut self.seal_description),
            6 => ::tc3_runtime::decode::slot(map, &mut self.forbid_edit_seal_description),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for EmbedUrlOption {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
