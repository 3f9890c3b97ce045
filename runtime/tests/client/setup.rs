//! Tests how a client is configured, and its errors if it is misconfigured.

use std::sync::Arc;
use std::time::Duration;

use http::Response;
use tc3_runtime::transport::in_process;
use tc3_runtime::{BoxFuture, Clock, ConfigurationError, Credentials, CredentialsProvider, Transport};

use crate::answering::{At, Builder, DONE, credentials, done, operator, request};
use crate::block_on::block_on;
use crate::essbasic::Client;
use crate::sent;

#[test]
fn endpoints_of_every_form() {
    for (endpoint, uri, host) in [
        ("a.b.cn", "https://a.b.cn/", "a.b.cn"),
        ("HTTPS://a.b.cn", "https://a.b.cn/", "a.b.cn"),
        ("Http://a_b.cn.:80", "http://a_b.cn.:80/", "a_b.cn.:80"),
        ("a.b.cn:8443", "https://a.b.cn:8443/", "a.b.cn:8443"),
        ("https://a.b.cn", "https://a.b.cn/", "a.b.cn"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/", "127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080/", "[::1]:8080"),
        ("[::1]", "https://[::1]/", "[::1]"),
    ] {
        let (builder, received) = done();
        let client = builder.endpoint(endpoint).build().unwrap().as_operator(operator());
        let sent = sent(&client, &received, &request());
        assert_eq!(sent.uri(), uri);
        assert_eq!(sent.headers()["host"], host);
    }
}

#[test]
fn other_endpoints_are_refused_with_what_to_write() {
    for (endpoint, hint) in [
        ("https://a.b.cn/", "write `https://a.b.cn`"),
        ("a.b.cn/path", "write `a.b.cn`"),
        ("a.b.cn?x=1", "write `a.b.cn`"),
        ("http://user:hunter2@a.b.cn", "write the host alone"),
        ("https://user:hunter2@host/", "write the host alone"),
        ("ftp://user:hunter2@host", "write the host alone"),
        ("host/?token=hunter2", "write `host`"),
        ("host/?token=hunter2&to=http://a.b", "write `host`"),
        ("ftp://host/?token=hunter2", "`ftp://host` is not an endpoint: only http and https"),
        ("ftp://a.b.cn", "only http and https"),
        ("", "write a host"),
        ("a b", "write a host"),
        ("a.b.cn:", "write `host` or `host:port`"),
        ("a.b.cn:99999", "write `host` or `host:port`"),
        (":80", "write"),
        ("a.b.cn\n", "write a host"),
        ("1.2.3.4.5", "write a host"),
        ("256.0.0.1", "write a host"),
        ("a.0x7f", "write a host"),
        ("a..b", "write a host"),
        ("a%20b", "write a host"),
        ("[::1", "write a host"),
        ("[fe80::1%25eth0]", "write a host"),
    ] {
        let (builder, _) = done();
        let error = builder.endpoint(endpoint).build().unwrap_err().to_string();
        assert!(error.contains(hint), "{endpoint}: {error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn a_client_that_is_not_set_up_says_what_is_missing() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.to_string().starts_with("no credentials"), "{error}");
    let (builder, _) = done();
    let error = builder.region("ap guangzhou").build().unwrap_err();
    assert!(error.to_string().contains("`ap guangzhou` is not a region"), "{error}");
    for (id, key, problem) in [
        ("", "key", "secret id is empty"),
        ("id", "", "secret key is empty"),
        (" id", "key", "secret id has spaces or line breaks around it"),
        ("id", "key\n", "secret key has spaces or line breaks around it"),
        ("i\u{7}d", "key", "secret id has characters other than visible ASCII"),
    ] {
        assert_eq!(Credentials::new(id, key).unwrap_err().to_string(), problem);
    }
    for (token, problem) in [
        ("token\n", "token has spaces or line breaks around it"),
        ("to ken", "token has characters other than visible ASCII"),
    ] {
        assert_eq!(credentials().with_token(token).unwrap_err().to_string(), problem);
    }
    if !cfg!(feature = "reqwest") {
        let error = Client::builder().credentials(credentials()).build().unwrap_err();
        assert!(error.to_string().contains("enable the feature `reqwest`"), "{error}");
    }
}

#[test]
fn a_provider_is_asked_at_every_call_and_its_error_is_told() {
    struct Locked;
    impl CredentialsProvider for Locked {
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
            let error = ConfigurationError::with_source("the vault is locked", "the vault does not answer");
            Box::pin(std::future::ready(Err(error)))
        }
    }
    let (builder, received) = done();
    let client = builder.credentials_provider(Locked).build().unwrap().as_operator(operator());
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    assert_eq!(error.to_string(), "PrepareFlows was not sent: the vault is locked");
    assert_eq!(error.action(), Some("PrepareFlows"));
    let cause = std::error::Error::source(&error).unwrap();
    assert_eq!(cause.to_string(), "the vault does not answer");
    assert_eq!(received.count(), 0);
}

#[test]
fn shared_and_boxed_parts_are_parts_too() {
    let clock: Arc<dyn Clock> = Arc::new(At(1));
    let provider: Box<dyn CredentialsProvider> = Box::new(Arc::new(credentials()));
    let transport: Arc<dyn Transport> = Arc::new(Box::new(in_process(|request| {
        assert_eq!(request.headers()["x-tc-timestamp"], "1");
        Response::new(DONE.into())
    })));
    let builder = Client::builder().clock(clock).credentials_provider(provider).transport(transport);
    let client = builder.build().unwrap().as_operator(operator());
    assert!(block_on(client.prepare_flows(&request())).is_ok());
}

#[test]
fn debug_of_a_client_tells_when_it_speaks_without_tls() {
    let shown = |builder: Builder| format!("{:?}", builder.build().unwrap());
    assert!(shown(done().0).contains("host: \"essbasic.tencentcloudapi.com\""));
    assert!(shown(done().0.endpoint("https://a.b")).contains("host: \"a.b\""));
    assert!(shown(done().0.endpoint("http://a.b:80")).contains("host: \"http://a.b:80\""));
}

#[test]
fn calls_may_move_between_threads() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let (builder, _) = done();
    let client = builder.timeout(Duration::from_secs(1)).build().unwrap().as_operator(operator());
    let request = request();
    let response = block_on(is_send(client.prepare_flows(&request))).unwrap();
    assert_eq!(response.confirm_url, "https://a.b");
    // The answer's link is sensitive.
    assert!(format!("{response:?}").contains("ConfirmUrl: [redacted]"));
}
