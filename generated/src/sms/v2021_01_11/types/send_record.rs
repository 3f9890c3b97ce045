// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/SendRecord.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A message that was sent.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SendRecord {
    /// The number in E.164 form.
    ///
    /// - On the wire: `PhoneNumber`, String, always present in responses
    /// - Example: `+86136****8015`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// Identifier of the message, as sending returned it.
    ///
    /// - On the wire: `SerialNo`, String, always present in responses
    /// - Example: `4719:106022169717827487984377125`
    pub serial_no: String,

    /// State of the message.
    ///
    /// - On the wire: `SendStatus`, Integer, always present in responses
    /// - Example: `2`
    pub send_status: SendOutcome,

    /// `Ok` if the message was accepted; otherwise an error code of the service.
    ///
    /// - On the wire: `RequestCode`, String, always present in responses
    /// - Example: `Ok`
    /// - Known values: `Ok`
    pub request_code: String,

    /// What the carrier reports, such as `DELIVRD`. Empty unless the message was delivered or its delivery failed.
    ///
    /// - On the wire: `StatusCode`, String, always present in responses
    /// - Example: `DELIVRD`
    pub status_code: String,

    /// Country or region, such as `CN` or `US`; `DEF` if it is not known.
    ///
    /// - On the wire: `IsoCode`, String, always present in responses
    /// - Example: `CN`
    /// - Known values: `CN`, `US`
    pub iso_code: String,

    /// Text of the message. Some of the parameters are masked here; the message itself has them in full.
    ///
    /// - On the wire: `Content`, String, always present in responses
    /// - Example: `【腾讯云通信】您的验证码为0****0，5分钟内有效。`
    /// - Sensitive: never shown in errors, logs and debug output
    pub content: String,

    /// When the message was sent.
    ///
    /// - On the wire: `SendTime`, Unix time in seconds, always present in responses
    /// - Example: `1787624235`
    pub send_time: i64,

    /// When the phone received the message; 0 unless it was delivered.
    ///
    /// - On the wire: `UserReceiveTime`, Unix time in seconds, always present in responses
    /// - Example: `1787584084`
    pub user_receive_time: i64,
}

rt::integer_enum! {
    /// State of a message.
    pub enum SendOutcome, UnknownSendOutcome {
        /// `1` – The message was not accepted.
        Refused = 1,
        /// `2` – The message was delivered.
        Delivered = 2,
        /// `3` – The message was accepted and is on its way.
        Sending = 3,
        /// `4` – The message was accepted but could not be delivered.
        Undelivered = 4,
    }
}

rt::structure! {
    received SendRecord {
        0 phone_number: "PhoneNumber", always().sensitive();
        1 serial_no: "SerialNo", always();
        2 send_status: "SendStatus", always();
        3 request_code: "RequestCode", always();
        4 status_code: "StatusCode", always();
        5 iso_code: "IsoCode", always();
        6 content: "Content", always().sensitive();
        7 send_time: "SendTime", always();
        8 user_receive_time: "UserReceiveTime", always();
    }
}
