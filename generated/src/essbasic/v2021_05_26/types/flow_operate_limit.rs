// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowOperateLimit.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Limits what can be done with a flow that is being started.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct FlowOperateLimit {
    /// Whether the contract, once signed, cannot be released by a release agreement.
    ///
    /// - On the wire: `NoRelease`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub no_release: Option<bool>,
}

impl FlowOperateLimit {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `NoRelease`. Whether the contract, once signed, cannot be released by a release agreement.
    #[inline]
    pub fn no_release(mut self, no_release: bool) -> Self {
        self.no_release = Some(no_release);
        self
    }
}

impl Default for FlowOperateLimit {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FlowOperateLimit {
        0 no_release: Option "NoRelease";
    }
}
