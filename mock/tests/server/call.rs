//! A signed call over plain TCP, and a server to send it to.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use serde_json::Value;
use tc3_mock::{Received, SECRET_ID, SECRET_KEY, Server, Spec};
use tc3_runtime::signing::{Inputs, sign};
use tc3_runtime::{Clock as _, SystemClock};

pub(crate) const BODY: &str = r#"{"Operate": "CLOSE", "ServiceType": "AUTO_SIGN", "Agent": {"AppId": "APPID122344555",
    "ProxyOrganizationOpenId": "org-open-id", "ProxyOperator": {"OpenId": "admin-open-id", "Channel": null}}}"#;

/// A request that is right in everything, to be spoilt.
pub(crate) struct Call {
    pub(crate) secret_id: &'static str,
    pub(crate) secret_key: &'static str,
    pub(crate) service: &'static str,
    pub(crate) version: &'static str,
    pub(crate) action: &'static str,
    pub(crate) late_by: i64,
    pub(crate) signed_body: &'static str,
    pub(crate) body: &'static str,
    pub(crate) method: &'static str,
    /// Of a GET.
    pub(crate) query: &'static str,
    pub(crate) content_type: &'static str,
    /// Further lines of the head.
    pub(crate) headers: &'static str,
}

pub(crate) const RIGHT: Call = Call {
    secret_id: SECRET_ID,
    secret_key: SECRET_KEY,
    service: "essbasic",
    version: "2021-05-26",
    action: "ModifyExtendedService",
    late_by: 0,
    signed_body: BODY,
    body: BODY,
    method: "POST",
    query: "",
    content_type: "application/json",
    headers: "",
};

impl Call {
    /// What the server answers to it.
    pub(crate) fn send(&self, host: &str) -> Value {
        self.exchange(host).1
    }

    /// Head and body of the answer.
    pub(crate) fn exchange(&self, host: &str) -> (String, Value) {
        let answer = self.raw(host);
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        assert!(head.starts_with("HTTP/1.1 200"), "errors come with status 200: {head}");
        (head.to_owned(), serde_json::from_str::<Value>(body).expect("JSON")["Response"].clone())
    }

    /// All that comes back, however little.
    pub(crate) fn raw(&self, host: &str) -> String {
        let timestamp = SystemClock.now() - self.late_by;
        let signature = sign(&Inputs {
            secret_id: self.secret_id,
            secret_key: self.secret_key,
            service: self.service,
            host,
            content_type: self.content_type,
            timestamp,
            method: self.method,
            query: self.query,
            payload: self.signed_body.as_bytes(),
            unsigned_payload: false,
            headers: &[("X-TC-Action", self.action)],
        });
        let head = format!(
            "Content-Type: {}\r\nAuthorization: {}\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\nX-TC-Timestamp: {timestamp}\r\n{}",
            self.content_type, signature.authorization, self.action, self.version, self.headers,
        );
        raw(host, self.method, &format!("/?{}", self.query), &head, self.body)
    }
}

/// Head and body of what the server answers.
pub(crate) fn exchange(host: &str, method: &str, path: &str, headers: &str, body: &str) -> (String, String) {
    let answer = raw(host, method, path, headers, body);
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    (head.to_owned(), body.to_owned())
}

fn raw(host: &str, method: &str, path: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(host).expect("the server listens");
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .expect("sent");
    let mut answer = Vec::new();
    // A connection that breaks has said what it had to say.
    drop(stream.read_to_end(&mut answer));
    String::from_utf8(answer).expect("text")
}

/// What of the repository's spec the calls here need: to read all of it takes seconds in an unoptimized build.
const FILES: [&str; 10] = [
    "common/errors.yaml",
    "essbasic/2021-05-26/service.yaml",
    "essbasic/2021-05-26/errors.yaml",
    "essbasic/2021-05-26/actions/ModifyExtendedService.yaml",
    "essbasic/2021-05-26/actions/ChannelCancelMultiFlowSignQRCode.yaml",
    "essbasic/2021-05-26/types/Agent.yaml",
    "essbasic/2021-05-26/types/UserInfo.yaml",
    "essbasic/2021-05-26/enums/ExtendedService.yaml",
    "essbasic/2021-05-26/enums/LinkEndpoint.yaml",
    "essbasic/2021-05-26/corrections.yaml",
];

/// The folder with those files.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let package = tc3_testing::package();
    let folder = std::env::temp_dir().join(format!("tc3-mock-spec-{}", std::process::id()));
    for file in FILES {
        let target = folder.join(file);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("made");
        // What is corrected elsewhere is not here.
        let text = match file.ends_with("corrections.yaml") {
            true => "[]\n".to_owned(),
            false => std::fs::read_to_string(package.join("../spec").join(file)).expect("a file of the spec"),
        };
        std::fs::write(target, text).expect("written");
    }
    folder
});

/// Two actions of the repository's spec.
pub(crate) fn spec() -> Spec {
    Spec::load(&*FOLDER).expect("a valid spec")
}

/// Status and JSON of what the server says of itself; text where it is not JSON.
pub(crate) fn admin(host: &str, method: &str, path: &str, body: &str) -> (u16, Value) {
    let (head, body) = exchange(host, method, path, "", body);
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, serde_json::from_str(&body).unwrap_or(Value::String(body)))
}

/// Runs a test beside a server of two actions of the repository's spec.
pub(crate) fn with_server(test: impl FnOnce(&str) + Send + 'static) {
    with_server_of(spec(), test);
}

pub(crate) fn with_server_of(spec: Spec, test: impl FnOnce(&str) + Send + 'static) {
    drop(with_told(spec, |_| {}, test));
}

/// Runs a test beside a server that has been told something; returns what it received.
pub(crate) fn with_told(
    spec: Spec,
    tell: impl FnOnce(&Server),
    test: impl FnOnce(&str) + Send + 'static,
) -> Vec<Received> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let server = Server::start(spec, "127.0.0.1:0").await.expect("a free port");
        tell(&server);
        let host = server.url().trim_start_matches("http://").to_owned();
        tokio::task::spawn_blocking(move || test(&host)).await.expect("the test passes");
        server.received()
    })
}

/// The mock as a program.
pub(crate) fn program(arguments: &[&str]) -> Child {
    let mut mock = Command::new(env!("CARGO_BIN_EXE_tc3-mock"));
    mock.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs")
}

/// The same, with the address that it serves.
pub(crate) fn program_host(arguments: &[&str]) -> (Child, String) {
    let mut mock = program(arguments);
    let mut lines = BufReader::new(mock.stdout.take().expect("a pipe")).lines();
    let first = lines.next().expect("a line").expect("text");
    let host = first.strip_prefix("serving http://").expect("an address").to_owned();
    (mock, host)
}

pub(crate) fn stop(mut mock: Child) {
    mock.kill().expect("it runs");
    mock.wait().expect("it ends");
}
