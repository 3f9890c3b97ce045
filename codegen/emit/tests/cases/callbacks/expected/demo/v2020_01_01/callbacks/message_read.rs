// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/callbacks/MessageRead.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// The data of a message `MessageRead`.
///
/// - Type of the message: `MessageRead`
/// - Not known: The page lists further members.
/// - The event is empty: pass the message on, whose `json()` has all members
#[non_exhaustive]
pub struct MessageReadEvent {}

rt::structure! {
    received MessageReadEvent {
    }
}
