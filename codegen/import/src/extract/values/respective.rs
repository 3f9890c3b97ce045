//! Values in one list, and what they mean in another one behind it: `A、B分别表示甲、乙`, `[a,b], 分别代表甲、乙`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::inline::is_case_of_several;
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

static RESPECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?P<keys>["“]?{TOKEN}["”]?(?:\s*(?:[、，,/]|和|或)\s*["“]?{TOKEN}["”]?)+)[\]】]?(?:\s*[，,]?\s*分别(?:表示|代表|对应|为|是)[:：]?|\s*[，,]\s*对应)(?P<texts>[^。；;\n]+)"#
    ))
});

/// What each means, and then the values: `甲、乙三种，分别对应: A,B`.
static TURNED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?P<texts>[^，,。；;:：\n]+?)(?:[两三四五六七八九]种\p{{Han}}{{2,4}})?\s*[，,]\s*分别对应[为是]?\s*[:：]?\s*(?P<keys>["“]?{TOKEN}["”]?(?:\s*[、，,/]\s*["“]?{TOKEN}["”]?)+)\s*(?:$|[。；;])"#
    ))
});

/// Values that strokes part, and as many meanings: `A/B 甲/乙`, `100,200,300对应低中高`.
static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?:\p{{Han}}{{2,12}}\s*[，,：:]\s*)?(?:(?P<keys>{TOKEN}(?:/{TOKEN})+)\s*[:：]?\s*(?P<texts>\p{{Han}}+(?:/\p{{Han}}+)+)|(?P<numbers>[0-9]+(?:[、，,/][0-9]+)+)\s*(?:对应|表示|代表)(?P<signs>[低中高大小优良差]+?)(?:[两三四五六]个\p{{Han}}{{2}})?)\s*(?:$|[，,。；;])"
    ))
});

/// Constants in brackets behind what they mean: `支持甲、乙【A、B】`.
static BRACKETED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[，,：:])(?:(?:目前|当前)?仅?(?:支持|包括|包含|分为))?(?P<texts>\p{Han}{2,12}(?:、\p{Han}{2,12})+)\s*[【（(\[](?P<keys>[A-Z][A-Z_]+(?:、[A-Z][A-Z_]+)+)[】）)\]]",
    )
});

/// One more that is explained by itself: `A、B 分别表示甲、乙；C 表示丙`.
static MORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^[；;，,]\s*["“]?(?P<key>{TOKEN})["”]?\s*(?:表示|代表)\s*(?P<text>[^；;。，,]{{1,24}})\s*(?:[。；;]\s*)?$"#
    ))
});

/// The values, if there are as many meanings, the example is one of them, and what stands before them names no case.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    // Another line gives more of them: all of them are the set, below one another.
    let told = |line: &Line| line.text.matches("分别").count();
    let count = reader.lines.iter().map(told).sum::<usize>();
    let (mut entries, at) = pairs(reader, line)?;
    let mut at = vec![at];
    if count > 1 {
        let rest = line + 1..reader.lines.len();
        let more: Vec<(Vec<Entry>, At)> = rest.filter_map(|line| pairs(reader, line)).collect();
        if more.len() + 1 != count {
            return None;
        }
        for (more, place) in more {
            entries.extend(more);
            at.push(place);
        }
    }
    // Only 分别 behind the values says that they are some: `起止时间，开始、结束，分别对应：StartTime,EndTime` names others.
    let sure = RESPECTIVE.is_match(&reader.lines[line].text);
    let shown = shown::shows_of(reader, &entries).unwrap_or(sure);
    shown.then_some(Candidate { entries, formal: false, plain: false, at })
}

/// The values of a line, each with what it means.
fn pairs(reader: &Reader, line: usize) -> Option<(Vec<Entry>, At)> {
    let text = reader.lines[line].text.as_str();
    let found = RESPECTIVE
        .captures(text)
        .or_else(|| TURNED.captures(text))
        .or_else(|| BESIDE.captures(text))
        .or_else(|| BRACKETED.captures(text))?;
    let (whole, list) = (found.get(0)?, found.name("keys").or(found.name("numbers"))?);
    let keys: Vec<&str> = list.as_str().split(MARKS).map(|key| key.trim_matches([' ', '"', '“', '”'])).collect();
    let meanings = match found.name("signs").map(|signs| signs.as_str()) {
        Some(signs) => Some(each_sign(signs)).filter(|signs| signs.len() == keys.len())?,
        None => meanings(found.name("texts")?.as_str(), keys.len())?,
    };
    // What is explained behind them belongs to the set, and more than one is read elsewhere.
    let rest = &text[whole.end()..];
    let more = MORE.captures(rest);
    if more.is_none() && (rest.contains("表示") || rest.contains("代表")) {
        return None;
    }
    let before = text[..list.start().min(found.name("texts").map_or(list.start(), |texts| texts.start()))]
        .rsplit('。')
        .next()
        .unwrap_or_default();
    let typed = !reader.is_integer() || keys.iter().all(|key| key.parse::<i64>().is_ok());
    // `gw-xxx` stands for any of its kind.
    let any = keys.iter().any(|key| key.contains("xxx"));
    let case = is_case_of_several(reader, line) || limits_cases(before);
    if !typed || any || case {
        return None;
    }
    let entry = |(key, text): (&&str, &&str)| Entry { key: (*key).to_owned(), text: tidy(text), line };
    let mut entries: Vec<Entry> = keys.iter().zip(&meanings).map(entry).collect();
    entries.extend(more.map(|more| entry((&&more["key"], &&more["text"]))));
    Some((entries, At { line, range: whole.range() }))
}

/// Each character of a word: `低中高`.
fn each_sign(signs: &str) -> Vec<&str> {
    signs.char_indices().map(|(at, c)| &signs[at..at + c.len_utf8()]).collect()
}

const MARKS: [char; 6] = ['、', '，', ',', '/', '和', '或'];

/// As many meanings as there are values: what stands behind a comma may be more prose, and 和 before the last of them.
fn meanings(texts: &str, count: usize) -> Option<Vec<&str>> {
    let first = texts.split(['，', ',']).next().unwrap_or_default();
    let splits: [Vec<&str>; 4] = [
        texts.split(['、', '，', ',', '/']).collect(),
        first.split(['、', '/']).collect(),
        texts.split(MARKS).collect(),
        first.split(MARKS).collect(),
    ];
    let found = splits.into_iter().find(|split| split.len() == count)?;
    Some(found.into_iter().map(str::trim).collect())
}
