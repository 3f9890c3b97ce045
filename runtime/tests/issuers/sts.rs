//! Tests the roles for which STS issues keys: to other keys, and to the identity of a cluster.

use std::time::Duration;

use tc3_runtime::credentials::{AssumeRole, CachedCredentials, MachineRole, WebIdentity};
use tc3_runtime::signing::{Inputs, sign};
use tc3_runtime::testing::{Script, Sent, TestTime};
use tc3_runtime::{BoxFuture, ConfigurationError, Credentials, CredentialsProvider, Timer as _};

use super::calls::{DONE, NOW, builder, call, create};
use super::role::ROLE;
use super::{ASSUMED, ISSUED, fetch, refused, scripted, user};

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

/// Has keys, and a renewal of them that never ends.
struct Hanging;

impl CredentialsProvider for Hanging {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        Box::pin(std::future::ready(Ok(user())))
    }

    fn renewal(&self) -> Option<BoxFuture<'_, ()>> {
        Some(Box::pin(std::future::pending()))
    }
}

#[test]
fn a_renewal_of_the_base_that_hangs_keeps_no_role_from_being_assumed() {
    let (script, time) = scripted();
    let source = AssumeRole::new(Hanging, ROLE);
    fetch(&source, &script.answer(ASSUMED), &time).unwrap();
    assert_eq!(time.elapsed(), Duration::from_secs(2));
}

/// A call waits 5 seconds for the renewal beside it, in which STS has to answer as well.
#[test]
fn nor_from_being_renewed_beside_a_call() {
    let (script, time) = scripted();
    let second = Duration::from_secs(1);
    let script = script.answer(&ASSUMED.replace("AKIDrole", "AKIDfirst")).answer(DONE);
    let script = script.answer(DONE).answer(&ASSUMED.replace("1700007200", "1700014400")).after(2 * second);
    let script = script.answer(DONE);
    let client = builder(&script, &time).credentials_source(AssumeRole::new(Hanging, ROLE)).build().unwrap();
    call(&client, &create()).unwrap();
    time.advance(115 * 60 * second);
    let began = time.elapsed();
    call(&client, &create()).unwrap();
    assert_eq!(time.elapsed() - began, 4 * second);
    call(&client, &create()).unwrap();
    assert_eq!(signers(&script), ["AKIDuser", "AKIDfirst", "AKIDfirst", "AKIDuser", "AKIDrole"]);
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
    let output = command.args(["--exact", "sts::fetches_twice", "--ignored", "--nocapture"]).output().unwrap();
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
