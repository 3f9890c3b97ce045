//! Every example and every enum of the spec, without naming one: a new action needs no new test.
//!
//! Requests are decoded, encoded and compared; responses are decoded and every present member is compared; every
//! example is called through a server that answers as the documentation says.
#![cfg(all(feature = "serde-full", feature = "reqwest", feature = "essbasic", feature = "sms"))]
#![cfg(all(feature = "captcha", feature = "dnspod", feature = "ess", feature = "faceid", feature = "sts"))]

pub mod json;

use std::sync::LazyLock;

use json::covers;
use serde_json::Value;
use tc3::dynamic::{Entry, Enumeration};
use tc3::{Credentials, client};
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};
use tc3_spec::model::{Action, Example, Model, Outcome, Required, Service, StructId};

/// What is generated for one version of a service.
struct Generated {
    service: &'static str,
    version: &'static str,
    entries: &'static [Entry],
    enums: &'static [Enumeration],
    client: fn(Credentials, String) -> client::Client,
}

macro_rules! generated {
    ($($service:ident $module:ident $version:literal),+ $(,)?) => {
        [$(Generated {
            service: stringify!($service),
            version: $version,
            entries: tc3::$service::$module::actions::ENTRIES,
            enums: tc3::$service::$module::actions::ENUMS,
            client: |credentials, url| {
                let builder = tc3::$service::$module::Client::builder().credentials(credentials);
                builder.endpoint(url).region("ap-guangzhou").build().expect("a client").as_ref().clone()
            },
        }),+]
    };
}

static GENERATED: [Generated; 7] = generated![
    captcha v2019_07_22 "2019-07-22",
    dnspod v2021_03_23 "2021-03-23",
    ess v2020_11_11 "2020-11-11",
    essbasic v2021_05_26 "2021-05-26",
    faceid v2018_03_01 "2018-03-01",
    sms v2021_01_11 "2021-01-11",
    sts v2018_08_13 "2018-08-13",
];

impl Generated {
    /// What the spec says of it.
    fn documented(&self, model: &'static Model) -> &'static Service {
        let named = |service: &&Service| service.name.value == self.service && service.version.value == self.version;
        model.services.iter().find(named).expect("a service of the spec")
    }
}

/// An example with the generated entry of its action.
struct Case {
    generated: &'static Generated,
    service: &'static Service,
    entry: &'static Entry,
    action: &'static Action,
    example: &'static Example,
}

impl Case {
    fn name(&self) -> String {
        format!("{}.{} \"{}\"", self.generated.service, self.action.name.value, self.example.name.value)
    }

    /// The request as the documentation shows it.
    fn request(&self) -> Value {
        json(&self.example.request.value)
    }

    /// The documented answer, if the example is one of success.
    fn response(&self) -> Option<&'static str> {
        match &self.example.outcome {
            Outcome::Response(text) => Some(&text.value),
            Outcome::Error { .. } => None,
        }
    }
}

static DOCUMENTED: LazyLock<Spec> = LazyLock::new(spec);

fn cases() -> Vec<Case> {
    let model = DOCUMENTED.model();
    let mut cases = Vec::new();
    for generated in &GENERATED {
        let service = generated.documented(model);
        for action in &service.actions {
            let named = |entry: &&Entry| entry.info().name == action.name.value;
            let entry = generated.entries.iter().find(named).expect("a generated action");
            let case = |example| Case { generated, service, entry, action, example };
            cases.extend(action.examples.iter().map(case));
        }
    }
    cases
}

fn spec() -> Spec {
    Spec::of_workspace().expect("a valid spec")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// Numbers are equal by value; null is a member left out.
fn equal(one: &Value, other: &Value) -> bool {
    covers(one, other) && covers(other, one)
}

#[test]
fn every_version_of_the_spec_is_generated() {
    let documented = DOCUMENTED.model().services.iter().map(|service| (&*service.name.value, &*service.version.value));
    let generated = GENERATED.iter().map(|generated| (generated.service, generated.version));
    assert_eq!(documented.collect::<Vec<_>>(), generated.collect::<Vec<_>>());
}

#[test]
fn requests_survive_decoding_and_encoding() {
    let cases = cases();
    for case in &cases {
        let sent = case.request();
        let recoded = case.entry.recode_request(case.example.request.value.as_bytes()).expect("a request");
        assert!(equal(&sent, &recoded), "{}:\n{sent:#}\n{recoded:#}", case.name());
    }
    assert!(cases.len() >= 386, "only {} examples", cases.len());
}

#[test]
fn responses_keep_every_member() {
    for case in cases() {
        if let Some(text) = case.response() {
            let recoded = case.entry.recode_response(text.as_bytes()).expect("a response");
            let documented = json(text);
            assert!(covers(&recoded, &documented), "{}:\n{documented:#}\n{recoded:#}", case.name());
        }
    }
}

/// What a service may put where something else is documented.
const ODDITIES: [&str; 14] = [
    "null",
    "true",
    "0",
    "-1",
    "174.19",
    "2.14E-4",
    "99999999999999999999",
    "\"\"",
    "\"23\"",
    "\"text\"",
    "[]",
    "[1]",
    "{}",
    "{\"a\": [{}]}",
];

/// The places below a value, as JSON pointers.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), value)).collect(),
        // Hundreds of items are alike; each costs the whole answer once more.
        Value::Array(items) => {
            items.iter().take(20).enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (name, value) in members {
        let path = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
        places(value, &path, found);
        found.push(path);
    }
}

/// The answer without what stands in one place.
fn without(answer: &Value, place: &str) -> Value {
    let mut answer = answer.clone();
    if let Some(value) = answer.pointer_mut(place) {
        *value = Value::Null;
    }
    answer
}

#[test]
fn anything_in_any_place_of_an_answer_changes_no_other_field() {
    let mut tried = 0;
    for case in cases() {
        let Some(text) = case.response() else { continue };
        let documented = json(text);
        let whole = case.entry.recode_response(text.as_bytes()).expect("a response");
        let mut found = Vec::new();
        places(&documented["Response"], "/Response", &mut found);
        for (turn, place) in found.into_iter().enumerate() {
            // A few for each place are enough: every kind of field meets every oddity many times.
            for oddity in ODDITIES.iter().skip(turn % 5).step_by(5) {
                let mut odd = documented.clone();
                *odd.pointer_mut(&place).expect("a place") = json(oddity);
                let read = case.entry.recode_response(odd.to_string().as_bytes());
                let read = read.unwrap_or_else(|error| panic!("{} {place} {oddity}: {error}", case.name()));
                let rest = equal(&without(&whole, &place), &without(&read, &place));
                // A list or object that became something else takes its own content along, and nothing more.
                assert!(rest, "{} {place} {oddity}:\n{whole:#}\n{read:#}", case.name());
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000, "only {tried} answers");
}

/// What the vendor answered is sent, and of what the vendor refused a good part is told before.
#[test]
fn success_examples_break_no_rule_that_denies_and_error_examples_do_not_pass_in_silence() {
    let (mut successes, mut errors, mut told) = (0, 0, 0);
    for case in cases() {
        let violations = case.entry.violations(case.example.request.value.as_bytes()).expect("a request");
        let breaks = |level| violations.iter().any(|violation| violation.level() == level);
        if case.response().is_some() {
            assert!(!breaks(tc3::Level::Deny), "{}: {violations:?}", case.name());
            successes += 1;
        } else {
            told += usize::from(breaks(tc3::Level::Deny) || breaks(tc3::Level::Warn));
            errors += 1;
        }
    }
    assert!(successes >= 205 && errors >= 21, "only {successes} successes and {errors} errors");
    assert!(told > 10, "only {told} of {errors} errors are told");
}

#[test]
fn every_validator_takes_what_is_documented_and_names_the_nearest_of_anything_else() {
    for generated in &GENERATED {
        for item in &generated.documented(DOCUMENTED.model()).enums {
            let name = &item.name.value;
            let found = generated.enums.iter().find(|found| found.name() == name).expect("a generated enum");
            let values: Vec<_> = item.variants.iter().map(|variant| variant.wire.value.clone()).collect();
            assert_eq!(found.values(), values, "{name}");
            for value in &values {
                assert_eq!(found.parse(value).as_ref(), Ok(value), "{name}");
                let is_text = item.base == tc3_spec::model::Base::String;
                let last = value.chars().next_back().expect("a documented value");
                let mut misspelt = if is_text { format!("{value}{last}") } else { format!("{value}77") };
                // `-1` with its last letter twice is `-11`, which may be a value as well.
                while values.contains(&misspelt) {
                    misspelt.push(last);
                }
                let error = found.parse(&misspelt).expect_err("no documented value");
                assert_eq!((error.value(), error.known()), (misspelt.as_str(), values.clone()), "{name}");
                // Numbers are not misspelt, they are others.
                let near = error.nearest().is_some_and(|near| values.iter().any(|value| value == near));
                assert_eq!(near, is_text, "{name}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn every_example_can_be_called() {
    let server = server(spec()).await;
    for case in cases() {
        let name = case.name();
        let body = case.example.request.value.as_bytes();
        let own = match case.is_shadowed() {
            true => Some(self::server(case.preferred()).await),
            false => None,
        };
        let client = client(case.generated, own.as_ref().unwrap_or(&server));
        match &case.example.outcome {
            Outcome::Response(text) => {
                let answer = case.entry.call(&client, body).await.unwrap_or_else(|error| panic!("{name}: {error}"));
                assert!(covers(&answer, &json(&text.value)["Response"]), "{name}: {answer:#}");
            }
            Outcome::Error { code, message, .. } => {
                let unchecked = client.with_validation(tc3::ValidationMode::Off);
                let error = case.entry.call(&unchecked, body).await.expect_err(&name);
                assert_eq!(error.code().map(ToString::to_string).as_ref(), Some(&code.value), "{name}");
                // What is displayed leaves out what the message repeats of the request.
                let tc3::Error::Service(refusal) = &error else { panic!("{name}: {error}") };
                assert_eq!(refusal.message(), message, "{name}");
                called_with_validation(case.entry, &client, body, &name).await;
            }
        }
    }
}

/// What the documentation of a method shows, as it is sent: nothing empty, nothing for internal use, and the caller's
/// own operator.
#[tokio::test]
async fn what_the_documentation_of_every_action_shows_is_answered() {
    let server = server(spec()).await;
    for case in shown() {
        let sent = as_sent(&case);
        let name = case.name();
        let answer = case.entry.call(&client(case.generated, &server), sent.to_string().as_bytes()).await;
        let answer = answer.unwrap_or_else(|error| panic!("{name}: {error}\n{sent:#}"));
        assert!(covers(&answer, &json(case.response().expect("a success"))["Response"]), "{name}: {answer:#}");
    }
}

/// What no page shows: the same requests, one text of each changed where the documentation lets it be anything.
#[tokio::test]
async fn what_no_documentation_shows_is_answered_the_same_way_every_time() {
    let server = server(spec()).await;
    // What is changed may be an identifier, which the mock would refuse once others of its kind were created.
    server.unknown_ids(tc3_mock::UnknownIds::Answered);
    let mut seen = 0;
    for case in shown() {
        // Hundreds of calls, some of one action: no time to keep its rate.
        let client = client(case.generated, &server).with_rate_limits(tc3::RateLimits::off());
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
            let answer = || case.entry.call(&client, body.as_bytes());
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
    if let Some(operator) = service[action.request].fields.iter().find(|field| field.operator) {
        sent[&operator.wire.value] = serde_json::json!({
            "AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}
        });
    }
    sent
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

async fn server(spec: Spec) -> Server {
    Server::start(spec, "127.0.0.1:0").await.expect("a server")
}

fn client(generated: &Generated, server: &Server) -> client::Client {
    (generated.client)(Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials"), server.url().to_owned())
}

impl Case {
    /// Two examples of one page may show the same request; a server answers with the first.
    fn is_shadowed(&self) -> bool {
        let request = self.request();
        let first = self.action.examples.iter().find(|other| equal(&json(&other.request.value), &request));
        first.is_some_and(|first| first.name.value != self.example.name.value)
    }

    fn preferred(&self) -> Spec {
        spec().prefer(&self.action.name.value, &self.example.name.value).expect("an example")
    }
}

/// With validation on, a wrong request either is not sent, or is refused by the service for a reason of its own.
async fn called_with_validation(entry: &Entry, client: &client::Client, body: &[u8], name: &str) {
    let violations = entry.violations(body).expect("a request");
    let denied = violations.iter().any(|violation| violation.level() == tc3::Level::Deny);
    let error = entry.call(client, body).await.expect_err(name);
    assert_eq!(matches!(error, tc3::Error::Validation(_)), denied, "{name}: {error}");
}
