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

/// `0否1是`: the two answers to a question.
static ANSWERS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^0-9A-Za-z.\-])(?P<run>[0-9]\s?[是否][，,；;、/\s]{0,3}[0-9]\s?[是否])\s*(?:$|[^\p{Han}A-Za-z0-9\s]|默认|不)",
    )
});

static ANSWER: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<key>[0-9])\s?(?P<text>[是否])"));

/// `传0不生成，传1生成`.
static PASSED: LazyLock<Regex> = LazyLock::new(|| {
    let one = r"[传填][0-9]{1,2}\s*[：:]?\s*\p{Han}[^，,。；;]{0,40}";
    pattern(&format!(r"(?:^|[，,。；;：:]\s*)(?P<run>{one}(?:[，,；;]\s*{one})+)(?:$|[，,。；;])"))
});

static PASS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[传填](?P<key>[0-9]{1,2})\s*[：:]?\s*(?P<text>\p{Han}[^，,。；;]*)"));

/// `hidden 为屏蔽，unhidden 为未屏蔽`.
static COPULAS: LazyLock<Regex> = LazyLock::new(|| {
    let one = format!(r"{TOKEN}\s*为\s*[A-Za-z]{{0,8}}\p{{Han}}[\p{{Han}}A-Za-z]{{1,20}}");
    pattern(&format!(r"(?:^|[（(：:，,。；;]|其中)\s*(?P<run>{one}(?:\s*[，,；;、]\s*{one})+)\s*(?:$|[)）。；;，,])"))
});

static COPULA: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?P<key>{TOKEN})\s*为\s*(?P<text>[\p{{Han}}A-Za-z]+)")));

/// `"all"全部触发，"regex"正则触发`.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    let one = format!(r#"["“'‘]{TOKEN}["”'’]\s?\p{{Han}}[\p{{Han}}A-Za-z]{{0,15}}"#);
    pattern(&format!(r"(?P<run>{one}(?:\s*[，,；;、]\s*{one})+)\s*(?:$|[)）。；;，,])"))
});

static QUOTE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r#"["“'‘](?P<key>{TOKEN})["”'’]\s?(?P<text>\p{{Han}}[\p{{Han}}A-Za-z]*)"#)));

static RESPECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(r"(?P<run>{TOKEN}(?:\s*[、，,]\s*{TOKEN})+)\s*分别(?:表示|代表|对应|为|是)(?P<texts>[^。；;]+)"))
});

/// Numbers of a line that count, of which the example is one.
pub(super) fn numbers(reader: &Reader, line: usize) -> Option<Candidate> {
    let candidate = [(&NUMBERS, &NUMBER), (&ANSWERS, &ANSWER), (&PASSED, &PASS)]
        .into_iter()
        .find_map(|(whole, one)| run(reader, line, whole, one))?;
    let mut numbers: Vec<i64> = candidate.entries.iter().filter_map(|entry| entry.key.parse().ok()).collect();
    numbers.sort_unstable();
    let counts = numbers.len() == candidate.entries.len() && numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    (counts && reader.is_numbered()).then_some(candidate)
}

/// Words, each before Chinese, of which the example is one.
pub(super) fn words(reader: &Reader, line: usize) -> Option<Candidate> {
    let candidate = [(&COPULAS, &COPULA), (&WORDS, &WORD), (&PARTED, &PART), (&QUOTED, &QUOTE)]
        .into_iter()
        .find_map(|(whole, one)| run(reader, line, whole, one))?;
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
    // One more value stands behind the last, in another style.
    static MORE: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r#"^[\s，,、；;]*["“'‘]?{TOKEN}["”'’]?\s*(?:为|表示|代表|[:：=])"#)));
    if MORE.is_match(&text[found.end()..]) {
        return None;
    }
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
