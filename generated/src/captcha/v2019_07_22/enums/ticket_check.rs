// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/enums/TicketCheck.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Result of the check of a ticket. Only 1 means that the user passed.
    pub enum TicketCheck, UnknownTicketCheck {
        /// `1` – The user passed.
        Passed = 1,
        /// `7` – `Randstr` is not the one that the front end got with the ticket.
        RandstrMismatch = 7,
        /// `8` – The ticket is older than 5 minutes. Have the user solve a new CAPTCHA.
        Expired = 8,
        /// `9` – The ticket has been checked before. Have the user solve a new CAPTCHA.
        Reused = 9,
        /// `15` – The ticket is not one of the service; check that it is the one that the front end got.
        Invalid = 15,
        /// `16` – `CaptchaAppId` is wrong, or not the one that the front end uses.
        AppMismatch = 16,
        /// `21` – The ticket is not a normal one. If it begins with `trerror`, the front end made it itself because of a
        /// poor network: accept it or check in another way. Otherwise the request looks risky and may be blocked.
        Suspicious = 21,
        /// `100` – `CaptchaAppId` and `AppSecretKey` are wrong, or the ticket was made for another application.
        KeyMismatch = 100,
    }
}
