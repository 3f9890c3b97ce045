//! Tests what the page shows of calls.

use serde_json::Value;

use crate::browser::with_page;
use crate::call::{Call, RIGHT, admin, exchange};
use crate::typical::typical;

/// A required member is missing, and another is not known.
const INCOMPLETE: &str = r#"{"ServiceType": "AUTO_SIGN"}"#;
const REFUSED: Call = Call { signed_body: INCOMPLETE, body: INCOMPLETE, ..RIGHT };

#[test]
fn calls_appear_as_they_arrive() {
    with_page(|page| {
        assert!(page.text("#call").contains(&page.host), "an empty page says where to send calls");
        RIGHT.send(&page.host);
        assert!(page.row(1).contains("ModifyExtendedService"));
        REFUSED.send(&page.host);
        assert!(page.row(2).contains("MissingParameter"));
        let first = page.value("document.querySelector('#call-list li').dataset.call");
        assert_eq!(first, "2", "the latest is first");
        // Said to those who listen.
        let said = page.until("document.getElementById('said').textContent");
        assert!(
            said.as_str().is_some_and(|said| said.contains("arrived") && said.contains("MissingParameter")),
            "{said}"
        );
    });
}

#[test]
fn a_call_has_verdicts_violations_texts_and_its_answer() {
    with_page(|page| {
        REFUSED.send(&page.host);
        page.choose(1);
        let verdicts = page.value("[...document.querySelectorAll('.checks li')].map((one) => one.textContent)");
        let verdicts: Vec<&str> = verdicts.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        assert_eq!(verdicts.len(), 10);
        assert!(verdicts.contains(&"signature passed") && verdicts.contains(&"parameters failed"), "{verdicts:?}");
        let violations = page.text("#call table");
        assert!(violations.contains("Agent.ProxyOperator.OpenId") && violations.contains("Operate"), "{violations}");
        let all = page.value("document.getElementById('call').textContent").to_string();
        for shown in ["Canonical request", "content-type;host", "TC3-HMAC-SHA256", "mock-1", " ms", "MissingParameter"]
        {
            assert!(all.contains(shown), "{shown}: {all}");
        }
    });
}

#[test]
fn calls_are_filtered() {
    with_page(|page| {
        RIGHT.send(&page.host);
        REFUSED.send(&page.host);
        page.row(2);
        let rows = "[...document.querySelectorAll('#call-list li')].map((row) => row.dataset.call).join()";
        page.fill("#call-filter", "missingparameter agent.appid");
        assert_eq!(page.value(rows), "2");
        // What arrives is filtered as well.
        RIGHT.send(&page.host);
        REFUSED.send(&page.host);
        page.until(&format!("{rows} === '4,2'"));
        page.find("#call-filter").clear();
        page.pick("#call-outcome", "answered");
        page.until(&format!("{rows} === '3,1'"));
    });
}

#[test]
fn a_call_is_sent_again_and_copied_without_secrets() {
    with_page(|page| {
        RIGHT.send(&page.host);
        page.choose(1);
        page.click("[data-do='curl']");
        let command = page.text("#call pre[aria-label='curl']");
        assert!(command.starts_with(&format!("curl 'http://{}/'", page.host)), "{command}");
        assert!(command.contains("***") && !command.contains("admin-open-id"), "{command}");
        page.click("[data-do='replay']");
        page.until("document.querySelector('#call .inline')?.textContent.startsWith('Call 2')");
        assert!(page.row(2).contains("example"));
    });
}

#[test]
fn the_page_names_the_first_wrong_line_of_typical_mistakes() {
    with_page(|page| {
        for (name, signer, text, line, _) in typical() {
            let call = signer.logged(&page.host);
            let id = call["Id"].as_u64().expect("a number");
            assert!(page.row(id).contains("AuthFailure.SignatureFailure"), "{name}");
            page.choose(id);
            let explanation = page.text("#signing");
            assert!(explanation.contains(&format!("Line {line} of the {text} differs")), "{name}: {explanation}");
            let difference = &call["Signing"]["Difference"];
            for (side, member) in [("client", "Client"), ("server", "Server")] {
                let shown = page.value(&format!("document.querySelector('#signing .{side}').textContent"));
                let expected = match difference[member].as_str() {
                    None => "no such line",
                    Some("") => "empty line",
                    Some(line) => line,
                };
                assert_eq!(shown, expected, "{name}");
            }
            if text != "derivation of the key" {
                let marked = page.value("document.querySelector('li[data-differs]').textContent");
                assert_eq!(marked, difference["Server"], "{name}: the line is marked in the text as well");
            }
        }
    });
}

#[test]
fn a_call_is_sent_from_the_page() {
    with_page(|page| {
        page.go("#/actions");
        page.fill("#action-filter", "extended service");
        page.click("#action-list a[href$='/ModifyExtendedService']");
        page.find("#send");
        let shown = page.text("#action");
        for part in ["ServiceType", "AUTO_SIGN", "calls a second", "OperationDenied", "Errors of every action"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        page.click("#send button");
        // Signed in the browser: it is the first example that the form holds.
        page.until("document.querySelector('#call h2')?.textContent === 'ModifyExtendedService'");
        let answer = page.text("#call summary");
        assert!(answer.contains("HTTP 200, example \"unknown service\""), "{answer}");
    });
}

#[test]
fn only_a_browser_gets_the_page() {
    with_page(|page| {
        let (head, body) = exchange(&page.host, "GET", "/", "Accept: text/html\r\n", "");
        assert!(head.contains("text/html") && body.contains("<title>tc3-mock</title>"), "{head}");
        assert!(head.contains("script-src 'self'") && !head.contains("unsafe"), "{head}");
        for headers in ["", "Accept: */*\r\n", "Accept: text/html\r\nX-TC-Action: DescribeUsage\r\n"] {
            let (_, body) = exchange(&page.host, "GET", "/", headers, "");
            assert!(body.starts_with("{\"Response\""), "a call: {body}");
        }
        assert_eq!(admin(&page.host, "GET", "/_mock/page/main.js", "").0, 200);
    });
}
