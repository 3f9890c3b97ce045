//! Tests the controls of the page: faults, stubs, callbacks, changes of state.

use aes::Aes256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _};
use serde_json::{Value, json};

use crate::browser::with_page;
use crate::call::{Call, RIGHT, admin};
use crate::receiver::receiver;
use crate::signer::{hex, hmac};

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const TOKEN: &str = "test-callback-token";

#[test]
fn a_fault_happens_once_and_is_gone() {
    with_page(|page| {
        page.go("#/faults");
        page.fill("#fault-form [name='Action']", RIGHT.action);
        page.fill("#fault-form [name='Error']", "OperationDenied");
        page.fill("#fault-form [name='Message']", "of this test");
        page.click("#fault-form button");
        page.until("document.getElementById('fault-list').textContent.includes('OperationDenied: of this test')");
        let error = RIGHT.send(&page.host)["Error"].clone();
        assert_eq!(error, json!({"Code": "OperationDenied", "Message": "of this test"}));
        page.until("document.getElementById('fault-list').textContent === 'None.'");
        page.go("#/calls");
        assert!(page.row(1).contains("OperationDenied"));
        assert_eq!(RIGHT.send(&page.host)["Error"], Value::Null);
    });
}

#[test]
fn every_kind_of_fault_can_be_set_and_removed() {
    with_page(|page| {
        page.go("#/faults");
        let kinds = [
            ("Page", "Page", json!(502)),
            ("Truncated", "Truncated", json!(true)),
            ("Oversized", "Oversized", json!(1_000_000)),
            ("before", "Dropped", json!("before")),
            ("after", "Dropped", json!("after")),
            ("ClockSeconds", "ClockSeconds", json!(-600)),
        ];
        for (number, (kind, member, value)) in kinds.into_iter().enumerate() {
            page.pick("#fault-form [name='Kind']", kind);
            page.click("#fault-form button");
            page.until(&format!("document.querySelectorAll('#fault-list li:not(.none)').length === {}", number + 1));
            let faults = admin(&page.host, "GET", "/_mock/faults", "").1;
            assert_eq!(faults["Faults"][number]["Then"][member], value, "{kind}");
        }
        page.click("#fault-list button");
        page.until("document.querySelectorAll('#fault-list li').length === 5");
    });
}

#[test]
fn a_wrong_form_says_what_is_wrong() {
    with_page(|page| {
        page.go("#/faults");
        page.fill("#fault-form [name='Action']", "NoSuchAction");
        page.click("#fault-form button");
        assert!(page.text("#fault-form .wrong").contains("no action `NoSuchAction`"));
        page.go("#/stubs");
        page.fill("#stub-form [name='Answer']", "{");
        page.click("#stub-form button");
        assert!(page.text("#stub-form .wrong").contains("Answer is not JSON"));
    });
}

#[test]
fn a_stub_answers_the_calls_it_is_for() {
    with_page(|page| {
        page.go("#/stubs");
        page.fill("#stub-form [name='Action']", RIGHT.action);
        page.fill("#stub-form [name='Parameters']", r#"{"Operate": "CLOSE"}"#);
        page.fill("#stub-form [name='Answer']", r#"{"OperateUrl": "https://example.com/stub"}"#);
        page.click("#stub-form button");
        page.until("document.querySelector('#stub-list strong')?.textContent === 'ModifyExtendedService'");
        assert_eq!(RIGHT.send(&page.host)["OperateUrl"], "https://example.com/stub");
        page.go("#/calls");
        assert!(page.row(1).contains("stub 1"));
    });
}

#[test]
fn a_callback_is_sealed_sent_again_and_its_answers_are_shown() {
    with_page(|page| {
        let (url, messages) = receiver(&[503, 200]);
        page.go("#/callbacks");
        page.fill("#callback-form [name='Url']", &url);
        page.fill("#callback-form [name='Key']", KEY);
        page.fill("#callback-form [name='Token']", TOKEN);
        page.fill("#callback-form [name='MsgData']", r#"{"FlowId": "of this test", "FlowCallbackStatus": 4}"#);
        page.fill("#callback-form [name='PauseMs']", "1");
        page.click("#callback-form button");
        for message in messages.iter().take(2) {
            let signature = format!("sha256={}", hex(&hmac(TOKEN.as_bytes(), &message.body)));
            assert_eq!(message.signature, Some(signature));
            let opened = opened(&message.body);
            assert_eq!(opened["MsgType"], "FlowStatusChange");
            assert_eq!(opened["MsgData"], json!({"FlowId": "of this test", "FlowCallbackStatus": 4}));
        }
        page.find("#callback-list li[data-state='delivered']");
        let shown = page.text("#callback-list");
        for part in ["503", "200", "seen", "encrypted, signed"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        let all = page.value("document.documentElement.textContent").to_string();
        assert!(!all.contains(KEY) && !all.contains(TOKEN), "the secrets stay in their fields");
    });
}

/// The message in a body that was encrypted with the key.
fn opened(body: &str) -> Value {
    let body: Value = serde_json::from_str(body).expect("JSON");
    let encrypted = STANDARD.decode(body["encrypt"].as_str().expect("a text")).expect("Base64");
    let key = KEY.as_bytes();
    let cipher = cbc::Decryptor::<Aes256>::new_from_slices(key, &key[..16]).expect("32 bytes and 16");
    let message = cipher.decrypt_padded_vec::<Pkcs7>(&encrypted).expect("encrypted with this key");
    serde_json::from_slice(&message).expect("JSON")
}

#[test]
fn switches_and_reset() {
    with_page(|page| {
        let call = || Call { ..RIGHT }.send(&page.host);
        call();
        page.row(1);
        page.go("#/state");
        page.pick("#unknown-ids", "refused");
        page.go("#/faults");
        page.click("#rate-limits");
        page.click("#reset");
        page.click("#confirm-yes");
        page.until("document.getElementById('calls').checkVisibility() && !document.querySelector('#call-list li')");
        let settings = admin(&page.host, "GET", "/_mock/settings", "").1;
        assert_eq!((&settings["RateLimits"], &settings["UnknownIds"]), (&json!(true), &json!("refused")));
        assert_eq!(admin(&page.host, "GET", "/_mock/calls", "").1, json!({"Calls": []}));
    });
}
