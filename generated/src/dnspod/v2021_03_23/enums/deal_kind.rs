// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/DealKind.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// What an order is for.
    pub enum DealKind, UnknownDealKind {
        /// `1` – A new package or service.
        Purchase = 1,
        /// `2` – Renewing what the domain has.
        Renewal = 2,
        /// `3` – A larger package.
        Upgrade = 3,
    }
}
