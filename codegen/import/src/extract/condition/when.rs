//! Reads conditions on sibling members: `当 Type 为 A 或 B`, `Key 为空`, `指定了 Key`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{Reader, identifiers};
use super::super::{Asked, values};
use super::called::member;
use super::valued::{self, name_behind};
use super::{switch, unnamed};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// What stands before a condition.
pub(super) const LEAD: &str = r"^(?:仅当|仅在|仅限|仅对|只有|只在|只当|当且仅当|当前(?:参数|字段|\s)|指定|当|您|如果|假如|若|如|在|仅支持|仅|只支持|需要|选择|使用|参数|字段|入参|请求参数|入参数|[其则]中|入参中|需?要?将|的|是|针对|\s)*";

/// A name, or what its text calls it.
pub(super) const FIELD: &str = r#"(?:[\p{Han}--[不未没无非除或和与及]]{2,12}\s)??["“「`'【]?(?P<field>[A-Za-z][A-Za-z0-9_]*|[\p{Han}A-Z][\p{Han}A-Za-z0-9]*?(?:\s?I[Dd])?)["”」`'】]?\s*(?:[(（][^（()）]{0,24}[)）])?\s*(?:参数值|参数|字段|入参)?\s*"#;

/// What stands behind one.
pub(super) const TAIL: &str = r"\s*(?:[(（\[][^（()）\[\]]{0,24}[)）\]])?\s*(?:(?:这|以上)[几两三四][种个类]?|这些)?(?:类型|模式|方式|场景|操作|产品|动作|状态|情况)?\s*(?:的(?:实例|课件|集群|用户|任务|规则|资源|域名|科室|监听器|账号)?)?(?:时候|时|是|的话|话|情况下?|场景下?|条件下|前提下|之?后|下|才|则|[，,]|\s)*(?:即[^，,。；;无不未]{1,30}[，,]?\s*)?$";

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
            r"|(?:已经?|有)?(?:指定|填写?|传入?|传递|设置|配置|提供|输入)了?(?:参数|字段)?\s*{other}){tail}"
        ),
        lead = LEAD,
        field = FIELD,
        other = FIELD.replace("<field>", "<other>"),
        tail = TAIL
    ))
});

/// 使用甲续查时: the member is given, unless it is a switch or has values of which one is used.
static USED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:仅当|当|若|如果)?\s*(?:使用|采用|通过|选择|入参[是为])\s*`?(?P<field>[A-Z][A-Za-z0-9_]+)`?\s*(?:参数|字段)?\s*(?:续查|查询|过滤|翻页|分页)?(?:的?时候?)?\s*[，,]?\s*$",
    )
});

/// Between two conditions that both have to hold.
static AND: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*[，,]?\s*(?:并且|而且|且|同时|并|&&)\s*"));

/// Where a condition may begin.
static BEGIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:[0-9]{1,2}[.、])?|[，,。；;（(:：】\]]|\s|仅当|仅在|只有|只在|当|如果|假如|若|在|仅")
});

/// The words that begin a condition, at the end of a text, and what its member is called: 当回源协议 `OriginProtocol`.
static LAST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:当|如果|假如|若|在|仅)[\p{Han}--[不未没无非除或和与及时]]{2,12}\s|(?:当|如果|若|在)\s*[A-Z]{2,6}\s|仅当|仅在|只有|只在|当|如果|假如|若|在|仅|则|(?:参数|字段|入参)|\s)+$",
    )
});

/// A case in words, and in brackets what that is: 仅预付费集群（`PayMode` 为 1 时）.
static BRACKETED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:仅当|仅限|仅对|仅|只有|当|若|如果|对于)[^，,。；;（(）)]{1,24}[（(](?P<when>[^（()）]{3,80})[）)]\s*(?:的?(?:时候|时|情况下|前提下))?\s*[，,]?\s*$",
        // 免脚本模式（未传甲）下, 极速高清（甲为 1 时）: the word for the case stands behind it or in it.
        r"|[^，,。；;（(）)]{2,24}[（(](?:(?P<when2>[^（()）]{3,80})[）)]\s*(?:时|下)|(?P<when3>[^（()）]{3,80}时候?)[）)])\s*[，,]?\s*$",
    ))
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
    // 说明：1. 仅对…: a number of a list may stand before it.
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[：:，,\s])[0-9]{1,2}[.、)）]\s*$"));
    let apart = |start: &usize| {
        let before = &text[..*start];
        // 生码数量 普通码包时: a blank ends what the member is. 当源端类型为 mysql 时 says whose value it is.
        let is_word = |word: &str| {
            let words = !word.is_empty() && word.chars().all(|c| !c.is_ascii() && c.is_alphabetic());
            words && !word.ends_with(['为', '是', '成', '于'])
        };
        let told = before.ends_with(' ') && is_word(before.trim());
        told || NUMBER.is_match(before)
            || matches!(before.trim_end().chars().last(), None | Some('，' | ',' | '（' | '('))
    };
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
    let joined =
        ["且", "或", "或者", "和", "与", "、", "及", "同时", "/", "&&"].iter().any(|word| before.ends_with(word));
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
    // The pattern looks at every bracket of a text, and only the last one can be it.
    let last = text.trim_end_matches(|c: char| c.is_whitespace() || "，,的时候情况前提下".contains(c));
    let found = last.ends_with([')', '）']).then(|| BRACKETED.captures(text))??;
    let start = found.get(0)?.start();
    // A value with its meaning in brackets is a condition of another form.
    let when = ["when", "when2", "when3"].iter().find_map(|name| found.name(name))?.as_str();
    // 2-自定义代答（甲为 1）时 explains a value.
    if text[start..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
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
            r"{LEAD}(?P<names>{name}(?:\s*(?:、|,|，|和|与|及)\s*{name})+)\s*(?:参数|字段)?(?:都|均|全)?(?:(?P<absent>为空|不填|未填|不传|未传|未指定|不指定)|(?P<given>不为空|非空|已填|已传|已指定)){TAIL}|{LEAD}(?:未|没有|均未|都没有)(?:填写?|传入?|指定|设置|配置|提供)了?(?:参数|字段)?\s*(?P<lacks>{name}(?:\s*(?:、|,|，|和|与|及|或者?)\s*{name})+)\s*(?:参数|字段)?{TAIL}"
        ))
    });
    let found = SEVERAL.captures(part)?;
    let lacks = found.name("lacks");
    let asked = if found.name("absent").or(lacks).is_some() { Asked::Absent } else { Asked::Given };
    let others = identifiers(lacks.or(found.name("names"))?.as_str())
        .map(|name| Some((member(reader, name)?.name.clone(), asked.clone())));
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
    switch::read(reader, part).or_else(|| valued::read(reader, part)).or_else(|| used(reader, part))
}

fn used(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    let other = member(reader, &USED.captures(part)?["field"])?;
    let free = other.wire.as_ref().is_some_and(|wire| wire.base != Base::Boolean);
    let known = values::known(reader, other).is_some_and(|known| !known.is_empty());
    (free && !known).then(|| (other.name.clone(), Asked::Given))
}
