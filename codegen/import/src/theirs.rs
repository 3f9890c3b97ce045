//! Collects the facts of the vendor: what the sources state, and what is read from their prose.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::Span;
use tc3_spec::meaning::{self, fingerprint};
use tc3_spec::model::Section;

use super::example;
use super::fact::{Dropped, Facts, Key, Statement, Subject, keys};
use super::lock::Lock;
use super::precedence::{self, Ranking};
use super::rule;
use crate::extract::{self, EnumValue, Extraction, FactValue, Leftover, words};
use crate::upstream::{Action, Base, Example, Member, Prose, Status, Upstream, Wire};

/// What the vendor says now.
#[derive(Debug, Default)]
pub(super) struct Theirs {
    pub(super) facts: Facts,
    /// The values of a member, in the order in which the vendor lists them.
    value_order: BTreeMap<Subject, Vec<String>>,
    /// The vendor's titles of examples, by action and fingerprint.
    example_titles: BTreeMap<(Subject, String), String>,
    /// What of the prose facts hang on that are read from it.
    evidence: BTreeMap<(Subject, Key), Evidence>,
    /// Which members win over others, text by text.
    rankings: Vec<Ranking>,
    /// Units that an earlier import had and the spec does not have any more.
    pub(super) again: BTreeSet<String>,
    /// Prose that holds something no extractor could read.
    pub(super) leftovers: Vec<(Subject, Leftover)>,
    /// Examples that are no JSON: their action, their place, and why.
    pub(super) broken_examples: Vec<(Subject, Span, String)>,
    /// Units with a list of their error codes or examples, and which of the two.
    pub(super) lists: BTreeSet<(String, &'static str)>,
}

/// What a fact out of prose hangs on.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    /// Whose text says it: a rule of a unit stands in the text of a member.
    pub(super) stated_by: Subject,
    /// The words that make it.
    pub(super) words: Vec<String>,
}

/// Collects the facts of the sources.
pub(super) fn facts(upstream: &Upstream) -> Theirs {
    let mut theirs = Theirs::default();
    for action in &upstream.actions {
        theirs.action(action);
    }
    for item in &upstream.types {
        let subject = Subject::unit(&item.name);
        theirs.facts.subjects.entry(subject.clone()).or_default();
        theirs.text(&subject, &item.prose, item.span);
        theirs.members(&item.name, Section::Fields, &item.members);
    }
    theirs.settle();
    theirs
}

impl Theirs {
    fn action(&mut self, action: &Action) {
        let subject = Subject::unit(&action.name);
        self.facts.subjects.entry(subject.clone()).or_default();
        self.text(&subject, &action.prose, action.span);
        let extraction = extract::action(action);
        self.extraction(&subject, extraction);
        let stopped = matches!(action.status, Some(Status::Deprecated | Status::Offline));
        if stopped || extract::is_stopped(&action.title) {
            self.state(&subject, keys::DEPRECATED, "deprecated", action.span);
        }
        if let Some(host) = &action.host {
            self.state(&subject, keys::HOST, host, action.span);
        }
        if action.is_unsigned == Some(true) {
            self.state(&subject, keys::SIGNATURE, "none", action.span);
        }
        for code in action.errors.iter().flatten() {
            self.facts.say(&subject, Key::item(keys::ERRORS, code), "", Some(action.span));
        }
        for item in &action.examples {
            match example_key(item) {
                Some(key) => {
                    self.facts.say(&subject, Key::item(keys::EXAMPLES, &key), "", Some(item.span));
                    self.example_titles.insert((subject.clone(), key), item.title.clone());
                }
                None => {
                    let faults = item.faults().into_iter();
                    self.broken_examples.extend(faults.map(|(span, reason)| (subject.clone(), span, reason)));
                }
            }
        }
        for (list, given) in [(keys::ERRORS, action.errors.is_some()), (keys::EXAMPLES, !action.examples.is_empty())] {
            if given {
                self.lists.insert((action.name.clone(), list));
            }
        }
        self.members(&action.name, Section::Request, action.request.as_deref().unwrap_or_default());
        self.members(&action.name, Section::Response, action.response.as_deref().unwrap_or_default());
    }

    fn members(&mut self, unit: &str, section: Section, members: &[Member]) {
        for (member, extraction) in extract::members(members, section == Section::Response) {
            let subject = Subject::member(unit, section, &member.name);
            self.text(&subject, &member.prose, member.span);
            self.extraction(&subject, extraction);
            self.stated(&subject, member);
        }
    }

    /// What is stated outside the prose; it wins over what prose says.
    fn stated(&mut self, subject: &Subject, member: &Member) {
        if let Some(wire) = &member.wire {
            let (wire, refined) = split(wire);
            self.state(subject, keys::TYPE, &wire.to_string(), member.span);
            if let Some(refined) = refined {
                self.state(subject, keys::REFINED, refined, member.span);
            }
        }
        let flags: [_; keys::FLAGS.len()] = [member.required, member.always, member.nullable, member.internal];
        for (flag, set) in keys::FLAGS.into_iter().zip(flags) {
            if let Some(set) = set {
                self.state(subject, flag, if set { "true" } else { "false" }, member.span);
            }
        }
        // An example that repeats the name shows nothing.
        let shown = member.example.as_deref().filter(|text| text.trim() != member.name);
        // Base64 that is masked, or that only says what it is, shows nothing either.
        let base64 = self.facts.get(subject, &Key::of("format")).is_some_and(|said| said.value == "base64");
        let shown = shown.filter(|text| !base64 || is_base64(text.trim()));
        if let Some(example) = shown.and_then(|text| example_value(text, member.wire.as_ref())) {
            self.state(subject, keys::EXAMPLE, &example, member.span);
        }
    }

    fn text(&mut self, subject: &Subject, prose: &Prose, span: Span) {
        let lines: Vec<&str> =
            prose.lines.iter().map(|line| line.text.trim()).filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return;
        }
        self.state(subject, keys::TEXT, &fingerprint(&lines.join("\n")), span);
        self.state(subject, keys::LETTERS, &fingerprint(&words::letters(&prose.lines)), span);
        let words = words::of(&prose.lines);
        if !words.is_empty() {
            self.state(subject, keys::WORDS, &words.join(" "), span);
        }
    }

    fn extraction(&mut self, subject: &Subject, extraction: Extraction) {
        for fact in extraction.facts {
            let evidence = Evidence { stated_by: subject.clone(), words: fact.words };
            match fact.value {
                FactValue::Text(text) => self.read(subject, Key::of(key_name(fact.key)), &text, fact.span, evidence),
                FactValue::List(items) => {
                    self.read(subject, Key::of(fact.key), &format!("[{}]", items.join(", ")), fact.span, evidence);
                }
                FactValue::Values(values) => self.values(subject, values, fact.span),
                FactValue::Precedence { loser, winners } => {
                    if let Some((section @ (Section::Request | Section::Fields), _)) = subject.member {
                        let loser = Subject::member(&subject.unit, section, &loser);
                        let (sentence, span) = (fact.sentence, fact.span);
                        self.rankings.push(Ranking { loser, winners, evidence, sentence, span });
                    }
                }
                FactValue::Rule(item) => {
                    // A member states the rule, the struct has it.
                    if !matches!(subject.member, Some((Section::Response, _))) {
                        let key = Key::item(keys::RULES, &rule::of_prose(&item));
                        self.read(&Subject::unit(&subject.unit), key, "", fact.span, evidence);
                    }
                }
            }
        }
        self.truths(subject, &extraction.truths);
        self.leftovers.extend(extraction.leftovers.into_iter().map(|leftover| (subject.clone(), leftover)));
    }

    fn values(&mut self, subject: &Subject, values: Vec<EnumValue>, span: Span) {
        self.value_order.insert(subject.clone(), values.iter().map(|value| value.wire.clone()).collect());
        for value in values {
            let evidence = Evidence { stated_by: subject.clone(), words: words::of_value(&value.wire) };
            let key = Key::item(keys::VALUES, &value.wire);
            self.read(subject, key, &meaning::noted(&words::meaning(&value.text)), span, evidence);
        }
    }

    /// A member yields to all that the texts of its structure name, its own or those of others. The first text that says
    /// so is the one that it is read from.
    fn settle(&mut self) {
        let key = Key::of(keys::YIELDS_TO);
        let (agreed, disputed) = precedence::settled(std::mem::take(&mut self.rankings), &self.facts);
        for Ranking { loser, winners, evidence, span, .. } in agreed {
            let before = self.facts.get(&loser, &key);
            let span = before.and_then(|said| said.span).unwrap_or(span);
            let winners = precedence::joined(&winners, before.map(|said| said.value.as_str()));
            self.read(&loser, key.clone(), &winners, span, evidence);
        }
        for ranking in disputed {
            let subject = &ranking.evidence.stated_by;
            let last = self.leftovers.iter().rposition(|(other, _)| other == subject);
            let leftovers = ranking.others().map(|name| {
                let token = name.to_owned();
                (subject.clone(), Leftover { token, sentence: ranking.sentence.clone(), span: ranking.span })
            });
            let place = last.map_or(self.leftovers.len(), |last| last + 1);
            self.leftovers.splice(place..place, leftovers);
        }
    }

    /// What `true` and `false` mean, each where the text explains it once.
    fn truths(&mut self, subject: &Subject, truths: &[(String, String)]) {
        for (value, text) in truths {
            let once = truths.iter().filter(|(other, _)| other == value).count() == 1;
            if once && !text.is_empty() {
                self.facts.say(subject, Key::item(keys::MEANINGS, value), meaning::noted(&words::meaning(text)), None);
            }
        }
    }

    /// Where the text of a subject stands.
    pub(super) fn span_of(&self, subject: &Subject) -> Option<Span> {
        self.facts.get(subject, &Key::of(keys::TEXT))?.span
    }

    /// What a fact out of prose hangs on; `None` for what is stated outside of it.
    pub(super) fn evidence(&self, subject: &Subject, key: &Key) -> Option<&Evidence> {
        self.evidence.get(&(subject.clone(), key.clone()))
    }

    /// What the sources do not speak of and earlier ones did, of units that the spec does not have any more: error codes,
    /// rate limit, host.
    pub(super) fn recall(&mut self, lock: &Lock, known: &BTreeSet<&str>) {
        let lost = self.facts.subjects.keys().filter(|subject| {
            subject.member.is_none() && !known.contains(subject.unit.as_str()) && lock.facts.about(subject).is_some()
        });
        for subject in lost.cloned().collect::<Vec<_>>() {
            let listed = self.lists.contains(&(subject.unit.clone(), keys::ERRORS));
            let recalled = |key: &Key| match key.name.as_str() {
                keys::ERRORS => !listed,
                keys::RATE_LIMIT | keys::HOST => true,
                _ => false,
            };
            let before = lock.facts.about(&subject).into_iter().flatten().filter(|(key, _)| recalled(key));
            let statement = self.facts.subjects.entry(subject.clone()).or_default();
            for (key, said) in before {
                statement.entry(key.clone()).or_insert_with(|| said.clone());
            }
            self.again.insert(subject.unit);
        }
    }

    /// The vendor's title of an example.
    pub(super) fn example_title(&self, subject: &Subject, key: &str) -> Option<&str> {
        self.example_titles.get(&(subject.clone(), key.to_owned())).map(String::as_str)
    }

    /// The documented values of a member that may be written, in the vendor's order.
    pub(super) fn values_of(&self, subject: &Subject, dropped: &Dropped) -> Vec<String> {
        let written = self.written(subject, dropped);
        let order = self.value_order.get(subject).into_iter().flatten();
        order.filter(|value| written.contains_key(&Key::item(keys::VALUES, value))).cloned().collect()
    }

    /// The facts of a subject that may be written.
    pub(super) fn written(&self, subject: &Subject, dropped: &Dropped) -> Statement {
        let statement = self.facts.about(subject).cloned().unwrap_or_default();
        let kept = |key: &Key| !dropped.contains_key(&(subject.clone(), key.clone()));
        statement.into_iter().filter(|(key, _)| kept(key)).collect()
    }

    /// A fact that prose is read to say. Of two members that state a rule the first one counts.
    fn read(&mut self, subject: &Subject, key: Key, value: &str, span: Span, evidence: Evidence) {
        self.evidence.entry((subject.clone(), key.clone())).or_insert(evidence);
        self.facts.say(subject, key, value, Some(span));
    }

    /// A fact that is stated outside of prose.
    fn state(&mut self, subject: &Subject, key: &str, value: &str, span: Span) {
        let key = Key::of(key);
        self.evidence.remove(&(subject.clone(), key.clone()));
        self.facts.say(subject, key, value, Some(span));
    }

    /// Leaves out all units but these.
    pub(super) fn keep_only(&mut self, units: &BTreeSet<String>) {
        self.facts.subjects.retain(|subject, _| units.contains(&subject.unit));
        self.leftovers.retain(|(subject, _)| units.contains(&subject.unit));
        self.broken_examples.retain(|(subject, ..)| units.contains(&subject.unit));
    }
}

/// A stated type of dates is text on the wire, and finer than that; a timestamp is a number.
fn split(wire: &Wire) -> (Wire, Option<&'static str>) {
    let (base, refined) = match wire.base {
        Base::Date => (Base::String, "Date"),
        Base::DateTime => (Base::String, "DateTime"),
        Base::Timestamp => (Base::Integer, "Timestamp"),
        _ => return (wire.clone(), None),
    };
    (Wire { base, list: wire.list }, Some(refined))
}

/// Prose refines the type that is stated; both are facts.
fn key_name(key: &str) -> &str {
    if key == keys::TYPE { keys::REFINED } else { key }
}

/// What tells an example from the others of its action.
pub(super) fn example_key(item: &Example) -> Option<String> {
    example::fingerprint(&item.request, example::response(&item.response))
}

/// The example as the spec writes it; `None` where the text is no value of the type.
fn example_value(text: &str, wire: Option<&Wire>) -> Option<String> {
    let wire = wire?;
    if matches!(wire.base, Base::Named(_)) {
        return None;
    }
    if !wire.list {
        return scalar_example(text, &wire.base);
    }
    let items = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    let items: Option<Vec<String>> = items
        .split(',')
        .map(|item| item.trim().trim_matches(['"', '\'']).trim())
        .filter(|item| !item.is_empty())
        .map(|item| scalar_example(item, &wire.base))
        .collect();
    items.filter(|items| !items.is_empty()).map(|items| format!("[{}]", items.join(", ")))
}

/// Whether a text can be Base64, whole or cut off behind a group.
fn is_base64(text: &str) -> bool {
    let letters = text.trim_end_matches('=');
    text.len().is_multiple_of(4) && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
}

/// Longer examples, mostly Base64, help nobody.
const LONGEST_EXAMPLE: usize = 200;

fn scalar_example(text: &str, base: &Base) -> Option<String> {
    let text = text.trim();
    let fits = match base {
        Base::Integer | Base::Timestamp => text.parse::<i64>().is_ok(),
        Base::Unsigned => text.parse::<u64>().is_ok(),
        Base::Float => text.parse::<f64>().is_ok_and(f64::is_finite),
        Base::Boolean => matches!(text, "true" | "false"),
        _ => !text.is_empty() && text.len() <= LONGEST_EXAMPLE && !text.contains(char::is_control),
    };
    fits.then(|| text.to_owned())
}
