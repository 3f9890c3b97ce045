//! What the server says to one request: a pure function of the spec, the request and the time.
//!
//! The order is the service's: the HTTP side, the signature, the action, the parameters. A request whose documented
//! outcome is a failure gets that failure before its parameters are judged; any other has to pass first.

mod examples;
mod head;
mod parameters;
mod query;
mod signature;

use axum::body::Bytes;
use axum::http::{HeaderMap, Method};
use serde_json::Value;
use tc3_spec::model::{Action, Model, Outcome, Service};
use tc3_spec::shapes;

use crate::make;
use crate::refusal::{Refusal, failure};
use crate::spec::Spec;
use examples::Examples;

/// What a request consists of.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// As it was sent, without the question mark.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// A spec, prepared to answer from.
#[derive(Debug)]
pub(crate) struct Answers {
    model: Model,
    services: Vec<Prepared>,
}

/// What is computed once of a service.
#[derive(Debug)]
struct Prepared {
    /// Of each action, in the order of the model.
    examples: Vec<Examples>,
    observed: make::Observed,
}

impl Answers {
    pub(crate) fn new(spec: Spec) -> Self {
        let Spec { model, preferring } = spec;
        let prepared = |service: &Service| Prepared {
            examples: service
                .actions
                .iter()
                .map(|action| Examples::of(service, action, preferring.contains(&action.name.value)))
                .collect(),
            observed: make::Observed::of(service),
        };
        Self { services: model.services.iter().map(prepared).collect(), model }
    }

    /// Whether some service has an action of this name.
    pub(crate) fn knows(&self, action: &str) -> bool {
        self.model.services.iter().flat_map(|service| &service.actions).any(|known| known.name.value == action)
    }

    /// Checks everything but the parameters.
    pub(crate) fn admit(&self, request: &Request, now: i64) -> Result<Admitted<'_>, Refusal> {
        head::check(request)?;
        let scope = signature::verify(request, now)?;
        let (service, prepared) = self.service(&scope, head::required(&request.headers, "x-tc-version")?)?;
        head::check_region(service, &request.headers)?;
        let (index, action) = action(service, head::required(&request.headers, "x-tc-action")?)?;
        Ok(Admitted { service, action, examples: &prepared.examples[index], observed: &prepared.observed })
    }

    fn service(&self, name: &str, version: &str) -> Result<(&Service, &Prepared), Refusal> {
        let all = || self.model.services.iter().zip(&self.services);
        let of_name = || all().filter(|(service, _)| service.name.value == name);
        let found = of_name().find(|(service, _)| service.version.value == version);
        found.ok_or_else(|| {
            let versions: Vec<&str> = of_name().map(|(service, _)| service.version.value.as_str()).collect();
            if versions.is_empty() {
                let names = all().map(|(service, _)| service.name.value.as_str());
                return Refusal::new("NoSuchProduct", unknown("service", name, names));
            }
            let message = format!("`{name}` has no version `{version}`; the spec holds {}", versions.join(", "));
            Refusal::new("NoSuchVersion", message)
        })
    }
}

/// A call whose signature is right and whose action is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Admitted<'a> {
    service: &'a Service,
    action: &'a Action,
    examples: &'a Examples,
    observed: &'a make::Observed,
}

impl<'a> Admitted<'a> {
    pub(crate) fn name(&self) -> &'a str {
        &self.action.name.value
    }

    /// The parameters, of a body or of a query.
    pub(crate) fn parameters(&self, request: &Request) -> Result<Value, Refusal> {
        match request.method {
            Method::GET => query::parse(self.service, self.action.request, &request.query),
            _ => parameters::parse(&request.body),
        }
    }

    /// The body of the answer.
    pub(crate) fn answer(&self, body: &Value) -> Result<String, Refusal> {
        let Self { service, action, .. } = *self;
        let roots = [action.request, action.response];
        match self.examples.find(service, action, body) {
            Some(Outcome::Error { code, message, request_id }) => {
                Ok(failure(&code.value, message, request_id.as_deref().unwrap_or("mock")))
            }
            Some(Outcome::Response(text)) => {
                shapes::with_reached(service, &roots, |shapes| parameters::check(service, action, shapes, body))?;
                Ok(text.value.clone())
            }
            None => shapes::with_reached(service, &roots, |shapes| {
                parameters::check(service, action, shapes, body)?;
                Ok(make::answer(service, action, shapes, self.observed, body).to_string())
            }),
        }
    }
}

/// An action by its name, with its place among the others.
fn action<'s>(service: &'s Service, name: &str) -> Result<(usize, &'s Action), Refusal> {
    let found = service.actions.iter().enumerate().find(|(_, action)| action.name.value == name);
    found.ok_or_else(|| {
        let names = service.actions.iter().map(|action| action.name.value.as_str());
        let message = unknown(&format!("action of {}", service.label()), name, names);
        Refusal::new("InvalidAction", message)
    })
}

/// "`X` is not a …", with the nearest name that is one.
fn unknown<'n>(what: &str, name: &str, names: impl Iterator<Item = &'n str>) -> String {
    match tc3_runtime::validate::nearest(name, names) {
        Some(nearest) => format!("`{name}` is not a known {what}; did you mean `{nearest}`?"),
        None => format!("`{name}` is not a known {what}"),
    }
}
