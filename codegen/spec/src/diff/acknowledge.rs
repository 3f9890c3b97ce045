//! `spec/acknowledged.yaml`: breaking differences that need no new major version, and why.

use super::finding::Finding;
use crate::calendar;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Sink};
use crate::keyword::Keyword as _;
use crate::model::AcknowledgedReason;
use crate::raw::{self, RawAcknowledgement};
use crate::source::{FileId, SourceMap, Span};
use crate::yaml::{self, Text};

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
    let sink = Sink::default();
    let root = yaml::read(file, sources.file(file), &sink);
    let entries = root.map(|root| raw::acknowledgements(&root, sources.file(file), &sink));
    let found = sink.finish().err().unwrap_or_default();
    let Some(entries) = entries else { return Err(found) };
    let mut complaints: Vec<Complaint> = found.iter().filter_map(Complaint::of).collect();
    for entry in entries {
        if let Err(complaint) = apply(&entry, findings, today) {
            complaints.push(complaint);
        }
    }
    Ok(complaints)
}

impl Complaint {
    fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: help.into() }
    }

    /// What the reader of the file found.
    fn of(diagnostic: &Diagnostic) -> Option<Self> {
        match diagnostic.place() {
            Place::Span(span) => {
                Some(Self::new(*span, diagnostic.message(), diagnostic.help_text().unwrap_or_default()))
            }
            Place::Path(_) => None,
        }
    }
}

/// Marks the finding that an entry speaks of.
fn apply(entry: &RawAcknowledgement, findings: &mut [Finding], today: &str) -> Result<(), Complaint> {
    let reason = reason(&entry.reason)?;
    holds(entry, today)?;
    let same = |entry: &Option<Text>, value: &Option<String>| {
        entry.as_ref().map(|text| text.value.as_str()) == value.as_deref()
    };
    let fits = |finding: &&mut Finding| {
        finding.acknowledged.is_none()
            && finding.rule.is(&entry.rule.value)
            && finding.path == entry.path.value
            && entry.service.as_ref().is_none_or(|service| service.value == finding.service)
            && same(&entry.old, &finding.old)
            && same(&entry.new, &finding.new)
            && finding.breaks()
    };
    match findings.iter_mut().find(fits) {
        Some(finding) => finding.acknowledged = Some(format!("{}: {}", reason.word(), entry.note.value)),
        None => return Err(Complaint::new(entry.path.span, "no finding fits the entry", nearest(entry, findings))),
    }
    Ok(())
}

fn reason(word: &Text) -> Result<AcknowledgedReason, Complaint> {
    AcknowledgedReason::from_word(&word.value).ok_or_else(|| {
        let words: Vec<String> =
            AcknowledgedReason::WORDS.iter().map(|(word, reason)| format!("{word} ({})", reason.meaning())).collect();
        let message = format!("there is no reason `{}`", word.value);
        Complaint::new(word.span, message, format!("one of {}", words.join(", ")))
    })
}

/// Whether an entry says enough, and still holds.
fn holds(entry: &RawAcknowledgement, today: &str) -> Result<(), Complaint> {
    let RawAcknowledgement { expires, note, path, .. } = entry;
    if !calendar::is_day(&expires.value) {
        return Err(Complaint::new(
            expires.span,
            format!("`{}` is not a date", expires.value),
            "write it as 2027-01-31",
        ));
    }
    if expires.value.as_str() < today {
        let message = format!("the entry for `{}` expired on {}", path.value, expires.value);
        return Err(Complaint::new(expires.span, message, "remove it, or look again and give it a later date"));
    }
    if note.value.trim().is_empty() {
        return Err(Complaint::new(note.span, "the note says nothing", "say why, for the next reader"));
    }
    Ok(())
}

/// What an entry without a finding may have meant.
fn nearest(entry: &RawAcknowledgement, findings: &[Finding]) -> String {
    let there = findings.iter().find(|finding| finding.path == entry.path.value && finding.breaks());
    let paths = findings.iter().filter(|finding| finding.breaks()).map(|finding| finding.path.as_str());
    match (there, tc3_runtime::validate::nearest(&entry.path.value, paths)) {
        (Some(finding), _) => format!("the finding there is {}", wanted(finding)),
        (None, Some(path)) => format!("did you mean `{path}`?"),
        (None, None) => "nothing breaks callers there: remove the entry".to_owned(),
    }
}

/// What an entry for a finding has to say.
fn wanted(finding: &Finding) -> String {
    let value = |name: &str, value: &Option<String>| value.as_ref().map(|text| format!(", {name}: {text:?}"));
    let (old, new) = (value("old", &finding.old), value("new", &finding.new));
    format!("{{rule: {}{}{}}}", finding.rule.id(), old.unwrap_or_default(), new.unwrap_or_default())
}
