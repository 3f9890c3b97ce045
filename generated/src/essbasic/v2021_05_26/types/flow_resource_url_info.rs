// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/FlowResourceUrlInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::ResourceUrlInfo;

/// Download links of one flow.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct FlowResourceUrlInfo {
    /// Identifier of the flow.
    ///
    /// - On the wire: `FlowId`, String, always present in responses
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub flow_id: String,

    /// Links to the PDF files of the flow. Empty if they could not be made.
    ///
    /// - On the wire: `ResourceUrlInfos`, list of object `ResourceUrlInfo`, always present in responses
    pub resource_url_infos: Vec<ResourceUrlInfo>,
}

rt::structure! {
    received FlowResourceUrlInfo {
        0 flow_id: "FlowId", always();
        1 resource_url_infos: "ResourceUrlInfos", always();
    }
}
