//! Reads conditions on the value of a member: `当 Type 为 A 或 B`, 协议不为 HTTP.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::effect::opposite;
use super::super::reader::{Reader, identifiers};
use super::super::{Asked, values};
use super::called::{heads, member, members, shortened};
use super::meant::{listed, mentioned, told, typed, unlisted, wire};
use super::unnamed;
use super::when::{FIELD, LEAD, TAIL};
use crate::upstream::Member;
use crate::upstream::prose::pattern;

/// The member has one of these values.
static IS: LazyLock<Regex> = LazyLock::new(|| {
    let value = r#"["'“‘`「【]?(?:-?[A-Za-z0-9][A-Za-z0-9_.-]*|\p{Han}[\p{Han}A-Za-z0-9]{0,15}?)["'”’`」】]?(?:\s*[(（][^（()）]{0,24}[)）])?"#;
    pattern(&format!(
        r"{LEAD}{FIELD}(?:的|中)?(?:取?值)?\s*(?:在|被)?(?:(?:取值|设置|设定|指定|选择|选|配置|修改|更新|改|置|填|传|设)[为成]|取值|设置|指定|选择(?:的是|了)?|使用|采用|选|取|传入?(?:的是)?|填写?(?:的是)?|(?:为|是)\s*[：:]?|==?|等于|＝|：|:|∈\s*\{{?)\s*(?P<values>{value}(?:\s*(?:[、,，/|\\]|或者?|和|及)+\s*{value})*)(?:\}}|\s*之一)?{TAIL}"
    ))
});

/// It has none of these.
static IS_NOT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<field>[^，,。；;]{2,40}?)(?:的?取?值)?\s*(?:不为|不是|不等于|!=|≠)\s*(?P<values>[^，,。；;空]+)[，,]?\s*$",
    )
});

/// Words for a kind: what they name has values, and is no ID.
static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:类型|类别|方式|模式|策略|形式)$"));

/// The name behind what it is called: 网络类型NetType.
pub(super) fn name_behind(field: &str) -> Option<&str> {
    let name = identifiers(field).last()?;
    let called = field.strip_suffix(name)?;
    let is_word = |c: char| !c.is_ascii() && !"和与或及不".contains(c);
    (!called.is_empty() && called.chars().all(is_word)).then_some(name)
}

/// A condition without what only explains it.
fn plain(part: &str) -> String {
    // 为1用户自建时, 为 2: 实时数据时: what the code means stands right behind it.
    static MEANT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:(?P<is>[A-Za-z][A-Za-z0-9_]*\s*(?:为|是|=))\s*(?P<code>[0-9]{1,2}|[A-Z][A-Z_]{2,})(?:[:：]\s*)?|(?P<of>\p{Han}{2}\s*(?:为|是|=))\s*(?P<value>[0-9]{1,2}|[A-Z][A-Z_]{2,})[:：]\s*)[\p{Han}--[或和与及不未且并同]][\p{Han}A-Za-z]{1,10}?(?P<end>的?(?:时候|时)\s*[，,]?\s*)$",
        )
    });
    // 为甲或不填时: what is left out has its default, which is 甲.
    static OR_UNSET: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\s*(?:或者?|/|、)\s*(?:不填写?|不传入?|未填写?|未传入?|为空|缺省)"));
    // 为甲，即选择部分备份时: the same in other words.
    static THAT_IS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[，,]\s*即[^，,。；;]{1,20}?(?P<end>时\s*[，,]?\s*)$"));
    let part = THAT_IS.replace(part, "${end}");
    let part = OR_UNSET.replace(&part, "");
    MEANT.replace(&part, "${is}${of}${code}${value}${end}").into_owned()
}

/// A condition without what the value means, which stands behind its code: =logical 逻辑备份中, 为timeRollback按时间点回档时.
fn unworded<'t>(reader: &Reader, part: &'t str) -> Cow<'t, str> {
    static WORDED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?P<is>(?:为|是|=)\s*)(?P<code>[0-9]{1,2}|[A-Za-z][A-Za-z0-9_]{2,})\s*(?P<words>(?P<head>[\p{Han}--[或和与及不未且并同的]]{2})[\p{Han}--[或和与及不未且并同]]{0,8}?)(?:的?(?:时候|时)|中|下|方式|模式)\s*[，,]?\s*$",
        )
    });
    let Some(found) = WORDED.captures(part) else { return Cow::Borrowed(part) };
    let others = reader.siblings.iter().filter(|other| other.name != reader.name());
    let means = |(value, text): (String, String)| value == found["code"] && text.contains(&found["head"]);
    let meant = |other: &Member| values::known(reader, other).unwrap_or_default().into_iter().any(means);
    let told = others.into_iter().any(meant);
    if told { WORDED.replace(part, "${is}${code}时") } else { Cow::Borrowed(part) }
}

/// A member and the values that it has.
pub(super) fn read(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    let part = plain(part);
    let part = once_named(&part);
    let part = unworded(reader, &part);
    if let Some(found) = IS_NOT.captures(&part) {
        return other_than(reader, &found);
    }
    let found = IS.captures(&part)?;
    let (field, list): (&str, &str) = (&found["field"], &found["values"]);
    let values = |other: &Member, plain: bool| {
        let values = asked(reader, other, list, plain)?;
        Some((other.name.clone(), Asked::Values(values)))
    };
    let named = name_behind(field);
    let other = member(reader, field).or_else(|| member(reader, named?));
    // 健康检查协议CheckType is no member of that name, and may be what one is called.
    let field = named.filter(|_| other.is_none()).and_then(|name| field.strip_suffix(name)).unwrap_or(field);
    // 数据源为A may be an ID whose source is A.
    let kind = ["类型", "方式", "模式", "策略", "开关", "状态", "ID", "Id"].iter().any(|word| field.ends_with(word));
    let plain = field.is_ascii() || named.is_some() || kind || field.ends_with("名称");
    if let Some(condition) = other.and_then(|other| values(other, plain)) {
        return Some(condition);
    }
    let spelled =
        other.filter(|other| [Some(field), named].iter().flatten().any(|word| other.name.eq_ignore_ascii_case(word)));
    if let Some(condition) = spelled.and_then(|other| outside(reader, other, list)) {
        return Some(condition);
    }
    if let Some(code) = other.filter(|_| field.is_ascii()).and_then(|other| word(reader, other, list)) {
        return Some(code);
    }
    // `Mode` for the only `HeaderMode`, which has the value.
    let short: Vec<_> = shortened(reader, field).into_iter().filter_map(|other| values(other, false)).collect();
    if let [condition] = short.as_slice() {
        return Some(condition.clone());
    }
    let readings = members(reader, field);
    for others in &readings {
        let fits: Vec<_> = others.iter().filter_map(|other| values(other, false)).collect();
        match fits.as_slice() {
            [] => {}
            [one] => return Some(one.clone()),
            // Where several mention the value, it is of the one that lists it.
            _ => return listing(reader, others, &fits),
        }
    }
    // 前端类型 is the only 前端请求类型, whatever values that has.
    if let Some(condition) = explained(reader, field, list) {
        return Some(condition);
    }
    let close = readings.iter().find(|others| !others.is_empty()).filter(|_| kind && field.chars().count() > 3)?;
    let close = if let [other] = close.as_slice() { values(other, true) } else { None };
    close.or_else(|| coded(reader, field, list))
}

/// The one of several conditions whose member has a set of values.
fn listing(reader: &Reader, others: &[&Member], fits: &[(String, Asked)]) -> Option<(String, Asked)> {
    let lists = |other: &Member| values::known(reader, other).is_some_and(|known| !known.is_empty());
    let mut listing = fits.iter().filter(|(name, _)| others.iter().any(|other| other.name == *name && lists(other)));
    listing.next().filter(|_| listing.next().is_none()).cloned()
}

/// Values of a member that its text does not list, where its name stands beside them.
fn outside(reader: &Reader, other: &Member, list: &str) -> Option<(String, Asked)> {
    let known = values::known(reader, other)?;
    let values: Option<Vec<String>> = listed(list).map(|word| unlisted(reader, other, &known, word)).collect();
    Some((other.name.clone(), Asked::Values(values.filter(|values| !values.is_empty())?)))
}

/// 基础防护 of a member without a set of values, whose text gives it a code.
fn word(reader: &Reader, other: &Member, list: &str) -> Option<(String, Asked)> {
    let bare = values::known(reader, other).is_none_or(|known| known.is_empty());
    let code = told(other, list).filter(|_| bare && !list.is_ascii())?;
    Some((other.name.clone(), Asked::Values(vec![code])))
}

/// 甲不为 A: the member has another of its values.
fn other_than(reader: &Reader, found: &Captures) -> Option<(String, Asked)> {
    let (name, asked) = read(reader, &format!("{}为{}", &found["field"], &found["values"]))?;
    let rest = opposite(reader, reader.beside(&name)?, &asked)?;
    matches!(rest, Asked::Values(_)).then_some((name, rest))
}

/// 付费模式为预付费 where no member is called so, and one alone has a value that is explained so.
fn explained(reader: &Reader, field: &str, list: &str) -> Option<(String, Asked)> {
    let unknown = || members(reader, field).iter().all(Vec::is_empty);
    if KIND.is_match(field) && !list.is_ascii() && unknown() { unnamed::known(reader, list) } else { None }
}

/// A code of several letters where several members may be meant, and one alone lists it; `1` may be of any. 源端类型 is
/// none of 目标端: what it is called has to begin alike.
fn coded(reader: &Reader, field: &str, list: &str) -> Option<(String, Asked)> {
    let is_code = |word: &str| word.is_ascii() && word.len() > 3 && !word.contains(char::is_numeric);
    if !KIND.is_match(field) || !listed(list).all(is_code) {
        return None;
    }
    let first: String = KIND.replace(field, "").chars().filter(|c| !c.is_ascii()).take(2).collect();
    let (name, asked) = unnamed::known(reader, list)?;
    let called = first.is_empty() || heads(reader.beside(&name)?).iter().any(|head| head.contains(&first));
    called.then_some((name, asked))
}

/// The name of the member once: `Type=A 或 Type=B`.
fn once_named(part: &str) -> String {
    static AGAIN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\s*(?:或者?|、)\s*(?P<name>[A-Za-z][A-Za-z0-9_]*)\s*(?:==?|＝|为|是|等于)\s*"));
    // `Type 为 A 或者为 B`.
    static AGAIN_IS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*(?:或者?|、)\s*(?:为|是|=)\s*"));
    let first = identifiers(part).next();
    // `Type 不为 A 或为 B` denies the first one alone.
    let denied = ["不为", "不是", "不等于", "非", "!="].iter().any(|word| part.contains(word));
    let part = &if denied { part.into() } else { AGAIN_IS.replace_all(part, "或") };
    let again = |found: &Captures<'_>| {
        if Some(&found["name"]) == first { "或".to_owned() } else { found[0].to_owned() }
    };
    AGAIN.replace_all(part, again).into_owned()
}

/// The values of a list. Where it is not `plain` whose they are, the member has to know them.
fn asked(reader: &Reader, other: &Member, list: &str, plain: bool) -> Option<Vec<String>> {
    let known = values::known(reader, other).unwrap_or_default();
    let wire = |word: &str| match mentioned(other, word).filter(|_| known.is_empty() && !plain) {
        Some(value) => wire(reader, other, &known, &value),
        None => wire(reader, other, &known, word).filter(|_| plain || !known.is_empty()),
    };
    let read: Vec<Option<String>> = listed(list).map(wire).collect();
    // 为3、4或5, where the text of the member explains 3 and 4 alone.
    let some = plain && read.iter().any(Option::is_some);
    let values = listed(list).zip(read).map(|(word, value)| value.or_else(|| typed(other, word).filter(|_| some)));
    values.collect::<Option<Vec<String>>>().filter(|values| !values.is_empty())
}
