//! `default`: the literal value that is assumed if none is given.

mod among;
mod marked;
mod named;
mod quoted;
mod unset;
mod worded;

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::measure::scale;
use super::range::number;
use super::reader::{At, Reader, limits_cases};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "default";

/// That the member is not given.
const GONE: &str = r"(?:不(?:填写?|填充|传入?|传值|传递|设置|设定|指定|送|配置|选)|未(?:填写?|传入?|指定|设置|配置)|省略|留空|为空|空值|空串|空字符串)(?:该|此)?(?:参数|字段|值|项)?";

/// `默认值：20`, `默认为 "all"`, `default is 10`.
static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<lead>(?:默认|缺省)(?P<copula>(?:的)?(?:取值|值|参数值|选项)?\s*(?:设置为|设为|使用|返回|取值为|取|填写?|传递|传入?|生成|展示|显示|等于|为|是|：|:|=)*)\s*|(?i:default(?:s)?(?: value)?(?P<copula2>\s*(?:is|to|:|：|=)*))\s+)",
        r#"(?P<open>["'“‘”’`「【\[(（]*)\s*(?P<value>[0-9]+%|-?[0-9]+(?:\.[0-9]+)*(?::[0-9]+)?[A-Za-z0-9_.+-]*|\*|#[0-9A-Fa-f]{6}|-?[$/A-Za-z_][A-Za-z0-9_.+/:*$-]*|[是否])(?P<close>["'”’`」】\])）]*)"#,
    ))
});

/// What makes the value one of something else, or of some cases.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"字段(?:均|都|全)|[一不]?同.{0,6}默认|的默认|分别|各自?默认|产品默认|系统内置|默认(?:值)?(?:最大|最小|上限|下限)|其中|建议|例如",
    )
});

pub(super) fn read(reader: &mut Reader) {
    let Some(base) = reader.base() else { return };
    let scalar = matches!(base, Base::String | Base::Integer | Base::Unsigned | Base::Float | Base::Boolean);
    if !scalar || reader.is_list() {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &DEFAULT) {
            // `默认-tencent`: the hyphen parts the value from the word.
            let value = found["value"].trim_end_matches(['.', ':', ',']);
            let joint = value.strip_prefix('-').filter(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
            let value = joint.unwrap_or(value);
            let is_path = value.starts_with('/');
            let value = if value.len() > 1 && !is_path { value.trim_end_matches('/') } else { value };
            let copula = found.name("copula").or_else(|| found.name("copula2"));
            // `默认为[1,100]` is no value.
            if found["open"].contains('[') && found["close"].is_empty() {
                continue;
            }
            // `默认为“Copied 源ID”`: the value goes on behind its first word.
            if found["open"].contains(['"', '“', '‘', '`', '「']) && found["close"].is_empty() {
                continue;
            }
            let used = copula.is_some_and(|copula| copula.as_str().trim() == "使用");
            let copula = copula.is_some_and(|copula| !copula.as_str().trim().is_empty() && !used)
                || !found["open"].is_empty()
                || joint.is_some();
            let cut = found["value"].len() - value.len() - usize::from(joint.is_some());
            let end = at.range.end - cut * usize::from(found["close"].is_empty());
            let at = At { range: at.range.start..end, ..at };
            if let Some(value) = literal(reader, &sentence, &at, value, copula)
                && holds(reader, &sentence, &at)
            {
                reader.fact(NAME, "default", FactValue::Text(value), at);
            }
        }
    }
    quoted::read(reader);
    named::read(reader);
    unset::read(reader);
    among::read(reader);
    marked::read(reader);
    worded::read(reader);
    check_member(reader);
}

/// The value as it stands on the wire; `None` where it is not plainly of the member's type.
fn literal(reader: &Reader, sentence: &At, at: &At, value: &str, copula: bool) -> Option<String> {
    let after = reader.after(sentence, at);
    match reader.base()? {
        Base::Boolean => match value {
            "true" | "True" | "TRUE" | "是" => Some("true".to_owned()),
            "false" | "False" | "FALSE" | "否" => Some("false".to_owned()),
            _ => None,
        },
        Base::Integer | Base::Unsigned | Base::Float => {
            let digits = value.trim_start_matches('-').trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            let number = &value[..value.len() - digits.len()];
            let rest = format!("{digits}{after}");
            let float = reader.base() == Some(&Base::Float);
            let parses = if float { number.parse::<f64>().is_ok() } else { number.parse::<i64>().is_ok() };
            // `默认10.` ends a sentence.
            let rest =
                rest.strip_prefix('.').filter(|rest| !rest.starts_with(|c: char| c.is_ascii_digit())).unwrap_or(&rest);
            let goes_on = rest.trim_start().starts_with(['-', '~', '～', '/', ':', '*', '.', '%', '到', '至'])
                && !rest.trim_start().starts_with("--");
            // 默认为3天前 is a time.
            static AGO: LazyLock<Regex> =
                LazyLock::new(|| pattern(r"^\s*(?:个?[天日月周年]|个?小时|分钟|秒)(?:之|以)?[前后内]"));
            match scale(reader, rest).filter(|_| parses && !goes_on && !AGO.is_match(rest))? {
                1 => Some(number.to_owned()),
                scale => Some(number.parse::<i64>().ok()?.checked_mul(scale)?.to_string()),
            }
        }
        Base::String => text(after, value, copula),
        _ => None,
    }
}

/// A word of the text is no value: the value has to end its part of the sentence.
fn text(after: &str, value: &str, copula: bool) -> Option<String> {
    let rest = after.trim_start();
    let ends = rest.is_empty()
        || rest.starts_with(['，', ',', '。', '；', ';', '、', '）', ')', '（', '(', '】', ']', '"', '”', '！', '|']);
    let spaced = after.starts_with(' ') && rest.starts_with(|c: char| !c.is_ascii()) && copula;
    let goes_on = rest.starts_with('=')
        || rest.starts_with("/")
        || rest.starts_with("（不")
        || value.contains("://")
        || (value.matches('/').count() > 1 && !value.starts_with('/'));
    // 默认为b, 支持单位有 b、kb names a unit.
    static UNITS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[，,]\s*(?:支持|可选)(?:的)?单位"));
    let unit = UNITS.is_match(after) && value.chars().all(|c| c.is_ascii_alphabetic());
    let latin = value.is_ascii() && !unit;
    let number_with_unit =
        value.starts_with(|c: char| c.is_ascii_digit()) && rest.starts_with(['个', '天', '秒', '条']);
    let named = ["VPC", "ID", "Id", "IP", "URL", "CIDR", "SQL", "MySQL", "NULL", "null", "nil", "UTC", "UTF", "N"];
    (latin && (ends || spaced) && !goes_on && !number_with_unit && !named.contains(&value)).then(|| value.to_owned())
}

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

fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
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

/// A default outside of the documented set, or that names another member, is none.
fn check_member(reader: &mut Reader) {
    let values = reader.found.iter().find_map(|found| match &found.fact.value {
        FactValue::Values(values) => Some(values.iter().map(|value| value.wire.clone()).collect::<Vec<_>>()),
        _ => None,
    });
    let siblings = reader.siblings;
    let name = reader.name();
    let outside = |value: &FactValue| match value {
        FactValue::Text(text) => {
            values.as_ref().is_some_and(|values| !values.contains(text))
                || siblings.iter().any(|other| &other.name == text && other.name != name && values.is_none())
        }
        _ => false,
    };
    reader.drop_facts(|fact| fact.key == "default" && outside(&fact.value));
    // A bound that the vendor's own default breaks is none.
    let default = reader.found.iter().find(|found| found.fact.key == "default");
    if let Some(default) = default.and_then(|found| number(&found.fact.value)) {
        reader.drop_facts(|fact| match fact.key {
            "min" => number(&fact.value).is_some_and(|min| default < min),
            "max" => number(&fact.value).is_some_and(|max| default > max),
            _ => false,
        });
    }
}
