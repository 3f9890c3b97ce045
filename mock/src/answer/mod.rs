//! Answers one request: a function of the spec, the request, the time, and, where each call gives out new identifiers,
//! of how often the same request came before.
//!
//! The order is that of the service: the HTTP side, the signature, the action, the parameters. A request whose
//! documented outcome is a failure gets that failure before its parameters are judged; any other has to pass first.

mod examples;
mod parameters;
mod prepared;
mod query;

use hyper::Method;
use serde_json::Value;
use tc3_runtime::request::{MAX_BODY_BYTES, max_body_bytes};
use tc3_spec::model::{Action, ActionRetry, Outcome, Region, Service, Signature};
use tc3_spec::shapes::Shapes;

use crate::check::Check;
use crate::make;
use crate::refusal::{Note, Refusal, failure};
use crate::repeats::Repeats;
use crate::request::Request;
use crate::rules::Called;
use crate::spec::Spec;
use crate::state::Description;
use crate::{head, signature};
pub(crate) use prepared::{Prepared, Slot};

/// A spec, prepared to answer from.
#[derive(Debug)]
pub(crate) struct Answers {
    slots: Vec<Slot>,
}

impl Answers {
    pub(crate) fn new(spec: Spec) -> Self {
        Self { slots: prepared::slots(spec) }
    }

    /// The services that have been read, in the order of the spec.
    pub(crate) fn loaded(&self) -> impl Iterator<Item = &Prepared> {
        self.slots.iter().filter_map(Slot::loaded)
    }

    /// Name and version of every service, read or not.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.slots.iter().map(|slot| (slot.name.as_str(), slot.version.as_str()))
    }

    /// A service by name and version, read if it has not been. `None` where there is none, or it is wrong.
    pub(crate) fn service(&self, name: &str, version: &str) -> Option<&Prepared> {
        self.slots.iter().find(|slot| slot.name == name && slot.version == version)?.load().ok()
    }

    /// Every service, read or not.
    pub(crate) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter()
    }

    /// The action that a request says it is for, whether or not it is right.
    pub(crate) fn claimed(&self, request: &Request) -> Option<(&Prepared, usize)> {
        if let Some(found) = self.unsigned(request) {
            return Some(found);
        }
        let name = signature::claimed_service(request)?;
        let prepared = self.find(&name, request.header("x-tc-version")?, request).ok()?;
        Some((prepared, prepared.action(request.header("x-tc-action")?)?))
    }

    /// Checks everything but the parameters.
    pub(crate) fn admit(&self, request: &Request, now: i64) -> Result<Admitted<'_>, Refusal> {
        head::check(request, self.max_body_bytes(request))?;
        if let Some((prepared, index)) = self.unsigned(request) {
            region(prepared, request)?;
            return Ok(Admitted { prepared, index });
        }
        let scope = signature::verify(request, now, self.names().map(|(name, _)| name))?;
        let version = head::required(Check::Version, &request.headers, "x-tc-version")?;
        let prepared = self.find(&scope, version, request)?;
        region(prepared, request)?;
        let name = head::required(Check::Action, &request.headers, "x-tc-action")?;
        let index = prepared.action(name).ok_or_else(|| {
            let names = prepared.service.actions.iter().map(|action| action.name.value.as_str());
            let message = unknown(&format!("action of {}", prepared.service.label()), name, names);
            Refusal::new(Check::Action, "InvalidAction", message)
        })?;
        Ok(Admitted { prepared, index })
    }

    /// The biggest body that the host of an action takes. Only large ones need a look at what they are for.
    fn max_body_bytes(&self, request: &Request) -> Option<usize> {
        let of_gateway = Some(MAX_BODY_BYTES);
        if request.body.len() <= MAX_BODY_BYTES {
            return of_gateway;
        }
        self.claimed(request).map_or(of_gateway, |(prepared, index)| {
            let service = &prepared.service;
            max_body_bytes(&service[service.actions[index].host].host)
        })
    }

    /// The action of a request without a signature, if it needs none. No scope names the service: the host does, or else version
    /// and action.
    fn unsigned(&self, request: &Request) -> Option<(&Prepared, usize)> {
        if !signature::is_left_out(request) {
            return None;
        }
        let (version, action) = (request.header("x-tc-version")?, request.header("x-tc-action")?);
        let named = request.header("host").and_then(|host| host.split('.').next());
        let of_version = || self.slots.iter().filter(|slot| slot.version == version);
        let of_name = of_version().filter(|slot| Some(slot.name.as_str()) == named);
        of_name.chain(of_version()).filter(|slot| slot.has(action)).find_map(|slot| {
            let prepared = slot.load().ok()?;
            let index = prepared.action(action)?;
            (prepared.service.actions[index].signature == Signature::None).then_some((prepared, index))
        })
    }

    fn find(&self, name: &str, version: &str, request: &Request) -> Result<&Prepared, Refusal> {
        let of_name = || self.slots.iter().filter(|slot| slot.name == name);
        let found = of_name().find(|slot| slot.version == version);
        if let Some(slot) = found.or_else(|| self.by_action(name, version, request)) {
            let wrong = |message: &str| Refusal::new(Check::Version, "InternalError", message.to_owned());
            return slot.load().map_err(wrong);
        }
        let versions: Vec<&str> = of_name().map(|slot| slot.version.as_str()).collect();
        if versions.is_empty() {
            let message = unknown("service", name, self.names().map(|(name, _)| name));
            return Err(Refusal::new(Check::Version, "NoSuchProduct", message));
        }
        let message = format!("`{name}` has no version `{version}`; the spec holds {}", versions.join(", "));
        Err(Refusal::new(Check::Version, "NoSuchVersion", message))
    }

    /// Some programs take the first word of the address for the service, such as `127`: action and version then tell
    /// which one is meant.
    fn by_action(&self, name: &str, version: &str, request: &Request) -> Option<&Slot> {
        let action = request.header("x-tc-action")?;
        if request.header("host")?.split('.').next() != Some(name) || self.slots.iter().any(|slot| slot.name == name) {
            return None;
        }
        self.slots.iter().find(|slot| slot.version == version && slot.has(action))
    }
}

/// A call whose signature is right and whose action is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Admitted<'a> {
    pub(crate) prepared: &'a Prepared,
    /// The place of the action among those of its service.
    pub(crate) index: usize,
}

/// An answer, and where it comes from.
#[derive(Debug)]
pub(crate) struct Answered {
    /// The whole body.
    pub(crate) body: String,
    pub(crate) source: Source,
    /// What the client would warn of.
    pub(crate) notes: Vec<Note>,
}

/// Where an answer comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A documented example of this name.
    Example(String),
    /// A documented failure of this name, for which the parameters were not looked at.
    Failure(String),
    /// Made from the spec.
    Made,
}

impl<'a> Admitted<'a> {
    pub(crate) fn service(&self) -> &'a Service {
        &self.prepared.service
    }

    pub(crate) fn action(&self) -> &'a Action {
        &self.prepared.service.actions[self.index]
    }

    pub(crate) fn name(&self) -> &'a str {
        &self.action().name.value
    }

    /// The action with its service and version: others may have one of the same name.
    pub(crate) fn place(&self) -> String {
        let service = &self.prepared.service;
        format!("{} {} {}", service.name.value, service.version.value, self.name())
    }

    /// What a fault or stub may be for.
    pub(crate) fn called(&self) -> Called<'a> {
        called(self.prepared, self.index)
    }

    pub(crate) fn description(&self) -> Option<&'a Description> {
        self.prepared.description.as_ref()
    }

    /// The parameters, of a body or of a query.
    pub(crate) fn parameters(&self, request: &Request) -> Result<Value, Refusal> {
        match request.method {
            Method::GET => query::parse(self.service(), self.action().request, &request.query),
            _ => parameters::parse(&request.body),
        }
    }

    /// Whether each call that succeeds gives out new identifiers. One that may be repeated does not, unless a token tells
    /// repetitions from new calls.
    fn gives_out(&self) -> bool {
        let action = self.action();
        let is_repeatable = action.retry == Some(ActionRetry::Safe) && action.idempotency_token.fact().is_none();
        !is_repeatable && self.prepared.gives_out(self.index)
    }

    /// The body of the answer to a call at `now`. What came before counts where each call gives out new identifiers.
    pub(crate) fn answer(&self, body: &Value, repeats: &Repeats, now: i64) -> Result<Answered, Refusal> {
        let (service, action) = (self.service(), self.action());
        let example = self.prepared.examples(self.index).find(service, action, body);
        if let Some(example) = example
            && let Outcome::Error { code, message, request_id } = &example.outcome
        {
            let body = failure(&code.value, message, request_id.as_deref().unwrap_or("mock"));
            let source = Source::Failure(example.name.value.clone());
            return Ok(Answered { body, source, notes: Vec::new() });
        }
        let check = |shapes: &Shapes<'_>| parameters::check(service, action, shapes, body);
        if let Some(example) = example
            && let Outcome::Response(text) = &example.outcome
        {
            let notes = self.prepared.with_request_shapes(self.index, check)?;
            let source = Source::Example(example.name.value.clone());
            return Ok(Answered { body: text.value.clone(), source, notes });
        }
        self.prepared.with_shapes(self.index, |shapes| {
            let notes = check(shapes)?;
            let mut asked =
                make::Asked { service, action, description: self.description(), request: body, repeats: 0, now };
            if self.gives_out() {
                asked.repeats = repeats.count(asked.hash());
            }
            let made = make::answer(&asked, shapes, self.prepared.observed());
            Ok(Answered { body: made.to_string(), source: Source::Made, notes })
        })
    }
}

/// An action with its service, as a fault or stub may name it.
pub(crate) fn called(prepared: &Prepared, index: usize) -> Called<'_> {
    let service = &prepared.service;
    Called { service: &service.name.value, version: &service.version.value, action: &service.actions[index].name.value }
}

/// The region is named where the service wants one.
fn region(prepared: &Prepared, request: &Request) -> Result<(), Refusal> {
    match prepared.service.region {
        Region::Required => head::required(Check::Region, &request.headers, "x-tc-region").map(drop),
        Region::Optional | Region::None => Ok(()),
    }
}

/// "`X` is not a …", with the nearest name that is one.
fn unknown<'n>(what: &str, name: &str, names: impl Iterator<Item = &'n str>) -> String {
    match tc3_runtime::validate::nearest(name, names) {
        Some(nearest) => format!("`{name}` is not a known {what}; did you mean `{nearest}`?"),
        None => format!("`{name}` is not a known {what}"),
    }
}
