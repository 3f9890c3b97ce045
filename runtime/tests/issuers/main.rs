//! Tests the requests to the metadata server and STS, and how their answers are read, hostile ones among them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../block_on/mod.rs"]
pub mod block_on;
#[path = "../calls/mod.rs"]
pub mod calls;
#[allow(dead_code, reason = "the other tests use the rest")]
#[path = "../essbasic/mod.rs"]
pub mod essbasic;
mod machine;
#[path = "../role/mod.rs"]
pub mod role;
mod sts;

use block_on::block_on;
use calls::NOW;
use role::ROLE;
use tc3_runtime::credentials::{AssumeRole, CredentialsChain, FetchContext, FetchError, Issued, MachineRole};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{BoxFuture, Credentials, CredentialsSource, TransportError};

/// Keys of a machine.
const ISSUED: &str = r#"{"TmpSecretId": "AKIDmachine", "TmpSecretKey": "hunter2", "Token": "hunter3",
    "ExpiredTime": 1700007200, "Expiration": "2023-11-15T00:13:20Z", "Code": "Success"}"#;

/// Keys of a role.
const ASSUMED: &str = r#"{"Credentials": {"TmpSecretId": "AKIDrole", "TmpSecretKey": "hunter2", "Token": "hunter3"},
    "ExpiredTime": 1700007200, "Expiration": "2023-11-15T00:13:20Z", "RequestId": "r-sts"}"#;

/// Who assumes it.
fn user() -> Credentials {
    Credentials::new("AKIDuser", "hunter1user").unwrap()
}

/// An empty script, and its time.
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
