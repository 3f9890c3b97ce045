// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/GenerateMode.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How a field is placed on a document.
    pub enum GenerateMode, UnknownGenerateMode {
        /// `NORMAL` – By coordinates.
        Normal = "NORMAL",
        /// `FIELD` – By form field of the PDF.
        Field = "FIELD",
        /// `KEYWORD` – By keyword. The PDF has to hold the keyword as text; text in images is not found.
        Keyword = "KEYWORD",
    }
}
