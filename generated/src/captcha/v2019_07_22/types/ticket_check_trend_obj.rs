// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/TicketCheckTrendObj.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Checks of tickets in one step.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct TicketCheckTrendObj {
    /// Time of the step; its form depends on the length.
    ///
    /// - On the wire: `Ftime`, String, always present in responses
    /// - Example: `2022-05-14`
    pub ftime: String,

    /// Tickets that were checked.
    ///
    /// - On the wire: `TicketCount`, Integer, always present in responses
    /// - Example: `0`
    pub ticket_count: i64,

    /// Tickets that passed.
    ///
    /// - On the wire: `TicketThroughput`, Integer, always present in responses
    /// - Example: `0`
    pub ticket_throughput: i64,

    /// Tickets that were rejected.
    ///
    /// - On the wire: `TicketIntercept`, Integer, always present in responses
    /// - Example: `0`
    pub ticket_intercept: i64,
}

rt::structure! {
    received TicketCheckTrendObj {
        0 ftime: "Ftime", always();
        1 ticket_count: "TicketCount", always();
        2 ticket_throughput: "TicketThroughput", always();
        3 ticket_intercept: "TicketIntercept", always();
    }
}
