//! Tells whether a default is the member's own and holds in every case.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader, limits_cases};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// What makes the value one of something else, or of some cases.
pub(super) static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"字段(?:均|都|全)|[一不]?同.{0,6}默认|的默认|分别|各自?默认|产品默认|系统内置|默认(?:值)?(?:最大|最小|上限|下限)|其中|建议|例如",
    )
});

/// How to deviate from the default, or when the member counts, before a default of its own: 如果需要…，将该参数置为 true，
/// 默认为 false.
fn is_own(reader: &Reader, sentence: &At, at: &At) -> bool {
    static DEVIATES: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:如果|如|若)(?:需要?|要|想)[^，,。]*[，,](?:则|可|请|需要?|应)?[^，,。]{0,10}(?:置为|设为|设置为|指定为|填写?|传入?)[^，,。]*[，,]|[^，,。]*(?:时|下)?(?:有效|生效)[，,]|(?:若|如果|当)[^，,。]*[，,]则[^，,。]*[，,]",
        )
    });
    static EXPLICIT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:默认|缺省)(?:值|取值)?(?:为|是|：|:)"));
    let before = reader.before(sentence, at);
    if is_apart(reader, before) {
        return !reader.is_example(sentence, at) && !OTHER.is_match(reader.text(at));
    }
    let left = DEVIATES.replace_all(before, "");
    left.trim().len() < before.trim().len()
        && before.trim_end().ends_with(['，', ','])
        && EXPLICIT.is_match(reader.text(at))
        && !limits_cases(&left)
        && !reader.names_other(&left)
        && !reader.is_example(sentence, at)
}

/// Whether the default stands behind all that the sentence says of cases: `当达到时，认为…，不填默认为90`. Of a Boolean
/// 当为true时… says what it means.
fn is_apart(reader: &Reader, before: &str) -> bool {
    static UNSET: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?:如果|若)?(?:不填写?|不传入?|不传值|不指定|不设置|未填写?|未传入?|未指定|未设置)(?:该|此)?(?:参数|字段|值)?(?:时|则|的话)?$",
        )
    });
    let mut clauses = before.rsplit(['，', ',']);
    let last = clauses.next().unwrap_or_default();
    let (Some(above), rest) = (clauses.next(), clauses.next()) else { return false };
    let unset = UNSET.is_match(last);
    let told = unset || (reader.base() == Some(&Base::Boolean) && last.trim().is_empty());
    // A limit that names another member says nothing of when it is assumed.
    static COMPARES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[^，,。]*(?:之和|之差|总和|不(?:能|得|可|可以)?(?:超过|大于|小于))[^，,。]*[，,]"));
    let before = if unset { COMPARES.replace_all(before, "") } else { before.into() };
    let other = reader.names_other(above) && !(unset && COMPARES.is_match(&format!("{above}，")));
    told && rest.is_some() && !limits_cases(above) && !reader.depends(&before) && !other
}

pub(super) fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
    if is_own(reader, sentence, at) {
        return true;
    }
    let before = reader.before(sentence, at);
    let clause = before.rsplit(['，', ',', '（', '(']).next().unwrap_or_default();
    // 以下字段均为…，默认false speaks of parts.
    // 非 MX 记录类型，默认为 0 holds for some kinds alone.
    // 标准版请填50 does, too.
    static KINDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"非\s*[A-Z]+\s*\p{Han}{0,4}(?:类型|记录)|\p{Han}{2}版(?:请|无法|不支持|不能|只能|固定|仅)")
    });
    if before.contains("字段均") || before.contains("字段都") || KINDS.is_match(before) {
        return false;
    }
    // What stands there may begin with the comma before 默认.
    if reader.text(at).starts_with(|c: char| c.is_alphabetic()) && is_of_kind(reader, clause) {
        return false;
    }
    !OTHER.is_match(clause)
        && !OTHER.is_match(reader.text(at))
        && !clause.ends_with(['非', '的', '个'])
        && (!clause.ends_with('用') || reader.text(at).starts_with("默认值"))
        && !reader.after(sentence, at).trim_start().starts_with('、')
        && reader.holds_apart(sentence, at)
}

/// Whether the subject right before 默认 is a kind of thing, and not what the text begins with: 只读实例默认值.
fn is_of_kind(reader: &Reader, clause: &str) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"[\p{Han}A-Za-z0-9](?P<kind>实例|集群|版本?|模式|场景|环境|产品|引擎|套餐|用户|机型|架构|规格)$")
    });
    // 国内默认为…, 海外默认为….
    static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:国[内外]站?|海外|境[内外]|国际站?)$"));
    if PLACE.is_match(clause.trim_end()) {
        return true;
    }
    let Some(found) = KIND.captures(clause.trim_end()) else { return false };
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let named = head.split(['，', ',', '。', '：', ':', '；', '（', '(']).next().unwrap_or_default();
    !named.ends_with(&found["kind"])
}
