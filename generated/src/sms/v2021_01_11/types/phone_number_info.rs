// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/PhoneNumberInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Country or region of a phone number and its parts.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct PhoneNumberInfo {
    /// `Ok`, or an error code if the number could not be looked up.
    ///
    /// - On the wire: `Code`, String, always present in responses
    /// - Example: `Ok`
    /// - Known values: `Ok`
    pub code: String,

    /// Explanation of `Code`.
    ///
    /// - On the wire: `Message`, String, always present in responses
    /// - Example: `Describe success`
    /// - Sensitive: never shown in errors, logs and debug output
    pub message: String,

    /// Calling code of the country or region.
    ///
    /// - On the wire: `NationCode`, String, always present in responses
    /// - Example: `86`
    pub nation_code: String,

    /// The number without calling code.
    ///
    /// - On the wire: `SubscriberNumber`, String, always present in responses
    /// - Example: `18501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub subscriber_number: String,

    /// The number in E.164 form, as messages would be sent to it; as it was asked for if it could not be read.
    ///
    /// - On the wire: `PhoneNumber`, String, always present in responses
    /// - Example: `+8618501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// Country or region, such as `CN` or `US`; `DEF` if it is not known.
    ///
    /// - On the wire: `IsoCode`, String, always present in responses
    /// - Example: `CN`
    /// - Known values: `CN`, `US`
    pub iso_code: String,

    /// Name of the country or region.
    ///
    /// - On the wire: `IsoName`, String, always present in responses
    /// - Example: `China`
    pub iso_name: String,
}

rt::structure! {
    received PhoneNumberInfo {
        0 code: "Code", always();
        1 message: "Message", always().sensitive();
        2 nation_code: "NationCode", always();
        3 subscriber_number: "SubscriberNumber", always().sensitive();
        4 phone_number: "PhoneNumber", always().sensitive();
        5 iso_code: "IsoCode", always();
        6 iso_name: "IsoName", always();
    }
}
