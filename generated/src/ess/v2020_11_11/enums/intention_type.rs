// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/IntentionType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How a signer answers in the video check.
    pub enum IntentionType, UnknownIntentionType {
        /// `1` – By speaking.
        QuestionAnswer = 1,
        /// `2` – By nodding.
        Nod = 2,
    }
}
