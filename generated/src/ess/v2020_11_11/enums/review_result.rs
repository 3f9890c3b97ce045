// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ReviewResult.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Result of the internal review of a flow or flow group.
    pub enum ReviewResult, UnknownReviewResult {
        /// `PASS` – Passed: the flow can be signed or started.
        Pass = "PASS",
        /// `REJECT` – Not passed: the flow stays as it is and can be reviewed again.
        Reject = "REJECT",
        /// `SIGN_REJECT` – Rejected: the flow ends as rejected.
        SignReject = "SIGN_REJECT",
    }
}
