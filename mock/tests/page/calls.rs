//! What the page shows of calls.

use serde_json::Value;

use crate::browser::with_page;
use crate::call::{Call, RIGHT, admin, exchange};
use crate::signer::typical;

/// A required member is missing, and another is not known.
const INCOMPLETE: &str = r#"{"ServiceType": "AUTO_SIGN"}"#;
const REFUSED: Call = Call { signed_body: INCOMPLETE, body: INCOMPLETE, ..RIGHT };

#[test]
fn calls_appear_as_they_arrive() {
    with_page(async |page| {
        assert!(page.text("#call").await.contains(&page.host), "an empty page says where to send calls");
        RIGHT.send(&page.host);
        assert!(page.row(1).await.contains("ModifyExtendedService"));
        REFUSED.send(&page.host);
        assert!(page.row(2).await.contains("MissingParameter"));
        let first = page.value("document.querySelector('#call-list li').dataset.call").await;
        assert_eq!(first, "2", "the latest is first");
        // Said to those who listen.
        let said = page.until("document.getElementById('said').textContent").await;
        assert!(
            said.as_str().is_some_and(|said| said.contains("arrived") && said.contains("MissingParameter")),
            "{said}"
        );
    });
}

#[test]
fn a_call_has_verdicts_violations_texts_and_its_answer() {
    with_page(async |page| {
        REFUSED.send(&page.host);
        page.choose(1).await;
        let verdicts = page.value("[...document.querySelectorAll('.checks li')].map((one) => one.textContent)").await;
        let verdicts: Vec<&str> = verdicts.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        assert_eq!(verdicts.len(), 10);
        assert!(verdicts.contains(&"signature passed") && verdicts.contains(&"parameters failed"), "{verdicts:?}");
        let violations = page.text("#call table").await;
        assert!(violations.contains("Agent.ProxyOperator.OpenId") && violations.contains("Operate"), "{violations}");
        let all = page.value("document.getElementById('call').textContent").await.to_string();
        for shown in ["Canonical request", "content-type;host", "TC3-HMAC-SHA256", "mock-1", " ms", "MissingParameter"]
        {
            assert!(all.contains(shown), "{shown}: {all}");
        }
    });
}

#[test]
fn calls_are_filtered() {
    with_page(async |page| {
        RIGHT.send(&page.host);
        REFUSED.send(&page.host);
        page.row(2).await;
        let rows = "[...document.querySelectorAll('#call-list li')].map((row) => row.dataset.call).join()";
        page.fill("#call-filter", "missingparameter agent.appid").await;
        assert_eq!(page.value(rows).await, "2");
        // What arrives is filtered as well.
        RIGHT.send(&page.host);
        REFUSED.send(&page.host);
        page.until(&format!("{rows} === '4,2'")).await;
        page.find("#call-filter").await.clear().await.expect("emptied");
        page.pick("#call-outcome", "answered").await;
        page.until(&format!("{rows} === '3,1'")).await;
    });
}

#[test]
fn a_call_is_sent_again_and_copied_without_secrets() {
    with_page(async |page| {
        RIGHT.send(&page.host);
        page.choose(1).await;
        page.click("[data-do='curl']").await;
        let command = page.text("#call pre[aria-label='curl']").await;
        assert!(command.starts_with(&format!("curl 'http://{}/'", page.host)), "{command}");
        assert!(command.contains("***") && !command.contains("admin-open-id"), "{command}");
        page.click("[data-do='replay']").await;
        page.until("document.querySelector('#call .inline')?.textContent.startsWith('Call 2')").await;
        assert!(page.row(2).await.contains("example"));
    });
}

#[test]
fn the_page_names_the_first_wrong_line_of_typical_mistakes() {
    with_page(async |page| {
        for (name, signer, text, line, _) in typical() {
            let call = signer.logged(&page.host);
            let id = call["Id"].as_u64().expect("a number");
            assert!(page.row(id).await.contains("AuthFailure.SignatureFailure"), "{name}");
            page.choose(id).await;
            let explanation = page.text("#signing").await;
            assert!(explanation.contains(&format!("Line {line} of the {text} differs")), "{name}: {explanation}");
            let difference = &call["Signing"]["Difference"];
            for (side, member) in [("client", "Client"), ("server", "Server")] {
                let shown = page.value(&format!("document.querySelector('#signing .{side}').textContent")).await;
                let expected = match difference[member].as_str() {
                    None => "no such line",
                    Some("") => "empty line",
                    Some(line) => line,
                };
                assert_eq!(shown, expected, "{name}");
            }
            if text != "derivation of the key" {
                let marked = page.value("document.querySelector('li[data-differs]').textContent").await;
                assert_eq!(marked, difference["Server"], "{name}: the line is marked in the text as well");
            }
        }
    });
}

#[test]
fn a_call_is_sent_from_the_page() {
    with_page(async |page| {
        page.go("#/actions").await;
        page.fill("#action-filter", "extended service").await;
        page.click("#action-list a[href$='/ModifyExtendedService']").await;
        page.find("#send").await;
        let shown = page.text("#action").await;
        for part in ["ServiceType", "AUTO_SIGN", "calls a second", "OperationDenied", "Errors of every action"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        page.click("#send button").await;
        // Signed in the browser: it is the first example that the form holds.
        page.until("document.querySelector('#call h2')?.textContent === 'ModifyExtendedService'").await;
        let answer = page.text("#call summary").await;
        assert!(answer.contains("HTTP 200, example \"unknown service\""), "{answer}");
    });
}

#[test]
fn only_a_browser_gets_the_page() {
    with_page(async |page| {
        let (head, body) = exchange(&page.host, "GET", "/", "Accept: text/html\r\n", "");
        assert!(head.contains("text/html") && body.contains("<title>tc3-mock</title>"), "{head}");
        assert!(head.contains("script-src 'self'") && !head.contains("unsafe"), "{head}");
        for headers in ["", "Accept: */*\r\n", "Accept: text/html\r\nX-TC-Action: DescribeUsage\r\n"] {
            let (_, body) = exchange(&page.host, "GET", "/", headers, "");
            assert!(body.starts_with("{\"Response\""), "a call: {body}");
        }
        assert_eq!(admin(&page.host, "GET", "/_mock/page.js", "").0, 200);
    });
}
