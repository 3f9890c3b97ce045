// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/SpeechSpeed.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How fast texts are spoken.
    pub enum SpeechSpeed, UnknownSpeechSpeed {
        /// `0` – By the length of the text.
        Adapted = 0,
        /// `1` – Normal speed.
        Normal = 1,
        /// `2` – 1.2 times the normal speed.
        Faster = 2,
        /// `3` – 1.5 times the normal speed.
        Fast = 3,
    }
}
