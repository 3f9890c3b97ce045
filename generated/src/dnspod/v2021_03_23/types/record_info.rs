// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/RecordInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A record in full.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RecordInfo {
    /// ID of the record.
    ///
    /// - On the wire: `Id`, Unsigned integer, always present in responses
    /// - Example: `158`
    pub id: u64,

    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, always present in responses
    /// - Example: `www`
    pub sub_domain: String,

    /// Type of the record. `DescribeRecordType` lists what a package allows.
    ///
    /// - On the wire: `RecordType`, String, always present in responses
    /// - Example: `A`
    pub record_type: String,

    /// Line of the record, one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLine`, String, always present in responses
    /// - Example: `百度`
    pub record_line: String,

    /// ID of the line, one of `DescribeRecordLineList`.
    ///
    /// - On the wire: `RecordLineId`, String, always present in responses
    /// - Example: `90=0`
    pub record_line_id: String,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, always present in responses
    /// - Example: `129.23.32.32`
    pub value: String,

    /// Weight of the record, for load balancing.
    ///
    /// - On the wire: `Weight`, Unsigned integer, always present in responses, may be null
    /// - Example: `10`
    pub weight: Option<u64>,

    /// Priority of an MX record; 0 for other types.
    ///
    /// - On the wire: `MX`, Unsigned integer, always present in responses
    /// - Example: `20`
    pub mx: u64,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, always present in responses
    /// - Example: `600`
    pub ttl: u64,

    /// Whether the record is in use.
    ///
    /// - On the wire: `Enabled`, Integer, always present in responses
    /// - Example: `1`
    pub enabled: RecordEnabled,

    /// What D-Monitor says of the server; empty if the record is not monitored.
    ///
    /// - On the wire: `MonitorStatus`, String, always present in responses
    /// - Example: `Ok`
    pub monitor_status: RecordMonitorStatus,

    /// Remark on the record.
    ///
    /// - On the wire: `Remark`, String, always present in responses
    /// - Example: `这是解析记录的备注`
    pub remark: String,

    /// When the record was last changed.
    ///
    /// - On the wire: `UpdatedOn`, date and time (`2022-01-01 00:00:00`), always present in responses
    /// - Limit: a date and time like 2023-11-14 22:13:20
    /// - Example: `2021-03-31 11:38:02`
    pub updated_on: String,

    /// ID of the domain.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, always present in responses
    /// - Example: `62`
    pub domain_id: u64,
}

rt::integer_enum! {
    /// Whether a record is in use, as a number.
    pub enum RecordEnabled, UnknownRecordEnabled {
        /// `0` – It is not resolved.
        No = 0,
        /// `1` – It is.
        Yes = 1,
    }
}

rt::text_enum! {
    /// What D-Monitor says of a server.
    pub enum RecordMonitorStatus, UnknownRecordMonitorStatus {
        /// `Ok` – It works.
        Ok = "Ok",
        /// `Warn` – There is an alarm; it answers with a status of 400 to 499.
        Warning = "Warn",
        /// `Down` – It is down.
        Down = "Down",
    }
}

impl RecordMonitorStatus {
    /// The same as [`MonitorStatus`](crate::dnspod::v2021_03_23::types::MonitorStatus); `None` for a value that has
    /// none there.
    #[must_use]
    pub fn to_monitor_status(
        &self,
    ) -> Option<crate::dnspod::v2021_03_23::types::MonitorStatus> {
        use crate::dnspod::v2021_03_23::types::MonitorStatus as Same;
        Some(
            match self {
                Self::Ok => Same::Ok,
                Self::Warning => Same::Warning,
                Self::Down => Same::Down,
                _ => return None,
            },
        )
    }
}

rt::structure! {
    received RecordInfo {
        0 id: "Id", always();
        1 sub_domain: "SubDomain", always();
        2 record_type: "RecordType", always();
        3 record_line: "RecordLine", always();
        4 record_line_id: "RecordLineId", always();
        5 value: "Value", always();
        6 weight: Option "Weight", always().nullable();
        7 mx: "MX", always();
        8 ttl: "TTL", always();
        9 enabled: "Enabled", always();
        10 monitor_status: "MonitorStatus", always();
        11 remark: "Remark", always();
        12 updated_on: "UpdatedOn", always();
        13 domain_id: "DomainId", always();
    }
}
