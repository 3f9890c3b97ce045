//! Checks that text from a call, an answer or a receiver is never markup.

use serde_json::json;

use crate::browser::{Page, with_page};
use crate::call::{Call, RIGHT, admin};

const MARKUP: &str = "<img src=x onerror=\"window.hostile=1\"><script>window.hostile=1</script>";

/// Nothing of it has become an element, and nothing of it has run.
fn is_harmless(page: &Page) {
    assert_eq!(page.value("window.hostile === undefined"), true);
    assert_eq!(page.value("document.querySelectorAll('main img, main script, main iframe, main svg').length"), 0);
}

#[test]
fn markup_in_calls_and_answers_stays_text() {
    with_page(|page| {
        let error = json!({"Error": {"Code": MARKUP, "Message": MARKUP}});
        let stub = json!({"When": {"Action": RIGHT.action}, "Then": {"Answer": error}, "Times": 1});
        assert_eq!(admin(&page.host, "POST", "/_mock/stubs", &stub.to_string()).0, 204);
        let body = r#"{"Operate": "<img src=x onerror=\"window.hostile=1\"><script>window.hostile=1</script>",
            "<script>window.hostile=1</script>": 1, "ServiceType": "AUTO_SIGN"}"#;
        let headers = "X-TC-RequestClient: <img src=x onerror=\"window.hostile=1\"><script>window.hostile=1</script>\r\n\
                       X-<script>: 1\r\n";
        let headers = headers.split("X-<").next().expect("one that HTTP takes");
        let hostile = || Call { signed_body: body, body, headers, ..RIGHT };
        let action = Call { action: MARKUP, headers, ..RIGHT };
        hostile().send(&page.host);
        hostile().send(&page.host);
        action.send(&page.host);
        for id in 1..=3 {
            page.row(id);
            page.choose(id);
            let shown = page.value("document.getElementById('call').textContent");
            assert!(shown.as_str().is_some_and(|shown| shown.contains(MARKUP)), "{id}: {shown}");
            is_harmless(page);
        }
        assert!(page.row(3).contains(MARKUP));
    });
}

#[test]
fn markup_in_messages_stays_text() {
    with_page(|page| {
        let order = json!({"Url": "http://127.0.0.1:9/", "MsgType": MARKUP, "MsgData": {MARKUP: MARKUP}, "Times": 1});
        assert_eq!(admin(&page.host, "POST", "/_mock/callbacks", &order.to_string()).0, 202);
        page.go("#/callbacks");
        assert_eq!(page.text("#callback-list strong"), MARKUP);
        is_harmless(page);
    });
}
