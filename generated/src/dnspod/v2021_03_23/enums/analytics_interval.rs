// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/AnalyticsInterval.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Interval of counts of queries.
    pub enum AnalyticsInterval, UnknownAnalyticsInterval {
        /// `DATE` – A day.
        Day = "DATE",
        /// `HOUR` – An hour.
        Hour = "HOUR",
    }
}
