// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/RecordListItem.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::RecordStatus;

/// A record in a list.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RecordListItem {
    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub record_id: u64,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, always present in responses
    /// - Example: `1.1.1.1`
    pub value: String,

    /// Whether the record is in use.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `ENABLE`
    pub status: RecordStatus,

    /// When it was last changed.
    ///
    /// - On the wire: `UpdatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2021-03-28 11:27:09`
    pub updated_on: String,

    /// Host of the record.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `m`
    pub name: String,

    /// Line of the record, by its name.
    ///
    /// - On the wire: `Line`, String, always present in responses
    /// - Example: `默认`
    pub line: String,

    /// ID of the line.
    ///
    /// - On the wire: `LineId`, String, always present in responses
    /// - Example: `0`
    pub line_id: String,

    /// Type of the record.
    ///
    /// - On the wire: `Type`, String, always present in responses
    /// - Example: `A`
    pub r#type: String,

    /// Weight of the record, for load balancing.
    ///
    /// - On the wire: `Weight`, Unsigned integer, always present in responses, may be null
    /// - Example: `20`
    pub weight: Option<u64>,

    /// What D-Monitor says of the server; empty if the record is not monitored.
    ///
    /// - On the wire: `MonitorStatus`, String, always present in responses
    /// - Example: `OK`
    pub monitor_status: MonitorStatus,

    /// Remark on the record.
    ///
    /// - On the wire: `Remark`, String, always present in responses
    /// - Example: `用于api`
    pub remark: String,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses
    /// - Example: `600`
    pub ttl: u64,

    /// Priority of an MX record.
    ///
    /// - On the wire: `MX`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub mx: u64,

    /// Whether it is one of the NS records that every domain has.
    ///
    /// - On the wire: `DefaultNS`, Boolean, always present in responses
    /// - Example: `true`
    pub default_ns: bool,
}

rt::text_enum! {
    /// What D-Monitor says of a server.
    pub enum MonitorStatus, UnknownMonitorStatus {
        /// `OK` – It works.
        Ok = "OK",
        /// `WARN` – There is an alarm.
        Warning = "WARN",
        /// `DOWN` – It is down.
        Down = "DOWN",
    }
}

rt::structure! {
    received RecordListItem {
        0 record_id: "RecordId", always();
        1 value: "Value", always();
        2 status: "Status", always();
        3 updated_on: "UpdatedOn", always();
        4 name: "Name", always();
        5 line: "Line", always();
        6 line_id: "LineId", always();
        7 r#type: "Type", always();
        8 weight: Option "Weight", always().nullable();
        9 monitor_status: "MonitorStatus", always();
        10 remark: "Remark", always();
        11 ttl: "TTL", always();
        12 mx: "MX", always();
        13 default_ns: "DefaultNS", always();
    }
}
