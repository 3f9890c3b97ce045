// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Checklist.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A checklist of contract reviews.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct Checklist {
    /// Identifier of the checklist.
    ///
    /// - On the wire: `Id`, String
    /// - Example: `abxxdxdsdsl`
    pub id: Option<String>,

    /// Name of the checklist.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `租赁合同审查清单`
    pub name: Option<String>,

    /// Number of its points.
    ///
    /// - On the wire: `Count`, Integer
    /// - Example: `10`
    pub count: Option<i64>,

    /// Whether it is in use.
    ///
    /// - On the wire: `Enabled`, Boolean
    /// - Example: `true`
    pub enabled: Option<bool>,

    /// Who changed it last.
    ///
    /// - On the wire: `Updater`, String
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub updater: Option<String>,

    /// When it was changed last.
    ///
    /// - On the wire: `ModifiedOn`, Integer
    /// - Example: `0`
    pub modified_on: Option<i64>,

    /// Whether it is the vendor's.
    ///
    /// - On the wire: `Official`, Boolean
    /// - Example: `false`
    pub official: Option<bool>,

    /// Whether its points are written.
    ///
    /// - On the wire: `ConfigStatus`, Integer
    /// - Example: `1`
    pub config_status: Option<ChecklistConfigStatus>,
}

rt::integer_enum! {
    /// Whether the points of a checklist are written.
    pub enum ChecklistConfigStatus, UnknownChecklistConfigStatus {
        /// `0` – Not written.
        Missing = 0,
        /// `1` – Written.
        Complete = 1,
    }
}

rt::structure! {
    received Checklist {
        0 id: Option "Id";
        1 name: Option "Name";
        2 count: Option "Count";
        3 enabled: Option "Enabled";
        4 updater: Option "Updater", sensitive();
        5 modified_on: Option "ModifiedOn";
        6 official: Option "Official";
        7 config_status: Option "ConfigStatus";
    }
}
