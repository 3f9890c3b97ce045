// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/callbacks/MessageRead.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

use tc3_runtime as rt;

/// The data of a message `MessageRead`.
///
/// - Type of the message: `MessageRead`
/// - Not known: The page lists further members.
#[non_exhaustive]
pub struct MessageReadEvent {}

rt::structure! {
    received MessageReadEvent {
    }
}
