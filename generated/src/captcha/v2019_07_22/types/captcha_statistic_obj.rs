// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaStatisticObj.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::types::{
    InterceptPerTrendObj, RequestTrendObj, TicketCheckTrendObj,
};

/// Statistics of a period.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaStatisticObj {
    /// CAPTCHAs that were requested.
    ///
    /// - On the wire: `ActionTotal`, Integer, always present in responses
    /// - Example: `0`
    pub action_total: i64,

    /// Attempts to solve one.
    ///
    /// - On the wire: `VerifyTotal`, Integer, always present in responses
    /// - Example: `0`
    pub verify_total: i64,

    /// CAPTCHAs that were solved.
    ///
    /// - On the wire: `VerifyThroughTotal`, Integer, always present in responses
    /// - Example: `0`
    pub verify_through_total: i64,

    /// Attempts that were blocked.
    ///
    /// - On the wire: `VerifyInterceptTotal`, Integer, always present in responses
    /// - Example: `0`
    pub verify_intercept_total: i64,

    /// Tickets that were checked.
    ///
    /// - On the wire: `TicketTotal`, Integer, always present in responses
    /// - Example: `0`
    pub ticket_total: i64,

    /// Tickets that passed.
    ///
    /// - On the wire: `TicketThroughTotal`, Integer, always present in responses
    /// - Example: `0`
    pub ticket_through_total: i64,

    /// Tickets that were rejected.
    ///
    /// - On the wire: `TicketInterceptTotal`, Integer, always present in responses
    /// - Example: `0`
    pub ticket_intercept_total: i64,

    /// Requests, step by step.
    ///
    /// - On the wire: `RequestTrend`, list of object `RequestTrendObj`, always present in responses, may be null
    pub request_trend: Option<Vec<RequestTrendObj>>,

    /// Rates of interception, step by step.
    ///
    /// - On the wire: `InterceptPerTrend`, list of object `InterceptPerTrendObj`, always present in responses, may be
    ///   null
    pub intercept_per_trend: Option<Vec<InterceptPerTrendObj>>,

    /// Checks of tickets, step by step.
    ///
    /// - On the wire: `TicketCheckTrend`, list of object `TicketCheckTrendObj`, always present in responses, may be
    ///   null
    pub ticket_check_trend: Option<Vec<TicketCheckTrendObj>>,
}

rt::structure! {
    received CaptchaStatisticObj {
        0 action_total: "ActionTotal", always();
        1 verify_total: "VerifyTotal", always();
        2 verify_through_total: "VerifyThroughTotal", always();
        3 verify_intercept_total: "VerifyInterceptTotal", always();
        4 ticket_total: "TicketTotal", always();
        5 ticket_through_total: "TicketThroughTotal", always();
        6 ticket_intercept_total: "TicketInterceptTotal", always();
        7 request_trend: Option "RequestTrend", always().nullable();
        8 intercept_per_trend: Option "InterceptPerTrend", always().nullable();
        9 ticket_check_trend: Option "TicketCheckTrend", always().nullable();
    }
}
