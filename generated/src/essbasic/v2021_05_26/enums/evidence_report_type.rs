// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/EvidenceReportType.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::integer_enum! {
    /// Kind of evidence report.
    pub enum EvidenceReportType, UnknownEvidenceReportType {
        /// `0` – Report on the signing of a contract.
        SigningReport = 0,
    }
}
