// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/InvitationNotifyType.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// How employees are invited to join the organization.
    pub enum InvitationNotifyType, UnknownInvitationNotifyType {
        /// `SMS` – Text message, or a message of WeCom for its users, with a link to the mini program.
        Sms = "SMS",
        /// `H5` – A link to an H5 page is returned.
        H5 = "H5",
        /// `NONE` – No message; the link that `Endpoint` asks for is returned.
        None = "NONE",
    }
}
