//! Messages that are kept although something went wrong: with their text, or with their handling.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::{Value, from_str};
use tc3_runtime::callbacks::{Message, RawEvent, Received, Receiver, RecentMessages, Sender, Sent};
use tc3_runtime::http::HeaderMap;

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const TOKEN: &str = "test-callback-token";

fn sender() -> Sender {
    Sender::new().token(TOKEN).unwrap().key(KEY).unwrap()
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
    let receiver = Receiver::builder().token(TOKEN).key(KEY).remember(RecentMessages::new(10)).build().unwrap();
    let sent = sender().message("m1", "A", "{}");
    let message = first(&receiver, &sent).unwrap();
    // Such as a handler whose future is dropped.
    drop(receiver.handling(&message.id));
    let message = first(&receiver, &sent).expect("it was forgotten");
    receiver.handling(&message.id).done();
    assert!(first(&receiver, &sent).is_none(), "it was handled");
}
