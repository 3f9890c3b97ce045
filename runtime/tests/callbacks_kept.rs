//! Tests messages that are kept although something went wrong: with their text, or with their handling.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::{Value, from_str};
use tc3_runtime::callbacks::{Message, RawEvent, ReceiveError, Received, Receiver, RecentMessages, Sender, Sent};
use tc3_runtime::http::{HeaderMap, StatusCode};

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const TOKEN: &str = "test-callback-token";

fn sender() -> Sender {
    Sender::new().token(TOKEN).unwrap().key(KEY).unwrap()
}

fn remembering() -> Receiver<RawEvent> {
    Receiver::builder().token(TOKEN).key(KEY).remember(RecentMessages::new(10)).build().unwrap()
}

/// The message that is received for the first time; `None` if it came before.
fn first(receiver: &Receiver<RawEvent>, sent: &Sent) -> Option<Message<RawEvent>> {
    match receiver.receive(&sent.headers, &sent.body).unwrap() {
        Received::Message(message) => Some(message),
        _ => None,
    }
}

/// A name that was cut in the middle of a character, as an escape. The platform signs what it sends.
#[test]
fn text_that_was_cut_inside_an_encrypted_message_is_repaired() {
    let receiver = Receiver::builder().token(TOKEN).key(KEY).build().unwrap();
    let sent =
        sender().message("m1", "FlowStatusChange", r#"{"FlowName": "contract \ud83d", "FlowCallbackStatus": 4}"#);
    let message = first(&receiver, &sent).unwrap();
    let data: Value = from_str(message.json()).unwrap();
    assert_eq!((&data["FlowName"], &data["FlowCallbackStatus"]), (&"contract \u{fffd}".into(), &4.into()));
}

/// The same as bytes, in a body that is not encrypted.
#[test]
fn text_that_was_cut_in_a_plain_message_is_repaired() {
    let receiver = Receiver::<RawEvent>::builder().allow_unsigned().build().unwrap();
    let body = b"{\"MsgId\": \"m1\", \"MsgType\": \"A\", \"MsgData\": {\"Name\": \"\xe5\xbc\"}}";
    let Received::Message(message) = receiver.receive(&HeaderMap::new(), body).unwrap() else { panic!("a message") };
    assert_eq!(from_str::<Value>(message.json()).unwrap()["Name"], "\u{fffd}");
}

#[test]
fn a_message_whose_handling_did_not_end_well_counts_as_new() {
    let receiver = remembering();
    let sent = sender().message("m1", "A", "{}");
    let message = first(&receiver, &sent).unwrap();
    // Such as a handler whose future is dropped.
    drop(receiver.handling(&message.id));
    let message = first(&receiver, &sent).expect("it was forgotten");
    receiver.handling(&message.id).done();
    assert!(first(&receiver, &sent).is_none(), "it was handled");
}

/// Answered with 200, the second delivery would be the last: if the first then failed, the message would be lost.
#[test]
fn a_message_that_comes_again_while_it_is_handled_is_to_come_once_more() {
    let receiver = remembering();
    let sent = sender().message("m1", "A", "{}");
    let message = first(&receiver, &sent).unwrap();
    let handling = receiver.handling(&message.id);
    let refused = receiver.clone().receive(&sent.headers, &sent.body).unwrap_err();
    assert_eq!(refused, ReceiveError::BeingHandled);
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    drop(handling);
    let message = first(&receiver, &sent).expect("the first delivery failed");
    receiver.handling(&message.id).done();
    assert!(first(&receiver, &sent).is_none(), "it was handled");
}

#[test]
fn messages_without_an_id_do_not_hold_each_other_up() {
    let receiver = remembering();
    let sent = sender().message("", "A", "{}");
    let message = first(&receiver, &sent).unwrap();
    let _handling = receiver.handling(&message.id);
    assert!(first(&receiver, &sent).is_some());
}
