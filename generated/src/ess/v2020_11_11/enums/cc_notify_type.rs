// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/CcNotifyType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// When people in copy are notified.
    pub enum CcNotifyType, UnknownCcNotifyType {
        /// `0` – When the contract is started.
        OnStart = 0,
        /// `1` – When signing is completed.
        OnCompletion = 1,
    }
}
