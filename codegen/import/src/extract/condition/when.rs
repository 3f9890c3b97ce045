//! Reads conditions on sibling members: `当 Type 为 A 或 B`, `Key 为空`, `指定了 Key`.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::reader::{Reader, identifiers};
use super::super::{Asked, values};
use super::called::{member, members, shortened};
use super::meant::{listed, mentioned, typed, wire};
use super::{switch, unnamed};
use crate::upstream::Member;
use crate::upstream::prose::pattern;

/// What stands before a condition.
pub(super) const LEAD: &str = r"^(?:仅当|仅在|仅限|仅对|只有|只在|只当|当且仅当|当前(?:参数|字段|\s)|指定|当|您|如果|假如|若|如|在|仅|需要|选择|使用|参数|字段|入参|请求参数|[其则]中|入参中|的|是|\s)*";

/// A name, or what its text calls it.
pub(super) const FIELD: &str = r#"(?:[\p{Han}--[不未没无非除或和与及]]{2,12}\s)??["“「`'【]?(?P<field>[A-Za-z][A-Za-z0-9_]*|[\p{Han}A-Z][\p{Han}A-Za-z0-9]*?(?:\s?I[Dd])?)["”」`'】]?\s*(?:[(（][^（()）]{0,24}[)）])?\s*(?:参数值|参数|字段|入参)?\s*"#;

/// What stands behind one.
pub(super) const TAIL: &str = r"\s*(?:[(（][^（()）]{0,24}[)）])?\s*(?:类型|模式|方式|场景)?\s*(?:的)?(?:时候|时|是|的话|话|情况下?|场景下?|条件下|前提下|之?后|下|才|则|[，,]|\s)*(?:即[^，,。；;无不未]{1,30}[，,]?\s*)?$";

/// The member has one of these values.
static IS: LazyLock<Regex> = LazyLock::new(|| {
    let value = r#"["'“‘`「【]?(?:-?[A-Za-z0-9][A-Za-z0-9_.-]*|\p{Han}[\p{Han}A-Za-z0-9]{0,15}?)["'”’`」】]?(?:\s*[(（][^（()）]{0,24}[)）])?"#;
    pattern(&format!(
        r"{LEAD}{FIELD}(?:的)?(?:取?值)?\s*(?:在|被)?(?:(?:取值|设置|设定|指定|选择|选|配置|置|填|传|设)[为成]|取值|指定|选择(?:的是|了)?|选|取|传入?|填写?|(?:为|是)\s*[：:]?|==?|等于|＝|：|:|∈\s*\{{?)\s*(?P<values>{value}(?:\s*(?:[、,，/|\\]|或者?|和|及)+\s*{value})*)(?:\}}|\s*之一)?{TAIL}"
    ))
});

/// The member is not given.
static ABSENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"{lead}(?:{field}(?:的)?(?:取?值)?\s*(?:为空|不填写?|不传入?|未传入?|未填写?|未指定|不指定|未设置|未配置|不配置|未提供|不存在|缺省|没有填写?|没有传入?)值?",
            r"|(?:没有|未|不)(?:填写?|传入?|指定|设置|配置|提供|使用)(?:参数|字段)?\s*{other}(?:进行\p{{Han}}{{2,6}})?|没有\s*(?P<lacks>[A-Z][A-Za-z0-9_]*)\s*){tail}"
        ),
        lead = LEAD,
        field = FIELD,
        other = FIELD.replace("<field>", "<other>"),
        tail = TAIL
    ))
});

/// The member is given.
static GIVEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"{lead}(?:{field}(?:的)?(?:取?值)?\s*也?(?:不为空|非空|不空|有值|已填写?|已传入?|已指定|有填写?|(?:传入|填写|指定)了?的?时候?|存在)",
            r"|(?:已|有)?(?:指定|填写?|传入?|传递|设置|配置|提供)了?(?:参数|字段)?\s*{other}){tail}"
        ),
        lead = LEAD,
        field = FIELD,
        other = FIELD.replace("<field>", "<other>"),
        tail = TAIL
    ))
});

/// Between two conditions that both have to hold.
static AND: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*[，,]?\s*(?:并且|而且|且|同时|并|&&)\s*"));

/// Where a condition may begin.
static BEGIN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[0-9]{1,2}[.、])?|[，,。；;（(:：]|\s|仅当|仅在|只有|只在|当|如果|假如|若|在|仅"));

/// The words that begin a condition, at the end of a text, and what its member is called: 当回源协议 `OriginProtocol`.
static LAST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:当|如果|假如|若|在|仅)[\p{Han}--[不未没无非除或和与及时]]{2,12}\s|仅当|仅在|只有|只在|当|如果|假如|若|在|仅|则|(?:参数|字段|入参)|\s)+$",
    )
});

/// A case in words, and in brackets what that is: 仅预付费集群（`PayMode` 为 1 时）.
static BRACKETED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:仅当|仅限|仅对|仅|只有|当|若|如果|对于)[^，,。；;（(）)]{1,24}[（(](?P<when>[^（()）]{3,80})[）)]\s*(?:的?(?:时候|时|情况下|前提下))?\s*[，,]?\s*$",
    )
});

/// What a text asks of other members, if it ends in a condition that is nothing else, and where that begins. Parts that
/// name no member are left out where `loose` says so.
pub(in crate::extract) fn ending(reader: &Reader, text: &str, loose: bool) -> Option<(usize, Vec<(String, Asked)>)> {
    if let Some(found) = bracketed(reader, text) {
        return Some(found);
    }
    let mut starts: Vec<usize> = BEGIN.find_iter(text).map(|found| begin(text, &found)).collect();
    starts.dedup();
    let named = starts.iter().rev().find_map(|start| {
        let when = all(reader, text.get(*start..)?, loose)?;
        Some(with_other(reader, text, loose, (lead(text, *start)?, when)))
    });
    let apart =
        |start: &usize| matches!(text[..*start].trim_end().chars().last(), None | Some('，' | ',' | '（' | '('));
    named.or_else(|| {
        let begins = starts.iter().rev().filter(|start| apart(start));
        let mut found =
            begins.filter_map(|start| Some((lead(text, *start)?, vec![unnamed::read(reader, &text[*start..])?])));
        found.next()
    })
}

/// Where a condition begins, with the words before it that are its own; `None` where it is one of several or denied.
fn lead(text: &str, start: usize) -> Option<usize> {
    let lead = LAST.find(&text[..start]).map_or(start, |lead| lead.start());
    let before = text[..lead].trim_end();
    // More conditions than these.
    let joined = ["且", "或", "或者", "和", "与", "、", "及", "同时", "/"].iter().any(|word| before.ends_with(word));
    let clause = before.rsplit(['，', ',', '。', '；', ';', '：', ':', '（', '(']).next().unwrap_or_default();
    let blank = text[lead..].len() - text[lead..].trim_start().len();
    (!joined && !is_denied(clause)).then_some(lead + blank)
}

/// A condition with another one before it: 如果甲为 A，如果没有乙.
fn with_other(
    reader: &Reader,
    text: &str,
    loose: bool,
    (start, when): (usize, Vec<(String, Asked)>),
) -> (usize, Vec<(String, Asked)>) {
    let supposed = |text: &str| ["如果", "若", "当"].iter().any(|word| text.trim_start().starts_with(word));
    let before = text[..start].trim_end().strip_suffix(['，', ',']).filter(|_| supposed(&text[start..]));
    let other = before.and_then(|before| ending(reader, before, loose)).filter(|(at, _)| supposed(&text[*at..]));
    match other {
        Some((at, mut other)) if other.iter().all(|(name, _)| when.iter().all(|(field, _)| field != name)) => {
            other.extend(when);
            (at, other)
        }
        _ => (start, when),
    }
}

fn bracketed(reader: &Reader, text: &str) -> Option<(usize, Vec<(String, Asked)>)> {
    let found = BRACKETED.captures(text)?;
    let start = found.get(0)?.start();
    // A value with its meaning in brackets is a condition of another form.
    let when = &found["when"];
    let told =
        text[start..].split(['（', '(']).next().is_some_and(|words| words.is_ascii() || reader.names_other(words));
    let clause = text[..start].rsplit(['，', ',', '。', '；', ';', '：', ':', '（', '(']).next().unwrap_or_default();
    if told || is_denied(clause) {
        return None;
    }
    Some((start, all(reader, when, false)?))
}

/// Whether a text turns into its opposite what it stands before: 不是, 未选择, 无论, 除.
pub(super) fn is_denied(text: &str) -> bool {
    text.contains(['不', '未', '没', '非', '无', '除'])
}

/// A word that begins a condition belongs to it; a sign does not.
fn begin(text: &str, found: &regex::Match<'_>) -> usize {
    let sign = text[found.range()].chars().all(|c| !c.is_alphabetic());
    if sign { found.end() } else { found.start() }
}

fn all(reader: &Reader, text: &str, loose: bool) -> Option<Vec<(String, Asked)>> {
    /// A part behind a comma that says the same of the thing, or adds to it.
    static OR_COMMA: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\s*[，,]?\s*(?:并且|而且|且|同时|并|&&)\s*|[，,]\s*"));
    if text.trim().is_empty() || text.chars().count() > 120 {
        return None;
    }
    let whole = text.trim_matches(|c| matches!(c, '，' | ',' | ' '));
    parts(reader, AND.split(text), loose).or_else(|| parts(reader, OR_COMMA.split(whole), true).filter(|_| loose))
}

fn parts<'t>(reader: &Reader, parts: impl Iterator<Item = &'t str>, loose: bool) -> Option<Vec<(String, Asked)>> {
    let mut when: Vec<(String, Asked)> = Vec::new();
    for part in parts {
        let conditions = one(reader, part).map(|condition| vec![condition]).or_else(|| several(reader, part));
        match conditions {
            Some(conditions) if conditions.iter().all(|(field, _)| when.iter().all(|(other, _)| other != field)) => {
                when.extend(conditions);
            }
            // 时并不生效 ends in such a part.
            None if loose && is_beside(reader, part) => {}
            _ => return None,
        }
    }
    (!when.is_empty()).then_some(when)
}

/// Whether a part of a condition names nothing that could change what the others ask.
fn is_beside(reader: &Reader, part: &str) -> bool {
    let told =
        part.trim_start().find('=').is_some_and(|at| at > 0) || part.chars().filter(|c| !c.is_ascii()).count() > 3;
    told && !reader.names_other(part) && !part.contains(['或', '其']) && !is_denied(part)
}

/// Several members of which each is left out, or each is given: 甲、乙和丙为空.
fn several(reader: &Reader, part: &str) -> Option<Vec<(String, Asked)>> {
    static SEVERAL: LazyLock<Regex> = LazyLock::new(|| {
        let name = r"`?[A-Za-z][A-Za-z0-9_]*`?";
        pattern(&format!(
            r"{LEAD}(?P<names>{name}(?:\s*(?:、|,|，|和|与|及)\s*{name})+)\s*(?:参数|字段)?(?:都|均|全)?(?:(?P<absent>为空|不填|未填|不传|未传|未指定|不指定)|(?P<given>不为空|非空|已填|已传|已指定)){TAIL}"
        ))
    });
    let found = SEVERAL.captures(part)?;
    let asked = if found.name("absent").is_some() { Asked::Absent } else { Asked::Given };
    let others = identifiers(&found["names"]).map(|name| Some((member(reader, name)?.name.clone(), asked.clone())));
    others.collect()
}

fn one(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    for (words, asked) in [(&ABSENT, Asked::Absent), (&GIVEN, Asked::Given)] {
        if let Some(found) = words.captures(part) {
            let field = ["field", "other", "lacks"].iter().find_map(|part| found.name(part))?;
            // 甲不为空 is no 甲不 that is empty.
            let other = member(reader, field.as_str());
            if let Some(other) = other.or_else(|| member(reader, name_behind(field.as_str())?)) {
                return Some((other.name.clone(), asked));
            }
        }
    }
    switch::read(reader, part).or_else(|| valued(reader, part))
}

/// The name behind what it is called: 网络类型NetType.
fn name_behind(field: &str) -> Option<&str> {
    let name = identifiers(field).last()?;
    let called = field.strip_suffix(name)?;
    let is_word = |c: char| !c.is_ascii() && !"和与或及".contains(c);
    (!called.is_empty() && called.chars().all(is_word)).then_some(name)
}

/// A member and the values that it has.
fn valued(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    let part = once_named(part);
    let found = IS.captures(&part)?;
    let (field, list) = (&found["field"], &found["values"]);
    let values = |other: &Member, plain: bool| {
        let values = asked(reader, other, list, plain)?;
        Some((other.name.clone(), Asked::Values(values)))
    };
    let named = name_behind(field);
    // 数据源为A may be an ID whose source is A.
    let kind = ["类型", "方式", "模式", "开关", "状态"].iter().any(|word| field.ends_with(word));
    let other = member(reader, field).or_else(|| member(reader, named?));
    if let Some(condition) = other.and_then(|other| values(other, field.is_ascii() || named.is_some() || kind)) {
        return Some(condition);
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
            _ => return None,
        }
    }
    // 前端类型 is the only 前端请求类型, whatever values that has.
    if let Some(condition) = explained(reader, field, list) {
        return Some(condition);
    }
    let close = readings.iter().find(|others| !others.is_empty()).filter(|_| kind && field.chars().count() > 3)?;
    if let [other] = close.as_slice() { values(other, true) } else { None }
}

/// 付费模式为预付费 where no member is called so, and one alone has a value that is explained so.
fn explained(reader: &Reader, field: &str, list: &str) -> Option<(String, Asked)> {
    static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:类型|类别|方式|模式|策略|形式)$"));
    let unknown = || members(reader, field).iter().all(Vec::is_empty);
    if KIND.is_match(field) && !list.is_ascii() && unknown() { unnamed::known(reader, list) } else { None }
}

/// The name of the member once: `Type=A 或 Type=B`.
fn once_named(part: &str) -> Cow<'_, str> {
    static AGAIN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\s*(?:或者?|、)\s*(?P<name>[A-Za-z][A-Za-z0-9_]*)\s*(?:==?|＝|为|是|等于)\s*"));
    let first = identifiers(part).next();
    AGAIN.replace_all(
        part,
        |found: &Captures<'_>| {
            if Some(&found["name"]) == first { "或".to_owned() } else { found[0].to_owned() }
        },
    )
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
