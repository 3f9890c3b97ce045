// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/enums/IntentionMethod.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How a user stated the intention.
    pub enum IntentionMethod, UnknownIntentionMethod {
        /// `0` – By answering questions aloud.
        Questions = "0",
        /// `1` – By nodding.
        Nodding = "1",
        /// `2` – By reading a text aloud.
        Reading = "2",
    }
}
