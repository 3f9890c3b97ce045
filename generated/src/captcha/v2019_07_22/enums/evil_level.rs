// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/enums/EvilLevel.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Whether a request is malicious, in the mode without an interaction.
    pub enum EvilLevel, UnknownEvilLevel {
        /// `0` – The request is harmless.
        Harmless = 0,
        /// `100` – The request is malicious.
        Malicious = 100,
    }
}
