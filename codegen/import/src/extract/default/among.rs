//! Reads a default among the listed values: 默认为0 in the explanation of one of them, `默认降序desc`, `auto 是默认值`, `0（默认）`.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::FactValue;
use super::super::reader::{At, Reader, limits_cases};
use super::holds::is_of_some;
use super::literal::is_han;
use super::{DEFAULT, NAME, literal};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// 默认 and the value, with what it means before it or behind it.
static EXPLAINED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:默认|缺省)(?:值|取值|选项)?(?P<gap>(?:使用|采用|设置为|为|是|：|:|，|,|\s)*(?P<meant>\p{Han}{0,8}\s?))[(（]?["'“‘「`]?(?P<value>-?[A-Za-z0-9][A-Za-z0-9_.-]*)["'”’」`]?(?:\s*[-:：(（，,。；;）)]|\s*\p{Han}|\s*$)"#,
    )
});

/// What between 默认 and the value names another one.
static GAP: LazyLock<Regex> = LazyLock::new(|| pattern(r"行为|非|不|除|默认|可选|支持|取值|[，,]\s*\p{Han}"));

/// The value, and then that it is the default.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[^A-Za-z0-9_.*-])\*{0,2}["'“‘「`]?(?P<value>-?[A-Za-z0-9][A-Za-z0-9_.-]*)["'”’」`]?\*{0,2}\s*(?:[（(【\[](?:[^（()）【】]{1,16}[，,]\s*)?(?:不[填传送])?(?:默认|默认值|缺省|缺省值|[Dd]efault)(?:为?[此该]项?值)?(?:[，,][^（()）]*)?[）)】\]]|(?:是|为)默认(?:值|的\p{Han}{1,8})?(?:[，,。；;）)]|$)|默认值?[)）])"#,
    )
});

/// The value, what it means, and then that it is the default.
static MEANT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[\s，,。；;：:（(、\[【])["'“‘「`]?(?P<value>-?[A-Za-z0-9][A-Za-z0-9_.-]*)["'”’」`\]】]?\s*(?:代表|表示|为|是|[-:：=\]】]|\s)\s*[^。；;（）()\[\]：:]{1,24}[（(](?:不[填传送])?(?:默认|默认值|缺省|缺省值)[）)]"#,
    )
});

/// The last of several values, what it means, and that it is the default: `1-保留，0-不保留,默认`.
static LAST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[\s，,。；;、])(?P<value>-?[A-Za-z0-9][A-Za-z0-9_.-]*?)\s*(?:代表|表示|为|是|[-:：=])\s*[^，,。；;（）()：:]{1,24}[，,]\s*默认值?\s*$",
    )
});

/// Reads it where all that the text says names one value.
pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    let values = values(reader);
    let sentences = reader.sentences();
    let places = sentences.iter().flat_map(|sentence| {
        let named = named(reader, sentence, values.as_deref().unwrap_or_default());
        named.into_iter().chain(explained(reader, sentence, values.as_deref()))
    });
    let mut said: Vec<(String, At)> = places.collect();
    said.retain(|(_, at)| !reader.is_example(&sentence_of(reader, at), at));
    let is_one = said.iter().all(|(value, _)| *value == said[0].0);
    if let Some((value, at)) = said.into_iter().next().filter(|_| is_one) {
        reader.fact(NAME, "default", FactValue::Text(value), At { range: at.range.start..at.range.start, ..at });
    }
}

/// The listed values that a sentence says are assumed: `默认为0`.
fn named(reader: &Reader, sentence: &At, listed: &[String]) -> Vec<(String, At)> {
    let own = |at: &At, before: &str| {
        let named = before.ends_with("字段") || before.ends_with("参数") || before.ends_with("该值");
        before.ends_with(['，', ',', ' ', '。'])
            || (named && !limits_cases(before))
            || at.range.start == sentence.range.start
            // Where the break of the line before it is lost: `soft：仅软关机默认取值：soft`.
            || (reader.text(at).starts_with("默认取值：") && reader.lines[at.line].text.matches("默认").count() == 1)
    };
    let value = |(at, found): (At, Captures<'_>)| {
        let copula = found.name("copula").is_some_and(|copula| !copula.as_str().trim().is_empty())
            || listed.iter().any(|value| *value == found["value"]);
        let value = literal(reader, sentence, &at, &found["value"], copula)?;
        let before = reader.before(sentence, &at);
        let holds =
            copula && own(&at, before) && listed.contains(&value) && !is_of_some(reader, before, reader.text(&at));
        holds.then_some((value, at))
    };
    reader.matches_anywhere(sentence, &DEFAULT).into_iter().filter_map(value).collect()
}

/// The values that 默认 stands beside, with what they mean between them or around them.
fn explained(reader: &Reader, sentence: &At, values: Option<&[String]>) -> Vec<(String, At)> {
    let listed = values.unwrap_or_default();
    let value = |behind: bool, (at, found): (At, Captures<'_>)| {
        // `默认open-启用`: the dash parts it from what it means.
        let value = found["value"].trim_end_matches(['-', '.']).to_owned();
        let number = behind && values.is_none() && reader.is_number();
        let word = behind && values.is_none() && is_word(reader, &value);
        let known = listed.contains(&value) || (number && value.parse::<i64>().is_ok()) || word;
        let gap = found.name("gap").map_or("", |gap| gap.as_str());
        let meant = found.name("meant").map_or("", |meant| meant.as_str());
        // 默认查询所有类型(A,B): the bracket lists them.
        let text = reader.text(&at).trim_end();
        let several = !behind && text.contains(['(', '（']) && text.ends_with([',', '，']);
        let holds = known
            && is_joined(gap, reader.before(sentence, &at))
            && !is_apart(reader, sentence, &at, meant, &value)
            && !several
            && !GAP.is_match(gap)
            && is_plain(reader, sentence, &at, behind);
        holds.then_some((value, at))
    };
    let patterns = [(false, &EXPLAINED), (true, &BEHIND), (true, &MEANT), (true, &LAST)];
    let places = patterns.into_iter().flat_map(|(behind, pattern)| {
        reader.matches_anywhere(sentence, pattern).into_iter().map(move |found| (behind, found))
    });
    places.filter_map(|(behind, found)| value(behind, found)).collect()
}

/// Whether what is behind the blank is the next value, or the first of several: `默认全部 1：…`.
fn is_apart(reader: &Reader, sentence: &At, at: &At, meant: &str, value: &str) -> bool {
    meant.ends_with(' ') && meant.contains(is_han) && {
        let listed = reader.text(at).ends_with(['：', ':', '-', '(', '（']);
        let more = reader.after(sentence, at).trim_start().starts_with(|c: char| c.is_ascii_alphanumeric());
        listed || more || value.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Whether no comma parts the word from the value, or it begins its line: `默认，OFF`, and not `DEFAULT默认，DATE预设`.
fn is_joined(gap: &str, before: &str) -> bool {
    let before = before.trim_end();
    !gap.contains(['，', ',']) || before.is_empty() || before.ends_with(['，', ','])
}

/// Whether a mark behind a word is enough to make it a value of a text: not where the text has parts.
fn is_word(reader: &Reader, value: &str) -> bool {
    let parts = reader.lines.len() > 6 || reader.found.iter().any(|found| found.fact.key == "format");
    let named = reader.siblings.iter().any(|other| other.name == value);
    let code = value.starts_with(|c: char| c.is_ascii_alphabetic()) || reader.is_numbered();
    reader.is_text() && !parts && !named && code
}

/// The values of the member, where the text lists them.
fn values(reader: &Reader) -> Option<Vec<String>> {
    if reader.base() == Some(&Base::Boolean) {
        return Some(vec!["true".to_owned(), "false".to_owned()]);
    }
    reader.found.iter().find_map(|found| match &found.fact.value {
        FactValue::Values(values) => Some(values.iter().map(|value| value.wire.clone()).collect()),
        _ => None,
    })
}

/// Whether the default is one of all cases, and of one value.
fn is_plain(reader: &Reader, sentence: &At, at: &At, behind: bool) -> bool {
    let after = reader.after(sentence, at).trim_start();
    let before = reader.before(sentence, at);
    // 单次报表默认为2 holds for one kind.
    static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:^|[^\p{Han}]|不填写?|不传入?|不传值?|不指定|不设置|参数|为空|未填|未传|系统|后台|则|时|下|值)$")
    });
    let clause = before.rsplit(['，', ',', '。']).next().unwrap_or_default();
    (behind || (BEGINS.is_match(before) && !super::OTHER.is_match(clause)))
        && !limits_cases(before)
        && !is_of_some(reader, before, reader.text(at))
        && !super::OTHER.is_match(reader.text(at))
        && !reader.depends(before)
        && !after.starts_with(['或', '/', '~', '至'])
}

fn sentence_of(reader: &Reader, at: &At) -> At {
    let whole = At { line: at.line, range: 0..reader.lines[at.line].text.len() };
    let within = |sentence: &At| sentence.line == at.line && sentence.range.contains(&at.range.start);
    reader.sentences().into_iter().find(within).unwrap_or(whole)
}
