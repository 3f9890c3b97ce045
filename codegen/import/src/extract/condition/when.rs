//! Conditions on the members beside one: `当 Type 为 A 或 B`, `Key 为空`, `指定了 Key`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{Reader, identifiers};
use super::super::{Asked, values};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

/// What stands before a condition.
const LEAD: &str = r"^(?:仅当|仅在|仅限|仅对|只有|只在|当且仅当|当前|指定|当|您|如果|假如|若|如|在|仅|需要|选择|使用|参数|字段|入参|请求参数|[其则]中|的|是|\s)*";

/// A name, or what its text calls it.
const FIELD: &str = r#"["“「`'【]?(?P<field>[A-Za-z][A-Za-z0-9_]*|[\p{Han}A-Z][\p{Han}A-Za-z0-9]*?(?:\s?I[Dd])?)["”」`'】]?\s*(?:[(（][^（()）]{0,24}[)）])?\s*(?:参数值|参数|字段|入参)?\s*"#;

/// What stands behind one.
const TAIL: &str = r"\s*(?:[(（][^（()）]{0,24}[)）])?\s*(?:类型|模式|方式|场景)?\s*(?:的)?(?:时候|时|情况下?|场景下?|条件下|前提下|之?后|下|才|则|[，,]|\s)*$";

/// The member has one of these values.
static IS: LazyLock<Regex> = LazyLock::new(|| {
    let value = r#"["'“‘`「【]?(?:-?[A-Za-z0-9][A-Za-z0-9_.-]*|\p{Han}[\p{Han}A-Za-z0-9]{0,15}?)["'”’`」】]?(?:\s*[(（][^（()）]{0,24}[)）])?"#;
    pattern(&format!(
        r"{LEAD}{FIELD}(?:的)?(?:取?值)?\s*(?:在)?(?:取值为|取值|设置为|设置成|设为|指定为|选择为|选择|选|取|配置为|置为|传入?|填写?|(?:为|是)\s*[：:]?|==?|等于|＝|：|:)\s*(?P<values>{value}(?:\s*(?:[、,，/|]|或者?|和|及)\s*{value})*){TAIL}"
    ))
});

/// The member is not given.
static ABSENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"{lead}(?:{field}(?:的)?(?:取?值)?\s*(?:为空|不填写?|不传入?|未传入?|未填写?|未指定|不指定|未设置|未提供|不存在|缺省|没有填写?|没有传入?)值?",
            r"|(?:没有|未|不)(?:填写?|传入?|指定|设置|提供|使用)(?:参数|字段)?\s*{other}(?:进行\p{{Han}}{{2,6}})?){tail}"
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
            r"{lead}(?:{field}(?:的)?(?:取?值)?\s*(?:不为空|非空|不空|有值|已填写?|已传入?|已指定|存在)",
            r"|(?:已|有)?(?:指定|填写?|传入?|传递|设置|配置|提供)了?(?:参数|字段)?\s*{other}){tail}"
        ),
        lead = LEAD,
        field = FIELD,
        other = FIELD.replace("<field>", "<other>"),
        tail = TAIL
    ))
});

/// Between two conditions that both have to hold.
static AND: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*[，,]?\s*(?:并且|而且|且|同时|并)\s*"));

/// Where a condition may begin.
static BEGIN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:[0-9]{1,2}[.、])?|[，,。；;（(:：]|\s|仅当|仅在|只有|只在|当|如果|假如|若|在|仅"));

/// The words that begin a condition, at the end of a text.
static LAST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:仅当|仅在|只有|只在|当|如果|假如|若|在|仅|则|(?:参数|字段|入参)|\s)+$"));

/// What a text asks of other members, if it ends in a condition that is nothing else, and where that begins. Parts that
/// name no member are left out where `loose` says so.
pub(in crate::extract) fn ending(reader: &Reader, text: &str, loose: bool) -> Option<(usize, Vec<(String, Asked)>)> {
    let mut starts: Vec<usize> = BEGIN.find_iter(text).map(|found| begin(text, &found)).collect();
    starts.dedup();
    starts.into_iter().rev().find_map(|start| {
        let when = all(reader, text.get(start..)?, loose)?;
        // The word that begins it is its own.
        let lead = LAST.find(&text[..start]).map_or(start, |lead| lead.start());
        let before = text[..lead].trim_end();
        // More conditions than these.
        let joined =
            ["且", "或", "或者", "和", "与", "、", "及", "同时", "/"].iter().any(|word| before.ends_with(word));
        let clause = before.rsplit(['，', ',', '。', '；', ';', '：', ':', '（', '(']).next().unwrap_or_default();
        let blank = text[lead..].len() - text[lead..].trim_start().len();
        (!joined && !is_denied(clause)).then_some((lead + blank, when))
    })
}

/// Whether a text turns into its opposite what it stands before: 不是, 未选择, 无论, 除.
fn is_denied(text: &str) -> bool {
    text.contains(['不', '未', '没', '非', '无', '除'])
}

/// A word that begins a condition belongs to it; a sign does not.
fn begin(text: &str, found: &regex::Match<'_>) -> usize {
    let sign = text[found.range()].chars().all(|c| !c.is_alphabetic());
    if sign { found.end() } else { found.start() }
}

fn all(reader: &Reader, text: &str, loose: bool) -> Option<Vec<(String, Asked)>> {
    if text.trim().is_empty() || text.chars().count() > 120 {
        return None;
    }
    let mut when: Vec<(String, Asked)> = Vec::new();
    for part in AND.split(text) {
        match one(reader, part) {
            Some(condition) if when.iter().all(|(field, _)| *field != condition.0) => when.push(condition),
            // 时并不生效 ends in such a part.
            None if loose && !reader.names_other(part) && !part.contains('或') && !is_denied(part) => {}
            _ => return None,
        }
    }
    (!when.is_empty()).then_some(when)
}

fn one(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    for (words, asked) in [(&ABSENT, Asked::Absent), (&GIVEN, Asked::Given)] {
        if let Some(found) = words.captures(part) {
            let field = found.name("field").or_else(|| found.name("other"))?;
            // 甲不为空 is no 甲不 that is empty.
            if let Some(other) = member(reader, field.as_str()) {
                return Some((other.name.clone(), asked));
            }
        }
    }
    let found = IS.captures(part)?;
    let field = &found["field"];
    // 网络类型 NetType: the name is what stands last.
    let named = identifiers(field).last().filter(|name| field.len() > name.len() && field.ends_with(name));
    let other = member(reader, field).or_else(|| member(reader, named?))?;
    let known = values::of(other, reader.siblings).unwrap_or_default();
    // 数据源为A may be an ID whose source is A.
    let kind = ["类型", "方式", "模式", "开关", "状态"].iter().any(|word| field.ends_with(word));
    if known.is_empty() && !field.is_ascii() && named.is_none() && !kind {
        return None;
    }
    let wire = |word: &str| wire(reader, other, &known, word);
    let values: Option<Vec<String>> = listed(&found["values"]).map(wire).collect();
    Some((other.name.clone(), Asked::Values(values.filter(|values| !values.is_empty())?)))
}

/// The words of a list of values, without what explains them.
fn listed(list: &str) -> impl Iterator<Item = &str> {
    static WORD: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:[(（][^（()）]*[)）])|(?P<word>[^\s、,，/|或者和及(（]+)"));
    let words = WORD.captures_iter(list).filter_map(|found| Some(found.name("word")?.as_str()));
    words.map(|word| word.trim_matches(|c: char| "\"'“”‘’`「」【】".contains(c))).filter(|word| !word.is_empty())
}

/// A value as it stands on the wire: itself, or the one value that a word means.
pub(super) fn wire(reader: &Reader, other: &Member, known: &[(String, String)], word: &str) -> Option<String> {
    let base = other.wire.as_ref().filter(|wire| !wire.list).map(|wire| &wire.base)?;
    if word.is_ascii() {
        let value = match (base, word) {
            (Base::Boolean, "1") => "true".to_owned(),
            (Base::Boolean, "0") => "false".to_owned(),
            (Base::Boolean, word) => word.to_ascii_lowercase(),
            (_, word) => word.to_owned(),
        };
        if is_value(other, &value, reader.siblings) {
            return Some(value);
        }
        // `PING` of one text is `ping` in another.
        let spelled: Vec<&String> =
            known.iter().map(|(known, _)| known).filter(|known| known.eq_ignore_ascii_case(&value)).collect();
        return if let [known] = spelled.as_slice() { Some((*known).clone()) } else { None };
    }
    let means = |text: &str| text.split(['（', '(', '，', ',', '：', ':', '。', ' ']).next() == Some(word);
    let meant: Vec<&String> = known.iter().filter(|(_, text)| means(text)).map(|(value, _)| value).collect();
    let [value] = meant.as_slice() else { return None };
    Some((*value).clone())
}

/// The member beside this one that has a name, or the only one whose text begins with it.
fn member<'a>(reader: &Reader<'a>, name: &str) -> Option<&'a Member> {
    let other = reader.beside(name).or_else(|| spelled(reader, name)).or_else(|| {
        let called = solid(name);
        let mut members = reader.siblings.iter().filter(|member| !name.is_ascii() && is_called(member, &called));
        members.next().filter(|_| members.next().is_none())
    });
    other.filter(|other| other.name != reader.name())
}

/// The only member that a name in letters of one case spells: `mode`, `source_type`, `TYPE`.
fn spelled<'a>(reader: &Reader<'a>, name: &str) -> Option<&'a Member> {
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase();
    let capital = name.chars().all(|c| !c.is_ascii_lowercase());
    let one_case = name.is_ascii() && name.len() > 3 && (capital || name.starts_with(|c: char| c.is_ascii_lowercase()));
    let mut members = reader.siblings.iter().filter(|member| one_case && plain(&member.name) == plain(name));
    members.next().filter(|_| members.next().is_none())
}

/// Whether the text of a member begins with what it is called: `网络类型。0：外网`, `只读组 ID，…`.
fn is_called(member: &Member, called: &str) -> bool {
    let text = member.prose.lines.first().map_or("", |line| line.text.as_str());
    let head = |end: fn(char) -> bool| solid(text.split(end).next().unwrap_or_default());
    head(|c| !(c.is_alphanumeric() || c == ' ')) == called || head(|c| !c.is_alphanumeric() || c.is_ascii()) == called
}

fn solid(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '的')).collect()
}

/// Whether a member can have a value, as it stands on the wire.
pub(in crate::extract) fn is_value(member: &Member, value: &str, siblings: &[Member]) -> bool {
    let Some(wire) = &member.wire else { return false };
    let typed = match wire.base {
        Base::Boolean => matches!(value, "true" | "false"),
        Base::Integer | Base::Unsigned => value.parse::<i64>().is_ok(),
        Base::String => value.is_ascii() && !matches!(value, "true" | "false" | "null" | "NULL"),
        _ => false,
    };
    typed
        && !wire.list
        && values::of(member, siblings).is_none_or(|known| known.iter().any(|(known, _)| known == value))
}
