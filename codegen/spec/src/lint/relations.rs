//! Lints relations between fields that a text states and a rule could.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::pattern;
use crate::model::{Check, Doc, Field, FieldStep, FieldsRule, Format, Limit, Role, Service, Struct, Type, Unit};
use crate::source::Spanned;

pub(super) static ONLY_TOLD: LintRule = LintRule {
    id: "L0906",
    slug: "relation-without-a-rule",
    level: Severity::Warning,
    title: "a doc that relates fields as no rule does",
    about: "The text says that two lists belong together item by item, that no value may occur twice, or how long one time may be after \
            another, and no rule speaks of it. Callers learn of a mistake from the service instead of the client, and `diff` does not see \
            when it changes. Write `same_length`, `unique` or `span` to `rules`, and leave the sentence out: the documentation of the \
            fields says what their rules say.",
};

/// A relation: how texts state it, and which rule says it.
struct Relation {
    words: LazyLock<Regex>,
    /// Whether a text can say it of this field, or of its struct, beside the field that the text names.
    of: fn(Option<&Field>, Option<&Field>) -> bool,
    /// Whether a rule says it of the field, and of the one that the text names.
    said: fn(&FieldsRule, Option<FieldStep>, Option<FieldStep>) -> bool,
    write: &'static str,
}

static RELATIONS: [Relation; 4] = [
    Relation {
        words: LazyLock::new(|| {
            pattern(concat!(
                r"(?i:\b(?:one|an item|a value|a text)(?: each)? (?:per|for(?: each| every)?)(?: item)?(?: of)?",
                r"|\bas many(?: items)? as(?: in)?|\bthe same (?:number|length)(?: of items)? as(?: in)?) `(?P<name>[A-Za-z]\w*)`"
            ))
        }),
        of: |field, other| is_list(field) && is_list(other),
        said: |rule, own, other| match rule {
            FieldsRule::SameLength(lists) => {
                own.iter().chain(&other).all(|step| lists.iter().any(|path| path.last() == Some(step)))
            }
            _ => false,
        },
        write: "same_length: [Ids, Names]",
    },
    Relation {
        words: LazyLock::new(|| {
            pattern(concat!(
                r"(?i)\bno two\b(?u:[^.;]{0,60})\bthe same\b|\b(?:must|may|can)(?:not| not) (?:repeat|be repeated|(?:occur|appear) (?:twice|again))",
                r"|\bmay (?:occur|appear) (?:only once|twice)|\bmust (?:all )?(?:differ\b|be (?:distinct|different from each other))",
                r"|\bwithout (?:repetitions?|duplicates)|\bno (?:repetitions?|duplicates)\b"
            ))
        }),
        // Of a single value it is said that no other call has it.
        of: |field, _| field.is_none() || is_list(field),
        said: |rule, own, _| match rule {
            FieldsRule::Unique(path) => own.is_none_or(|own| path.contains(&own)),
            _ => false,
        },
        write: "unique: People.Id",
    },
    Relation {
        words: LazyLock::new(|| {
            pattern(concat!(
                r"(?i:\b(?:not (?:before|earlier than|after|later than)|before|earlier than|after|later than)) (?i:the )?",
                r"`(?P<name>[A-Za-z]\w*)`"
            ))
        }),
        of: |field, other| is_time(field) && is_time(other),
        said: |rule, own, other| match rule {
            FieldsRule::Span { from, to, .. } => {
                own.iter().chain(&other).all(|step| from.last() == Some(step) || to.last() == Some(step))
            }
            _ => false,
        },
        write: "span: {from: StartTime, to: EndTime}",
    },
    Relation {
        words: LazyLock::new(|| {
            pattern(concat!(
                r"(?i)\b(?:may|can|must|cannot) (?:span|cover|be) (?:at most|no more than|not more than|up to) [0-9]+ (?:second|minute|hour|day|month)s?\b",
                r"|\b(?:at most|no more than|not more than|up to) [0-9]+ (?:second|minute|hour|day|month)s? (?:may lie between|apart|between)\b"
            ))
        }),
        of: |field, _| field.is_none() || is_time(field),
        said: |rule, own, _| match rule {
            FieldsRule::Span { from, to, max: Some(_) } => {
                own.is_none_or(|own| from.last() == Some(&own) || to.last() == Some(&own))
            }
            _ => false,
        },
        write: "span: {from: StartTime, to: EndTime, max: 90d}",
    },
];

/// Whether a field holds a time: by its type, or by the format of its text.
fn is_time(field: Option<&Field>) -> bool {
    let of_format = |limit: &Limit| match limit.bound.check {
        Check::Format(format) => matches!(
            format,
            Format::Date
                | Format::DateTime
                | Format::DateTimeIso
                | Format::CompactDate
                | Format::CompactHour
                | Format::Month
        ),
        _ => false,
    };
    field.is_some_and(|field| match field.ty {
        Type::Date | Type::DateTime | Type::Timestamp | Type::TimestampMillis => true,
        Type::String => field.limits.iter().any(of_format),
        _ => false,
    })
}

fn is_list(field: Option<&Field>) -> bool {
    field.is_some_and(|field| matches!(field.ty, Type::List(_)))
}

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs().filter(|(_, item)| item.in_request) {
        for (index, field) in item.fields.iter().enumerate() {
            let step = FieldStep { owner, field: index };
            let place = (Unit::Field(step), &field.wire);
            of_text(service, item, Some(step), place, &field.doc, reporter);
        }
        match item.role {
            Role::Request(id) => {
                of_text(service, item, None, (Unit::Action(id), &service[id].name), &service[id].doc, reporter)
            }
            Role::Type => of_text(service, item, None, (Unit::Type(owner), &item.name), &item.doc, reporter),
            Role::Response(_) | Role::Callback(_) => {}
        }
    }
}

/// Reports what the text of a field, or of a whole struct, states as no rule does.
fn of_text(
    service: &Service,
    item: &Struct,
    own: Option<FieldStep>,
    (unit, name): (Unit, &Spanned<String>),
    doc: &Doc,
    reporter: &mut Reporter<'_>,
) {
    for relation in &RELATIONS {
        let Some(said) = unsaid(relation, service, item, own, doc) else { continue };
        let message = format!("the doc of `{}` says \"{said}\", and no rule does", name.value);
        let help = format!("add a rule, such as `{}`, and leave it out of `doc`", relation.write);
        let span = doc.span().unwrap_or(name.span);
        reporter.push(unit, Finding::new(&ONLY_TOLD, span, message, help));
    }
}

/// The rules of a struct, and of its fields.
fn rules_of(item: &Struct) -> impl Iterator<Item = &Spanned<FieldsRule>> {
    item.rules.iter().chain(item.fields.iter().flat_map(|field| &field.rules))
}

/// What a text states of the relation, where no rule does.
fn unsaid(relation: &Relation, service: &Service, item: &Struct, own: Option<FieldStep>, doc: &Doc) -> Option<String> {
    let field = |step: Option<FieldStep>| step.map(|step| &item.fields[step.field]);
    let unsaid = |found: &Captures<'_>| {
        let name = found.name("name").map(|name| name.as_str());
        let place = name.map(|name| item.fields.iter().position(|field| field.wire.value == name));
        // A name that no field beside this one has is of something else.
        let other = match (place, own) {
            (Some(None), _) | (Some(_), None) => return false,
            (Some(Some(field)), Some(own)) => Some(FieldStep { field, ..own }),
            (None, _) => None,
        };
        let said = |rule: &Spanned<FieldsRule>| (relation.said)(&rule.value, own, other);
        // What holds of a field may be said where its struct is used; of the struct itself, here.
        let is_said = match own {
            Some(_) => service.structs().any(|(_, item)| rules_of(item).any(said)),
            None => rules_of(item).any(said),
        };
        (other.is_none() || other != own) && (relation.of)(field(own), field(other)) && !is_said
    };
    relation.words.captures_iter(doc).find(unsaid).map(|found| found[0].to_owned())
}
