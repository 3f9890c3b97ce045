//! Reads the value of a default as it is on the wire.

use std::sync::LazyLock;

use regex::Regex;

use super::super::measure::{milliseconds, scale};
use super::super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// The value as it stands on the wire; `None` where it is not plainly of the member's type.
pub(super) fn literal(reader: &Reader, sentence: &At, at: &At, value: &str, copula: bool) -> Option<String> {
    let after = reader.after(sentence, at);
    match reader.base()? {
        Base::Boolean => match value {
            "是" => Some("true".to_owned()),
            "否" => Some("false".to_owned()),
            // 默认值为 fasle.
            word => ["true", "false"].into_iter().find(|truth| letters(truth) == letters(word)).map(str::to_owned),
        },
        Base::Integer | Base::Unsigned | Base::Float => {
            let product = product(value);
            let value = product.as_deref().unwrap_or(value);
            // 默认值-20 of a member that cannot be negative: the hyphen parts the value from the word.
            static JOINED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:默认|缺省)(?:取?值)?-"));
            let joined = reader.base() == Some(&Base::Unsigned) && JOINED.is_match(reader.text(at));
            let value = if joined { value.trim_start_matches('-') } else { value };
            let after = if reader.text(at).contains('从') {
                after.trim_start_matches(['开', ' ', '始', '起'])
            } else {
                after
            };
            let digits = value.trim_start_matches('-').trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            let number = &value[..value.len() - digits.len()];
            let rest = format!("{digits}{after}");
            let float = reader.base() == Some(&Base::Float);
            let parses = if float { number.parse::<f64>().is_ok() } else { number.parse::<i64>().is_ok() };
            // `默认10.` ends a sentence.
            let rest =
                rest.strip_prefix('.').filter(|rest| !rest.starts_with(|c: char| c.is_ascii_digit())).unwrap_or(&rest);
            // `默认0-不限`: the dash parts it from what it means.
            let meant = |rest: &str| rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(is_han));
            let goes_on = rest.trim_start().starts_with(['-', '~', '～', '/', ':', '*', '.', '%', '到', '至'])
                && !rest.trim_start().starts_with("--")
                && !meant(rest);
            // 默认为3天前 is a time.
            static AGO: LazyLock<Regex> =
                LazyLock::new(|| pattern(r"^\s*(?:个?[天日月周年]|个?小时|分钟|秒)(?:之|以)?[前后内]"));
            if parses && let Some(same) = again(reader, number, rest) {
                return Some(same);
            }
            match scale(reader, rest).filter(|_| parses && !goes_on && !AGO.is_match(rest))? {
                1 => Some(number.to_owned()),
                scale => Some(number.parse::<i64>().ok()?.checked_mul(scale)?.to_string()),
            }
        }
        Base::String => text(reader, at, after, value, copula).or_else(|| amount(reader, after, value)),
        _ => None,
    }
}

/// The number in a bracket that says the same in the member's unit: `60分钟（3600秒）`.
fn again(reader: &Reader, number: &str, rest: &str) -> Option<String> {
    static AGAIN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^\s*(?P<unit>秒|分钟|小时|天)\s*[（(]\s*(?P<same>[0-9]+)\s*(?P<own>毫秒|秒|分钟|小时)\s*[)）]")
    });
    let found = AGAIN.captures(rest)?;
    let lasts = |number: &str, unit: &str| number.parse::<i64>().ok()?.checked_mul(milliseconds(unit)?);
    let (one, other) = (lasts(number, &found["unit"])?, lasts(&found["same"], &found["own"])?);
    (one == other && scale(reader, &found["own"]) == Some(1)).then(|| found["same"].to_owned())
}

/// The letters of a word, whatever their order.
fn letters(word: &str) -> Vec<u8> {
    let mut letters = word.to_ascii_lowercase().into_bytes();
    letters.sort_unstable();
    letters
}

/// A unit behind a number.
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\s*(?:个|天|日|秒|分钟?|小时|周|星期|月|年|毫秒|条|次|元|倍|页|行|字节|像素|[KMG]i?B)")
});

/// The number of a text that holds one: its unit is named, or the example is a number. 默认为 12 小时 may be of one such
/// as `12h`.
fn amount(reader: &Reader, after: &str, value: &str) -> Option<String> {
    let number = value.parse::<i64>().ok()?;
    let declared = reader.lines.iter().any(|line| line.text.contains("单位"));
    let example = reader.example().is_some_and(|example| example.parse::<i64>().is_ok());
    let unit = UNIT.is_match(after) && (declared || example);
    unit.then(|| scale(reader, after)).flatten().and_then(|scale| number.checked_mul(scale)).map(|n| n.to_string())
}

/// A word of the text is no value: the value has to end its part of the sentence.
fn text(reader: &Reader, at: &At, after: &str, value: &str, copula: bool) -> Option<String> {
    let begins = at.line == 0;
    let rest = after.trim_start();
    let ends = rest.is_empty()
        || rest
            .starts_with(['，', ',', '。', '；', ';', '、', '）', ')', '（', '(', '】', ']', '"', '”', '！', '|', '_']);
    // `默认为"A"：甲`
    let quoted = copula && reader.text(at).ends_with(['"', '”', '’', '`', '」']) && rest.starts_with(['：', ':']);
    // 默认值为0代表永久有效, 默认值：m - 月, 默认为false不保留
    let spaced = copula
        && ((after.starts_with(' ') && rest.starts_with(|c: char| !c.is_ascii()))
            || (begins && (rest.starts_with("代表") || rest.starts_with("表示")))
            || rest.strip_prefix('-').is_some_and(|rest| rest.trim_start().starts_with(|c: char| !c.is_ascii()))
            || (matches!(value, "true" | "false") && rest.starts_with('不')));
    // `默认 A  A：甲 B：乙`: the values are listed right behind it.
    static NEXT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s+[A-Za-z0-9_]+\s*[:：]"));
    let ends = ends || (copula && NEXT.is_match(after));
    // `默认ID_CARD:中国居民身份证` says what it means, and lists no other.
    static MEANT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[:：]\s*\p{Han}[^:：A-Za-z0-9]*$"));
    let code = value.len() > 2 && value.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let ends = ends || (code && MEANT.is_match(rest));
    let goes_on = rest.starts_with('=')
        || rest.starts_with("/")
        || rest.starts_with("（不")
        // 默认为 request 的 2 倍 is made of something.
        || rest.starts_with('的')
        || value.contains("://")
        || (value.matches('/').count() > 1 && !value.starts_with('/'));
    // 默认为b, 支持单位有 b、kb names a unit.
    static UNITS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[，,]\s*(?:支持|可选)(?:的)?单位"));
    let unit = UNITS.is_match(after) && value.chars().all(|c| c.is_ascii_alphabetic());
    let latin = value.is_ascii() && !unit;
    let number_with_unit = value.starts_with(|c: char| c.is_ascii_digit()) && UNIT.is_match(rest);
    let named = ["VPC", "ID", "Id", "IP", "URL", "CIDR", "SQL", "MySQL", "NULL", "null", "nil", "UTC", "UTF", "N"];
    (latin && (ends || spaced || quoted) && !goes_on && !number_with_unit && !named.contains(&value))
        .then(|| value.to_owned())
}

/// `1*24*60*60` as one number.
fn product(value: &str) -> Option<String> {
    if !value.contains('*') {
        return None;
    }
    let mut factors = value.split('*').map(|factor| factor.trim().parse::<i64>().ok());
    factors.try_fold(1_i64, |product, factor| product.checked_mul(factor?)).map(|product| product.to_string())
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}
