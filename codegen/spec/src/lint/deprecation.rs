//! Lints deprecations: whether each has advice, and a replacement that exists and is not deprecated itself.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::rule_sets;
use super::texts::says_nothing;
use crate::model::{Deprecated, Effect, Enum, Field, FieldStep, FieldsRule, Service, StructId, Unit};
use crate::source::Spanned;

pub(super) static NO_ADVICE: LintRule = LintRule {
    id: "L0501",
    slug: "deprecated-without-advice",
    level: Severity::Warning,
    title: "deprecated without a note or a replacement",
    about: "The compiler will tell callers that this is deprecated, and not what to do about it. Name what takes its \
            place with `use`, or say in `note` that nothing does.",
};

pub(super) static NO_REPLACEMENT: LintRule = LintRule {
    id: "L0502",
    slug: "replacement-that-does-not-exist",
    level: Severity::Error,
    title: "a replacement that does not exist",
    about: "`use` names something that is not in the spec, so callers are sent to a name they will not find. For a \
            field it names a field of the same structure, a path from there, or an action; for an action an action; \
            for a value another value of the enum.",
};

pub(super) static OLD_REPLACEMENT: LintRule = LintRule {
    id: "L0503",
    slug: "replacement-that-is-deprecated",
    level: Severity::Warning,
    title: "a replacement that should not be used either",
    about: "`use` sends callers to something that is deprecated or internal itself. Name what takes the place of both.",
};

pub(super) static REQUIRED: LintRule = LintRule {
    id: "L0504",
    slug: "rule-that-requires-what-is-not-for-use",
    level: Severity::Warning,
    title: "a rule that requires a field which is not for use",
    about: "`required_if`, or a rule of which one field has to be given, asks for fields that are internal or deprecated in force, and for \
            nothing else. Callers can meet it only by giving a field that its documentation warns of. Remove the rule, or add the field that \
            takes the place.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    required(service, reporter);
    for (id, action) in service.actions() {
        let find = |name: &str| found_action(service, name);
        report(Unit::Action(id), "the action", &action.name, action.deprecated.as_ref(), find, reporter);
    }
    for (id, callback) in service.callbacks() {
        let find = |name: &str| found_callback(service, name);
        report(Unit::Callback(id), "the callback", &callback.name, callback.deprecated.as_ref(), find, reporter);
    }
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            let unit = Unit::Field(FieldStep { owner, field: index });
            let find = |name: &str| found_field(service, owner, name).or_else(|| found_action(service, name));
            report(unit, "the field", &field.wire, field.deprecated.as_ref(), find, reporter);
        }
    }
    for (id, item) in service.enums() {
        for (index, variant) in item.variants.iter().enumerate() {
            let find = |name: &str| found_value(item, name);
            let unit = Unit::Value(id, index);
            report(unit, "the value", &variant.wire, variant.deprecated.as_ref(), find, reporter);
        }
    }
}

/// A rule that can be met only by fields that nobody should give.
fn required(service: &Service, reporter: &mut Reporter<'_>) {
    let is_old = |path: &Vec<FieldStep>| path.iter().any(|step| is_over(service.field(*step)));
    for set in rule_sets::of(service) {
        for rule in &set.rules[set.of_type..] {
            let wanted = match &rule.value {
                FieldsRule::If { effect: Effect::Required, field, .. } => std::slice::from_ref(field),
                FieldsRule::ExactlyOneOf(paths) | FieldsRule::AtLeastOneOf(paths) => paths.as_slice(),
                _ => continue,
            };
            if wanted.iter().all(is_old) {
                let names: Vec<String> = wanted.iter().map(|path| format!("`{}`", service.path(path))).collect();
                let message = format!("a rule requires {}, which is deprecated or internal", names.join(" or "));
                let help = "remove the rule, or name what is to be given instead";
                reporter.push(set.unit, Finding::new(&REQUIRED, rule.span, message, help));
            }
        }
    }
}

/// Whether a field is internal, or its deprecation in force.
fn is_over(field: &Field) -> bool {
    field.internal || field.deprecated.as_ref().is_some_and(|deprecated| deprecated.since.is_some())
}

/// Whether a replacement can be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Good,
    /// Deprecated or internal.
    Old,
}

fn found_callback(service: &Service, name: &str) -> Option<Found> {
    let callback = service.callbacks.iter().find(|callback| callback.name.value == name)?;
    Some(if callback.deprecated.is_some() { Found::Old } else { Found::Good })
}

fn report(
    unit: Unit,
    what: &str,
    name: &Spanned<String>,
    deprecated: Option<&Deprecated>,
    find: impl Fn(&str) -> Option<Found>,
    reporter: &mut Reporter<'_>,
) {
    let Some(deprecated) = deprecated else { return };
    let span = deprecated.span.unwrap_or(name.span);
    let Some(instead) = &deprecated.instead else {
        if deprecated.note.as_deref().is_none_or(says_nothing) {
            let message = format!("{what} `{}` is deprecated without a replacement or a note", name.value);
            let help = "add `use: …`, or `note: …` if there is no replacement";
            reporter.push(unit, Finding::new(&NO_ADVICE, span, message, help));
        }
        return;
    };
    let Spanned { value: instead, span } = instead;
    let finding = match find(instead) {
        Some(Found::Good) => return,
        Some(Found::Old) => {
            let message =
                format!("`{instead}`, to be used instead of `{}`, is deprecated or internal itself", name.value);
            Finding::new(&OLD_REPLACEMENT, *span, message, "name what takes the place of both")
        }
        None => {
            let message = format!("`{instead}`, to be used instead of `{}`, does not exist", name.value);
            let help = "correct the name; put anything that is not a name in the spec into `note`";
            Finding::new(&NO_REPLACEMENT, *span, message, help)
        }
    };
    reporter.push(unit, finding);
}

fn found(old: bool) -> Found {
    if old { Found::Old } else { Found::Good }
}

fn found_action(service: &Service, name: &str) -> Option<Found> {
    let action = service.actions.iter().find(|action| action.name.value == name)?;
    Some(found(action.deprecated.is_some()))
}

/// A field, or a path of fields, from the struct down.
fn found_field(service: &Service, owner: StructId, path: &str) -> Option<Found> {
    let mut owner = Some(owner);
    let mut old = false;
    for name in path.split('.') {
        let fields: &[Field] = &service[owner?].fields;
        let field = fields.iter().find(|field| field.wire.value == name)?;
        old |= field.deprecated.is_some() || field.internal;
        owner = field.ty.structure();
    }
    Some(found(old))
}

fn found_value(item: &Enum, name: &str) -> Option<Found> {
    let variant = item.variants.iter().find(|variant| variant.wire.value == name || variant.rust == name)?;
    Some(found(variant.deprecated.is_some()))
}
