// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/SnapshotPeriod.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How often snapshots are taken. Empty text is for never.
    pub enum SnapshotPeriod, UnknownSnapshotPeriod {
        /// `half_hour` – Every half hour.
        HalfHourly = "half_hour",
        /// `hourly` – Every hour.
        Hourly = "hourly",
        /// `daily` – Every day.
        Daily = "daily",
        /// `monthly` – Every month.
        Monthly = "monthly",
    }
}
