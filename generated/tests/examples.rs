//! Every example and every enum of the spec, without naming one: a new action needs no new test.
//!
//! Requests are decoded, encoded and compared; responses are decoded and every present member is compared; every
//! example is called through a server that answers as the documentation says.
#![cfg(all(feature = "serde-full", feature = "reqwest", feature = "essbasic"))]

use serde_json::Value;
use tc3::Credentials;
use tc3::dynamic::Entry;
use tc3::essbasic::Client;
use tc3::essbasic::v2021_05_26::actions::{ENTRIES, ENUMS};
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};
use tc3_spec::model::{Action, Example, Model, Outcome, Required, Service, StructId};

/// Each example with the generated entry of its action.
fn examples(model: &Model) -> Vec<(&'static Entry, &Action, &Example)> {
    let service = model.services.iter().find(|service| service.version.value == "2021-05-26").expect("the service");
    let mut examples = Vec::new();
    for action in &service.actions {
        let entry = ENTRIES.iter().find(|entry| entry.info().name == action.name.value).expect("a generated action");
        examples.extend(action.examples.iter().map(|example| (entry, action, example)));
    }
    examples
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

/// Whether every member of `part` stands in `whole`.
fn covers(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            part.iter().all(|(name, part)| part.is_null() || whole.get(name).is_some_and(|whole| covers(whole, part)))
        }
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len() && whole.iter().zip(part).all(|(whole, part)| covers(whole, part))
        }
        (Value::Number(whole), Value::Number(part)) if whole.is_f64() || part.is_f64() => {
            whole.as_f64() == part.as_f64()
        }
        _ => whole == part,
    }
}

#[test]
fn requests_survive_decoding_and_encoding() {
    let spec = spec();
    let mut seen = 0;
    for (entry, action, example) in examples(spec.model()) {
        let sent = json(&example.request.value);
        let recoded = entry.recode_request(example.request.value.as_bytes()).expect("a request");
        assert!(equal(&sent, &recoded), "{} \"{}\":\n{sent:#}\n{recoded:#}", action.name.value, example.name.value);
        seen += 1;
    }
    assert!(seen >= 226, "only {seen} examples");
}

#[test]
fn responses_keep_every_member() {
    let spec = spec();
    for (entry, action, example) in examples(spec.model()) {
        if let Outcome::Response(text) = &example.outcome {
            let recoded = entry.recode_response(text.value.as_bytes()).expect("a response");
            let documented = json(&text.value);
            assert!(covers(&recoded, &documented), "{}:\n{documented:#}\n{recoded:#}", action.name.value);
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
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
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
    let spec = spec();
    let mut tried = 0;
    for (entry, action, example) in examples(spec.model()) {
        let Outcome::Response(text) = &example.outcome else { continue };
        let documented = json(&text.value);
        let whole = entry.recode_response(text.value.as_bytes()).expect("a response");
        let mut found = Vec::new();
        places(&documented["Response"], "/Response", &mut found);
        for (turn, place) in found.into_iter().enumerate() {
            // A few for each place are enough: every kind of field meets every oddity many times.
            for oddity in ODDITIES.iter().skip(turn % 5).step_by(5) {
                let mut odd = documented.clone();
                *odd.pointer_mut(&place).expect("a place") = json(oddity);
                let read = entry.recode_response(odd.to_string().as_bytes());
                let read = read.unwrap_or_else(|error| panic!("{} {place} {oddity}: {error}", action.name.value));
                let rest = equal(&without(&whole, &place), &without(&read, &place));
                // A list or object that became something else takes its own content along, and nothing more.
                assert!(rest, "{} {place} {oddity}:\n{whole:#}\n{read:#}", action.name.value);
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000, "only {tried} answers");
}

/// What the vendor answered is sent, and of what the vendor refused a good part is told before.
#[test]
fn success_examples_break_no_rule_that_denies_and_error_examples_do_not_pass_in_silence() {
    let spec = spec();
    let (mut successes, mut errors, mut told) = (0, 0, 0);
    for (entry, action, example) in examples(spec.model()) {
        let violations = entry.violations(example.request.value.as_bytes()).expect("a request");
        let breaks = |level| violations.iter().any(|violation| violation.level() == level);
        if matches!(example.outcome, Outcome::Response(_)) {
            assert!(!breaks(tc3::Level::Deny), "{}: {violations:?}", action.name.value);
            successes += 1;
        } else {
            told += usize::from(breaks(tc3::Level::Deny) || breaks(tc3::Level::Warn));
            errors += 1;
        }
    }
    assert!(successes >= 205 && errors >= 21, "only {successes} successes and {errors} errors");
    assert!(told >= 9, "only {told} of {errors} errors are told");
}

#[test]
fn every_validator_takes_what_is_documented_and_names_the_nearest_of_anything_else() {
    let spec = spec();
    let documented = spec.model().services.iter().flat_map(|service| &service.enums);
    for item in documented {
        let name = &item.name.value;
        let generated = ENUMS.iter().find(|generated| generated.name() == name).expect("a generated enum");
        let values: Vec<_> = item.variants.iter().map(|variant| variant.wire.value.clone()).collect();
        assert_eq!(generated.values(), values, "{name}");
        for value in &values {
            assert_eq!(generated.parse(value).as_ref(), Ok(value), "{name}");
            let is_text = item.base == tc3_spec::model::Base::String;
            let last = value.chars().next_back().expect("a documented value");
            let misspelt = if is_text { format!("{value}{last}") } else { format!("{value}77") };
            let error = generated.parse(&misspelt).expect_err("no documented value");
            assert_eq!((error.value(), error.known()), (misspelt.as_str(), values.clone()), "{name}");
            // Numbers are not misspelt, they are others.
            let near = error.nearest().is_some_and(|near| values.iter().any(|value| value == near));
            assert_eq!(near, is_text, "{name}: {error}");
        }
    }
}

#[tokio::test]
async fn every_example_can_be_called() {
    let spec = spec();
    let (_server, client) = served(self::spec()).await;
    for (entry, action, example) in examples(spec.model()) {
        let name = format!("{} \"{}\"", action.name.value, example.name.value);
        let body = example.request.value.as_bytes();
        let own = match shadowed(action, example) {
            true => Some(served(preferring(action, example)).await),
            false => None,
        };
        let client = own.as_ref().map_or(&client, |(_, client)| client);
        match &example.outcome {
            Outcome::Response(text) => {
                let answer = entry.call(client.as_ref(), body).await.unwrap_or_else(|error| panic!("{name}: {error}"));
                assert!(covers(&answer, &json(&text.value)["Response"]), "{name}: {answer:#}");
            }
            Outcome::Error { code, message, .. } => {
                let unchecked = client.with_validation(tc3::ValidationMode::Off);
                let error = entry.call(unchecked.as_ref(), body).await.expect_err(&name);
                assert_eq!(error.code().map(ToString::to_string).as_ref(), Some(&code.value), "{name}");
                // What is displayed leaves out what the message repeats of the request.
                let tc3::Error::Service(refusal) = &error else { panic!("{name}: {error}") };
                assert_eq!(refusal.message(), message, "{name}");
                called_with_validation(entry, client, body, &name).await;
            }
        }
    }
}

/// What the documentation of a method shows, as it is sent: nothing empty, nothing for internal use, and the caller's
/// own operator.
#[tokio::test]
async fn what_the_documentation_of_every_action_shows_is_answered() {
    let spec = spec();
    let (_server, client) = served(self::spec()).await;
    let mut seen = 0;
    for (entry, action, example) in shown(spec.model()) {
        let sent = as_sent(spec.model(), action, &json(&example.request.value));
        let name = &action.name.value;
        let answer = entry.call(client.as_ref(), sent.to_string().as_bytes()).await;
        let answer = answer.unwrap_or_else(|error| panic!("{name}: {error}\n{sent:#}"));
        let Outcome::Response(documented) = &example.outcome else { panic!("{name} shows a failure") };
        assert!(covers(&answer, &json(&documented.value)["Response"]), "{name}: {answer:#}");
        seen += 1;
    }
    assert_eq!(seen, ENTRIES.len());
}

/// What no page shows: the same requests, one text of each changed where the documentation lets it be anything.
#[tokio::test]
async fn what_no_documentation_shows_is_answered_the_same_way_every_time() {
    let spec = spec();
    let (_server, client) = served(self::spec()).await;
    // Hundreds of calls, some of one action: no time to keep its rate.
    let client = client.with_rate_limits(tc3::RateLimits::off());
    let mut seen = 0;
    for (entry, action, example) in shown(spec.model()) {
        let sent = as_sent(spec.model(), action, &json(&example.request.value));
        for text in texts(&sent, "") {
            let mut changed = sent.clone();
            *changed.pointer_mut(&text).expect("a text") = "zzz".into();
            let body = changed.to_string();
            let violations = entry.violations(body.as_bytes()).expect("a request");
            if violations.iter().any(|violation| violation.level() == tc3::Level::Deny) {
                continue;
            }
            let name = format!("{} with another {text}", action.name.value);
            let answer = || entry.call(client.as_ref(), body.as_bytes());
            let first = answer().await.unwrap_or_else(|error| panic!("{name}: {error}\n{changed:#}"));
            assert_eq!(first, answer().await.expect(&name), "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 300, "only {seen} requests");
}

/// The example that the documentation of each action shows: the first that succeeds.
fn shown(model: &Model) -> Vec<(&'static Entry, &Action, &Example)> {
    let mut shown: Vec<(&Entry, &Action, &Example)> = Vec::new();
    for (entry, action, example) in examples(model) {
        let first = shown.last().is_none_or(|(_, last, _)| last.name.value != action.name.value);
        if first && matches!(example.outcome, Outcome::Response(_)) {
            shown.push((entry, action, example));
        }
    }
    shown
}

fn as_sent(model: &Model, action: &Action, documented: &Value) -> Value {
    let service = &model.services[0];
    let mut sent = without_empty(service, action.request, documented);
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

/// A server and a client of it.
async fn served(spec: Spec) -> (Server, Client) {
    let server = Server::start(spec, "127.0.0.1:0").await.expect("a server");
    let credentials = Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials");
    let client = Client::builder().credentials(credentials).endpoint(server.url()).build().expect("a client");
    (server, client)
}

/// Two examples of one page may show the same request; a server answers with the first.
fn shadowed(action: &Action, example: &Example) -> bool {
    let request = json(&example.request.value);
    let first = action.examples.iter().find(|other| equal(&json(&other.request.value), &request));
    first.is_some_and(|first| first.name.value != example.name.value)
}

fn preferring(action: &Action, example: &Example) -> Spec {
    spec().prefer(&action.name.value, &example.name.value).expect("an example")
}

/// With validation on, a wrong request either is not sent, or is refused by the service for a reason of its own.
async fn called_with_validation(entry: &Entry, client: &Client, body: &[u8], name: &str) {
    let violations = entry.violations(body).expect("a request");
    let denied = violations.iter().any(|violation| violation.level() == tc3::Level::Deny);
    let error = entry.call(client.as_ref(), body).await.expect_err(name);
    assert_eq!(matches!(error, tc3::Error::Validation(_)), denied, "{name}: {error}");
}
