// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/TicketAmountUnit.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Tickets of a day that were checked.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct TicketAmountUnit {
    /// The day.
    ///
    /// - On the wire: `DateKey`, String, always present in responses
    /// - Limit: a date like 20231114
    /// - Example: `20210206`
    pub date_key: String,

    /// Number of tickets.
    ///
    /// - On the wire: `Amount`, Integer, always present in responses
    /// - Example: `96`
    pub amount: i64,
}

rt::structure! {
    received TicketAmountUnit {
        0 date_key: "DateKey", always();
        1 amount: "Amount", always();
    }
}
