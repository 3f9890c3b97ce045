//! Tests the role of a machine and STS against servers on loopback.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod alone;
pub mod received;

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use alone::alone;
use tc3_runtime::credentials::{
    AssumeRole, CachedCredentials, CredentialsProvider, FetchContext, FetchError, Issued, MachineRole, WebIdentity,
};
use tc3_runtime::{Credentials, CredentialsSource, Endpoint, ReqwestTransport, SystemClock, TokioTimer};

/// Answers each request by its first line, and counts them.
fn server(answer: impl Fn(&str) -> String + Send + 'static) -> (Endpoint, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address: SocketAddr = listener.local_addr().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = received::request(&mut stream).unwrap();
            count.fetch_add(1, Ordering::Relaxed);
            let _ = stream.write_all(answer(request.lines().next().unwrap_or_default()).as_bytes());
        }
    });
    (format!("http://{address}").parse().unwrap(), asked)
}

fn answer(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

const PATH: &str = "GET /latest/meta-data/cam/security-credentials/";
const ISSUED: &str = r#"{"TmpSecretId": "AKIDmachine", "TmpSecretKey": "hunter2", "Token": "hunter3",
    "ExpiredTime": 4102444800, "Code": "Success"}"#;

fn machine(line: &str) -> String {
    match line.strip_prefix(PATH).and_then(|rest| rest.split(' ').next()) {
        Some("") => answer("200 OK", "signer"),
        Some("signer") => answer("200 OK", ISSUED),
        _ => answer("404 Not Found", "no"),
    }
}

fn sts(line: &str) -> String {
    assert!(line.starts_with("POST / "), "{line}");
    let credentials = r#"{"TmpSecretId": "AKIDrole", "TmpSecretKey": "hunter2", "Token": "hunter3"}"#;
    answer("200 OK", &format!(r#"{{"Response": {{"Credentials": {credentials}, "ExpiredTime": 4102444800}}}}"#))
}

fn transport() -> ReqwestTransport {
    ReqwestTransport::with_builder(|builder| builder.no_proxy()).unwrap()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap()
}

fn fetch(source: &dyn CredentialsSource) -> Result<Issued, FetchError> {
    let transport = transport();
    runtime().block_on(source.fetch(FetchContext::new(&transport, &SystemClock, &TokioTimer)))
}

#[test]
fn two_hundred_tasks_on_four_threads_ask_once() {
    let (endpoint, asked) = server(machine);
    let source = MachineRole::new().endpoint(endpoint);
    let cached = Arc::new(CachedCredentials::new(source, transport()));
    runtime().block_on(async {
        let ask = |_| {
            let cached = Arc::clone(&cached);
            tokio::spawn(async move { cached.credentials().await.unwrap().secret_id().to_owned() })
        };
        for task in (0..200).map(ask).collect::<Vec<_>>() {
            assert_eq!(task.await.unwrap(), "AKIDmachine");
        }
    });
    // The name of the role, and its credentials.
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

/// What answers that is neither metadata server nor STS, or does not come through whole.
fn hostile_answers() -> [String; 8] {
    [
        format!("HTTP/1.1 200 OK\r\n\r\n{}", "hunter2".repeat(1_000_000)),
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nhunter2".to_owned(),
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhunter2".to_owned(),
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/hunter2\r\nContent-Length: 0\r\n\r\n".to_owned(),
        answer("200 OK", "<html>hunter2</html>"),
        answer("200 OK", r#"{"Response": {"Credentials": {"Token": "hunter2"}, "RequestId": "hunter2"}}"#),
        "hunter2".to_owned(),
        String::new(),
    ]
}

/// A source of a hostile server is broken, and shows nothing of what it was answered.
fn does_not_believe_hostile_servers(source: impl Fn(Endpoint) -> Box<dyn CredentialsSource>) {
    for hostile in hostile_answers() {
        let start: String = hostile.chars().take(80).collect();
        let (endpoint, asked) = server(move |_| hostile.clone());
        let error = fetch(&*source(endpoint)).unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(matches!(error, FetchError::Broken(_)) && !text.contains("hunter"), "{start}: {text}");
        assert!(asked.load(Ordering::Relaxed) > 0, "{start}");
    }
}

#[test]
fn hostile_metadata_servers_are_errors_and_none_shows_what_it_answered() {
    does_not_believe_hostile_servers(|endpoint| Box::new(MachineRole::new().endpoint(endpoint)));
}

#[test]
fn nor_does_a_hostile_sts() {
    let user = || Credentials::new("AKIDuser", "hunter1").unwrap();
    does_not_believe_hostile_servers(|sts| Box::new(AssumeRole::new(user(), "qcs::role").endpoint(sts)));
}

#[test]
fn nor_does_a_hostile_sts_to_a_cluster() {
    let path = std::env::temp_dir().join(format!("tc3-hostile-{}", std::process::id()));
    std::fs::write(&path, "hunter.web.token").unwrap();
    let variables = [
        ("TKE_REGION", "ap-shanghai"),
        ("TKE_PROVIDER_ID", "tke"),
        ("TKE_ROLE_ARN", "qcs::role"),
        ("TKE_WEB_IDENTITY_TOKEN_FILE", path.to_str().unwrap()),
    ];
    alone("asks_as_a_cluster", variables);
    std::fs::remove_file(path).unwrap();
}

#[test]
#[ignore = "run by the test above, with an environment of its making"]
fn asks_as_a_cluster() {
    let (sts, asked) = server(sts);
    let issued = fetch(&WebIdentity::tke().endpoint(sts)).unwrap();
    assert_eq!((issued.credentials().secret_id(), asked.load(Ordering::Relaxed)), ("AKIDrole", 1));
    does_not_believe_hostile_servers(|sts| Box::new(WebIdentity::tke().endpoint(sts)));
}

#[test]
fn nobody_there_is_a_source_that_is_missing() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let endpoint = format!("http://{address}").parse().unwrap();
    let error = fetch(&MachineRole::new().endpoint(endpoint)).unwrap_err();
    assert!(matches!(error, FetchError::Missing(_)) && error.to_string().contains("the host refused it"), "{error}");
}

#[test]
fn sts_is_asked_with_the_credentials_of_the_machine() {
    let (metadata, _) = server(machine);
    let (sts, asked) = server(sts);
    let base = CachedCredentials::new(MachineRole::new().endpoint(metadata), transport());
    let issued = fetch(&AssumeRole::new(base, "qcs::role").endpoint(sts.clone())).unwrap();
    assert_eq!((issued.credentials().secret_id(), asked.load(Ordering::Relaxed)), ("AKIDrole", 1));
    let user = Credentials::new("AKIDuser", "hunter1").unwrap();
    assert!(fetch(&AssumeRole::new(user, "qcs::role").endpoint(sts)).is_ok());
}
