//! Values without a sign between them and what they mean: `状态（0初始1成功2失败）`, `SG安全组，LH轻量服务器`, `A、B分别表示甲、乙`.

use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::entry::{Entry, TOKEN, tidy};
use super::inline::is_case_of_several;
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static NUMBERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[（(：:，,]\s*(?P<run>(?:[0-9]{1,2}\p{Han}{1,10}\s?){3,})(?:[)）。]|$)"));

static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<key>[0-9]{1,2})(?P<text>\p{Han}+)"));

static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:[（(：:，,]|(?:类型|状态|级别|等级|方式|模式|种类|来源|提供|可选值有|枚举|其中)\s)\s*(?P<run>{TOKEN}\s?\p{{Han}}{{1,12}}(?:\s*[，,、；;]\s*{TOKEN}\s?\p{{Han}}{{1,12}})+)\s*(?:[)）。]|$)"
    ))
});

static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?P<key>{TOKEN})\s?(?P<text>\p{{Han}}+)")));

/// `renew，续费；newbuy，新购`.
static PARTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"[（(：:，,]\s*(?P<run>{TOKEN}[，,]\s*\p{{Han}}{{1,12}}(?:\s*[；;]\s*{TOKEN}[，,]\s*\p{{Han}}{{1,12}})+)\s*(?:[)）。；;]|$)"
    ))
});

static PART: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"(?P<key>{TOKEN})[，,]\s*(?P<text>\p{{Han}}+)")));

static RESPECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?P<run>{TOKEN}(?:\s*[、，,]\s*{TOKEN})+)\s*分别(?:表示|代表|对应|为|是)(?P<texts>[^。；;]+)"))
});

/// Numbers of a line that count up, of which the example is one.
pub(super) fn numbers(reader: &Reader, line: usize) -> Option<Candidate> {
    let candidate = run(reader, line, &NUMBERS, &NUMBER)?;
    let numbers: Vec<i64> = candidate.entries.iter().filter_map(|entry| entry.key.parse().ok()).collect();
    let counts = numbers.len() == candidate.entries.len() && numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    (counts && reader.is_numbered()).then_some(candidate)
}

/// Words, each before Chinese, of which the example is one.
pub(super) fn words(reader: &Reader, line: usize) -> Option<Candidate> {
    let candidate = run(reader, line, &WORDS, &WORD).or_else(|| run(reader, line, &PARTED, &PART))?;
    let named = |entry: &Entry| reader.siblings.iter().any(|other| other.name == entry.key);
    let coded = candidate.entries.iter().all(|entry| entry.key.starts_with(|c: char| c.is_ascii_alphabetic()));
    let shown = reader.example().is_some() && reader.is_text();
    // One more stands before the first, in another style: `net 表示 IP，tag 表示标签`.
    static MORE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^{TOKEN}\s*(?:表示|代表|为|是|[:：])")));
    let start = candidate.at.first().map_or(0, |at| at.range.start);
    let before = reader.lines[line].text[..start].trim_end().trim_end_matches(['，', ',', '、', '；', ';']);
    let last = before.rsplit(['，', ',', '、', '；', ';', '：', ':', '。', '（', '(']).next().unwrap_or_default();
    (shown && !MORE.is_match(last.trim_start()) && coded && !candidate.entries.iter().any(named)).then_some(candidate)
}

fn run(reader: &Reader, line: usize, whole: &Regex, one: &Regex) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found = whole.captures(text)?.name("run")?;
    let entries: Vec<Entry> = one
        .captures_iter(found.as_str())
        .map(|one| Entry { key: one["key"].to_owned(), text: one["text"].to_owned(), line })
        .collect();
    checked(reader, line, &text[..found.start()], entries, At { line, range: found.range() })
}

/// Values in one list, and what they mean in another one behind it.
pub(super) fn respective(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found = RESPECTIVE.captures(text)?;
    let (whole, list) = (found.get(0)?, found.name("run")?);
    let meanings: Vec<&str> = found["texts"].split(['、', '，', ',']).map(str::trim).collect();
    let keys: Vec<&str> = list.as_str().split(['、', '，', ',']).map(str::trim).collect();
    let entries: Vec<Entry> = keys
        .iter()
        .zip(&meanings)
        .map(|(key, text)| Entry { key: (*key).to_owned(), text: tidy(text).to_owned(), line })
        .collect();
    let told = reader.example().is_some() && keys.len() == meanings.len();
    let at = At { line, range: whole.range() };
    checked(reader, line, &text[..list.start()], entries, at).filter(|_| told)
}

/// The values, if the example is one of them and what stands before them names no case.
fn checked(reader: &Reader, line: usize, before: &str, entries: Vec<Entry>, at: At) -> Option<Candidate> {
    let last = before.rsplit('。').next().unwrap_or_default();
    let shown = reader.example().is_none_or(|example| entries.iter().any(|entry| entry.key == example));
    let typed = !reader.is_integer() || entries.iter().all(|entry| entry.key.parse::<i64>().is_ok());
    // `gw-xxx` stands for any of its kind.
    let any = entries.iter().any(|entry| entry.key.contains("xxx"));
    let whole = !any && !is_case_of_several(reader, line) && !limits_cases(last);
    (shown && typed && whole).then_some(Candidate { entries, formal: false, plain: false, at: vec![at] })
}
