// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/EmbedUrlOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What an embedded page shows and allows.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct EmbedUrlOption {
    /// Whether the page of contract details shows the fields of the contract.
    ///
    /// - On the wire: `ShowFlowDetailComponent`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub show_flow_detail_component: Option<bool>,

    /// Whether the preview of a template shows its fields.
    ///
    /// - On the wire: `ShowTemplateComponent`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub show_template_component: Option<bool>,

    /// Whether the upload page is skipped. Only with `EmbedType` = `CREATE_TEMPLATE`.
    ///
    /// - On the wire: `SkipUploadFile`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub skip_upload_file: Option<bool>,

    /// Whether the download button is hidden. Only with `EmbedType` = `PREVIEW_FLOW_DETAIL`.
    ///
    /// - On the wire: `SkipDownloadFile`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub skip_download_file: Option<bool>,

    /// Whether the settings of watermark fields can be neither edited nor seen.
    ///
    /// - On the wire: `ForbidEditWatermark`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_edit_watermark: Option<bool>,

    /// Description of the seal.
    ///
    /// - On the wire: `SealDescription`, String, optional
    /// - Example: `合同章`
    pub seal_description: Option<String>,

    /// Whether the description of the seal is kept from being edited.
    ///
    /// - On the wire: `ForbidEditSealDescription`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_edit_seal_description: Option<bool>,
}

impl EmbedUrlOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ShowFlowDetailComponent`. Whether the page of contract details shows the fields of the contract.
    #[inline]
    pub fn show_flow_detail_component(
        mut self,
        show_flow_detail_component: bool,
    ) -> Self {
        self.show_flow_detail_component = Some(show_flow_detail_component);
        self
    }

    /// Sets `ShowTemplateComponent`. Whether the preview of a template shows its fields.
    #[inline]
    pub fn show_template_component(mut self, show_template_component: bool) -> Self {
        self.show_template_component = Some(show_template_component);
        self
    }

    /// Sets `SkipUploadFile`. Whether the upload page is skipped.
    #[inline]
    pub fn skip_upload_file(mut self, skip_upload_file: bool) -> Self {
        self.skip_upload_file = Some(skip_upload_file);
        self
    }

    /// Sets `SkipDownloadFile`. Whether the download button is hidden.
    #[inline]
    pub fn skip_download_file(mut self, skip_download_file: bool) -> Self {
        self.skip_download_file = Some(skip_download_file);
        self
    }

    /// Sets `ForbidEditWatermark`. Whether the settings of watermark fields can be neither edited nor seen.
    #[inline]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = Some(forbid_edit_watermark);
        self
    }

    /// Sets `SealDescription`. Description of the seal.
    pub fn seal_description(mut self, seal_description: impl Into<String>) -> Self {
        self.seal_description = Some(seal_description.into());
        self
    }

    /// Sets `ForbidEditSealDescription`. Whether the description of the seal is kept from being edited.
    #[inline]
    pub fn forbid_edit_seal_description(
        mut self,
        forbid_edit_seal_description: bool,
    ) -> Self {
        self.forbid_edit_seal_description = Some(forbid_edit_seal_description);
        self
    }
}

impl Default for EmbedUrlOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent EmbedUrlOption {
        0 show_flow_detail_component: Option "ShowFlowDetailComponent";
        1 show_template_component: Option "ShowTemplateComponent";
        2 skip_upload_file: Option "SkipUploadFile";
        3 skip_download_file: Option "SkipDownloadFile";
        4 forbid_edit_watermark: Option "ForbidEditWatermark";
        5 seal_description: Option "SealDescription";
        6 forbid_edit_seal_description: Option "ForbidEditSealDescription";
    }
}
