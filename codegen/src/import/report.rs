//! What an import tells.

use std::fmt::Write as _;

use super::Inputs;
use super::fact::{Key, Section, Subject, keys};
use super::merge::{Change, Verdict};
use super::plan::Summary;
use crate::source::Span;

/// The outcome of an import, for people.
#[derive(Debug, Default)]
pub struct Report {
    text: String,
    conflicts: usize,
}

impl Report {
    /// The lines to print.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many conflicts wait for a person.
    #[must_use]
    pub fn conflicts(&self) -> usize {
        self.conflicts
    }

    pub(super) fn of(summary: &Summary<'_>, inputs: &Inputs) -> Self {
        let mut writer = Writer { inputs, text: String::new() };
        writer.created(summary);
        writer.section("types known from their use alone: give their metadata or page", summary.observed);
        writer.followed(summary);
        writer.gone(summary);
        writer.conflicts(summary);
        writer.migrations(summary);
        writer.disagreements(summary);
        writer.refused(summary);
        writer.unsaid(summary);
        writer.reworded(summary);
        writer.unread(summary);
        if writer.text.is_empty() {
            writer.text.push_str("nothing new\n");
        }
        let conflicts = summary.changes.iter().filter(|change| is_conflict(change)).count();
        Self { text: writer.text, conflicts }
    }
}

fn is_conflict(change: &Change) -> bool {
    matches!(change.verdict, Verdict::Conflict { .. })
}

struct Writer<'w> {
    inputs: &'w Inputs,
    text: String,
}

impl Writer<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A heading and its lines; nothing where there are no lines.
    fn section(&mut self, heading: &str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.line(&format!("{heading} ({})", lines.len()));
        for line in lines {
            self.line(&format!("  {line}"));
        }
    }

    fn place(&self, span: Option<Span>) -> String {
        span.map(|span| format!("  [{}]", self.inputs.sources.location(span))).unwrap_or_default()
    }

    fn created(&mut self, summary: &Summary<'_>) {
        let lines: Vec<String> = summary.created.iter().map(|unit| format!("+ {unit}")).collect();
        self.section("new actions and types", &lines);
    }

    fn followed(&mut self, summary: &Summary<'_>) {
        let mut lines = Vec::new();
        for change in summary.changes {
            let at = format!("{}.{}", change.subject, change.key);
            match &change.verdict {
                Verdict::Add { theirs } if change.key.item.is_empty() => lines.push(format!("+ {at}: {theirs}")),
                Verdict::Add { .. } => lines.push(format!("+ {at}")),
                Verdict::Follow { ours, theirs } => lines.push(format!("~ {at}: {ours} -> {theirs}")),
                _ => {}
            }
        }
        self.section("followed", &lines);
    }

    fn gone(&mut self, summary: &Summary<'_>) {
        let mut lines = Vec::new();
        for change in summary.changes {
            if let Verdict::Vanished { ours } = &change.verdict {
                let kept = if change.key.is(keys::VALUES) { "kept, marked as deprecated" } else { "kept" };
                let value = if ours.is_empty() { String::new() } else { format!(": {ours}") };
                let at = match (ours.is_empty(), change.key.is(keys::TYPE)) {
                    // The member or unit itself.
                    (true, true) => change.subject.to_string(),
                    _ => format!("{}.{}", change.subject, change.key),
                };
                lines.push(format!("- {at}{value}; {kept}"));
            }
        }
        self.section("no longer stated by the vendor", &lines);
    }

    fn conflicts(&mut self, summary: &Summary<'_>) {
        let mut lines = Vec::new();
        for change in summary.changes.iter().filter(|change| is_conflict(change)) {
            let Verdict::Conflict { base, ours, theirs } = &change.verdict else { continue };
            let at = format!("{}.{}", change.subject, change.key);
            let ours = ours.as_deref().map_or("nothing".to_owned(), |ours| format!("`{ours}`"));
            let before = match base {
                Some(base) => format!("said `{base}` before"),
                None => "no earlier import says what it said before".to_owned(),
            };
            lines.push(format!(
                "! {at}: the spec says {ours}, the vendor `{theirs}`, {before}{}",
                self.place(change.span)
            ));
        }
        let any = !lines.is_empty();
        self.section("conflicts", &lines);
        if any {
            self.line(
                "  help: write the vendor's value into the spec, or keep ours: `--keep <path>`, or where it needs a reason \
                 an entry of corrections.yaml whose `upstream` is the vendor's value",
            );
        }
    }

    fn migrations(&mut self, summary: &Summary<'_>) {
        let lines: Vec<String> = summary
            .migrations
            .iter()
            .map(|migration| {
                format!(
                    "`{}` became {} for {} of {} members: a change of the metadata as a whole; nothing was changed for it",
                    migration.key, migration.to, migration.count, migration.of
                )
            })
            .collect();
        self.section("migrations", &lines);
    }

    fn disagreements(&mut self, summary: &Summary<'_>) {
        let lines: Vec<String> = summary
            .disagreements
            .iter()
            .map(|item| {
                format!(
                    "? {}: metadata says {}, the page {}{}",
                    item.at, item.metadata, item.page, self.place(Some(item.span))
                )
            })
            .collect();
        self.section("sources disagree", &lines);
    }

    fn refused(&mut self, summary: &Summary<'_>) {
        let mut lines: Vec<String> = summary.refused.iter().map(|(at, reason)| format!("? {at}: {reason}")).collect();
        let broken = summary.theirs.broken_examples.iter();
        lines.extend(broken.map(|(span, reason)| format!("? {reason}{}", self.place(Some(*span)))));
        self.section("not written", &lines);
    }

    /// What a copy of a page has lost and nothing else states.
    fn unsaid(&mut self, summary: &Summary<'_>) {
        let required = Key::of(keys::REQUIRED);
        let unsaid = |subject: &&Subject| {
            matches!(subject.member, Some((Section::Request, _)))
                && summary.theirs.facts.get(subject, &required).is_none()
                && summary.base.about(subject).is_none()
        };
        let lines: Vec<String> = summary.theirs.facts.subjects.keys().filter(unsaid).map(Subject::to_string).collect();
        self.section("the sources do not say whether these are required", &lines);
    }

    fn reworded(&mut self, summary: &Summary<'_>) {
        let mut paths: Vec<String> = summary
            .changes
            .iter()
            .filter(|change| change.verdict == Verdict::Reworded)
            .map(|change| match change.key.item.is_empty() {
                true => change.subject.to_string(),
                false => format!("{}.{}", change.subject, change.key),
            })
            .collect();
        paths.dedup();
        self.section("reworded; look whether `doc` still holds", &paths);
    }

    /// What no extractor could read, of texts that are new or changed.
    fn unread(&mut self, summary: &Summary<'_>) {
        let text = Key::of(keys::TEXT);
        let mut lines = Vec::new();
        for (subject, leftover) in &summary.theirs.leftovers {
            let now = summary.theirs.facts.get(subject, &text).map(|said| &said.value);
            if now == summary.base.get(subject, &text).map(|said| &said.value) && now.is_some() {
                continue;
            }
            let mut line = format!("{subject}: `{}`", leftover.token);
            let _ = write!(line, " in “{}”", shortened(&leftover.sentence));
            line.push_str(&self.place(Some(leftover.span)));
            lines.push(line);
        }
        self.section("not read; look whether they hold facts", &lines);
    }
}

/// Enough of a sentence to find it.
fn shortened(sentence: &str) -> String {
    const LONGEST: usize = 60;
    let sentence = sentence.trim();
    match sentence.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &sentence[..end]),
        None => sentence.to_owned(),
    }
}
