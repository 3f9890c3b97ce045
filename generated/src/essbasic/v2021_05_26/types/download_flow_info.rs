// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/DownloadFlowInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Flows that are downloaded together as one zip file.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct DownloadFlowInfo {
    /// Name of the folder, which becomes the name of the zip file.
    ///
    /// - On the wire: `FileName`, String, required
    /// - Example: `测试合同文件夹`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_name: String,

    /// Flows in the folder.
    ///
    /// - On the wire: `FlowIdList`, list of String, required
    /// - Limit: at most 20 items (checked before sending)
    /// - Example: `FlowId1`, `FlowId2`
    pub flow_id_list: Vec<String>,
}

impl DownloadFlowInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(file_name: impl Into<String>, flow_id_list: Vec<String>) -> Self {
        Self {
            file_name: file_name.into(),
            flow_id_list,
        }
    }
}

rt::structure! {
    sent DownloadFlowInfo {
        0 file_name: "FileName", required().sensitive();
        1 flow_id_list: "FlowIdList", required().limits(&[max_items(20)]);
    }
}
