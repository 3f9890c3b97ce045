// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/FlowReadLimit.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// What reading of a contract is enforced before signing.
    pub enum FlowReadLimit, UnknownFlowReadLimit {
        /// `LimitReadTimeAndBottom` – A reading time, and reading to the end.
        LimitReadTimeAndBottom = "LimitReadTimeAndBottom",
        /// `LimitReadTime` – A reading time only.
        LimitReadTime = "LimitReadTime",
        /// `LimitBottom` – Reading to the end only.
        LimitBottom = "LimitBottom",
        /// `NoReadTimeAndBottom` – Neither.
        ///
        /// - Allowlisted: available only after the vendor has turned it on
        NoReadTimeAndBottom = "NoReadTimeAndBottom",
    }
}
