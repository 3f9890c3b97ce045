//! What the page lets happen: faults, stubs, callbacks, changes of state.

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
    with_page(async |page| {
        page.go("#/faults").await;
        page.fill("#fault-form [name='Action']", RIGHT.action).await;
        page.fill("#fault-form [name='Error']", "OperationDenied").await;
        page.fill("#fault-form [name='Message']", "of this test").await;
        page.click("#fault-form button").await;
        page.until("document.getElementById('fault-list').textContent.includes('OperationDenied: of this test')").await;
        let error = RIGHT.send(&page.host)["Error"].clone();
        assert_eq!(error, json!({"Code": "OperationDenied", "Message": "of this test"}));
        page.until("document.getElementById('fault-list').textContent === 'None.'").await;
        page.go("#/calls").await;
        assert!(page.row(1).await.contains("OperationDenied"));
        assert_eq!(RIGHT.send(&page.host)["Error"], Value::Null);
    });
}

#[test]
fn every_kind_of_fault_can_be_set_and_removed() {
    with_page(async |page| {
        page.go("#/faults").await;
        let kinds = [
            ("Page", "Page", json!(502)),
            ("Truncated", "Truncated", json!(true)),
            ("Oversized", "Oversized", json!(1_000_000)),
            ("before", "Dropped", json!("before")),
            ("after", "Dropped", json!("after")),
            ("ClockSeconds", "ClockSeconds", json!(-600)),
        ];
        for (number, (kind, member, value)) in kinds.into_iter().enumerate() {
            page.pick("#fault-form [name='Kind']", kind).await;
            page.click("#fault-form button").await;
            page.until(&format!("document.querySelectorAll('#fault-list li:not(.none)').length === {}", number + 1))
                .await;
            let faults = admin(&page.host, "GET", "/_mock/faults", "").1;
            assert_eq!(faults["Faults"][number]["Then"][member], value, "{kind}");
        }
        page.click("#fault-list button").await;
        page.until("document.querySelectorAll('#fault-list li').length === 5").await;
    });
}

#[test]
fn a_wrong_form_says_what_is_wrong() {
    with_page(async |page| {
        page.go("#/faults").await;
        page.fill("#fault-form [name='Action']", "NoSuchAction").await;
        page.click("#fault-form button").await;
        assert!(page.text("#fault-form .wrong").await.contains("no action `NoSuchAction`"));
        page.go("#/stubs").await;
        page.fill("#stub-form [name='Answer']", "{").await;
        page.click("#stub-form button").await;
        assert!(page.text("#stub-form .wrong").await.contains("Answer is not JSON"));
    });
}

#[test]
fn a_stub_answers_the_calls_it_is_for() {
    with_page(async |page| {
        page.go("#/stubs").await;
        page.fill("#stub-form [name='Action']", RIGHT.action).await;
        page.fill("#stub-form [name='Parameters']", r#"{"Operate": "CLOSE"}"#).await;
        page.fill("#stub-form [name='Answer']", r#"{"OperateUrl": "https://example.com/stub"}"#).await;
        page.click("#stub-form button").await;
        page.until("document.querySelector('#stub-list strong')?.textContent === 'ModifyExtendedService'").await;
        assert_eq!(RIGHT.send(&page.host)["OperateUrl"], "https://example.com/stub");
        page.go("#/calls").await;
        assert!(page.row(1).await.contains("stub 1"));
    });
}

#[test]
fn a_callback_is_sealed_sent_again_and_its_answers_are_shown() {
    with_page(async |page| {
        let (url, messages) = receiver(&[503, 200]);
        page.go("#/callbacks").await;
        page.fill("#callback-form [name='Url']", &url).await;
        page.fill("#callback-form [name='Key']", KEY).await;
        page.fill("#callback-form [name='Token']", TOKEN).await;
        page.fill("#callback-form [name='MsgData']", r#"{"FlowId": "of this test", "FlowCallbackStatus": 4}"#).await;
        page.fill("#callback-form [name='PauseMs']", "1").await;
        page.click("#callback-form button").await;
        for message in messages.iter().take(2) {
            let signature = format!("sha256={}", hex(&hmac(TOKEN.as_bytes(), &message.body)));
            assert_eq!(message.signature, Some(signature));
            let opened = opened(&message.body);
            assert_eq!(opened["MsgType"], "FlowStatusChange");
            assert_eq!(opened["MsgData"], json!({"FlowId": "of this test", "FlowCallbackStatus": 4}));
        }
        page.find("#callback-list li[data-state='delivered']").await;
        let shown = page.text("#callback-list").await;
        for part in ["503", "200", "seen", "encrypted, signed"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        let all = page.value("document.documentElement.textContent").await.to_string();
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
    with_page(async |page| {
        let call = || Call { ..RIGHT }.send(&page.host);
        call();
        page.row(1).await;
        page.go("#/state").await;
        page.click("#refuse-unknown").await;
        page.go("#/faults").await;
        page.click("#rate-limits").await;
        page.click("#reset").await;
        page.click("#confirm-yes").await;
        page.until("document.getElementById('calls').checkVisibility() && !document.querySelector('#call-list li')")
            .await;
        let settings = admin(&page.host, "GET", "/_mock/settings", "").1;
        assert_eq!((&settings["RateLimits"], &settings["RefuseUnknownIds"]), (&json!(true), &json!(true)));
        assert_eq!(admin(&page.host, "GET", "/_mock/calls", "").1, json!({"Calls": []}));
    });
}
