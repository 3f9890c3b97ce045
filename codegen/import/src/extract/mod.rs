//! Extracts facts from prose.
//!
//! Each extractor reads one kind of fact, has its own name and corpus, and reports which part of the text it used.
//! Unused text that looks like a fact is listed: a number, a code-like token.
//!
//! A fact is extracted only where the text states it plainly and for every case. Examples, conditions, limits of other
//! members and contradictory statements yield none; they are left over, for people to read.

mod allowlist;
mod charset;
mod condition;
mod default;
mod deprecated;
mod effect;
mod files;
mod forbidden;
mod format;
mod internal;
mod items;
mod known;
mod leftover;
mod length;
mod lifetime;
mod measure;
mod moment;
mod needs;
mod notation;
mod nullable;
mod precedence;
mod range;
mod rate_limit;
mod reader;
mod size;
mod span;
mod values;
pub(crate) mod words;

use std::rc::Rc;

use tc3_spec::Span;
use tc3_spec::model::Effect;

use crate::upstream::{Action, Base, Member};
pub(crate) use precedence::forbids;
use reader::{Found, Reader};

/// What the prose of one member or action says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extraction {
    pub(crate) facts: Vec<Fact>,
    pub(crate) leftovers: Vec<Leftover>,
    /// What `true` and `false` mean, where the text of a Boolean explains them.
    pub(crate) truths: Vec<(String, String)>,
}

/// One fact, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// The key of the spec language, with `each.` before it where it speaks of the items of a list: `max_chars`.
    pub(crate) key: &'static str,
    pub(crate) value: FactValue,
    pub(crate) span: Span,
    /// The extractor that read it.
    pub(crate) extractor: &'static str,
    /// What of the text it hangs on, as [`words`] tells it.
    pub(crate) words: Vec<String>,
    /// The sentence that says it.
    pub(crate) sentence: String,
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FactValue {
    Text(String),
    List(Vec<String>),
    /// `values`: a closed set of values.
    Values(Vec<EnumValue>),
    /// `rules`: a rule over the fields of the same struct.
    Rule(ProseRule),
    /// `yields_to`: a field of the same struct that is ignored where one of others is given.
    Precedence {
        loser: String,
        winners: Vec<String>,
    },
}

/// One value of a documented set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EnumValue {
    pub(crate) wire: String,
    /// What the text says of it.
    pub(crate) text: String,
    pub(crate) deprecated: bool,
}

/// A rule that the prose states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProseRule {
    ExactlyOneOf(Vec<String>),
    AtLeastOneOf(Vec<String>),
    AtMostOneOf(Vec<String>),
    If {
        effect: Effect,
        field: String,
        when: Vec<(String, Asked)>,
    },
    /// `max` as the spec writes it: `30d`.
    Span {
        from: String,
        to: String,
        max: Option<String>,
    },
}

/// What a condition asks of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// It is given.
    Given,
    /// It is not given.
    Absent,
    /// It has one of these values.
    Values(Vec<String>),
}

/// A number or a code-like token that no extractor used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Leftover {
    pub(crate) token: String,
    /// The sentence it stands in.
    pub(crate) sentence: String,
    pub(crate) span: Span,
}

/// What the prose of each member of a structure says. `answers`: only responses have it.
pub(crate) fn members(members: &[Member], answers: bool) -> impl Iterator<Item = (&Member, Extraction)> {
    let known = Rc::default();
    members.iter().map(move |member| {
        let reader = Reader { known: Rc::clone(&known), ..Reader::new(&member.prose.lines, Some(member), members) };
        (member, extraction(reader, member, answers))
    })
}

/// What the prose of one member says. `siblings` are the members of the same structure; rules speak of them.
pub(crate) fn member(member: &Member, siblings: &[Member], answers: bool) -> Extraction {
    extraction(Reader::new(&member.prose.lines, Some(member), siblings), member, answers)
}

fn extraction(mut reader: Reader, member: &Member, answers: bool) -> Extraction {
    // Sets of values first: what explains a value is no fact of the member.
    for read in [
        nullable::read,
        values::read,
        needs::read,
        condition::read,
        effect::read,
        precedence::read,
        forbidden::read,
        deprecated::read,
        internal::read,
        allowlist::read,
        lifetime::read,
        size::read,
        files::read,
        format::read,
        notation::read,
        moment::read,
        span::read,
        length::read,
        items::read,
        range::read,
        charset::read,
        known::read,
        default::read,
    ] {
        read(&mut reader);
    }
    let truths = if reader.base() == Some(&Base::Boolean) { values::truths(&reader) } else { Vec::new() };
    let mut extraction = finish(reader);
    extraction.truths = truths;
    if !is_sent(member, answers) {
        extraction.facts.retain(|fact| !matches!(fact.key, "default" | "rules" | "yields_to"));
    }
    extraction
}

/// Whether a member can be sent. Of an answer 默认 describes a state: nothing is assumed where the service says all, and
/// nobody has to give it.
pub(crate) fn is_sent(member: &Member, answers: bool) -> bool {
    !answers && (member.required.is_some() || member.always.is_none())
}

/// Whether a title says that its action is out of use: `查询结果(已停用)`.
pub(crate) fn is_stopped(title: &str) -> bool {
    deprecated::is_stopped(title)
}

/// What the prose of an action says.
pub(crate) fn action(action: &Action) -> Extraction {
    let mut reader = Reader::new(&action.prose.lines, None, action.request.as_deref().unwrap_or_default());
    for read in [rate_limit::read, deprecated::read, internal::read, allowlist::read] {
        read(&mut reader);
    }
    let mut extraction = finish(reader);
    // 本接口（Ping）用于… names the action.
    extraction.leftovers.retain(|leftover| leftover.token != action.name);
    extraction
}

/// Keeps of each key what is said once, or always in the same way; the rest is left over.
fn finish(mut reader: Reader) -> Extraction {
    let found = std::mem::take(&mut reader.found);
    let mut facts: Vec<Fact> = Vec::new();
    for one in &found {
        if contradicted(one, &found) {
            reader.used.retain(|used| !one.at.contains(used));
        } else if !facts.iter().any(|fact| fact.key == one.fact.key && fact.value == one.fact.value) {
            let texts = one.at.iter().map(|at| reader.text(at));
            let words = words::evidence(one.fact.key, &one.fact.value, texts);
            let sentence = one.at.first().map_or_else(String::new, |at| reader.around(at).trim().to_owned());
            facts.push(Fact { words, sentence, ..one.fact.clone() });
        }
    }
    let leftovers = leftover::all(&reader, &facts);
    Extraction { facts, leftovers, truths: Vec::new() }
}

/// Whether another statement says something else under the same key, or an exact length beside another bound. Rules
/// do not exclude each other, nor does it that one member is ignored and another one, too.
fn contradicted(one: &Found, all: &[Found]) -> bool {
    let key = one.fact.key;
    if let FactValue::Precedence { loser, winners } = &one.fact.value {
        return all.iter().any(|other| match &other.fact.value {
            FactValue::Precedence { loser: other, winners: over } => winners.contains(other) && over.contains(loser),
            _ => false,
        });
    }
    let same = |other: &Found| other.fact.key == key || is_exact(key, other.fact.key) || is_exact(other.fact.key, key);
    key != "rules" && all.iter().any(|other| same(other) && other.fact.value != one.fact.value)
}

/// Whether the first key gives the exact length that the second one bounds.
fn is_exact(exact: &str, bound: &str) -> bool {
    exact.strip_suffix("chars").is_some_and(|scope| {
        matches!(scope, "" | "each.") && (bound == format!("{scope}max_chars") || bound == format!("{scope}min_chars"))
    })
}

#[cfg(test)]
mod corpus;
