//! What metadata server and STS are asked, and what is made of their answers, hostile ones among them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;

#[allow(dead_code, reason = "the other tests use the rest")]
pub mod essbasic;
pub mod role;

use std::time::Duration;

use block_on::block_on;
use calls::NOW;
use role::ROLE;
use tc3_runtime::credentials::{
    AssumeRole, CachedCredentials, CredentialsChain, FetchContext, FetchError, Issued, MachineRole, WebIdentity,
};
use tc3_runtime::signing::{Inputs, sign};
use tc3_runtime::testing::{Script, Sent, TestTime};
use tc3_runtime::{BoxFuture, Credentials, CredentialsSource, Timer as _, TransportError};

fn scripted() -> (Script, TestTime) {
    let time = TestTime::at(NOW);
    (Script::new(&time), time)
}

fn fetch(source: &dyn CredentialsSource, script: &Script, time: &TestTime) -> Result<Issued, FetchError> {
    block_on(source.fetch(FetchContext::new(script, time, time)))
}

/// Whether a chain goes on, and the sentence.
fn refused(outcome: Result<Issued, FetchError>) -> (bool, String) {
    let error = outcome.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(!text.contains("hunter"), "{text}");
    (matches!(error, FetchError::Missing(_)), error.to_string())
}

// ------------------------------------------------------------------------------- the role of the machine

const ISSUED: &str = r#"{"TmpSecretId": "AKIDmachine", "TmpSecretKey": "hunter2", "Token": "hunter3",
    "ExpiredTime": 1700007200, "Expiration": "2023-11-15T00:13:20Z", "Code": "Success"}"#;

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

#[test]
fn a_connection_that_ends_is_tried_again_once() {
    let ended = || TransportError::interrupted("reset");
    let (script, time) = scripted();
    let script = script.fail(ended).status(200, "signer").fail(|| TransportError::unsent("closed")).status(200, ISSUED);
    fetch(&MachineRole::new(), &script, &time).unwrap();

    let (script, time) = scripted();
    let script = script.fail(ended).fail(ended).answer(ASSUMED);
    let (is_missing, sentence) = refused(fetch(&AssumeRole::new(user(), ROLE), &script, &time));
    assert!(!is_missing && sentence.ends_with("the connection ended before the whole answer arrived"), "{sentence}");
    assert_eq!(script.left(), 1);
}

// ------------------------------------------------------------------------------------------------- STS

const ASSUMED: &str = r#"{"Credentials": {"TmpSecretId": "AKIDrole", "TmpSecretKey": "hunter2", "Token": "hunter3"},
    "ExpiredTime": 1700007200, "Expiration": "2023-11-15T00:13:20Z", "RequestId": "r-sts"}"#;

fn user() -> Credentials {
    Credentials::new("AKIDuser", "hunter1user").unwrap()
}

#[test]
fn a_role_is_assumed_by_a_signed_request() {
    let (script, time) = scripted();
    let script = script.answer(ASSUMED);
    let source = AssumeRole::new(user(), ROLE).session_name("contracts").duration(Duration::from_secs(900));
    let issued = fetch(&source, &script, &time).unwrap();
    assert_eq!((issued.credentials().secret_id(), issued.expires_at()), ("AKIDrole", Some(1_700_007_200)));
    let sent = &script.sent()[0];
    assert_eq!(sent.request().uri(), "https://sts.tencentcloudapi.com/");
    let header = |name| sent.header(name).unwrap();
    assert_eq!(
        (sent.action(), header("x-tc-version"), header("x-tc-region")),
        ("AssumeRole", "2018-08-13", "ap-guangzhou")
    );
    let body = sent.json();
    assert_eq!((body["RoleArn"].as_str(), body["RoleSessionName"].as_str()), (Some(ROLE), Some("contracts")));
    assert_eq!(body["DurationSeconds"], 900);
    let signed = sign(&Inputs {
        secret_id: "AKIDuser",
        secret_key: "hunter1user",
        service: "sts",
        host: "sts.tencentcloudapi.com",
        content_type: "application/json",
        timestamp: NOW,
        method: "POST",
        query: "",
        payload: sent.request().body(),
        unsigned_payload: false,
        headers: &[],
    });
    assert_eq!(header("authorization"), signed.authorization);
}

/// The role of the machine, which is renewed in time and forgotten if STS refuses its keys.
fn machine(script: &Script, time: &TestTime) -> CachedCredentials {
    CachedCredentials::new(MachineRole::new().role("node"), script.clone()).clock(time.clone()).timer(time.clone())
}

/// The SecretIds that signed what STS was asked.
fn signers(script: &Script) -> Vec<String> {
    let signer = |sent: &Sent| {
        let (_, rest) = sent.header("authorization")?.split_once("Credential=")?;
        Some(rest.split('/').next()?.to_owned())
    };
    script.sent().iter().filter_map(signer).collect()
}

#[test]
fn a_base_that_sts_refuses_is_renewed_and_sts_is_asked_once_more() {
    for code in ["AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound"] {
        let (script, time) = scripted();
        let script = script.status(200, ISSUED).answer(ASSUMED).refuse(code, "over");
        let script = script.status(200, &ISSUED.replace("AKIDmachine", "AKIDrenewed")).answer(ASSUMED);
        let source = AssumeRole::new(machine(&script, &time), ROLE);
        fetch(&source, &script, &time).unwrap();
        time.advance(Duration::from_secs(60));
        assert_eq!(fetch(&source, &script, &time).unwrap().credentials().secret_id(), "AKIDrole");
        assert_eq!(signers(&script), ["AKIDmachine", "AKIDmachine", "AKIDrenewed"]);
    }
}

#[test]
fn a_role_of_a_role_of_a_machine_is_renewed_from_the_bottom() {
    let (script, time) = scripted();
    let over = "AuthFailure.TokenFailure";
    let again = |script: Script| script.status(200, ISSUED).answer(&ASSUMED.replace("AKIDrole", "AKIDfirst"));
    let script = again(script).answer(ASSUMED).refuse(over, "first").refuse(over, "machine");
    let script = again(script).answer(ASSUMED);
    let first = AssumeRole::new(machine(&script, &time), ROLE);
    let first = CachedCredentials::new(first, script.clone()).clock(time.clone()).timer(time.clone());
    let second = AssumeRole::new(first, ROLE);
    fetch(&second, &script, &time).unwrap();
    time.advance(Duration::from_secs(60));
    fetch(&second, &script, &time).unwrap();
    let once = ["AKIDmachine", "AKIDfirst"];
    assert_eq!(signers(&script), [once, ["AKIDfirst", "AKIDmachine"], once].concat());
}

#[test]
fn a_base_that_has_no_other_keys_or_was_not_refused_is_asked_once() {
    for code in ["AuthFailure.TokenFailure", "AuthFailure.SignatureFailure", "UnauthorizedOperation"] {
        let (script, time) = scripted();
        let script = script.refuse(code, "no").answer(ASSUMED);
        let (_, sentence) = refused(fetch(&AssumeRole::new(user(), ROLE), &script, &time));
        assert!(sentence.contains(code) && script.left() == 1, "{sentence}");

        let (script, time) = scripted();
        let script = script.status(200, ISSUED).refuse(code, "no").refuse(code, "no").answer(ASSUMED);
        // The keys are new, so the next ones would be refused just the same.
        let (_, sentence) = refused(fetch(&AssumeRole::new(machine(&script, &time), ROLE), &script, &time));
        assert!(sentence.contains(code) && script.left() == 2, "{sentence}");
    }
}

#[test]
fn hostile_answers_of_sts() {
    let wrap = |response: &str| format!("{{\"Response\": {response}}}");
    let with = |from: &str, to: &str| wrap(&ASSUMED.replace(from, to));
    let cases = [
        (200, "<html>hunter2</html>".to_owned(), "not JSON"),
        (502, "<html>hunter2</html>".to_owned(), "502"),
        (200, "{}".to_owned(), ""),
        (200, wrap("{\"RequestId\": \"r\"}"), "failed: the answer has no Credentials"),
        (
            200,
            with("{\"TmpSecretId\"", "[{\"TmpSecretId\"").replace("\"hunter3\"}", "\"hunter3\"}]"),
            "has Credentials, but it is not an object",
        ),
        (200, with("\"hunter2\"", "7"), "failed: the answer has TmpSecretKey, but it is not text"),
        (200, with("\"hunter3\"", "\"\""), "failed: the answer has no Token"),
        (200, with("1700007200", "\"soon hunter2\""), "failed: the answer has ExpiredTime, but it is not an integer"),
        (
            200,
            wrap(
                "{\"Error\": {\"Code\": \"UnauthorizedOperation\", \"Message\": \"AKIDuser hunter1user may not assume qcs::cam::uin/100000000001:roleName/signer\"}, \"RequestId\": \"r-sts\"}",
            ),
            "AssumeRole failed with UnauthorizedOperation: [redacted] [redacted] may not assume [redacted] (request id r-sts",
        ),
    ];
    for (status, answer, expected) in cases {
        let (script, time) = scripted();
        let (is_missing, sentence) =
            refused(fetch(&AssumeRole::new(user(), ROLE), &script.status(status, &answer), &time));
        assert!(!is_missing && sentence.contains(expected) && sentence.contains("AssumeRole"), "{answer}: {sentence}");
    }
    let (script, time) = scripted();
    let (_, sentence) = refused(fetch(&AssumeRole::new(user(), ROLE), &script.hang(), &time));
    assert_eq!(sentence, "AssumeRole at https://sts.tencentcloudapi.com failed: no whole answer within 10s");
}

#[test]
fn without_a_cluster_there_is_no_web_identity() {
    let (script, time) = scripted();
    let outcome = fetch(&WebIdentity::tke(), &script, &time);
    assert_eq!(refused(outcome), (true, "TKE_ROLE_ARN is not set".to_owned()));
}

#[test]
fn the_token_of_a_cluster_is_read_again_for_every_renewal() {
    let path = std::env::temp_dir().join(format!("tc3-token-{}", std::process::id()));
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.env("TKE_REGION", "ap-shanghai").env("TKE_PROVIDER_ID", "tke").env("TKE_ROLE_ARN", ROLE);
    command.env("TKE_WEB_IDENTITY_TOKEN_FILE", &path);
    let output = command.args(["--exact", "fetches_twice", "--ignored", "--nocapture"]).output().unwrap();
    std::fs::remove_file(path).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
#[ignore = "run by the test above, with an environment of its making"]
fn fetches_twice() {
    let (script, time) = scripted();
    let script = script.answer(ASSUMED).answer(ASSUMED);
    let source = WebIdentity::tke();
    for token in ["first.token", "second.token"] {
        std::fs::write(std::env::var_os("TKE_WEB_IDENTITY_TOKEN_FILE").unwrap(), format!("{token}\n")).unwrap();
        fetch(&source, &script, &time).unwrap();
        let sent = script.sent().pop().unwrap();
        let header = |name| sent.header(name);
        assert_eq!((sent.action(), header("authorization")), ("AssumeRoleWithWebIdentity", Some("SKIP")));
        assert_eq!((header("x-tc-region"), header("x-tc-token")), (Some("ap-shanghai"), None));
        let body = sent.json();
        assert_eq!((body["WebIdentityToken"].as_str(), body["ProviderId"].as_str()), (Some(token), Some("tke")));
        assert_eq!((body["RoleArn"].as_str(), body["RoleSessionName"].as_str()), (Some(ROLE), Some("tc3-rust-sdk")));
    }
}

// ----------------------------------------------------------------------------------------- what passes

/// A source that is not set up.
struct Nothing;

impl CredentialsSource for Nothing {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(std::future::ready(Err(FetchError::missing("nothing"))))
    }
}

#[test]
fn a_failure_that_passes_says_so_and_a_wrong_configuration_does_not() {
    type Play = fn(Script) -> Script;
    let cases: [(&str, bool, Play); 12] = [
        ("hangs", true, |script| script.hang()),
        ("does not connect", true, |script| script.fail(|| TransportError::connect("refused"))),
        ("cut twice", true, |script| {
            let cut = || TransportError::interrupted("reset");
            script.fail(cut).fail(cut)
        }),
        ("502", true, |script| script.status(502, "<html>")),
        ("429", true, |script| script.status(429, "")),
        ("throttled", true, |script| script.refuse("RequestLimitExceeded", "no")),
        ("internal error", true, |script| script.refuse("InternalError.DbError", "no")),
        ("not allowed", false, |script| script.refuse("UnauthorizedOperation", "no")),
        ("wrong signature", false, |script| script.refuse("AuthFailure.SignatureFailure", "no")),
        ("no keys in it", false, |script| script.answer("{}")),
        ("TLS", false, |script| script.fail(|| TransportError::tls("not trusted"))),
        ("redirect", false, |script| script.status(302, "")),
    ];
    for (name, passes, play) in cases {
        let (script, time) = scripted();
        let error = fetch(&AssumeRole::new(user(), ROLE), &play(script), &time).unwrap_err().into_inner();
        assert_eq!(error.is_temporary(), passes, "{name}: {error}");
    }
    let machine: [(&str, bool, Play); 6] = [
        ("500", true, |script| script.status(500, "")),
        ("429", true, |script| script.status(429, "")),
        ("403", false, |script| script.status(403, "")),
        ("no role", false, |script| script.status(404, "")),
        ("hangs", true, |script| script.hang()),
        // No virtual machine.
        ("does not connect", false, |script| script.fail(|| TransportError::connect("refused"))),
    ];
    let chain = || CredentialsChain::new().then(MachineRole::new()).then(Nothing);
    for (name, passes, play) in machine {
        for source in [&MachineRole::new() as &dyn CredentialsSource, &chain()] {
            let (script, time) = scripted();
            let error = fetch(source, &play(script), &time).unwrap_err().into_inner();
            assert_eq!(error.is_temporary(), passes, "{name}: {error}");
        }
    }
}
