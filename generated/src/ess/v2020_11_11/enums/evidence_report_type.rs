// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/EvidenceReportType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Kind of evidence report.
    pub enum EvidenceReportType, UnknownEvidenceReportType {
        /// `0` – Report on the signing of a contract.
        SigningReport = 0,
    }
}
