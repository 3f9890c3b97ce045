// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/CancelMessageFormat.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How the cover page of a cancelled contract names who cancelled it, before the reason.
    pub enum CancelMessageFormat, UnknownCancelMessageFormat {
        /// `0` – Initiator, organization name and name of the operator.
        Default = 0,
        /// `1` – Initiator only.
        InitiatorOnly = 1,
        /// `2` – Initiator and organization name.
        WithOrganization = 2,
        /// `3` – Initiator, organization name and name of the operator.
        WithOrganizationAndOperator = 3,
    }
}
