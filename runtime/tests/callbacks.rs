//! Tests receiving messages: the vectors, and every way to be refused.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::Value;
use tc3_runtime::callbacks::{MemoryError, RawEvent, ReceiveError, Received, Receiver, ReceiverBuilder, Sender, Sent};
use tc3_runtime::http::{HeaderMap, StatusCode};

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const NEW_KEY: &str = "fedcba9876543210FEDCBA9876543210";
const TOKEN: &str = "test-callback-token";
const NEW_TOKEN: &str = "new-callback-token";
const DATA: &str = r#"{"FlowId":"yDwFmUUckp","FlowCallbackStatus":4}"#;

fn builder() -> ReceiverBuilder<RawEvent> {
    Receiver::builder().token(TOKEN).key(KEY)
}

fn receiver() -> Receiver<RawEvent> {
    builder().build().unwrap()
}

fn sender() -> Sender {
    Sender::new().token(TOKEN).unwrap().key(KEY).unwrap()
}

fn sent() -> Sent {
    sender().message("m1", "FlowStatusChange", DATA)
}

/// The id of the message that a body was received as, or what else came of it.
fn outcome(receiver: &Receiver<RawEvent>, sent: &Sent) -> Result<String, ReceiveError> {
    receiver.receive(&sent.headers, &sent.body).map(|received| match received {
        Received::Message(message, _) => message.id,
        _ => "probe".to_owned(),
    })
}

mod vectors {
    use super::*;

    #[test]
    fn are_made_and_opened() {
        let vectors: Vec<Value> = serde_json::from_str(include_str!("callbacks/vectors.json")).unwrap();
        assert_eq!(vectors.len(), 3);
        for vector in vectors {
            let text = |name: &str| vector[name].as_str().unwrap();
            let sender = Sender::new().token(text("token")).unwrap().key(text("callback_key")).unwrap();
            let sent = sender.text(text("plaintext_utf8"));
            assert_eq!(String::from_utf8(sent.body.clone()).unwrap(), text("http_body"), "{}", text("name"));
            assert_eq!(sent.headers["content-signature"], text("content_signature"), "{}", text("name"));

            let Received::Message(message, _) = receiver().receive(&sent.headers, &sent.body).unwrap() else {
                panic!("{} is a message", text("name"));
            };
            let plain: Value = serde_json::from_str(text("plaintext_utf8")).unwrap();
            assert_eq!(message.id, plain["MsgId"].as_str().unwrap());
            assert_eq!(message.kind, plain["MsgType"].as_str().unwrap_or_default());
            assert_eq!(message.version, plain["MsgVersion"].as_str().unwrap_or_default());
            assert_eq!(serde_json::from_str::<Value>(message.json()).unwrap(), plain["MsgData"]);
        }
    }

    #[test]
    fn messages_have_the_bytes_of_the_platform() {
        let vectors: Vec<Value> = serde_json::from_str(include_str!("callbacks/vectors.json")).unwrap();
        let sent = sender().message(
            "yDCKoUUckpot4nogUyBzrTaNVxe5VY0H",
            "FlowStatusChange",
            r#"{"FlowId":"yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm","FlowCallbackStatus":4}"#,
        );
        assert_eq!(String::from_utf8(sent.body).unwrap(), vectors[0]["http_body"].as_str().unwrap());
    }
}

mod accepted {
    use super::*;

    #[test]
    fn a_check_of_the_address_is_no_message() {
        for body in ["{}", " {\n} ", r#"{"hello":1}"#] {
            let probe = receiver().receive(&HeaderMap::new(), body.as_bytes());
            assert!(matches!(probe, Ok(Received::Probe)), "{body}");
        }
        assert_eq!(outcome(&receiver(), &sender().probe()).unwrap(), "probe");
        // Signed or encrypted, it is one as well.
        assert_eq!(outcome(&receiver(), &Sender::new().token(TOKEN).unwrap().text("{}")).unwrap(), "probe");
        assert_eq!(outcome(&receiver(), &sender().text("{}")).unwrap(), "probe");
    }

    #[test]
    fn two_keys_and_two_tokens_while_they_are_rotated() {
        let receiver = builder().token(NEW_TOKEN).key(NEW_KEY).build().unwrap();
        for token in [TOKEN, NEW_TOKEN] {
            for key in [KEY, NEW_KEY] {
                let sender = Sender::new().token(token).unwrap().key(key).unwrap();
                assert_eq!(outcome(&receiver, &sender.message("m1", "A", "{}")).unwrap(), "m1");
            }
        }
    }

    #[test]
    fn plain_bodies_where_there_is_no_key_or_they_are_allowed() {
        let sent = Sender::new().token(TOKEN).unwrap().message("m1", "A", DATA);
        assert_eq!(outcome(&Receiver::builder().token(TOKEN).build().unwrap(), &sent).unwrap(), "m1");
        assert_eq!(outcome(&builder().allow_plain().build().unwrap(), &sent).unwrap(), "m1");
    }

    #[test]
    fn unsigned_bodies_where_they_are_allowed() {
        let receiver: Receiver<RawEvent> = Receiver::builder().key(KEY).allow_unsigned().build().unwrap();
        let sent = Sender::new().key(KEY).unwrap().message("m1", "A", DATA);
        assert_eq!(outcome(&receiver, &sent).unwrap(), "m1");
        assert!(matches!(receiver.receive_signed(None, &sent.body), Ok(Received::Message(..))));
    }

    #[test]
    fn ids_and_types_that_are_numbers() {
        let sent = sender().text(r#"{"MsgId":7,"MsgType":null,"MsgData":[1]}"#);
        let Ok(Received::Message(message, _)) = receiver().receive(&sent.headers, &sent.body) else {
            panic!("a message")
        };
        assert_eq!((&*message.id, &*message.kind, message.json()), ("7", "", "[1]"));
    }
}

mod refused {
    use super::*;

    fn with_signature(signature: &str) -> HeaderMap {
        HeaderMap::from_iter([("content-signature".parse().unwrap(), signature.parse().unwrap())])
    }

    #[test]
    fn each_with_its_own_error() {
        let plain = Sender::new().token(TOKEN).unwrap();
        let cases: [(Sent, ReceiveError); 5] = [
            (Sender::new().key(KEY).unwrap().message("m1", "A", "{}"), ReceiveError::NoSignature),
            (Sender::new().message("m1", "A", "{}"), ReceiveError::NoSignature),
            (plain.message("m1", "A", "{}"), ReceiveError::NotEncrypted),
            (plain.text("not JSON"), ReceiveError::NotJson),
            (plain.text("[]"), ReceiveError::NotJson),
        ];
        for (sent, expected) in cases {
            assert_eq!(outcome(&receiver(), &sent), Err(expected));
        }
        let keyless = Receiver::builder().token(TOKEN).build().unwrap();
        assert_eq!(outcome(&keyless, &sent()), Err(ReceiveError::NoKey));
    }

    #[test]
    fn a_forged_signature_is_not_told_why() {
        let good = sent();
        let right = good.headers["content-signature"].to_str().unwrap().to_owned();
        let digits = right.strip_prefix("sha256=").unwrap();
        let wrong = [
            String::new(),
            "sha256=".to_owned(),
            digits.to_owned(),
            format!("sha1={digits}"),
            format!("{right}0"),
            right[..right.len() - 1].to_owned(),
            format!("sha256={}", digits.replace(|digit: char| digit.is_ascii_digit(), "0")),
            format!("sha256={}", "é".repeat(32)),
        ];
        for signature in wrong {
            let refused = receiver().receive_signed(Some(signature.as_bytes()), &good.body);
            assert_eq!(refused.unwrap_err(), ReceiveError::WrongSignature, "{signature}");
        }
        let mut twice = good.headers.clone();
        twice.append("content-signature", right.parse().unwrap());
        assert_eq!(receiver().receive(&twice, &good.body).unwrap_err(), ReceiveError::WrongSignature);
    }

    #[test]
    fn a_body_that_was_cut_or_belongs_to_another_signature() {
        let good = sent();
        let cut = Sent::clone(&good);
        for length in 0..cut.body.len() {
            let refused = receiver().receive(&cut.headers, &cut.body[..length]);
            assert_eq!(refused.unwrap_err(), ReceiveError::WrongSignature);
        }
        let other = sender().message("m2", "A", "{}");
        assert_eq!(receiver().receive(&other.headers, &good.body).unwrap_err(), ReceiveError::WrongSignature);
        assert_eq!(receiver().receive(&with_signature("sha256=00"), b"{}").unwrap_err(), ReceiveError::WrongSignature);
    }

    #[test]
    fn a_body_that_was_cut_before_it_was_signed() {
        let signer = Sender::new().token(TOKEN).unwrap();
        let body = String::from_utf8(sent().body).unwrap();
        for length in 0..body.len() {
            assert_eq!(outcome(&receiver(), &signer.text(&body[..length])), Err(ReceiveError::NotJson), "{length}");
        }
        let encrypted = &body[.."{\"encrypt\":\"".len() + 24];
        assert_eq!(outcome(&receiver(), &signer.text(&format!("{encrypted}\"}}"))), Err(ReceiveError::Undecryptable));
        let message = Sender::envelope("m1", "A", None, DATA);
        for length in 0..message.len() {
            let refused = outcome(&receiver(), &sender().text(&message[..length]));
            assert_eq!(refused, Err(ReceiveError::Undecryptable), "{length}");
        }
    }

    #[test]
    fn a_body_that_is_too_big_before_anything_is_computed() {
        let good = sent();
        let size = good.body.len();
        let exact = builder().max_bytes(size).build().unwrap();
        assert_eq!(outcome(&exact, &good).unwrap(), "m1");
        let smaller = builder().max_bytes(size - 1).build().unwrap();
        let error = outcome(&smaller, &good).unwrap_err();
        assert_eq!(error, ReceiveError::TooBig { size, limit: size - 1 });
        assert_eq!(error.status(), StatusCode::PAYLOAD_TOO_LARGE);
    }

    /// One error for all ways, so that nobody learns which padding is right.
    #[test]
    fn what_cannot_be_decrypted() {
        let signer = Sender::new().token(TOKEN).unwrap();
        let other_key = Sender::new().token(TOKEN).unwrap().key(NEW_KEY).unwrap();
        let mut bodies = vec![
            signer.text(r#"{"encrypt":""}"#),
            signer.text(r#"{"encrypt":null}"#),
            signer.text(r#"{"encrypt":[1]}"#),
            signer.text(r#"{"encrypt":"not base64"}"#),
            signer.text(r#"{"encrypt":"c2hvcnQ="}"#),
            // Decrypts, but not to a JSON object.
            sender().text("not JSON"),
            sender().text("[]"),
            sender().text(""),
        ];
        bodies.extend((0..300).map(|number| other_key.message(&number.to_string(), "A", "{}")));
        for sent in bodies {
            assert_eq!(outcome(&receiver(), &sent), Err(ReceiveError::Undecryptable));
        }
    }

    #[test]
    fn statuses_make_the_platform_deliver_again() {
        for error in [
            ReceiveError::NoSignature,
            ReceiveError::WrongSignature,
            ReceiveError::NotJson,
            ReceiveError::NotEncrypted,
            ReceiveError::NoKey,
            ReceiveError::Undecryptable,
            ReceiveError::BeingHandled,
            ReceiveError::Memory(MemoryError::new("connection refused")),
        ] {
            assert_ne!(error.status(), StatusCode::OK);
        }
    }
}

mod settings {
    use super::*;

    #[test]
    fn unfit_ones_are_refused() {
        for (refused, text) in [
            (
                Receiver::<RawEvent>::builder().build(),
                "there is no token, so anybody could post messages; set the verification token of the console with \
                 `token`, or accept this with `allow_unsigned`",
            ),
            (
                Receiver::builder().token(TOKEN).key("topsecret").build(),
                "the key has 9 bytes instead of 32; copy it from the console without spaces or line breaks",
            ),
            (Receiver::builder().token("").build(), "the token is empty; set the verification token of the console"),
            (
                Receiver::builder().token("topsecret ").build(),
                "the token has spaces or line breaks around it; remove them",
            ),
        ] {
            assert_eq!(refused.unwrap_err().to_string(), text);
        }
    }

    #[test]
    fn secrets_and_data_are_not_shown() {
        let receiver = receiver();
        let sent = sent();
        let received = receiver.receive(&sent.headers, &sent.body).unwrap();
        let shown = format!("{receiver:?} {:?} {sent:?} {received:?}", sender());
        for secret in [KEY, TOKEN, "yDwFmUUckp", "\"FlowId"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("FlowStatusChange"));
    }
}
