//! Remembers identifiers that the server gave out, and the progress of what they name.
//!
//! The file `mock.json` of a service, not code, says which actions create, name, show and list things. A documented
//! request is never refused for what is remembered, and gets its documented answer.

mod description;
mod path;
mod read_kind;
mod shown;
mod store;
mod unknown;

use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};
use tc3_runtime::validate::nearest;

use crate::answer::{Admitted, Answers, Source};
use crate::check::Check;
use crate::refusal::Refusal;
use description::Kind;
pub(crate) use description::{Batch, Description};
use shown::{list, show};
use store::{Store, Thing};
pub use unknown::UnknownIds;

/// What was created, shared by all calls.
#[derive(Debug, Default)]
pub(crate) struct State(Mutex<Store>);

/// A step that something has made.
#[derive(Debug)]
pub(crate) struct Moved {
    pub(crate) from: String,
    pub(crate) thing: Value,
    /// Type and data of the message that tells of it.
    pub(crate) message: Option<(String, Value)>,
}

/// What a call has come to.
#[derive(Debug)]
pub(crate) struct Applied {
    pub(crate) answer: String,
    pub(crate) moved: Vec<Moved>,
}

impl State {
    /// Refuses a request that names what is not known, where that is asked for, or what has come to its end.
    pub(crate) fn refuse(&self, call: &Admitted<'_>, body: &Value, unknown: UnknownIds) -> Result<(), Refusal> {
        let Some(description) = call.description() else { return Ok(()) };
        let store = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let service = call.service().label();
        for kind in &description.kinds {
            let is_refused = match unknown {
                UnknownIds::Answered => false,
                UnknownIds::RefusedOnceCreated => store.knows_all(&service, &kind.name),
                UnknownIds::Refused => true,
            };
            for id in kind.named(call, body) {
                match store.get(&service, &kind.name, id) {
                    Some(thing) if kind.moved.contains_key(call.name()) && kind.settled.contains(&thing.status) => {
                        let message = format!("the {} `{id}` has the status {}", kind.name, thing.status);
                        return Err(refusal(call, &kind.refused, "OperationDenied", message));
                    }
                    Some(_) => {}
                    None if is_refused && !call.prepared.documents(id) => {
                        let message = format!(
                            "there is no {} `{id}`; the mock knows those that it has given out and those of the documentation \
                             (the setting UnknownIds decides)",
                            kind.name
                        );
                        return Err(refusal(call, &kind.unknown, "ResourceNotFound", message));
                    }
                    None => {}
                }
            }
        }
        Ok(())
    }

    /// Remembers what an answer gives out, carries out what the action does, and lets the answer show what is remembered.
    pub(crate) fn apply(&self, call: &Admitted<'_>, body: &Value, answer: String, source: &Source) -> Applied {
        let unchanged = |answer| Applied { answer, moved: Vec::new() };
        let Some(description) = call.description().filter(|description| description.concerns(call.name())) else {
            return unchanged(answer);
        };
        let documented = *source != Source::Made;
        if documented && !description.creates(call.name()) && !self.has_moved() {
            return unchanged(answer);
        }
        let Ok(mut value) = serde_json::from_str::<Value>(&answer) else { return unchanged(answer) };
        let Some(inner) = value.get_mut("Response") else { return unchanged(answer) };
        let before = inner.clone();
        let mut moved = Vec::new();
        let mut store = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for kind in &description.kinds {
            remember(&mut store, call, kind, body, inner, documented);
            if !documented {
                moved.extend(carry_out(&mut store, call, kind, body));
            }
            show(&store, call, kind, inner, documented);
            if let Some(listed) = kind.listed.get(call.name()).filter(|_| !documented) {
                list(&store, call.service(), kind, listed, body, inner);
            }
        }
        let answer = if *inner == before { answer } else { value.to_string() };
        Applied { answer, moved }
    }

    /// Whether anything has another status than the one that it began with.
    fn has_moved(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).has_moved
    }

    /// Moves something to a status, or to the next one.
    pub(crate) fn advance(&self, answers: &Answers, id: &str, to: Option<&str>) -> Result<Moved, String> {
        let mut store = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = store.all().filter(|thing| thing.id == id);
        let found: Vec<_> = found.map(|thing| (thing.service.clone(), thing.kind.clone())).collect();
        let kinds = found.iter().filter_map(|(service, name)| {
            let prepared = answers.loaded().find(|prepared| prepared.service.label() == *service)?;
            let kind = prepared.description.as_ref()?.kinds.iter().find(|kind| kind.name == *name)?;
            (!kind.steps.is_empty()).then_some((service, kind))
        });
        let (service, kind) = kinds.into_iter().next().ok_or_else(|| {
            format!("nothing called `{id}` that could move on was created; GET /_mock/state lists what was")
        })?;
        let thing = store.get_mut(service, &kind.name, id).ok_or_else(|| format!("`{id}` is gone"))?;
        let status = kind.next(&thing.status, to)?;
        let moved = kind.move_to(thing, status);
        store.has_moved = true;
        Ok(moved)
    }

    /// Forgets everything.
    pub(crate) fn reset(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Store::default();
    }

    /// Everything that was created, the oldest first.
    pub(crate) fn json(&self) -> Value {
        let store = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        store.all().map(Thing::json).collect()
    }
}

impl Kind {
    /// The identifiers of this kind that a request names, without those that the service ignores.
    fn named<'b>(&self, call: &Admitted<'_>, body: &'b Value) -> impl Iterator<Item = &'b str> {
        let paths = self.used.get(call.name()).into_iter().flatten();
        paths.flat_map(move |path| path.heeded_texts(call.service(), call.action().request, body))
    }

    /// Gives something another status.
    fn move_to(&self, thing: &mut Thing, status: String) -> Moved {
        let from = std::mem::replace(&mut thing.status, status);
        thing.has_moved = true;
        let message = self.callback.as_ref().map(|callback| {
            let status = callback.values.get(&thing.status).cloned().unwrap_or_else(|| thing.status.clone().into());
            let data = json!({(callback.id.as_str()): thing.id, (callback.status.as_str()): status});
            (callback.message.clone(), data)
        });
        Moved { from, thing: thing.json(), message }
    }

    /// The statuses that there are, in the order in which they may follow each other as far as that is known.
    fn statuses(&self) -> impl Iterator<Item = &str> {
        let ends = self.settled.iter().filter(|end| !self.steps.contains(end));
        self.steps.iter().chain(ends).map(String::as_str)
    }

    /// How far something with a status is: at its step, or after all of them.
    fn place(&self, status: &str) -> usize {
        self.steps.iter().position(|step| step == status).unwrap_or(self.steps.len())
    }

    /// Whether a status may follow another. Nothing goes back, nor from one end to another.
    fn leads(&self, from: &str, to: &str) -> bool {
        from == to || self.place(from) < self.place(to)
    }

    /// The status that comes after one, or the one that is asked for.
    fn next(&self, status: &str, to: Option<&str>) -> Result<String, String> {
        let name = &self.name;
        let Some(to) = to else {
            let next = self.steps.get(self.place(status) + 1);
            return next
                .cloned()
                .ok_or_else(|| format!("after {status} a {name} does not move on; name a status in `To`"));
        };
        if !self.statuses().any(|known| known == to) {
            let meant =
                nearest(to, self.statuses()).map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
            return Err(format!("a {name} has no status `{to}`{meant}; there are {}", listed(self.statuses())));
        }
        if !self.leads(status, to) {
            let later = listed(self.statuses().filter(|later| self.place(status) < self.place(later)));
            return Err(format!(
                "a {name} with the status {status} does not go back to {to}; after {status} come {later}"
            ));
        }
        Ok(to.to_owned())
    }
}

/// Statuses for a message.
fn listed<'s>(statuses: impl Iterator<Item = &'s str>) -> String {
    let statuses: Vec<&str> = statuses.collect();
    if statuses.is_empty() { "none".to_owned() } else { statuses.join(", ") }
}

/// A refusal with the first of some codes that the action documents.
fn refusal(call: &Admitted<'_>, codes: &[String], otherwise: &'static str, message: String) -> Refusal {
    let documented = call.action().listed_errors().unwrap_or_default();
    let documents = |code: &&String| documented.iter().any(|id| call.service()[*id].code.value == **code);
    let code = codes.iter().find(documents).or(codes.first());
    match code {
        Some(code) => Refusal::new(Check::State, code.clone(), message),
        None => Refusal::new(Check::State, otherwise, message),
    }
}

/// Remembers the identifiers that an answer gives out, each with what the request said of it.
fn remember(store: &mut Store, call: &Admitted<'_>, kind: &Kind, body: &Value, answer: &Value, documented: bool) {
    let Some(created) = kind.created.get(call.name()) else { return };
    let rows = created.from.as_ref().map(|from| from.values(body)).unwrap_or_default();
    for (index, id) in created.id.texts(answer).into_iter().enumerate() {
        let row = rows.get(index).copied().or((created.from.is_none()).then_some(body));
        let members = row.and_then(Value::as_object).into_iter().flatten();
        // What no answer can show, such as a file that was uploaded, is not kept.
        let members = members.filter(|(name, value)| match value {
            Value::Array(_) => kind.shows_each(name),
            Value::Object(_) => false,
            _ => kind.said.contains(*name),
        });
        store.add(Thing {
            service: call.service().label(),
            kind: kind.name.clone(),
            id: id.to_owned(),
            created_by: call.name().to_owned(),
            status: created.status.as_ref().or(kind.steps.first()).cloned().unwrap_or_default(),
            has_moved: false,
            documented,
            members: members.map(|(name, value)| (name.clone(), value.clone())).collect(),
        });
    }
}

/// Does to what a request names what the action does to it; returns what has another status by that.
fn carry_out(store: &mut Store, call: &Admitted<'_>, kind: &Kind, body: &Value) -> Vec<Moved> {
    let service = call.service().label();
    let mut moved = Vec::new();
    for id in kind.named(call, body) {
        if kind.removed.iter().any(|name| name == call.name()) {
            store.remove(&service, &kind.name, id);
        } else if let (Some(status), Some(thing)) =
            (kind.moved.get(call.name()), store.get_mut(&service, &kind.name, id))
            && thing.status != *status
            && kind.leads(&thing.status, status)
        {
            moved.push(kind.move_to(thing, status.clone()));
            store.has_moved = true;
        }
    }
    moved
}
