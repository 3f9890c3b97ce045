//! Checks that the answer names each typical mistake of hand-written signers.

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tc3_mock::{SECRET_ID, SECRET_KEY};
use tc3_runtime::signing::{Inputs, Signature, sign};
use tc3_runtime::time::Date;
use tc3_runtime::{Clock as _, SystemClock};

use crate::call::{Call, RIGHT, exchange, with_server};
use crate::signer::{SIGNER, Signer, hex, hmac};
use crate::typical::typical;

/// The message of a right call whose signature a mistake has changed, with the canonical request that the client made.
fn message(host: &str, mistake: impl Fn(&Signature) -> (String, String)) -> String {
    let timestamp = SystemClock.now();
    let right = sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: RIGHT.service,
        host,
        content_type: RIGHT.content_type,
        timestamp,
        method: "POST",
        query: "",
        payload: RIGHT.body.as_bytes(),
        unsigned_payload: false,
        headers: &[("X-TC-Action", RIGHT.action)],
    });
    let (authorization, canonical_request) = mistake(&right);
    // Whatever the mistake, the signature is another.
    let (start, _) = authorization.split_once("Signature=").expect("a signature");
    let head = format!(
        "Content-Type: {}\r\nAuthorization: {start}Signature={:064}\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\n\
         X-TC-Timestamp: {timestamp}\r\nX-TC3-Mock-Canonical-Request: {}\r\n",
        RIGHT.content_type,
        0,
        RIGHT.action,
        RIGHT.version,
        Value::from(canonical_request),
    );
    let (_, body) = exchange(host, "POST", "/", &head, RIGHT.body);
    let answer: Value = serde_json::from_str(&body).expect("JSON");
    let error = &answer["Response"]["Error"];
    assert_eq!(error["Code"], "AuthFailure.SignatureFailure", "{answer}");
    error["Message"].as_str().expect("a message").to_owned()
}

/// A mistake in the canonical request alone.
fn in_request(change: impl Fn(&str) -> String) -> impl Fn(&Signature) -> (String, String) {
    move |right| (right.authorization.clone(), change(&right.canonical_request))
}

#[test]
fn the_order_of_date_and_service_in_the_key_is_where_to_look_when_all_texts_are_equal() {
    with_server(|host| {
        let message = message(host, in_request(str::to_owned));
        assert!(
            message.contains("canonical requests are equal") && message.contains("derivation of the key"),
            "{message}"
        );
    });
}

#[test]
fn names_in_upper_case_are_told() {
    with_server(|host| {
        let upper = |right: &Signature| {
            (right.authorization.replace("content-type;host", "Content-Type;Host"), right.canonical_request.clone())
        };
        let message = message(host, upper);
        assert!(message.contains("Content-Type;Host") && message.contains("lower case"), "{message}");
    });
}

#[test]
fn a_missing_line_is_told() {
    with_server(|host| {
        let message = message(host, in_request(|text| text.replacen("\n\ncontent-type;", "\ncontent-type;", 1)));
        assert!(message.starts_with("line 7 of the canonical request is `content-type;host"), "{message}");
        assert!(message.ends_with("at the client and `` at the server"), "{message}");
    });
}

#[test]
fn another_hash_of_the_body_is_told() {
    with_server(|host| {
        let message = message(host, in_request(|text| format!("{}{:064}", &text[..text.len() - 64], 1)));
        assert!(message.starts_with("line 9 of the canonical request is `000"), "{message}");
    });
}

#[test]
fn the_local_date_in_place_of_that_of_utc_is_told() {
    with_server(|host| {
        let local = |right: &Signature| {
            let (today, tomorrow) = (SystemClock.now(), SystemClock.now() + 24 * 60 * 60);
            let day = |time| Date::from_unix(time).to_string();
            (right.authorization.replace(&day(today), &day(tomorrow)), right.canonical_request.clone())
        };
        let message = message(host, local);
        assert!(message.contains("credential scope") && message.contains("UTC"), "{message}");
    });
}

#[test]
fn the_log_names_the_first_wrong_line_of_typical_mistakes() {
    with_server(|host| {
        assert_eq!(SIGNER.logged(host)["Signing"], Value::Null, "the signer is right until a mistake is made");
        for (name, signer, text, line, client) in typical() {
            let call = signer.logged(host);
            assert_eq!(call["Refused"]["Code"], "AuthFailure.SignatureFailure", "{name}: {call:#}");
            let difference = &call["Signing"]["Difference"];
            assert_eq!((&difference["Text"], &difference["Line"]), (&text.into(), &line.into()), "{name}: {call:#}");
            let theirs = difference["Client"].as_str().unwrap_or_default();
            assert!(theirs.contains(client) && theirs != difference["Server"], "{name}: {difference:#}");
            // The line is that of the text beside it.
            let whole = match text {
                "canonical request" => &call["CanonicalRequest"],
                "string to sign" => &call["StringToSign"],
                _ => continue,
            };
            let index = usize::try_from(line).expect("a small number") - 1;
            assert_eq!(whole.as_str().and_then(|whole| whole.split('\n').nth(index)), difference["Server"].as_str());
        }
    });
}

#[test]
fn values_of_further_headers_may_be_signed_in_lower_case_as_the_page_shows() {
    with_server(|host| {
        let canonical: fn(&str, &str) -> String = |host, hash| {
            format!(
                "POST\n/\n\ncontent-type:application/json\nhost:{host}\nx-tc-action:modifyextendedservice\n\n\
                 content-type;host;x-tc-action\n{hash}"
            )
        };
        let timestamp = SystemClock.now();
        let scope = format!("{}/essbasic/tc3_request", Date::from_unix(timestamp));
        let text = canonical(host, &hex(&Sha256::digest(RIGHT.body)));
        let string = format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}", hex(&Sha256::digest(text)));
        let day = hmac(format!("TC3{SECRET_KEY}").as_bytes(), &Date::from_unix(timestamp).to_string());
        let signature = hex(&hmac(&hmac(&hmac(&day, "essbasic"), "tc3_request"), &string));
        let head = format!(
            "Content-Type: application/json\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\nX-TC-Timestamp: {timestamp}\r\n\
             Authorization: TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, \
             SignedHeaders=content-type;host;x-tc-action, Signature={signature}\r\n",
            RIGHT.action, RIGHT.version,
        );
        let (_, body) = exchange(host, "POST", "/", &head, RIGHT.body);
        assert!(!body.contains("\"Error\""), "{body}");
    });
}

#[test]
fn the_host_may_be_signed_without_its_port() {
    with_server(|host| {
        let bare = |host: &str, hash: &str| {
            let name = host.split(':').next().expect("a name");
            format!("POST\n/\n\ncontent-type:application/json\nhost:{name}\n\ncontent-type;host\n{hash}")
        };
        let call = Signer { canonical: bare, ..SIGNER }.logged(host);
        assert_eq!(call["Signing"], Value::Null, "{call:#}");
    });
}

#[test]
fn a_signed_name_that_was_not_sent_is_told() {
    with_server(|host| {
        let message = message(host, |right| {
            let more = right.authorization.replace("host;x-tc-action", "host;x-tc-action;x-tc-trace");
            (more, right.canonical_request.clone())
        });
        assert!(message.contains("`x-tc-trace`") && message.contains("no such header"), "{message}");
    });
}

#[test]
fn a_text_that_is_not_a_json_string_is_told_and_not_ignored() {
    let headers = "X-TC3-Mock-Canonical-Request: POST / content-type:text/plain\r\n";
    with_server(move |host| {
        let answer = Call { secret_key: "other", headers, ..RIGHT }.send(host);
        let message = answer["Error"]["Message"].as_str().expect("a message");
        assert!(message.contains("x-tc3-mock-canonical-request") && message.contains("not a JSON string"), "{message}");
    });
}

#[test]
fn what_is_wrong_with_the_form_of_a_header_is_told() {
    with_server(|host| {
        for (authorization, named) in [
            ("HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=host, Signature=d", "begins with `HMAC-SHA256`"),
            ("TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, Signature=d", "SignedHeaders is missing"),
            (
                "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=content-type,host, Signature=d",
                "joined by `;`",
            ),
        ] {
            let head = format!("Content-Type: application/json\r\nAuthorization: {authorization}\r\n");
            let (_, body) = exchange(host, "POST", "/", &head, "{}");
            assert!(body.contains("AuthFailure.InvalidAuthorization") && body.contains(named), "{body}");
        }
    });
}
