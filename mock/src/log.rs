//! Logs the latest calls, with the verdict of each check and the outcome.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tc3_spec::model::{Service, StructId};

use crate::answer::Answers;
use crate::check::Check;
use crate::moment;
use crate::received::Received;
use crate::redact;
use crate::refusal::{Note, Refusal};
use crate::reply::{Form, Reply};
use crate::request::Request;
use crate::ring::Ring;

/// So many calls are kept.
const MAX_CALLS: usize = 10_000;
/// They are kept up to this many bytes together.
const MAX_BYTES: usize = 64 * 1024 * 1024;
/// What a call takes besides its bodies, about.
const OVERHEAD: usize = 2_048;

/// The calls by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Ring<u64, Arc<Record>, MAX_CALLS, MAX_BYTES>>);

/// A call. Holds what was sent as it was sent; what is shown of it is without what is sensitive.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) id: u64,
    pub(crate) request_id: String,
    /// Unix seconds.
    pub(crate) arrived: i64,
    /// From its arrival to its answer.
    pub(crate) took: Duration,
    pub(crate) request: Request,
    /// Where they could be read.
    pub(crate) parameters: Option<Value>,
    /// Whether its signature is right and its action is known.
    pub(crate) is_admitted: bool,
    pub(crate) end: End,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) notes: Vec<Note>,
    pub(crate) reply: Reply,
    /// Where the answer comes from.
    pub(crate) source: String,
}

/// How far the checks of a call came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// All were passed.
    Passed,
    /// This one was not.
    Failed(Check),
    /// All before this one were passed, and the answer did not depend on the rest.
    StoppedBefore(Check),
}

impl Log {
    /// Adds a call, and forgets the oldest ones where there is no room.
    pub(crate) fn add(&self, record: Record) -> Arc<Record> {
        let record = Arc::new(record);
        // Nobody panics while holding it; whatever it holds is whole.
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.add(record.id, Arc::clone(&record), record.size());
        record
    }

    /// The calls with greater numbers than `after`, the oldest first; of more than `most` the latest.
    pub(crate) fn calls(&self, after: u64, most: usize, is_wanted: impl Fn(&Record) -> bool) -> Vec<Arc<Record>> {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = calls.values().rev().take_while(|call| call.id > after).filter(|call| is_wanted(call));
        let mut calls: Vec<_> = wanted.take(most).cloned().collect();
        calls.reverse();
        calls
    }

    /// The call with a number, if it is kept.
    pub(crate) fn call(&self, id: u64) -> Option<Arc<Record>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// Forgets all calls.
    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Ring::default();
    }
}

impl Record {
    fn size(&self) -> usize {
        // Parameters are about three times as large as the JSON that they were read from.
        let body = self.request.body.len().max(self.request.query.len());
        OVERHEAD + body * if self.parameters.is_some() { 4 } else { 1 } + self.reply.body.len()
    }

    /// The call as a test sees it.
    pub(crate) fn received(&self) -> Received {
        let action = self.request.header("x-tc-action").unwrap_or_default().to_owned();
        Received { action, body: self.parameters.clone().unwrap_or_default() }
    }

    /// The action it says it is for.
    pub(crate) fn action(&self) -> Option<&str> {
        self.request.header("x-tc-action")
    }

    /// All of it, without what is sensitive.
    pub(crate) fn json(&self, answers: &Answers) -> Value {
        let claimed = answers.claimed(&self.request);
        let action = claimed.map(|(prepared, index)| (&prepared.service, &prepared.service.actions[index]));
        let request = action.map(|(service, action)| (service, action.request));
        let response = action.map(|(service, action)| (service, action.response));
        let query = |text: &str| redact::query(request, text);
        let texts = crate::signature::texts(&self.request);
        let signing = self.refusal.as_ref().and_then(|refusal| refusal.signing.as_ref());
        json!({
            "Id": self.id,
            "RequestId": self.request_id,
            "Time": moment::iso(self.arrived),
            "TookMs": self.took.as_secs_f64() * 1000.0,
            "Service": crate::signature::claimed_service(&self.request),
            "Version": self.request.header("x-tc-version"),
            "Action": self.action(),
            "Region": self.request.header("x-tc-region"),
            "Client": self.request.header("x-tc-requestclient").or(self.request.header("user-agent")),
            "Method": self.request.method.as_str(),
            "Path": self.request.path,
            "Query": query(&self.request.query),
            "Headers": redact::headers(&self.request.headers),
            "Bytes": self.request.body.len(),
            "Parameters": self.shown_parameters(request),
            "Checks": self.checks(),
            "Violations": self.notes.iter().map(violation).collect::<Vec<_>>(),
            "Refused": self.refusal.as_ref().map(|refusal| json!({"Code": refusal.code, "Message": refusal.message})),
            "CanonicalRequest": texts.as_ref().map(|(canonical, _)| with_line(canonical, 2, &query)),
            "StringToSign": texts.as_ref().map(|(_, string)| string),
            "Signing": signing.map(|signing| signing.json(&query)),
            "Answer": self.shown_answer(response),
        })
    }

    /// The parameters without what is sensitive; null where they could not be read, or nothing is known of them.
    pub(crate) fn shown_parameters(&self, request: Option<(&Service, StructId)>) -> Value {
        // Of a call that was refused early, the body has not been read yet.
        let read = || serde_json::from_slice(&self.request.body).ok();
        match (request, self.parameters.clone().or_else(read)) {
            (Some((service, id)), Some(parameters)) => redact::members(service, id, &parameters),
            _ => Value::Null,
        }
    }

    fn checks(&self) -> Vec<Value> {
        let verdict = |check: Check| match self.end {
            End::Passed => "passed",
            End::Failed(failed) if check == failed => "failed",
            End::Failed(last) | End::StoppedBefore(last) if check < last => "passed",
            End::Failed(_) | End::StoppedBefore(_) => "skipped",
        };
        Check::ALL.iter().map(|check| json!({"Check": check.name(), "Verdict": verdict(*check)})).collect()
    }

    fn shown_answer(&self, response: Option<(&Service, StructId)>) -> Value {
        let body = match (self.reply.form, response) {
            (Form::Html, _) => String::from_utf8_lossy(&self.reply.body).into_owned().into(),
            (Form::Events | Form::FewerEvents, Some((service, id))) => {
                self.events().iter().map(|event| redact::answer(service, id, event)).collect()
            }
            (_, Some((service, id))) => redact::answer(service, id, &self.answered()),
            // Without an action there is nothing but a refusal.
            (_, None) => self.answered(),
        };
        let sent = match self.reply.form {
            Form::Json | Form::Html | Form::Events => "whole",
            Form::Truncated | Form::FewerEvents => "truncated",
            Form::Oversized(_) => "oversized",
            Form::Dropped => "dropped",
        };
        json!({"Status": self.reply.status.as_u16(), "Source": self.source, "Sent": sent, "Body": body})
    }

    /// What each event of the answer says, as an answer of its own.
    fn events(&self) -> Vec<Value> {
        let body = String::from_utf8_lossy(&self.reply.body);
        let data = body.lines().filter_map(|line| line.strip_prefix("data: "));
        data.map(|data| json!({"Response": serde_json::from_str::<Value>(data).unwrap_or_default()})).collect()
    }

    fn answered(&self) -> Value {
        serde_json::from_slice(&self.reply.body).unwrap_or_default()
    }
}

/// A text in which the line with this index is shown otherwise.
fn with_line(text: &str, index: usize, shown: &dyn Fn(&str) -> String) -> String {
    let lines = text.split('\n').enumerate();
    lines.map(|(at, line)| if at == index { shown(line) } else { line.to_owned() }).collect::<Vec<_>>().join("\n")
}

fn violation(note: &Note) -> Value {
    json!({"Path": note.path, "Rule": note.rule, "Level": note.level, "Message": note.message})
}
