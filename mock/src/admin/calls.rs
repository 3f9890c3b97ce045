//! Serves the log of calls: shows them, sends them again, copies them.

use std::sync::Arc;

use hyper::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue};
use hyper::{HeaderMap, Method};
use serde_json::{Value, json};
use tc3_runtime::signing::{Inputs, Signature, sign};
use tc3_runtime::{Clock as _, SystemClock};

use super::{Answer, Done, Failed, number};
use crate::log::Record;
use crate::request::Request;
use crate::shared::Shared;
use crate::{FAULT, SECRET_ID, SECRET_KEY, handle, redact};

/// Of the latest calls, so many are shown unless told otherwise.
const USUAL_CALLS: usize = 500;

pub(super) async fn route(shared: &Arc<Shared>, path: &[&str], request: &Request) -> Answer {
    match (&request.method, path) {
        (&Method::GET, []) => list(shared, &request.query),
        (&Method::DELETE, []) => {
            shared.log.clear();
            Ok(Done::Nothing)
        }
        (&Method::GET, [id]) => Ok(Done::Json(find(shared, id)?.json(&shared.answers))),
        (&Method::GET, [id, "curl"]) => Ok(Done::Text(curl(shared, &*find(shared, id)?))),
        (&Method::POST, [id, "replay"]) => replay(shared, &*find(shared, id)?).await,
        _ => Err(Failed::Method),
    }
}

fn find(shared: &Shared, id: &str) -> Result<Arc<Record>, Failed> {
    let id = number(id)?;
    shared.log.call(id).ok_or_else(|| Failed::NotFound(format!("the log has no call {id}")))
}

/// `{"Calls": […]}`, the latest last: those after a number, of an action, that failed or not, at most so many.
fn list(shared: &Shared, query: &str) -> Answer {
    let (mut after, mut most, mut action, mut refused) = (0, USUAL_CALLS, None, None);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let wrong =
            || Failed::Wrong(format!("`{pair}` is not one of after=N, limit=N, action=NAME, refused=true|false"));
        match name {
            "after" => after = value.parse().map_err(|_| wrong())?,
            "limit" => most = value.parse().map_err(|_| wrong())?,
            "action" => action = Some(value),
            "refused" => refused = Some(value.parse::<bool>().map_err(|_| wrong())?),
            _ => return Err(wrong()),
        }
    }
    let is_wanted = |record: &Record| {
        action.is_none_or(|action| record.action() == Some(action))
            && refused.is_none_or(|refused| record.refusal.is_some() == refused)
    };
    let calls = shared.log.calls(after, most, is_wanted);
    let calls: Vec<Value> = calls.iter().map(|call| call.json(&shared.answers)).collect();
    Ok(Done::Json(json!({ "Calls": calls })))
}

/// Sends a call again, as it was sent, with a signature of now.
async fn replay(shared: &Shared, record: &Record) -> Answer {
    let old = &record.request;
    let mut headers = old.headers.clone();
    let signed = signed(shared, record, &old.query, &old.body)?;
    for (name, value) in
        [("x-tc-timestamp", signed.timestamp.to_string()), (AUTHORIZATION.as_str(), signed.signature.authorization)]
    {
        let value = HeaderValue::from_str(&value).map_err(|_| Failed::Wrong("the call cannot be signed".to_owned()))?;
        headers.insert(hyper::header::HeaderName::from_bytes(name.as_bytes()).map_err(|_| Failed::Method)?, value);
    }
    headers.remove(FAULT);
    // It is signed with its payload now.
    headers.remove("x-tc-content-sha256");
    let (method, path, query, body) = (old.method.clone(), old.path.clone(), old.query.clone(), old.body.clone());
    let request = Request { method, path, query, headers, body };
    let (_, record) = handle::call(shared, request).await.map_err(Failed::Wrong)?;
    Ok(Done::Json(record.json(&shared.answers)))
}

/// A call signed by the server's own key.
struct Signed {
    timestamp: i64,
    signature: Signature,
}

fn signed(shared: &Shared, record: &Record, query: &str, payload: &[u8]) -> Result<Signed, Failed> {
    let request = &record.request;
    let text = |name: &str| request.header(name).unwrap_or_default();
    let (prepared, _) = shared
        .answers
        .claimed(request)
        .ok_or_else(|| Failed::Wrong("the call names no action of the spec, so it cannot be signed".to_owned()))?;
    let timestamp = SystemClock.now();
    let is_get = request.method == Method::GET;
    let signature = sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: &prepared.service.name.value,
        host: text("host"),
        content_type: text("content-type"),
        timestamp,
        method: request.method.as_str(),
        query: if is_get { query } else { "" },
        payload: if is_get { &[] } else { payload },
        unsigned_payload: false,
        headers: &[],
    });
    Ok(Signed { timestamp, signature })
}

/// A command line for the call, signed now and good for five minutes. What is sensitive is hidden in it.
fn curl(shared: &Shared, record: &Record) -> String {
    let request = &record.request;
    let claimed = shared.answers.claimed(request);
    let action = claimed.map(|(prepared, index)| (&prepared.service, prepared.service.actions[index].request));
    let query = redact::query(action, &request.query);
    let body = match record.shown_parameters(action) {
        Value::Null => String::new(),
        parameters => parameters.to_string(),
    };
    let host = request.header("host").unwrap_or_default();
    let question = if query.is_empty() { "" } else { "?" };
    let mut lines = vec![format!("curl {}", quoted(&format!("http://{host}{}{question}{query}", request.path)))];
    if let Ok(signed) = signed(shared, record, &query, body.as_bytes()) {
        lines.push(format!("-H {}", quoted(&format!("Authorization: {}", signed.signature.authorization))));
        lines.push(format!("-H {}", quoted(&format!("X-TC-Timestamp: {}", signed.timestamp))));
    }
    lines.extend(copied(&request.headers));
    if request.method == Method::POST {
        lines.push(format!("--data-binary {}", quoted(&body)));
    }
    lines.join(" \\\n  ") + "\n"
}

/// The headers that the service reads, as options of curl.
fn copied(headers: &HeaderMap) -> impl Iterator<Item = String> {
    let is_copied = |name: &str| {
        name == "content-type"
            || (name.starts_with("x-tc-") && !matches!(name, "x-tc-timestamp" | "x-tc-token" | "x-tc-content-sha256"))
    };
    headers
        .iter()
        .filter(move |(name, _)| is_copied(name.as_str()) && **name != CONTENT_LENGTH)
        .filter_map(|(name, value)| Some(format!("-H {}", quoted(&format!("{name}: {}", value.to_str().ok()?)))))
}

/// Text as a single word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
