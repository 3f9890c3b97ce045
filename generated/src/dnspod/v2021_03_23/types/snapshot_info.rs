// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SnapshotInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A snapshot.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SnapshotInfo {
    /// Link to download the file.
    ///
    /// - On the wire: `CosUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://xx.cos.xx.com/xx.csv`
    /// - Sensitive: never shown in errors, logs and debug output
    pub cos_url: String,

    /// When it was created.
    ///
    /// - On the wire: `CreatedOn`, String, always present in responses
    /// - Example: `2022-09-20 14:03:13`
    pub created_on: String,

    /// Domain of the snapshot.
    ///
    /// - On the wire: `Domain`, String, always present in responses
    /// - Example: `xxyy.com`
    pub domain: String,

    /// ID of the snapshot.
    ///
    /// - On the wire: `Id`, String, always present in responses
    /// - Example: `957A1A5B`
    pub id: String,

    /// Number of records.
    ///
    /// - On the wire: `RecordCount`, String, always present in responses
    /// - Example: `2`
    pub record_count: String,

    /// State of the snapshot.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `normal`
    pub status: SnapshotStatus,
}

rt::text_enum! {
    /// State of a snapshot.
    pub enum SnapshotStatus, UnknownSnapshotStatus {
        /// `normal` – It is ready.
        Normal = "normal",
        /// `create` – It is being taken.
        Creating = "create",
    }
}

rt::structure! {
    received SnapshotInfo {
        0 cos_url: "CosUrl", always().sensitive();
        1 created_on: "CreatedOn", always();
        2 domain: "Domain", always();
        3 id: "Id", always();
        4 record_count: "RecordCount", always();
        5 status: "Status", always();
    }
}
