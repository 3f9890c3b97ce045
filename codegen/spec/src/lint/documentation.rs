//! Lints our documentation: present, short, in English, and more informative than the name.

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use super::texts::{Doc, docs, is_placeholder};
use crate::model::{Service, Unit};

pub(super) static MISSING: LintRule = LintRule {
    id: "L0401",
    slug: "no-doc",
    level: Severity::Note,
    title: "no doc",
    about: "This has no description. The Rust item is then documented with what is known without it: name, \
            type and limits. Write a short sentence in our own words; never translate the vendor's text.",
};

pub(super) static TOO_LONG: LintRule = LintRule {
    id: "L0402",
    slug: "doc-too-long",
    level: Severity::Warning,
    title: "a doc that is too long",
    about: "A `doc` is shown in editors and in tables. It should say what something is in a sentence or two: up to 400 \
            characters, 640 for an action or type, which speak of several fields together. What is a list of values, \
            a limit or a condition has a key of its own. Where a text is the only place for a format that the vendor \
            put into one string, an `allow` says so.",
};

pub(super) static REPEATS_NAME: LintRule = LintRule {
    id: "L0403",
    slug: "doc-repeats-the-name",
    level: Severity::Warning,
    title: "a doc that only repeats the name",
    about: "A text with the words of the name and no others says nothing that the name does not. Say what it means, or \
            leave `doc` out, so that it counts as missing. Values of enums are not looked at: many are their own explanation.",
};

pub(super) static VENDOR_TEXTS: LintRule = LintRule {
    id: "L0407",
    slug: "vendor-texts",
    level: Severity::Warning,
    title: "texts of the vendor in the spec",
    about: "`texts.yaml` holds the vendor's own descriptions, which `import --texts` and `new --texts` keep for a crate that stays \
            private. They are the vendor's to publish: a spec that others see has none. Remove the file, and write `doc` in your \
            own words; in a private crate, `allow` the rule in `service.yaml` and say that it is private.",
};

pub(super) static NOT_ENGLISH: LintRule = LintRule {
    id: "L0404",
    slug: "doc-not-english",
    level: Severity::Warning,
    title: "a doc that is not English",
    about: "Documentation is in English. Chinese that is data, such as a value, a role or a text that users see, \
            goes in backticks or quotes; everything else is written in our own English.",
};

/// The longest `doc` of a field, value, enum or error code, in characters: 99.6 % of them are shorter.
const LONG: usize = 400;
/// That of an action or type, which explain how fields work together.
const LONG_OF_MANY: usize = 640;

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    if let Some(first) = service.texts.values().min_by_key(|text| text.span.start) {
        let message = format!("the spec holds {} texts of the vendor", service.texts.len());
        let help = "remove `texts.yaml`; in a private crate add `allow: {L0407: …}` to `service.yaml`";
        reporter.push(Unit::Service, Finding::new(&VENDOR_TEXTS, first.span, message, help));
    }
    for doc in docs(service) {
        let finding = if doc.text.is_empty() || is_placeholder(doc.text) {
            Some(missing(&doc))
        } else if !is_english(doc.text) {
            let message = format!("the doc of {} `{}` is not English", doc.what, doc.name);
            let help = "write it in English, and put data in backticks";
            Some(Finding::new(&NOT_ENGLISH, doc.span(), message, help))
        } else {
            too_long(&doc).or_else(|| repeats(&doc))
        };
        if let Some(finding) = finding {
            reporter.push(doc.unit, finding);
        }
    }
}

fn missing(doc: &Doc<'_>) -> Finding {
    let message = format!("{} `{}` has no doc", doc.what, doc.name);
    let help = "add `doc: …`: what it is, in a short sentence";
    Finding::new(&MISSING, doc.name_span, message, help)
}

fn too_long(doc: &Doc<'_>) -> Option<Finding> {
    let limit = match doc.unit {
        Unit::Action(_) | Unit::Callback(_) | Unit::Type(_) | Unit::Service => LONG_OF_MANY,
        _ => LONG,
    };
    let count = doc.text.chars().count();
    (count > limit).then(|| {
        let message = format!("the doc of {} `{}` has {count} characters; {limit} are enough", doc.what, doc.name);
        let help = "shorten it, or move facts to their keys";
        Finding::new(&TOO_LONG, doc.span(), message, help)
    })
}

/// A value is often its own explanation: `EMAIL` is email.
fn repeats(doc: &Doc<'_>) -> Option<Finding> {
    if matches!(doc.unit, Unit::Value(..)) {
        return None;
    }
    let said = doc.text.trim_end_matches('.');
    let said = ["The ", "A ", "An "].iter().find_map(|article| said.strip_prefix(article)).unwrap_or(said);
    letters(said).eq(letters(doc.name)).then(|| {
        let message = format!("the doc of {} `{}` says no more than its name", doc.what, doc.name);
        Finding::new(&REPEATS_NAME, doc.span(), message, "say what it means, or leave `doc` out")
    })
}

/// What a text and a name have in common if they say the same: no blanks and marks, no capitals.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether no other letters than Latin ones stand outside of backticks and quotes. A mark that nothing closes opens nothing.
fn is_english(text: &str) -> bool {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let closing = if matches!(c, '`' | '"') { after.find(c) } else { None };
        rest = match closing {
            Some(end) => &after[end + c.len_utf8()..],
            None if is_foreign(c) => return false,
            None => after,
        };
    }
    true
}

/// Letters of other scripts, and the punctuation that comes with ideographs.
fn is_foreign(c: char) -> bool {
    let latin = c <= '\u{24f}' || ('\u{1e00}'..='\u{1eff}').contains(&c);
    let greek = ('\u{370}'..='\u{3ff}').contains(&c);
    (c.is_alphabetic() && !latin && !greek) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}
