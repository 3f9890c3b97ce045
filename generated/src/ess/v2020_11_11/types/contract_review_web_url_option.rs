// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ContractReviewWebUrlOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What a page that reviews contracts shows.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ContractReviewWebUrlOption {
    /// Whether the button that saves for the time being is hidden.
    ///
    /// - On the wire: `DisableTemporaryStore`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub disable_temporary_store: Option<bool>,

    /// Whether the button that exports is hidden.
    ///
    /// - On the wire: `DisableExport`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub disable_export: Option<bool>,

    /// Whether the button that reviews again is hidden.
    ///
    /// - On the wire: `DisableReviewAgain`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub disable_review_again: Option<bool>,

    /// Whether the QR code for sharing is hidden.
    ///
    /// - On the wire: `DisableWxQrcode`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub disable_wx_qrcode: Option<bool>,
}

impl ContractReviewWebUrlOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `DisableTemporaryStore`. Whether the button that saves for the time being is hidden.
    #[inline]
    pub fn disable_temporary_store(mut self, disable_temporary_store: bool) -> Self {
        self.disable_temporary_store = Some(disable_temporary_store);
        self
    }

    /// Sets `DisableExport`. Whether the button that exports is hidden.
    #[inline]
    pub fn disable_export(mut self, disable_export: bool) -> Self {
        self.disable_export = Some(disable_export);
        self
    }

    /// Sets `DisableReviewAgain`. Whether the button that reviews again is hidden.
    #[inline]
    pub fn disable_review_again(mut self, disable_review_again: bool) -> Self {
        self.disable_review_again = Some(disable_review_again);
        self
    }

    /// Sets `DisableWxQrcode`. Whether the QR code for sharing is hidden.
    #[inline]
    pub fn disable_wx_qrcode(mut self, disable_wx_qrcode: bool) -> Self {
        self.disable_wx_qrcode = Some(disable_wx_qrcode);
        self
    }
}

impl Default for ContractReviewWebUrlOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent ContractReviewWebUrlOption {
        0 disable_temporary_store: Option "DisableTemporaryStore";
        1 disable_export: Option "DisableExport";
        2 disable_review_again: Option "DisableReviewAgain";
        3 disable_wx_qrcode: Option "DisableWxQrcode";
    }
}
