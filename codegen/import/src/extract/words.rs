//! What facts can hang on in a text: its numbers, its code-like words, and the words that make defaults, limits and
//! rules of them, in one order of writing. Two texts with the same of these say the same in other words.
//!
//! A word of prose stands for its class (`=default`), so that no prose is kept.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// Classes of words of prose, and what belongs to each.
const CLASSES: [(&str, &str); 15] = [
    ("=default", r"默认|缺省|不填|不传|未填|未传|(?i:\bdefaults?\b)"),
    ("=gone", r"废弃|弃用|下线|作废|过时|不再|停用|不(?:建议|推荐)使用|(?i:\bdeprecated\b)"),
    ("=must", r"必填|必传|必选|不(?:能|可|得)为空|必须"),
    ("=one", r"[二两三]选一|选一|其一|之一|任选|至少[一1]|最少[一1]"),
    ("=not", r"互斥|同时|不能|不可|不支持|不允许|不得"),
    ("=if", r"如果|若|假如|只有|仅当|当"),
    ("#stamp", r"时间戳|(?i:\btimestamp\b)"),
    ("#digit", r"数字"),
    ("#letter", r"字母|英文"),
    ("#han", r"中文|汉字"),
    ("#line", r"下划线"),
    ("#byte", r"字节"),
    ("#char", r"字符"),
    ("#null", r"\bnull\b|\bNULL\b"),
    ("#time", r"毫秒|分钟|小时|秒|(?:ISO ?8601)"),
];

static WORD: LazyLock<Regex> = LazyLock::new(|| {
    let classes: Vec<String> =
        CLASSES.iter().enumerate().map(|(index, (_, words))| format!("(?P<c{index}>{words})")).collect();
    pattern(&format!(
        r"{}|(?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)|(?P<code>[A-Za-z_]+(?:[A-Za-z0-9_]*[A-Za-z0-9_])?)",
        classes.join("|")
    ))
});

/// The words of a text, in its order.
pub(crate) fn of(lines: &[Line]) -> Vec<String> {
    lines.iter().flat_map(|line| of_text(&line.text)).collect()
}

fn of_text(text: &str) -> Vec<String> {
    WORD.captures_iter(text).filter_map(|found| word(text, &found)).collect()
}

fn word(text: &str, found: &regex::Captures<'_>) -> Option<String> {
    let whole = found.get(0)?;
    if let Some(number) = found.name("number") {
        let digits: String = number.as_str().chars().filter(|c| *c != ',').collect();
        return Some(if is_negative(&text[..number.start()]) { format!("-{digits}") } else { digits });
    }
    if let Some(code) = found.name("code") {
        // `100 KB` and `100kb` are the same.
        let behind_number = text[..code.start()].trim_end_matches(' ').ends_with(|c: char| c.is_ascii_digit());
        let unit = behind_number && code.as_str().len() <= 3;
        return Some(if unit { code.as_str().to_ascii_lowercase() } else { code.as_str().to_owned() });
    }
    let class = (0..CLASSES.len()).find(|index| found.name(&format!("c{index}")).is_some())?;
    (!whole.is_empty()).then(|| CLASSES[class].0.to_owned())
}

/// Whether a hyphen is the sign of the number behind it: not where it stands between two numbers or in a word.
fn is_negative(before: &str) -> bool {
    let Some(rest) = before.strip_suffix(['-', '−']) else { return false };
    !rest.trim_end_matches(' ').ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ')' | ']' | '）'))
}

/// What of a text a fact hangs on, where `texts` are the places that state it.
pub(super) fn evidence<'t>(key: &str, value: &FactValue, texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    match value {
        FactValue::Values(_) => Vec::new(),
        FactValue::Text(value) if key == "default" => {
            of_text(value).into_iter().chain(["=default".to_owned()]).collect()
        }
        _ if key == "type" => texts.flat_map(of_text).filter(|word| is_of_time(word)).collect(),
        _ if is_limit(key) => texts.flat_map(of_text).filter(|word| is_measured(word)).collect(),
        _ => texts.flat_map(of_text).collect(),
    }
}

/// What a documented value hangs on.
pub(crate) fn of_value(value: &str) -> Vec<String> {
    of_text(value)
}

fn is_limit(key: &str) -> bool {
    let key = key.strip_prefix("each.").unwrap_or(key);
    matches!(key, "min" | "max" | "chars" | "rate_limit") || key.starts_with("max_") || key.starts_with("min_")
}

/// What makes a date or a time of a text or number: a class, or a pattern such as `YYYY-MM-DD`.
fn is_of_time(word: &str) -> bool {
    let pattern = word.len() > 1 && word.chars().all(|c| "YyMmDdHhSsTtZz".contains(c));
    word == "#stamp" || pattern
}

/// Numbers and what they measure.
fn is_measured(word: &str) -> bool {
    const UNITS: [&str; 12] = ["b", "k", "kb", "kib", "m", "mb", "mib", "g", "gb", "gib", "t", "tb"];
    let number = word.strip_prefix('-').unwrap_or(word).starts_with(|c: char| c.is_ascii_digit());
    number || UNITS.contains(&word) || matches!(word, "#byte" | "#char")
}

/// The letters, digits and signs of numbers of a text: what is left of it without punctuation and markup.
pub(crate) fn letters(lines: &[Line]) -> String {
    let mut letters = String::new();
    for line in lines {
        let text = line.text.as_str();
        for (at, c) in text.char_indices() {
            let digit = text[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
            let sign = digit
                && (c == '-' && is_negative(&text[..=at])
                    || c == '.' && letters.ends_with(|c: char| c.is_ascii_digit()));
            if c.is_alphanumeric() || sign || matches!(c, '<' | '>' | '≤' | '≥') {
                letters.push(c);
            }
        }
    }
    letters
}

/// What a value means, without what is only said beside it: brackets, an addition behind a comma, what marks the
/// default.
pub(crate) fn meaning(text: &str) -> String {
    static BESIDE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[（(【\[][^（()）【】\[\]]*[)）】\]]|默认值?|缺省值?|^(?:表示|代表|即|为|是)"));
    let head = BESIDE.replace_all(text.trim(), "");
    let head = head.split(['，', ',', '。', '；', ';', '：', ':']).find(|part| !part.trim().is_empty());
    let meaning = solid(head.unwrap_or_default());
    if meaning.is_empty() { solid(text) } else { meaning }
}

/// The letters and digits of a text, with one blank between words of Latin letters.
fn solid(text: &str) -> String {
    let mut solid = String::with_capacity(text.len());
    let mut parted = false;
    for c in text.chars() {
        if !c.is_alphanumeric() {
            parted = true;
            continue;
        }
        if parted && c.is_ascii() && solid.ends_with(|last: char| last.is_ascii_alphanumeric()) {
            solid.push(' ');
        }
        parted = false;
        solid.extend(c.to_lowercase());
    }
    solid
}
