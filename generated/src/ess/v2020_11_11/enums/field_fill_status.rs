// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/FieldFillStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Whether fields have been filled in.
    pub enum FieldFillStatus, UnknownFieldFillStatus {
        /// `0` – Not filled in yet.
        Unfilled = "0",
        /// `1` – Filled in.
        Filled = "1",
    }
}
