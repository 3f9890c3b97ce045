// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/CcPermission.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// What a person in copy may do.
    pub enum CcPermission, UnknownCcPermission {
        /// `0` – View the contract.
        View = 0,
        /// `1` – View and download the contract.
        ViewAndDownload = 1,
    }
}
