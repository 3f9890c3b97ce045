//! `type` or `format` of dates and times: what a text or a number counts or shows.

use std::sync::LazyLock;

use regex::{Match, Regex};
use tc3_spec::model::Format;

use super::super::FactValue;
use super::super::reader::{At, Reader, has_condition, limits_cases};
use super::NAME;
use crate::upstream::prose::pattern;

static UNIX: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:unix|linux|posix|epoch)\s*(?:标准)?\s*(?:时间戳?|秒|[Tt]imestamp)|UTC\s*秒数?|(?:秒级?别?|(?:10|十)位数?)\s*(?:的)?(?i:unix\s*)?时间戳|时间戳[（(，,：:\s]*(?:精确到|到|单位(?:为|：|:|是)?\s*)?(?:秒|s\b)|(?i:unix timestamp)|(?i:unix|epoch)\s*秒",
    )
});

/// A timestamp of which only the example says that it counts seconds.
static STAMP: LazyLock<Regex> = LazyLock::new(|| pattern(r"时间戳|(?i:\btimestamp\b)"));

static MILLIS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"毫秒|微秒|纳秒|\bms\b|(?i:milli|micro|nano)|13\s*位|去掉日期"));

/// A time that is none of a day, but one between two.
static SPAN: LazyLock<Regex> = LazyLock::new(|| pattern(r"相对|偏移|时长|之差|间隔"));

/// Patterns such as `yyyy-MM-dd HH:mm:ss`, and dates that show one.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<date>[yY]{4}-[mM]{2}-[dD]{2}|Y-m-d|[xX]{4}-[xX]{2}-[xX]{2}|年-月-日|%Y-%m-%d|[0123][0-9]{3}-[0-9]{2}-[0-9]{2})",
        r"(?:(?P<gap>[ T]|&nbsp;| \+)?(?P<time>[hH]{2}:(?:[mM]{2}|ii|00):(?:[sS]{2}|00)|[hH]:i:s|[xX]{2}:[xX]{2}:[xX]{2}|时[:：]分[:：]秒|%H:%M:%S|[0-9]{2}:[0-9]{2}:[0-9]{2}))?(?:\s?的?(?:格式|形式))?(?P<more>[^\s，,。；;）)】\]”’、~至（(\p{Han}]*)",
    ))
});

/// A month alone.
static MONTH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[yY]{4}-[mM]{2}(?:[^-A-Za-z]|$)|[^0-9]2[0-9]{3}-[0-9]{2}(?:[^-0-9]|$)"));

static SHAPE: LazyLock<Regex> = LazyLock::new(|| pattern(r"格式|形式|[yY]{4}-[mM]{2}|Y-m-d|[xX]{4}-[xX]{2}|年-月-日"));

/// Where the clock of a zone shows, which is not another notation.
static ZONE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:UTC|GMT)\s?\+\s?0?8(?::00)?"));

/// What is counted since 1970.
#[derive(Clone, Copy)]
enum Stamp {
    Seconds,
    Millis,
}

/// The fact: the type of a number, or the format of a text.
fn give(reader: &mut Reader, stamp: Stamp, at: At) {
    let (ty, format) = match stamp {
        Stamp::Seconds => ("Timestamp", Format::Timestamp),
        Stamp::Millis => ("TimestampMillis", Format::TimestampMillis),
    };
    let (key, value) = if reader.is_text() { ("format", format.name()) } else { ("type", ty) };
    reader.fact(NAME, key, FactValue::Text(value.to_owned()), at);
}

/// Milliseconds since 1970, where the text says both, and the example agrees.
pub(super) fn milliseconds(reader: &mut Reader) {
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:毫秒级?|13\s*位)\s*(?:的)?\s*(?i:unix)?\s*(?:标准)?时间戳|以\s*(?:毫秒|ms)\s*为单位的\s*(?i:unix)?\s*时间戳|(?i:epoch)\s*(?:毫秒|ms\b|(?i:millis))|时间戳(?:[（(，,：:【】\s]|格式|(?i:utc|gmt|long|int64))*(?:精确到|单位(?:为|：|:|是)?\s*)?(?:毫秒|ms\b)|(?i:unix)\s*毫秒(?:级)?(?:时间戳?)?(?:[。，,；;）)（( ]|$)|自\s*(?i:unix)\s*纪元[^，,。；;]{0,20}毫秒数|时间戳[^。；;]{0,40}[，,]\s*以毫秒为单位|时间戳[，,][^，,。；;]{0,16}[，,]\s*毫秒(?:[。；;]|$)|(?i:milliseconds)\s+since\s+the\s+epoch|(?i:unix)\s*(?:标准)?\s*(?:时间戳?|毫秒|(?i:time))[（(，,：:\s]*(?:精确到|单位(?:为|：|:|是)?\s*)?(?:毫秒|ms\b)",
        )
    });
    static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"微秒|纳秒|相对|偏移|时长|之差|间隔|去掉日期|[^毫]秒级"));
    // In the same line these words make it a duration; elsewhere they say nothing: 费用成本过高或耗时过长.
    static NEAR: LazyLock<Regex> = LazyLock::new(|| pattern(r"耗时|或"));
    let of_this_age =
        |example: &str| example.len() != 10 && example.len() < 16 && example.bytes().all(|byte| byte.is_ascii_digit());
    if reader.is_list()
        || reader.lines.iter().any(|line| OTHER.is_match(&line.text))
        || (reader.example().is_some_and(|example| !of_this_age(example)) && !shows_millis(reader))
    {
        return;
    }
    if let Some(unit) = unit_below(reader).filter(|_| !reader.lines.iter().any(|line| NEAR.is_match(&line.text))) {
        give(reader, Stamp::Millis, unit);
        return;
    }
    // 开始时间，毫秒 with an example that can be nothing else.
    static SHOWN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"时(?:间|刻)\s*[，,（(：:、\s]?\s*(?:单位(?:为|是|：|:)?\s*)?(?:毫秒|ms\b)"));
    let shown = reader.example().is_some_and(is_now);
    let words = [Some(&WORDS), Some(&SHOWN).filter(|_| shown)];
    for (sentence, words) in reader.sentences().into_iter().flat_map(|at| words.map(|words| (at.clone(), words))) {
        let Some(words) = words else { continue };
        for (at, _) in reader.matches(&sentence, words) {
            let near = NEAR.is_match(&reader.lines[at.line].text);
            if !near && !reader.is_example(&sentence, &at) && !reader.names_other(reader.before(&sentence, &at)) {
                give(reader, Stamp::Millis, at);
                return;
            }
        }
    }
}

/// Whether an example can be nothing but a time in milliseconds.
fn is_now(example: &str) -> bool {
    example.parse::<u64>().is_ok_and(|stamp| (1_000_000_000_001..3_000_000_000_000).contains(&stamp))
}

/// The line that says that a timestamp of the line above it is in milliseconds: `单位：ms`.
fn unit_below(reader: &Reader) -> Option<At> {
    static UNIT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*单位[：:\s]*(?:毫秒|ms)\s*(?:[（(。]|$)"));
    let line = reader.lines.iter().position(|line| UNIT.is_match(&line.text))?;
    let above = &reader.lines.get(line.checked_sub(1)?)?.text;
    let now = reader.example().is_some_and(is_now);
    let own = (STAMP.is_match(above) || now && above.contains("时间")) && !reader.names_other(above);
    own.then(|| At { line, range: 0..reader.lines[line].text.len() })
}

/// Whether the text itself shows a time in milliseconds, where its example is one in seconds: `例如：1611754219108`.
fn shows_millis(reader: &Reader) -> bool {
    static SHOWN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[^0-9])1[0-9]{12}(?:[^0-9]|$)"));
    reader.example().is_some_and(is_seconds) && reader.lines.iter().any(|line| SHOWN.is_match(&line.text))
}

/// Seconds since 1970. What speaks of milliseconds anywhere is none.
pub(super) fn seconds(reader: &mut Reader) {
    if reader.is_list() || reader.lines.iter().any(|line| MILLIS.is_match(&line.text)) {
        return;
    }
    if reader.example().is_some_and(|example| !is_seconds(example)) {
        return;
    }
    // 对于点播文件，…偏移时间；对于直播文件，…时间戳 is one in some cases alone.
    let cases = reader.sentences().into_iter().filter(|at| reader.text(at).trim_start().starts_with("对于"));
    if cases.count() > 1 {
        return;
    }
    let dated = reader.example().is_some_and(is_of_this_age);
    for words in [Some(&UNIX), Some(&STAMP).filter(|_| dated)].into_iter().flatten() {
        for sentence in reader.sentences() {
            for (at, _) in reader.matches(&sentence, words) {
                let span = is_span(reader, &sentence, &at);
                if !span && !reader.is_example(&sentence, &at) && !reader.names_other(reader.before(&sentence, &at)) {
                    give(reader, Stamp::Seconds, at);
                }
            }
        }
        if reader.found.iter().any(|found| matches!(found.fact.key, "type" | "format")) {
            return;
        }
    }
}

/// Whether a sentence up to a place, or the first one, speaks of the time between two moments.
fn is_span(reader: &Reader, sentence: &At, at: &At) -> bool {
    // 建议与…间隔时间超过24小时 is said of two of them.
    let told = At { line: at.line, range: sentence.range.start..at.range.end };
    let first = reader.sentences().into_iter().next().filter(|first| first != sentence);
    first.iter().chain([&told]).any(|at| SPAN.is_match(reader.text(at)))
}

/// Whether an example is a time in seconds that cannot be one in another unit, nor a plain number: from 2001 to 2065.
fn is_of_this_age(example: &str) -> bool {
    example.parse::<u64>().is_ok_and(|seconds| (1_000_000_001..3_000_000_000).contains(&seconds))
}

/// Whether an example can be a time in seconds: one in milliseconds has more digits.
fn is_seconds(example: &str) -> bool {
    example.bytes().all(|byte| byte.is_ascii_digit()) && example.len() < 12
}

/// `Date` and `DateTime`, if all that the text shows agrees, the example too.
pub(super) fn date(reader: &mut Reader) {
    if reader.is_list() {
        return;
    }
    let mut places: Vec<At> = Vec::new();
    let mut kinds: Vec<Option<&'static str>> = Vec::new();
    let mut shaped = false;
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        let dated = DATE.find(text);
        let zoned = plain(reader, &sentence);
        if ["ISO", "RFC", "时间戳", "UTC", "cron"].iter().any(|word| zoned.contains(word))
            || dated.is_some_and(|date| !shown(text, shaped) && is_of_case(text, &date))
        {
            return;
        }
        // 按月 is written in another way.
        if MONTH.is_match(text) {
            return;
        }
        // What only shows a moment may be more exact than the pattern, which the example bears out.
        let beside = shown(text, shaped) && reader.example().is_some();
        for (at, found) in reader.matches(&sentence, &DATE) {
            if beside {
                places.push(at);
                continue;
            }
            // 格式形如 introduces an example.
            shaped |= SHAPE.is_match(&text.replace("格式形如", ""));
            let more = found.name("more").is_some_and(|more| !more.as_str().trim_matches(['"', '\'', '.']).is_empty());
            let kind = match (found.name("gap").map(|gap| gap.as_str()), found.name("time")) {
                _ if more => None,
                (_, None) => Some("Date"),
                (Some(" "), Some(_)) => Some("DateTime"),
                _ => None,
            };
            let after = reader.after(&sentence, &at).trim_start();
            kinds.push(kind.filter(|_| !after.starts_with(['~', '至', '到', '-', '/', '、', '或'])));
            places.push(at);
        }
    }
    let Some(Some(kind)) = kinds.first() else { return };
    let agrees = reader.shown_form().is_none_or(|example| {
        // A time of day may stand behind a `T`, too.
        shape_of(example) == Some(*kind) || *kind == "DateTime" && Format::DateTime.accepts(example)
    });
    if shaped && agrees && kinds.iter().all(|other| *other == Some(*kind)) {
        reader.fact_at(NAME, "type", FactValue::Text((*kind).to_owned()), places);
    }
}

/// The text without its zone and without words that only name the moment.
fn plain(reader: &Reader, sentence: &At) -> String {
    let zoned = ZONE.replace_all(reader.text(sentence), "");
    // 按照ISO8601标准表示，格式为yyyy-MM-dd hh:mm:ss: the pattern counts.
    static ISO: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"ISO\s?8601\s*标准(?:表示)?(?P<rest>[，,]\s*格式为\s*[yY]{4}-[mM]{2}-[dD]{2} [hH]{2}:)")
    });
    let zoned = ISO.replace_all(&zoned, "$rest");
    // 时间戳，格式 YYYY-MM-DD is a date by another name.
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r#"时间戳[，,\s（(]*(?:日期)?(?:格式)?(?:为|是|：|:)?[\s“"']*[yY]{4}-[mM]{2}-[dD]{2}"#)
    });
    // 操作时间戳。格式为：YYYY-MM-DD: so is one whose pattern is the next sentence.
    static BELOW: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"^[^，,。；;]{0,12}时间戳。格式(?:为|是|：|:)+[\s“"']*[yY]{4}-[mM]{2}-[dD]{2}"#));
    let below = sentence.range.start == 0 && BELOW.is_match(&reader.lines[sentence.line].text);

    if below || NAMED.is_match(&zoned) { zoned.replacen("时间戳", "", 1) } else { zoned.into_owned() }
}

/// Whether a date is written so in some cases alone: not where the condition says when the member is needed, or what else
/// then happens.
fn is_of_case(text: &str, date: &Match) -> bool {
    let (before, after) = (&text[..date.start()], &text[date.end()..]);
    static AGAIN: LazyLock<Regex> = LazyLock::new(|| pattern(r#"格式|形式|精确|为[\s“”"'`]*(?:[yYhH]|[0-9]{4}-)"#));
    let again = AGAIN.is_match(after);
    // 如果要查询实时的数据，建议传递…的时间点，格式为 is advice.
    static ADVICE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:如果|若|当|如需|如要)[^，,。；;]{1,40}[，,]\s*(?:则|可以)?(?:建议|推荐)[^，,。；;]*[，,]")
    });
    limits_cases(&ADVICE.replace_all(before, "")) || again && has_condition(after)
}

/// Whether a sentence only shows dates of a pattern that another one gave: `返回小于等于…的数据，如2018-09-05`.
fn shown(text: &str, shaped: bool) -> bool {
    shaped && !text.contains(['y', 'Y', '%']) && !text.contains("格式")
}

fn shape_of(example: &str) -> Option<&'static str> {
    // `2019-02-0100:10:00` has lost its blank.
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[0-9]{2}:[0-9]{2}:[0-9]{2}$"));
    if JOINED.is_match(example) {
        return Some("DateTime");
    }
    let found = DATE.captures(example).filter(|found| found.get(0).is_some_and(|whole| whole.as_str() == example))?;
    if found.name("more").is_some_and(|more| !more.as_str().is_empty()) {
        return None;
    }
    match (found.name("gap").map(|gap| gap.as_str()), found.name("time")) {
        (None, None) => Some("Date"),
        (Some(" "), Some(_)) => Some("DateTime"),
        _ => None,
    }
}
