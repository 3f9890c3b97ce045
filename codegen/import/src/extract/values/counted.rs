//! Numbers in one line, each before what it means and nothing but a blank or a dot between the two: `1 手机号 2 openId 3 ip`,
//! `26离线同步，30Python`. Where no finer sign tells values from prose, they have to rise and to be all numbers of the list.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, tidy};
use super::{Candidate, introduction, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

/// A number that may be a value: behind a mark, or right behind Chinese.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[\s，,；;、。：:（(\[【/|"“\p{Han}]|\p{Han}\.)(?P<key>[0-9]{1,4})(?P<sep>\s*[.．:：-]\s*|\s*)(?P<text>[A-Za-z_\p{Han}]|[0-9]+[A-Za-z])"#,
    )
});

/// Where the list ends.
static END: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[。；;]|[（(]\s*(?:默认|[0-9]+\s*-)|[，,\s]\s*(?:默认|不填|不传|注意?[:：\s])|[\])）】]\s*$")
});

/// What no name of a value is.
static SENTENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"范围|必须|需要|如果|不能|建议|请|以[上下内]|[，,].*[，,]|等$|\.{3}|…|[0-9]\s*[.、：:]|只支持|仅支持|^(?:默认|表示|代表|为|是|至|到|或[^签])|(?:表示|代表|为|是|小于|大于|和|或)$",
    )
});

struct Mark {
    key: i64,
    start: usize,
    end: usize,
    /// It stands right behind a word.
    glued: bool,
}

/// The numbers, if they rise from the first, and what stands between them is a name.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    if !reader.is_numbered() {
        return None;
    }
    if let Some(turned) = turned(reader, line) {
        return Some(turned);
    }
    let marks = marks(text)?;
    let (first, last) = (marks.first()?, marks.last()?);
    let end = END.find(&text[last.end..]).map_or(text.len(), |found| last.end + found.start());
    let ends = marks[1..].iter().map(|mark| mark.start).chain([end]);
    let entry = |(mark, end): (&Mark, usize)| Entry {
        key: mark.key.to_string(),
        text: tidy(text[mark.end..end].trim_start_matches(['.', ' ']).trim_end_matches(['"', '”'])),
        line,
    };
    let entries: Vec<Entry> = marks.iter().zip(ends).map(entry).collect();
    let name = |entry: &Entry| (1..=24).contains(&entry.text.chars().count()) && !SENTENCE.is_match(&entry.text);
    let shown = shown::shows_of(reader, &entries);
    // One more number beside the list leaves it open.
    let closed = || {
        let others = reader.lines.iter().enumerate().filter(|(other, _)| *other != line);
        others.map(|(_, line)| line.text.as_str()).chain([&text[end..]]).all(|text| is_closed(text, &marks))
    };
    let at = vec![At { line, range: first.start..end }];
    let whole = introduces(reader, &text[..first.start]) && entries.iter().all(name);
    (whole && shown != Some(false) && rise(&marks, shown == Some(true)) && closed()).then_some(Candidate {
        entries,
        formal: false,
        plain: false,
        at,
    })
}

/// Whether what stands before the first number lets values follow.
fn introduces(reader: &Reader, before: &str) -> bool {
    let last = before.rsplit('。').next().unwrap_or_default();
    !limits_cases(last)
        && !reader.is_decided(last)
        && !introduction::is_other(last)
        && !last.trim_end_matches(['：', ':', ' ']).ends_with('注')
        && last.chars().count() <= 40
        && !last.contains("多个")
        && !last.contains(|c: char| c.is_ascii_digit())
}

/// The numbers of a text that is nothing but names, each before its number: `甲任务 201   乙任务 202  默认甲任务`.
fn turned(reader: &Reader, line: usize) -> Option<Candidate> {
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?P<list>(?:(?:\p{Han}{2,8}|[A-Za-z]{2,12})\s*[0-9]{1,4}(?:[\s，,；;、]+|$)){2,})(?:默认\p{Han}+)?[。]?$",
        )
    });
    static PAIR: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?P<text>\p{Han}{2,8}|[A-Za-z]{2,12})\s*(?P<key>[0-9]{1,4})"));
    let text = reader.lines[line].text.trim();
    let list = WHOLE.captures(text)?.name("list")?;
    let entry =
        |found: regex::Captures<'_>| Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line };
    let entries: Vec<Entry> = PAIR.captures_iter(list.as_str()).map(entry).collect();
    let keys: Vec<i64> = entries.iter().filter_map(|entry| entry.key.parse().ok()).collect();
    let counts = keys.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let shown = shown::shows_of(reader, &entries) == Some(true);
    let at = vec![At { line, range: list.range() }];
    (counts && shown).then_some(Candidate { entries, formal: false, plain: false, at })
}

/// The numbers of a text that rise; one that does not is a part of a name in Latin: `3 2echat`. `None`: some other number
/// stands among them.
fn marks(text: &str) -> Option<Vec<Mark>> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| NUMBER.captures(rest)) {
        let (key, next) = (found.name("key")?, found.name("text")?);
        let (start, end) = (at + key.start(), at + next.start());
        let joined = found["sep"].is_empty();
        if next.as_str().starts_with(|c: char| c.is_ascii_digit()) && !found["sep"].ends_with([' ', '.']) {
            at = start + key.len();
            continue;
        }
        let unit = found["sep"].trim().is_empty() && entry::is_unit(&text[end..]);
        let glued = text[..start].ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
        let last = marks.last().map(|mark| mark.key);
        let number: i64 = key.as_str().parse().ok()?;
        let counts = last.is_none_or(|last| if glued { last + 1 == number } else { last < number });
        let named = glued || joined && next.as_str().is_ascii();
        if counts && !unit {
            marks.push(Mark { key: number, start, end, glued });
        } else if !(unit || named || END.is_match(&text[..start])) {
            return None;
        }
        at = start + key.len();
    }
    Some(marks)
}

/// Whether numbers count: up from 0 or 1, or in any steps where the example is one of them.
fn rise(marks: &[Mark], shown: bool) -> bool {
    let first = marks[0].key;
    let counts = marks.windows(2).all(|pair| pair[0].key + 1 == pair[1].key);
    let parted = marks[1..].iter().all(|mark| !mark.glued);
    // `1 甲 2 乙 4 丙 8 丁` are bits.
    if marks.len() > 2 && marks.windows(2).all(|pair| pair[0].key * 2 == pair[1].key) {
        return false;
    }
    match marks.len() {
        0 | 1 => false,
        2 => counts && parted && shown && !(2..=9).contains(&first),
        _ => (first < 2 && (counts || parted)) || shown && parted,
    }
}

/// Whether a text beside the list has no other number that it explains, and none that a sign leaves without a meaning.
fn is_closed(text: &str, marks: &[Mark]) -> bool {
    static MORE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?P<key>[0-9]{1,4})\s*(?:(?:[.、:：-]\s*)?(?P<text>[\p{Han}A-Za-z])|[:：]|$)"));
    let known = |key: &str| key.parse::<i64>().is_ok_and(|key| marks.iter().any(|mark| mark.key == key));
    let unit = |found: regex::Match<'_>| entry::is_unit(&text[found.start()..]);
    !MORE.captures_iter(text).any(|found| !known(&found["key"]) && !found.name("text").is_some_and(unit))
}
