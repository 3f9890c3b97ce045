//! Limits that a text states, against those that the keys state.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{Level, Rule};
use crate::model::{Check, Field, FieldStep, Limit, Service, Type, Unit, limit_key};

pub(super) static CONTRADICTION: Rule = Rule {
    id: "L0405",
    level: Level::Error,
    title: "a doc that states another limit than the field has",
    about: "Callers read the text, and the validator enforces the key: if `doc` says \"at most 50 characters\" and \
            `max_chars` is 64, one of them is wrong. The rule reads \"at most\", \"up to\", \"no more than\", \
            \"maximum\", \"at least\" and \"no fewer than\" before a number, and \"18 characters\" alone, and compares \
            them with the limit of the same unit. It says nothing where the field has no such limit. Best leave the \
            number out of `doc`: the limit is documented from its key.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs() {
        for (field, member) in item.fields.iter().enumerate() {
            let claims = claims(&member.doc);
            for claim in &claims {
                let Some(limit) = contradicted(claim, &claims, member) else { continue };
                let key = limit_key(&limit.bound.check);
                let message =
                    format!("the doc of `{}` says \"{}\", but `{key}` differs", member.wire.value, claim.said);
                let help = format!("correct the one that is wrong; `{key}` is documented without being told again");
                let span = member.doc_span.unwrap_or(member.wire.span);
                let finding = Finding::new(&CONTRADICTION, span, message, help).related(limit.span, "the limit");
                reporter.push(Unit::Field(FieldStep { owner, field }), finding);
            }
        }
    }
}

/// What a text says of a number.
struct Claim {
    kind: Kind,
    number: i64,
    unit: Measure,
    said: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Most,
    Least,
    Exactly,
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    Characters,
    Bytes,
    /// A number alone.
    Nothing,
    /// Flows, seals, users: items of a list, if there is one.
    Things,
    /// Days, megabytes: what no key limits.
    Other,
}

/// Phrases before a number.
const PHRASES: [(&[&str], Kind); 12] = [
    (&["at", "most"], Kind::Most),
    (&["up", "to"], Kind::Most),
    (&["no", "more", "than"], Kind::Most),
    (&["not", "more", "than"], Kind::Most),
    (&["maximum", "of"], Kind::Most),
    (&["maximum"], Kind::Most),
    (&["at", "least"], Kind::Least),
    (&["no", "fewer", "than"], Kind::Least),
    (&["no", "less", "than"], Kind::Least),
    (&["not", "less", "than"], Kind::Least),
    (&["minimum", "of"], Kind::Least),
    (&["minimum"], Kind::Least),
];

fn claims(doc: &str) -> Vec<Claim> {
    if !doc.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let words: Vec<&str> = doc.split_whitespace().collect();
    (0..words.len()).filter_map(|at| claim(&words, at)).collect()
}

/// The claim whose number is the word at `at`.
fn claim(words: &[&str], at: usize) -> Option<Claim> {
    let word = words[at].trim_start_matches('(');
    let bare = word.trim_end_matches([',', '.', ';', ':', ')']);
    let number = bare.replace(',', "").parse().ok()?;
    // After a comma or a full stop another thought begins.
    let unit = if bare.len() == word.len() { words.get(at + 1).copied() } else { None };
    let measure = unit.map_or(Measure::Nothing, measure);
    let before: Vec<String> =
        words[at.saturating_sub(3)..at].iter().map(|word| word.trim_start_matches('(').to_lowercase()).collect();
    let phrase = PHRASES
        .iter()
        .find(|(phrase, _)| before.ends_with(&phrase.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>()));
    let range = before.last().is_some_and(|word| matches!(word.as_str(), "to" | "and" | "than" | "or"));
    let (kind, from) = match phrase {
        Some((phrase, kind)) => (*kind, at - phrase.len()),
        None if measure == Measure::Characters && !range => (Kind::Exactly, at),
        None => return None,
    };
    let said = words[from..=(at + usize::from(unit.is_some())).min(words.len() - 1)].join(" ");
    Some(Claim { kind, number, unit: measure, said: said.trim_matches(['(', ')', ',', '.', ';', ':']).to_owned() })
}

fn measure(unit: &str) -> Measure {
    let unit = unit.trim_end_matches([',', '.', ';', ':', ')']).to_lowercase();
    match unit.as_str() {
        "character" | "characters" | "chars" | "letters" => Measure::Characters,
        "byte" | "bytes" => Measure::Bytes,
        "kb" | "mb" | "gb" | "digits" | "pages" | "cm" | "pixels" | "px" | "%" | "percent" => Measure::Other,
        "second" | "seconds" | "minute" | "minutes" | "hour" | "hours" | "day" | "days" | "month" | "months"
        | "year" | "years" => Measure::Other,
        "per" | "and" | "or" | "in" | "if" | "on" => Measure::Nothing,
        _ => Measure::Things,
    }
}

/// The limit of the same kind that says another number; `None` also where the text says the right one, too.
fn contradicted<'f>(claim: &Claim, claims: &[Claim], field: &'f Field) -> Option<&'f Limit> {
    let limits = || field.limits.iter().chain(&field.each);
    let fits = |limit: &&Limit| number(&limit.bound.check, claim, field).is_some();
    let agrees = |limit: &Limit| {
        let same = |other: &&Claim| other.kind == claim.kind && other.unit == claim.unit;
        claims.iter().filter(same).any(|other| number(&limit.bound.check, claim, field) == Some(other.number))
    };
    if limits().filter(fits).any(agrees) { None } else { limits().find(fits) }
}

/// The number of a limit, if it is of the kind that a claim speaks of.
fn number(check: &Check, claim: &Claim, field: &Field) -> Option<i64> {
    let list = matches!(field.ty, Type::List(_));
    let counted = matches!(claim.unit, Measure::Nothing | Measure::Things);
    let count = match (check, claim.kind, claim.unit) {
        (Check::MaxChars(count), Kind::Most, Measure::Characters)
        | (Check::MinChars(count), Kind::Least, Measure::Characters)
        | (Check::Chars(count), Kind::Exactly, Measure::Characters)
        | (Check::MaxBytes(count), Kind::Most, Measure::Bytes) => *count,
        (Check::MaxItems(count), Kind::Most, _) | (Check::MinItems(count), Kind::Least, _) if list && counted => *count,
        (Check::Max(number), Kind::Most, Measure::Nothing) | (Check::Min(number), Kind::Least, Measure::Nothing) => {
            return number.to_string().parse().ok();
        }
        _ => return None,
    };
    i64::try_from(count).ok()
}
