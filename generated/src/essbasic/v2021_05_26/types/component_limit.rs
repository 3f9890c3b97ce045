// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ComponentLimit.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::LimitedComponentType;

/// Limits one kind of sign field that a signer may add, and the seals or signatures in it.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct ComponentLimit {
    /// Kind of sign field.
    ///
    /// - On the wire: `ComponentType`, String, required
    /// - Example: `SIGN_SEAL`
    pub component_type: LimitedComponentType,

    /// What may be used in the field; one or several. `SIGN_SEAL`, `SIGN_PAGING_SEAL`: seal IDs (own organization
    /// only) or kinds of seal (OFFICIAL company, CONTRACT contract, FINANCE finance, PERSONNEL personnel, OTHER
    /// other); kinds are ignored if there are IDs. `SIGN_SIGNATURE`: kinds of signature. `SIGN_LEGAL_PERSON_SEAL`:
    /// leave it unset.
    ///
    /// - On the wire: `ComponentValue`, list of String, optional
    /// - Has an effect only if `ComponentType` is `SIGN_SEAL` or `SIGN_PAGING_SEAL` or `SIGN_SIGNATURE`
    /// - If `ComponentType` is `SIGN_SIGNATURE`: only `HANDWRITE`, `HANDWRITTEN_ESIGN`, `OCR_ESIGN`, `ESIGN`,
    ///   `SYSTEM_ESIGN` (others log a warning)
    /// - Example: `HANDWRITE`, `ESIGN`
    /// - Known values: `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `OTHER`, `HANDWRITE`, `HANDWRITTEN_ESIGN`,
    ///   `OCR_ESIGN`, `ESIGN`, `SYSTEM_ESIGN`
    pub component_value: Option<Vec<String>>,
}

impl ComponentLimit {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(component_type: LimitedComponentType) -> Self {
        Self {
            component_type,
            ..rt::unset()
        }
    }

    /// Sets `ComponentValue`. What may be used in the field; one or several.
    #[inline]
    pub fn component_value(mut self, component_value: Vec<String>) -> Self {
        self.component_value = Some(component_value);
        self
    }
}

rt::structure! {
    sent ComponentLimit {
        0 component_type: "ComponentType", required().known();
        1 component_value: Option "ComponentValue",
            cases(&[when(&[is(&["ComponentType"], &["SIGN_SIGNATURE"])]).values(&["HANDWRITE", "HANDWRITTEN_ESIGN", "OCR_ESIGN", "ESIGN", "SYSTEM_ESIGN"])]);
    }
    rules [
        If { effect: Only, field: &["ComponentValue"], when: &[is(&["ComponentType"], &["SIGN_SEAL", "SIGN_PAGING_SEAL", "SIGN_SIGNATURE"])] },
    ]
}
