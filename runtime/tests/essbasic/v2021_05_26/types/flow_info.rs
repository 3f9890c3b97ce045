// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::ApproverType;

/// One flow.
#[must_use]
#[non_exhaustive]
pub struct FlowInfo {
    /// Its name.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 10 characters (checked before sending)
    pub flow_name: String,

    /// When it ends, in Unix seconds.
    ///
    /// - On the wire: `Deadline`, Integer, optional
    /// - Limit: at least 0 (checked before sending)
    pub deadline: Option<i64>,

    /// Who signs.
    ///
    /// - On the wire: `Mobiles`, list of String, optional
    /// - Each item: a mobile number of 11 digits (logs a warning)
    /// - Required if `ApproverType` is `1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobiles: Option<Vec<String>>,

    /// What kind of signer.
    ///
    /// - On the wire: `ApproverType`, Integer, optional
    pub approver_type: Option<ApproverType>,

    /// Flows inside this one.
    ///
    /// - On the wire: `Nested`, list of object `FlowInfo`, optional
    pub nested: Option<Vec<FlowInfo>>,
}

impl FlowInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(flow_name: impl Into<String>) -> Self {
        Self {
            flow_name: flow_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Deadline`. When it ends, in Unix seconds.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets `Mobiles`. Who signs.
    #[inline]
    pub fn mobiles(mut self, mobiles: Vec<String>) -> Self {
        self.mobiles = Some(mobiles);
        self
    }

    /// Sets `ApproverType`. What kind of signer.
    #[inline]
    pub fn approver_type(mut self, approver_type: ApproverType) -> Self {
        self.approver_type = Some(approver_type);
        self
    }

    /// Sets `Nested`. Flows inside this one.
    #[inline]
    pub fn nested(mut self, nested: Vec<FlowInfo>) -> Self {
        self.nested = Some(nested);
        self
    }
}

rt::structure! {
    both FlowInfo {
        0 flow_name: "FlowName", required().limits(&[max_chars(10)]);
        1 deadline: Option "Deadline", limits(&[min(0)]);
        2 mobiles: Option "Mobiles", sensitive().each(&[format(Mobile)]);
        3 approver_type: Option "ApproverType", known();
        4 nested: Option "Nested";
    }
    rules [
        If { effect: Required, field: &["Mobiles"], when: &[is(&["ApproverType"], &["1"])] },
    ]
}
