//! Collects the facts of the spec from its checked model.

use tc3_spec::model::{
    Action, Check, Deprecated, Enum, Field, Home, Limit, Outcome, Required, Role, Service, Signature, Struct, Type,
};

use super::draft;
use super::example;
use super::fact::{Facts, Key, Subject, inner, keys};
use super::rule;

/// All facts of a service that an import can speak of.
pub(super) fn facts(service: &Service) -> Facts {
    let mut facts = Facts::default();
    for (_, action) in service.actions() {
        about_action(service, action, &mut facts);
    }
    // The vendor's metadata knows no callbacks.
    for (_, item) in service.structs().filter(|(_, item)| !matches!(item.role, Role::Callback(_))) {
        about_struct(service, item, &mut facts);
    }
    facts
}

/// What an earlier import has marked as gone: actions and members under `deprecated`, values as they are.
pub(super) fn marked(service: &Service) -> Vec<(Subject, Key)> {
    let is_mark = |deprecated: &Option<Deprecated>| {
        deprecated.as_ref().is_some_and(|item| item.note.as_deref() == Some(draft::GONE))
    };
    let actions = service.actions.iter().filter(|action| is_mark(&action.deprecated));
    let mut marked: Vec<_> =
        actions.map(|action| (Subject::unit(&action.name.value), Key::of(keys::DEPRECATED))).collect();
    for (_, item) in service.structs() {
        let (unit, section) = service.place(item);
        for field in &item.fields {
            let subject = Subject::member(&unit, section, &field.wire.value);
            if let Type::Enum(id) = field.ty.innermost() {
                let variants = service[*id].variants.iter().filter(|variant| is_mark(&variant.deprecated));
                let values = variants.map(|variant| Key::item(keys::VALUES, &variant.wire.value));
                marked.extend(values.map(|key| (subject.clone(), key)));
            }
            if is_mark(&field.deprecated) {
                marked.push((subject, Key::of(keys::DEPRECATED)));
            }
        }
    }
    marked
}

/// What an enum of numbers and a timestamp are on the wire: `Integer` or `Unsigned`, the spec does not say which.
pub(super) const WHOLE_NUMBER: &str = "whole number";

/// The enum of a member, if it has one.
pub(super) fn enum_of<'s>(service: &'s Service, subject: &Subject) -> Option<&'s Enum> {
    let (section, name) = subject.member.as_ref()?;
    let here = |item: &&Struct| service.place(item) == (subject.unit.clone(), *section);
    let item = service.structs.iter().find(here)?;
    match item.fields.iter().find(|field| field.wire.value == *name)?.ty.innermost() {
        Type::Enum(id) => Some(&service[*id]),
        _ => None,
    }
}

/// Where the spec has a documented value of a member: `IdCardType.values.ID_CARD`.
pub(super) fn value_path(service: &Service, subject: &Subject, key: &Key) -> Option<String> {
    if !key.is(keys::VALUES) {
        return None;
    }
    let item = enum_of(service, subject)?;
    let name = &item.name.value;
    let holder = match item.home {
        Home::File => name.clone(),
        Home::Action(_) | Home::Type(_) | Home::Callback(_) => format!("{}.enums.{name}", subject.unit),
    };
    Some(format!("{holder}.values.{}", key.item))
}

fn about_action(service: &Service, action: &Action, facts: &mut Facts) {
    let subject = Subject::unit(&action.name.value);
    let span = Some(action.name.span);
    facts.subjects.entry(subject.clone()).or_default();
    facts.say(&subject, Key::of(keys::HOST), &service[action.host].host, span);
    if let Some(rate) = rate_limit(action) {
        facts.say(&subject, Key::of(keys::RATE_LIMIT), rate, span);
    }
    if action.signature == Signature::None {
        facts.say(&subject, Key::of(keys::SIGNATURE), "none", span);
    }
    if let Some(deprecated) = &action.deprecated {
        facts.say(&subject, Key::of(keys::DEPRECATED), stage(deprecated), span);
    }
    if action.terms.allowlisted {
        facts.say(&subject, Key::of(keys::ALLOWLISTED), "true", span);
    }
    for code in action.listed_errors().into_iter().flatten().map(|id| &service[*id]) {
        facts.say(&subject, Key::item(keys::ERRORS, &code.code.value), "", span);
    }
    for item in &action.examples {
        let outcome = match &item.outcome {
            Outcome::Response(text) => example::response(&text.value),
            Outcome::Error { code, message, request_id } => {
                Some(example::error(&code.value, message, request_id.as_deref()))
            }
        };
        if let Some(key) = example::fingerprint(&item.request.value, outcome) {
            facts.say(&subject, Key::item(keys::EXAMPLES, &key), &item.name.value, Some(item.name.span));
        }
    }
}

/// The rate limit as far as it is stated.
fn rate_limit(action: &Action) -> Option<String> {
    let mut limits = action.rate_limit.fact().copied()?;
    if action.terms.assumes(keys::RATE_LIMIT) {
        limits.second = None;
    }
    match limits.words().as_slice() {
        [] => None,
        [limit] => Some(limit.clone()),
        limits => Some(format!("[{}]", limits.join(", "))),
    }
}

fn about_struct(service: &Service, item: &Struct, facts: &mut Facts) {
    let (unit, section) = service.place(item);
    let subject = Subject::unit(&unit);
    facts.subjects.entry(subject.clone()).or_default();
    for item_rule in &item.rules {
        facts.say(&subject, Key::item(keys::RULES, &rule::of_model(service, section, &item_rule.value)), "", None);
        for implied in rule::implied(service, &item_rule.value) {
            facts.say(&subject, Key::item(keys::RULES, &implied), "", None);
        }
    }
    for field in &item.fields {
        about_field(service, &Subject::member(&unit, section, &field.wire.value), field, facts);
    }
}

fn about_field(service: &Service, subject: &Subject, field: &Field, facts: &mut Facts) {
    // A vendor who states what was assumed says something new.
    let mut say = |key: &str, value: String| {
        if !field.terms.assumes(inner(key)) {
            facts.say(subject, Key::of(key), value, Some(field.wire.span));
        }
    };
    let (wire, refined) = wire(service, &field.ty);
    say(keys::TYPE, wire);
    if let Some(refined) = refined {
        say(keys::REFINED, refined.to_owned());
    }
    match field.required {
        Required::Yes => say(keys::REQUIRED, "true".to_owned()),
        Required::Was => say(keys::REQUIRED, "was".to_owned()),
        Required::No => {}
    }
    for (flag, set) in [("always", field.always), ("nullable", field.nullable), ("internal", field.internal)] {
        if set {
            say(flag, "true".to_owned());
        }
    }
    if let Some(deprecated) = &field.deprecated {
        say(keys::DEPRECATED, stage(deprecated).to_owned());
    }
    if let Some(lifetime) = field.terms.valid_for {
        say(keys::VALID_FOR, lifetime.to_string());
    }
    for (key, set) in [(keys::ONCE, field.terms.once), (keys::ALLOWLISTED, field.terms.allowlisted)] {
        if set {
            say(key, "true".to_owned());
        }
    }
    if !field.terms.yields_to.is_empty() {
        let winners: Vec<String> = field.terms.yields_to.iter().map(|steps| service.path(steps)).collect();
        say(keys::YIELDS_TO, format!("[{}]", winners.join(", ")));
    }
    if let Some(value) = &field.default {
        say("default", value.text());
    }
    if let Some(value) = &field.example {
        say(keys::EXAMPLE, value.text());
    }
    if field.operator && !field.needs.is_empty() {
        let paths: Vec<String> = field.needs.iter().map(|steps| service.path(steps)).collect();
        say(keys::NEEDS, format!("[{}]", paths.join(", ")));
    }
    for limit in &field.limits {
        limit_fact("", limit, &mut say);
    }
    for limit in &field.each {
        limit_fact("each.", limit, &mut say);
    }
    // The vendor may name them as a part of a set, or as all of it.
    if !field.known.is_empty() {
        let known: Vec<&str> = field.known.iter().map(|value| value.value.as_str()).collect();
        say(keys::KNOWN, format!("[{}]", known.join(", ")));
    }
    for value in field.known.iter().filter(|_| !field.terms.assumes(keys::KNOWN)) {
        facts.say(subject, Key::item(keys::VALUES, &value.value), "", Some(value.span));
    }
    if let Type::Enum(id) = field.ty.innermost() {
        for value in values(&service[*id]) {
            facts.say(subject, Key::item(keys::VALUES, value), "", Some(service[*id].name.span));
        }
    }
}

/// The wire values, those that are marked as gone among them.
fn values(item: &Enum) -> impl Iterator<Item = &str> {
    item.variants.iter().map(|variant| variant.wire.value.as_str())
}

fn limit_fact(prefix: &str, limit: &Limit, say: &mut impl FnMut(&str, String)) {
    if !matches!(limit.bound.check, Check::Known) {
        say(&format!("{prefix}{}", limit.key()), limit.value());
    }
}

/// The type on the wire, and the finer type that the spec gives it.
pub(super) fn wire(service: &Service, ty: &Type) -> (String, Option<&'static str>) {
    let name = match ty {
        Type::List(item) => {
            let (item, refined) = wire(service, item);
            return (format!("[{item}]"), refined);
        }
        Type::Struct(id) => service[*id].name.value.clone(),
        Type::Enum(id) => match service[*id].base {
            tc3_spec::model::Base::String => "String".to_owned(),
            tc3_spec::model::Base::Integer => WHOLE_NUMBER.to_owned(),
        },
        Type::Timestamp => return (WHOLE_NUMBER.to_owned(), Some("Timestamp")),
        Type::TimestampMillis => return (WHOLE_NUMBER.to_owned(), Some("TimestampMillis")),
        Type::Date => return ("String".to_owned(), Some("Date")),
        Type::DateTime => return ("String".to_owned(), Some("DateTime")),
        other => built_in(other).to_owned(),
    };
    (name, None)
}

fn built_in(ty: &Type) -> &'static str {
    Type::BUILT_IN.iter().find(|(_, known)| known == ty).map_or("String", |(name, _)| name)
}

/// How far a deprecation has come: with a date it is in force, and without one if an import wrote that it is; else it is
/// announced.
pub(super) fn stage(deprecated: &Deprecated) -> &'static str {
    let abolished = deprecated.note.as_deref() == Some(draft::note(keys::DEPRECATED));
    if deprecated.since.is_some() || abolished { "deprecated" } else { "announced" }
}
