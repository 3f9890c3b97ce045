//! Reduces a text to the words that facts depend on: its numbers, its code-like words, and the words that make
//! defaults, limits and rules of them, each in one spelling. Two texts that reduce to the same words say the same thing
//! in other words.
//!
//! A word of prose is reduced to its class (`=default`), so that no prose is kept. Bounds and units have a class each:
//! [`tc3_spec::amount`] reads them.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::amount;
use tc3_spec::amount::words::{BYTES, CHARS, DEFAULT, FROM, ITEMS, LEAST, LESS, LETTERS, MORE, MOST, TIMES, UP_TO};

use super::FactValue;
use super::measure::time_class;
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// Classes of words of prose, and what belongs to each. Of two at one place the first counts: 不能超过 is a bound.
const CLASSES: [(&str, &str); 30] = [
    (DEFAULT, r"默认|缺省|不填|不传|未填|未传|(?i:\bdefaults?\b)"),
    ("=gone", r"废弃|弃用|下线|作废|过时|不再|停用|不(?:建议|推荐)使用|(?i:\bdeprecated\b)"),
    ("=must", r"必填|必传|必选|不(?:能|可|得)为空|必须"),
    ("=one", r"[二两三]选一|选一|其一|之一|任选|至少一|最少一"),
    (
        MOST,
        r"不(?:能|得|可|可以|应|允许)?(?:超过|超出|大于|多于|高于|长于|超)|小于(?:或)?等于|最多|最大|最长|最高|至多|上限|<=|≤|(?i:\bat most\b|\bup to\b|\bno more than\b|\bmaximum\b)",
    ),
    (
        LEAST,
        r"不(?:能|得|可|可以|应|允许)?(?:小于|少于|低于|短于)|大于(?:或)?等于|至少|最少|最小|最短|最低|下限|>=|≥|(?i:\bat least\b|\bminimum\b)",
    ),
    (LESS, r"小于|少于|低于|<"),
    (MORE, r"大于|多于|高于|超过|超出|>"),
    (UP_TO, r"以内|之内|及?以下"),
    (FROM, r"及?以上"),
    ("=not", r"互斥|同时|不能|不可|不支持|不允许|不得"),
    ("=if", r"如果|若|假如|只有|仅当|当"),
    ("#stamp", r"时间戳|(?i:\btimestamp\b)"),
    ("#digit", r"数字"),
    ("#letter", r"字母|英文"),
    ("#han", r"中文|汉字"),
    ("#line", r"下划线"),
    (BYTES, r"个?字节|(?i:\bbytes?\b)"),
    (CHARS, r"个?字符|个字|(?i:\bcharacters?\b)"),
    // 个 before a unit of time belongs to it.
    ("#hour", r"个?小时"),
    ("#month", r"个月"),
    ("#week", r"个?(?:周|星期)"),
    (ITEMS, r"[个条项台张]"),
    ("#null", r"\bnull\b|\bNULL\b"),
    ("#iso", r"ISO ?8601"),
    ("#milli", r"毫秒|(?i:\bmilliseconds?\b)|\bms\b"),
    ("#micro", r"微秒"),
    ("#second", r"秒|(?i:\bseconds?\b)"),
    ("#minute", r"分钟"),
    ("#day", r"天"),
];

static WORD: LazyLock<Regex> = LazyLock::new(|| {
    let classes: Vec<String> =
        CLASSES.iter().enumerate().map(|(index, (_, words))| format!("(?P<c{index}>{words})")).collect();
    pattern(&format!(
        r"{}|(?P<date>[Yy]{{2,4}}(?:[-/.]?[Mm]{{2}}(?:[-/.]?[Dd]{{2}}(?:[ T]?[Hh]{{2}}(?::?[Mm]{{2}}(?::?[Ss]{{2}}Z?)?)?)?)?)?\b)|(?P<interval>{INTERVAL})|(?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?)|(?P<code>[A-Za-z0-9_]+(?:[-.][A-Za-z0-9_]+)*)",
        classes.join("|")
    ))
});

/// The words of a text, in its order.
pub(crate) fn of(lines: &[Line]) -> Vec<String> {
    lines.iter().flat_map(|line| of_text(&line.text)).collect()
}

fn of_text(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut end = 0;
    for found in WORD.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let (before, word) = (&text[..whole.start()], whole.as_str());
        if let Some(class) = class(&found) {
            // 18周岁 is an age.
            let week = class == "#week" && text[whole.end()..].starts_with(['岁', '年', '期']);
            if !week && belongs(class, &words, &text[end..whole.start()]) {
                words.push(class.to_owned());
            }
        } else if found.name("date").is_some() {
            // A word has no blanks.
            words.push(word.replace(' ', "+"));
        } else if found.name("interval").is_some() {
            words.extend(bounds(word));
        } else if found.name("number").is_some() {
            words.push(signed(before, &word.replace(',', "")));
        } else {
            // `a/b` and `a:b` are two words, and not those of `a, b`.
            let joint = text.get(end..whole.start()).filter(|joint| end > 0 && matches!(*joint, "/" | ":"));
            words.extend(joint.map(str::to_owned));
            split(before, word, &mut words);
        }
        end = whole.end();
    }
    words
}

/// Whether a class stands for a word where it is: 个 and 周 belong to a number, 以下 to an amount, if there is one.
fn belongs(class: &str, words: &[String], between: &str) -> bool {
    let is_unit = |word: &&String| {
        let word = word.as_str();
        matches!(word, CHARS | BYTES | ITEMS) || LETTERS.contains(&word) || TIMES.contains(&word)
    };
    let mut behind = words.iter().rev();
    let is_number = |word: Option<&String>| word.is_some_and(|word| amount::number(word).is_some());
    match class {
        ITEMS | "#month" | "#week" => is_number(behind.next()) && between.trim().is_empty(),
        UP_TO | FROM => {
            let unit = |word: &&String| is_unit(word) || amount::size(word).is_some();
            is_number(behind.find(|word| !unit(word))) && !between.contains(['，', ',', '。', '；', ';', '：', ':'])
        }
        _ => true,
    }
}

fn class(found: &Captures<'_>) -> Option<&'static str> {
    (0..CLASSES.len()).find(|index| found.name(&format!("c{index}")).is_some()).map(|class| CLASSES[class].0)
}

/// A word in Latin letters and digits: `cn-north` and `tls1.2` whole, `1-100`, `5MB` and `0-off` in their parts.
fn split(before: &str, word: &str, words: &mut Vec<String>) {
    let digits = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
    let (number, rest) = word.split_at(digits);
    if let Some(item) = number.strip_suffix('.').filter(|item| item.parse::<u32>().is_ok()) {
        // The first of a list: `1.ID_CARD`.
        words.push(item.to_owned());
        split("", rest, words);
    } else if number.parse::<f64>().is_err() {
        words.push(word.to_owned());
    } else if rest.is_empty() {
        words.push(signed(before, number));
    } else if let Some(more) = rest.strip_prefix('-') {
        words.push(signed(before, number));
        split("", more, words);
    } else if let Some(unit) = unit(rest) {
        words.extend([signed(before, number), unit.to_owned()]);
    } else {
        words.push(word.to_owned());
    }
}

/// The unit that letters right behind a number are: those of `16k` may be one.
fn unit(letters: &str) -> Option<&str> {
    let rates = ["bps", "kbps", "Kbps", "Mbps", "Gbps"];
    let is_size = rates.contains(&letters) || amount::size(letters).is_some();
    // 4S is a word.
    let is_time = letters.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_size { Some(letters) } else { time_class(letters).filter(|_| is_time) }
}

fn signed(before: &str, number: &str) -> String {
    if is_negative(before) { format!("-{number}") } else { number.to_owned() }
}

/// `[1, 100)`.
const INTERVAL: &str = r"[\[(（【]\s*-?[0-9]+(?:\.[0-9]+)?\s*(?:,|，|~|～|-|—|–|至|到)\s*(?:-?[0-9]+(?:\.[0-9]+)?|\+?∞|正?无穷大?)\s*[\])）】]";

/// The numbers of an interval, those that it leaves out with the word of their side.
fn bounds(interval: &str) -> Vec<String> {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]+(?:\.[0-9]+)?"));
    let (open, close) = (interval.starts_with(['(', '（']), interval.ends_with([')', '）']));
    // Round brackets alone may be brackets of prose.
    let prose = open && close && !interval.contains([',', '，']);
    let mut words = Vec::new();
    for (index, number) in NUMBER.find_iter(interval).enumerate() {
        let (round, side) = if index == 0 { (open, MORE) } else { (close, LESS) };
        words.extend((round && !prose).then(|| side.to_owned()));
        words.push(signed(&interval[..number.start()], number.as_str()));
    }
    words
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
        FactValue::Text(value) if key == "default" => of_text(value).into_iter().chain([DEFAULT.to_owned()]).collect(),
        FactValue::List(items) if key == "default" => {
            items.iter().flat_map(|item| of_text(item)).chain([DEFAULT.to_owned()]).collect()
        }
        _ if key == "type" => texts.flat_map(of_text).filter(|word| is_of_time(word)).collect(),
        _ if amount::is_limit(key) || key == "rate_limit" => {
            texts.flat_map(of_text).filter(|word| is_measured(word)).collect()
        }
        _ => texts.flat_map(of_text).collect(),
    }
}

/// What a documented value hangs on.
pub(crate) fn of_value(value: &str) -> Vec<String> {
    of_text(value)
}

/// What makes a date or a time of a text or number: a class, a unit, or a pattern such as `YYYY-MM-DD`.
pub(crate) fn is_of_time(word: &str) -> bool {
    let pattern = word.len() > 1
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| "YyMmDdHhSsTtZz-/.:+".contains(c));
    pattern || matches!(word, "#stamp" | "#iso" | "#second" | "#milli" | "#micro")
}

/// Whether a word is one of the vendor's: a value, a name, or a word in Latin letters.
pub(crate) fn is_code(word: &str) -> bool {
    word.len() > 1
        && word.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && word.contains(|c: char| c.is_ascii_alphabetic())
        && amount::size(word).is_none()
}

/// Numbers and what they measure.
fn is_measured(word: &str) -> bool {
    amount::number(word).is_some() || amount::size(word).is_some() || matches!(word, BYTES | CHARS)
}

/// The letters, digits and signs of a text: what is left of it without what only parts and marks them. What stands inside
/// a word is a part of it, and so is a bracket beside a number.
pub(crate) fn letters(lines: &[Line]) -> String {
    let mut letters = String::new();
    for line in lines {
        let text = line.text.as_str();
        let mut parted = true;
        for (at, c) in text.char_indices() {
            if !is_letter(text, at, c) {
                parted = true;
                continue;
            }
            if parted && c.is_ascii_alphanumeric() && letters.ends_with(|last: char| last.is_ascii_alphanumeric()) {
                letters.push(' ');
            }
            parted = false;
            letters.push(c);
        }
    }
    letters
}

/// Whether the character at a place of a text says something there.
fn is_letter(text: &str, at: usize, c: char) -> bool {
    let (before, behind) = (&text[..at], &text[at + c.len_utf8()..]);
    let digit = |c: char| c.is_ascii_digit();
    let joins = |c: char| c.is_ascii_alphanumeric() || c == '_';
    match c {
        '_' | '<' | '>' | '≤' | '≥' => true,
        '=' => before.ends_with(['<', '>']),
        '(' | '[' => behind.starts_with(digit),
        ')' | ']' => before.ends_with(digit),
        '-' if behind.starts_with(digit) && is_negative(&text[..=at]) => true,
        '-' | '.' | '/' | ':' => before.ends_with(joins) && behind.starts_with(joins),
        c => c.is_alphanumeric(),
    }
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
