// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/RecordGroupInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A record group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RecordGroupInfo {
    /// ID of the record group.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, always present in responses
    /// - Example: `1344`
    pub group_id: u64,

    /// Name of the record group.
    ///
    /// - On the wire: `GroupName`, String, always present in responses
    /// - Example: `分组1`
    pub group_name: String,

    /// Who made the group.
    ///
    /// - On the wire: `GroupType`, String, always present in responses
    /// - Example: `user`
    pub group_type: RecordGroupKind,
}

rt::text_enum! {
    /// Who made a record group.
    pub enum RecordGroupKind, UnknownRecordGroupKind {
        /// `system` – The service.
        System = "system",
        /// `user` – The account.
        User = "user",
    }
}

rt::structure! {
    received RecordGroupInfo {
        0 group_id: "GroupId", always();
        1 group_name: "GroupName", always();
        2 group_type: "GroupType", always();
    }
}
