// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/AuthorizableService.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Extended service whose authorizations can be listed.
    pub enum AuthorizableService, UnknownAuthorizableService {
        /// `AUTO_SIGN` – Automatic signing by organizations.
        AutoSign = "AUTO_SIGN",
        /// `BATCH_SIGN` – Signing many contracts at once.
        BatchSign = "BATCH_SIGN",
    }
}
