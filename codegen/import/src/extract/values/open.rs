//! Texts that speak of values beside those that they list: their set is open.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::upstream::prose::pattern;

/// The common ones of them, and the rest of them; 具体支持的情况 is what holds for each, not which there are.
static PART: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"常见的?(?:取?值|类型|枚举值?)(?:说明|包括|包含|有|为|如|\s*[:：])|(?:^|[\s，,；;])(?i:else)\s*[:：]",
        r"|也可以?(?:在\p{Han}{2,6})?自定义|(?:^|[^不])支持自定义创建|其[他它]需求可|支持(?:指定)?具体\p{Han}{1,6}查询|常用的?\p{Han}{1,4}(?:包括|包含|如|有)|(?:部分)?常用(?:取值|值|端口)",
        r"|枚举值?\s*[（(]\s*部分|完整的?(?:枚举|取值|列表)[^，,。；;]{0,6}[参请]?见|具体支持的?[\p{Han}--[情]]\p{Han}{1,7}\s*[，,]?\s*请?(?:通过|参考|参见|调用)|填入?具体\p{Han}",
        r"|以及其[他它]|支持的\p{Han}{0,3}\s*(?i:id)\s*可以?(?:在|通过|从|调用)|其[他它]\p{Han}{2,4}可以?将",
    ))
});

/// Numbers of which each bit is a value, and values that may be joined or go on; 占位图 is an image, and `<li>` ends with a
/// sign that is no comparison.
static COMBINED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:…|\.{2,})\s*N(?:[-+][0-9])?[\s:：、，,]|(?:二进制|比特|(?i:bit))\s*位?\s*每一?位|每一?个?(?i:二进制|比特|bit)?位(?:代表|表示|对应)|(?:^|[^占])位图|(?i:bitmap)|按位(?:或|组合|相加)",
        r"|(?:\.{3,}|…+)\s*[，,、]\s*-?[0-9]{1,4}\s*[=:：-]|值(?:之?和[）)]|相加)|可(?:选择|以)?组合(?:方式|使用)|等(?:这种|的)?混合(?:模式|方式|使用)|分隔的?组合",
        r"|(?:^|[^i])[>＞≥]\s*=?\s*-?[0-9]+\s*[:：]|大于(?:等于)?-?[0-9]+\s*[:：为]|(?:如果|若)[大小]于\s*-?[0-9]+\s*[:：]|(?:[<＜≤]\s*=?\s*|小于(?:等于)?)-?[0-9]+\s*[:：](?:\s|\p{Han}|$)|[A-Za-z0-9]\s*及以上\s*[:：]|前缀的?(?:表示|代表)|[0-9]\s*的(?:整数)?倍数",
        r"|不同的?(?:取?值|数字)(?:代表|表示)不同",
    ))
});

/// What becomes of any other value.
static OTHERS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"其[它他余]的?(?:非\s*[0-9]+\s*)*(?:数值|取值|值|整数|负数|正整数|数字)[^。；;]{0,20}",
        r"|[^0-9A-Za-z\s.、:：，,；;（(-][，,；;。]\s*其[他它余]的?(?:类型)?\s*(?:[:：]|代表|表示|均|都|(?:不做|根据|失败|成功))[^，,。；;]{0,20}",
    ))
});

/// The same on a line of its own: `其他：结束时间升序`.
static REST: LazyLock<Regex> = LazyLock::new(|| pattern(r"^其[他它余]\s*[:：].{3,20}$"));

/// It is refused.
static REFUSED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"错误|报错|无效|非法|校验失败|不支持|不合法|不做|拒绝|不允许|Invalid"));

/// Whether a text about other values says that they are refused.
pub(super) fn is_refused(text: &str) -> bool {
    REFUSED.is_match(text) && !text.contains("不做过滤")
}

/// Whether a text lists a part of the values.
pub(super) fn is_open(reader: &Reader) -> bool {
    is_combined(reader) || is_left_open(reader)
}

/// Whether 示例取值 introduces the only list of a text, and no sample of one that stands before: `取值：dev、test。示例取值：dev`.
pub(super) fn is_sampled(reader: &Reader) -> bool {
    static OWN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[^例])取值(?:[^例示样如]|$)|可选[值项]|枚举"));
    let any = |of: &dyn Fn(&str) -> bool| reader.lines.iter().any(|line| of(&line.text));
    any(&|text| text.contains("示例取值")) && !any(&|text| OWN.is_match(text))
}

/// Whether its values may be joined to others.
pub(super) fn is_combined(reader: &Reader) -> bool {
    reader.lines.iter().any(|line| COMBINED.is_match(&line.text))
}

/// Whether it says that there are others.
pub(super) fn is_left_open(reader: &Reader) -> bool {
    let rest = |text: &str| reader.is_integer() && REST.is_match(text.trim()) && !REFUSED.is_match(text);
    // 暂不支持其他值, 空字符串表示成功，其他值表示失败: beside the empty text all values are others.
    static EMPTY: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"空(?:字符串|串|值)?(?:表示|代表)[^，,。；;]{1,8}[，,；;]$"));
    let none = |before: &str| before.ends_with("不支持") || before.ends_with("不允许") || EMPTY.is_match(before);
    let taken =
        |text: &str| OTHERS.find_iter(text).any(|found| !is_refused(found.as_str()) && !none(&text[..found.start()]));
    // Numbers are added without notice; words that are all explained are all there are, of which the service tells which count.
    let more = |text: &str| {
        reader.is_integer() && ["支持的值可以从", "次类推", "此类推"].iter().any(|word| text.contains(word))
    };
    reader
        .lines
        .iter()
        .any(|line| PART.is_match(&line.text) || more(&line.text) || taken(&line.text) || rest(&line.text))
        || is_sampled(reader)
}
