// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/CallbackStatusStatistics.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What the delivery reports of a period say.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CallbackStatusStatistics {
    /// Number of reports.
    ///
    /// - On the wire: `CallbackCount`, Unsigned integer, always present in responses
    /// - Example: `1745`
    pub callback_count: u64,

    /// Messages that were accepted.
    ///
    /// - On the wire: `RequestSuccessCount`, Unsigned integer, always present in responses
    /// - Example: `1880`
    pub request_success_count: u64,

    /// Reports of failure.
    ///
    /// - On the wire: `CallbackFailCount`, Unsigned integer, always present in responses
    /// - Example: `401`
    pub callback_fail_count: u64,

    /// Reports of success.
    ///
    /// - On the wire: `CallbackSuccessCount`, Unsigned integer, always present in responses
    /// - Example: `1344`
    pub callback_success_count: u64,

    /// Failures inside the network of the carrier.
    ///
    /// - On the wire: `InternalErrorCount`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub internal_error_count: u64,

    /// Numbers that are invalid or not assigned.
    ///
    /// - On the wire: `InvalidNumberCount`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub invalid_number_count: u64,

    /// Phones that were off or out of service.
    ///
    /// - On the wire: `ShutdownErrorCount`, Unsigned integer, always present in responses
    /// - Example: `401`
    pub shutdown_error_count: u64,

    /// Numbers on the do-not-disturb list.
    ///
    /// - On the wire: `BlackListCount`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub black_list_count: u64,

    /// Messages that the carrier refused as too frequent.
    ///
    /// - On the wire: `FrequencyLimitCount`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub frequency_limit_count: u64,
}

rt::structure! {
    received CallbackStatusStatistics {
        0 callback_count: "CallbackCount", always();
        1 request_success_count: "RequestSuccessCount", always();
        2 callback_fail_count: "CallbackFailCount", always();
        3 callback_success_count: "CallbackSuccessCount", always();
        4 internal_error_count: "InternalErrorCount", always();
        5 invalid_number_count: "InvalidNumberCount", always();
        6 shutdown_error_count: "ShutdownErrorCount", always();
        7 black_list_count: "BlackListCount", always();
        8 frequency_limit_count: "FrequencyLimitCount", always();
    }
}
