//! Tests what an application sees of its calls.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod listener;

use std::sync::Mutex;
use std::time::Duration;

use block_on::block_on;
use calls::{DONE, NOW, builder, client, create, query};
use listener::Listener;
use tc3_runtime::credentials::{CachedCredentials, CredentialsProvider as _, FetchContext, FetchError, Issued};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{BoxFuture, Credentials, CredentialsSource, Rate, RateLimits, Timer as _};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

fn scripted() -> (Script, TestTime) {
    let time = TestTime::at(NOW);
    (Script::new(&time), time)
}

/// What is known of a span in the end: what it began with, and what was recorded later.
fn span(lines: &[String], number: usize) -> String {
    let (begun, recorded) = (format!("span {number}"), format!("{number} "));
    let of_span = |line: &&String| line.starts_with(&format!("{begun} ")) || line.starts_with(&recorded);
    let fields = |line: &String| line.trim_start_matches(&begun).trim_start_matches(&recorded).to_owned();
    lines.iter().filter(of_span).map(fields).collect::<Vec<_>>().join(" ")
}

fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.split_whitespace().any(|field| field == *part), "{part} is not in {text}");
    }
}

#[test]
fn a_call_is_a_span_with_a_span_for_each_attempt() {
    let (script, time) = scripted();
    let script = script
        .refuse("RequestLimitExceeded", "too fast")
        .after(Duration::from_millis(250))
        .answer(DONE)
        .after(Duration::from_millis(500));
    let client = builder(&script, &time).random(|| 0.0).endpoint("http://a.b:81").build().unwrap();
    let lines = Listener::during(|| drop(calls::call(&client, &create()).unwrap()));
    assert_has(
        &span(&lines, 1),
        &[
            "tc3.call",
            "otel.name=essbasic/Create",
            "otel.kind=\"client\"",
            "rpc.system.name=\"tencentcloud\"",
            "rpc.method=essbasic/Create",
            "rpc.response.status_code=\"OK\"",
            "server.address=\"a.b\"",
            "server.port=81",
            "tc3.service=\"essbasic\"",
            "tc3.action=\"Create\"",
            "tc3.request_id=\"r-1\"",
            "tc3.attempts=2",
            "tc3.waited_ms=750.0",
            "tc3.duration_ms=1500.0",
        ],
    );
    assert_has(
        &span(&lines, 2),
        &[
            "tc3.attempt",
            "http.request.method=\"POST\"",
            "http.request.resend_count=0",
            "http.response.status_code=200",
            "error.type=\"RequestLimitExceeded\"",
            "otel.status_code=\"ERROR\"",
            "tc3.attempt=1",
            "tc3.request_id=\"r-refused\"",
            "tc3.duration_ms=250.0",
        ],
    );
    assert_has(&span(&lines, 3), &["http.request.resend_count=1", "tc3.attempt=2", "tc3.duration_ms=500.0"]);
}

#[test]
fn a_failed_call_tells_its_code_or_kind() {
    let (script, time) = scripted();
    let script = script.refuse("InvalidParameter.ParamError", "no").status(404, "no").hang();
    let client = client(&script, &time);
    for (code, kind) in [
        (Some("rpc.response.status_code=\"InvalidParameter.ParamError\""), "InvalidParameter.ParamError"),
        (None, "status"),
        (None, "timeout"),
    ] {
        let lines = Listener::during(|| drop(calls::call(&client, &create()).unwrap_err()));
        let call = span(&lines, 1);
        assert!(
            call.contains(&format!("error.type=\"{kind}\"")) && call.contains("otel.status_code=\"ERROR\""),
            "{call}"
        );
        assert_eq!(call.contains("rpc.response.status_code="), code.is_some());
        assert!(code.is_none_or(|code| call.contains(code)), "{call}");
    }
}

#[test]
fn what_the_client_decides_by_itself_is_told() {
    let (script, time) = scripted();
    let script = script
        .refuse("AuthFailure.SignatureExpire", "late")
        .header("date", "Tue, 14 Nov 2023 22:23:20 GMT")
        .refuse("AuthFailure.SignatureExpire", "late")
        .header("date", "Tue, 14 Nov 2023 22:23:20 GMT")
        .answer(r#"{"DeprecatedWarning": "use v2", "RequestId": "r"}"#)
        .answer(DONE);
    let client = builder(&script, &time).rate_limits(RateLimits::each(Rate::per_second(2))).build().unwrap();
    let lines = Listener::during(|| {
        let _ = calls::call(&client, &query());
        let _ = calls::call(&client, &query());
    });
    let told = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert_eq!(told("the clock of this machine differs from the service's by 600 seconds"), 1, "{lines:#?}");
    assert_eq!(told("waiting for a turn"), 1, "{lines:#?}");
    assert_eq!(told("warning=use v2"), 1, "{lines:#?}");
    assert!(told("trying again") >= 1, "{lines:#?}");
}

/// A subscriber that wants nothing, and is told nothing.
struct Nobody;

impl Subscriber for Nobody {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        panic!("{attributes:?}")
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        panic!("{values:?}")
    }

    fn event(&self, event: &Event<'_>) {
        panic!("{event:?}")
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn each_correction_of_the_clock_by_more_than_a_few_seconds_is_told() {
    let (script, time) = scripted();
    let dates = ["Tue, 14 Nov 2023 22:23:20 GMT", "Tue, 14 Nov 2023 22:33:20 GMT", "Tue, 14 Nov 2023 22:33:22 GMT"];
    let script = dates.into_iter().fold(script, |script, date| {
        script.refuse("AuthFailure.SignatureExpire", "expired").header("date", date).answer(DONE)
    });
    let client = client(&script, &time);
    let lines = Listener::during(|| dates.into_iter().for_each(|_| drop(calls::call(&client, &create()).unwrap())));
    let told = |seconds: i64| lines.iter().filter(|line| line.contains(&format!("by {seconds} seconds"))).count();
    assert_eq!([600, 1200, 1202].map(told), [1, 1, 0], "{lines:#?}");
}

/// What the log says of fetches at these times, which bring keys for an hour, keys that are over, or an error.
fn warnings(fetches: &[(u64, Result<i64, &'static str>)]) -> Vec<String> {
    let (script, time) = scripted();
    let outcomes = Mutex::new(fetches.iter().map(|(_, outcome)| *outcome).collect::<Vec<_>>());
    let cached = CachedCredentials::new(Listed(outcomes), script).clock(time.clone()).timer(time.clone());
    let lines = Listener::during(|| {
        for (at, _) in fetches {
            time.advance(Duration::from_secs(*at) - time.elapsed());
            match cached.renewal() {
                Some(renewal) => block_on(renewal),
                None => drop(block_on(cached.credentials())),
            }
        }
    });
    lines.into_iter().filter(|line| line.contains("credentials could not")).collect()
}

/// Brings what the test lists.
struct Listed(Mutex<Vec<Result<i64, &'static str>>>);

impl CredentialsSource for Listed {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        let credentials = Credentials::new("AKID", "key").unwrap();
        let issued = self.0.lock().unwrap().remove(0).map(|lasts| Issued::until(credentials, NOW + lasts));
        Box::pin(std::future::ready(issued.map_err(FetchError::broken)))
    }
}

#[test]
fn a_fetch_that_failed_is_told_and_what_is_used_instead() {
    let (unfetched, unrenewed) = (
        "credentials could not be fetched",
        "credentials could not be renewed; the old ones are used while they are valid",
    );
    let over = "the credentials that were issued expired 60 seconds ago by the clock of this machine";
    for (fetches, message, error) in [
        (vec![(0, Err("down"))], unfetched, "down"),
        (vec![(60, Ok(0))], unfetched, over),
        (vec![(0, Ok(3600)), (3400, Err("down"))], unrenewed, "down"),
        (vec![(0, Ok(3600)), (3400, Ok(3340))], unrenewed, over),
        (vec![(0, Ok(3600)), (3600, Err("down"))], unfetched, "down"),
    ] {
        let told = warnings(&fetches);
        assert_eq!(told.len(), 1, "{fetches:?}: {told:?}");
        assert!(told[0].contains(message) && told[0].contains(error), "{fetches:?}: {told:?}");
    }
}

#[test]
fn nothing_is_told_to_nobody() {
    let (script, time) = scripted();
    let script = script.refuse("RequestLimitExceeded", "too fast").answer(DONE);
    let client = client(&script, &time);
    tracing::subscriber::with_default(Nobody, || drop(calls::call(&client, &create()).unwrap()));
}
