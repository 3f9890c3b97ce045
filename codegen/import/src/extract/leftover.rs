//! Lists what no extractor used and what may be a fact: numbers, words of code, and words that facts are said with.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::reader::{At, Reader};
use super::{Fact, Leftover};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// Addresses, numbers, and identifiers.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[A-Za-z]+://[^\s，。）)]+|[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*|-?[0-9]+(?:[.,][0-9]+)*%?")
});

/// Words that facts are said with, and the keys of what they say. A member of which no such fact was read may have one in words
/// that nobody understood.
static SAYING: LazyLock<[(Regex, &[&str]); 6]> = LazyLock::new(|| {
    let limits: &[&str] = &["values", "known", "min", "max", "type", "format", "charset"];
    [
        (pattern(r"默认|缺省"), &["default"]),
        (pattern(r"取值|枚举|可选值|(?:仅|只|目前|当前)支持"), limits),
        (pattern(r"必[填传选]|[二两三2-4]选一|任选|其一|至少|互斥|不能同时|优先|为准"), &["rules", "yields_to"]),
        (pattern(r"白名单"), &["allowlisted"]),
        (pattern(r"废弃|弃用|不推荐"), &["deprecated"]),
        // Several words of which none looks like code: `drop、monitor`.
        (pattern(r"[a-z][a-z0-9]+(?:\s*(?:[、/|，,]|或者?)\s*[a-z][a-z0-9]+)+"), &["values"]),
    ]
});

/// Words of prose that look like code.
const PROSE: [&str; 44] = [
    "ID", "Id", "IDs", "id", "URL", "Url", "URI", "API", "APIs", "SDK", "APP", "App", "IP", "IPv4", "IPv6", "HTTP",
    "HTTPS", "PDF", "JSON", "Json", "XML", "UTF", "UTC", "UNIX", "Unix", "Base64", "BASE64", "QPS", "CPU", "GPU",
    "VPC", "CVM", "COS", "CDN", "TCP", "UDP", "DNS", "SSL", "TLS", "SQL", "MySQL", "Redis", "H5", "AI",
];

/// Everything that may be a fact, once, with its sentence.
pub(super) fn all(reader: &Reader, facts: &[Fact]) -> Vec<Leftover> {
    let mut seen = BTreeSet::new();
    let mut leftovers = Vec::new();
    for sentence in reader.sentences() {
        let found = tokens(reader, &sentence).into_iter().chain(words(reader, facts, &sentence));
        for token in found.filter(|token| seen.insert(*token)) {
            leftovers.push(leftover(reader, &sentence, token));
        }
    }
    leftovers
}

/// Numbers and words of code.
fn tokens<'a>(reader: &Reader<'a>, sentence: &At) -> Vec<&'a str> {
    let may_be_fact = |at: &At, token: &str| {
        let none = is_number_of_item(reader, sentence, at) || is_shown(reader, sentence, at, token);
        is_fact_like(token) && !is_named(reader, token) && !reader.is_link(at) && !none
    };
    let found = reader.matches(sentence, &TOKEN).into_iter().map(|(at, _)| (reader.text(&at), at));
    found.filter(|(token, at)| may_be_fact(at, token)).map(|(token, _)| token).collect()
}

/// Words that say a fact of a kind that was not read.
fn words<'a>(reader: &Reader<'a>, facts: &[Fact], sentence: &At) -> Vec<&'a str> {
    let lacking = SAYING.iter().filter(|(_, keys)| lacks(reader, facts, keys));
    let found = lacking.flat_map(|(words, _)| reader.matches(sentence, words));
    let free = found.filter(|(at, _)| !reader.is_link(at) && !reader.is_example(sentence, at));
    free.map(|(at, _)| reader.text(&at)).collect()
}

/// Whether the member may have a fact of these kinds and none was read. A switch has its values by its type.
fn lacks(reader: &Reader, facts: &[Fact], keys: &[&str]) -> bool {
    let has = |key: &&str| match *key {
        "values" if reader.base() == Some(&Base::Boolean) => true,
        key => facts.iter().any(|fact| fact.key.trim_start_matches("each.") == key),
    };
    reader.member.is_some() && !keys.iter().any(has)
}

/// `1、…`, `（2）…`, `3. …`: the number of a remark.
fn is_number_of_item(reader: &Reader, sentence: &At, at: &At) -> bool {
    let (before, after) = (reader.before(sentence, at).trim_start(), reader.after(sentence, at));
    let begins =
        before.is_empty() && (after.starts_with('、') || after.starts_with(". ") || after.starts_with(['）', ')']));
    let bracketed = matches!(before, "（" | "(") && after.starts_with(['）', ')']);
    reader.text(at).len() < 3 && (begins || bracketed)
}

/// A long number of an example: a phone number, an id.
fn is_shown(reader: &Reader, sentence: &At, at: &At, token: &str) -> bool {
    let digits = token.trim_start_matches('-');
    digits.len() >= 8 && digits.bytes().all(|byte| byte.is_ascii_digit()) && reader.is_example(sentence, at)
}

pub(super) fn leftover(reader: &Reader, sentence: &At, token: &str) -> Leftover {
    Leftover {
        token: token.to_owned(),
        sentence: reader.text(sentence).trim().to_owned(),
        span: reader.lines[sentence.line].span,
    }
}

/// A number, or a word that is written like a name in code.
fn is_fact_like(token: &str) -> bool {
    if token.contains("://") || PROSE.contains(&token) {
        return false;
    }
    let mut chars = token.chars();
    let first = chars.next().unwrap_or_default();
    if first.is_ascii_digit() || first == '-' {
        return true;
    }
    let upper = token.chars().filter(char::is_ascii_uppercase).count();
    let lower = token.chars().any(|c| c.is_ascii_lowercase());
    let camel = lower && chars.any(|c| c.is_ascii_uppercase());
    token.contains('_') || camel || (upper > 1 && !lower)
}

/// Whether a token names this member, one beside it, or its type.
fn is_named(reader: &Reader, token: &str) -> bool {
    let first = token.split('.').next().unwrap_or_default();
    first == reader.name() || reader.siblings.iter().any(|other| other.name == token || other.name == first)
}
