// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/AutoRenewal.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Whether an order renews itself.
    pub enum AutoRenewal, UnknownAutoRenewal {
        /// `1` – It does.
        On = 1,
        /// `2` – It does not.
        Off = 2,
    }
}
