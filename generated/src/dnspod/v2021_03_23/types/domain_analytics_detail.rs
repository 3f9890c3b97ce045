// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainAnalyticsDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Queries of a day or hour.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainAnalyticsDetail {
    /// Queries in each interval.
    ///
    /// - On the wire: `Num`, Unsigned integer, always present in responses
    /// - Example: `1000`
    pub num: u64,

    /// The day, if days are counted.
    ///
    /// - On the wire: `DateKey`, String, always present in responses
    /// - Example: `2022-05-16`
    pub date_key: String,

    /// End of the hour, if hours are counted: 23 is from 22:00 to 23:00.
    ///
    /// - On the wire: `HourKey`, Unsigned integer, always present in responses, may be null
    /// - Example: `0`
    pub hour_key: Option<u64>,
}

rt::structure! {
    received DomainAnalyticsDetail {
        0 num: "Num", always();
        1 date_key: "DateKey", always();
        2 hour_key: Option "HourKey", always().nullable();
    }
}
