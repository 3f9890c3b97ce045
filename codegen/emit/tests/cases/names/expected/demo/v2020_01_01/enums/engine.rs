// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/Engine.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Versions, whose values have dots.
    pub enum Engine, UnknownEngine {
        /// `5.7` – The seventh of five.
        V57 = "5.7",
    }
}
