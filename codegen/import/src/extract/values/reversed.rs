//! Values behind what they mean, and in lists that run in one line.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::{Candidate, introduction};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// `分钟：“1”` on a line.
static MEANT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?P<text>\p{{Han}}[\p{{Han}}A-Za-z0-9]{{0,15}})\s*[：:]\s*(?P<quote>["“'‘])?(?P<key>-?{TOKEN})["”'’]?\s*[；;，,、。]?$"#
    ))
});

/// `（未开启：0；开启：1）`: a whole list of them in one line.
static LIST: LazyLock<Regex> = LazyLock::new(|| {
    let one = format!(r"\p{{Han}}{{1,12}}\s*(?:[：:]\s*-?{TOKEN}|[为是]\s?[0-9])");
    pattern(&format!(
        r"(?:^|[（(：:，,])\s*(?P<list>{one}(?:\s*(?:[；;、，,]\s*(?:或者?)?|或者?)\s*{one})+)\s*(?:[)）。]|$|[，,；;]\s*(?:默认|二选一))"
    ))
});

static PAIR: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?P<text>\p{{Han}}{{1,12}}?)\s*(?:[：:]|[为是])\s*(?P<key>-?{TOKEN})")));

/// The mark of an item inside a line: `1. `, `- `.
static ITEM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[\s：:。；;])(?P<mark>(?P<number>[1-9][0-9]?)[.、)）]\s*|-\s+)"));

/// What an item has to begin with.
static BEGIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r#"^["“'`]?(?P<key>{TOKEN})["”'`]?\s*(?:表示|代表|[：:]|\s)\s*(?P<text>[^\x00-\x7F].*)$"#))
});

/// Lines that each end with a value: in quotation marks, or below 取值 where the example is one of them.
pub(super) fn lines(reader: &Reader) -> Option<Candidate> {
    let quoted = lines_of(reader, true);
    let found = if quoted.is_empty() { lines_of(reader, false) } else { quoted };
    let whole = found.len() > 1 && found.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0);
    let at = found.iter().map(|(line, _)| At { line: *line, range: 0..reader.lines[*line].text.len() }).collect();
    let entries: Vec<Entry> = found.into_iter().map(|(_, entry)| entry).collect();
    (whole && fits(reader, &entries)).then_some(Candidate { entries, formal: true, plain: true, at })
}

fn lines_of(reader: &Reader, quoted: bool) -> Vec<(usize, Entry)> {
    let meant = |(line, text): (usize, &Line)| {
        let found = MEANT.captures(text.text.trim()).filter(|found| found.name("quote").is_some() == quoted)?;
        Some((line, Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line }))
    };
    let found: Vec<(usize, Entry)> = reader.lines.iter().enumerate().filter_map(meant).collect();
    let shown = || {
        let code = found.iter().all(|(_, entry)| {
            entry.key.starts_with(|c: char| c.is_ascii_alphabetic()) && !entry.text.ends_with(['如', '例', '为'])
        });
        let shown = reader.example().is_some_and(|example| found.iter().any(|(_, entry)| entry.key == example));
        let told = found.first().and_then(|(line, _)| introduction::of(reader, *line));
        code && shown && told.is_some()
    };
    if quoted || shown() { found } else { Vec::new() }
}

/// Values in one line, each behind what it means, of which the example is one.
pub(super) fn inline(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found = LIST.captures(text)?;
    let list = found.name("list")?;
    let entries: Vec<Entry> = PAIR
        .captures_iter(list.as_str())
        .map(|found| Entry { key: found["key"].to_owned(), text: meaning(&found["text"]), line })
        .collect();
    let told = reader.example().is_some() || reader.is_integer();
    let defaults = entries
        .iter()
        .any(|entry| ["默认", "如", "例", "范围", "单位", "最"].iter().any(|word| entry.text.contains(word)));
    let conditional = limits_cases(last_clause(&text[..list.start()]));
    let at = vec![At { line, range: list.range() }];
    (told && !defaults && !conditional && fits(reader, &entries)).then_some(Candidate {
        entries,
        formal: false,
        plain: false,
        at,
    })
}

/// What a value means, without the word that joins it to the one before.
fn meaning(text: &str) -> String {
    let words = ["支持", "还是", "或者", "或", "和"];
    let text = words.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    text.strip_suffix("填写").unwrap_or(text).to_owned()
}

/// Words in one line, each right behind what it means: `升序asc，降序desc`. The example is one of them.
pub(super) fn glued(reader: &Reader, line: usize) -> Option<Candidate> {
    static WORD: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?P<text>\p{Han}{1,8})\s?[（(]?(?P<key>[A-Za-z][A-Za-z0-9_]*)[)）]?"));
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        let one = r"\p{Han}{1,8}\s?(?:[A-Za-z][A-Za-z0-9_]*|[（(][A-Za-z][A-Za-z0-9_]*[)）])";
        pattern(&format!(
            r"(?:^|[（(：:，,。])\s*(?:支持)?(?P<list>{one}(?:\s*(?:[；;、，,]|还是|或者?|和)\s*{one})+)\s*(?:[)）。；;]|$|[，,]\s*默认)"
        ))
    });
    // Words of the sentence, and a list that is shown.
    static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"默认|返回|传|不|支持|^如|例|等"));
    let text = reader.lines[line].text.as_str();
    let list = WORDS.captures(text)?.name("list")?;
    let entries: Vec<Entry> = WORD
        .captures_iter(list.as_str())
        // 默认降序desc says again what is assumed.
        .filter(|found| !found["text"].starts_with("默认"))
        .map(|found| Entry { key: found["key"].to_owned(), text: meaning(&found["text"]), line })
        .collect();
    let example = reader.example().map(|example| example.trim_matches(|c: char| "\"“”".contains(c)));
    let shown = example.is_some_and(|example| entries.iter().any(|entry| entry.key == example));
    let named = entries.iter().any(|entry| reader.beside(&entry.key).is_some());
    let other = entries.iter().any(|entry| OTHER.is_match(&entry.text));
    let conditional = limits_cases(last_clause(&text[..list.start()]));
    let at = vec![At { line, range: list.range() }];
    (shown && !named && !other && !conditional && !reader.is_integer() && !reader.is_list()).then_some(Candidate {
        entries,
        formal: false,
        plain: false,
        at,
    })
}

/// `[标准版]填写"standard"（默认），[高级版]填写"premium"`: what to write for each. The example is one of them.
pub(super) fn filled(reader: &Reader, line: usize) -> Option<Candidate> {
    const ONE: &str = r#"[\[【「]?[\p{Han}A-Za-z0-9]{1,16}[\]】」]?\s*(?:请|则)?(?:填写?|传入?)\s*["“'‘]?[A-Za-z0-9_-]+["”'’]?(?:\s*[（(]\p{Han}{1,6}[)）])?"#;
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"(?:^|[（(：:，,。；;])\s*(?P<list>{ONE}(?:\s*[；;、，,]\s*{ONE})+)\s*(?:[)）。；;]|$|[，,]\s*默认)"
        ))
    });
    static PAIR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"[\[【「]?(?P<text>[\p{Han}A-Za-z0-9]{1,16}?)[\]】」]?\s*(?:请|则)?(?:填写?|传入?)\s*["“'‘]?(?P<key>[A-Za-z0-9_-]+)["”'’]?(?P<note>\s*[（(]\p{Han}{1,6}[)）])?"#,
        )
    });
    let text = reader.lines[line].text.as_str();
    let list = LIST.captures(text)?.name("list")?;
    let entry = |found: regex::Captures<'_>| {
        let note = found.name("note").map_or("", |note| note.as_str().trim());
        Entry { key: found["key"].to_owned(), text: format!("{}{note}", &found["text"]), line }
    };
    let entries: Vec<Entry> = PAIR.captures_iter(list.as_str()).map(entry).collect();
    let plain = entries.iter().all(|entry| !entry.text.contains(['不', '未', '时', '如', '若', '例']));
    let at = vec![At { line, range: list.range() }];
    let told = reader.example().is_some() && plain && !limits_cases(last_clause(&text[..list.start()]));
    (told && fits(reader, &entries)).then_some(Candidate { entries, formal: false, plain: false, at })
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
            let found = BEGIN.captures(item)?;
            Some(Entry { key: found["key"].to_owned(), text: tidy(&found["text"]), line })
        })
        .collect();
    let entries = entries.filter(|entries| reader.example().is_some() && fits(reader, entries))?;
    let at = vec![At { line, range: first.start()..text.len() }];
    Some(Candidate { entries, formal: false, plain: false, at })
}

/// What stands directly before a list.
fn last_clause(before: &str) -> &str {
    before.rsplit(['。', '；', ';']).next().unwrap_or_default()
}

fn fits(reader: &Reader, entries: &[Entry]) -> bool {
    let typed = !reader.is_integer() || entries.iter().all(|entry| entry.key.parse::<i64>().is_ok());
    let example = reader.example().filter(|_| !reader.is_list());
    typed && example.is_none_or(|example| entries.iter().any(|entry| entry.key == example))
}
