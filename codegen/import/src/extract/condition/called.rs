//! Resolves which sibling member a text means: by its name, or by the first words of its own description.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::Reader;
use crate::upstream::Member;
use crate::upstream::prose::pattern;

/// What kind of thing a member is, at the end of what it is called: 申请人类型, 申请人身份.
static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:类型|类别|种类|方式|模式|身份|协议|策略|形式|来源)$"));

/// Names that say no more than a kind does: 运镜类型 is the `Type` of a structure for it.
const NAMES: [(&str, &str); 6] = [
    ("类型", "Type"),
    ("模式", "Mode"),
    ("方式", "Mode"),
    ("协议", "Protocol"),
    ("状态", "Status"),
    ("来源", "Source"),
];

/// The member beside this one that has a name, or the only one whose text begins with it.
pub(super) fn member<'a>(reader: &Reader<'a>, words: &str) -> Option<&'a Member> {
    let named = || reader.beside(words).or_else(|| spelled(reader, words));
    let other = named().or_else(|| only(reader, |member| !words.is_ascii() && is_called(member, &solid(words))));
    other.filter(|other| other.name != reader.name())
}

/// The members that words may mean, closer readings first: their values decide between those of one list.
pub(super) fn members<'a>(reader: &Reader<'a>, words: &str) -> Vec<Vec<&'a Member>> {
    let words = &solid(words);
    if words.is_ascii()
        || words.chars().count() < 2
        || ["字段", "参数", "入参", "取值", "选项"].contains(&words.as_str())
    {
        return Vec::new();
    }
    let kind = KIND.replace(words, "");
    let readings: [&dyn Fn(&Member) -> bool; 8] = [
        &|member| is_called(member, words),
        &|member| heads(member).iter().any(|head| head.ends_with(words.as_str()) || words.ends_with(head)),
        &|member| heads(member).iter().any(|head| is_shortened(head, words)),
        &|member| kind.len() < words.len() && heads(member).iter().any(|head| KIND.replace(head, "") == kind),
        &|member| {
            kind.len() < words.len() && heads(member).iter().any(|head| is_shortened(&KIND.replace(head, ""), &kind))
        },
        // 结算账户 of 结算账户类型, 增强控制开关 for 增强开关.
        &|member| {
            words.chars().count() > 2 && heads(member).iter().any(|head| KIND.replace(head, "") == words.as_str())
        },
        &|member| heads(member).iter().any(|head| head.chars().count() > 3 && is_close(words, head)),
        &|member| NAMES.iter().any(|(kind, name)| words.ends_with(kind) && member.name == *name),
    ];
    let others = || reader.siblings.iter().filter(|member| member.name != reader.name());
    readings.iter().map(|is_meant| others().filter(|member| is_meant(member)).collect()).collect()
}

/// The only member beside this one of which something holds.
fn only<'a>(reader: &Reader<'a>, holds: impl Fn(&Member) -> bool) -> Option<&'a Member> {
    let mut members = reader.siblings.iter().filter(|member| holds(member));
    members.next().filter(|_| members.next().is_none())
}

/// The only member that a name in other letters spells: `mode`, `source_type`, `TYPE`, `dpdEnable`, `AddressId` for
/// `AddressIds`.
fn spelled<'a>(reader: &Reader<'a>, name: &str) -> Option<&'a Member> {
    only(reader, |member| is_spelled(&member.name, name))
}

/// Whether a word spells a name in other letters, or in the other number.
pub(in crate::extract) fn is_spelled(name: &str, word: &str) -> bool {
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase().trim_end_matches('s').to_owned();
    word.is_ascii() && word.len() > 3 && plain(name) == plain(word)
}

/// The members whose names hold the words of a shorter one, in their order: `HeaderMode` for `Mode`.
pub(super) fn shortened<'a>(reader: &Reader<'a>, name: &str) -> Vec<&'a Member> {
    let others = reader.siblings.iter().filter(|member| member.name != reader.name());
    let holds = |member: &&Member| holds_words(&member.name, name);
    if name.is_ascii() && name.len() > 3 { others.filter(holds).collect() } else { Vec::new() }
}

/// Whether a name holds the words of another one, in their order.
pub(super) fn holds_words(name: &str, words: &str) -> bool {
    let mut rest = parts(name).into_iter();
    parts(words).iter().all(|word| rest.any(|other| other.eq_ignore_ascii_case(word)))
}

/// The words of a name that a shorter one leaves out.
pub(super) fn left_out<'n>(name: &'n str, words: &str) -> Vec<&'n str> {
    let mut kept = parts(words).into_iter().peekable();
    let mut rest = parts(name);
    rest.retain(|word| kept.next_if(|next| next.eq_ignore_ascii_case(word)).is_none());
    rest
}

/// The words of a name: `Header` and `Mode`.
fn parts(name: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in name.match_indices(|c: char| c.is_ascii_uppercase()).filter(|(at, _)| *at > 0) {
        parts.push(&name[start..at]);
        start = at;
    }
    parts.push(&name[start..]);
    parts
}

/// Whether the text of a member begins with what it is called: `网络类型。0：外网`, `只读组 ID，…`.
fn is_called(member: &Member, called: &str) -> bool {
    heads(member).iter().any(|head| head == called)
}

/// The first words of the text of a member: up to the first sign, and up to the first that is not Chinese.
pub(in crate::extract) fn heads(member: &Member) -> Vec<String> {
    // 此字段必传。生成方式，…: whether it is needed stands before what it is.
    static NEEDED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^\s*(?:[此该本](?:字段|参数))?(?:为)?(?:必[填传选]|选填|可选|非必[填传选])\s*[。，,；：:]\s*")
    });
    let text = member.prose.lines.first().map_or("", |line| line.text.as_str());
    let text = NEEDED.find(text).map_or(text, |needed| &text[needed.end()..]);
    let head = |end: fn(char) -> bool| solid(text.split(end).next().unwrap_or_default());
    let mut heads = vec![head(|c| !(c.is_alphanumeric() || c == ' ')), head(|c| !c.is_alphanumeric() || c.is_ascii())];
    heads.retain(|head| head.chars().count() > 1);
    heads
}

/// Whether words leave out characters within what a member is called, and nothing else: 后端类型 of 后端服务类型.
pub(in crate::extract) fn is_shortened(head: &str, words: &str) -> bool {
    let mut rest = head.chars();
    words.chars().all(|c| rest.any(|other| other == c))
}

/// Whether words say a little more than shorter ones.
pub(super) fn is_close(words: &str, short: &str) -> bool {
    let (longer, length) = (words.chars().count(), short.chars().count());
    longer > length && longer - length < 3 && is_shortened(words, short)
}

/// Letters and digits as they are compared.
pub(super) fn solid(text: &str) -> String {
    let text = text
        .replace("起始", "开始")
        .replace("截止", "结束")
        .replace("终止", "结束")
        .replace("原站", "源站")
        .replace('帐', "账");
    text.chars().filter(|c| !matches!(c, ' ' | '的')).flat_map(char::to_lowercase).collect()
}
