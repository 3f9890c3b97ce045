//! Tests the role of a virtual machine, whose keys the metadata server issues.

use std::time::Duration;

use tc3_runtime::credentials::MachineRole;
use tc3_runtime::{Timer as _, TransportError};

use super::{ISSUED, fetch, refused, scripted};

#[test]
fn the_metadata_server_is_asked_for_the_role_and_then_for_its_credentials() {
    let (script, time) = scripted();
    let script = script.status(200, "signer\n").status(200, ISSUED);
    let issued = fetch(&MachineRole::new(), &script, &time).unwrap();
    assert_eq!((issued.credentials().secret_id(), issued.expires_at()), ("AKIDmachine", Some(1_700_007_200)));
    let base = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
    let asked: Vec<_> = script.sent().iter().map(|sent| sent.request().uri().to_string()).collect();
    assert_eq!(asked, [base.to_owned(), format!("{base}signer")]);
    assert_eq!(script.sent()[0].request().method(), "GET");

    let (script, time) = scripted();
    let script = script.status(200, ISSUED);
    fetch(&MachineRole::new().role("signer"), &script, &time).unwrap();
    assert_eq!(script.sent()[0].request().uri().to_string(), format!("{base}signer"));
}

#[test]
fn a_machine_without_a_role_or_without_a_server_is_no_failure_of_a_chain() {
    let (script, time) = scripted();
    let outcome = fetch(&MachineRole::new(), &script.status(404, "hunter2"), &time);
    assert_eq!(refused(outcome), (true, "no role is bound to this virtual machine".to_owned()));

    let (script, time) = scripted();
    let outcome = fetch(&MachineRole::new(), &script.hang_connecting(), &time);
    assert_eq!(time.elapsed(), Duration::from_secs(2));
    let start = "the metadata server of a virtual machine, http://metadata.tencentyun.com: no";
    assert!(matches!(refused(outcome), (true, sentence) if sentence.starts_with(start)));

    let (script, time) = scripted();
    let outcome = fetch(&MachineRole::new(), &script.fail(|| TransportError::connect("unknown")), &time);
    assert!(matches!(refused(outcome), (true, sentence) if sentence.ends_with("no connection")));
}

#[test]
fn hostile_names_of_roles() {
    let long = "a".repeat(129);
    for name in ["<html>hunter2</html>", "", "\n", "../hunter2", "..", "a/b", "a?hunter2", "a b", "hunter2\nb", &long] {
        let (script, time) = scripted();
        let (is_missing, sentence) = refused(fetch(&MachineRole::new(), &script.status(200, name), &time));
        assert!(!is_missing && sentence.starts_with("the metadata server was asked for the name of a role"), "{name}");
    }
    let (script, time) = scripted();
    let mut page = http_response(200);
    *page.body_mut() = vec![0xff; 10];
    let (is_missing, sentence) = refused(fetch(&MachineRole::new(), &script.respond(page), &time));
    assert!(!is_missing && sentence.ends_with("answered 10 bytes that are not one"), "{sentence}");
}

fn http_response(status: u16) -> tc3_runtime::http::Response<Vec<u8>> {
    tc3_runtime::http::Response::builder().status(status).body(Vec::new()).unwrap()
}

#[test]
fn hostile_answers_of_the_metadata_server() {
    let with = |from: &str, to: &str| ISSUED.replace(from, to);
    let cases = [
        ("<html>hunter2</html>".to_owned(), "is not JSON (expected value at line 1 column 1)"),
        ("[\"hunter2\"]".to_owned(), "is JSON, but not an object"),
        (ISSUED[..60].to_owned(), "is not JSON (EOF while parsing a string at line 1 column 60)"),
        (with("Success", "Failed"), "has the Code Failed instead of Success"),
        (with("Success", "hunter2 hunter3"), "has the Code [redacted] instead of Success"),
        (with("\"Success\"", "0"), "has Code, but it is not text"),
        (with("\"Code\"", "\"code\""), "has no Code"),
        (with("\"hunter2\"", "{\"hunter2\": 1}"), "has TmpSecretKey, but it is not text"),
        (with("\"hunter2\"", "\"\""), "is unusable: TmpSecretKey is empty"),
        (
            with("\"hunter2\"", "\"hunter2\\u0000\""),
            "is unusable: TmpSecretKey has characters other than visible ASCII",
        ),
        (with("\"hunter3\"", "null"), "has no Token"),
        (with("TmpSecretId", "SecretId"), "has no TmpSecretId"),
        (with("1700007200", "\"hunter2\""), "has ExpiredTime, but it is not an integer"),
        (with("1700007200", "1e99"), "has ExpiredTime, but it is not an integer"),
        (with("ExpiredTime", "Expired"), "has no ExpiredTime"),
        ("[".repeat(1000), "is not JSON (recursion limit exceeded at line 1 column 128)"),
    ];
    for (answer, expected) in cases {
        let (script, time) = scripted();
        let (is_missing, sentence) = refused(fetch(&MachineRole::new().role("r"), &script.status(200, &answer), &time));
        assert_eq!((is_missing, sentence), (false, format!("the answer of the metadata server {expected}")));
    }
}

#[test]
fn a_huge_answer_a_hanging_one_and_a_failing_server() {
    let (script, time) = scripted();
    let script = script.status(200, &"hunter2".repeat(10_000));
    let (is_missing, sentence) = refused(fetch(&MachineRole::new(), &script, &time));
    assert!(!is_missing && sentence.ends_with("the answer is bigger than 65536 bytes"), "{sentence}");

    let (script, time) = scripted();
    let outcome = fetch(&MachineRole::new(), &script.status(200, "signer").hang(), &time);
    assert!(refused(outcome).1.ends_with("no whole answer within 2s"));

    for (status, role) in [(500, None), (302, None), (404, Some("other"))] {
        let (script, time) = scripted();
        let source = role.map_or_else(MachineRole::new, |role| MachineRole::new().role(role));
        let (is_missing, sentence) = refused(fetch(&source, &script.status(status, "hunter2"), &time));
        assert!(!is_missing && sentence.contains(&format!("answered with status {status}")), "{sentence}");
    }
}
