//! Checks the terms of fields, actions and values: durations, roles, which field takes precedence, and which facts are
//! assumed.

use super::fields::Untyped;
use super::names::Symbols;
use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Field, FieldStep, Period, Service, StructId, Terms, Type};
use crate::raw::{RawField, RawService, RawTerms};
use crate::source::Spanned;
use crate::yaml::Text;

/// What stands for itself; paths and roles are resolved later.
pub(super) fn lower(raw: &RawTerms, sink: &Sink) -> Terms {
    Terms {
        valid_for: raw.valid_for.as_ref().and_then(|text| lifetime(text, sink)),
        once: raw.once.set,
        allowlisted: raw.allowlisted.set,
        only_for: raw.only_for.clone(),
        yields_to: Vec::new(),
        assumed: raw.assumed.clone(),
    }
}

/// A length of time, zero included: `5m`, `90d`.
pub(super) fn period(text: &Text, sink: &Sink) -> Option<Period> {
    let period = Period::parse(&text.value);
    if period.is_none() {
        sink.push(not_a_duration(text));
    }
    period
}

/// How long something works, which is longer than no time.
pub(super) fn lifetime(text: &Text, sink: &Sink) -> Option<Period> {
    let lifetime = period(text, sink)?;
    if lifetime.seconds() == 0 {
        sink.push(not_a_duration(text));
        return None;
    }
    Some(lifetime)
}

fn not_a_duration(text: &Text) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue, text.span, format!("`{}` is not a duration", text.value))
        .help("write a number with `s`, `m`, `h` or `d`: `5m`, `90d`")
}

/// Checks and resolves what speaks of other parts of the service.
pub(super) fn resolve(raw: &RawService, symbols: &Symbols<'_>, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    // Without `service.yaml` nobody knows the roles, and that was told.
    if let Some(file) = &raw.service {
        roles(service, sink);
        assumed(&file.assumed, "the service", &[("rate_limit", !file.rate_limit.is_empty())], sink);
    }
    for file in &raw.actions {
        let own = &file.content;
        let keys = [("rate_limit", !own.rate_limit.is_empty()), ("retry", own.retry.is_some())];
        assumed(&own.terms.assumed, "the action", &keys, sink);
    }
    for index in 0..symbols.structs.len() {
        let owner = StructId(index);
        for raw in super::rules::raw_fields(raw, symbols, owner) {
            field(raw, owner, untyped, service, sink);
        }
    }
    circles(service, sink);
}

/// A role that `service.yaml` does not have is a mistake in its name.
fn roles(service: &Service, sink: &Sink) {
    for role in service.named_roles() {
        if !service.roles.iter().any(|(name, _)| name.value == role.value) {
            let names = service.roles.iter().map(|(name, _)| name.value.as_str());
            sink.push(
                Diagnostic::new(Code::UnknownRole, role.span, format!("`service.yaml` has no role `{}`", role.value))
                    .nearest(
                        &role.value,
                        sink.candidates(names),
                        "add it to `roles` of `service.yaml`, with who that is",
                    ),
            );
        }
    }
}

/// What can be assumed stands there.
fn assumed(keys: &[Text], what: &str, there: &[(&str, bool)], sink: &Sink) {
    for key in keys.iter().filter(|key| !there.contains(&(key.value.as_str(), true))) {
        let message = match there.iter().any(|(name, _)| *name == key.value) {
            true => format!("{what} has no `{}` that could be assumed", key.value),
            false => format!("`{}` of {what} cannot be assumed", key.value),
        };
        let names: Vec<&str> = there.iter().map(|(name, _)| *name).collect();
        let help = format!("`assumed` names keys of the same place: {}", names.join(", "));
        sink.push(Diagnostic::new(Code::Misplaced, key.span, message).help(help));
    }
}

/// The keys of a field whose facts can be assumed, beside its limits.
const ASSUMABLE: [&str; 6] = ["pattern", "default", "known", "valid_for", "once", "allowlisted"];

fn field(raw: &RawField, owner: StructId, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    let found = service[owner].fields.iter().position(|field| field.wire.value == raw.name.value);
    let Some(index) = found else { return };
    let item = &service[owner].fields[index];
    let limits = item.limits.iter().chain(&item.each).map(|limit| (limit.key(), true));
    let others = ASSUMABLE.iter().map(|key| (*key, item.keys.get(key).is_some()));
    assumed(&raw.terms.assumed, "the field", &limits.chain(others).collect::<Vec<_>>(), sink);
    lives(item, sink);
    let resolved = winners(raw, item, FieldStep { owner, field: index }, untyped, service, sink);
    service.structs[owner.0].fields[index].terms.yields_to = resolved;
}

/// What lives for a while is a text or a number that somebody keeps.
fn lives(field: &Field, sink: &Sink) {
    let kept = matches!(field.ty.innermost(), Type::String | Type::Binary | Type::Integer | Type::Unsigned);
    for key in ["valid_for", "once"].into_iter().filter(|_| !kept) {
        if let Some(span) = field.keys.get(key) {
            let message = format!("`{key}` only applies to a link, an ID or a code");
            let help = "remove it here, and write it at the field that holds one";
            sink.push(Diagnostic::new(Code::Misplaced, span, message).help(help));
        }
    }
}

/// The fields that win over one: others, in what is sent.
fn winners(
    raw: &RawField,
    field: &Field,
    step: FieldStep,
    untyped: &Untyped,
    service: &Service,
    sink: &Sink,
) -> Vec<Vec<FieldStep>> {
    let Some(first) = raw.terms.yields_to.first() else { return Vec::new() };
    if !service[step.owner].in_request {
        let span = field.keys.get("yields_to").unwrap_or(first.span);
        let message = "`yields_to` has no effect here: it applies to requests";
        sink.push(Diagnostic::new(Code::Misplaced, span, message).help("remove it"));
    }
    let resolver = Resolver { service, untyped, owner: step.owner, sink };
    let mut resolved = Vec::new();
    for text in &raw.terms.yields_to {
        let Some(path) = resolver.path(text) else { continue };
        if path.first() == Some(&step) {
            let message = format!("`{}` cannot win over itself", text.value);
            sink.push(Diagnostic::new(Code::BadRule, text.span, message).help("name the field that wins"));
        } else {
            resolved.push(path);
        }
    }
    resolved
}

/// Of two fields that yield to each other none is read.
fn circles(service: &Service, sink: &Sink) {
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            let own = FieldStep { owner, field: index };
            // Told at the later of the two.
            let back = field.terms.yields_to.iter().filter(|path| path.len() == 1).find_map(|path| {
                let other = path.first().filter(|other| other.owner == owner && other.field < index)?;
                let yields = service.field(*other).terms.yields_to.iter().any(|path| path.first() == Some(&own));
                yields.then(|| service.field(*other))
            });
            if let Some(other) = back {
                let message = format!("`{}` and `{}` yield to each other", other.wire.value, field.wire.value);
                sink.push(
                    Diagnostic::new(Code::BadRule, field.span_of("yields_to"), message)
                        .related(other.span_of("yields_to"), "the other one")
                        .help("one of them wins: keep `yields_to` at the other"),
                );
            }
        }
    }
}

/// Facts of the service's defaults that are assumed, for an action that has none of its own.
pub(super) fn inherited(terms: &mut Terms, key: &str, defaults: &[Spanned<String>]) {
    terms.assumed.extend(defaults.iter().filter(|assumed| assumed.value == key).cloned());
}
