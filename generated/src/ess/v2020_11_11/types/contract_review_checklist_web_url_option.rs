// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ContractReviewChecklistWebUrlOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What a page with checklists shows.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ContractReviewChecklistWebUrlOption {
    /// Whether the button for a new checklist is hidden.
    ///
    /// - On the wire: `DisableCreateChecklist`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub disable_create_checklist: Option<bool>,
}

impl ContractReviewChecklistWebUrlOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `DisableCreateChecklist`. Whether the button for a new checklist is hidden.
    #[inline]
    pub fn disable_create_checklist(mut self, disable_create_checklist: bool) -> Self {
        self.disable_create_checklist = Some(disable_create_checklist);
        self
    }
}

impl Default for ContractReviewChecklistWebUrlOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent ContractReviewChecklistWebUrlOption {
        0 disable_create_checklist: Option "DisableCreateChecklist";
    }
}
