// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/RequestTrendObj.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Requests of one step.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RequestTrendObj {
    /// Time of the step; its form depends on the length.
    ///
    /// - On the wire: `Ftime`, String, always present in responses
    /// - Example: `2022-05-14`
    pub ftime: String,

    /// CAPTCHAs that were requested.
    ///
    /// - On the wire: `RequestAction`, Integer, always present in responses
    /// - Example: `0`
    pub request_action: i64,

    /// Attempts to solve one.
    ///
    /// - On the wire: `RequestVerify`, Integer, always present in responses
    /// - Example: `0`
    pub request_verify: i64,

    /// CAPTCHAs that were solved.
    ///
    /// - On the wire: `RequestThroughput`, Integer, always present in responses
    /// - Example: `0`
    pub request_throughput: i64,

    /// Attempts that were blocked.
    ///
    /// - On the wire: `RequestIntercept`, Unsigned integer, always present in responses
    /// - Example: `0`
    pub request_intercept: u64,
}

rt::structure! {
    received RequestTrendObj {
        0 ftime: "Ftime", always();
        1 request_action: "RequestAction", always();
        2 request_verify: "RequestVerify", always();
        3 request_throughput: "RequestThroughput", always();
        4 request_intercept: "RequestIntercept", always();
    }
}
