// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ContractSummary.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::ContractSummaryInfo;

/// One part of the summary of a contract.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ContractSummary {
    /// What the part is about.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `Identity`
    pub name: Option<SummaryCategory>,

    /// Entries of the part.
    ///
    /// - On the wire: `Infos`, list of object `ContractSummaryInfo`
    pub infos: Option<Vec<ContractSummaryInfo>>,
}

rt::text_enum! {
    /// What a part of the summary of a contract is about.
    pub enum SummaryCategory, UnknownSummaryCategory {
        /// `Base` – The contract.
        Base = "Base",
        /// `Identity` – The parties.
        Identity = "Identity",
        /// `Performance` – Performance of the contract.
        Performance = "Performance",
    }
}

rt::structure! {
    received ContractSummary {
        0 name: Option "Name";
        1 infos: Option "Infos";
    }
}
