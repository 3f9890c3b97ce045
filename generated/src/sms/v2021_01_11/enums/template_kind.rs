// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/enums/TemplateKind.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// What messages of a template are for.
    pub enum TemplateKind, UnknownTemplateKind {
        /// `1` – Advertising.
        Marketing = 1,
        /// `2` – Notices to users.
        Notification = 2,
        /// `3` – Codes for logging in and the like.
        VerificationCode = 3,
    }
}
