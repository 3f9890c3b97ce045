// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/MiniAppCreateFlowOption.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::FlowDisplayType;

/// Settings of a flow that is started in the mini program.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateFlowOption {
    /// Unix time of the day on which the end of the contract is called to mind; the time of day does not count.
    ///
    /// - On the wire: `RemindedOn`, Unix time in seconds, optional
    /// - Example: `1753286400`
    pub reminded_on: Option<i64>,

    /// Whether the flow needs a review before it is started.
    ///
    /// - On the wire: `NeedCreateReview`, Boolean, optional
    /// - Example: `true`
    pub need_create_review: Option<bool>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Whether the contract cannot be changed when it is started: adding and editing signers is skipped, and the page
    /// for checking the contract opens at once.
    ///
    /// - On the wire: `ForbidEditFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_edit_flow: Option<bool>,
}

impl MiniAppCreateFlowOption {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `RemindedOn`. Unix time of the day on which the end of the contract is called to mind; the time of day
    /// does not count.
    #[inline]
    pub fn reminded_on(mut self, reminded_on: i64) -> Self {
        self.reminded_on = Some(reminded_on);
        self
    }

    /// Sets `NeedCreateReview`. Whether the flow needs a review before it is started.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }

    /// Sets `ForbidEditFlow`. Whether the contract cannot be changed when it is started: adding and editing signers
    /// is skipped, and the page for checking the contract opens at once.
    #[inline]
    pub fn forbid_edit_flow(mut self, forbid_edit_flow: bool) -> Self {
        self.forbid_edit_flow = Some(forbid_edit_flow);
        self
    }
}

impl Default for MiniAppCreateFlowOption {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent MiniAppCreateFlowOption {
        0 reminded_on: Option "RemindedOn";
        1 need_create_review: Option "NeedCreateReview";
        2 flow_display_type: Option "FlowDisplayType", known();
        3 forbid_edit_flow: Option "ForbidEditFlow";
    }
}
