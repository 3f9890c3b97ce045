//! Holds the text that extractors read, and what they found in it.

mod cases;
mod holds;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::LazyLock;

use regex::Regex;

use super::condition::heads;
use super::{Fact, FactValue};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Line, LineKind, Mark, Member};
pub(super) use cases::{has_condition, limits_cases};

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) line: usize,
    pub(super) range: Range<usize>,
}

/// A fact and the part of the text that says it.
pub(super) struct Found {
    pub(super) fact: Fact,
    pub(super) at: Vec<At>,
}

/// One text with its surroundings.
pub(super) struct Reader<'a> {
    pub(super) lines: &'a [Line],
    /// `None`: the text is an action's.
    pub(super) member: Option<&'a Member>,
    /// The members beside it, itself included or not.
    pub(super) siblings: &'a [Member],
    pub(super) found: Vec<Found>,
    /// What extractors used without a fact coming of it.
    pub(super) used: Vec<At>,
    /// The values of members beside it, once they were asked for. The readers of one structure share them.
    pub(super) known: Rc<RefCell<BTreeMap<String, Known>>>,
}

/// The values of a member and what each means, if its text gives a set of them.
pub(super) type Known = Option<Vec<(String, String)>>;

impl<'a> Reader<'a> {
    pub(super) fn new(lines: &'a [Line], member: Option<&'a Member>, siblings: &'a [Member]) -> Self {
        Self { lines, member, siblings, found: Vec::new(), used: Vec::new(), known: Rc::default() }
    }

    pub(super) fn name(&self) -> &'a str {
        self.member.map_or("", |member| &member.name)
    }

    /// The type of the member, or of the items of a list.
    pub(super) fn base(&self) -> Option<&'a Base> {
        Some(&self.member?.wire.as_ref()?.base)
    }

    pub(super) fn is_list(&self) -> bool {
        self.member.and_then(|member| member.wire.as_ref()).is_some_and(|wire| wire.list)
    }

    pub(super) fn is_text(&self) -> bool {
        self.base() == Some(&Base::String)
    }

    pub(super) fn is_integer(&self) -> bool {
        matches!(self.base(), Some(Base::Integer | Base::Unsigned))
    }

    /// Whether its values are numbers: those of a text are if its example is a short one.
    pub(super) fn is_numbered(&self) -> bool {
        let short = |example: &str| example.len() < 4 && example.parse::<i64>().is_ok();
        self.is_integer() || (self.is_text() && !self.is_list() && self.example().is_some_and(short))
    }

    pub(super) fn is_number(&self) -> bool {
        self.is_integer() || self.base() == Some(&Base::Float)
    }

    /// The example value, unless it names a type or stands for any.
    pub(super) fn example(&self) -> Option<&'a str> {
        const ANY: [&str; 15] =
            ["NULL", "", "-", "\"\"", "string", "String", "str", "int", "xx", "xxx", "XX", "test", "无", "null", "空"];
        // Placeholders, too, unless the text gives them a meaning.
        const VAGUE: [&str; 7] = ["None", "none", "value", "url", "demo", "testParameter", "\"1\""];
        let named = |example: &str| self.lines.iter().any(|line| line.text.contains(example));
        let example = self.member?.example.as_deref().map(str::trim);
        let example = example.filter(|text| !ANY.contains(text) && (!VAGUE.contains(text) || named(text)))?;
        // What is no number is none of a number: `0,1,2`.
        let typed = !self.is_integer() || self.is_list() || example.parse::<i64>().is_ok();
        typed.then_some(example)
    }

    /// The example, where its form says something: one in Chinese, one that repeats a name and a short number were made up.
    pub(super) fn shown_form(&self) -> Option<&'a str> {
        const NAMES: [&str; 5] = ["ip", "url", "json", "email", "time"];
        let example = self.example()?.trim_end_matches("\\n");
        let named = example.eq_ignore_ascii_case(self.name()) || NAMES.contains(&example.to_ascii_lowercase().as_str());
        // 详见… only tells where to look.
        let named = named || example.starts_with("详见") || example.starts_with("参考");
        let short = example.len() < 3 && example.bytes().all(|byte| byte.is_ascii_digit());
        let formed = example.is_empty() || example.contains(|c: char| c.is_ascii_alphanumeric() || c == '/');
        (formed && !named && !short).then_some(example)
    }

    pub(super) fn text(&self, at: &At) -> &'a str {
        self.lines[at.line].text.get(at.range.clone()).unwrap_or_default()
    }

    /// The sentences of all lines, in order.
    pub(super) fn sentences(&self) -> Vec<At> {
        let of_line = |(line, text): (usize, &Line)| {
            sentences(&text.text).into_iter().map(move |range| At { line, range }).collect::<Vec<_>>()
        };
        self.lines.iter().enumerate().flat_map(of_line).collect()
    }

    /// The sentences, but for the note on null and blank ones.
    pub(super) fn told_sentences(&self) -> Vec<At> {
        let mut sentences = self.sentences();
        sentences.retain(|at| {
            let text = self.text(at);
            !text.contains("此字段可能返回") && !text.trim().is_empty()
        });
        sentences
    }

    /// The sentence in which a place begins.
    pub(super) fn around(&self, at: &At) -> &'a str {
        let text = self.lines[at.line].text.as_str();
        sentences(text).into_iter().find(|range| range.contains(&at.range.start)).map_or("", |range| &text[range])
    }

    /// Every match of a pattern in a sentence, as long as no other extractor used the place.
    pub(super) fn matches(&self, sentence: &At, pattern: &Regex) -> Vec<(At, regex::Captures<'a>)> {
        let mut found = self.matches_anywhere(sentence, pattern);
        found.retain(|(at, _)| self.is_free(at));
        found
    }

    /// Every match of a pattern in a sentence, used or not.
    pub(super) fn matches_anywhere(&self, sentence: &At, pattern: &Regex) -> Vec<(At, regex::Captures<'a>)> {
        let found = pattern.captures_iter(self.text(sentence)).filter_map(|found| {
            let whole = found.get(0)?;
            let start = sentence.range.start + whole.start();
            let at = At { line: sentence.line, range: start..sentence.range.start + whole.end() };
            Some((at, found))
        });
        found.collect()
    }

    pub(super) fn is_free(&self, at: &At) -> bool {
        let overlaps =
            |used: &At| used.line == at.line && used.range.start < at.range.end && at.range.start < used.range.end;
        !self.used.iter().any(overlaps)
    }

    /// A fact; its place is no longer free.
    pub(super) fn fact(&mut self, extractor: &'static str, key: &'static str, value: FactValue, at: At) {
        self.fact_at(extractor, key, value, vec![at]);
    }

    pub(super) fn fact_at(&mut self, extractor: &'static str, key: &'static str, value: FactValue, at: Vec<At>) {
        let Some(first) = at.first() else { return };
        let span = self.lines[first.line].span;
        let fact = Fact { key, value, span, extractor, words: Vec::new(), sentence: String::new() };
        self.found.push(Found { fact, at: at.clone() });
        self.used.extend(at);
    }

    /// The values of the member, as far as they are read.
    pub(super) fn values(&self) -> Vec<&str> {
        let values = self.found.iter().find_map(|found| match &found.fact.value {
            FactValue::Values(values) => Some(values),
            _ => None,
        });
        values.into_iter().flatten().map(|value| value.wire.as_str()).collect()
    }

    /// Takes facts back; their places are left over.
    pub(super) fn drop_facts(&mut self, is_wrong: impl Fn(&Fact) -> bool) {
        let dropped: Vec<At> =
            self.found.extract_if(.., |found| is_wrong(&found.fact)).flat_map(|found| found.at).collect();
        self.used.retain(|used| !dropped.contains(used));
    }

    /// The sentence before a place in it.
    pub(super) fn before(&self, sentence: &At, at: &At) -> &'a str {
        self.lines[at.line].text.get(sentence.range.start..at.range.start).unwrap_or_default()
    }

    /// The sentence behind a place in it.
    pub(super) fn after(&self, sentence: &At, at: &At) -> &'a str {
        self.lines[at.line].text.get(at.range.end..sentence.range.end).unwrap_or_default()
    }

    /// The lines that introduce an item: the paragraph above its list, and the items above it.
    pub(super) fn introductions(&self, line: usize) -> impl Iterator<Item = usize> + 'a {
        let lines = self.lines;
        let mut depth = lines.get(line).map_or(0, |line| line.depth);
        let row = lines.get(line).is_some_and(|line| matches!(line.shape, LineKind::Row { .. }));
        let mut done = depth == 0 && !row;
        (0..line).rev().filter(move |above| {
            let above = &lines[*above];
            let stands = !done && above.depth < depth.max(1) && !matches!(above.shape, LineKind::Row { .. });
            if stands {
                depth = above.depth;
                done = above.depth == 0;
            }
            stands
        })
    }

    /// Whether an identifier that is the name of another member stands in a text.
    pub(super) fn names_other(&self, text: &str) -> bool {
        let named = |word: &str| word != self.name() && self.siblings.iter().any(|other| other.name == word);
        identifiers(text).any(|word| named(word) && !self.is_kind(text, word))
    }

    /// Whether a word says what kind of thing is meant, and no member: `ID` of 集群 ID 列表, or of what the member itself
    /// is called.
    fn is_kind(&self, text: &str, word: &str) -> bool {
        static LIST: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"[\p{Han}--[与和或跟同按据照为是当且若如在由填传入定用了段数对除旧新应]]\s*(?:ID|Id)\s*(?:列表|数组)",
            )
        });
        // 旧 ID 已废弃 is about the member of that name.
        static OVER: LazyLock<Regex> = LazyLock::new(|| {
            pattern(r"I[Dd]\s*(?:列表|数组)?\s*(?:[，,]\s*)?(?:已经?|即?将)?(?:被)?(?:废弃|弃用|下线)")
        });
        if !matches!(word, "ID" | "Id") || OVER.is_match(text) {
            return false;
        }
        let heads = self.member.map(heads).unwrap_or_default();
        let own = |text: &str| {
            let called = text.trim_end().rsplit(|c: char| c.is_ascii() || !c.is_alphanumeric()).next();
            called.is_some_and(|called| heads.iter().any(|head| head == called))
        };
        let rest = LIST.replace_all(text, "");
        let inside = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let apart = |at: usize| !rest[..at].ends_with(inside) && !rest[at + word.len()..].starts_with(inside);
        rest.match_indices(word).filter(|(at, _)| apart(*at)).all(|(at, _)| own(&rest[..at]))
    }

    /// The member of a name beside this one.
    pub(super) fn beside(&self, name: &str) -> Option<&'a Member> {
        self.siblings.iter().find(|member| member.name == name)
    }

    /// Whether a place is the text of a link.
    pub(super) fn is_link(&self, at: &At) -> bool {
        let within = |range: &Range<usize>| range.start <= at.range.start && at.range.end <= range.end;
        self.lines[at.line].marks.iter().any(|(range, mark)| *mark == Mark::Link && within(range))
    }
}

/// The sentences of a line, by byte range.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    // Between Chinese a dot before a blank is a slip within a name: `Agent. OpenId`.
    let english = text.is_ascii();
    for (at, c) in text.char_indices() {
        let next = text[at + c.len_utf8()..].chars().next();
        let full_stop = english && c == '.' && next.is_none_or(|next| next == ' ') && !text[..at].ends_with("e.g");
        if matches!(c, '。' | '；' | ';' | '！' | '？') || full_stop {
            ranges.push(start..at);
            start = at + c.len_utf8();
        }
    }
    ranges.push(start..text.len());
    ranges.retain(|range| !text[range.clone()].trim().is_empty());
    ranges
}

/// Whether a word of code stands in a text by itself.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let stands = |at: usize| !text[..at].ends_with(inside) && !text[at + word.len()..].starts_with(inside);
    text.match_indices(word).any(|(at, _)| stands(at))
}

/// The identifiers in a text.
pub(super) fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}
