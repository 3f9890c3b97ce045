// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ArchiveFlowResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// What became of one contract that was to be archived.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ArchiveFlowResult {
    /// Flow of the archived contract.
    ///
    /// - On the wire: `FlowId`, String
    /// - Example: `yD3h6UUc**************ev42sDw4ME`
    pub flow_id: Option<String>,

    /// Whether it was archived.
    ///
    /// - On the wire: `ArchiveFlowStatus`, Integer
    /// - Example: `0`
    pub archive_flow_status: Option<ArchiveOutcome>,

    /// Your own identifier of the contract.
    ///
    /// - On the wire: `BusinessId`, String
    /// - Example: `****business_id`
    pub business_id: Option<String>,

    /// Files of the contract.
    ///
    /// - On the wire: `ResourceIdList`, list of String
    /// - Example: `yD3hnUUck**********Tv60CvmOnrcHE`
    pub resource_id_list: Option<Vec<String>>,

    /// Why it was not archived.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `PDF验签**`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_message: Option<String>,
}

rt::integer_enum! {
    /// Whether a contract was archived.
    pub enum ArchiveOutcome, UnknownArchiveOutcome {
        /// `0` – Archived.
        Archived = 0,
        /// `1` – Not archived.
        Failed = 1,
    }
}

rt::structure! {
    received ArchiveFlowResult {
        0 flow_id: Option "FlowId";
        1 archive_flow_status: Option "ArchiveFlowStatus";
        2 business_id: Option "BusinessId";
        3 resource_id_list: Option "ResourceIdList";
        4 error_message: Option "ErrorMessage", sensitive();
    }
}
