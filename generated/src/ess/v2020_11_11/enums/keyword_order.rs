// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/KeywordOrder.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Order in which the matches of a keyword are counted.
    pub enum KeywordOrder, UnknownKeywordOrder {
        /// `Positive` – From the start of the PDF; index 0 is the first match.
        Positive = "Positive",
        /// `Reverse` – From the end of the PDF; index 0 is the last match.
        Reverse = "Reverse",
    }
}
