//! Reads exclusions: each member of one set excludes each of another, or this member excludes each of several.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader, identifiers};
use super::super::{FactValue, ProseRule};
use super::NAME;
use crate::upstream::prose::pattern;

/// Whether the sentence says so; its rules are facts then.
pub(super) fn read(reader: &mut Reader, at: &At, text: &str, end: usize) -> bool {
    sets(reader, at, text) || alternatives(reader, at, text, end)
}

/// 甲和乙是一组配置，丙是另一组，互斥: each of one set excludes each of the other.
fn sets(reader: &mut Reader, at: &At, text: &str) -> bool {
    static TWO: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?P<one>[A-Za-z][A-Za-z0-9_]*(?:\s*(?:和|与|、|及)\s*[A-Za-z][A-Za-z0-9_]*)*)\s*(?:是|为)一组[^，,。；;]*[，,]\s*(?P<other>[A-Za-z][A-Za-z0-9_]*(?:\s*(?:和|与|、|及)\s*[A-Za-z][A-Za-z0-9_]*)*)\s*(?:是|为)另一组[^。]*互斥",
        )
    });
    let Some(found) = TWO.captures(text) else { return false };
    let (one, other): (Vec<&str>, Vec<&str>) =
        (identifiers(&found["one"]).collect(), identifiers(&found["other"]).collect());
    let known = |name: &&str| *name == reader.name() || reader.beside(name).is_some();
    if !one.iter().chain(&other).all(known) {
        return false;
    }
    let own = reader.name().to_owned();
    let others = if one.contains(&own.as_str()) {
        other
    } else if other.contains(&own.as_str()) {
        one
    } else {
        return false;
    };
    exclude(reader, at, &others)
}

/// 该参数与甲或乙不能同时指定, 不能与甲和乙同时指定: this member excludes each of them.
fn alternatives(reader: &mut Reader, at: &At, text: &str, end: usize) -> bool {
    static OR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,])\s*(?:(?:此|该|本)(?:参数|字段))?(?:不能|不可以?|不支持)?(?:与|和|跟)\s*(?P<names>[A-Za-z][A-Za-z0-9_.]*(?:\s*(?:或者?|、|，|,|和|及)\s*[A-Za-z][A-Za-z0-9_.]*)+)\s*(?:参数|字段)?(?:[三四]者)?(?:不能|不可|不支持|同时|互斥)",
        )
    });
    let Some(found) = text.get(..end).and_then(|clause| OR.captures(clause.trim_start())) else { return false };
    // `Ids.N` is how pages write a list.
    let listed = found["names"].replace(".N", "");
    let known = |name: &&str| reader.beside(name).is_some();
    let others: Vec<&str> = identifiers(&listed).collect();
    if listed.contains('.') || !others.iter().all(known) {
        return false;
    }
    exclude(reader, at, &others)
}

/// At most one of this member and each other.
fn exclude(reader: &mut Reader, at: &At, others: &[&str]) -> bool {
    for other in others {
        let pair = reader.siblings.iter().map(|member| member.name.clone());
        let pair: Vec<String> = pair.filter(|name| name == other || name == reader.name()).collect();
        if pair.len() == 2 {
            reader.fact(NAME, "rules", FactValue::Rule(ProseRule::AtMostOneOf(pair)), at.clone());
        }
    }
    true
}
