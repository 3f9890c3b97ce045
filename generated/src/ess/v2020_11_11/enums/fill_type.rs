// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/FillType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How a signer is filled in later.
    pub enum FillType, UnknownFillType {
        /// `1` – The signer is filled in after the flow has started. Not supported for automatic signing of
        /// organizations.
        Dynamic = 1,
    }
}
