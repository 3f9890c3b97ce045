// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/InterceptPerTrendObj.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Rates of interception in one step.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct InterceptPerTrendObj {
    /// Time of the step; its form depends on the length.
    ///
    /// - On the wire: `Ftime`, String, always present in responses
    /// - Example: `2022-05-15`
    pub ftime: String,

    /// Rate of requests that were blocked.
    ///
    /// - On the wire: `RequestInterceptPer`, Float, always present in responses
    /// - Example: `0`
    pub request_intercept_per: f64,

    /// Rate of those blocked for a wrong answer.
    ///
    /// - On the wire: `AnswerInterceptPer`, Float, always present in responses
    /// - Example: `0`
    pub answer_intercept_per: f64,

    /// Rate of those blocked by a policy.
    ///
    /// - On the wire: `PolicyInterceptPer`, Float, always present in responses
    /// - Example: `0`
    pub policy_intercept_per: f64,
}

rt::structure! {
    received InterceptPerTrendObj {
        0 ftime: "Ftime", always();
        1 request_intercept_per: "RequestInterceptPer", always();
        2 answer_intercept_per: "AnswerInterceptPer", always();
        3 policy_intercept_per: "PolicyInterceptPer", always();
    }
}
