//! Lints facts that a text states and a key could.

use std::sync::LazyLock;

use regex::Regex;
use tc3_runtime::validate::Demand;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::pattern;
use crate::model::{Field, FieldStep, Service, Type, Unit};

pub(super) static UNSAID: LintRule = LintRule {
    id: "L0406",
    slug: "doc-says-what-a-key-says",
    level: Severity::Warning,
    title: "a doc that states what a key can say",
    about: "What only a text says is not checked, not compared by `diff` and not read by other programs. The rule knows sentences \
            that name kinds of characters (\"letters and digits only\") and notations (\"E.164\", \"`yyyymmdd`\") of a field that \
            requests have. Write the key, and leave the sentence out: the field's documentation says what its keys say.",
};

/// A fact: how texts state it, for which fields, which keys say it, and what to write.
struct Fact {
    words: LazyLock<Regex>,
    of: fn(&Type) -> bool,
    says: fn(Demand) -> bool,
    write: &'static str,
}

static FACTS: [Fact; 2] = [
    Fact {
        words: LazyLock::new(|| {
            pattern(concat!(
                r"(?i)(?:^|[.;] )(?:only )?(?:chinese(?: characters)?|letters|digits|underscores|numbers)",
                r"(?:(?:, |,? and )(?:chinese(?: characters)?|letters|digits|underscores|punctuation|numbers))*(?: only)?(?:[.;]|$)"
            ))
        }),
        of: |ty| *ty == Type::String,
        says: |demand| matches!(demand, Demand::Charset(_)),
        write: "charset: [letters, digits]",
    },
    Fact {
        words: LazyLock::new(|| pattern(r"\bE\.164\b|(?i)`yyyy-?mm(?:dd)?(?:hh)?`|\bISO 8601\b|\bCIDR\b")),
        of: |ty| *ty == Type::String,
        says: |demand| matches!(demand, Demand::Format(_)),
        write: "format: yyyymmdd",
    },
];

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs().filter(|(_, item)| item.in_request) {
        for (field, member) in item.fields.iter().enumerate() {
            for fact in &FACTS {
                let Some(said) = unsaid(fact, member) else { continue };
                let message = format!("the doc of `{}` says \"{said}\", and no key does", member.wire.value);
                let help = format!("write a key, such as `{}`, and leave it out of `doc`", fact.write);
                let span = member.doc.span().unwrap_or(member.wire.span);
                reporter.push(Unit::Field(FieldStep { owner, field }), Finding::new(&UNSAID, span, message, help));
            }
        }
    }
}

/// What the text states of the fact, where no key does.
fn unsaid(fact: &Fact, field: &Field) -> Option<String> {
    let said = fact.words.find(&field.doc)?;
    let sentence = field.doc[..said.start()].rsplit(". ").next().unwrap_or_default();
    // `Placed by keyword: …`, and what holds under a condition, is said of some cases.
    let some =
        sentence.contains(": ") || ["if ", "when ", "for "].iter().any(|word| sentence.to_lowercase().contains(word));
    let keys = || field.limits.iter().chain(&field.each);
    let says = keys().any(|limit| (fact.says)(limit.bound.check.demand()));
    ((fact.of)(field.ty.innermost()) && !some && !says).then(|| said.as_str().trim_matches(['.', ';', ' ']).to_owned())
}
