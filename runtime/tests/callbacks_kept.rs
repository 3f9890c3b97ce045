//! Tests messages that are kept although their text is damaged.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::{Value, from_str};
use tc3_runtime::callbacks::{RawEvent, Received, Receiver, Sender};
use tc3_runtime::http::HeaderMap;

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const TOKEN: &str = "test-callback-token";

/// A name that was cut in the middle of a character, as an escape. The platform signs what it sends.
#[test]
fn text_that_was_cut_inside_an_encrypted_message_is_repaired() {
    let receiver = Receiver::<RawEvent>::builder().token(TOKEN).key(KEY).build().unwrap();
    let sender = Sender::new().token(TOKEN).unwrap().key(KEY).unwrap();
    let sent = sender.message("m1", "FlowStatusChange", r#"{"FlowName": "contract \ud83d", "FlowCallbackStatus": 4}"#);
    let Received::Message(message, _) = receiver.receive(&sent.headers, &sent.body).unwrap() else {
        panic!("a message")
    };
    let data: Value = from_str(message.json()).unwrap();
    assert_eq!((&data["FlowName"], &data["FlowCallbackStatus"]), (&"contract \u{fffd}".into(), &4.into()));
}

/// The same as bytes, in a body that is not encrypted.
#[test]
fn text_that_was_cut_in_a_plain_message_is_repaired() {
    let receiver = Receiver::<RawEvent>::builder().allow_unsigned().build().unwrap();
    let body = b"{\"MsgId\": \"m1\", \"MsgType\": \"A\", \"MsgData\": {\"Name\": \"\xe5\xbc\"}}";
    let Received::Message(message, _) = receiver.receive(&HeaderMap::new(), body).unwrap() else { panic!("a message") };
    assert_eq!(from_str::<Value>(message.json()).unwrap()["Name"], "\u{fffd}");
}
