//! Raw files to the model: every problem of every file, or a [`Model`] on which nothing can fail.

mod actions;
mod allows;
mod blame;
mod callbacks;
mod corrections;
mod enums;
mod envelope;
mod errors;
mod examples;
mod fields;
mod limits;
mod literals;
mod names;
mod positions;
mod reviews;
mod rules;
mod service;
mod type_words;

use crate::diagnostic::Diagnostics;
use crate::model::{Model, Service};
use crate::raw::{RawErrorCode, RawService, RawSpec};
use crate::source::SourceMap;
use names::Symbols;

/// Checks a whole spec. The model is complete only if `diagnostics` stays empty.
pub(crate) fn check(raw: &RawSpec, sources: &SourceMap, diagnostics: &mut Diagnostics) -> Model {
    let mut services: Vec<Service> =
        raw.services.iter().map(|service| check_service(service, &raw.common, sources, diagnostics)).collect();
    services.sort_by(|a, b| (&a.name.value, &a.version.value).cmp(&(&b.name.value, &b.version.value)));
    for index in 1..services.len() {
        services[index - 1].newest = services[index - 1].name.value != services[index].name.value;
    }
    Model { services, reviews: reviews::lower(raw, diagnostics) }
}

fn check_service(
    raw: &RawService,
    common: &[RawErrorCode],
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Service {
    let symbols = Symbols::collect(raw, diagnostics);
    let mut service = service::header(raw, diagnostics);
    service.enums = enums::lower(&symbols, diagnostics);
    enums::likes(&symbols, &mut service.enums, diagnostics);
    let (structs, untyped) = fields::lower(raw, &symbols, &service, diagnostics);
    service.structs = structs;
    service.codes = errors::lower(raw, common, diagnostics);
    service.actions = actions::lower(raw, &symbols, &mut service, diagnostics);
    service.callbacks = callbacks::lower(raw, &symbols, diagnostics);
    enums::homes(&service, diagnostics);
    names::derived(&service, &symbols, diagnostics);
    service::operator(raw, &symbols, &untyped, &mut service, diagnostics);
    envelope::lower(raw, &mut service, diagnostics);
    positions::mark(&mut service, diagnostics);
    rules::resolve(raw, &symbols, &untyped, &mut service, diagnostics);
    literals::check(&service, diagnostics);
    examples::check(raw, &service, &untyped, sources, diagnostics);
    corrections::check(raw, diagnostics);
    service.corrections = corrections::lower(raw);
    service.allows = allows::lower(raw, common, &symbols, &service);
    service
}
