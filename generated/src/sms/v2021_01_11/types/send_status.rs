// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/SendStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Status of the message to one number.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SendStatus {
    /// Identifier of the message.
    ///
    /// - On the wire: `SerialNo`, String, always present in responses
    /// - Example: `5000:1045710669157053657849499619`
    pub serial_no: String,

    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, always present in responses
    /// - Limit: a phone number with country code like +8613800138000
    /// - Example: `+8618501234444`
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

    /// Country or region, such as `CN` or `US`; `DEF` if it is not known.
    ///
    /// - On the wire: `IsoCode`, String, always present in responses
    /// - Example: `CN`
    /// - Known values: `CN`, `US`
    pub iso_code: String,
}

rt::structure! {
    received SendStatus {
        0 serial_no: "SerialNo", always();
        1 phone_number: "PhoneNumber", always().sensitive();
        2 fee: "Fee", always();
        3 session_context: "SessionContext", always().sensitive();
        4 code: "Code", always();
        5 message: "Message", always().sensitive();
        6 iso_code: "IsoCode", always();
    }
}
