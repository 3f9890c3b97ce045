//! `default`: the literal value that is assumed if none is given.

mod among;
mod holds;
mod literal;
mod marked;
mod named;
mod quoted;
mod unset;
mod worded;

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::range::number;
use super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

use holds::{OTHER, holds};
use literal::literal;

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
