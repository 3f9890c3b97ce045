//! Measures how well the extractors read, against facts that people read in the same texts.
//!
//! Labels and texts are passed in; nothing here knows where they are kept. A label whose text the vendor has since
//! changed counts only as stale.

mod read;
mod score;

use std::collections::BTreeSet;

use jsonc_parser::ast::Value as Json;
use sha2::{Digest as _, Sha256};
use tc3_spec::model::Section;
use tc3_spec::{FileId, Sink, SourceFile, SourceMap, Span, embedded};

use crate::extract::{self, Fact, FactValue};
use crate::fact::Subject;
use crate::rule;
use crate::upstream::{self, Base, Member, Upstream, Wire};
use read::{Label, Said};
pub use score::{Count, Score};

/// The labels of one version of a service.
#[derive(Debug)]
pub struct Labels {
    /// The vendor's short name.
    pub service: String,
    /// The API version: `2021-01-11`.
    pub version: String,
    /// Whether they are kept for the last measurement.
    pub aside: bool,
    labels: Vec<Label>,
}

/// What became of one label.
#[derive(Debug)]
pub struct Reading {
    /// The member, as `SendSms.request.SenderId`.
    pub at: String,
    /// How it was chosen.
    pub drawn: String,
    /// The vendor has changed or dropped the text.
    pub stale: bool,
    /// What was read and stands there: kind and value.
    pub right: Vec<(String, String)>,
    /// What was read and does not stand there.
    pub wrong: Vec<(String, String)>,
    /// What stands there and was not read.
    pub missed: Vec<(String, String)>,
    /// Whether `import` shows something of the text as not read, for people to look.
    pub reported: bool,
}

impl Labels {
    /// Reads a file of labels.
    ///
    /// # Errors
    ///
    /// What of it is no file of labels, and where.
    pub fn parse(path: &str, text: &str) -> Result<Self, String> {
        read::labels(path, text)
    }

    /// Reads the labelled members in the vendor's `api.json`; `None` where that is no metadata.
    #[must_use]
    pub fn measure(&self, sources: &SourceMap, metadata: FileId) -> Option<Vec<Reading>> {
        let file = sources.file(metadata);
        let upstream = upstream::metadata::read(metadata, file, &Sink::default())?;
        Some(self.labels.iter().map(|label| reading(label, &upstream, file)).collect())
    }
}

fn reading(label: &Label, upstream: &Upstream, file: &SourceFile) -> Reading {
    let mut reading = Reading {
        at: label.at.clone(),
        drawn: label.drawn.clone(),
        stale: true,
        right: Vec::new(),
        wrong: Vec::new(),
        missed: Vec::new(),
        reported: false,
    };
    let Some((member, siblings, answers)) = find(upstream, &label.at) else { return reading };
    if !is_text(file, member.span, &label.text) {
        return reading;
    }
    reading.stale = false;
    let extraction = extract::member(member, siblings, answers);
    reading.reported = !extraction.leftovers.is_empty();
    let sure = |key: &str| !label.unsure.contains(key);
    // Readers were free to leave out what a text only names of a set.
    let spoken = |key: &str| key != "known" || label.facts.iter().any(|said| said.key == key);
    let facts = facts(extraction.facts).filter(|(key, _)| sure(key) && spoken(key));
    let mut read: BTreeSet<(String, String)> = facts.collect();
    // What the metadata states besides is no reading, but nothing that is missed either.
    read.extend(
        stated(member).into_iter().filter(|fact| label.facts.iter().any(|said| said.is(fact) && sure(&said.key))),
    );
    for fact in &read {
        let stands = label.facts.iter().any(|said| said.is(fact));
        if stands { &mut reading.right } else { &mut reading.wrong }.push(fact.clone());
    }
    let sent = extract::is_sent(member, answers);
    let counts = |said: &&Said| said.expressible && sure(&said.key) && (sent || !OF_SENT.contains(&said.key.as_str()));
    let missed = label.facts.iter().filter(counts);
    let missed = missed.filter(|said| !read.iter().any(|fact| said.is(fact)));
    reading.missed = missed.map(|said: &Said| (said.key.clone(), said.value.clone())).collect();
    reading
}

/// A member by its path, with those beside it, and whether it stands in an answer.
fn find<'u>(upstream: &'u Upstream, at: &str) -> Option<(&'u Member, &'u [Member], bool)> {
    let subject = Subject::parse(at)?;
    let (section, name) = subject.member?;
    let action = || upstream.actions.iter().find(|action| action.name == subject.unit);
    let list = match section {
        Section::Request => action()?.request.as_deref()?,
        Section::Response => action()?.response.as_deref()?,
        Section::Fields => &upstream.types.iter().find(|item| item.name == subject.unit)?.members,
    };
    let member = list.iter().find(|member| member.name == name)?;
    Some((member, list, section == Section::Response))
}

/// Whether the text at a place of the metadata is the one that was labelled.
fn is_text(file: &SourceFile, span: Span, digest: &str) -> bool {
    let literal = file.text().get(span.start..span.end).unwrap_or_default();
    let Ok(Json::StringLit(text)) = embedded::parse(literal) else { return false };
    let bytes = Sha256::digest(text.value.as_bytes());
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    !digest.is_empty() && hex.starts_with(digest)
}

/// The formats that the metadata states. A `DateTime` takes both forms.
fn stated(member: &Member) -> Vec<(String, String)> {
    let states = |wire: &&Wire| matches!(wire.base, Base::Date | Base::DateTime | Base::Timestamp);
    let Some(ty) = member.wire.as_ref().filter(states) else { return Vec::new() };
    let name = Wire { list: false, ..ty.clone() }.to_string();
    let iso = (ty.base == Base::DateTime).then_some("date_time_iso");
    let names = [Some(read::format_of(&name)), iso].into_iter().flatten();
    names.map(|name| ("format".to_owned(), name.to_owned())).collect()
}

/// Kinds that only a member that can be sent has.
const OF_SENT: [&str; 7] =
    ["default", "required_if", "only_if", "exactly_one_of", "at_least_one_of", "at_most_one_of", read::WINS];

/// Kinds that the labels do not speak of: they came later.
const UNLABELLED: [&str; 6] = ["valid_for", "once", "file_types", "max_file_bytes", "forbidden_if", "span"];

/// What the extractors read, under the names of the labels.
fn facts(facts: Vec<Fact>) -> impl Iterator<Item = (String, String)> {
    let facts = facts.into_iter().flat_map(|fact| labelled(fact.key, fact.value));
    // Nor of bounds that are said from now.
    let from_now = |key: &str, value: &str| matches!(key, "min" | "max") && value.starts_with("now");
    // Nor of conditions that another member is given, whatever its value.
    let given = |key: &str, value: &str| key.ends_with("_if") && value.contains(": given");
    facts.filter(move |(key, value)| {
        !UNLABELLED.contains(&key.trim_start_matches("each.")) && !from_now(key, value) && !given(key, value)
    })
}

/// A fact under the names of the labels. One that several members win over is one fact each.
fn labelled(key: &str, value: FactValue) -> Vec<(String, String)> {
    let one = |key: &str, value: String| vec![(key.to_owned(), value)];
    match value {
        FactValue::Text(text) if key == "type" => one("format", read::format_of(&text).to_owned()),
        FactValue::Text(text) if key == "deprecated" => one(key, read::stage_of(&text).to_owned()),
        FactValue::Text(text) => one(key, text),
        FactValue::List(items) => one(key, read::set(items)),
        FactValue::Values(values) => one(key, read::set(values.into_iter().map(|value| value.wire))),
        FactValue::Rule(item) => {
            let text = rule::of_prose(&item);
            one(text.split(':').next().unwrap_or_default(), text.clone())
        }
        FactValue::Precedence { loser, winners } => {
            winners.iter().map(|winner| (read::WINS.to_owned(), read::precedence(winner, &loser))).collect()
        }
    }
}
