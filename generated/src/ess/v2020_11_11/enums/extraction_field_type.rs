// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/ExtractionFieldType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of value that is extracted from a contract.
    pub enum ExtractionFieldType, UnknownExtractionFieldType {
        /// `TEXT` – Text.
        Text = "TEXT",
        /// `DATE` – Date.
        Date = "DATE",
        /// `NUMBER` – Number.
        Number = "NUMBER",
        /// `OPTION` – Choice.
        Option = "OPTION",
    }
}
