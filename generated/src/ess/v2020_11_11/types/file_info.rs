// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FileInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A file of a template.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FileInfo {
    /// Identifier of the file.
    ///
    /// - On the wire: `FileId`, String, always present in responses
    /// - Example: `yDtwEUUckp7f8w6uUuBHsZJd9KcpXpMH`
    pub file_id: String,

    /// Name of the file.
    ///
    /// - On the wire: `FileName`, String, always present in responses
    /// - Example: `入职合同.PDF`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_name: String,

    /// Size in bytes.
    ///
    /// - On the wire: `FileSize`, Integer, always present in responses
    /// - Example: `534543`
    pub file_size: i64,

    /// Unix time at which the file was uploaded.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub created_on: i64,
}

rt::structure! {
    received FileInfo {
        0 file_id: "FileId", always();
        1 file_name: "FileName", always().sensitive();
        2 file_size: "FileSize", always();
        3 created_on: "CreatedOn", always();
    }
}
