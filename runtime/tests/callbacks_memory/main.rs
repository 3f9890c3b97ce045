//! Tests messages that come more than once: after they were handled, meanwhile, and after that failed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod asynchronous;
mod one_process;
mod several_processes;
mod table;

use tc3_runtime::callbacks::{
    Event, Handling, Message, MessageMemory, RawEvent, ReceiveError, Received, Receiver, ReceiverBuilder, Sender, Sent,
};

const TOKEN: &str = "test-callback-token";

fn builder<E: Event>() -> ReceiverBuilder<E> {
    Receiver::builder().token(TOKEN)
}

fn remembering(memory: impl MessageMemory + 'static) -> Receiver<RawEvent> {
    builder().remember(memory).build().unwrap()
}

/// What the platform posts for the message with this id.
fn sent(id: &str) -> Sent {
    Sender::new().token(TOKEN).unwrap().message(id, "TemplateAdd", r#"{"TemplateId":"yDwi8UUckp"}"#)
}

fn receive(receiver: &Receiver<RawEvent>, id: &str) -> Result<Received<RawEvent>, ReceiveError> {
    let Sent { headers, body, .. } = sent(id);
    receiver.receive(&headers, &body)
}

/// A delivery that is the first, or counts as it.
fn first(receiver: &Receiver<RawEvent>, id: &str) -> (Message<RawEvent>, Handling) {
    match receive(receiver, id) {
        Ok(Received::Message(message, handling)) => (message, handling),
        other => panic!("{other:?} is not the first delivery"),
    }
}

/// Whether a delivery comes after the message was handled.
fn was_handled(receiver: &Receiver<RawEvent>, id: &str) -> bool {
    matches!(receive(receiver, id), Ok(Received::Redelivered(message)) if message.id == id)
}

/// Why a delivery is refused.
fn refused(receiver: &Receiver<RawEvent>, id: &str) -> ReceiveError {
    match receive(receiver, id) {
        Err(error) => error,
        Ok(received) => panic!("{received:?} is not refused"),
    }
}
