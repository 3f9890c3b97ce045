//! Values that a text gives one by one, with a verb each: `设置为0时，按规则选择；设置为1时，按比例`, `取值为1表示甲，取值为2表示乙`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::prose::pattern;

/// A verb and the value; behind a mark the verb may be left out.
static GIVEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"(?:(?P<verb>(?:设置|取值|值)[为是]?|(?:该|此|本)(?:字段|参数|值)(?:的?值|取值)?(?:设置)?[为是]|传入?|填写?|(?P<mark>[，,；;。]))\s*"#,
            r#"(?:(?P<number>-?[0-9]{{1,5}})|["“](?P<word>{token})["”])(?:\s*或者?(?:不传|不填|省略|为空))?"#,
            r"\s*(?P<sign>时\s*[，,：:]?\s*(?:则?(?:代表|表示))?|则|是?代表|是?表示|(?:代|表)示\s*[:：]|[：:]|是|为)\s*)"
        ),
        token = TOKEN
    ))
});

/// Words of a condition that stand before the verb.
static WHEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:如果|[当若如])\s*$"));

struct Mention {
    range: Range<usize>,
    key: String,
    verb: bool,
}

/// The values, if they count up from the first, or are words in quotation marks.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let mentions = mentions(reader, text);
    let first = mentions.first().filter(|first| first.verb)?;
    let verbs = mentions.iter().filter(|mention| mention.verb).count();
    let before = WHEN.replace(&text[..first.range.start], "");
    let last = before.rsplit('。').next().unwrap_or_default();
    let free = !limits_cases(last) && !has_condition(last) && !reader.is_decided(last);
    let entries: Vec<Entry> = mentions
        .iter()
        .enumerate()
        .map(|(index, mention)| {
            let end = mentions.get(index + 1).map_or(text.len(), |next| next.range.start);
            let meaning = text[mention.range.end..end].split(['。', '；', ';']).next().unwrap_or_default();
            let meaning = meaning.split("，默认").next().unwrap_or_default();
            Entry { key: mention.key.clone(), text: tidy(&WHEN.replace(tidy(meaning).as_str(), "")), line }
        })
        .collect();
    let shown = shown::shows_of(reader, &entries) != Some(false);
    let at = vec![At { line, range: first.range.start..mentions.last()?.range.end }];
    // `设置为1时代表甲，0时代表乙`: the verb is that of the first.
    (free && shown && verbs > 0 && entries.len() > 1 && entries.iter().all(explains) && are_all(reader, text, &entries))
        .then_some(Candidate { entries, formal: false, plain: false, at })
}

fn mentions(reader: &Reader, text: &str) -> Vec<Mention> {
    let found = GIVEN.captures_iter(text).filter_map(|found| {
        let (number, word) = (found.name("number"), found.name("word"));
        let key = if reader.is_integer() { number? } else { word? }.as_str().to_owned();
        let sign = found.name("sign")?.as_str();
        let verb = found.name("mark").is_none();
        // Without a verb only a word says that a value is explained.
        let told = verb || sign.contains("表示") || sign.contains("代表");
        told.then_some(Mention { range: found.get(0)?.range(), key, verb })
    });
    found.collect()
}

fn explains(entry: &Entry) -> bool {
    let count = entry.text.chars().count();
    (1..=80).contains(&count) && entry.text.contains(|c: char| !c.is_ascii() && c.is_alphabetic())
}

/// Whether no other value is spoken of: numbers count up, and no range holds more.
fn are_all(reader: &Reader, text: &str, entries: &[Entry]) -> bool {
    static RANGE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"范围|[大小多少]于|以[上下内]|[0-9]\s*[~～-]\s*[0-9]|最[大小高低多少]"));
    if !reader.is_integer() {
        return true;
    }
    let mut keys: Vec<i64> = entries.iter().filter_map(|entry| entry.key.parse().ok()).collect();
    keys.sort_unstable();
    let counts = (-1..=1).contains(&keys[0]) && keys.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    counts && !RANGE.is_match(text)
}
