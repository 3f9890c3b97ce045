//! Calls a server that answers as the documentation says.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use serde_json::Value;
use tc3::dynamic::Entry;
use tc3::{Credentials, ReqwestTransport, client};
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};
use tc3_spec::model::{FieldStep, Operator, Outcome, Required, Service, StructId};

use crate::documented::{Case, Connection, Generated, cases, equal, json, spec};
use crate::json::covers;

#[tokio::test]
async fn every_example_can_be_called() {
    // A server answers with the first of the examples that show the same request, so each of these has its turn to be first.
    for turn in 0.. {
        let cases: Vec<Case> = cases().into_iter().filter(|case| case.turn() == turn).collect();
        if cases.is_empty() {
            break;
        }
        let prefer = |spec: Spec, case: &Case| spec.prefer(&case.action.name.value, &case.example.name.value);
        let first = cases.iter().filter(|_| turn > 0).try_fold(spec(), prefer).expect("examples");
        let server = Served::start(first).await;
        for case in cases {
            called(&case, &server.client(case.generated)).await;
        }
    }
}

async fn called(case: &Case, client: &client::Client) {
    let name = case.name();
    let body = case.example.request.value.as_bytes();
    match &case.example.outcome {
        Outcome::Response(text) => {
            let answer = case.entry.call(client, body).await.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(covers(&answer, &json(&text.value)["Response"]), "{name}: {answer:#}");
        }
        Outcome::Error { code, message, .. } => {
            let unchecked = client.with_validation(tc3::ValidationMode::Off);
            let error = case.entry.call(&unchecked, body).await.expect_err(&name);
            assert_eq!(error.code().map(ToString::to_string).as_ref(), Some(&code.value), "{name}");
            // What is displayed leaves out what the message repeats of the request.
            let tc3::Error::Service(refusal) = &error else { panic!("{name}: {error}") };
            assert_eq!(refusal.message(), message, "{name}");
            called_with_validation(case.entry, client, body, &name).await;
        }
    }
}

/// What the documentation of a method shows, as it is sent: nothing empty, nothing for internal use, and the caller's
/// own operator.
#[tokio::test]
async fn what_the_documentation_of_every_action_shows_is_answered() {
    let server = Served::start(spec()).await;
    for case in shown() {
        let sent = as_sent(&case);
        let name = case.name();
        let answer = case.entry.call(&server.client(case.generated), sent.to_string().as_bytes()).await;
        let answer = answer.unwrap_or_else(|error| panic!("{name}: {error}\n{sent:#}"));
        assert!(covers(&answer, &json(case.response().expect("a success"))["Response"]), "{name}: {answer:#}");
    }
}

/// What no page shows: the same requests, one text of each changed where the documentation lets it be anything.
#[tokio::test]
async fn what_no_documentation_shows_is_answered_the_same_way_every_time() {
    let server = Served::start(spec()).await;
    // What is changed may be an identifier, which the mock would refuse once others of its kind were created.
    server.mock.unknown_ids(tc3_mock::UnknownIds::Answered);
    let mut seen = 0;
    for case in shown() {
        // Hundreds of calls, some of one action: no time to keep its rate.
        let client = server.client(case.generated).with_rate_limits(tc3::RateLimits::off());
        let sent = as_sent(&case);
        for text in texts(&sent, "") {
            let mut changed = sent.clone();
            *changed.pointer_mut(&text).expect("a text") = "zzz".into();
            let body = changed.to_string();
            let violations = case.entry.violations(body.as_bytes()).expect("a request");
            if violations.iter().any(|violation| violation.level() == tc3::Level::Deny) {
                continue;
            }
            let name = format!("{} with another {text}", case.name());
            // What creates something gives out other identifiers the next time, unless the first ones are forgotten.
            let answer = || {
                server.mock.reset();
                case.entry.call(&client, body.as_bytes())
            };
            let first = answer().await.unwrap_or_else(|error| panic!("{name}: {error}\n{changed:#}"));
            assert_eq!(first, answer().await.expect(&name), "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 300, "only {seen} requests");
}

/// The example that the documentation of each action shows: the first that succeeds.
fn shown() -> Vec<Case> {
    let mut shown: Vec<Case> = Vec::new();
    for case in cases() {
        let same = |last: &Case| std::ptr::eq(last.action, case.action);
        if !shown.last().is_some_and(same) && case.response().is_some() {
            shown.push(case);
        }
    }
    shown
}

fn as_sent(case: &Case) -> Value {
    let (service, action) = (case.service, case.action);
    let mut sent = without_empty(service, action.request, &case.request());
    if let (Some(operator), Some(_)) =
        (&service.operator, service[action.request].fields.iter().find(|field| field.operator))
    {
        sent[&operator.field] = on_behalf(service, operator);
    }
    sent
}

/// An operator with each of its parts.
fn on_behalf(service: &Service, operator: &Operator) -> Value {
    let mut value = serde_json::json!({});
    for part in &operator.parts {
        let wire = |step: &FieldStep| service[step.owner].fields[step.field].wire.value.as_str();
        let place = part.path.iter().fold(&mut value, |at, step| &mut at[wire(step)]);
        *place = Value::from(part.name.as_str());
    }
    value
}

/// A struct without members that hold nothing, as far as they may be left out, and without internal ones.
fn without_empty(service: &Service, id: StructId, value: &Value) -> Value {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    let mut members = serde_json::Map::new();
    for field in service[id].fields.iter().filter(|field| !field.internal) {
        let Some(value) = value.get(&field.wire.value) else { continue };
        let value = match (field.ty.structure(), value) {
            (Some(id), Value::Array(items)) => items.iter().map(|item| without_empty(service, id, item)).collect(),
            (Some(id), value) if !value.is_null() => without_empty(service, id, value),
            (_, value) => value.clone(),
        };
        if !empty(&value) || field.required == Required::Yes {
            members.insert(field.wire.value.clone(), value);
        }
    }
    Value::Object(members)
}

/// Where the texts of a value are.
fn texts(value: &Value, at: &str) -> Vec<String> {
    match value {
        Value::String(_) => vec![at.to_owned()],
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, item)| texts(item, &format!("{at}/{index}"))).collect()
        }
        Value::Object(members) => {
            members.iter().flat_map(|(name, value)| texts(value, &format!("{at}/{name}"))).collect()
        }
        _ => Vec::new(),
    }
}

/// A server, and how its clients reach it.
struct Served {
    mock: Server,
    connection: Connection,
}

impl Served {
    async fn start(spec: Spec) -> Self {
        let mock = Server::start(spec, "127.0.0.1:0").await.expect("a server");
        let credentials = Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials");
        let transport = ReqwestTransport::new().expect("a transport");
        let connection = Connection { credentials, url: mock.url().to_owned(), transport };
        Self { mock, connection }
    }

    fn client(&self, generated: &Generated) -> client::Client {
        (generated.client)(self.connection.clone())
    }
}

impl Case {
    /// How many examples of the page show the same request before this one.
    fn turn(&self) -> usize {
        let request = self.request();
        let before = self.action.examples.iter().take_while(|other| !std::ptr::eq(*other, self.example));
        before.filter(|other| equal(&json(&other.request.value), &request)).count()
    }
}

/// With validation on, a wrong request either is not sent, or is refused by the service for a reason of its own.
async fn called_with_validation(entry: &Entry, client: &client::Client, body: &[u8], name: &str) {
    let violations = entry.violations(body).expect("a request");
    let denied = violations.iter().any(|violation| violation.level() == tc3::Level::Deny);
    let error = entry.call(client, body).await.expect_err(name);
    assert_eq!(matches!(error, tc3::Error::Validation(_)), denied, "{name}: {error}");
}
