//! Reads exclusions: each member of one set excludes each of another, or this member excludes each of several.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::reader::{At, Reader, identifiers};
use super::super::{FactValue, ProseRule};
use super::called::member;
use super::{NAME, which};
use crate::upstream::prose::pattern;

/// Whether the sentence says so; its rules are facts then.
pub(super) fn read(reader: &mut Reader, at: &At, text: &str, end: usize) -> bool {
    let stated = sets(reader, at, text) || alternatives(reader, at, text, end);
    let pairs = if stated { None } else { text.get(..end).and_then(|text| against(reader, text)) };
    for pair in pairs.iter().flatten() {
        reader.fact(NAME, "rules", FactValue::Rule(ProseRule::AtMostOneOf(pair.clone())), at.clone());
    }
    stated || pairs.is_some() || behind(reader, at, text, end)
}

/// 甲和乙/丙不能同时存在: the one excludes each of those that a stroke parts; this member is one of them.
pub(super) fn against(reader: &Reader, text: &str) -> Option<Vec<Vec<String>>> {
    static STROKE: LazyLock<Regex> = LazyLock::new(|| {
        let (name, several) = ("[A-Za-z][A-Za-z0-9_]*", r"[A-Za-z][A-Za-z0-9_]*(?:\s*/\s*[A-Za-z][A-Za-z0-9_]*)+");
        pattern(&format!(
            r"(?:^|[^A-Za-z0-9_/.])(?:(?P<one>{name})\s*(?:和|与|跟)\s*(?P<others>{several})|(?P<others2>{several})\s*(?:和|与|跟)\s*(?P<one2>{name}))\s*(?:参数|字段)?(?:之?间|[两三]者)?$"
        ))
    });
    let found = STROKE.captures(text)?;
    let one = found.name("one").or(found.name("one2"))?.as_str();
    let others: Vec<&str> = identifiers(found.name("others").or(found.name("others2"))?.as_str()).collect();
    let known = |name: &&str| *name == reader.name() || reader.beside(name).is_some();
    if !known(&one) || !others.iter().all(known) || others.contains(&one) {
        return None;
    }
    let own = others.iter().filter(|other| one == reader.name() || **other == reader.name());
    let pairs: Vec<_> = own.filter_map(|other| pair(reader, one, other)).collect();
    Some(pairs).filter(|pairs| !pairs.is_empty())
}

/// 指定甲查询时，不可同时指定乙、丙: this member, which the condition names, excludes each of those behind the verb.
fn behind(reader: &mut Reader, at: &At, text: &str, end: usize) -> bool {
    static GIVEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:当|若|如果)?(?:指定|传入?|填写?|设置|使用|配置)了?\s*(?P<own>[A-Za-z][A-Za-z0-9_]*|[此该本](?:参数|字段)|[\p{Han}A-Z]{2,12}?)\s*(?:参数|字段)?(?:查询|过滤|筛选)?(?:的?时候?|后)[，,]\s*$",
        )
    });
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?P<list>[\p{Han}A-Za-z0-9_]+(?:\s*(?:、|或者?|和|及|与)\s*[\p{Han}A-Za-z0-9_]+)*?)\s*(?:参数|字段|查询|过滤|条件)*\s*(?:$|[，,）)])",
        )
    });
    let Some((before, after)) =
        end.checked_sub(at.range.len()).and_then(|start| text.get(..start)).zip(text.get(end..))
    else {
        return false;
    };
    let resolved = |words: &str| member(reader, words).map(|other| other.name.clone()).or_else(|| which(reader, words));
    let is_own = |own: &str| {
        let this = own.starts_with(['此', '该', '本']);
        this || own == reader.name() || (!own.is_ascii() && which(reader, own).as_deref() == Some(reader.name()))
    };
    let Some(list) = LIST.captures(after).filter(|_| GIVEN.captures(before).is_some_and(|found| is_own(&found["own"])))
    else {
        return false;
    };
    static JOINT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*(?:、|或者?|和|及|与)\s*"));
    let others: Option<Vec<String>> = JOINT.split(&list["list"]).map(resolved).collect();
    let Some(others) = others.filter(|others| others.iter().all(|other| other != reader.name())) else { return false };
    exclude(reader, at, &others.iter().map(String::as_str).collect::<Vec<_>>())
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
    // 甲、乙与该参数互斥, 通知参数（甲、乙）与丙互斥 where 丙 is this member.
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?P<names>[A-Za-z][A-Za-z0-9_]*(?:\s*、\s*[A-Za-z][A-Za-z0-9_]*)+)\s*(?P<close>[）)])?\s*(?:参数|字段)?(?:均|都)?(?P<joint>与|和|跟)\s*(?P<own>[A-Za-z][A-Za-z0-9_]*|[此该本](?:参数|字段))\s*(?:参数|字段)?(?:均|都)?(?:不能|不可|不支持|同时|互斥)",
        )
    });
    let Some(clause) = text.get(..end) else { return false };
    let is_own = |own: &str| own == reader.name() || own.starts_with(['此', '该', '本']);
    // 甲、乙和丙不能同时指定 may part the three in any way.
    let apart = |found: &Captures<'_>| {
        &found["joint"] != "和" || found.name("close").is_some() || found["own"].starts_with(['此', '该', '本'])
    };
    let first = || LIST.captures(clause).filter(|found| is_own(&found["own"]) && apart(found));
    let Some(found) = OR.captures(clause.trim_start()).or_else(first) else { return false };
    // `Ids.N` is how pages write a list.
    let listed = found["names"].replace(".N", "");
    let known = |name: &&str| reader.beside(name).is_some();
    let mut others: Vec<&str> = identifiers(&listed).collect();
    // Each excludes this one, and those that are not beside it say nothing of the rest: 与甲或 `Ids.N`, where 甲 alone is.
    let some = found["names"].contains(".N");
    if listed.contains('.') || (!some && !others.iter().all(known)) {
        return false;
    }
    others.retain(known);
    !others.is_empty() && exclude(reader, at, &others)
}

/// At most one of this member and each other.
fn exclude(reader: &mut Reader, at: &At, others: &[&str]) -> bool {
    for pair in others.iter().filter_map(|other| pair(reader, reader.name(), other)).collect::<Vec<_>>() {
        reader.fact(NAME, "rules", FactValue::Rule(ProseRule::AtMostOneOf(pair)), at.clone());
    }
    true
}

/// Two members in the order in which the structure has them; `None` if it does not have both.
pub(super) fn pair(reader: &Reader, one: &str, other: &str) -> Option<Vec<String>> {
    let names = reader.siblings.iter().map(|member| member.name.clone());
    let pair: Vec<String> = names.filter(|name| name == one || name == other).collect();
    (pair.len() == 2).then_some(pair)
}
