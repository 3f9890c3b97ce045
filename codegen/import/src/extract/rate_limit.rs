//! `rate_limit`: the limit of calls per second that a page gives for an action.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::Reader;
use crate::upstream::prose::pattern;

const NAME: &str = "rate_limit";

static LIMIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:默认)?接口请求(?:的)?频率限制\s*[：:为是]\s*(?P<count>[0-9]+)\s*次\s*[/／每]\s*秒",
        r"|[Dd]efault API request rate limit\s*:\s*(?P<english>[0-9]+)\s*requests?\s*/\s*sec(?:ond)?",
    ))
});

pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &LIMIT) {
            let count = found.name("count").or_else(|| found.name("english"));
            if let Some(count) = count.filter(|count| count.as_str().bytes().any(|digit| digit != b'0')) {
                reader.fact(NAME, "rate_limit", FactValue::Text(format!("{}/s", count.as_str())), at);
            }
        }
    }
}
