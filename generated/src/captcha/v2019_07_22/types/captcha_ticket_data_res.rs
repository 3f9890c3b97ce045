// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaTicketDataRes.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::types::{
    TicketAmountUnit, TicketInterceptUnit, TicketThroughUnit,
};

/// Checks of tickets day by day.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaTicketDataRes {
    /// Tickets that were checked.
    ///
    /// - On the wire: `TicketAmountArray`, list of object `TicketAmountUnit`, always present in responses
    pub ticket_amount_array: Vec<TicketAmountUnit>,

    /// Tickets that passed.
    ///
    /// - On the wire: `TicketThroughArray`, list of object `TicketThroughUnit`, always present in responses
    pub ticket_through_array: Vec<TicketThroughUnit>,

    /// Tickets that were rejected.
    ///
    /// - On the wire: `TicketInterceptArray`, list of object `TicketInterceptUnit`, always present in responses
    pub ticket_intercept_array: Vec<TicketInterceptUnit>,
}

rt::structure! {
    received CaptchaTicketDataRes {
        0 ticket_amount_array: "TicketAmountArray", always();
        1 ticket_through_array: "TicketThroughArray", always();
        2 ticket_intercept_array: "TicketInterceptArray", always();
    }
}
