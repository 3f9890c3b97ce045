// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SealSizeRule.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Whether the area of a seal that a signer adds fits the real size of the seal, and whether the signer may
    /// change that.
    pub enum SealSizeRule, UnknownSealSizeRule {
        /// `0` – Off at first, can be switched on.
        OffChangeable = 0,
        /// `1` – Off: seals have the default size of 4.2 cm; cannot be changed.
        OffFixed = 1,
        /// `2` – On at first: seals have their real size; can be switched off.
        OnChangeable = 2,
        /// `3` – On: seals have their real size; cannot be changed.
        OnFixed = 3,
    }
}
