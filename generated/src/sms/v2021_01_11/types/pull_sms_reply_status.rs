// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/PullSmsReplyStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A reply to a message.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PullSmsReplyStatus {
    /// Digits added to the number that was replied to.
    ///
    /// - On the wire: `ExtendCode`, String, always present in responses
    /// - Example: `11`
    pub extend_code: String,

    /// Calling code of the country or region.
    ///
    /// - On the wire: `CountryCode`, String, always present in responses
    /// - Example: `86`
    pub country_code: String,

    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, always present in responses
    /// - Limit: a phone number with country code like +8613800138000
    /// - Example: `+8618501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// Signature of the message.
    ///
    /// - On the wire: `SignName`, String, always present in responses
    /// - Example: `腾讯云`
    pub sign_name: String,

    /// Text of the reply.
    ///
    /// - On the wire: `ReplyContent`, String, always present in responses
    /// - Example: `2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reply_content: String,

    /// When the reply came.
    ///
    /// - On the wire: `ReplyTime`, Unix time in seconds, always present in responses
    /// - Example: `1620734188`
    pub reply_time: i64,

    /// The number without calling code.
    ///
    /// - On the wire: `SubscriberNumber`, String, always present in responses
    /// - Example: `18501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub subscriber_number: String,
}

rt::structure! {
    received PullSmsReplyStatus {
        0 extend_code: "ExtendCode", always();
        1 country_code: "CountryCode", always();
        2 phone_number: "PhoneNumber", always().sensitive();
        3 sign_name: "SignName", always();
        4 reply_content: "ReplyContent", always().sensitive();
        5 reply_time: "ReplyTime", always();
        6 subscriber_number: "SubscriberNumber", always().sensitive();
    }
}
