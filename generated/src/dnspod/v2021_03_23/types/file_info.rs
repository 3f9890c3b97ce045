// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/FileInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::LeftTime;

/// A file that a task made.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FileInfo {
    /// ID of the file.
    ///
    /// - On the wire: `FileId`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub file_id: u64,

    /// When the file was made.
    ///
    /// - On the wire: `CreatedOn`, String, always present in responses
    /// - Example: `2023-01-17 14:54:06`
    pub created_on: String,

    /// When the file was last changed.
    ///
    /// - On the wire: `UpdatedOn`, String, always present in responses
    /// - Example: `2023-01-17 14:54:07`
    pub updated_on: String,

    /// Domains that the file is about.
    ///
    /// - On the wire: `Domains`, list of String, always present in responses
    /// - Example: `dnspod.cn`
    pub domains: Vec<String>,

    /// Name of the file.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `xxxx.xlsx`
    pub name: String,

    /// Link to download the file.
    ///
    /// - On the wire: `FileUrl`, String, always present in responses, may be null
    /// - Limit: a URL
    /// - Example: `https://xxxx.xxx.xx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_url: Option<String>,

    /// ID of the task that made the file.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `11`
    pub job_id: u64,

    /// Percentage done.
    ///
    /// - On the wire: `Progress`, Unsigned integer, always present in responses
    /// - Example: `100`
    pub progress: u64,

    /// State of the file.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `OK`
    pub status: FileStatus,

    /// What the file holds.
    ///
    /// - On the wire: `Type`, String, always present in responses
    /// - Example: `RECORD_LOG`
    pub r#type: FileKind,

    /// Time left.
    ///
    /// - On the wire: `LeftTime`, object `LeftTime`, always present in responses
    pub left_time: LeftTime,
}

rt::text_enum! {
    /// State of a file. The text has capital letters, the example small ones.
    pub enum FileStatus, UnknownFileStatus {
        /// `OK` – It is ready.
        Done = "OK",
        /// `RUNNING` – It is being made.
        Running = "RUNNING",
        /// `ERROR` – It could not be made.
        Failed = "ERROR",
        /// `CANCELED` – It was cancelled.
        Canceled = "CANCELED",
        /// `CANCELING` – It is being cancelled.
        Canceling = "CANCELING",
        /// `EXPIRED` – It has expired.
        Expired = "EXPIRED",
    }
}

rt::text_enum! {
    /// What a file holds. The text has capital letters, the example small ones.
    pub enum FileKind, UnknownFileKind {
        /// `RECORD_LOG` – Counts of queries.
        Queries = "RECORD_LOG",
        /// `RECORD_EXPORT` – Records.
        Records = "RECORD_EXPORT",
        /// `DOMAIN_EXPORT` – Domains.
        Domains = "DOMAIN_EXPORT",
    }
}

rt::structure! {
    received FileInfo {
        0 file_id: "FileId", always();
        1 created_on: "CreatedOn", always();
        2 updated_on: "UpdatedOn", always();
        3 domains: "Domains", always();
        4 name: "Name", always();
        5 file_url: Option "FileUrl", always().nullable().sensitive();
        6 job_id: "JobId", always();
        7 progress: "Progress", always();
        8 status: "Status", always();
        9 r#type: "Type", always();
        10 left_time: "LeftTime", always();
    }
}
