//! `default`: the literal value that is assumed if none is given.

mod among;
mod entry;
mod holds;
mod list;
mod literal;
mod marked;
mod named;
mod ordered;
mod plain;
mod quoted;
mod switch;
mod unset;
mod worded;

use std::rc::Rc;
use std::sync::LazyLock;

use regex::Regex;

use super::range::number;
use super::reader::Reader;
use super::{FactValue, values};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

use holds::{OTHER, holds};
use literal::literal;
use plain::DEFAULT;

const NAME: &str = "default";

/// That the member is not given.
const GONE: &str = r"(?:不(?:填写?|填充|传入?|传值|传递|设置|设定|指定|送|配置|选)|(?:未|没有)(?:填写?|传入?|指定|设置|配置)|省略|缺省|留空|为空|空值|空串|空字符串)(?:该|此)?(?:参数|字段|值|项)?";

pub(super) fn read(reader: &mut Reader) {
    let Some(base) = reader.base() else { return };
    let scalar = matches!(base, Base::String | Base::Integer | Base::Unsigned | Base::Float | Base::Boolean);
    if !scalar {
        return;
    }
    for read in [
        plain::read,
        quoted::read,
        named::read,
        unset::read,
        among::read,
        marked::read,
        worded::read,
        entry::read,
        ordered::read,
    ] {
        read(reader);
        drop_outside(reader);
    }
    check_empty(reader);
    check_kept(reader);
    if reader.is_list() {
        list::settle(reader);
    }
    drop_broken_bounds(reader);
}

/// The default of a member beside the one that is read.
pub(super) fn of(reader: &Reader, other: &Member) -> Option<String> {
    let known = Rc::clone(&reader.known);
    let mut other = Reader { known, ..Reader::new(&other.prose.lines, Some(other), reader.siblings) };
    values::read(&mut other);
    read(&mut other);
    other.found.into_iter().find_map(|found| match found.fact.value {
        FactValue::Text(value) if found.fact.key == "default" => Some(value),
        _ => None,
    })
}

/// A default outside of the documented set, or that names another member, is none.
fn drop_outside(reader: &mut Reader) {
    let values = reader.found.iter().find_map(|found| match &found.fact.value {
        FactValue::Values(values) => Some(values.iter().map(|value| value.wire.clone()).collect::<Vec<_>>()),
        _ => None,
    });
    for found in &mut reader.found {
        if let (FactValue::Text(text), Some(values), "default") = (&mut found.fact.value, &values, found.fact.key) {
            spell(text, values);
        }
    }
    let siblings = reader.siblings;
    let name = reader.name();
    // What results are ordered by may be a member beside this one.
    let orders = name.contains("Order") || name.contains("Sort");
    let outside = |value: &FactValue| match value {
        FactValue::Text(text) => {
            values.as_ref().is_some_and(|values| !values.contains(text))
                || siblings.iter().any(|other| &other.name == text && other.name != name && values.is_none() && !orders)
        }
        _ => false,
    };
    reader.drop_facts(|fact| fact.key == "default" && outside(&fact.value));
}

/// A bound that the vendor's own default breaks is none.
fn drop_broken_bounds(reader: &mut Reader) {
    let default = reader.found.iter().find(|found| found.fact.key == "default");
    if let Some(default) = default.and_then(|found| number(&found.fact.value)) {
        reader.drop_facts(|fact| match fact.key {
            "min" => number(&fact.value).is_some_and(|min| default < min),
            "max" => number(&fact.value).is_some_and(|max| default > max),
            _ => false,
        });
    }
}

/// Spells a default like the one listed value that differs from it in case alone: `默认off` of `Off`.
fn spell(text: &mut String, values: &[String]) {
    let mut same = values.iter().filter(|value| value.eq_ignore_ascii_case(text));
    if let (Some(value), None) = (same.next(), same.next()) {
        text.clone_from(value);
    }
}

/// Drops a default of a text that is empty by default: what else it says is the default of a part.
fn check_empty(reader: &mut Reader) {
    static EMPTY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:默认|缺省)(?:取?值)?(?:为|是|：|:)\s*空(?:字符串|字符|串|值)?(?:[，,。；;）)\s]|$)")
    });
    if reader.is_text() && reader.lines.iter().any(|line| EMPTY.is_match(&line.text)) {
        reader.drop_facts(|fact| fact.key == "default");
    }
}

/// Drops a default of a member that, where it is not given, is kept as it is (`默认冻结，不传该字段不修改`), or that the text
/// names with a default for each of several cases (`创建甲，VlanId默认为5；创建乙，VlanId默认会分配…`).
fn check_kept(reader: &mut Reader) {
    static KEPT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"(?P<gone>{GONE})[^，,。；;]{{0,16}}(?:不(?:会|做|作|予|进行)*(?:修改|更新|变更|改变)|(?:保持|维持|沿用)(?:当前|原|现|上次|不变))|默认不(?:会|做|作|予|进行)*(?:修改|更新|变更|改变)"
        ))
    });
    // 默认不更新 of a switch says that it is off.
    let switch = reader.base() == Some(&Base::Boolean);
    let kept = |text: &str| KEPT.captures_iter(text).any(|found| !switch || found.name("gone").is_some());
    let cases = format!("{}默认", reader.name());
    let text = || reader.lines.iter().map(|line| line.text.as_str());
    let named = text().flat_map(|text| text.match_indices(&cases)).filter(|(start, _)| *start > 0).count();
    if named > 1 || text().any(kept) {
        reader.drop_facts(|fact| fact.key == "default");
    }
}
