//! Values that a text gives case by case, each time in full: `甲的枚举值为：A-…，B-…。乙的枚举值为：A-…，C-…`. The set is what any
//! of the cases has.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator, TOKEN, tidy};
use super::head::{self, Head};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, sentences};
use crate::upstream::prose::pattern;

/// Says that all values of the case follow.
static TOLD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:枚举值|取值|可选值)[为是有]?\s*[:：]?\s*$"));

/// The values of all sentences of a line, if there are at least two that give some, and each says so.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let heads = head::all(reader, line);
    let (mut entries, mut cases): (Vec<Entry>, usize) = (Vec::new(), 0);
    for sentence in parts(text) {
        let own: Vec<&Head> = heads.iter().filter(|head| sentence.contains(&head.start)).collect();
        let Some(first) = own.first() else { continue };
        let strong = own.iter().all(|head| head.separator == Separator::Strong);
        if !strong || own.len() < 2 && cases == 0 || !TOLD.is_match(&text[sentence.start..first.start]) {
            return None;
        }
        cases += 1;
        let ends = own[1..].iter().map(|next| next.start).chain([sentence.end]);
        for (head, end) in own.iter().zip(ends) {
            let text = tidy(text.get(head.rest..end)?);
            if text.is_empty() || text.chars().count() > 24 {
                return None;
            }
            if entries.iter().all(|entry| entry.key != head.key) {
                entries.push(Entry { key: head.key.clone(), text, line });
            }
        }
    }
    let shown = shown::shows_of(reader, &entries) != Some(false);
    let at = vec![At { line, range: 0..text.len() }];
    (cases > 1 && shown).then_some(Candidate { entries, formal: true, plain: false, at })
}

/// The values that items give below each of several cases: `容器为 A 时，可选值为：` above `a`, `容器为 B 时，可选值为：` above `b`.
pub(super) fn listed(reader: &Reader) -> Option<Candidate> {
    static CASE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[时下][，,]\s*(?:[该此本](?:参数|字段|值)?)?(?:的)?(?:支持|可?有|可选|可取)?(?:以下|如下)?(?:可选值|可选参数|取值|枚举值)(?:范围)?(?:[为是有]|包括|包含|如下)?\s*[:：]$",
        )
    });
    let is_case = |line: usize| reader.lines[line].depth == 0 && CASE.is_match(reader.lines[line].text.trim_end());
    let cases: Vec<usize> = (0..reader.lines.len()).filter(|line| is_case(*line)).collect();
    let first = *cases.first().filter(|_| cases.len() > 1)?;
    let (mut entries, mut at): (Vec<Entry>, Vec<At>) = Default::default();
    for line in first..reader.lines.len() {
        let text = reader.lines[line].text.as_str();
        if text.contains("null") {
            break;
        }
        at.push(At { line, range: 0..text.len() });
        if is_case(line) {
            continue;
        }
        let entry = match behind(text, line) {
            Some(entry) if reader.lines[line].depth == 1 => entry,
            _ => {
                let (entry, separator) = entry::of_line(reader, line, false)?;
                let bare = separator == Separator::Bare && reader.lines[line].depth == 1;
                if separator != Separator::Strong && !bare {
                    return None;
                }
                entry
            }
        };
        if entries.iter().all(|other| other.key != entry.key) {
            entries.push(entry);
        }
    }
    let below = |line: &usize| line + 1 < reader.lines.len() && !is_case(line + 1);
    let shown = shown::shows_of(reader, &entries) != Some(false);
    (cases.iter().all(below) && shown).then_some(Candidate { entries, formal: true, plain: true, at })
}

/// A value behind what it means, and more of that: `标准模式：Standard，任务在5小时后完成`.
fn behind(text: &str, line: usize) -> Option<Entry> {
    static TURNED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(r#"^(?P<text>\p{{Han}}{{2,12}})\s*[:：]\s*["“`]?(?P<key>{TOKEN})["”`]?\s*(?:$|[，,；;。])"#))
    });
    let found = TURNED.captures(text)?;
    Some(Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line })
}

/// A case, and its values behind what says so.
static BARE: LazyLock<Regex> = LazyLock::new(|| {
    let item = format!(r#"["“`]?{TOKEN}["”`]?"#);
    pattern(&format!(
        concat!(
            r#"^(?:[^，,。；;：:]{{2,12}}[，,]\s*)?(?P<case>(?:对于|当)?[\p{{Han}}A-Za-z0-9_.=/"“” -]{{2,48}}?)\s*"#,
            r"(?:[时下]?\s*[，,：:]?\s*(?:(?:该|此|本)(?:参数|字段)\s*)?(?:[仅只]?支持|可取值?|可选值?|取值(?:范围)?[为是：:]|设置为)[为是有]?\s*[:：]?",
            r"|时\s*[：:]|(?:[型版类]|规格)(?:[（(][^（）()]{{1,10}}[)）])?\s*[：:])\s*",
            r"(?P<open>[\[【])?(?P<list>{item}(?:\s*[、,，/]\s*{item})*)\s*[\]】]?\s*(?:之一)?\s*(?:$|[。；;，,])"
        ),
        item = item
    ))
});

/// When the member is needed there are no more values.
static NEEDED: LazyLock<Regex> = LazyLock::new(|| pattern(r"[时，,]\s*(?:[该此本](?:参数|字段))?(?:必填|必传)$"));

/// Nor are there where it is not looked at.
static IGNORED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?P<case>\p{Han}{2,10})[：:]\s*[该此本]?(?:参数|字段)?不生效$"));

/// The values without meanings of sentences that each name a case: `真人类型支持256、512`, `对于Table可取值[A,B]`,
/// `当文件在海外时：Oversea`, `计算型：1、2、4`.
pub(super) fn bare(reader: &Reader) -> Option<Candidate> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(TOKEN));
    let (mut entries, mut at, mut cases, mut open): (Vec<Entry>, Vec<At>, BTreeSet<&str>, bool) = Default::default();
    // 低负载时设置为50 tells of all values only beside a list of another case.
    let (mut set, mut several) = (false, false);
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        let Some(found) = BARE.captures(text) else {
            if let Some(found) = IGNORED.captures(text.trim()) {
                cases.insert(found.name("case")?.as_str());
                continue;
            }
            // Behind the first case only what is assumed may follow.
            if cases.is_empty()
                || text.trim_start().starts_with(['默', '注'])
                || text.contains("null")
                || NEEDED.is_match(text.trim())
            {
                continue;
            }
            return None;
        };
        cases.insert(found.name("case")?.as_str());
        // `取值范围为[0,100]` is an interval.
        let keys: Vec<&str> = KEY.find_iter(&found["list"]).map(|key| key.as_str()).collect();
        if keys.len() == 2 && found[0].contains("范围") && keys.iter().all(|key| key.parse::<i64>().is_ok()) {
            return None;
        }
        // 内存充足时建议设置为50: advice.
        let sets = found[0].contains("设置为");
        if sets && (found[0].contains("建议") || found[0].contains("推荐")) {
            return None;
        }
        set |= sets;
        several |= keys.len() > 1;
        open |= found.name("open").is_none();
        for key in keys {
            if entries.iter().all(|entry| entry.key != key) {
                entries.push(Entry { key: key.to_owned(), text: String::new(), line: sentence.line });
            }
        }
        at.push(sentence);
    }
    let shown = shown::shows_of(reader, &entries);
    let typed = !reader.is_integer() || entries.iter().all(|entry| entry.key.parse::<i64>().is_ok());
    let fits = shown.unwrap_or(!open || reader.is_integer());
    (cases.len() > 1 && typed && fits && (several || !set)).then_some(Candidate {
        entries,
        formal: true,
        plain: false,
        at,
    })
}

/// The sentences that a full stop parts: a semicolon stands between values, too.
fn parts(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut parts: Vec<std::ops::Range<usize>> = Vec::new();
    for range in sentences(text) {
        match parts.last_mut().filter(|last| !text[last.end..range.start].contains('。')) {
            Some(last) => last.end = range.end,
            None => parts.push(range),
        }
    }
    parts
}
