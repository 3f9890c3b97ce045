//! Fills every request and every answer with secrets wherever the spec allows one, and searches everything that is
//! shown of them: `Debug`, errors, mismatches, tracing, and what the HTTP stack logs.
#![cfg(all(feature = "serde-full", feature = "reqwest", feature = "essbasic"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../runtime/tests/listener/mod.rs"]
pub mod listener;
#[path = "../../runtime/tests/planted/mod.rs"]
pub mod planted;
#[path = "../../runtime/tests/received/mod.rs"]
pub mod received;

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::thread;

use listener::Listener;
use planted::{IDENTITY, LINK, NAME, PHONE, TOKEN, credentials, find_planted, json, log_everything, logged, shown};
use serde_json::{Map, Value, json};
use tc3::dynamic::Entry;
use tc3::essbasic::Client;
use tc3::essbasic::v2021_05_26::actions::ENTRIES;
use tc3::testing::{Script, TestTime};
use tc3::{RateLimits, ReqwestTransport, RetryPolicy, Transport, ValidationMode};
use tc3_mock::Spec;
use tc3_spec::model::{Action, Base, Field, Model, Outcome, Service, StructId, Type};

/// What sensitive members hold, in turn.
const SECRETS: [&str; 5] = [NAME, PHONE, IDENTITY, LINK, TOKEN];
/// What all other texts are.
const OPEN: &str = "open";

fn spec() -> Spec {
    Spec::of_workspace().expect("a valid spec")
}

fn service(model: &Model) -> &Service {
    model.services.iter().find(|service| service.version.value == "2021-05-26").expect("the service")
}

fn actions(service: &Service) -> impl Iterator<Item = (&'static Entry, &Action)> {
    service.actions.iter().map(|action| {
        let entry = ENTRIES.iter().find(|entry| entry.info().name == action.name.value);
        (entry.expect("a generated action"), action)
    })
}

/// In what form members are filled.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Documented,
    /// Sensitive members hold an object around their secret, which fits no text.
    Wrapped,
    /// Structs are given as text, as some services do.
    Textual,
}

/// Fills structs, with every member that they have.
struct Filler<'m> {
    service: &'m Service,
    form: Form,
    secrets: usize,
    open: usize,
}

impl Filler<'_> {
    fn object(&mut self, id: StructId, depth: usize) -> Value {
        let service = self.service;
        let fields = service[id].fields.iter().filter(|field| depth < 6 || field.ty.structure().is_none());
        Value::Object(fields.map(|field| (field.wire.value.clone(), self.member(field, depth))).collect::<Map<_, _>>())
    }

    fn member(&mut self, field: &Field, depth: usize) -> Value {
        let value = match field.ty.innermost() {
            Type::Struct(_) if self.form == Form::Textual => self.secret(field),
            Type::Struct(id) if !field.sensitive => self.object(*id, depth + 1),
            _ if field.sensitive => self.secret(field),
            Type::String => {
                self.open += 1;
                OPEN.into()
            }
            Type::Enum(id) => {
                let value = &self.service[*id];
                let first = &value.variants[0].wire.value;
                if value.base == Base::String { first.as_str().into() } else { serde_json::from_str(first).unwrap() }
            }
            Type::Boolean => true.into(),
            Type::Date => "2022-01-01".into(),
            Type::DateTime => "2022-01-01 00:00:00".into(),
            Type::Binary => "b3Blbg==".into(),
            _ => 1.into(),
        };
        (0..field.ty.lists()).fold(value, |value, _| json!([value]))
    }

    fn secret(&mut self, field: &Field) -> Value {
        let secret = SECRETS[self.secrets % SECRETS.len()];
        self.secrets += 1;
        match field.ty.innermost() {
            _ if self.form == Form::Wrapped => json!({ secret: [secret, { "a": secret }] }),
            Type::String | Type::Struct(_) => secret.into(),
            // Bytes are shown as their number.
            Type::Binary => "5bygQQ==".into(),
            other => panic!("{}: what is a secret {other:?}?", field.wire.value),
        }
    }
}

fn filler(service: &Service) -> Filler<'_> {
    Filler { service, form: Form::Documented, secrets: 0, open: 0 }
}

fn answer(filler: &mut Filler<'_>, action: &Action) -> Value {
    let mut answer = filler.object(action.response, 0);
    answer["RequestId"] = "r-1".into();
    json!({ "Response": answer })
}

#[test]
fn no_request_and_no_answer_shows_what_is_sensitive() {
    let spec = spec();
    let service = service(spec.model());
    let mut seen = 0;
    for (entry, action) in actions(service) {
        let mut filler = filler(service);
        let request = filler.object(action.request, 0).to_string();
        let request = entry.debug_request(request.as_bytes()).unwrap();
        let answer = entry.debug_response(answer(&mut filler, action).to_string().as_bytes()).unwrap();
        let shown = format!("{request} {answer}");
        find_planted(&action.name.value, &shown);
        // And nothing else is hidden: each text is shown or redacted.
        assert_eq!(shown.matches("\"open\"").count(), filler.open, "{shown}");
        assert!(shown.matches("[redacted]").count() >= filler.secrets / 2, "{shown}");
        seen += filler.secrets;
    }
    assert!(seen > 1_000, "only {seen} secrets");
}

/// Whether a documented value is one that somebody could be found by.
fn is_personal(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_number = digits + 1 >= text.len();
    let is_phone = is_number && text.len() == 11 && text.starts_with('1');
    let is_identity = is_number && text.len() == 18;
    let is_mail = text.split_once('@').is_some_and(|(_, host)| host.contains('.'));
    let leads_somewhere = text
        .split_once("://")
        .is_some_and(|(_, rest)| rest.split_once(['/', '?']).is_some_and(|(_, path)| path.len() > 12));
    is_phone || is_identity || is_mail || leads_somewhere
}

fn each_text<'v>(value: &'v Value, take: &mut dyn FnMut(&'v str)) {
    match value {
        Value::String(text) => take(text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, take)),
        Value::Object(members) => members.values().for_each(|member| each_text(member, take)),
        _ => {}
    }
}

/// The spec may be wrong about what is sensitive: what the documentation shows is judged by what it looks like.
#[test]
fn nothing_that_looks_personal_in_the_documentation_is_shown() {
    let spec = spec();
    let mut seen = 0;
    for (entry, action) in actions(service(spec.model())) {
        for example in &action.examples {
            let request = example.request.value.as_str();
            let mut shown = vec![(request, entry.debug_request(request.as_bytes()).unwrap())];
            if let Outcome::Response(text) = &example.outcome {
                shown.push((text.value.as_str(), entry.debug_response(text.value.as_bytes()).unwrap()));
            }
            for (json, shown) in shown {
                let value: Value = serde_json::from_str(json).unwrap();
                each_text(&value, &mut |text| {
                    if is_personal(text) {
                        seen += 1;
                        assert!(!shown.contains(text), "{}: {text} is shown in {shown}", action.name.value);
                    }
                });
            }
        }
    }
    assert!(seen > 200, "only {seen} personal values");
}

fn client(transport: impl Transport + 'static, endpoint: &str, is_strict: bool) -> Client {
    let builder = Client::builder().credentials(credentials()).transport(transport).endpoint(endpoint);
    let builder = builder.retry(RetryPolicy::off()).rate_limits(RateLimits::off()).validation(ValidationMode::Off);
    builder.strict_answers(is_strict).build().expect("a client")
}

/// Answers as documented and odd ones, in both modes; refusals that repeat what was sent.
#[test]
fn no_call_shows_what_is_sensitive() {
    let spec = spec();
    let service = service(spec.model());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for (entry, action) in actions(service) {
        let request = filler(service).object(action.request, 0).to_string();
        let in_form = |form| answer(&mut Filler { form, ..filler(service) }, action);
        let refusal = json!({ "Code": format!("Invalid.{PHONE}"), "Message": request, "RequestId": TOKEN });
        let refusal = json!({ "Response": { "Error": refusal } });
        let answers = [in_form(Form::Documented), in_form(Form::Wrapped), in_form(Form::Textual), refusal];
        for (answer, is_strict) in answers.iter().flat_map(|answer| [(answer, false), (answer, true)]) {
            let script = Script::new(&TestTime::at(1_700_000_000)).status(200, &answer.to_string());
            let client = client(script, "https://a.cn", is_strict);
            let mut told = format!("{client:?}");
            let lines = Listener::during(|| {
                if let Err(error) = runtime.block_on(entry.call(client.as_ref(), request.as_bytes())) {
                    told += &shown(&error);
                }
            });
            find_planted(&action.name.value, &format!("{told} {lines:?}"));
            assert!(lines.iter().any(|line| line.contains(&format!("tc3.action={:?}", action.name.value))));
        }
    }
}

/// Answers each request of each connection with a refusal that repeats it, head and body.
fn echoing() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            while let Some(request) = received::request(&mut stream) {
                let error = format!("{{\"Code\": \"A.B\", \"Message\": {}}}", json(&request));
                let body = format!("{{\"Response\": {{\"Error\": {error}}}}}");
                write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
            }
        }
    });
    address
}

#[test]
fn the_http_stack_shows_nothing_of_any_call() {
    log_everything();
    let spec = spec();
    let service = service(spec.model());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let transport = ReqwestTransport::with_builder(|builder| builder.no_proxy()).unwrap();
    let client = client(transport, &format!("http://{}", echoing()), false);
    let mut told = String::new();
    let lines = Listener::during(|| {
        for (entry, action) in actions(service) {
            let request = filler(service).object(action.request, 0).to_string();
            let error = runtime.block_on(entry.call(client.as_ref(), request.as_bytes())).unwrap_err();
            let tc3::Error::Service(refusal) = &error else { panic!("{error}") };
            assert!(refusal.message().contains("TC3-HMAC-SHA256"), "the service does not repeat the request");
            told += &shown(&error);
        }
    });
    find_planted("errors", &told);
    find_planted("tracing", &format!("{lines:?}"));
    let logged = logged();
    assert!(logged.contains("starting new connection"), "the log of reqwest is not read: {logged}");
    find_planted("log", &logged);
}
