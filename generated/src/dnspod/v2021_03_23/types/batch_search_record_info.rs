// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/BatchSearchRecordInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A record that was found.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct BatchSearchRecordInfo {
    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, always present in responses
    /// - Example: `15689601`
    pub record_id: u64,

    /// Line of the record.
    ///
    /// - On the wire: `Area`, String, always present in responses
    /// - Example: `默认`
    pub area: String,

    /// Remark on the record.
    ///
    /// - On the wire: `Remark`, String, always present in responses
    /// - Example: `首页`
    pub remark: String,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses
    /// - Example: `600`
    pub ttl: u64,

    /// Type of the record.
    ///
    /// - On the wire: `RecordType`, String, always present in responses
    /// - Example: `A`
    pub record_type: String,

    /// Whether the record is in use.
    ///
    /// - On the wire: `Enabled`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub enabled: u64,

    /// Weight of the record.
    ///
    /// - On the wire: `Weight`, Unsigned integer, always present in responses, may be null
    /// - Example: `20`
    pub weight: Option<u64>,

    /// Group of the record, by its ID.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub group_id: u64,

    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `www`
    pub sub_domain: String,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, always present in responses
    /// - Example: `0.0.0.0`
    pub value: String,

    /// Priority of an MX record.
    ///
    /// - On the wire: `MX`, Unsigned integer, always present in responses, may be null
    /// - Example: `0`
    pub mx: Option<u64>,
}

rt::structure! {
    received BatchSearchRecordInfo {
        0 record_id: "RecordId", always();
        1 area: "Area", always();
        2 remark: "Remark", always();
        3 ttl: "TTL", always();
        4 record_type: "RecordType", always();
        5 enabled: "Enabled", always();
        6 weight: Option "Weight", always().nullable();
        7 group_id: "GroupId", always();
        8 sub_domain: "SubDomain", always();
        9 value: "Value", always();
        10 mx: Option "MX", always().nullable();
    }
}
