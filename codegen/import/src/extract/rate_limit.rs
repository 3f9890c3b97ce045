//! `rate_limit`: how often an action may be called, per second and per day.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::{At, Reader};
use crate::upstream::prose::pattern;

const NAME: &str = "rate_limit";

static LIMIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:默认)?接口请求(?:的)?频率限制\s*[：:为是]\s*(?P<count>[0-9]+)\s*次\s*[/／每]\s*秒",
        r"|[Dd]efault API request rate limit\s*:\s*(?P<english>[0-9]+)\s*requests?\s*/\s*sec(?:ond)?",
    ))
});

/// 此接口每日限频50次. What one operator or one number may do is no limit of the action.
static DAILY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:接口)[^，,。；;]{0,6}(?:每日|每天|一天|单日)(?:内)?(?:的)?(?:限频|限制|最多(?:可|能)?(?:调用|请求)|调用次数(?:上限|限制)|请求次数(?:上限|限制))\s*(?:为|是|：|:)?\s*(?P<count>[0-9]+)\s*次",
    )
});

pub(super) fn read(reader: &mut Reader) {
    let (second, day) = (found(reader, &LIMIT, 's'), found(reader, &DAILY, 'd'));
    let (limits, at): (Vec<String>, Vec<At>) = second.into_iter().chain(day).unzip();
    let value = match limits.as_slice() {
        [] => return,
        [limit] => FactValue::Text(limit.clone()),
        _ => FactValue::List(limits),
    };
    reader.fact_at(NAME, "rate_limit", value, at);
}

/// The one limit that a text states for a unit of time.
fn found(reader: &Reader, wording: &Regex, unit: char) -> Option<(String, At)> {
    let mut limits: Vec<(String, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, wording) {
            let count = found.name("count").or_else(|| found.name("english"));
            let count = count.filter(|count| count.as_str().bytes().any(|digit| digit != b'0'));
            limits.extend(count.map(|count| (format!("{}/{unit}", count.as_str()), at)));
        }
    }
    let is_one = limits.iter().all(|(limit, _)| *limit == limits[0].0);
    limits.into_iter().next().filter(|_| is_one)
}
