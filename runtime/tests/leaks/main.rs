//! Plants secrets wherever one can be, and searches everything that is shown: errors, `Debug`, and all that this crate
//! and its dependencies report to tracing and log at the finest level.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../alone/mod.rs"]
pub mod alone;
#[path = "../block_on/mod.rs"]
pub mod block_on;
#[cfg(feature = "callbacks")]
mod callbacks;
#[path = "../calls/mod.rs"]
pub mod calls;
#[path = "../chat/mod.rs"]
pub mod chat;
#[path = "../essbasic/mod.rs"]
pub mod essbasic;
mod events;
#[path = "../listener/mod.rs"]
pub mod listener;
#[path = "../planted/mod.rs"]
pub mod planted;
mod sources;
#[path = "../tls/mod.rs"]
pub mod tls;

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

use calls::{NOW, Query};
use listener::Listener;
use planted::{
    IDENTITY, KEY, LINK, NAME, PHONE, PROXY_WORD, TOKEN, credentials, echo, find_planted, json, log_everything, logged,
    shown,
};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Client, ClientBuilder, Credentials, RateLimits, ReqwestTransport, RetryPolicy};

fn request() -> Query {
    Query { name: NAME.to_owned(), notes: [PHONE, IDENTITY, LINK].map(str::to_owned).to_vec() }
}

#[test]
fn nothing_that_was_sent_comes_back_whoever_repeats_it() {
    let echo = echo();
    let bodies = [
        echo.clone(),
        format!("<html><title>{echo}</title>{echo}</html>"),
        json(&echo),
        format!("{{\"message\": {}}}", json(&echo)),
        format!("{{\"Response\": {{\"Error\": {{\"Code\": \"Blocked\", \"Message\": {}}}}}}}", json(&echo)),
        format!(
            "{{\"Response\": {{\"Error\": {{\"Code\": \"X.{TOKEN}\", \"Message\": \"no\"}}, \"RequestId\": \"{TOKEN}\"}}}}"
        ),
        format!("{{\"Response\": {{\"Error\": {{\"Code\": \"X.{PHONE}\", \"Message\": \"{NAME}手机号{PHONE}\"}}}}}}"),
        format!("{{\"Response\": {{\"Error\": {{\"Code\": {}}}}}}}", json(&echo)),
        format!("{{\"Response\": {{\"DeprecatedWarning\": \"{PHONE} {LINK}\", \"Error\": {{\"Code\": \"A.B\"}}}}}}"),
        format!("{{\"Response\": {{\"FlowInfos\": {}}}}}", json(&echo)),
        format!("{{\"Response\": {{\"ConfirmUrl\": [{}], \"Total\": \"{TOKEN}\"}}}}", json(&echo)),
        format!("{{\"Response\": {{\"Deadline\": {}, \"ConfirmUrl\": [{}", json(&echo), json(&echo)),
    ];
    let types = ["text/plain", "text/html; charset=utf-8", "application/json", "secrettoken000000/plain"];
    for body in &bodies {
        for (status, content_type) in
            [200, 302, 403, 429, 502].into_iter().flat_map(|status| types.map(|kind| (status, kind)))
        {
            let time = TestTime::at(NOW);
            let script = Script::new(&time)
                .status(status, body)
                .header("content-type", content_type)
                .header("content-encoding", TOKEN)
                .header("location", "https://secrettoken000000@a.cn/secrettoken000000?secrettoken000000")
                .header("x-tc-requestid", TOKEN);
            let client = calls::builder(&script, &time).credentials(credentials()).retry(RetryPolicy::off()).build();
            let client = client.unwrap();
            let mut told = String::new();
            let lines = Listener::during(|| match calls::call(&client, &request()) {
                Ok(_) => {}
                Err(error) => told = shown(&error),
            });
            write!(told, "{lines:?} {client:?} {:?}", script.sent()).unwrap();
            find_planted(body, &without_request_body(&told));
        }
    }
}

/// `Debug` of what a script was sent shows the body, which is what a test of an application wants to see.
fn without_request_body(text: &str) -> String {
    text.split("body: [").next().unwrap().to_owned()
}

#[test]
fn what_holds_a_secret_does_not_show_it() {
    let time = TestTime::at(NOW);
    let script = Script::new(&time);
    let builder = calls::builder(&script, &time).credentials(credentials()).endpoint("https://a.b");
    let mut text = format!("{:?} {builder:?} {script:?} {time:?}", credentials());
    let client = builder.build().unwrap();
    write!(text, "{client:?} {:#?}", client.clone()).unwrap();
    for wrong in [
        Credentials::new(format!("{KEY}\n"), "k"),
        Credentials::new("i", format!("{KEY} ")),
        credentials().with_token(" x"),
    ] {
        write!(text, "{:?} {0}", wrong.unwrap_err()).unwrap();
    }
    for endpoint in [format!("https://{KEY}@a.b"), format!("https://a.b/{KEY}"), format!("https://a.b?{TOKEN}")] {
        let error = calls::builder(&script, &time).endpoint(endpoint).build().unwrap_err();
        write!(text, "{error} {error:?}").unwrap();
    }
    find_planted("Debug", &text);
}

/// Reads a request, does what it is told to, and ends.
fn server(answer: impl Fn(&mut TcpStream) + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 65_536]);
            answer(&mut stream);
        }
    });
    address
}

#[test]
fn the_http_stack_tells_nothing_either() {
    log_everything();
    let echo = echo();
    let page =
        format!("HTTP/1.1 403 Forbidden\r\nContent-Length: {}\r\nX-TC-RequestId: {TOKEN}\r\n\r\n{echo}", echo.len());
    let broken = format!("HTTP/1.1 200 {TOKEN}\r\n{TOKEN}\r\n\r\n");
    let cut = format!("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nX-TC-RequestId: {TOKEN}\r\n\r\n{{");
    let addresses = [
        server(move |stream| drop(stream.write_all(page.as_bytes()))),
        server(move |stream| drop(stream.write_all(broken.as_bytes()))),
        server(|_| {}),
        server(move |stream| drop(stream.write_all(cut.as_bytes()))),
    ];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut text = String::new();
    let listener = Listener::default();
    tracing::subscriber::with_default(listener.clone(), || {
        for address in &addresses {
            for (proxy, endpoint) in [
                (None, format!("http://{address}")),
                (None, format!("https://{address}")),
                (Some(*address), "http://tc3.invalid".to_owned()),
                (Some(*address), "https://tc3.invalid".to_owned()),
            ] {
                let client = client(ClientBuilder::new(essbasic::SERVICE).transport(transport(proxy)), &endpoint);
                let outcome = runtime.block_on(client.call::<_, essbasic::ErrorCode>(&request(), None));
                text += &shown(&outcome.unwrap_err());
            }
        }
    });
    #[cfg(feature = "blocking")]
    tracing::subscriber::with_default(listener.clone(), || text += &blocking_calls(&addresses));
    let logged = logged();
    assert!(logged.contains("starting new connection"), "the log of reqwest is not read: {logged}");
    #[cfg(feature = "blocking")]
    assert!(logged.contains("ureq"), "the log of ureq is not read: {logged}");
    find_planted("errors", &text);
    find_planted("log", &logged);
    find_planted("tracing", &format!("{:?}", listener.lines()));
}

fn client(builder: ClientBuilder<Client>, endpoint: &str) -> Client {
    let builder = builder.credentials(credentials()).endpoint(endpoint);
    builder.retry(RetryPolicy::off()).rate_limits(RateLimits::off()).build().unwrap()
}

/// The errors of blocking calls: one that is refused, because ureq would log it, and those that are sent.
#[cfg(feature = "blocking")]
fn blocking_calls(addresses: &[SocketAddr]) -> String {
    let call = |proxy, endpoint: &str| {
        let builder = ClientBuilder::blocking(essbasic::SERVICE).transport(blocking_transport(proxy));
        let client = client(builder, endpoint);
        let request = request();
        let outcome = tc3_runtime::blocking::wait(client.call::<_, essbasic::ErrorCode>(&request, None));
        shown(&outcome.unwrap_err())
    };
    let mut text = call(None, &format!("http://{}", addresses[0]));
    assert!(text.contains("the logger records `ureq_proto::util` at trace level"), "{text}");
    planted::quiet_wire();
    for address in addresses {
        text += &call(None, &format!("http://{address}"));
        text += &call(None, &format!("https://{address}"));
        text += &call(Some(*address), "http://tc3.invalid");
        text += &call(Some(*address), "https://tc3.invalid");
    }
    text
}

#[cfg(feature = "blocking")]
fn blocking_transport(proxy: Option<SocketAddr>) -> tc3_runtime::UreqTransport {
    let through = |address| tc3_runtime::ureq::Proxy::new(&format!("http://someone:{PROXY_WORD}@{address}")).unwrap();
    tc3_runtime::UreqTransport::with_tls(tls::trusting_nobody(), |builder| builder.proxy(proxy.map(through))).unwrap()
}

fn transport(proxy: Option<SocketAddr>) -> ReqwestTransport {
    let configured = ReqwestTransport::with_tls(tls::trusting_nobody(), |builder| match proxy {
        None => builder.no_proxy(),
        Some(address) => builder.proxy(reqwest::Proxy::all(format!("http://someone:{PROXY_WORD}@{address}")).unwrap()),
    });
    configured.unwrap()
}
