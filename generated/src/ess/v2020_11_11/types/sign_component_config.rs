// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SignComponentConfig.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::SealSizeRule;

/// Settings of sign fields on the embedded start page.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct SignComponentConfig {
    /// Whether sign fields hide the date of signing by default. The user can change it on the page.
    ///
    /// - On the wire: `HideDate`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub hide_date: Option<bool>,

    /// With `SignBeanTag` = 1 only: whether seal fields that the signer adds (`SIGN_SEAL`, `SIGN_PAGING_SEAL`,
    /// `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether the signer may change that.
    ///
    /// - On the wire: `AddSignComponentUseSealSize`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub add_sign_component_use_seal_size: Option<SealSizeRule>,
}

impl SignComponentConfig {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `HideDate`. Whether sign fields hide the date of signing by default.
    #[inline]
    pub fn hide_date(mut self, hide_date: bool) -> Self {
        self.hide_date = Some(hide_date);
        self
    }

    /// Sets `AddSignComponentUseSealSize`. With `SignBeanTag` = 1 only: whether seal fields that the signer adds
    /// (`SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`) take the real size of the seal, and whether the
    /// signer may change that.
    #[inline]
    pub fn add_sign_component_use_seal_size(
        mut self,
        add_sign_component_use_seal_size: SealSizeRule,
    ) -> Self {
        self.add_sign_component_use_seal_size = Some(add_sign_component_use_seal_size);
        self
    }
}

impl Default for SignComponentConfig {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent SignComponentConfig {
        0 hide_date: Option "HideDate";
        1 add_sign_component_use_seal_size: Option "AddSignComponentUseSealSize", known();
    }
}
