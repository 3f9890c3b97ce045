//! `valid_for` and `once`: how long a link, an ID or a code is valid, and whether it works only once.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::FactValue;
use super::measure::{COUNT, TIME, duration, ends_in_numeral};
use super::reader::Reader;
use crate::upstream::prose::pattern;

const NAME: &str = "lifetime";

/// 有效期5分钟, 24小时内有效, 过期时间为90天, 默认失效时间为24小时.
static LIVES: LazyLock<Regex> = LazyLock::new(|| {
    let span = |index: u8| format!(r"(?P<n{index}>{COUNT})\s*(?P<u{index}>{TIME})");
    pattern(&format!(
        concat!(
            r"(?:有效期限?|有效时间|失效时间|过期时间)\s*(?:默认)?(?:是|为|：|:)?\s*(?:默认)?{}",
            r"|{}\s*(?:之?内)?有效"
        ),
        span(1),
        span(2)
    ))
});

/// 链接仅单次有效, 只能访问一次, 不可重复使用.
static ONCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:仅|只)(?:可|能|可以|能够|限)?(?:被)?(?:使用|访问|打开|点击)[一1]次|(?:仅|只)?(?:单次|一次)有效",
        r"|(?:链接|二维码|票据|凭证)[^，,。]{0,6}(?:不可|不能)重复使用"
    ))
});

/// What a duration bounds or sets, and other spans of time.
static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"最[长大多高短小少]|不(?:能)?超过|至少|范围|设置|延长|续"));

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_text() {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &LIVES) {
            let clause = reader.before(&sentence, &at).rsplit(['，', ',']).next().unwrap_or_default();
            // 十五天内有效 ends in 五天内有效.
            let is_written = found.name("n2").is_some_and(|number| !number.as_str().is_ascii());
            let is_rest = is_written && ends_in_numeral(clause);
            let goes_on = reader.after(&sentence, &at).trim_start().starts_with(['-', '~', '～', '至', '到', '以']);
            if let Some(lifetime) = lifetime(&found)
                && !goes_on
                && !is_rest
                && !OTHER.is_match(clause)
                && reader.holds(&sentence, &at)
            {
                reader.fact(NAME, "valid_for", FactValue::Text(lifetime), at);
            }
        }
        for (at, _) in reader.matches(&sentence, &ONCE) {
            if reader.holds(&sentence, &at) {
                reader.fact(NAME, "once", FactValue::Text("true".to_owned()), at);
            }
        }
    }
}

/// As the spec writes it: `5m`.
fn lifetime(found: &Captures<'_>) -> Option<String> {
    let (number, unit) = (1..=2).find_map(|index| {
        Some((found.name(&format!("n{index}"))?.as_str(), found.name(&format!("u{index}"))?.as_str()))
    })?;
    duration(number, unit)
}
