//! Values behind what they mean, and in lists that run in one line.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::mixed::is_upper;
use super::outweighs::outweighs;
use super::{Candidate, introduction, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// `分钟：“1”` on a line.
static MEANT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?:[1-9][0-9]?[.、)）]\s*)?["“]?(?P<text>(?:[A-Za-z0-9-]{{2,12}}[ /-]?)?\p{{Han}}[\p{{Han}}A-Za-z0-9/()（）-]{{0,15}})["”]?\s*[：:]\s*(?P<quote>["“'‘])?(?P<key>-?{TOKEN})["”'’]?\s*[；;，,、。]?$"#
    ))
});

static MORE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r#"^[^:：]{{1,24}}[:：]\s*["“'‘]?(?P<key>{TOKEN})["”'’]?\s*[；;，,、。]?$"#)));

/// The mark of an item inside a line: `1. `, `- `.
static ITEM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[\s：:。；;，,）)])(?P<mark>[（(]?(?P<number>[1-9][0-9]?)[.、)）]\s*|-\s+)"));

/// What an item has to begin with.
static BEGIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^["“'`]?(?P<key>{TOKEN})["”'`]?\s*(?:(?:表示|代表|[：:]|[，,]|\s)\s*(?P<text>[^\x00-\x7F，,。；;][^。]*)(?:。.*)?|(?P<note>[（(][^）)]{{1,24}}[）)])[；;。，,]?|[；;。，,]?)$"#
    ))
});

/// The same with a constant behind what it means: `1、天：DAY 2、小时：HOUR`.
static BEHIND: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?P<text>\p{Han}{1,12})\s*[：:]\s*(?P<key>[A-Z][A-Z_]+)[；;。，,]?$"));

/// Lines that each end with a value: in quotation marks, or below 取值 where the example is one of them.
pub(super) fn lines(reader: &Reader) -> Option<Candidate> {
    let quoted = lines_of(reader, true);
    let found = if quoted.is_empty() { lines_of(reader, false) } else { quoted };
    let found = with_latin(reader, found);
    let whole = found.len() > 1 && found.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    // One more, whose meaning is not Chinese: `api: k8s_api`.
    let more = |line: usize| {
        let text = reader.lines.get(line).map_or("", |line| line.text.trim());
        MORE.captures(text).is_some_and(|more| found.iter().all(|(_, entry)| entry.key != more["key"]))
    };
    // `乙：'C'` beside `甲：'A','B'`: beside a line with several values, the others are incomplete.
    static SEVERAL: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"^\p{Han}{1,12}\s*[:：]\s*["“'‘]{1,2}[A-Za-z0-9_]+["”'’]\s*(?:[，,、]|$)"#));
    let several = |line: usize| reader.lines.get(line).is_some_and(|line| SEVERAL.is_match(&line.text));
    let beside = |line: usize| several(line) && found.iter().all(|(other, _)| *other != line);
    let alone = found.iter().all(|(line, _)| !beside(line + 1) && (*line == 0 || !beside(line - 1)));
    let whole = whole && alone;
    let closed = found.iter().all(|(line, _)| !more(line + 1) && (*line == 0 || !more(line - 1)));
    let whole = whole && closed;
    let at = found.iter().map(|(line, _)| At { line: *line, range: 0..reader.lines[*line].text.len() }).collect();
    let entries: Vec<Entry> = found.into_iter().map(|(_, entry)| entry).collect();
    (whole && fits(reader, &entries)).then_some(Candidate { entries, formal: true, plain: true, at })
}

/// The values with those above and below whose meaning is a Latin word: `api: k8s_api`, where the example says that codes
/// stand behind what they mean.
fn with_latin(reader: &Reader, mut found: Vec<(usize, Entry)>) -> Vec<(usize, Entry)> {
    static LATIN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^["“]?(?P<text>[A-Za-z][A-Za-z0-9]*)["”]?\s*[：:]\s*(?P<open>["“])?(?P<key>[a-z0-9]+_[a-z0-9_]+)(?P<close>["”])?[；;，,、。]?$"#,
        )
    });
    let all = found.clone();
    let latin = |line: usize| {
        let latin = LATIN.captures(reader.lines.get(line)?.text.trim())?;
        let closed = latin.name("open").is_some() == latin.name("close").is_some();
        closed.then(|| (line, Entry { key: latin["key"].to_owned(), text: latin["text"].to_owned(), line }))
    };
    while let Some(above) = found.first().and_then(|(line, _)| latin(line.checked_sub(1)?)) {
        found.insert(0, above);
    }
    while let Some(below) = found.last().and_then(|(line, _)| latin(line + 1)) {
        found.push(below);
    }
    let shown = shown::shows(reader, found.iter().map(|(_, entry)| entry.key.as_str())) == Some(true);
    if shown { found } else { all }
}

fn lines_of(reader: &Reader, quoted: bool) -> Vec<(usize, Entry)> {
    let meant = |(line, text): (usize, &Line)| {
        // What is assumed is no value of its own.
        if text.text.starts_with("默认") && text.depth == 0 {
            return None;
        }
        let found = MEANT.captures(text.text.trim()).filter(|found| found.name("quote").is_some() == quoted)?;
        Some((line, Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line }))
    };
    let found: Vec<(usize, Entry)> = reader.lines.iter().enumerate().filter_map(meant).collect();
    let shown = || {
        // 默认时长：10 gives a limit, no value.
        static LIMIT: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"[如例为值]$|默认|最[大小多少长短]|[上下]限|长度|范围|单位|时长|数量"));
        let code = found.iter().all(|(_, entry)| {
            let word = entry.key.starts_with(|c: char| c.is_ascii_alphabetic());
            let number = reader.is_integer() && entry.key.parse::<i64>().is_ok();
            (word || number) && !LIMIT.is_match(&entry.text)
        });
        let shown = shown::shows(reader, found.iter().map(|(_, entry)| entry.key.as_str()));
        let told = found.first().and_then(|(line, _)| introduction::of(reader, *line));
        // Below 取值 constants need no example: `已消费：COMSUMED`.
        let constant = |key: &str| key.len() > 3 && is_upper(key);
        let formal = told.as_ref().is_some_and(|told| told.formal && !told.case);
        let constants = formal && found.len() > 2 && found.iter().all(|(_, entry)| constant(&entry.key));
        let shown = shown.unwrap_or(constants);
        let first = found.first().is_some_and(|(line, _)| *line == 1 && !limits_cases(&reader.lines[0].text));
        code && shown && (told.is_some() || first)
    };
    if quoted || shown() { found } else { Vec::new() }
}

/// Items that run on in one line: `1. auto 表示自动。2. manual 表示手动。`, `- auto 自动 - manual 手动`.
pub(super) fn run_on(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let marks: Vec<_> =
        ITEM.captures_iter(text).filter_map(|found| Some((found.name("mark")?, found.name("number")))).collect();
    let numbered = |(index, number): (usize, Option<regex::Match<'_>>)| {
        number.is_none_or(|number| number.as_str().parse() == Ok(index + 1))
    };
    let (first, _) = marks.first()?;
    let style = marks.iter().all(|(_, number)| number.is_some() == marks[0].1.is_some());
    let counts = marks.iter().map(|(_, number)| *number).enumerate().all(numbered);
    if marks.len() < 2 || !style || !counts || limits_cases(last_clause(&text[..first.start()])) {
        return None;
    }
    let ends = marks[1..].iter().map(|(mark, _)| mark.start()).chain(std::iter::once(text.len()));
    let items = marks.iter().zip(ends).map(|((mark, _), end)| text[mark.end()..end].trim());
    let entries: Option<Vec<Entry>> = items
        .map(|item| {
            let found = BEGIN.captures(item).or_else(|| BEHIND.captures(item))?;
            Some(Entry {
                key: found["key"].to_owned(),
                text: found.name("text").or(found.name("note")).map_or_else(String::new, |text| tidy(text.as_str())),
                line,
            })
        })
        .collect();
    // Without an example, 枚举值 says that these are all.
    let last = text[..first.start()].trim_end_matches(['：', ':', ' ']);
    let told = ["枚举值", "取值", "可选值"].iter().any(|word| last.ends_with(word));
    let entries = entries.filter(|entries| (told || reader.example().is_some()) && fits(reader, entries))?;
    let at = vec![At { line, range: first.start()..text.len() }];
    Some(Candidate { entries, formal: false, plain: false, at })
}

/// What stands directly before a list.
fn last_clause(before: &str) -> &str {
    before.rsplit(['。', '；', ';']).next().unwrap_or_default()
}

fn fits(reader: &Reader, entries: &[Entry]) -> bool {
    let typed = !reader.is_integer() || entries.iter().all(|entry| entry.key.parse::<i64>().is_ok());
    typed && (reader.is_list() || shown::shows_of(reader, entries) != Some(false) || outweighs(reader, entries))
}

/// Codes behind what they mean, which looks like code, too; the example tells: `2C8G：vip-2c8g`, `8C16G（已售罄）：vip-basic`.
pub(super) fn turn(reader: &Reader, candidate: &mut Candidate) {
    static CODE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^(?:[^;]*; )?(?P<key>{})$", TOKEN)));
    let Some(example) = shown::example(reader).filter(|_| reader.is_text()) else { return };
    let codes: Option<Vec<String>> =
        candidate.entries.iter().map(|entry| Some(CODE.captures(&entry.text)?["key"].to_owned())).collect();
    let is_key = candidate.entries.iter().any(|entry| shown::is_of(&entry.key, example));
    let Some(codes) = codes.filter(|codes| !is_key && codes.iter().any(|code| code == example)) else { return };
    for (entry, code) in candidate.entries.iter_mut().zip(codes) {
        entry.text = std::mem::replace(&mut entry.key, code);
    }
}
