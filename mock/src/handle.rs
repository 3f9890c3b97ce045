//! Handles one call: checks, requested faults, answer, state.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;

use hyper::Response;
use serde_json::{Value, json};
use tc3_runtime::{Clock as _, SystemClock};

use crate::answer::{Admitted, Source, called};
use crate::body::Body;
use crate::check::Check;
use crate::fault::Fault;
use crate::log::{End, Record};
use crate::refusal::{Note, Refusal, failure};
use crate::reply::Reply;
use crate::request::Request;
use crate::rules::{Rule, Taken, Then};
use crate::shared::Shared;
use crate::state::Applied;
use crate::{FAULT, stream, tokens};

/// Where a call came to.
struct Outcome {
    end: End,
    /// Where the answer comes from, for the log.
    source: String,
    reply: Reply,
    refusal: Option<Refusal>,
    notes: Vec<Note>,
    parameters: Option<Value>,
    is_admitted: bool,
}

/// Answers a call and writes it to the log. `Err` says what is wrong with the fault that the call asks for.
pub(crate) async fn call(shared: &Shared, request: Request) -> Result<(Response<Body>, Arc<Record>), String> {
    let begun = Instant::now();
    let own = own_fault(shared, &request).map_err(|message| format!("the header {FAULT} is wrong: {message}"))?;
    let id = shared.next_call();
    let request_id = format!("mock-{id}");
    let outcome = outcome(shared, &request, &request_id, own).await;
    let response = outcome.reply.response(outcome.refusal.as_ref().and_then(|refusal| refusal.signing.as_deref()));
    let Outcome { end, source, reply, refusal, notes, parameters, is_admitted } = outcome;
    let arrived = SystemClock.now();
    let record = Record {
        id,
        request_id,
        arrived,
        took: begun.elapsed(),
        request,
        parameters,
        is_admitted,
        end,
        refusal,
        notes,
        reply,
        source,
    };
    let record = shared.log.add(record);
    shared.events.tell("call", || record.json(&shared.answers));
    Ok((response, record))
}

/// The fault that a call asks for.
fn own_fault(shared: &Shared, request: &Request) -> Result<Option<Taken>, String> {
    let Some(text) = request.headers.get(FAULT) else { return Ok(None) };
    let mut rule = Rule::own_fault(text.as_bytes())?;
    if let Some((prepared, index)) = shared.answers.claimed(request) {
        rule.aim = called(prepared, index).into();
        rule.check(&shared.answers)?;
    }
    Ok(Some(Taken { id: None, rule }))
}

/// The checks that need no parameters, with the time as a fault may have it.
async fn outcome(shared: &Shared, request: &Request, request_id: &str, own: Option<Taken>) -> Outcome {
    let (own_clock, own) = match own {
        Some(own) if own.rule.sets_the_clock() => (Some(own), None),
        own => (None, own),
    };
    let clock = own_clock.or_else(|| waiting_clock(shared, request));
    let offset = match &clock {
        Some(Taken { rule: Rule { then: Then::Fault(Fault::Clock(seconds)), delay, .. }, .. }) => {
            tokio::time::sleep(*delay).await;
            Some(*seconds)
        }
        _ => None,
    };
    let now = SystemClock.now().saturating_add(offset.unwrap_or_default());
    let mut outcome = match admit(shared, request, now) {
        Err(refusal) => refused(refusal, request_id, None),
        Ok(call) => admitted(shared, request, request_id, &call, own).await,
    };
    outcome.reply.date = offset.map(|_| now);
    outcome
}

/// How far the clock is off for a call. What names no action of the spec is none, and leaves that to the next.
fn waiting_clock(shared: &Shared, request: &Request) -> Option<Taken> {
    if !shared.rules.set_clocks() {
        return None;
    }
    let (prepared, index) = shared.answers.claimed(request)?;
    shared.rules.take_clock(called(prepared, index))
}

fn admit<'s>(shared: &'s Shared, request: &Request, now: i64) -> Result<Admitted<'s>, Refusal> {
    let call = shared.answers.admit(request, now)?;
    let limit =
        call.action().rate_limit.fact().copied().filter(|_| shared.settings.rate_limits.load(Ordering::Relaxed));
    match limit.map_or(Ok(()), |limits| shared.rates.admit(&call.place(), limits, shared.started.elapsed())) {
        Ok(()) => Ok(call),
        Err(limit) => {
            let message = format!("{} may be called {limit}", call.name());
            Err(Refusal::new(Check::Rate, "RequestLimitExceeded", message))
        }
    }
}

fn refused(refusal: Refusal, request_id: &str, fault: Option<&Fault>) -> Outcome {
    Outcome {
        end: End::Failed(refusal.check),
        source: "refusal".to_owned(),
        reply: Reply::json(refusal.body(request_id), fault),
        notes: refusal.notes.clone(),
        refusal: Some(refusal),
        parameters: None,
        is_admitted: false,
    }
}

/// What was asked to happen to the call, or else its answer.
async fn admitted(
    shared: &Shared,
    request: &Request,
    request_id: &str,
    call: &Admitted<'_>,
    own: Option<Taken>,
) -> Outcome {
    let parameters = call.parameters(request);
    let taken = own.or_else(|| shared.rules.take(call.called(), parameters.as_ref().ok()));
    let fault = match taken {
        None => None,
        Some(taken) => {
            tokio::time::sleep(taken.rule.delay).await;
            match instead(&taken, request_id) {
                Some((source, reply)) => {
                    let parameters = parameters.ok();
                    let end = End::StoppedBefore(Check::Parameters);
                    let (refusal, notes) = (None, Vec::new());
                    return Outcome { end, source, reply, refusal, notes, parameters, is_admitted: true };
                }
                None => Some(taken.rule.then),
            }
        }
    };
    let fault = match &fault {
        Some(Then::Fault(fault)) => Some(fault),
        _ => None,
    };
    let outcome = match parameters {
        Ok(parameters) => {
            let answered = answered(shared, request, call, &parameters, fault);
            let outcome = answered.unwrap_or_else(|refusal| refused(refusal, request_id, fault));
            Outcome { parameters: Some(parameters), ..outcome }
        }
        Err(refusal) => refused(refusal, request_id, fault),
    };
    Outcome { is_admitted: true, ..outcome }
}

/// What comes in place of an answer, and its source, where the service does not act.
fn instead(taken: &Taken, request_id: &str) -> Option<(String, Reply)> {
    let reply = match &taken.rule.then {
        Then::Answer(answer) => Reply::json(stubbed(answer, request_id), None),
        Then::Fault(Fault::Error { code, message }) => Reply::json(failure(code, message, request_id), None),
        Then::Fault(Fault::Page(status)) => Reply::page(*status),
        Then::Fault(Fault::DroppedBefore) => Reply::dropped(),
        Then::Nothing | Then::Fault(_) => return None,
    };
    let what = if matches!(taken.rule.then, Then::Answer(_)) { "stub" } else { "fault" };
    let source = taken.id.map_or_else(|| format!("{what} of the call"), |id| format!("{what} {id}"));
    Some((source, reply))
}

/// The answer of a stub in its envelope.
fn stubbed(answer: &Value, request_id: &str) -> String {
    let mut answer = if answer.get("Response").is_some() { answer.clone() } else { json!({ "Response": answer }) };
    if let Some(members) = answer["Response"].as_object_mut() {
        members.entry("RequestId").or_insert_with(|| request_id.into());
    }
    answer.to_string()
}

/// The answer from the spec, and what is remembered.
fn answered(
    shared: &Shared,
    request: &Request,
    call: &Admitted<'_>,
    parameters: &Value,
    fault: Option<&Fault>,
) -> Result<Outcome, Refusal> {
    let key = tokens::key(call, request, parameters);
    let place = key.map(|key| shared.tokens.place(key));
    // Held until the call is answered, or one that comes meanwhile would be carried out too.
    let mut place = place.as_ref().map(tokens::Place::lock);
    if let Some((body, source)) = place.as_deref().and_then(Clone::clone) {
        let (end, _) = told(&source);
        let reply = reply(call, parameters, body, &source, fault);
        let source = "repetition".to_owned();
        return Ok(Outcome {
            end,
            source,
            reply,
            refusal: None,
            notes: Vec::new(),
            parameters: None,
            is_admitted: true,
        });
    }
    let answered = call.answer(parameters, &shared.repeats, SystemClock.now())?;
    if answered.source == Source::Made {
        shared.state.refuse(call, parameters, shared.settings.unknown_ids())?;
    }
    let Applied { answer: body, moved } = shared.state.apply(call, parameters, answered.body, &answered.source);
    for moved in moved {
        shared.announce(moved);
    }
    // What failed was not carried out, so the next call with the token is the first one.
    if let (Some(place), Some(key)) = (&mut place, &key)
        && !matches!(answered.source, Source::Failure(_))
    {
        shared.tokens.weigh(key, body.len());
        **place = Some((body.clone(), answered.source.clone()));
    }
    let (end, source) = told(&answered.source);
    let reply = reply(call, parameters, body, &answered.source, fault);
    Ok(Outcome { end, source, reply, refusal: None, notes: answered.notes, parameters: None, is_admitted: true })
}

/// The answer as it goes back: in events, if the call asks for them.
fn reply(call: &Admitted<'_>, parameters: &Value, body: String, source: &Source, fault: Option<&Fault>) -> Reply {
    match stream::events(call, parameters, &body, source) {
        Some(events) => Reply::events(events, fault),
        None => Reply::json(body, fault),
    }
}

/// How far a call came with an answer from here, and what the log says of that.
fn told(source: &Source) -> (End, String) {
    match source {
        Source::Example(name) => (End::Passed, format!("example \"{name}\"")),
        Source::Failure(name) => (End::StoppedBefore(Check::Parameters), format!("example \"{name}\"")),
        Source::Made => (End::Passed, "spec".to_owned()),
    }
}
