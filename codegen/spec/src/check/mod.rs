//! Checks raw files and lowers them to the model: returns either every problem of every file, or a [`Model`] on which
//! nothing can fail.

mod actions;
mod allows;
mod blame;
mod callbacks;
mod cases;
mod charset;
mod collisions;
mod conditions;
mod corrections;
mod enums;
mod envelope;
mod error_codes;
mod events;
mod examples;
mod fields;
mod handing;
mod idempotency;
mod key_paths;
mod limits;
mod literals;
mod names;
mod paging;
mod paths;
mod positions;
mod relations;
mod reviews;
mod rules;
mod service;
mod terms;
mod type_words;
mod waiting;

use crate::diagnostic::Sink;
use crate::model::{Action, Model, Service};
use crate::raw::{RawErrorCode, RawService, RawSpec};
use crate::source::SourceMap;
use names::Symbols;

/// Checks a whole spec. The model is complete only if `diagnostics` stays empty.
pub(crate) fn check(raw: &RawSpec, sources: &SourceMap, sink: &Sink) -> Model {
    let mut services: Vec<Service> =
        raw.services.iter().map(|service| check_service(service, &raw.common, sources, sink)).collect();
    services.sort_by(|a, b| (&a.name.value, &a.version.value).cmp(&(&b.name.value, &b.version.value)));
    for index in 1..services.len() {
        services[index - 1].newest = services[index - 1].name.value != services[index].name.value;
    }
    Model { services, reviews: reviews::lower(raw, sink) }
}

fn check_service(raw: &RawService, common: &[RawErrorCode], sources: &SourceMap, sink: &Sink) -> Service {
    let symbols = Symbols::collect(raw, sink);
    let mut service = service::header(raw, sink);
    service.enums = enums::lower(&symbols, sink);
    enums::likes(&symbols, &mut service.enums, sink);
    let (structs, untyped) = fields::lower(raw, &symbols, &service, sink);
    service.structs = structs;
    service.codes = error_codes::lower(raw, common, sink);
    service.actions = actions::lower(raw, &symbols, &mut service, sink);
    service.methods = service.actions.iter().map(Action::method).collect();
    service.callbacks = callbacks::lower(raw, &symbols, sink);
    enums::homes(&service, sink);
    service::operator(raw, &symbols, &untyped, &mut service, sink);
    envelope::lower(raw, &mut service, sink);
    positions::mark(&mut service, sink);
    collisions::items(&service, sink);
    waiting::lower(raw, &untyped, &mut service, sink);
    rules::resolve(raw, &symbols, &untyped, &mut service, sink);
    idempotency::lower(raw, &untyped, &mut service, sink);
    events::lower(raw, &untyped, &mut service, sink);
    paging::lower(raw, &untyped, &mut service, sink);
    collisions::methods(&service, sink);
    terms::resolve(raw, &symbols, &untyped, &mut service, sink);
    let literals = literals::check(&service, sink);
    let examples = examples::check(raw, &service, &untyped, sources, sink);
    service.broken_limits = literals.into_iter().chain(examples).collect();
    corrections::check(raw, sink);
    service.corrections = corrections::lower(raw);
    service.allows = allows::lower(raw, common, &symbols, &service);
    service
}
