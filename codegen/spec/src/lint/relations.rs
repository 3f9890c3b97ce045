//! What a text says of several fields together and a rule could say.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::pattern;
use crate::model::{Field, FieldStep, FieldsRule, Service, Struct, Type, Unit};

pub(super) static ONLY_TOLD: LintRule = LintRule {
    id: "L0906",
    slug: "relation-without-a-rule",
    level: Severity::Warning,
    title: "a doc that relates fields as no rule does",
    about: "The text says that two lists belong together item by item, and no rule speaks of it. Callers learn of a mistake from the \
            service instead of the client, and `diff` does not see when it changes. Write `same_length` to `rules`, and leave the sentence \
            out: the documentation of the fields says what their rules say.",
};

/// A relation: how texts state it, and which rule says it.
struct Relation {
    words: LazyLock<Regex>,
    /// Whether a text can say it of this field, beside the one that the text names.
    of: fn(&Field, Option<&Field>) -> bool,
    /// Whether a rule says it of the field, and of the one that the text names.
    said: fn(&FieldsRule, FieldStep, Option<FieldStep>) -> bool,
    write: &'static str,
}

static RELATIONS: [Relation; 1] = [Relation {
    words: LazyLock::new(|| {
        pattern(concat!(
            r"(?i:\b(?:one|an item|a value|a text)(?: each)? (?:per|for(?: each| every)?)(?: item)?(?: of)?",
            r"|\bas many(?: items)? as(?: in)?|\bthe same (?:number|length)(?: of items)? as(?: in)?) `(?P<name>[A-Za-z]\w*)`"
        ))
    }),
    of: |field, other| is_list(field) && other.is_some_and(is_list),
    said: |rule, own, other| match rule {
        FieldsRule::SameLength(lists) => {
            [Some(own), other].into_iter().flatten().all(|step| lists.iter().any(|path| *path == [step]))
        }
        _ => false,
    },
    write: "same_length: [Ids, Names]",
}];

fn is_list(field: &Field) -> bool {
    matches!(field.ty, Type::List(_))
}

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs().filter(|(_, item)| item.in_request) {
        for (index, field) in item.fields.iter().enumerate() {
            let step = FieldStep { owner, field: index };
            for relation in &RELATIONS {
                let Some(said) = unsaid(relation, item, step) else { continue };
                let message = format!("the doc of `{}` says \"{said}\", and no rule does", field.wire.value);
                let help = format!("add a rule, such as `{}`, and leave it out of `doc`", relation.write);
                let span = field.doc.span().unwrap_or(field.wire.span);
                let finding = Finding::new(&ONLY_TOLD, span, message, help);
                reporter.push(Unit::Field(step), finding);
            }
        }
    }
}

/// What the text of a field states of the relation, where no rule does.
fn unsaid(relation: &Relation, item: &Struct, step: FieldStep) -> Option<String> {
    let field = &item.fields[step.field];
    let unsaid = |found: &Captures<'_>| {
        let name = found.name("name").map(|name| name.as_str());
        let other = name.map(|name| item.fields.iter().position(|field| field.wire.value == name));
        // A name that no field beside this one has is of something else.
        let other = match other {
            Some(None) => return false,
            other => other.flatten().map(|field| FieldStep { field, ..step }),
        };
        let others = other.map(|other| &item.fields[other.field]);
        let is_said = item.rules.iter().any(|rule| (relation.said)(&rule.value, step, other));
        other != Some(step) && (relation.of)(field, others) && !is_said
    };
    relation.words.captures_iter(&field.doc).find(unsaid).map(|found| found[0].to_owned())
}
