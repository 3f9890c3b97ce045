//! Answers requests about the mock itself from people, pages and tests on this machine: JSON below `/_mock`.

mod actions;
mod calls;
mod guard;
mod schema;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, LOCATION};
use hyper::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::answer::Slot;
use crate::body::Body;
use crate::callback::{Order, Target};
use crate::members::Members;
use crate::request::Request;
use crate::rules::{Kind, Rule};
use crate::serve::text;
use crate::shared::Shared;
use crate::state::UnknownIds;
use crate::{SECRET_ID, SECRET_KEY};
pub(crate) use guard::{check as guard, check_origin as guard_origin};

/// What comes of a request: JSON, nothing, or what is wrong with it.
type Answer = Result<Done, Failed>;

/// What was asked for.
enum Done {
    Json(Value),
    /// Something was set that has its own address.
    Set(String),
    Nothing,
    /// Something that goes on after the answer.
    Begun(Value),
    Text(String),
    Events,
}

/// Why it was not done.
enum Failed {
    NotFound(String),
    Wrong(String),
    Method,
}

/// The parts of a path below `/_mock`. `None` for other paths, which are the services'.
pub(crate) fn path(path: &str) -> Option<Vec<&str>> {
    let rest = path.strip_prefix("/_mock")?;
    if !rest.is_empty() && !rest.starts_with('/') {
        return None;
    }
    Some(rest.split('/').filter(|part| !part.is_empty()).collect())
}

/// Answers what is asked at a path.
pub(crate) async fn answer(shared: &Arc<Shared>, path: &[&str], request: &Request) -> Response<Body> {
    if let Err(message) = guard::check(request) {
        return text(StatusCode::FORBIDDEN, &message);
    }
    match route(shared, path, request).await {
        Ok(done) => done.response(shared),
        Err(Failed::NotFound(message)) => text(StatusCode::NOT_FOUND, &message),
        Err(Failed::Wrong(message)) => text(StatusCode::BAD_REQUEST, &message),
        Err(Failed::Method) => text(StatusCode::METHOD_NOT_ALLOWED, "GET /_mock lists what can be asked here"),
    }
}

async fn route(shared: &Arc<Shared>, path: &[&str], request: &Request) -> Answer {
    match (&request.method, path) {
        (&Method::GET, []) => Ok(Done::Json(index(shared, request))),
        (&Method::GET, ["schema"]) => Ok(Done::Json(schema::document())),
        (&Method::GET, ["events"]) => Ok(Done::Events),
        (_, ["calls", ..]) => calls::route(shared, &path[1..], request).await,
        (&Method::GET, ["actions"]) => Ok(Done::Json(actions::list(&shared.answers))),
        (&Method::GET, ["actions", service, version]) => {
            let found = actions::of_service(&shared.answers, service, version);
            found.map(Done::Json).ok_or_else(|| Failed::NotFound("the spec has no such service".to_owned()))
        }
        (&Method::GET, ["actions", service, version, action]) => {
            let found = actions::one(&shared.answers, service, version, action);
            found.map(Done::Json).ok_or_else(|| Failed::NotFound("the spec has no such action".to_owned()))
        }
        (_, ["faults", ..]) => rules(shared, Kind::Fault, &path[1..], request),
        (_, ["stubs", ..]) => rules(shared, Kind::Stub, &path[1..], request),
        (_, ["callbacks", ..]) => callbacks(shared, &path[1..], request),
        (&Method::GET, ["state"]) => Ok(Done::Json(json!({"Things": shared.state.json()}))),
        (&Method::DELETE, ["state"]) => done(|| forget(shared)),
        (&Method::POST, ["state", "advance"]) => advance(shared, &request.body),
        (&Method::GET, ["settings"]) => Ok(Done::Json(settings(shared))),
        (&Method::PUT, ["settings"]) => set(shared, &request.body),
        (&Method::POST, ["reset"]) => done(|| reset(shared)),
        (_, ["schema" | "events" | "actions" | "state" | "settings" | "reset", ..]) => Err(Failed::Method),
        _ => Err(Failed::NotFound("GET /_mock lists what can be asked here".to_owned())),
    }
}

fn done(act: impl FnOnce()) -> Answer {
    act();
    Ok(Done::Nothing)
}

/// Where the server is, what it serves, and what can be asked of it.
fn index(shared: &Shared, request: &Request) -> Value {
    let services = shared.answers.names().map(|(name, version)| json!({"Service": name, "Version": version}));
    json!({
        "Url": format!("http://{}", request.header("host").unwrap_or_default()),
        "SecretId": SECRET_ID,
        "SecretKey": SECRET_KEY,
        "Services": services.collect::<Vec<_>>(),
        "Endpoints": schema::ENDPOINTS.map(|(method, path, what)| json!({"Method": method, "Path": path, "What": what})),
    })
}

/// Faults, or stubs.
fn rules(shared: &Shared, kind: Kind, path: &[&str], request: &Request) -> Answer {
    let (place, name) = match kind {
        Kind::Fault => ("faults", "Faults"),
        Kind::Stub => ("stubs", "Stubs"),
    };
    match (&request.method, path) {
        (&Method::GET, []) => Ok(Done::Json(json!({name: shared.rules.json(kind)}))),
        (&Method::DELETE, []) => {
            shared.rules.remove(kind, None);
            Ok(Done::Nothing)
        }
        (&Method::DELETE, [id]) => match shared.rules.remove(kind, Some(number(id)?)) {
            0 => Err(Failed::NotFound(format!("no {place} with the number {id} wait"))),
            _ => Ok(Done::Nothing),
        },
        (&Method::POST, []) => {
            let rules = match kind {
                Kind::Fault => Rule::fault(&request.body).map(|rule| vec![rule]),
                Kind::Stub => Rule::stubs(&request.body),
            };
            let last = add_rules(shared, rules.map_err(Failed::Wrong)?).map_err(Failed::Wrong)?;
            Ok(Done::Set(format!("/_mock/{place}/{last}")))
        }
        _ => Err(Failed::Method),
    }
}

/// Adds rules, all or none; returns the number of the last.
pub(crate) fn add_rules(shared: &Shared, rules: Vec<Rule>) -> Result<u64, String> {
    rules.iter().try_for_each(|rule| rule.check(&shared.answers))?;
    let mut last = 0;
    for rule in rules {
        last = shared.rules.add(rule)?;
    }
    shared
        .events
        .tell("rules", || json!({"Faults": shared.rules.json(Kind::Fault), "Stubs": shared.rules.json(Kind::Stub)}));
    Ok(last)
}

fn callbacks(shared: &Arc<Shared>, path: &[&str], request: &Request) -> Answer {
    match (&request.method, path) {
        (&Method::GET, []) => {
            let messages: Vec<Value> = shared.answers.slots().flat_map(messages).collect();
            Ok(Done::Json(json!({"Callbacks": shared.callbacks.json(), "Messages": messages})))
        }
        (&Method::GET, [id]) => {
            let found = shared.callbacks.get(number(id)?);
            let gone = || Failed::NotFound(format!("no callback has the number {id}"));
            found.map(|delivery| Done::Json(delivery.json())).ok_or_else(gone)
        }
        (&Method::DELETE, []) => done(|| shared.callbacks.clear()),
        (&Method::POST, []) => {
            let known = |kind: &str| shared.answers.slots().find_map(|slot| slot.messages().get(kind)).cloned();
            let order = Order::read(&request.body, shared.settings.target(), known).map_err(Failed::Wrong)?;
            Ok(Done::Begun(shared.callbacks.send(order).json()))
        }
        _ => Err(Failed::Method),
    }
}

/// The types of messages that a service sends, with typical data.
fn messages(slot: &Slot) -> impl Iterator<Item = Value> {
    let label = slot.label();
    slot.messages().iter().map(move |(kind, data)| json!({"Service": label, "MsgType": kind, "MsgData": data}))
}

/// Moves something on, and tells the receiver of callbacks.
fn advance(shared: &Arc<Shared>, body: &[u8]) -> Answer {
    let value = read(body)?;
    let members = Members::of("the request", &value, &["Id", "To"]).map_err(Failed::Wrong)?;
    let (id, to) = members.required("Id").and_then(|id| Ok((id, members.text("To")?))).map_err(Failed::Wrong)?;
    shared.advance(id, to).map(Done::Json).map_err(Failed::Wrong)
}

fn settings(shared: &Shared) -> Value {
    let target = shared.settings.target();
    json!({
        "RateLimits": shared.settings.rate_limits.load(Ordering::Relaxed),
        "UnknownIds": shared.settings.unknown_ids().word(),
        "Callbacks": target.map(|target| target.json()),
    })
}

/// Changes the settings that are named.
fn set(shared: &Shared, body: &[u8]) -> Answer {
    let value = read(body)?;
    let members = Members::of("the settings", &value, &["RateLimits", "UnknownIds", "Callbacks"]);
    let members = members.map_err(Failed::Wrong)?;
    let rate_limits = members.flag("RateLimits").map_err(Failed::Wrong)?;
    let unknown = members.text("UnknownIds").and_then(|word| word.map(UnknownIds::read).transpose());
    let unknown = unknown.map_err(Failed::Wrong)?;
    let target = value.get("Callbacks").map(|value| match value {
        Value::Null => Ok(None),
        value => Members::of("`Callbacks`", value, &Target::KEYS).and_then(|members| Target::read(&members)).map(Some),
    });
    if let Some(target) = target.transpose().map_err(Failed::Wrong)? {
        shared.settings.set_target(target);
    }
    if let Some(limit) = rate_limits {
        shared.settings.rate_limits.store(limit, Ordering::Relaxed);
    }
    if let Some(unknown) = unknown {
        shared.settings.set_unknown_ids(unknown);
    }
    Ok(Done::Json(settings(shared)))
}

/// Forgets everything that has happened and was asked for; settings stay.
pub(crate) fn reset(shared: &Shared) {
    forget(shared);
    shared.rules.remove(Kind::Fault, None);
    shared.rules.remove(Kind::Stub, None);
    shared.rates.reset();
    shared.callbacks.clear();
    shared.log.clear();
    shared.events.tell("reset", || json!({}));
}

fn read(body: &[u8]) -> Result<Value, Failed> {
    serde_json::from_slice(body).map_err(|error| Failed::Wrong(format!("the body is not JSON: {error}")))
}

fn number(text: &str) -> Result<u64, Failed> {
    text.parse().map_err(|_| Failed::NotFound(format!("`{text}` is not a number")))
}

impl Done {
    fn response(self, shared: &Shared) -> Response<Body> {
        let mut location = None;
        let (status, media_type, body) = match self {
            Self::Json(value) => (StatusCode::OK, "application/json", Body::from(value.to_string())),
            Self::Begun(value) => (StatusCode::ACCEPTED, "application/json", Body::from(value.to_string())),
            Self::Text(text) => (StatusCode::OK, "text/plain; charset=utf-8", Body::from(text)),
            Self::Nothing => (StatusCode::NO_CONTENT, "", Body::Whole(None)),
            Self::Set(address) => {
                location = HeaderValue::from_str(&address).ok();
                (StatusCode::NO_CONTENT, "", Body::Whole(None))
            }
            Self::Events => match shared.events.listen() {
                Some(events) => (StatusCode::OK, "text/event-stream", Body::Events(events)),
                None => return text(StatusCode::SERVICE_UNAVAILABLE, "too many listen already"),
            },
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if !media_type.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        if let Some(location) = location {
            headers.insert(LOCATION, location);
        }
        response
    }
}

/// Forgets what was created, and which calls came.
fn forget(shared: &Shared) {
    shared.state.reset();
    shared.tokens.reset();
    shared.repeats.reset();
}
