//! Renders the report of an import.

use tc3_spec::Span;
use tc3_spec::model::Section as Part;

use super::Inputs;
use super::compare::Comparison;
use super::edits::Done;
use super::error_codes::{self, Listed};
use super::fact::{Facts, Key, Said, Subject, keys};
use super::merge::{Change, Verdict};
use super::write::Written;
use crate::upstream::hosts::Doubt;

/// The outcome of an import, for people.
#[derive(Debug, Default)]
pub struct Report {
    text: String,
    sections: Vec<Section>,
    conflicts: usize,
}

/// What a report has of one kind.
#[derive(Debug)]
pub struct Section {
    /// What it is.
    pub heading: &'static str,
    /// A line for each.
    pub lines: Vec<String>,
    /// Whether a person has to decide, write or look; the rest is done.
    pub waits: bool,
}

impl Report {
    /// The lines to print.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same, part by part.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// How many conflicts wait for a person.
    #[must_use]
    pub fn conflicts(&self) -> usize {
        self.conflicts
    }

    pub(super) fn of(comparison: &Comparison<'_>, written: &Written, inputs: &Inputs) -> Self {
        let mut writer = Writer { inputs, comparison, written, text: String::new(), sections: Vec::new() };
        writer.created();
        writer.observed();
        writer.followed();
        writer.gone();
        writer.codes();
        writer.outdated();
        let conflicts = writer.conflicts();
        writer.migrations();
        writer.disagreements();
        writer.doubts();
        writer.left();
        writer.unsaid();
        writer.redefined();
        writer.held();
        writer.reworded();
        writer.unread();
        if writer.text.is_empty() {
            writer.text.push_str("nothing new\n");
        }
        Self { text: writer.text, sections: writer.sections, conflicts }
    }
}

const CREATED: &str = "new actions and types";
const FOLLOWED: &str = "followed";
const GONE: &str = "no longer stated by the vendor";
const GONE_AND_KEPT: &str = "no longer stated by the vendor, and kept; look whether it still holds";
const OUTDATED: &str = "examples that what is stated now refuses; taken out";
/// What the import has done by itself; `diff` says what that means.
const DONE: [&str; 4] = [CREATED, FOLLOWED, GONE, OUTDATED];

struct Writer<'w> {
    inputs: &'w Inputs,
    comparison: &'w Comparison<'w>,
    written: &'w Written,
    text: String,
    sections: Vec<Section>,
}

impl Writer<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A heading and its lines; nothing where there are no lines.
    fn section(&mut self, heading: &'static str, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        self.line(&format!("{heading} ({})", lines.len()));
        for line in lines {
            self.line(&format!("  {line}"));
        }
        self.sections.push(Section { heading, lines: lines.to_vec(), waits: !DONE.contains(&heading) });
    }

    fn place(&self, span: Option<Span>) -> String {
        span.map(|span| format!("  [{}]", self.inputs.sources.location(span))).unwrap_or_default()
    }

    /// Whether a unit is among those that are asked for.
    fn is_asked(&self, unit: &str) -> bool {
        self.comparison.request.only.is_empty() || self.comparison.theirs.facts.about(&Subject::unit(unit)).is_some()
    }

    fn created(&mut self) {
        let theirs = self.comparison.theirs;
        let lacking = |unit: &str| {
            let own = theirs.facts.about(&Subject::unit(unit));
            let has = |name: &str| own.is_some_and(|own| own.keys().any(|key| key.is(name)));
            let lacks =
                [("error codes", has(keys::ERRORS)), ("rate limit", has(keys::RATE_LIMIT)), ("retry class", false)];
            let lacks: Vec<&str> = lacks.into_iter().filter(|(_, has)| !has).map(|(what, _)| what).collect();
            let action = self.comparison.sources.upstream.actions.iter().any(|action| action.name == unit);
            if action { format!("; no source says its {}", lacks.join(", ")) } else { String::new() }
        };
        let line = |unit: &String| match theirs.again.contains(unit) {
            true => format!(
                "+ {unit}: it was there before, and is written anew without what people had added{}",
                lacking(unit)
            ),
            false => format!("+ {unit}"),
        };
        let lines: Vec<String> = self.comparison.created.iter().map(line).collect();
        self.section(CREATED, &lines);
    }

    fn observed(&mut self) {
        let observed = self.comparison.sources.observed.iter().filter(|name| self.is_asked(name));
        let lines: Vec<String> = observed.cloned().collect();
        self.section("types known from their use alone: give their metadata or page", &lines);
    }

    fn followed(&mut self) {
        let written = self.written.outcomes.iter().filter(|(_, done)| *done == Done::Written);
        let line = |change: &Change| {
            let at = self.at(change);
            match &change.verdict {
                Verdict::Add { theirs } if change.key.item.is_empty() => Some(format!("+ {at}: {theirs}")),
                Verdict::Add { .. } => Some(format!("+ {at}")),
                Verdict::Follow { ours, theirs } => Some(format!("~ {at}: {ours} -> {theirs}")),
                Verdict::Returned if change.key.is(keys::VALUES) => Some(format!("+ {at}: documented again")),
                Verdict::Returned => Some(format!("+ {}: documented again", change.subject)),
                _ => None,
            }
        };
        let lines: Vec<String> = written.filter_map(|(change, _)| line(change)).collect();
        self.section(FOLLOWED, &lines);
    }

    /// The path of a change; an example with the vendor's title.
    fn at(&self, change: &Change) -> String {
        let path = change.path();
        if !change.key.is(keys::EXAMPLES) {
            return path;
        }
        match self.comparison.theirs.example_title(&change.subject, &change.key.item) {
            Some(title) => format!("{path} “{}”", shortened(title)),
            None => path,
        }
    }

    fn gone(&mut self) {
        let (mut done_lines, mut kept_lines) = (Vec::new(), Vec::new());
        for (change, done) in &self.written.outcomes {
            let (Verdict::Vanished { ours } | Verdict::Replaced { ours, .. }) = &change.verdict else { continue };
            // A type goes with what uses it. Of all else that has no mark nothing shows that the vendor has withdrawn it.
            let is_type = change.key.is(keys::TYPE) && change.subject.member.is_none();
            let lines = if is_type || *done != Done::Kept { &mut done_lines } else { &mut kept_lines };
            let kept = match done {
                Done::Marked => "kept, marked as deprecated",
                Done::Taken => "taken out",
                _ => "kept",
            };
            lines.push(match (ours.is_empty(), change.key.is(keys::TYPE)) {
                // The member or unit itself.
                (true, true) => format!("- {}; {kept}", change.subject),
                _ if change.key.is(keys::EXAMPLES) => format!("- {} “{ours}”; {kept}", change.path()),
                _ if ours.is_empty() || !change.key.item.is_empty() => format!("- {}; {kept}", self.at(change)),
                _ => format!("- {}: {ours}; {kept}", self.at(change)),
            });
        }
        self.section(GONE, &done_lines);
        self.section(GONE_AND_KEPT, &kept_lines);
    }

    /// The vendor's list of error codes, against that of the last import.
    fn codes(&mut self) {
        // Of a service that is new everything is.
        if self.comparison.service.is_none() {
            return;
        }
        let Listed { new, gone, reworded } = error_codes::compare(self.comparison);
        let lines =
            |sign: &str, codes: Vec<String>| codes.iter().map(|code| format!("{sign} {code}")).collect::<Vec<_>>();
        self.section("new error codes; find out which actions return them", &lines("+", new));
        self.section("error codes that the vendor no longer lists; kept", &lines("-", gone));
        self.section(
            "error codes that are reworded; look whether `doc` and `remedy` still hold",
            &lines("~", reworded),
        );
    }

    fn outdated(&mut self) {
        let lines: Vec<String> = self.written.outdated.iter().map(|(at, reason)| format!("- {at}: {reason}")).collect();
        self.section(OUTDATED, &lines);
    }

    /// Writes the conflicts and counts them.
    fn conflicts(&mut self) -> usize {
        let changes = self.written.outcomes.iter().map(|(change, _)| change);
        let lines: Vec<String> = changes.filter_map(|change| self.conflict(change)).collect();
        self.section("conflicts", &lines);
        if !lines.is_empty() {
            self.line("  help: write the vendor's value into the spec; or keep ours with `--keep <path>`, or where it");
            self.line(
                "        needs a reason with an entry in corrections.yaml whose `upstream` is the vendor's value",
            );
        }
        lines.len()
    }

    fn conflict(&self, change: &Change) -> Option<String> {
        let Verdict::Conflict { base, ours, theirs, reason } = &change.verdict else { return None };
        let (at, place) = (change.path(), self.place(change.span));
        if let Some(reason) = reason {
            return Some(format!("! {at}: {reason}{place}"));
        }
        let ours = ours.as_deref().map_or("nothing".to_owned(), |ours| format!("`{ours}`"));
        let before = match base {
            Some(base) => format!("it said `{base}` before"),
            None => "no earlier import says what it said before".to_owned(),
        };
        Some(format!("! {at}: the spec says {ours}, the vendor `{theirs}`; {before}{place}"))
    }

    fn migrations(&mut self) {
        let migrations = self.comparison.migrations.iter();
        let lines: Vec<String> = migrations
            .map(|migration| {
                format!(
                    "`{}` became {} for {} of {} members: a change of the metadata as a whole; nothing was changed for it",
                    migration.key, migration.to, migration.count, migration.of
                )
            })
            .collect();
        self.section("migrations", &lines);
    }

    fn disagreements(&mut self) {
        let asked = |at: &str| self.is_asked(at.split('.').next().unwrap_or(at));
        let disagreements = self.comparison.sources.disagreements.iter().filter(|item| asked(&item.at));
        let lines: Vec<String> = disagreements
            .map(|item| {
                let place = self.place(Some(item.span));
                format!("? {}: metadata says {}, the page {}{place}", item.at, item.metadata, item.page)
            })
            .collect();
        self.section("sources disagree", &lines);
    }

    fn doubts(&mut self) {
        let known = &self.comparison.lock.reported;
        let is_new =
            |doubt: &&Doubt| known.get(&Subject::unit(&doubt.action), &Key::item(keys::HOST, &doubt.host)).is_none();
        let doubts = self.comparison.sources.doubts.iter().filter(|doubt| self.is_asked(&doubt.action)).filter(is_new);
        let line = |doubt: &Doubt| format!("? {}: `{}`{}", doubt.action, doubt.host, self.place(Some(doubt.span)));
        let lines: Vec<String> = doubts.map(line).collect();
        self.section("hosts that only an example shows; not taken", &lines);
    }

    fn left(&mut self) {
        let facts = &self.comparison.theirs.facts;
        let mut left = self.written.left.clone();
        for ((subject, key), reason) in &self.written.dropped {
            if key.is(keys::VALUES) {
                // One alone says little.
                let values: Vec<&str> = facts.values(subject).collect();
                let values = format!("the vendor lists {}, which is not written: {reason}", values.join(", "));
                left.entry(subject.to_string()).or_insert(values);
            } else {
                left.insert(key.path(subject), reason.clone());
            }
        }
        let mut lines: Vec<String> = left.iter().map(|(at, reason)| format!("? {at}: {reason}")).collect();
        let broken = self.comparison.theirs.broken_examples.iter();
        lines.extend(broken.map(|(at, span, reason)| format!("? {at}: {reason}{}", self.place(Some(*span)))));
        self.section("not written", &lines);
    }

    /// What a copy of a page has lost and nothing else states.
    fn unsaid(&mut self) {
        let required = Key::of(keys::REQUIRED);
        let Comparison { theirs, base, .. } = self.comparison;
        let unsaid = |subject: &&Subject| {
            matches!(subject.member, Some((Part::Request, _)))
                && theirs.facts.get(subject, &required).is_none()
                && base.about(subject).is_none()
        };
        let lines: Vec<String> = theirs.facts.subjects.keys().filter(unsaid).map(Subject::to_string).collect();
        self.section("the sources do not say whether these are required", &lines);
    }

    fn redefined(&mut self) {
        let line = |change: &Change| {
            let Verdict::Redefined { like } = &change.verdict else { return None };
            let like = like.as_ref().map(|like| format!(": what `{like}` meant before")).unwrap_or_default();
            Some(format!("! {}{like}{}", change.path(), self.place(change.span)))
        };
        let changes = self.written.outcomes.iter().map(|(change, _)| change);
        let lines: Vec<String> = changes.filter_map(line).collect();
        self.section("values that mean something else now; look at `doc`, and at what callers send", &lines);
    }

    /// What is read otherwise for the first time.
    fn held(&mut self) {
        let Comparison { lock, theirs, base, .. } = self.comparison;
        let line = |change: &Change| {
            let Change { subject, key, .. } = change;
            let (before, now) = (base.get(subject, key), theirs.facts.get(subject, key));
            let value = |said: &Said| if key.item.is_empty() { format!(" as `{}`", said.value) } else { String::new() };
            let now_text = now.map_or("no longer read".to_owned(), |said| format!("now read{}", value(said)));
            let before_text = match before {
                None => "not read before".to_owned(),
                Some(said) => {
                    if key.item.is_empty() {
                        format!("before{}", value(said))
                    } else {
                        "read before".to_owned()
                    }
                }
            };
            format!("? {}: {now_text}, {before_text}{}", change.path(), self.place(change.span))
        };
        let is_new = |change: &&Change| {
            let now = theirs.facts.get(&change.subject, &change.key).map_or("", |said| said.value.as_str());
            lock.held.get(&change.subject, &change.key).is_none_or(|told| told.value != now)
        };
        let (mut same, mut changed) = (Vec::new(), Vec::new());
        for change in self.comparison.held.iter().filter(is_new) {
            let lines = if self.comparison.has_same_words(change) { &mut same } else { &mut changed };
            lines.push(line(change));
        }
        self.section("read otherwise, though the vendor's words are the same; nothing was changed in the spec", &same);
        self.section(
            "read otherwise in a text that changed; look at the whole text: nothing was changed in the spec",
            &changed,
        );
        if !(same.is_empty() && changed.is_empty()) {
            self.line("  help: write what is right into the spec, or take what is read now with `--take <path>`");
        }
    }

    fn reworded(&mut self) {
        let changes = self.written.outcomes.iter().map(|(change, _)| change);
        let reworded = changes.filter(|change| change.verdict == Verdict::Reworded);
        let mut paths: Vec<String> = reworded
            .map(|change| if change.key.item.is_empty() { change.subject.to_string() } else { change.path() })
            .collect();
        paths.dedup();
        self.section("reworded; look whether `doc` still holds", &paths);
    }

    /// What no extractor could read, of texts that are new or changed.
    fn unread(&mut self) {
        let text = Key::of(keys::TEXT);
        let Comparison { theirs, base, .. } = self.comparison;
        let said = |facts: &Facts, subject: &Subject| facts.get(subject, &text).map(|said| said.value.clone());
        let news = theirs.leftovers.iter().filter(|(subject, _)| {
            let now = said(&theirs.facts, subject);
            now.is_some() && now != said(base, subject)
        });
        let mut lines: Vec<String> = Vec::new();
        let mut last: Option<(&Subject, &str)> = None;
        for (subject, leftover) in news {
            let token = format!("`{}`", leftover.token);
            match (last, lines.last_mut()) {
                (Some(here), Some(line)) if here == (subject, leftover.sentence.as_str()) => {
                    line.push_str(&format!(", {token}"));
                }
                (Some((same, _)), Some(line)) if same == subject => {
                    line.push_str(&format!("\n      “{}”: {token}", shortened(&leftover.sentence)));
                }
                _ => {
                    let place = self.place(Some(leftover.span));
                    lines.push(format!("{subject}{place}\n      “{}”: {token}", shortened(&leftover.sentence)));
                }
            }
            last = Some((subject, &leftover.sentence));
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
