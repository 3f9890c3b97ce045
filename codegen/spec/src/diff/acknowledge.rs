//! `spec/acknowledged.yaml`: breaking differences that need no new major version, and why.

use super::finding::Finding;
use crate::diagnostic::Diagnostics;
use crate::source::{FileId, SourceMap, Span};
use crate::yaml::{self, Kind, Node, Text};

/// Where the file stands, below the spec's directory.
pub const ACKNOWLEDGED: &str = "acknowledged.yaml";

/// Why a breaking difference may be released as if it were none.
pub const REASONS: [(&str, &str); 4] = [
    ("correction", "the spec was wrong: programs that relied on it never worked"),
    ("unusable", "no program could use what is gone: not released, not reachable, refused by the service"),
    ("vendor", "the vendor broke it for every released program already"),
    ("planned", "announced before, and the time is up"),
];

const KEYS: [&str; 8] = ["rule", "service", "path", "old", "new", "reason", "note", "expires"];

/// One entry.
struct Entry {
    rule: Text,
    /// Which service and version, where several have such a finding.
    service: Option<Text>,
    path: Text,
    old: Option<Text>,
    new: Option<Text>,
    reason: Text,
    note: Text,
    expires: Text,
}

/// What is wrong with an entry.
#[derive(Clone, Debug)]
pub struct Complaint {
    /// Where.
    pub span: Span,
    /// What.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Marks the findings that the file speaks of. `today` is a date such as `2026-10-26`.
///
/// # Errors
///
/// The file is no YAML.
pub fn acknowledge(
    findings: &mut [Finding],
    sources: &SourceMap,
    file: FileId,
    today: &str,
) -> Result<Vec<Complaint>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let Some(root) = yaml::read(file, sources.file(file), &mut diagnostics) else { return Err(diagnostics) };
    let mut complaints = Vec::new();
    let items = match &root.kind {
        Kind::Sequence(items) => items.as_slice(),
        Kind::Null => &[],
        other => {
            let message = format!("a list of entries is wanted, not {}", other.name());
            complaints.push(complaint(root.span.start_only(), message, "begin each entry with `- rule: …`"));
            &[]
        }
    };
    for item in items {
        if let Some(entry) = Entry::read(item, &mut complaints) {
            entry.apply(findings, today, &mut complaints);
        }
    }
    Ok(complaints)
}

fn complaint(span: Span, message: impl Into<String>, help: impl Into<String>) -> Complaint {
    Complaint { span, message: message.into(), help: help.into() }
}

impl Entry {
    fn read(node: &Node, complaints: &mut Vec<Complaint>) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            let message = format!("an entry is a mapping, not {}", node.kind.name());
            complaints.push(complaint(node.span.start_only(), message, "write `- {rule: …, path: …}`"));
            return None;
        };
        let mut texts: Vec<(&str, Text)> = Vec::new();
        for (key, value) in entries {
            match (&key.kind, &value.kind) {
                (Kind::Scalar(name), _) if texts.iter().any(|(known, _)| known == name) => {
                    complaints.push(complaint(key.span, format!("`{name}` appears twice"), "remove one of them"));
                }
                (Kind::Scalar(name), Kind::Scalar(text)) if KEYS.contains(&name.as_str()) => {
                    texts.push((name, Text { value: text.clone(), span: value.span }));
                }
                (Kind::Scalar(name), _) if KEYS.contains(&name.as_str()) => {
                    complaints.push(complaint(
                        value.span.start_only(),
                        format!("`{name}` is a single value"),
                        "write one",
                    ));
                }
                _ => {
                    let help = format!("the keys are {}", KEYS.join(", "));
                    complaints.push(complaint(key.span, "no entry has this key", help));
                }
            }
        }
        let optional = |name: &str| texts.iter().find(|(key, _)| *key == name).map(|(_, text)| text.clone());
        let mut needed = |name: &str| {
            let found = optional(name);
            if found.is_none() {
                let message = format!("the entry has no `{name}`");
                complaints.push(complaint(
                    node.span.start_only(),
                    message,
                    "`rule`, `path`, `reason`, `note` and `expires` are needed",
                ));
            }
            found
        };
        let [rule, path, reason, note, expires] = ["rule", "path", "reason", "note", "expires"].map(&mut needed);
        let (rule, path, reason, note, expires) = (rule?, path?, reason?, note?, expires?);
        let (service, old, new) = (optional("service"), optional("old"), optional("new"));
        Some(Self { rule, service, path, old, new, reason, note, expires })
    }

    fn apply(self, findings: &mut [Finding], today: &str, complaints: &mut Vec<Complaint>) {
        if !REASONS.iter().any(|(word, _)| *word == self.reason.value) {
            let words: Vec<String> = REASONS.iter().map(|(word, meaning)| format!("{word} ({meaning})")).collect();
            let message = format!("there is no reason `{}`", self.reason.value);
            return complaints.push(complaint(self.reason.span, message, format!("one of {}", words.join(", "))));
        }
        if !is_date(&self.expires.value) {
            let message = format!("`{}` is not a date", self.expires.value);
            return complaints.push(complaint(self.expires.span, message, "write it as 2027-01-31"));
        }
        if self.expires.value.as_str() < today {
            let message = format!("the entry for `{}` expired on {}", self.path.value, self.expires.value);
            return complaints.push(complaint(
                self.expires.span,
                message,
                "remove it, or look again and give it a later date",
            ));
        }
        if self.note.value.trim().is_empty() {
            return complaints.push(complaint(self.note.span, "the note says nothing", "say why, for the next reader"));
        }
        let same = |entry: &Option<Text>, value: &Option<String>| {
            entry.as_ref().map(|text| text.value.as_str()) == value.as_deref()
        };
        let fits = |finding: &&mut Finding| {
            finding.acknowledged.is_none()
                && finding.rule.id() == self.rule.value
                && finding.path == self.path.value
                && self.service.as_ref().is_none_or(|service| service.value == finding.service)
                && same(&self.old, &finding.old)
                && same(&self.new, &finding.new)
                && finding.breaks()
        };
        match findings.iter_mut().find(fits) {
            Some(finding) => finding.acknowledged = Some(format!("{}: {}", self.reason.value, self.note.value)),
            None => {
                let near = findings.iter().find(|finding| finding.path == self.path.value && finding.breaks());
                let paths = findings.iter().filter(|finding| finding.breaks()).map(|finding| finding.path.as_str());
                let help = match (near, tc3_runtime::validate::nearest(&self.path.value, paths)) {
                    (Some(finding), _) => format!("the finding there is {}", wanted(finding)),
                    (None, Some(path)) => format!("did you mean `{path}`?"),
                    (None, None) => "nothing breaks callers there: remove the entry".to_owned(),
                };
                complaints.push(complaint(self.path.span, "no finding fits the entry", help));
            }
        }
    }
}

/// What an entry for a finding has to say.
fn wanted(finding: &Finding) -> String {
    let value = |name: &str, value: &Option<String>| value.as_ref().map(|text| format!(", {name}: {text:?}"));
    let (old, new) = (value("old", &finding.old), value("new", &finding.new));
    format!("{{rule: {}{}{}}}", finding.rule.id(), old.unwrap_or_default(), new.unwrap_or_default())
}

/// Whether a text is a day of the calendar, as `2026-10-26`.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let shape = |(index, byte): (usize, u8)| if matches!(index, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let number = |range| text.get(range).and_then(|part: &str| part.parse::<u32>().ok()).unwrap_or(0);
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    text.len() == 10 && text.bytes().enumerate().all(shape) && (1..=days).contains(&day)
}
