//! Lines that belong together as one text, and where a list in it may be cut.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::{At, Reader};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;

/// Paragraphs or items that follow each other.
pub(super) struct Passage {
    pub(super) text: String,
    /// Where each line begins, and which it is.
    starts: Vec<(usize, usize)>,
}

/// What parts the entries of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cut {
    Stops,
    Commas,
    Strokes,
    Blanks,
    /// Before each number that stands right behind a word: `0关闭1开启`.
    Digits,
    /// Before each word that stands before a colon, right behind another one: `A：甲B：乙`, `- A：甲- B：乙`.
    Words,
}

/// A part of a list, and what stands before it.
pub(super) struct Segment {
    pub(super) range: Range<usize>,
    pub(super) mark: char,
}

impl Passage {
    /// The passages of a text: an item below another one explains it.
    pub(super) fn all(reader: &Reader) -> Vec<Self> {
        let mut passages: Vec<Self> = Vec::new();
        for (index, line) in reader.lines.iter().enumerate() {
            if matches!(line.shape, LineKind::Row { .. }) || line.depth > 1 {
                continue;
            }
            let follows = |passage: &&mut Self| {
                let (_, last) = passage.starts[passage.starts.len() - 1];
                last + 1 == index && reader.lines[last].depth == line.depth
            };
            match passages.last_mut().filter(follows) {
                Some(passage) => {
                    passage.starts.push((passage.text.len() + 1, index));
                    passage.text.push('\n');
                    passage.text.push_str(&line.text);
                }
                None => passages.push(Self { text: line.text.clone(), starts: vec![(0, index)] }),
            }
        }
        passages
    }

    /// The line of a place.
    pub(super) fn line(&self, offset: usize) -> usize {
        let below = self.starts.partition_point(|(start, _)| *start <= offset);
        self.starts[below.saturating_sub(1)].1
    }

    /// The lines of the passage.
    pub(super) fn lines(&self) -> std::ops::RangeInclusive<usize> {
        self.starts[0].1..=self.starts[self.starts.len() - 1].1
    }

    /// A part of the passage as places in its lines.
    pub(super) fn places(&self, range: &Range<usize>) -> Vec<At> {
        let ends = self.starts[1..].iter().map(|(start, _)| start - 1).chain([self.text.len()]);
        let lines = self.starts.iter().zip(ends).filter_map(|((start, line), end)| {
            let part = range.start.max(*start)..range.end.min(end);
            (part.start < part.end).then(|| At { line: *line, range: part.start - start..part.end - start })
        });
        lines.collect()
    }

    /// The parts of the list that begins here, up to the bracket that it stands in.
    pub(super) fn segments(&self, start: usize, cut: Cut) -> Vec<Segment> {
        let text = &self.text;
        let mut segments = Vec::new();
        let (mut depth, mut begin, mut mark, mut end) = (0_usize, start, ' ', text.len());
        let mut push = |range: Range<usize>, mark: char| {
            let part = &text[range.clone()];
            let lead = part.len() - part.trim_start().len();
            let part = part.trim().trim_end_matches([',', '，']);
            if !part.is_empty() {
                segments.push(Segment { range: range.start + lead..range.start + lead + part.len(), mark });
            }
        };
        for (offset, c) in text[start..].char_indices() {
            let at = start + offset;
            match c {
                '(' | '（' | '[' | '【' | '{' => depth += 1,
                ')' | '）' | ']' | '】' | '}' if depth == 0 => {
                    end = at;
                    break;
                }
                ')' | '）' | ']' | '】' | '}' => depth -= 1,
                _ => {}
            }
            // Behind a colon a blank parts nothing.
            let blank = c == ' '
                && !text[begin..at].ends_with([':', '：', '='])
                && !text[at..].trim_start().starts_with([':', '：']);
            let own = |cut| matches!((cut, c), (Cut::Strokes, '/' | '|')) || cut == Cut::Blanks && blank;
            let word = matches!(c, '或' | '和' | '还') && joins(&text[begin..at], &text[at + c.len_utf8()..]);
            let stop = matches!(c, '；' | ';' | '\n' | '。' | '•');
            let comma = matches!(c, '，' | ',' | '、') || word;
            let word_ends = text[..at].ends_with(|c: char| !c.is_ascii() && (c.is_alphabetic() || c == '）'));
            // `2：获取IP3：丙`: behind Latin only a colon and the number before tell a number from the end of a word.
            let glued = || {
                text[..at].ends_with(|c: char| c.is_ascii_alphabetic())
                    && text[at + 1..].starts_with(['：', ':'])
                    && counts_on(&text[begin..at], c)
            };
            let number = cut == Cut::Digits && c.is_ascii_digit() && (word_ends || glued());
            let word = cut == Cut::Words && begins_word(&text[..at], &text[at..]);
            if depth == 0 && at > start && (number || word) {
                push(begin..at, mark);
                (mark, begin) = ('，', at);
            }
            if c == '\n' || depth == 0 && (stop || own(cut) || comma && !matches!(cut, Cut::Stops | Cut::Words)) {
                // A blank beside another mark parts nothing more.
                push(begin..at, mark);
                let blank = c == ' ' && text[begin..at].trim().is_empty();
                mark = if blank { mark } else { c };
                begin = at + c.len_utf8();
                if c == '\n' {
                    depth = 0;
                }
            }
        }
        push(begin.min(end)..end, mark);
        segments
    }
}

/// Whether a digit follows the number that a part of a list begins with.
fn counts_on(part: &str, digit: char) -> bool {
    let part = part.trim_start();
    let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
    part[..end].parse::<u32>().is_ok_and(|last| Some(last + 1) == digit.to_digit(10))
}

/// Whether a word before a colon begins right behind Chinese, or as an item whose line break is lost. `A：基于V1B：基于V2`:
/// a letter behind a digit begins another one.
fn begins_word(before: &str, rest: &str) -> bool {
    static WORD: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:- ?)?[A-Za-z](?:[A-Za-z_]+|[0-9]+)(?:[0-9a-z_]*|[0-9]*_[A-Z0-9_]+)\s*[:：]"));
    let ends = before.ends_with(|c: char| !c.is_ascii() && (c.is_alphabetic() || matches!(c, '）' | '。')));
    ends && rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && WORD.is_match(rest)
}

/// Whether 或, 和 and 还是 stand between two entries, not in a word: `TKE集群或EKS集群`.
fn joins(before: &str, after: &str) -> bool {
    let next = after.trim_start_matches(['者', '是', ' ']);
    let spaced =
        before.ends_with(' ') || next.len() < after.len() || !next.starts_with(|c: char| c.is_ascii_alphanumeric());
    let rest = next.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    // `A: 甲http和https，B: …`: within a meaning only a sign makes a value of the next word.
    let explained = before.contains([':', '：']);
    let signed = if explained {
        rest.trim_start().starts_with([':', '：', '(', '（', '-', '表', '代'])
    } else {
        rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric()) || rest.starts_with(['表', '代', '为'])
    };
    // `升序（asc）或降序（desc）`: behind code the next entry may begin with what it means.
    let closed = before.trim_end().ends_with(|c: char| c.is_ascii_alphanumeric() || "\"”'’`）)".contains(c));
    let meant = closed && next.starts_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    let code = next.starts_with(|c: char| c.is_ascii_alphanumeric() || "\"“'‘[`".contains(c));
    // `0或者未返回或者null：…`
    let empty = ["null", "NULL", "未返", "未填", "未传", "不填", "不传", "不设", "空", "为空", "缺省"]
        .iter()
        .any(|word| next.starts_with(word));
    (meant || code && (spaced || signed)) && !empty && !before.trim().is_empty()
}
