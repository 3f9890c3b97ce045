// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FlowRemarkItem.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A remark on a flow.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct FlowRemarkItem {
    /// Place of the remark; a flow has five, counted from 0.
    ///
    /// - On the wire: `RemarkId`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 4 (checked before sending)
    /// - Example: `1`
    pub remark_id: Option<i64>,

    /// Text of the remark. Not needed to delete one.
    ///
    /// - On the wire: `RemarkValue`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `新的标签`
    pub remark_value: Option<String>,
}

impl FlowRemarkItem {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `RemarkId`. Place of the remark; a flow has five, counted from 0.
    #[inline]
    pub fn remark_id(mut self, remark_id: i64) -> Self {
        self.remark_id = Some(remark_id);
        self
    }

    /// Sets `RemarkValue`. Text of the remark.
    pub fn remark_value(mut self, remark_value: impl Into<String>) -> Self {
        self.remark_value = Some(remark_value.into());
        self
    }
}

impl Default for FlowRemarkItem {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent FlowRemarkItem {
        0 remark_id: Option "RemarkId", limits(&[min(0), max(4)]);
        1 remark_value: Option "RemarkValue", limits(&[max_chars(50)]);
    }
}
