//! Tests proxies: by hand and by environment, with users and passwords, and errors that name them.

use std::io::{self, Read as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::{ClientBuilder, Credentials, RetryPolicy};

use crate::alone::alone;
use crate::essbasic::{Client, FlowInfo, Operator, PrepareFlowsRequest};
use crate::wire::{DONE, call, failed, server, with_length, write};
use crate::{tls, transport, unfinished, wait};

/// A client that makes its own transport.
fn builder(endpoint: &str) -> ClientBuilder<Client> {
    let builder = unfinished().credentials(Credentials::new("id", "key").unwrap()).retry(RetryPolicy::off());
    builder.endpoint(endpoint).root_certificates(tls::authority())
}

/// A proxy that opens one tunnel. Gives what it was asked.
fn tunnel() -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut client = listener.accept().unwrap().0;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            let mut byte = [0];
            client.read_exact(&mut byte).unwrap();
            head.push(byte[0].into());
        }
        let target = TcpStream::connect(head.split(' ').nth(1).unwrap()).unwrap();
        sender.send(head).unwrap();
        write(&mut client, "HTTP/1.1 200 OK\r\n\r\n");
        pipe(client.try_clone().unwrap(), target.try_clone().unwrap());
        pipe(target, client);
    });
    (address, receiver)
}

fn pipe(mut from: TcpStream, mut to: TcpStream) {
    thread::spawn(move || drop(io::copy(&mut from, &mut to)));
}

#[test]
fn a_call_goes_through_a_proxy_with_user_and_password_to_a_server_that_an_own_authority_vouches_for() {
    let (target, served) = tls::server(with_length(DONE.len(), DONE));
    let (proxy, asked) = tunnel();
    let builder = builder(&format!("https://{target}")).proxy(format!("http://user:p%40ss@{proxy}"));
    assert_eq!(call(builder).unwrap().confirm_url, "u");
    let asked = asked.recv().unwrap();
    assert!(asked.starts_with(&format!("CONNECT {target} HTTP/1.1\r\n")), "{asked}");
    assert!(asked.to_lowercase().contains("proxy-authorization: basic"), "{asked}");
    // `user:p@ss`
    assert!(asked.contains("dXNlcjpwQHNz"), "{asked}");
    let request = served.join().unwrap().unwrap();
    assert!(!request.to_lowercase().contains("proxy-authorization"), "{request}");
}

#[test]
fn a_proxy_that_does_not_let_through_is_named_and_not_tried_again() {
    for (status, advice) in [
        ("407 Proxy Authentication Required", "; it asks for a user and a password, or for others"),
        ("502 Bad Gateway", ""),
    ] {
        let (proxy, asked) = server(move |stream| {
            write(stream, &format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n"));
        });
        let error = call(builder("tc3.invalid").proxy(format!("http://user:hunter2@{proxy}"))).unwrap_err();
        assert!(asked.recv().unwrap().starts_with("CONNECT tc3.invalid:443 "));
        assert!(!error.is_retryable());
        let text = error.to_string();
        assert!(text.ends_with(&format!(": no connection: the proxy {proxy} refused the tunnel{advice}")), "{text}");
        assert!(!format!("{error:?}").contains("hunter2"));
        let error = failed(Err(error));
        assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Proxy, false));
    }
}

#[test]
fn a_proxy_that_is_not_there_is_named_and_tried_again() {
    let error = call(builder("tc3.invalid").proxy("user:hunter2@127.0.0.1:1")).unwrap_err();
    assert!(error.is_retryable());
    let text = error.to_string();
    assert!(text.ends_with(": no connection to the proxy 127.0.0.1:1: the proxy refused it"), "{text}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}

/// A service without TLS may be asked through the proxy without a tunnel; then it is the proxy that answers.
#[test]
fn a_proxy_is_blamed_for_its_answer_with_and_without_a_tunnel() {
    let (proxy, _) = server(|stream| {
        write(stream, "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    });
    let error = call(builder("http://tc3.invalid").proxy(format!("http://{proxy}"))).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("asks for a user and a password, or for others") && text.contains("proxy"), "{text}");
}

#[test]
fn settings_that_have_no_effect_are_refused() {
    let transport = || transport(tls::trusting_nobody());
    for (builder, setting) in [
        (unfinished::<Client>().proxy("http://a:1"), "`proxy`"),
        (unfinished::<Client>().root_certificates(tls::authority()), "`root_certificates`"),
    ] {
        let builder = builder.credentials(Credentials::new("id", "key").unwrap()).transport(transport());
        assert!(builder.build().unwrap_err().to_string().starts_with(setting));
    }
    for pem in ["", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"] {
        let error = builder("tc3.invalid").root_certificates(pem).build().unwrap_err();
        assert!(error.to_string().starts_with("the root certificates"), "{error}");
    }
}

const HTTPS: Variable = ("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:1");
const HTTP: Variable = ("HTTP_PROXY", "127.0.0.1:2");
const ALL: Variable = ("ALL_PROXY", "http://127.0.0.1:3");
const CGI: Variable = ("REQUEST_METHOD", "POST");

type Variable = (&'static str, &'static str);

const fn not_for(hosts: &'static str) -> Variable {
    ("NO_PROXY", hosts)
}

/// What each environment says of a call to an address: nobody listens at the port of the proxy that it goes through.
const THROUGH: &[(&str, &[Variable], Option<u16>)] = &[
    ("https://127.0.0.1:9", &[], None),
    ("https://127.0.0.1:9", &[HTTPS], Some(1)),
    ("https://127.0.0.1:9", &[("https_proxy", "http://127.0.0.1:4"), ALL], Some(4)),
    ("https://tc3.invalid", &[ALL], Some(3)),
    // By the scheme of what is called; the one for everything comes last.
    ("https://tc3.invalid", &[HTTPS, HTTP, ALL], Some(1)),
    ("http://tc3.invalid", &[HTTPS, HTTP, ALL], Some(2)),
    ("http://tc3.invalid", &[HTTPS, ALL], Some(3)),
    ("https://tc3.invalid", &[HTTP], None),
    ("http://tc3.invalid", &[HTTPS], None),
    // Set to nothing.
    ("https://tc3.invalid", &[("HTTPS_PROXY", ""), ("https_proxy", "http://127.0.0.1:4")], Some(4)),
    ("https://tc3.invalid", &[("HTTPS_PROXY", ""), ALL], Some(3)),
    // Whoever calls a CGI program sets this variable, by a header.
    ("http://tc3.invalid", &[HTTP, CGI], None),
    ("http://tc3.invalid", &[HTTP, ALL, CGI], Some(3)),
    ("https://tc3.invalid", &[HTTPS, CGI], Some(1)),
    // Not for these hosts.
    ("https://127.0.0.1:9", &[HTTPS, not_for("127.0.0.1")], None),
    ("https://127.0.0.1:9", &[HTTPS, not_for("localhost, 127.0.0.1")], None),
    ("https://127.0.0.1:9", &[HTTPS, not_for("10.0.0.0/8,127.0.0.0/8")], None),
    ("https://127.0.0.1:9", &[HTTPS, not_for("10.0.0.0/8")], Some(1)),
    ("https://127.0.0.1:9", &[HTTPS, not_for("*")], None),
    ("https://cvm.tc3.invalid", &[ALL, not_for("tc3.invalid")], None),
    ("https://cvm.tc3.invalid", &[ALL, ("no_proxy", ".tc3.invalid")], None),
    ("https://tc3.invalid", &[ALL, not_for(".tc3.invalid")], None),
    ("https://cvm-tc3.invalid", &[ALL, not_for("tc3.invalid")], Some(3)),
    // The metadata server of a virtual machine is on the machine itself.
    ("http://metadata.tencentyun.com", &[HTTP, ALL], None),
];

#[test]
fn proxies_of_the_environment_are_used_and_named() {
    for &(endpoint, variables, port) in THROUGH {
        let text = calling(endpoint, variables);
        match port {
            Some(port) => {
                let end = format!(": no connection to the proxy 127.0.0.1:{port}: the proxy refused it");
                assert!(text.ends_with(&end) && !text.contains("hunter2"), "{endpoint} {variables:?}: {text}");
            }
            None => assert!(!text.contains("the proxy"), "{endpoint} {variables:?}: {text}"),
        }
    }
}

#[test]
fn proxies_of_the_environment_that_cannot_be_used_are_refused() {
    for (variables, expected) in [
        (&[("ALL_PROXY", "socks5://user:hunter2@127.0.0.1:1")][..], "the proxy of ALL_PROXY is neither http nor https"),
        (&[("https_proxy", "ftp://127.0.0.1:1")], "the proxy of HTTPS_PROXY is neither http nor https"),
        (&[("HTTP_PROXY", "http://user:hunter 2@127.0.0.1")], "the proxy of HTTP_PROXY is not a URL"),
    ] {
        let text = calling("https://127.0.0.1:9", variables);
        let advice = "; write `http://host:port` or `http://user:password@host:port`";
        assert_eq!(text, format!("{expected}{advice}"), "{variables:?}");
    }
    // What no call would go through is not looked at.
    let unused = [HTTPS, HTTP, ("ALL_PROXY", "socks5://127.0.0.1:1")];
    assert!(calling("https://127.0.0.1:9", &unused).contains("the proxy 127.0.0.1:1"));
    let off = [("ALL_PROXY", "socks5://127.0.0.1:1"), not_for("*")];
    assert!(calling("https://127.0.0.1:9", &off).ends_with(": no connection: the host refused it"));
}

/// How a call ends in a process with these variables.
fn calling(endpoint: &str, variables: &[Variable]) -> String {
    let variables = variables.iter().copied().chain([(ENDPOINT, endpoint)]);
    let text = alone("proxies::calls_the_endpoint", variables);
    text.lines().find_map(|line| line.strip_prefix("> ").map(str::to_owned)).unwrap()
}

const ENDPOINT: &str = "TC3_TEST_PROXY";

#[test]
#[ignore = "run by the other tests, with an environment of their making"]
fn calls_the_endpoint() {
    // Where there is no virtual machine, nobody answers for the metadata server.
    let builder = builder(&std::env::var(ENDPOINT).unwrap()).timeout(Duration::from_secs(2));
    match builder.build() {
        Ok(client) => {
            let request = PrepareFlowsRequest::new(vec![FlowInfo::new("one")]);
            let client = client.as_operator(Operator::app("app").user("user"));
            println!("\n> {}", wait(client.prepare_flows(&request)).unwrap_err());
        }
        Err(error) => println!("\n> {error}"),
    }
}
