//! Downloads files behind links, from a script. `wire/` fetches some over real sockets.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::time::Duration;

use block_on::block_on;
use calls::{NOW, client};
use essbasic::ErrorCode;
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Error, TransportError};

const LINK: &str = "https://user:secret1@file.example.com:8443/secret2/a.pdf?token=secret3";

fn scripted() -> (Script, TestTime) {
    let time = TestTime::at(NOW);
    (Script::new(&time), time)
}

fn download(script: &Script, time: &TestTime, maximum: usize) -> Result<Vec<u8>, Error<ErrorCode>> {
    block_on(client(script, time).download(LINK, maximum))
}

#[test]
fn a_file_is_asked_for_without_a_signature() {
    let (script, time) = scripted();
    let script = script.respond(http::Response::new(b"%PDF\x00\xff".to_vec()));
    assert_eq!(download(&script, &time, 6).unwrap(), b"%PDF\x00\xff");
    let sent = &script.sent()[0];
    assert_eq!((sent.request().method().as_str(), sent.request().uri().to_string().as_str()), ("GET", LINK));
    assert_eq!((sent.header("host"), sent.header("authorization")), (Some("file.example.com:8443"), None));
    assert_eq!(sent.request().headers().len(), 1);
}

#[test]
fn a_file_that_did_not_come_is_asked_for_again_and_one_that_is_gone_is_not() {
    let (script, time) = scripted();
    let script = script.fail(|| TransportError::interrupted("cut")).status(503, "").answer("{}");
    assert!(download(&script, &time, 100).is_ok());
    assert_eq!(script.sent().len(), 3);
    let (script, time) = scripted();
    let error = download(&script.status(403, "<Error>secret</Error>"), &time, 100).unwrap_err();
    assert_eq!(error.to_string(), "download: HTTP status 403 Forbidden instead of the file; the link may have expired");
}

#[test]
fn size_and_time_are_limited() {
    let (script, time) = scripted();
    let script = script.respond(http::Response::new(vec![0; 101]));
    let error = download(&script, &time, 100).unwrap_err();
    let Error::Transport(inner) = &error else { panic!("{error:?}") };
    assert_eq!(inner.kind(), TransportErrorKind::TooLarge);
    assert_eq!(error.to_string(), "download at https://file.example.com:8443: the file is larger than 100 bytes");
    let (script, time) = scripted();
    let client = client(&script.hang(), &time).with_deadline(Duration::from_secs(5));
    let outcome: Result<_, Error<ErrorCode>> = block_on(client.download(LINK, 100));
    assert!(outcome.unwrap_err().is_timeout());
}

#[test]
fn errors_show_nothing_of_a_link_but_its_host() {
    let (script, time) = scripted();
    let script = script.fail(|| TransportError::tls("not trusted")).status(302, "").hang();
    for _ in 0..2 {
        let error = download(&script, &time, 100).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
    for link in ["secret", "ftp://secret/", "https:///secret", "https://a b/secret", ""] {
        let outcome: Result<_, Error<ErrorCode>> = block_on(client(&script, &time).download(link, 100));
        let error = outcome.unwrap_err();
        assert_eq!(error.to_string(), "download was not sent: the link is not an http or https URL");
        assert!(!format!("{error:?}").contains("secret"), "{error:?}");
    }
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = std::env::temp_dir().join(format!("tc3-download-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("a.pdf");
    let (script, time) = scripted();
    let script =
        script.respond(http::Response::new(vec![7; 10])).status(403, "").respond(http::Response::new(vec![8; 11]));
    let client = client(&script, &time);
    let fetch = || -> Result<(), Error<ErrorCode>> { block_on(client.download_to(LINK, &path, 10)) };
    fetch().unwrap();
    fetch().unwrap_err();
    fetch().unwrap_err();
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!((std::fs::read(&path).unwrap(), names), (vec![7; 10], vec!["a.pdf".into()]));
    std::fs::remove_dir_all(folder).unwrap();
}

/// The link was right, and so is the client.
#[test]
fn a_file_that_cannot_be_written_is_named_with_the_reason() {
    let path = std::env::temp_dir().join(format!("tc3-missing-{}", std::process::id())).join("a.pdf");
    let (script, time) = scripted();
    let client = client(&script.respond(http::Response::new(vec![7; 10])), &time);
    let outcome: Result<(), Error<ErrorCode>> = block_on(client.download_to(LINK, &path, 10));
    let error = outcome.unwrap_err();
    let Error::File(inner) = &error else { panic!("{error:?}") };
    assert_eq!((inner.path(), inner.io().kind()), (&*path, std::io::ErrorKind::NotFound));
    assert!(error.to_string().starts_with(&format!("{} cannot be written: ", path.display())), "{error}");
    assert!(!error.is_retryable());
}

/// A program with a runtime calls a blocking client on a thread for such work, of which this one has no other.
#[cfg(feature = "blocking")]
#[test]
fn a_blocking_client_writes_the_file_with_the_thread_that_calls() {
    let path = std::env::temp_dir().join(format!("tc3-blocking-{}.pdf", std::process::id()));
    let (script, _) = scripted();
    let client = essbasic::blocking::Client::builder()
        .credentials(tc3_runtime::Credentials::new("id", "key").unwrap())
        .transport(script.respond(http::Response::new(vec![7; 10])))
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().max_blocking_threads(1).build().unwrap();
    let target = path.clone();
    let fetching = runtime.spawn_blocking(move || client.download_to(LINK, target, 10));
    let fetched = runtime.block_on(async { tokio::time::timeout(Duration::from_secs(60), fetching).await });
    // Dropping it would wait for the thread, even for one that waits for itself.
    runtime.shutdown_background();
    fetched.expect("the thread waits for itself").unwrap().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), vec![7; 10]);
    std::fs::remove_file(path).unwrap();
}
