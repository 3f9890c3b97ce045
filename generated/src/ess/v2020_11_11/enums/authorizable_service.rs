// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/AuthorizableService.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Extended service that employees can be authorized to use.
    pub enum AuthorizableService, UnknownAuthorizableService {
        /// `OPEN_SERVER_SIGN` – Automatic signing by the organization.
        OpenServerSign = "OPEN_SERVER_SIGN",
        /// `BATCH_SIGN` – Signing many contracts at once.
        BatchSign = "BATCH_SIGN",
    }
}
