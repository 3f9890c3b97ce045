//! Proxies: by hand and by environment, with users and passwords, and errors that name them.

use std::io::{self, Read as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::{ClientBuilder, Credentials, Error, RetryPolicy};

use super::{DONE, call, failed, server, with_length, write};
use crate::essbasic::Client;
use crate::{tls, transport, unfinished};

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
    let transport = || transport(tls::trusting_nobody(), None);
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

/// In processes of their own, each with another environment.
#[test]
fn proxies_of_the_environment_are_used_and_named() {
    const ENDPOINT: &str = "TC3_TEST_PROXY";
    if let Ok(endpoint) = std::env::var(ENDPOINT) {
        let error = call(builder(&endpoint)).unwrap_err();
        let Error::Transport(_) = &error else { panic!("{error:?}") };
        println!("\n> {error}");
        return;
    }
    let run = |endpoint: &str, variables: &[(&str, &str)]| {
        let mut child = Command::new(std::env::current_exe().unwrap());
        for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
            child.env_remove(name).env_remove(name.to_uppercase());
        }
        child.env(ENDPOINT, endpoint).envs(variables.iter().copied());
        let name = "wire::proxies::proxies_of_the_environment_are_used_and_named";
        let output = child.args(["--exact", name, "--nocapture"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().find_map(|line| line.strip_prefix("> ").map(str::to_owned)).unwrap()
    };
    let through = ": no connection to the proxy 127.0.0.1:1: the proxy refused it";
    let directly = ": no connection: the host refused it";
    let proxy = ("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:1");
    for (endpoint, variables, end) in [
        ("https://127.0.0.1:2", &[][..], directly),
        ("https://127.0.0.1:2", &[proxy], through),
        ("https://127.0.0.1:2", &[proxy, ("NO_PROXY", "127.0.0.1")], directly),
        ("https://tc3.invalid", &[("ALL_PROXY", "http://127.0.0.1:1")], through),
    ] {
        let text = run(endpoint, variables);
        assert!(text.ends_with(end) && !text.contains("hunter2"), "{variables:?}: {text}");
    }
}
