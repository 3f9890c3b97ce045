//! `min` and `max` of a time relative to now: `不能早于当前时间`, `仅支持查询最近7天`.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::Format;

use super::condition::ends;
use super::measure::{TIME, duration};
use super::reader::{At, Reader};
use super::{Fact, FactValue};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "moment";

/// 晚于当前时间5分钟, 不能超过当前时间.
static NOW: LazyLock<Regex> = LazyLock::new(|| {
    let now = r"(?:或?等于)?\s*(?:系统)?(?:当前|现在)(?:的)?(?:系统)?(?:时间点?|时刻|日期)";
    pattern(&format!(
        concat!(
            r"(?:(?P<min>(?:必须|需要?|须|应|要|^|[，,（(])(?:晚于|大于)|不(?:能|得|可|可以|允许|应)?(?:早于|小于)){now}",
            r"|(?P<max>(?:必须|需要?|须|应|要|^|[，,（(])(?:早于|小于)|不(?:能|得|可|可以|允许|应)?(?:晚于|大于|超过)){now})",
            r"\s*(?:至少\s*(?P<count>[0-9]+)\s*(?P<unit>{TIME}))?",
        ),
        now = now,
        TIME = TIME
    ))
});

/// 仅支持查询最近30天内的数据.
static RECENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:仅|只|最多|最长|最大)(?:能|可|可以|支持|允许)*(?:查询|查看|拉取|获取|检索|追溯)?(?:到)?(?:最近|近|过去)\s*(?P<count>[0-9]+)\s*(?P<unit>{TIME})",
    ))
});

/// 距当前最多15天.
static AHEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"距离?(?:当前|现在)(?:时间)?(?:最多|最长|不(?:能|得|可)?超过)\s*(?P<count>[0-9]+)\s*(?P<unit>{TIME})",
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if reader.is_list() || !is_time(reader) {
        return;
    }
    let name = reader.name().to_ascii_lowercase();
    let begins = ["start", "begin", "from"].iter().any(|word| name.contains(word));
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &NOW) {
            let key = if found.name("min").is_some() { "min" } else { "max" };
            // 早于当前时间至少5分钟 counts back.
            let bound = if key == "min" { moment('+', &found) } else { found.name("count").is_none().then(now) };
            let ended = is_ended(reader.after(&sentence, &at));
            give(reader, &sentence, at, key, bound.filter(|_| ended));
        }
        for (at, found) in reader.matches(&sentence, &RECENT) {
            let goes_on = goes_on(reader.after(&sentence, &at));
            give(reader, &sentence, at, "min", moment('-', &found).filter(|_| begins && !goes_on));
        }
        for (at, found) in reader.matches(&sentence, &AHEAD) {
            let goes_on = goes_on(reader.after(&sentence, &at));
            give(reader, &sentence, at, "max", moment('+', &found).filter(|_| !begins && !goes_on));
        }
    }
}

/// Whether nothing behind a now moves it: 当前时间一个月, 当前时间（7天前）.
fn is_ended(after: &str) -> bool {
    let bracket = after.trim_start().strip_prefix(['（', '(']);
    ends(after) && !bracket.is_some_and(|inside| inside.contains(|c: char| c.is_ascii_digit()))
}

/// Whether a span of time is another one than its number says, or stands for what lies beyond it: 7天12小时, 7天以前.
fn goes_on(after: &str) -> bool {
    let rest = after.trim_start();
    let beyond = ["前", "之前", "以前", "外", "之外", "以外", "后", "之后", "以后", "半"];
    rest.starts_with(|c: char| c.is_ascii_digit()) || beyond.iter().any(|word| rest.starts_with(word))
}

fn give(reader: &mut Reader, sentence: &At, at: At, key: &'static str, bound: Option<String>) {
    if let Some(bound) = bound.filter(|_| reader.holds(sentence, &at)) {
        reader.fact(NAME, key, FactValue::Text(bound), at);
    }
}

/// Whether the member is a time, as the text or the metadata says.
fn is_time(reader: &Reader) -> bool {
    let read = reader.found.iter().any(|found| time(&found.fact).is_some());
    read || matches!(reader.base(), Some(Base::Date | Base::DateTime | Base::Timestamp))
}

/// The type or the format of a time, if a fact is that.
pub(super) fn time(fact: &Fact) -> Option<&str> {
    const FORMATS: [Format; 4] = [Format::DateTimeIso, Format::CompactDate, Format::CompactHour, Format::Month];
    let FactValue::Text(text) = &fact.value else { return None };
    let is_time = fact.key == "type" || (fact.key == "format" && FORMATS.iter().any(|format| format.name() == text));
    is_time.then_some(text)
}

fn now() -> String {
    "now".to_owned()
}

/// As the spec writes it: `now - 7d`.
fn moment(sign: char, found: &Captures<'_>) -> Option<String> {
    let Some(count) = found.name("count") else { return Some(now()) };
    Some(format!("now {sign} {}", duration(count.as_str(), &found["unit"])?))
}
