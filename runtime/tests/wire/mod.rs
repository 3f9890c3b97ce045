//! Makes calls over real sockets to servers that misbehave on purpose. Every transport runs all of them: the file that
//! includes this one says how a transport is made, and how to wait for a call. `connecting.rs` and `proxies.rs`, which
//! not every transport can pass, are included separately.

mod events;

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use tc3_runtime::error::{DecodeErrorKind, TransportErrorKind};
use tc3_runtime::{ClientBuilder, Credentials, Error, RetryPolicy, Transport, TransportError};

use crate::essbasic::{self, Client, FlowInfo, Operator, PrepareFlowsRequest, PrepareFlowsResponse};
use crate::{received, tls, transport, unfinished, wait};

/// Serves one connection: reads a request, then does what it is told to. Gives the request's text.
pub fn server(answer: impl FnOnce(&mut TcpStream) + Send + 'static) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // Most tests do not ask for the request.
        let _ = sender.send(received::request(&mut stream).unwrap());
        answer(&mut stream);
    });
    (address, receiver)
}

/// The client may be gone by now; that is what some tests are about.
pub fn write(stream: &mut TcpStream, text: &str) {
    let _ = stream.write_all(text.as_bytes());
}

/// A client of a server at this address.
pub fn builder(address: SocketAddr) -> ClientBuilder<Client> {
    // Without the proxies of the environment, which loopback calls must not go through.
    over(address, transport(tls::trusting_nobody()))
}

/// A client of a server at this address, through this transport.
pub fn over(address: SocketAddr, transport: impl Transport + 'static) -> ClientBuilder<Client> {
    unfinished()
        .credentials(Credentials::new("id", "key").unwrap())
        .endpoint(format!("http://{address}"))
        .transport(transport)
        .timeout(Duration::from_secs(10))
        // What one attempt brings is what is looked at here.
        .retry(RetryPolicy::off())
}

/// Makes a call.
pub fn call(builder: ClientBuilder<Client>) -> Result<PrepareFlowsResponse, essbasic::Error> {
    let client = builder.build().unwrap().as_operator(Operator::app("app").user("user"));
    wait(client.prepare_flows(&PrepareFlowsRequest::new(vec![FlowInfo::new("one")])))
}

/// The error of a transport that a call ended with.
pub fn failed(outcome: Result<PrepareFlowsResponse, essbasic::Error>) -> TransportError {
    match outcome {
        Err(Error::Transport(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// A good answer.
pub const DONE: &str = r#"{"Response": {"ConfirmUrl": "u", "RequestId": "r"}}"#;

/// An answer that says how long it is.
pub fn with_length(length: usize, body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
}

#[test]
fn the_link_to_a_file_is_shown_by_no_error_and_no_transport() {
    let cut: fn(&mut TcpStream) = |_| {};
    let short: fn(&mut TcpStream) = |stream| write(stream, "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nshort");
    let nobody = ([127, 0, 0, 1], 1).into();
    for address in [nobody, server(cut).0, server(short).0] {
        let transport = transport(tls::trusting_nobody());
        let client = over(address, transport.clone()).build().unwrap();
        let link = format!("http://{address}/contract.pdf?q-signature=secret");
        let error = wait(client.download(&link, 100)).unwrap_err();
        let shown = format!("{error} {error:?} {transport:?}");
        assert!(!shown.contains("secret") && !shown.contains("contract"), "{shown}");
    }
}

#[test]
fn a_file_comes_byte_by_byte_and_one_that_is_too_big_does_not() {
    const FILE: &[u8] = b"%PDF\x00\xff\r\n";
    let download = |file: &'static [u8], maximum: usize| {
        let (address, requests) = server(move |stream| {
            write(stream, &format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", file.len()));
            let _ = stream.write_all(file);
        });
        let client = over(address, transport(tls::trusting_nobody())).build().unwrap();
        let outcome = wait(client.download(&format!("http://{address}/a.pdf?sign=1"), maximum));
        (outcome, requests.recv().unwrap().to_lowercase())
    };
    let (file, request) = download(FILE, FILE.len());
    assert_eq!(file.unwrap(), FILE);
    assert!(request.starts_with("get /a.pdf?sign=1 http/1.1\r\n") && !request.contains("authorization"), "{request}");
    let (file, _) = download(FILE, FILE.len() - 1);
    let Err(Error::Transport(error)) = file else { panic!("{file:?}") };
    assert_eq!(error.kind(), TransportErrorKind::TooLarge);
    assert!(error.to_string().ends_with("the file is larger than 7 bytes"), "{error}");
}

/// A request without a body is known to be sent as well, however long its answer takes.
#[test]
fn a_file_that_was_asked_for_was_not_held_up_by_connecting() {
    let download = |answer: fn(&mut TcpStream)| {
        let (address, _) = server(answer);
        let over = over(address, transport(tls::trusting_nobody()));
        let client = over.connect_timeout(Duration::from_millis(500)).build().unwrap();
        wait(client.download(&format!("http://{address}/a.pdf"), 100))
    };
    let late = download(|stream| {
        thread::sleep(Duration::from_secs(1));
        write(stream, &with_length(4, "file"));
    });
    assert_eq!(late.unwrap(), b"file");
    let Err(Error::Transport(cut)) = download(|_| {}) else { panic!("a file that never came") };
    assert_eq!((cut.kind(), cut.may_have_arrived()), (TransportErrorKind::Interrupted, true));
}

#[test]
fn a_call_goes_there_and_back_and_sends_the_host_it_signed() {
    let (address, requests) = server(|stream| write(stream, &with_length(DONE.len(), DONE)));
    assert_eq!(call(builder(address)).unwrap().confirm_url, "u");
    let request = requests.recv().unwrap();
    let head = request.to_lowercase();
    assert!(head.starts_with("post / http/1.1\r\n"), "{request}");
    assert_eq!(head.matches("\r\nhost: ").count(), 1, "{request}");
    assert!(head.contains(&format!("\r\nhost: {address}\r\n")), "{request}");
    assert!(request.ends_with(r#""FlowInfos":[{"FlowName":"one"}]}"#), "{request}");
}

#[test]
fn a_chunked_answer_is_put_together() {
    let (address, _) = server(|stream| {
        let (head, tail) = DONE.split_at(10);
        write(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        write(stream, &format!("{:x}\r\n{head}\r\n{:x}\r\n{tail}\r\n0\r\n\r\n", head.len(), tail.len()));
    });
    assert_eq!(call(builder(address)).unwrap().confirm_url, "u");
}

#[test]
fn a_body_cut_short_is_an_interruption() {
    let (address, _) = server(|stream| write(stream, &with_length(DONE.len(), &DONE[..20])));
    let error = failed(call(builder(address)));
    assert_eq!(error.kind(), TransportErrorKind::Interrupted);
    let text = error.to_string();
    assert_eq!(text, format!("PrepareFlows at http://{address}: the connection ended before the whole answer arrived"));
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(!text.contains(&source));
}

#[test]
fn a_chunked_body_cut_short_is_one_too() {
    let (address, _) = server(|stream| {
        write(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"Response\"");
    });
    assert_eq!(failed(call(builder(address))).kind(), TransportErrorKind::Interrupted);
}

#[test]
fn a_connection_closed_without_an_answer_is_one_too() {
    let (address, _) = server(|_| {});
    let error = call(builder(address)).unwrap_err();
    // The service may have acted, and this action must not be done twice.
    assert!(!error.is_retryable());
    assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Interrupted);
}

#[test]
fn what_is_no_http_is_not_called_an_end_of_the_connection() {
    let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n{";
    for garbage in ["HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "SSH-2.0-OpenSSH_9.6\r\n", chunks] {
        let (address, _) = server(move |stream| {
            write(stream, garbage);
            thread::sleep(Duration::from_secs(1));
        });
        let error = failed(call(builder(address)));
        assert_eq!(error.kind(), TransportErrorKind::Interrupted);
        assert!(error.to_string().ends_with(": no whole answer could be read"), "{garbage}: {error}");
    }
}

#[test]
fn the_request_id_of_a_header_survives_a_lost_body() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\nX-TC-RequestId: r-1\r\n";
    let after_head = |rest: &'static str| {
        server(move |stream| {
            write(stream, &format!("{HEAD}{rest}"));
            thread::sleep(Duration::from_secs(2));
        })
    };
    let too_large = call(builder(after_head("Content-Length: 9999\r\n\r\n").0).max_response_bytes(10));
    let cut = call(builder(server(|stream| write(stream, &format!("{HEAD}Content-Length: 9\r\n\r\n{{"))).0));
    let late = call(builder(after_head("Content-Length: 9\r\n\r\n").0).timeout(Duration::from_millis(200)));
    let kinds = [TransportErrorKind::TooLarge, TransportErrorKind::Interrupted, TransportErrorKind::Timeout];
    for (outcome, kind) in [too_large, cut, late].into_iter().zip(kinds) {
        let error = outcome.unwrap_err();
        assert_eq!(error.request_id(), Some("r-1"), "{error}");
        assert!(error.to_string().ends_with(" (request id r-1)"), "{error}");
        assert_eq!(failed(Err(error)).kind(), kind);
    }
}

#[test]
fn an_announced_body_too_big_is_not_even_read() {
    let (address, _) = server(|stream| {
        write(stream, &with_length(1_000_000_000_000, "{"));
        thread::sleep(Duration::from_secs(20));
    });
    let start = Instant::now();
    let error = failed(call(builder(address).max_response_bytes(1000)));
    assert_eq!(error.kind(), TransportErrorKind::TooLarge);
    assert!(start.elapsed() < Duration::from_secs(5), "it waited for the body");
}

#[test]
fn an_unannounced_body_is_read_no_further_than_the_limit() {
    let (address, _) = server(|stream| {
        write(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        // Ends when the client hangs up.
        while stream.write_all(b"4\r\naaaa\r\n").is_ok() {}
    });
    let error = failed(call(builder(address).max_response_bytes(100_000)));
    assert_eq!(error.kind(), TransportErrorKind::TooLarge);
    assert!(error.to_string().contains("larger than 100000 bytes"), "{error}");
}

#[test]
fn the_timeout_covers_the_body_too() {
    let (address, _) = server(|stream| {
        write(stream, &with_length(DONE.len(), &DONE[..10]));
        thread::sleep(Duration::from_secs(20));
    });
    let start = Instant::now();
    let error = call(builder(address).timeout(Duration::from_millis(200))).unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(error.to_string().ends_with("no whole answer within 200ms"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn the_timeout_covers_a_server_that_never_answers() {
    let (address, _) = server(|_| thread::sleep(Duration::from_secs(20)));
    assert!(call(builder(address).timeout(Duration::from_millis(200))).unwrap_err().is_timeout());
}

#[test]
fn html_with_another_status() {
    let (address, _) = server(|stream| {
        let page = "<html>bad gateway</html>";
        write(stream, &format!("HTTP/1.1 502 Bad Gateway\r\nContent-Length: {}\r\n\r\n{page}", page.len()));
    });
    let error = call(builder(address)).unwrap_err();
    let Error::Decode(inner) = &error else { panic!("{error:?}") };
    assert_eq!((inner.kind(), inner.status()), (DecodeErrorKind::Status, 502));
    assert_eq!(inner.excerpt(), Some("<html>bad gateway</html>"));
}

#[test]
fn redirects_are_not_followed() {
    let (address, _) = server(|stream| {
        write(stream, "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    });
    let error = call(builder(address)).unwrap_err();
    assert!(error.to_string().contains("HTTP status 302 Found"), "{error}");
}

#[test]
fn a_refused_connection_may_be_tried_again() {
    let error = call(builder(([127, 0, 0, 1], 1).into())).unwrap_err();
    assert!(error.is_retryable());
    assert!(error.to_string().ends_with(": no connection: the host refused it"), "{error}");
    assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Connect);
}

/// A whole call over TLS: the application trusts the certificate of a server of its own.
#[test]
fn a_call_over_tls() {
    let (address, server) = tls::server(with_length(DONE.len(), DONE));
    let trusting = transport(tls::trusting_the_server());
    let response = call(over(address, trusting).endpoint(format!("https://{address}"))).unwrap();
    assert_eq!(response.confirm_url, "u");
    let request = server.join().unwrap().unwrap();
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
}
