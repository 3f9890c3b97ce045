// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/QuiteJob.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee has left an organization.
///
/// - Type of the message: `QuiteJob`
/// - Sent when: An employee is removed from an organization.
/// - Not known: No public page that could be read lists the members of this message.
/// - The event is empty: pass the message on, whose `json()` has all members
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_staffs>.
#[non_exhaustive]
pub struct QuiteJobEvent {}

rt::structure! {
    received QuiteJobEvent {
    }
}
