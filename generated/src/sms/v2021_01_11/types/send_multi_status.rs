// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/SendMultiStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Status of one of the messages.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SendMultiStatus {
    /// Identifier of the message.
    ///
    /// - On the wire: `SerialNo`, String, always present in responses
    /// - Example: `c07754a8-323f-434f-8606-a52ff9beeab5`
    pub serial_no: String,

    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, always present in responses
    /// - Limit: a phone number with country code like +8613800138000
    /// - Example: `+60198890000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// How many messages are charged; a long text counts as several.
    ///
    /// - On the wire: `Fee`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub fee: u64,

    /// `SessionContext` of the request.
    ///
    /// - On the wire: `SessionContext`, String, always present in responses
    /// - Example: `outsid_1729495320_1011`
    /// - Sensitive: never shown in errors, logs and debug output
    pub session_context: String,

    /// `Ok` if the message was accepted; otherwise an error code of the service, such as
    /// `LimitExceeded.PhoneNumberDailyLimit`.
    ///
    /// - On the wire: `Code`, String, always present in responses
    /// - Example: `Ok`
    /// - Known values: `Ok`
    pub code: String,

    /// Explanation of `Code`.
    ///
    /// - On the wire: `Message`, String, always present in responses
    /// - Example: `send success`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: String,

    /// Country or region, such as `US` or `MY`; `DEF` if it is not known.
    ///
    /// - On the wire: `IsoCode`, String, always present in responses
    /// - Example: `TH`
    /// - Known values: `US`, `MY`
    pub iso_code: String,
}

rt::structure! {
    received SendMultiStatus {
        0 serial_no: "SerialNo", always();
        1 phone_number: "PhoneNumber", always().sensitive();
        2 fee: "Fee", always();
        3 session_context: "SessionContext", always().sensitive();
        4 code: "Code", always();
        5 message: "Message", always().sensitive();
        6 iso_code: "IsoCode", always();
    }
}
