//! Reads numbers with units, as limits and defaults state them. Sizes are those of [`tc3_spec::amount`].

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::amount;

use super::reader::Reader;
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// A unit behind a number: it multiplies it, or is another than the member's.
static UNIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?P<unit>[A-Za-zμ%‰]+(?:/[A-Za-z]+)?|百分|[kKMGTP][bB]?(?:ps)?|万|千|百|亿|毫秒|微秒|秒钟?|分钟?|小时|个小时|天|日|个?自然日|周|个?星期|个?月|年|元|像素|赫兹|度|倍|兆|字节)",
    )
});

/// Where a text names the unit of its member: `单位：秒`, `时长（分钟）`, `以毫秒为单位`, `时间，秒数，…`.
static DECLARED: LazyLock<Regex> = LazyLock::new(|| {
    let unit = r"[A-Za-zμ%‰]+(?:/[A-Za-z]+)?|毫秒|微秒|秒|分钟?|小时|天|日|周|月|年|元|分|像素|字节|个|次|条";
    pattern(&format!(
        r"(?:单位(?:均)?(?:为|是|：|:)?\s*[：:]?\s*[（(]?|^[\p{{Han}}A-Za-z]{{2,20}}[（(]\s*(?:单位\s*[：:]?)?)\s*(?P<unit>{unit})|以\s*(?P<unit2>{unit})\s*(?:为|作为)?\s*单位|(?:多少|几)个?(?P<unit3>{unit})|[，,]\s*(?P<unit4>毫?秒|分钟|小时|天)数[，,]"
    ))
});

/// The units that a text names.
fn declared<'a>(reader: &Reader<'a>) -> impl Iterator<Item = &'a str> {
    let found = reader.lines.iter().filter_map(|line| DECLARED.captures(&line.text));
    found.filter_map(|found| {
        ["unit", "unit2", "unit3", "unit4"].iter().find_map(|name| found.name(name)).map(|unit| unit.as_str())
    })
}

/// Units of time: their class among the words of a text, how the spec writes them, and how texts do.
const TIMES: [(&str, Option<char>, &[&str]); 7] = [
    ("#second", Some('s'), &["s", "sec", "second", "seconds", "秒", "秒钟", "S"]),
    ("#milli", None, &["ms", "毫秒", "millisecond", "milliseconds"]),
    ("#minute", Some('m'), &["m", "min", "minute", "minutes", "分", "分钟"]),
    ("#hour", Some('h'), &["h", "hour", "hours", "小时", "个小时"]),
    ("#day", Some('d'), &["d", "day", "days", "天", "日"]),
    ("#week", None, &["周", "星期", "个星期"]),
    ("#month", None, &["个月", "月", "month", "months"]),
];

/// The units of a duration, as texts write it: `24个小时`.
pub(super) const TIME: &str = r"秒钟?|分钟|个?小时|天";

/// A count, in digits or written out.
pub(super) const COUNT: &str = r"[0-9]+|[一二两三四五六七八九十]";

/// What writes out 1 and the numbers behind it.
const NUMERALS: [&[char]; 10] =
    [&['一', '单'], &['二', '两'], &['三'], &['四'], &['五'], &['六'], &['七'], &['八'], &['九'], &['十']];

/// Other units of one meaning.
const SAME: [&[&str]; 6] = [
    &["年", "year", "years"],
    &["字节", "byte", "bytes", "Byte", "Bytes"],
    &["GB", "G", "GiB", "g", "gb", "Gb"],
    &["MB", "M", "MiB", "mb"],
    &["kbps", "Kbps", "KBPS", "kb/s"],
    &["mbps", "Mbps", "MBPS", "Mb/s"],
];

/// Whether a number that `rest` follows counts in the member's own unit.
pub(super) fn is_plain(reader: &Reader, rest: &str) -> bool {
    let Some(found) = UNIT.captures(rest) else { return true };
    let unit = &found["unit"];
    if unit.is_ascii() && !starts_like_unit(unit) {
        // A word of the text, not a unit: `10 bytes` is caught by its table, `10 Filters` is a count.
        return rest.starts_with(' ') && unit.len() > 5;
    }
    let mut declared = declared(reader).peekable();
    if declared.peek().is_some() {
        return declared.all(|declared| is_same(declared, unit));
    }
    // The name says it: `ExpireDays`.
    let name = reader.name().to_ascii_lowercase();
    let named = units().filter(|units| units.contains(&unit)).any(|units| {
        units.iter().any(|unit| unit.len() > 2 && unit.is_ascii() && name.ends_with(&unit.to_ascii_lowercase()))
    });
    // 10qps of `MaxQps`.
    let own = unit.is_ascii() && unit.len() > 2 && name.ends_with(&unit.to_ascii_lowercase());
    named || own || is_only(reader, unit)
}

/// An amount in brackets.
static AGAIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[（(][^（()）]{0,4}[0-9]"));

/// By how much a number that `rest` follows has to be multiplied to count in the member's own unit: `单位分钟，最大90天`.
pub(super) fn scale(reader: &Reader, rest: &str) -> Option<i64> {
    if is_plain(reader, rest) {
        return Some(1);
    }
    let unit = UNIT.captures(rest).and_then(|found| found.name("unit"))?;
    // A moment has no length.
    if time_class(unit.as_str()).is_some()
        && reader
            .example()
            .and_then(|example| example.parse::<i64>().ok())
            .is_some_and(|example| example > 1_000_000_000)
    {
        return None;
    }
    // 10分钟（3600 秒） contradicts itself, or says the same in the member's unit.
    if AGAIN.is_match(&rest[unit.end()..]) {
        return None;
    }
    if counts_bytes(reader) && (unit.as_str().len() > 1 || matches!(unit.as_str(), "M" | "G" | "T" | "P")) {
        return size(unit.as_str()).filter(|size| *size >= 1024);
    }
    if let Some(times) = larger(reader, unit.as_str()) {
        return Some(times);
    }
    // 最大值5000万.
    let thousands =
        [("万", 10_000), ("w", 10_000), ("亿", 100_000_000)].into_iter().find(|(word, _)| *word == unit.as_str());
    if let Some((_, times)) = thousands {
        let next = &rest[unit.end()..];
        return (next.is_empty() || next.starts_with(['，', ',', '。', '；', ';', '）', ')', '个', '条']))
            .then_some(times);
    }
    let unit = milliseconds(unit.as_str())?;
    let declared: Option<Vec<i64>> = declared(reader).map(milliseconds).collect();
    match declared?.as_slice() {
        [own] if unit % own == 0 => Some(unit / own),
        _ => None,
    }
}

/// How many bytes a size is, by the word for it.
fn size(unit: &str) -> Option<i64> {
    let word = if unit == "P" { "PB" } else { unit };
    amount::size(word).map(|size| size as i64)
}

/// How many of the member's own size a larger one is: `单位MiB/s，最小为1GiB/s`.
fn larger(reader: &Reader, unit: &str) -> Option<i64> {
    let sizes: Option<Vec<i64>> = declared(reader)
        .map(|own| match (own.strip_suffix("/s"), unit.strip_suffix("/s")) {
            (Some(own), Some(unit)) => size(unit)?.checked_div(size(own)?),
            (None, None) if own.len() > 1 && unit.len() > 1 => size(unit)?.checked_div(size(own)?),
            _ => None,
        })
        .collect();
    sizes?.into_iter().reduce(|one, other| if one == other { one } else { 0 }).filter(|times| *times > 1)
}

/// Whether the member counts bytes, by its name or its text.
fn counts_bytes(reader: &Reader) -> bool {
    let mut declared = declared(reader).peekable();
    let bytes = |unit: &str| matches!(unit.to_ascii_lowercase().as_str(), "字节" | "byte" | "bytes");
    match declared.peek() {
        Some(_) => declared.all(bytes),
        None => reader.name().ends_with("Bytes"),
    }
}

/// How long a unit of time is, if it always is.
pub(super) fn milliseconds(unit: &str) -> Option<i64> {
    match time_class(unit)? {
        "#milli" => Some(1),
        "#second" => Some(1000),
        "#minute" => Some(60_000),
        "#hour" => Some(3_600_000),
        "#day" => Some(86_400_000),
        "#week" => Some(604_800_000),
        _ => None,
    }
}

/// Whether a unit of time follows a number.
pub(super) fn is_time(rest: &str) -> bool {
    UNIT.captures(rest).is_some_and(|found| time_class(&found["unit"]).is_some())
}

/// Whether every amount of a text has this one unit, which the example does not speak against: then it is the member's.
fn is_only(reader: &Reader, unit: &str) -> bool {
    /// Units in which members count. An example from the number on, and a multiple of the other one, may be in a smaller
    /// unit.
    const COUNTED: [(&[&str], i64, i64); 11] = [
        (&["s", "秒", "秒钟"], 1000, 1000),
        (&["ms", "毫秒"], i64::MAX, 1),
        (&["分钟", "min"], 60, 60),
        (&["小时", "个小时", "h"], 60, 60),
        (&["天", "日", "个自然日"], 60, 60),
        (&["个月", "月", "年", "周"], i64::MAX, 1),
        (&["GB", "G", "GiB", "MB", "M", "MiB", "Mbps", "kbps", "Kbps"], 10_000, 1),
        (&["像素", "px", "fps", "度", "元"], i64::MAX, 1),
        (&["分"], i64::MAX, 1),
        (&["字节", "Byte", "Bytes", "byte", "bytes"], i64::MAX, 1),
        (&["C"], i64::MAX, 1),
    ];
    static AMOUNT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[0-9]\s*(?P<unit>(?:GB|MB|KB|TB|Mbps|[Kk]bps|ms|min|px|fps|[Bb]ytes?|[sGMKhdC]|[BW])(?:[^A-Za-z]|$)|%|‰|万|千|百|亿|毫秒|微秒|秒钟?|分钟?|个?小时|天|日|个?月|周|个?星期|年|元|像素|度|倍|字节)",
        )
    });
    let Some((_, least, step)) = COUNTED.iter().find(|(units, ..)| units.contains(&unit)) else { return false };
    let example = reader.example().and_then(|example| example.parse::<i64>().ok());
    let stamp = example.is_some_and(|example| example > 1_000_000_000);
    let smaller = example.is_some_and(|example| example >= *least && example % step == 0);
    let told = example.is_some() || !matches!(unit, "分钟" | "小时" | "个小时" | "天" | "日");
    let same = |found: regex::Captures<'_>| {
        // What ends a unit of letters is no part of it.
        let latin = found["unit"].starts_with(|c: char| c.is_ascii_alphabetic());
        let end = |c: char| {
            if latin { !c.is_ascii_alphanumeric() } else { c.is_ascii() && !c.is_ascii_alphanumeric() && c != '%' }
        };
        let other = found["unit"].trim_end_matches(end);
        other.starts_with(unit) || unit.starts_with(other) || is_same(other, unit)
    };
    // `（即1-64K）` says the same again.
    static SAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"[（(](?:即|也就是)[^（()）]*[)）]"));
    let only = |line: &Line| AMOUNT.captures_iter(&SAME.replace_all(&line.text, "")).all(same);
    told && !stamp && !smaller && reader.lines.iter().all(only)
}

fn starts_like_unit(unit: &str) -> bool {
    unit.len() <= 5 || units().any(|units| units.contains(&unit))
}

fn is_same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b) || units().any(|units| units.contains(&a) && units.contains(&b))
}

fn units() -> impl Iterator<Item = &'static [&'static str]> {
    TIMES.iter().map(|(.., names)| *names).chain(SAME)
}

/// The class of a unit of time among the words of a text.
pub(super) fn time_class(unit: &str) -> Option<&'static str> {
    TIMES.iter().find(|(.., names)| names.contains(&unit)).map(|(class, ..)| *class)
}

/// A unit of time as the spec writes it, if it does.
fn time_unit(unit: &str) -> Option<char> {
    TIMES.iter().find(|(.., names)| names.contains(&unit)).and_then(|(_, letter, _)| *letter)
}

/// A duration as the spec writes it, `30d`, if it is one and has a unit of the spec.
pub(super) fn duration(number: &str, unit: &str) -> Option<String> {
    let number = count(number).parse::<u32>().ok().filter(|number| *number > 0)?;
    Some(format!("{number}{}", time_unit(unit)?))
}

/// A count in digits: `2` for 两.
pub(super) fn count(text: &str) -> String {
    let mut chars = text.chars();
    let only = chars.next().filter(|_| chars.next().is_none());
    let written = only.and_then(|only| NUMERALS.iter().position(|numeral| numeral.contains(&only)));
    written.map_or_else(|| digits(text), |index| (index + 1).to_string())
}

/// Whether a count that follows goes on from here: the 五 of 十五天.
pub(super) fn ends_in_numeral(before: &str) -> bool {
    let is_numeral = |c: char| c != '单' && NUMERALS.iter().any(|numeral| numeral.contains(&c));
    before.ends_with(|c: char| "百千".contains(c) || is_numeral(c))
}

/// How many bytes a size is; none where there is no unit. Of the two readings of K and M the larger: a limit that is too
/// small refuses what the vendor takes.
pub(super) fn bytes(count: &str, unit: &str) -> Option<f64> {
    let step = if unit.is_empty() { Some(1.0) } else { amount::size(unit) };
    Some(amount::number(&digits(count))? * step?)
}

/// Whether a number that `rest` follows is the least, not the most: `10 个以上`.
pub(super) fn is_least(rest: &str) -> bool {
    static LEAST: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*[个条项台张种份名位次]?\s*(?:[（(]含[）)])?\s*(?:及|或者?)?(?:以上|之上|更多)"));
    LEAST.is_match(rest)
}

/// What follows the unit of a number, or the number itself.
pub(super) fn behind_unit(rest: &str) -> &str {
    UNIT.find(rest).map_or(rest, |found| &rest[found.end()..])
}

/// A number without the commas between its digits.
pub(super) fn digits(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !matches!(c, ',' | ' ')).collect();
    let trimmed = plain.trim_start_matches('0');
    if trimmed.is_empty() { "0".to_owned() } else { trimmed.to_owned() }
}

/// Whether what follows is said of the rest behind a fixed beginning: `lst- 后接 8 位字母数字`.
pub(super) fn is_behind_prefix(before: &str) -> bool {
    static PREFIX: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"(?:[A-Za-z0-9][-_]?["'”’]?\s*(?:加上?|再加|拼接|连接|\+)|后接|后跟|接上)\s*(?:[0-9]+\s*[位个]的?\s*)?$"#,
        )
    });
    PREFIX.is_match(before)
}
