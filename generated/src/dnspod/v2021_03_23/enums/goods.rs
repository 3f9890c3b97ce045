// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/Goods.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// A package or value-added service.
    pub enum Goods, UnknownGoods {
        /// `DP_PLUS` – Professional package.
        Professional = "DP_PLUS",
        /// `DP_EXPERT` – Enterprise package.
        Enterprise = "DP_EXPERT",
        /// `DP_ULTRA` – Ultimate package.
        Ultimate = "DP_ULTRA",
        /// `LB` – Load balancing.
        LoadBalancing = "LB",
        /// `URL` – URL forwarding.
        UrlForwarding = "URL",
        /// `DMONITOR_TASKS` – Tasks of D-Monitor.
        MonitorTasks = "DMONITOR_TASKS",
        /// `DMONITOR_IP` – Backup IP addresses of D-Monitor.
        MonitorBackupIps = "DMONITOR_IP",
        /// `CUSTOMLINE` – Custom lines.
        CustomLines = "CUSTOMLINE",
    }
}
