// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/NotifyType.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

rt::text_enum! {
    /// How a signer is notified.
    pub enum NotifyType, UnknownNotifyType {
        /// `SMS` – Text message.
        Sms = "SMS",
        /// `NONE` – Not at all.
        None = "NONE",
    }
}
