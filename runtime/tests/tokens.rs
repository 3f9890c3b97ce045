//! Tests idempotency tokens: one for each call, the same in all its attempts, and what may be repeated with one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use block_on::block_on;
use calls::{DONE, builder, call, client, create, query, scripted};
use essbasic::{ErrorCode, PrepareFlowsResponse, SERVICE};
use serde_json::{Value as Json, json};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::limit::Rate;
use tc3_runtime::testing::Script;
use tc3_runtime::validate::{Check, Field, Level, Limit, Object, Shape, Value};
use tc3_runtime::{
    Action, ActionInfo, BoxFuture, CallOptions, Client, ConfigurationError, Credentials, CredentialsProvider, Error,
    RateLimits, RawAction, RetryPolicy, TransportError,
};

/// An action that creates something and takes a token.
#[derive(Default)]
struct Buy {
    token: Option<String>,
}

static INFO: ActionInfo = ActionInfo { idempotency_token: Some("ClientToken"), ..ActionInfo::of(SERVICE, "Buy") };

static SHAPE: Shape<'static> = Shape {
    name: "BuyRequest",
    fields: &[
        Field { name: "Name", ..Field::PLAIN },
        Field {
            name: "ClientToken",
            limits: &[Limit { check: Check::MaxChars(64), level: Level::Deny }],
            ..Field::PLAIN
        },
    ],
    rules: &[],
};

impl Action for Buy {
    const INFO: &'static ActionInfo = &INFO;
    type Response = PrepareFlowsResponse;
}

impl Object for Buy {
    fn shape(&self) -> &Shape<'_> {
        &SHAPE
    }

    fn field(&self, index: usize) -> Value<'_> {
        match (index, &self.token) {
            (0, _) => Value::Text("disk"),
            (1, Some(token)) => Value::Text(token),
            _ => Value::Absent,
        }
    }
}

fn lost(script: Script) -> Script {
    script.fail(|| TransportError::interrupted("reset"))
}

/// The tokens that were sent.
fn tokens(script: &Script) -> Vec<String> {
    let token = |sent: Json| sent["ClientToken"].as_str().unwrap_or_default().to_owned();
    script.sent().iter().map(|sent| token(sent.json())).collect()
}

fn is_uuid(token: &str) -> bool {
    token.len() == 36 && token.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[test]
fn every_attempt_of_a_call_has_one_token_and_the_next_call_another() {
    let (script, time) = scripted();
    let script = lost(lost(script)).answer(DONE).answer(DONE);
    let client = client(&script, &time);
    call(&client, &Buy::default()).unwrap();
    call(&client, &Buy::default()).unwrap();
    let sent = tokens(&script);
    assert_eq!(sent.len(), 4);
    assert!(sent.iter().all(|token| is_uuid(token)), "{sent:?}");
    assert_eq!((&sent[0], &sent[1]), (&sent[1], &sent[2]));
    assert_ne!(sent[2], sent[3]);
}

#[test]
fn the_token_of_the_caller_is_kept() {
    let (script, time) = scripted();
    let script = lost(script).answer(DONE);
    call(&client(&script, &time), &Buy { token: Some("mine".to_owned()) }).unwrap();
    assert_eq!(tokens(&script), ["mine", "mine"]);
}

#[test]
fn an_empty_token_is_none() {
    let (script, time) = scripted();
    let script = lost(script).answer(DONE);
    call(&client(&script, &time), &Buy { token: Some(String::new()) }).unwrap();
    let sent = tokens(&script);
    assert!(is_uuid(&sent[0]) && sent[0] == sent[1], "{sent:?}");
}

#[test]
fn without_a_token_nothing_that_creates_is_sent_again() {
    let (script, time) = scripted();
    let script = lost(script).answer(DONE);
    call(&client(&script, &time), &create()).unwrap_err();
    assert_eq!(script.sent().len(), 1);
}

/// The next call would have another token, so a caller must not make it without thinking.
#[test]
fn what_the_client_gave_up_is_not_called_repeatable() {
    let (script, time) = scripted();
    let script = lost(lost(lost(script)));
    let error = call(&client(&script, &time), &Buy::default()).unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (3, false));
    let (script, time) = scripted();
    let script = lost(script);
    let once = builder(&script, &time).retry(RetryPolicy::off()).build().unwrap();
    assert_eq!(call(&once, &Buy::default()).unwrap_err().attempts(), 1);
}

/// Attempts that were certainly not carried out, each after one that may have been.
const NOT_CARRIED_OUT: [fn(Script) -> Script; 5] = [
    |script| script.fail(|| TransportError::connect("refused")),
    |script| script.fail(|| TransportError::unsent("closed")),
    |script| script.refuse("RequestLimitExceeded", "too fast"),
    |script| script.status(429, "too many"),
    |script| script.hang_connecting(),
];

#[test]
fn an_attempt_that_was_not_carried_out_says_nothing_of_the_one_before() {
    for last in NOT_CARRIED_OUT {
        let policy = RetryPolicy::standard().attempts(2);
        let end = |script: Script, time| {
            let client = builder(&script, &time).retry(policy).build().unwrap();
            let bought = call(&client, &Buy::default()).unwrap_err();
            let asked = call(&client, &query()).unwrap_err();
            (bought, asked)
        };
        let (script, time) = scripted();
        let (bought, asked) = end(last(lost(last(lost(script)))), time);
        assert_eq!((bought.attempts(), bought.is_retryable(), bought.is_throttled()), (2, false, false), "{bought}");
        assert!(bought.earlier_attempt_may_have_arrived(), "{bought}");
        assert!(!matches!(&bought, Error::Transport(error) if !error.may_have_arrived()), "{bought}");
        assert!(asked.is_retryable() && asked.earlier_attempt_may_have_arrived(), "{asked}");

        let (script, time) = scripted();
        let (bought, _) = end(last(last(last(last(script)))), time);
        assert!(bought.is_retryable() && !bought.earlier_attempt_may_have_arrived(), "{bought}");
    }
}

#[test]
fn an_answer_in_events_remembers_the_attempt_before_it() {
    let (script, time) = scripted();
    let refusal = r#"{"Response": {"Error": {"Code": "RequestLimitExceeded", "Message": "too fast"}}}"#;
    let script = lost(script).events(&[refusal]);
    let action = RawAction::new("Buy").idempotency_token("ClientToken");
    let client = client(&script, &time);
    let mut events = block_on(client.call_raw_events::<ErrorCode>(action, json!({}), None)).unwrap();
    let error = block_on(events.next()).unwrap().unwrap_err();
    assert_eq!((error.attempts(), error.is_throttled(), error.is_retryable()), (2, false, false), "{error}");
}

#[test]
fn a_turn_that_does_not_come_says_nothing_of_the_attempt_before() {
    let (script, time) = scripted();
    let builder = builder(&lost(script), &time).rate_limits(RateLimits::each(Rate::per_second(1)));
    let client = builder.deadline(Duration::from_millis(700)).build().unwrap();
    let error = call(&client, &Buy::default()).unwrap_err();
    assert!(error.to_string().contains("500ms waiting for a turn"), "{error}");
    let Error::Transport(late) = &error else { panic!("{error}") };
    assert_eq!((late.kind(), late.may_have_arrived()), (TransportErrorKind::Deadline, true));
    assert!(!error.is_retryable(), "{error}");
}

/// Gives credentials once, and then does what this says.
struct Once<F>(AtomicUsize, F);

impl<F: Fn() -> BoxFuture<'static, Result<Credentials, ConfigurationError>> + Send + Sync> CredentialsProvider
    for Once<F>
{
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Box::pin(std::future::ready(Credentials::new("id", "key"))),
            _ => self.1(),
        }
    }
}

/// The error of a call whose answer was lost, and whose next attempt ends in this provider.
fn without_credentials<F>(provider: F) -> Error<ErrorCode>
where
    F: Fn() -> BoxFuture<'static, Result<Credentials, ConfigurationError>> + Send + Sync + 'static,
{
    let (script, time) = scripted();
    let builder = builder(&lost(script), &time).deadline(Duration::from_secs(5));
    let client = builder.credentials_provider(Once(AtomicUsize::new(0), provider)).build().unwrap();
    call(&client, &Buy::default()).unwrap_err()
}

#[test]
fn credentials_that_do_not_come_say_nothing_of_the_attempt_before() {
    let away = || ConfigurationError::new("the vault does not answer").temporary();
    let error = without_credentials(move || Box::pin(std::future::ready(Err(away()))));
    assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
    assert_eq!(error.to_string(), "Buy was not sent again: the vault does not answer");
    assert!(error.earlier_attempt_may_have_arrived());

    let error = without_credentials(|| Box::pin(std::future::pending()));
    let Error::Transport(late) = &error else { panic!("{error}") };
    assert_eq!((late.kind(), late.may_have_arrived(), late.attempts()), (TransportErrorKind::Deadline, true, 1));
    assert!(!error.is_retryable(), "{error}");
}

#[test]
fn a_member_beside_the_request_is_the_callers_token() {
    for (member, attempts) in [(json!("beside"), 2), (json!(7), 1)] {
        let (script, time) = scripted();
        let script = lost(script).answer(DONE);
        let client = client(&script, &time).with(&CallOptions::new().member("ClientToken", member.clone()));
        assert_eq!(call(&client, &Buy::default()).is_ok(), attempts == 2);
        assert_eq!(script.sent().len(), attempts);
        assert!(script.sent().iter().all(|sent| sent.json()["ClientToken"] == member));
    }
}

#[test]
fn an_empty_member_beside_the_request_is_no_token() {
    for member in [json!(""), Json::Null] {
        let (script, time) = scripted();
        let script = lost(script).answer(DONE).answer(DONE);
        let options = CallOptions::new().member("ClientToken", member).member("Other", json!(1));
        let client = client(&script, &time).with(&options);
        call(&client, &Buy::default()).unwrap();
        call(&client, &Buy { token: Some("mine".to_owned()) }).unwrap();
        let sent = tokens(&script);
        assert!(is_uuid(&sent[0]) && sent[0] == sent[1] && sent[2] == "mine", "{sent:?}");
        assert!(script.sent().iter().all(|sent| sent.json()["Other"] == 1));
    }
}

#[test]
fn calls_without_types_have_one_where_the_caller_says_so() {
    let raw = |client: &Client, action: RawAction, members: Json| {
        block_on(client.call_raw::<ErrorCode>(action, members, None)).map(|_| ())
    };
    let buy = || RawAction::new("BuyMore").idempotency_token("ClientToken");
    let (script, time) = scripted();
    let script = lost(script).answer(DONE).answer(DONE).answer(DONE).answer(DONE).answer(DONE);
    let client = client(&script, &time);
    raw(&client, buy(), json!({"Name": "disk"})).unwrap();
    raw(&client, buy(), json!({"ClientToken": "mine"})).unwrap();
    raw(&client, buy(), json!({"ClientToken": ""})).unwrap();
    raw(&client, buy(), json!({"ClientToken": null})).unwrap();
    raw(&client, buy(), json!({"ClientToken": 7})).unwrap();
    assert_eq!(script.sent()[5].json()["ClientToken"], 7);
    let sent = tokens(&script);
    assert!(is_uuid(&sent[0]) && sent[0] == sent[1], "{sent:?}");
    assert_eq!(sent[2], "mine");
    assert!(is_uuid(&sent[3]) && is_uuid(&sent[4]), "{sent:?}");

    let (script, time) = scripted();
    let script = lost(script).answer(DONE);
    raw(&calls::client(&script, &time), RawAction::new("BuyMore"), json!({})).unwrap_err();
    assert_eq!(tokens(&script), [""]);
}

#[test]
fn a_prepared_request_has_one_too() {
    let (script, time) = scripted();
    let client = client(&script, &time);
    let prepare = |request: &Buy| {
        let prepared = block_on(client.prepare::<_, ErrorCode>(request, None)).unwrap();
        let body: Json = serde_json::from_slice(prepared.request().body()).unwrap();
        body["ClientToken"].as_str().unwrap_or_default().to_owned()
    };
    let (first, second) = (prepare(&Buy::default()), prepare(&Buy::default()));
    assert!(is_uuid(&first) && is_uuid(&second) && first != second, "{first} {second}");
    assert_eq!(prepare(&Buy { token: Some("mine".to_owned()) }), "mine");
}

#[test]
fn the_limits_of_the_parameter_hold_for_the_callers_token() {
    let (script, time) = scripted();
    let error = call(&client(&script, &time), &Buy { token: Some("x".repeat(65)) }).unwrap_err();
    assert_eq!(error.violations()[0].path(), "ClientToken");
    assert!(script.sent().is_empty());
}
