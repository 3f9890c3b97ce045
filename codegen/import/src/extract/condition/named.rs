//! Finds the members that a sentence names.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::reader::{Reader, identifiers};
use super::called::{holds_words, is_spelled, left_out, member, shortened};
use super::worded::pair;
use crate::upstream::Member;
use crate::upstream::prose::pattern;

/// `（Start，End）` in a row of names.
static GROUP: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[（(]\s*[A-Za-z]\w*\s*(?:[，,、+]|和)\s*[A-Za-z]\w*\s*[）)]"));

/// One set of members against another: 甲和乙是一组配置，丙是另一组.
static SETS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[一二两2各每多另]组|同组(?:参数|字段)|组合"));

/// Before a name: this member and that one.
static WITH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:与|和|跟|同)\s*(?:[上下前后]面的?|上述的?)?\s*(?:参数|字段|入参)?\s*[`“「【]?$"));

/// This member, by no name.
static THIS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[此该本](?:参数|字段|项|入参)"));

/// The members that a sentence names, in their own order; `None` if one of them is not beside this one.
pub(in crate::extract) fn names(reader: &Reader, text: &str, end: usize) -> Option<Vec<String>> {
    let clause = &joined(reader, text.get(..end)?);
    // Groups of members, and parts of them.
    if clause.contains('&')
        || clause.replace("选中", "").contains("中的")
        || GROUP.is_match(clause)
        || SETS.is_match(text)
    {
        return None;
    }
    by_name(reader, clause).or_else(|| pair(reader, clause))
}

/// A text with the names of members in one word: `Vul ID` of `VulID`.
fn joined<'t>(reader: &Reader, text: &'t str) -> Cow<'t, str> {
    static SPACED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?P<one>[A-Z][A-Za-z0-9]*) (?P<other>[A-Z][A-Za-z0-9]*)"));
    SPACED.replace_all(text, |found: &Captures<'_>| {
        let name = format!("{}{}", &found["one"], &found["other"]);
        if reader.beside(&name).is_some() { name } else { found[0].to_owned() }
    })
}

fn by_name(reader: &Reader, clause: &str) -> Option<Vec<String>> {
    let mut found: Vec<&str> = Vec::new();
    let mut spelled: Vec<&str> = Vec::new();
    let clause = without_prose(reader, clause);
    for word in identifiers(clause) {
        let own = word == reader.name() || (is_spelled(reader.name(), word) && reader.beside(word).is_none());
        let member = if own { reader.member } else { member(reader, word).or_else(|| only_shortened(reader, word)) };
        let code = word.len() > 2 && word.chars().any(|c| c.is_ascii_uppercase());
        if let Some(member) = member {
            found.push(&member.name);
            spelled.push(word);
        } else if code && !["URL", "Base64", "API", "Url", "UIN"].contains(&word) {
            return None;
        }
    }
    // A path is not the member that its last part is named like.
    if clause
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.'))
        .any(|word| word.trim_matches('.').contains('.'))
    {
        return None;
    }
    if parts(clause, &spelled) {
        return None;
    }
    if !found.contains(&reader.name()) {
        // 与甲、乙 is said of this member beside the two, 甲和乙 of the two alone.
        let first = spelled.first().and_then(|first| clause.find(first))?;
        if !WITH.is_match(&clause[..first]) && !THIS.is_match(clause) {
            return None;
        }
        found.push(reader.name());
    }
    let mut names: Vec<String> = Vec::new();
    for member in reader.siblings {
        if found.contains(&member.name.as_str()) && !names.contains(&member.name) {
            names.push(member.name.clone());
        }
    }
    if !names.iter().any(|name| name == reader.name()) {
        names.push(reader.name().to_owned());
    }
    (names.len() > 1).then_some(names)
}

/// The pair right before the words for a choice, or 与甲 with which the last clause begins, whatever other code stands
/// before them: 用于标识模板的甲与乙二选一, 仅对启用SNI的监听器适用，不可和甲同时传入.
pub(super) fn apart(reader: &Reader, text: &str, place: Range<usize>) -> Option<Vec<String>> {
    static PAIR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[\p{Han}--[和与跟同或及除]]\s*(?P<pair>[A-Z][A-Za-z0-9_]*\s*(?:和|与|或者?|跟)\s*[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:两?者)?$",
        )
    });
    static CLAUSE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[，,]\s*(?P<clause>(?:(?:此|该|本)(?:参数|字段))?(?:不[可能]以?|不支持)?(?:与|和|跟|同)\s*[A-Z][A-Za-z0-9_]*\s*(?:参数|字段)?[^，,]*)$",
        )
    });
    let before = text.get(..place.start).filter(|_| !SETS.is_match(text))?;
    let pair = PAIR.captures(before).and_then(|found| names_of(reader, found.name("pair")?.as_str()));
    pair.or_else(|| {
        let clause = CLAUSE.captures(text.get(..place.end)?)?.name("clause")?.as_str();
        names(reader, clause, clause.len()).filter(|names| names.len() == 2)
    })
}

/// The only member whose name holds the words of one of several words: `PublicIpAddresses` for `PublicAddresses`.
fn only_shortened<'a>(reader: &Reader<'a>, word: &str) -> Option<&'a Member> {
    let several = word.chars().filter(char::is_ascii_uppercase).count() > 1 && word.contains(char::is_lowercase);
    // What is left out is a word for the form: an instance is no group of them.
    let form = |part: &str| ["Ip", "I", "P", "List"].contains(&part.trim_end_matches(|c: char| c.is_ascii_digit()));
    let close = |name: &str| left_out(name, word).into_iter().all(form);
    let mut others = if several { shortened(reader, word) } else { Vec::new() };
    others.retain(|member| close(&member.name));
    let own = reader.member.filter(|own| several && close(&own.name) && holds_words(&own.name, word));
    match (others.as_slice(), own) {
        ([member], None) => Some(member),
        ([], own) => own,
        _ => None,
    }
}

/// A clause from the part that names the first member on: 已上传IDL文件列表 before a comma is prose.
fn without_prose<'t>(reader: &Reader, clause: &'t str) -> &'t str {
    let mut start = 0;
    for part in clause.split_inclusive(['，', ',', '：', ':']) {
        let named = |word: &str| word == reader.name() || member(reader, word).is_some();
        // One word, such as `Exchange`, may be prose; a name of several belongs to a condition or to members elsewhere.
        let joined = |word: &str| word.contains('_') || word.chars().skip(1).any(|c| c.is_ascii_uppercase());
        let short = |word: &str| !joined(word) || word.chars().all(|c| c.is_ascii_uppercase());
        let prose = part.chars().filter(|c| !c.is_ascii()).count() > 4 && identifiers(part).all(short);
        if !prose || part.contains('、') || THIS.is_match(part) || identifiers(part).any(named) {
            break;
        }
        start += part.len();
    }
    &clause[start..]
}

/// Whether the names of a clause are parts of alternatives: 甲和乙，或者丙和丁. A list has one joint, before its last
/// name.
fn parts(clause: &str, names: &[&str]) -> bool {
    static AND: LazyLock<Regex> = LazyLock::new(|| pattern(r"和|与|及|跟|\+|＋"));
    let mut joints: Vec<&str> = Vec::new();
    let mut rest = clause;
    for (index, name) in names.iter().enumerate() {
        let Some(at) = rest.find(name) else { return false };
        if index > 0 {
            joints.push(&rest[..at]);
        }
        rest = &rest[at + name.len()..];
    }
    let is_or = |joint: &&str| joint.contains('或') || joint.contains('/');
    let is_and = |joint: &&str| !is_or(joint) && AND.is_match(joint);
    let (ands, ors) =
        (joints.iter().filter(|joint| is_and(joint)).count(), joints.iter().filter(|joint| is_or(joint)).count());
    let last = joints.last().is_some_and(|joint| is_and(joint) || is_or(joint));
    joints.len() > 1 && ((ands > 0 && ors > 0) || (ands + ors == 1 && !last))
}

/// 不支持同时指定 A 和 B: the names behind it, to the end of its part of the sentence.
pub(in crate::extract) fn listed_behind(rest: &str) -> Option<String> {
    // A link or a remark between the names.
    static REMARK: LazyLock<Regex> = LazyLock::new(|| pattern(r"[(（][^()（）]*[)）]"));
    let list = REMARK.replace_all(rest, "");
    let list = list.split(['，', ',', '。', '；', ';', '（', '(', ')', '）']).next()?;
    Some(list.to_owned()).filter(|list| !list.trim().is_empty())
}

/// The two members of a list of names, this one among them.
pub(in crate::extract) fn names_of(reader: &Reader, list: &str) -> Option<Vec<String>> {
    let own = identifiers(list).any(|word| word == reader.name() || is_spelled(reader.name(), word));
    names(reader, list, list.len()).filter(|names| own && names.len() == 2)
}

/// The members that the rest of a sentence names; `None` if it names none.
pub(super) fn names_behind(reader: &Reader, text: &str, end: usize) -> Option<Vec<String>> {
    let rest = text.get(end..)?;
    let named = |member: &&Member| identifiers(rest).any(|word| word == member.name);
    let names: Vec<String> = reader.siblings.iter().filter(named).map(|member| member.name.clone()).collect();
    (!names.is_empty()).then_some(names)
}
