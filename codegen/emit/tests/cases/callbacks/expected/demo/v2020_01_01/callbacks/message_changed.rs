// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/callbacks/MessageCHanged.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::enums::{State, StateCode};
use crate::demo::v2020_01_01::types::Receiver;

/// A message is in another state. It may be the last one.
///
/// - Type of the message: `MessageCHanged`
/// - Sent when: A message is sent, or cannot be delivered.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2024-07-15, from <https://example.com/callbacks>.
#[non_exhaustive]
pub struct MessageChangedEvent {
    /// The message.
    ///
    /// - On the wire: `MessageId`, String, always present
    pub message_id: String,

    /// What became of it.
    ///
    /// - On the wire: `StateCode`, Integer
    pub state_code: Option<StateCode>,

    /// What became of it, as `Describe` gives it.
    ///
    /// - On the wire: `State`, String
    pub state: Option<State>,

    /// Who gets it.
    ///
    /// - On the wire: `Receivers`, list of object `Receiver`
    pub receivers: Option<Vec<Receiver>>,

    /// Why it changed.
    ///
    /// - On the wire: `Cause`, String
    pub cause: Option<MessageCause>,
}

rt::text_enum! {
    /// Why a message changed.
    pub enum MessageCause, UnknownMessageCause {
        /// `SENDER` – The sender did it.
        Sender = "SENDER",
        /// `TIME` – Its time was over.
        Time = "TIME",
    }
}

rt::text_enum! {
    /// Where a message begins. No field has it yet.
    pub enum MessageOrigin, UnknownMessageOrigin {
        /// `APP` – In an application.
        App = "APP",
    }
}

rt::structure! {
    received MessageChangedEvent {
        0 message_id: "MessageId", always();
        1 state_code: Option "StateCode";
        2 state: Option "State";
        3 receivers: Option "Receivers";
        4 cause: Option "Cause";
    }
}
