//! Texts that speak of values beside those that they list: their set is open.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::upstream::prose::pattern;

/// The common ones of them, the rest of them, and numbers of which each bit is a value.
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"常见的?(?:取?值|类型|枚举值?)(?:说明|包括|包含|有|为|如|\s*[:：])|(?:^|[\s，,；;])(?i:else)\s*[:：]",
        r"|(?:…|\.{2,})\s*N(?:[-+][0-9])?[\s:：、，,]|(?:二进制|比特|(?i:bit))\s*位?\s*每一?位|每一?个?(?i:二进制|比特|bit)?位(?:代表|表示|对应)|位图|(?i:bitmap)|按位(?:或|组合|相加)",
    ))
});

/// What becomes of any other value.
static OTHERS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"其[它他余]的?(?:数值|取值|值|整数|负数|正整数|数字)[^。；;]{0,20}"));

/// It is refused.
static REFUSED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"错误|报错|无效|非法|校验失败|不支持|不合法|不做|拒绝|不允许|Invalid"));

pub(super) fn is_open(reader: &Reader) -> bool {
    let taken = |text: &str| OTHERS.find_iter(text).any(|found| !REFUSED.is_match(found.as_str()));
    reader.lines.iter().any(|line| OPEN.is_match(&line.text) || taken(&line.text))
}
