// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/SignerNotifyType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How a signer is notified.
    pub enum SignerNotifyType, UnknownSignerNotifyType {
        /// `SMS` – Text message.
        Sms = "SMS",
        /// `EMAIL` – Email.
        Email = "EMAIL",
        /// `ALL` – Text message and email.
        All = "ALL",
        /// `NONE` – Not at all.
        None = "NONE",
    }
}
