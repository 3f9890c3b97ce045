//! A blocking client whose keys come from a server that does not answer: nothing interrupts the thread that reads.

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use tc3_runtime::credentials::{AssumeRole, CredentialsChain, FetchContext, FetchError, Issued, MachineRole};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::testing::TestTime;
use tc3_runtime::{
    BoxFuture, CallOptions, Client, ClientBuilder, ConfigurationError, Credentials, CredentialsProvider,
    CredentialsSource, Error, RateLimits, RetryPolicy, blocking,
};

use crate::calls::{DONE, NOW, Outcome, create};
use crate::{essbasic, received, send, tls, transport};

/// Far less than a source gives its server: 2 seconds to that of a machine, 10 to STS.
const SHORT: Duration = Duration::from_millis(300);
const HOUR: i64 = 3600;

/// A server that may leave a request without an answer, and keeps what it was sent.
struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers each request, counted from 0, with what the function gives; with nothing where that is `None`.
    fn start(answer: impl Fn(usize) -> Option<String> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let keeps = Arc::clone(&received);
        thread::spawn(move || {
            let mut silent = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                // One that had no time even to ask.
                let Some(request) = received::request(&mut stream) else { continue };
                let number = keeps.lock().unwrap().len();
                keeps.lock().unwrap().push(request);
                match answer(number) {
                    Some(body) => {
                        let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}", body.len());
                        stream.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).unwrap();
                    }
                    None => silent.push(stream),
                }
            }
        });
        Self { address, received }
    }

    fn asked(&self) -> usize {
        self.received.lock().unwrap().len()
    }

    fn role(&self) -> AssumeRole {
        let user = Credentials::new("AKIDuser", "key").unwrap();
        AssumeRole::new(user, "qcs::role").endpoint(format!("http://{}", self.address).parse().unwrap())
    }

    fn machine(&self) -> MachineRole {
        MachineRole::new().role("signer").endpoint(format!("http://{}", self.address).parse().unwrap())
    }
}

fn service() -> Server {
    Server::start(|_| Some(format!("{{\"Response\": {DONE}}}")))
}

/// Keys of a role, valid for two hours.
fn assumed() -> String {
    let keys = r#"{"TmpSecretId": "AKIDrole", "TmpSecretKey": "key", "Token": "token"}"#;
    format!(r#"{{"Response": {{"Credentials": {keys}, "ExpiredTime": {}}}}}"#, NOW + 2 * HOUR)
}

/// Keys of a machine.
fn issued() -> String {
    let keys = r#""TmpSecretId": "AKIDmachine", "TmpSecretKey": "key", "Token": "token""#;
    format!(r#"{{{keys}, "ExpiredTime": {}, "Code": "Success"}}"#, NOW + 2 * HOUR)
}

/// A client without keys, whose clock is that of the test and whose timer is the thread.
fn builder(service: &Server, time: &TestTime) -> ClientBuilder<Client> {
    ClientBuilder::blocking(essbasic::SERVICE)
        .endpoint(format!("http://{}", service.address))
        .transport(transport(tls::trusting_nobody()))
        .clock(time.clone())
        .retry(RetryPolicy::off())
        .rate_limits(RateLimits::off())
}

fn hurried(client: &Client) -> Client {
    client.with(&CallOptions::new().deadline(SHORT))
}

/// Whether a call ended at its deadline before it was sent.
fn is_late(outcome: &Outcome) -> bool {
    match outcome {
        Err(Error::Transport(error)) => error.kind() == TransportErrorKind::Deadline && !error.may_have_arrived(),
        _ => false,
    }
}

#[test]
fn a_deadline_ends_a_fetch_and_the_next_call_begins_another() {
    type Source = fn(&Server) -> Box<dyn CredentialsSource>;
    let cases: [(Source, fn() -> String); 3] = [
        (|server| Box::new(server.role()), assumed),
        (|server| Box::new(server.machine()), issued),
        (|server| Box::new(CredentialsChain::new().then(server.machine()).then(Other)), issued),
    ];
    for (index, (source, answers)) in cases.into_iter().enumerate() {
        let (service, issuer) = (service(), Server::start(move |number| (number > 1).then(answers)));
        let client = builder(&service, &TestTime::at(NOW)).credentials_source(source(&issuer)).build().unwrap();
        let start = Instant::now();
        for _ in 0..2 {
            let outcome = send(&hurried(&client), &create());
            assert!(is_late(&outcome), "{index}: {outcome:?}");
        }
        assert!(start.elapsed() < Duration::from_secs(5), "{index}: the calls waited for the issuer");
        send(&client, &create()).unwrap();
        assert_eq!((issuer.asked(), service.asked()), (3, 1));
        assert!(!service.received.lock().unwrap()[0].contains("AKIDother"));
    }
}

/// What a chain must not turn to because a call had no time for the source before it.
struct Other;

impl CredentialsSource for Other {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(std::future::ready(Ok(Issued::lasting(Credentials::new("AKIDother", "key").unwrap()))))
    }
}

#[test]
fn keys_that_are_valid_sign_while_their_renewal_does_not_come() {
    let time = TestTime::at(NOW);
    let (service, issuer) = (service(), Server::start(|number| (number == 0).then(assumed)));
    let client = builder(&service, &time).credentials_source(issuer.role()).build().unwrap();
    send(&client, &create()).unwrap();
    time.advance(Duration::from_secs(7000));
    let start = Instant::now();
    send(&hurried(&client), &create()).unwrap();
    assert!(start.elapsed() < Duration::from_secs(5), "the answer was held back");
    assert_eq!((issuer.asked(), service.asked()), (2, 2));
    assert!(service.received.lock().unwrap()[1].contains("Credential=AKIDrole/"));
}

/// Keeps what it is given to know when it is asked for keys, and when it renews them.
#[derive(Default)]
struct Asked(Mutex<Vec<Option<Duration>>>);

impl Asked {
    fn note(&self) {
        self.0.lock().unwrap().push(blocking::time_left());
    }
}

impl CredentialsProvider for Asked {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        Box::pin(async {
            self.note();
            Credentials::new("id", "key")
        })
    }

    fn renewal(&self) -> Option<BoxFuture<'_, ()>> {
        Some(Box::pin(async { self.note() }))
    }
}

#[test]
fn a_provider_of_an_application_knows_how_long_it_may_block() {
    let service = service();
    let asked = Arc::new(Asked::default());
    let provider = Arc::clone(&asked);
    let client = builder(&service, &TestTime::at(NOW)).credentials_provider(provider).build().unwrap();
    let minute = Duration::from_secs(60);
    for (deadline, credentials, renewal) in
        [(None, None, 5), (Some(minute), Some(60), 5), (Some(Duration::from_secs(4)), Some(4), 4)]
    {
        let options = deadline.map_or_else(CallOptions::new, |deadline| CallOptions::new().deadline(deadline));
        send(&client.with(&options), &create()).unwrap();
        let left = std::mem::take(&mut *asked.0.lock().unwrap());
        // Not more, and not that of another limit, on however slow a machine.
        let is_of = |left: Option<Duration>, limit: Option<u64>| {
            left.is_some() == limit.is_some() && left <= limit.map(Duration::from_secs)
        };
        assert!(left.len() == 2 && is_of(left[0], credentials) && is_of(left[1], Some(renewal)), "{left:?}");
    }
    assert_eq!(blocking::time_left(), None);
}
