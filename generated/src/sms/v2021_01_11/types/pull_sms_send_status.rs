// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/PullSmsSendStatus.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A delivery report. There is one only if the carrier sent one.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PullSmsSendStatus {
    /// When the phone received the message.
    ///
    /// - On the wire: `UserReceiveTime`, Unix time in seconds, always present in responses
    /// - Example: `1620734188`
    pub user_receive_time: i64,

    /// Calling code of the country or region.
    ///
    /// - On the wire: `CountryCode`, String, always present in responses
    /// - Example: `86`
    pub country_code: String,

    /// The number without calling code.
    ///
    /// - On the wire: `SubscriberNumber`, String, always present in responses
    /// - Example: `18501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub subscriber_number: String,

    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, always present in responses
    /// - Limit: a phone number with country code like +8613800138000
    /// - Example: `+8618501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// The message, by the `SerialNo` that sending returned.
    ///
    /// - On the wire: `SerialNo`, String, always present in responses
    /// - Example: `5000:1045710669157053657849499619`
    pub serial_no: String,

    /// Whether the message was delivered.
    ///
    /// - On the wire: `ReportStatus`, String, always present in responses
    /// - Example: `SUCCESS`
    pub report_status: DeliveryReport,

    /// What the carrier reports, such as `DELIVRD`.
    ///
    /// - On the wire: `Description`, String, always present in responses
    /// - Example: `DELIVRD`
    pub description: String,

    /// `SessionContext` of the request. Empty unless support has opened it.
    ///
    /// - On the wire: `SessionContext`, String, always present in responses
    /// - Example: `outsid_1729495320_1011`
    /// - Sensitive: never shown in errors, logs and debug output
    pub session_context: String,
}

rt::text_enum! {
    /// Whether a message was delivered.
    pub enum DeliveryReport, UnknownDeliveryReport {
        /// `SUCCESS` – It was delivered.
        Success = "SUCCESS",
        /// `FAIL` – It was not delivered.
        Fail = "FAIL",
    }
}

rt::structure! {
    received PullSmsSendStatus {
        0 user_receive_time: "UserReceiveTime", always();
        1 country_code: "CountryCode", always();
        2 subscriber_number: "SubscriberNumber", always().sensitive();
        3 phone_number: "PhoneNumber", always().sensitive();
        4 serial_no: "SerialNo", always();
        5 report_status: "ReportStatus", always();
        6 description: "Description", always();
        7 session_context: "SessionContext", always().sensitive();
    }
}
