// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/LivenessMode.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How the check of liveness was made.
    pub enum LivenessMode, UnknownLivenessMode {
        /// `0` – It is not known.
        NotKnown = 0,
        /// `1` – By digits read aloud.
        Digits = 1,
        /// `2` – By actions.
        Actions = 2,
        /// `3` – Without doing anything.
        Silent = 3,
        /// `4` – By actions and light.
        Flash = 4,
        /// `5` – By coming nearer and going away.
        Distance = 5,
    }
}
