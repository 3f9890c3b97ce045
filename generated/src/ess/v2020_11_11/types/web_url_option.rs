// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/WebUrlOption.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Settings of embedded pages for extracting information.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct WebUrlOption {
    /// Whether links cannot be previewed.
    ///
    /// - On the wire: `DisableLinkPreview`, Boolean, optional
    /// - Example: `false`
    pub disable_link_preview: Option<bool>,

    /// Whether the task cannot be edited.
    ///
    /// - On the wire: `DisableTaskEditing`, Boolean, optional
    /// - Example: `false`
    pub disable_task_editing: Option<bool>,

    /// Whether the results of the task cannot be edited.
    ///
    /// - On the wire: `DisableTaskResultEditing`, Boolean, optional
    /// - Example: `false`
    pub disable_task_result_editing: Option<bool>,
}

impl WebUrlOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `DisableLinkPreview`. Whether links cannot be previewed.
    #[inline]
    pub fn disable_link_preview(mut self, disable_link_preview: bool) -> Self {
        self.disable_link_preview = Some(disable_link_preview);
        self
    }

    /// Sets `DisableTaskEditing`. Whether the task cannot be edited.
    #[inline]
    pub fn disable_task_editing(mut self, disable_task_editing: bool) -> Self {
        self.disable_task_editing = Some(disable_task_editing);
        self
    }

    /// Sets `DisableTaskResultEditing`. Whether the results of the task cannot be edited.
    #[inline]
    pub fn disable_task_result_editing(
        mut self,
        disable_task_result_editing: bool,
    ) -> Self {
        self.disable_task_result_editing = Some(disable_task_result_editing);
        self
    }
}

impl Default for WebUrlOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent WebUrlOption {
        0 disable_link_preview: Option "DisableLinkPreview";
        1 disable_task_editing: Option "DisableTaskEditing";
        2 disable_task_result_editing: Option "DisableTaskResultEditing";
    }
}
