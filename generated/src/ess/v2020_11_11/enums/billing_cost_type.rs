// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/BillingCostType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Whether a use of a quota was charged or given back.
    pub enum BillingCostType, UnknownBillingCostType {
        /// `1` – Charged.
        Charge = 1,
        /// `2` – Given back because of a cancellation.
        Refund = 2,
    }
}
