// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/MiniAppCreateFlowPageOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Settings of the page of the mini program on which a flow is started.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateFlowPageOption {
    /// Whether the sign code is hidden once the flow is started.
    ///
    /// - On the wire: `HideSignCodeAfterStart`, Boolean, optional
    /// - Example: `true`
    pub hide_sign_code_after_start: Option<bool>,
}

impl MiniAppCreateFlowPageOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `HideSignCodeAfterStart`. Whether the sign code is hidden once the flow is started.
    #[inline]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = Some(hide_sign_code_after_start);
        self
    }
}

impl Default for MiniAppCreateFlowPageOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent MiniAppCreateFlowPageOption {
        0 hide_sign_code_after_start: Option "HideSignCodeAfterStart";
    }
}
