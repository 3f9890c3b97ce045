//! Finds two members that a sentence describes without naming: by how their texts begin, or by what they hold.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::Reader;
use super::called::{heads, is_close, member, solid};
use crate::upstream::Member;
use crate::upstream::prose::pattern;

/// The two, in their own order, this one among them. `clause` ends where it says that they are a choice.
pub(super) fn pair(reader: &Reader, clause: &str) -> Option<Vec<String>> {
    let other = held(reader, clause).or_else(|| called(reader, clause))?;
    let names = reader.siblings.iter().map(|member| &member.name);
    let mut pair: Vec<String> = names.filter(|name| **name == other.name || *name == reader.name()).cloned().collect();
    if !pair.iter().any(|name| name == reader.name()) {
        pair.push(reader.name().to_owned());
    }
    (pair.len() == 2).then_some(pair)
}

/// 与渠道退款单号, 手机号和邮箱: the other one.
fn called<'a>(reader: &Reader<'a>, clause: &str) -> Option<&'a Member> {
    static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:[，,、：:\s_]|参数|字段|入参|[两二]个|[两二]者|之间|之中|中|必须|需要?|须|应|只能|都|均|请|必)+$")
    });
    static TWO: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:注?[:：])?\s*(?:\p{Han}{1,4}时[，,\s]\s*|(?:查询|创建|修改|更新|调用|使用)时\s*)?(?:[此该本](?:参数|字段|项))?(?:入参|参数)?\s*(?P<one>[^和与跟、/或及]*?)\s*(?:和|与|跟|同|、|/|或者?|及)+\s*(?P<other>[^和与跟、/或及]+)$",
        )
    });
    let named = BEHIND.replace(clause, "");
    let signs = ['，', ',', '。', '；', ';', '：', ':', '（', '('];
    let part = named.rsplit(signs).next()?;
    // 当甲和乙同时配置 names the two.
    let found = TWO.captures(["当", "如果", "若"].iter().find_map(|word| part.strip_prefix(word)).unwrap_or(part))?;
    let (one, other) = (&found["one"], &found["other"]);
    // 漏洞，木马和风险 are three.
    let before = named[..named.len() - part.len()].trim_end();
    let first = before.strip_suffix(['，', ',']).and_then(|before| before.rsplit(signs).next());
    let is_own = |words: &str| reader.member.is_some_and(|own| is_near(own, &solid(words)));
    if !one.is_empty() && first.is_some_and(|first| first.trim().chars().count() < 5 && !is_own(first)) {
        return None;
    }
    if one.is_empty() {
        return meant(reader, other);
    }
    // A text that begins with the choice says nothing of what its member is called.
    let own = reader.member.filter(|own| heads(own).iter().all(|head| !head.contains(['和', '与', '跟', '或'])));
    let is_own = |own: &Member, words: &str| is_near(own, words) || holds(own, words);
    let own =
        |words: &str| words == reader.name() || own.is_some_and(|own| !words.is_ascii() && is_own(own, &solid(words)));
    match (own(one), own(other)) {
        (true, _) if meant(reader, other).is_some() => meant(reader, other),
        (_, true) => meant(reader, one),
        _ => None,
    }
}

/// The only member beside this one that words may mean.
fn meant<'a>(reader: &Reader<'a>, words: &str) -> Option<&'a Member> {
    let words = words.trim_matches(|c: char| "`\"“”‘’「」【】 ".contains(c));
    if let Some(other) = member(reader, words) {
        return Some(other);
    }
    let words = solid(words);
    let known = !words.is_ascii() && words.chars().count() > 1;
    let only = |holds: &dyn Fn(&Member, &str) -> bool| {
        let others = reader.siblings.iter().filter(|other| known && other.name != reader.name());
        single(others.filter(|other| holds(other, &words)))
    };
    // Words within what it is called mean it where nothing is called nearly so.
    only(&is_near).or_else(|| only(&holds)).unwrap_or_else(|| time(reader, &words))
}

/// The member whose name says which time it holds, whatever its text begins with.
fn time<'a>(reader: &Reader<'a>, words: &str) -> Option<&'a Member> {
    const TIMES: [(&str, &str); 3] = [("开始时间", "StartTime"), ("开始时间", "BeginTime"), ("结束时间", "EndTime")];
    let named = TIMES.iter().filter(|(called, _)| *called == words).filter_map(|(_, name)| reader.beside(name));
    single(named.filter(|other| other.name != reader.name())).flatten()
}

/// Whether what a member is called holds the words: 实例名 of `DB` 实例名称.
fn holds(member: &Member, words: &str) -> bool {
    words.chars().count() > 2 && heads(member).iter().any(|head| head.contains(words))
}

/// The only member, this one among them, that words may mean.
pub(in crate::extract) fn which(reader: &Reader, words: &str) -> Option<String> {
    let words = solid(words);
    let known = !words.is_ascii() && words.chars().count() > 1;
    let called = |member: &&Member| heads(member).contains(&words);
    let near = |member: &&Member| is_near(member, &words);
    let within = |member: &&Member| holds(member, &words);
    let one = |holds: &dyn Fn(&&Member) -> bool| single(reader.siblings.iter().filter(|member| known && holds(member)));
    one(&called).or_else(|| one(&near)).or_else(|| one(&within)).flatten().map(|member| member.name.clone())
}

/// The only one of some members; nothing where there are none, and no one where there are several.
fn single<'a>(mut members: impl Iterator<Item = &'a Member>) -> Option<Option<&'a Member>> {
    members.next().map(|member| members.next().is_none().then_some(member))
}

/// Whether words are what a member is called, or a part of it that leaves out no more than what they share.
fn is_near(member: &Member, words: &str) -> bool {
    let length = words.chars().count();
    length > 1
        && heads(member).iter().any(|head| {
            head.starts_with(words)
                || head.ends_with(words)
                || length > 3 && (is_close(head, words) || is_close(words, head))
        })
}

/// `Base64 和 Url`: the member that holds the same as this one, in the other of the two forms.
fn held<'a>(reader: &Reader<'a>, clause: &str) -> Option<&'a Member> {
    static FORMS: LazyLock<Regex> = LazyLock::new(|| {
        let (data, link) = (r"(?:base64|image)(?:编码|数据|地址)?", r"(?:url|链接)(?:地址|链接)?");
        pattern(&format!(
            r"(?i)(?:{data}\s*(?:和|与|、|/|或)\s*{link}|{link}\s*(?:和|与|、|/|或)\s*{data})\s*[\p{{Han}}]{{0,6}}$"
        ))
    });
    if !FORMS.is_match(clause.trim_end()) {
        return None;
    }
    let (form, thing) = form(reader.member?)?;
    let others = reader.siblings.iter().filter(|other| other.name != reader.name());
    // 输入图片 and 标识图片 are one where their names say so.
    let stem =
        |name: &str| ["Base64", "Image", "Url", "URL"].iter().fold(name.to_owned(), |name, end| name.replace(end, ""));
    let own = stem(reader.name());
    let mut same = others.filter(|other| {
        self::form(other).is_some_and(|(held, same)| {
            held != form && (same == thing || (!own.is_empty() && stem(&other.name) == own))
        })
    });
    same.next().filter(|_| same.next().is_none())
}

/// How a member holds a thing, and which thing: `输入图 Base64 数据`.
fn form(member: &Member) -> Option<(&'static str, String)> {
    static FORM: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)(?P<base64>base64)|(?P<url>url|链接)"));
    static WORDS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)base64|url|链接|地址|编码|数据|字符串|传入|的|内容|\s"));
    let text = &member.prose.lines.first()?.text;
    let head = text.split(['，', ',', '。', '；', ';', '（', '(', '：', ':']).next()?;
    let found = FORM.captures(head)?;
    let form = if found.name("base64").is_some() { "base64" } else { "url" };
    Some((form, WORDS.replace_all(head, "").to_lowercase()))
}
