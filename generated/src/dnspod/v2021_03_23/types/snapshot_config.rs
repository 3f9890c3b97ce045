// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SnapshotConfig.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::{SnapshotPeriod, Switch};

/// Settings of the snapshots of a domain.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SnapshotConfig {
    /// How often snapshots are taken; empty for never.
    ///
    /// - On the wire: `Config`, String, always present in responses
    /// - Example: `half_hour`
    pub config: SnapshotPeriod,

    /// When it was created.
    ///
    /// - On the wire: `CreatedOn`, String, always present in responses
    /// - Example: `2022-09-19 15:01:35`
    pub created_on: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, String, always present in responses
    /// - Example: `13452`
    pub domain_id: String,

    /// ID of the settings.
    ///
    /// - On the wire: `Id`, String, always present in responses
    /// - Example: `21`
    pub id: String,

    /// Number of snapshots.
    ///
    /// - On the wire: `SnapshotCount`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub snapshot_count: u64,

    /// Whether snapshots are taken.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `enable`
    pub status: Switch,

    /// When it was last changed.
    ///
    /// - On the wire: `UpdatedOn`, String, always present in responses
    /// - Example: `2022-09-19 15:01:35`
    pub updated_on: String,
}

rt::structure! {
    received SnapshotConfig {
        0 config: "Config", always();
        1 created_on: "CreatedOn", always();
        2 domain_id: "DomainId", always();
        3 id: "Id", always();
        4 snapshot_count: "SnapshotCount", always();
        5 status: "Status", always();
        6 updated_on: "UpdatedOn", always();
    }
}
