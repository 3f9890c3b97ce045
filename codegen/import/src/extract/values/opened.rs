//! Lists with meanings or without, of a set that the text leaves open: `常见取值：running / sleeping`, `sms-短信、email-邮件等`.

use std::ops::Range;
use std::rc::Rc;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{candidates, chosen, open};
use crate::extract::reader::{At, Reader};
use crate::upstream::prose::pattern;

/// Words before a list that say that it is a part: `常用的颜色有：`, `参考值：`, `取值示例：`.
static LEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<lead>(?:下面列举|以下为)?(?:部分)?(?:常[见用]|参考)的?(?:取?值|枚举值?|类型|颜色|字符集|状态|\p{Han}{2}类型|\p{Han}{0,2}取值)|示例取值|取值(?:示例|样例|例?如)|(?:具体)?值示例)",
        r"(?:说明|主要)?(?:包括|包含|如下|[为有如])?\s*(?:[:：]|$|[A-Za-z0-9]|\S*[•])|(?P<word>常见)\s[A-Z]",
    ))
});

/// The same at the end of a line.
static ABOVE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[。，,\s])(?P<above>如)[:：]\s*$"));

/// The same of values with meanings: `如UP表示上游、DOWN表示下游`.
static SAMPLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<if>例?如)\s*[A-Za-z][A-Za-z0-9_]*\s*(?:表示|代表)"));

/// What an example shows the syntax of: `定时表达式，例如L表示最后`.
static SYNTAX: LazyLock<Regex> = LazyLock::new(|| pattern(r"表达式|语句|条件|偏移|规则|模板"));

/// The end of a list that goes on: `fingerprint-指纹等`.
static ETC: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<etc>等+)\s*(?:$|[。；;，,）)])"));

/// What a list is told by, in place of the words that say that it is a part.
const TOLD: &str = "取值";

/// A list of a set that is open.
pub(in crate::extract) struct Opened {
    pub(in crate::extract) keys: Vec<String>,
    pub(in crate::extract) at: Vec<At>,
    /// It is told to be one of values, and not only one that goes on.
    pub(in crate::extract) told: bool,
    /// It says what each of them means.
    pub(in crate::extract) meant: bool,
}

/// The values, if the text gives one list of them and says that there are others.
pub(in crate::extract) fn opened(reader: &Reader) -> Option<Opened> {
    let mut lines = reader.lines.to_vec();
    let (mut told, mut sampled, mut ends) = (open::is_left_open(reader), false, Vec::new());
    for (number, line) in lines.iter_mut().enumerate() {
        for range in places(&LEAD, &line.text, &["lead", "word"]) {
            if line.text[range.clone()].starts_with("示例") && !open::is_sampled(reader) {
                continue;
            }
            told = true;
            replace(&mut line.text, &range, TOLD);
        }
        for (of, name, words) in [(&ABOVE, "above", "值"), (&SAMPLE, "if", "")] {
            for range in places(of, &line.text, &[name]) {
                if !SYNTAX.is_match(&line.text[..range.start]) {
                    sampled = true;
                    replace(&mut line.text, &range, words);
                }
            }
        }
        for range in places(&ETC, &line.text, &["etc"]) {
            replace(&mut line.text, &range, "");
            ends.push(At { line: number, range });
        }
    }
    if !(told || sampled) && ends.is_empty() || open::is_combined(reader) {
        return None;
    }
    let mut changed = Reader::new(&lines, reader.member, reader.siblings);
    changed.known = Rc::clone(&reader.known);
    let found = chosen(candidates(&changed))?;
    let last = found.at.iter().max_by_key(|at| (at.line, at.range.end))?;
    let open = told || sampled || ends.iter().any(|end| is_end(&lines[last.line].text, last, end));
    let whole = found.entries.iter().all(|entry| is_whole(&lines[entry.line].text, entry));
    // `时间，例如h表示小时、2d表示两天`
    let short = |entry: &Entry| entry.key.len() < 2 || entry.key.starts_with(|c: char| c.is_ascii_digit());
    let notation = sampled && !told && found.entries.iter().any(|entry| !entry.text.is_empty() && short(entry));
    let whole = whole && !notation;
    let keys = found.entries.iter().map(|entry| entry.key.clone()).collect();
    let at = found.at.iter().map(|at| within(&reader.lines[at.line].text, at)).collect();
    let meant = found.entries.iter().all(|entry| !entry.text.is_empty());
    (open && whole).then_some(Opened { keys, at, told, meant })
}

/// A place of the changed text in that of the source, where a blank may be a part of a word.
fn within(text: &str, at: &At) -> At {
    let floor = |place: usize| (0..=place).rev().find(|place| text.is_char_boundary(*place)).unwrap_or_default();
    At { line: at.line, range: floor(at.range.start)..floor(at.range.end) }
}

/// Whether a place is the end of what stands at another one; 等 that ends an example within it is none.
fn is_end(text: &str, at: &At, end: &At) -> bool {
    static EXAMPLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"如[^，,。；;]*$"));
    let after = at.range.end.min(end.range.start);
    let between = text.get(after..end.range.start).unwrap_or("-");
    at.line == end.line
        && at.range.start < end.range.start
        && between.chars().all(|c| c.is_whitespace() || "（）()、，,".contains(c))
        && !EXAMPLE.is_match(&text[at.range.start..end.range.start])
}

/// Whether a value is all that stands in its place, and the words behind it name no others: not the second word of
/// `“update success”`, not `condition：条件，nettype/version/env：…`.
fn is_whole(text: &str, entry: &Entry) -> bool {
    static OTHERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9]+(?:/[A-Za-z0-9]+){2}"));
    static PHRASE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"["“][A-Za-z]+ $"#));
    let before = text.find(&entry.key).map_or("", |at| &text[..at]);
    !OTHERS.is_match(&entry.text) && !PHRASE.is_match(before)
}

fn places(pattern: &Regex, text: &str, names: &[&str]) -> Vec<Range<usize>> {
    let place = |found: regex::Captures<'_>| names.iter().find_map(|name| found.name(name)).map(|found| found.range());
    pattern.captures_iter(text).filter_map(place).collect()
}

/// Puts words in the place of others; blanks fill it, so that all places stay what they are.
fn replace(text: &mut String, range: &Range<usize>, words: &str) {
    let words = if words.len() > range.len() { "" } else { words };
    text.replace_range(
        range.clone(),
        &format!("{words:>width$}", width = range.len() - words.len() + words.chars().count()),
    );
}
