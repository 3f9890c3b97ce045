//! Lists tokens that no extractor used and that may be facts: numbers and code-like words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::Leftover;
use super::reader::{At, Reader};
use crate::upstream::prose::pattern;

/// Addresses, numbers, and identifiers.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[A-Za-z]+://[^\s，。）)]+|[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*|-?[0-9]+(?:[.,][0-9]+)*%?")
});

/// Words of prose that look like code.
const PROSE: [&str; 44] = [
    "ID", "Id", "IDs", "id", "URL", "Url", "URI", "API", "APIs", "SDK", "APP", "App", "IP", "IPv4", "IPv6", "HTTP",
    "HTTPS", "PDF", "JSON", "Json", "XML", "UTF", "UTC", "UNIX", "Unix", "Base64", "BASE64", "QPS", "CPU", "GPU",
    "VPC", "CVM", "COS", "CDN", "TCP", "UDP", "DNS", "SSL", "TLS", "SQL", "MySQL", "Redis", "H5", "AI",
];

/// Every token that may be a fact, once, with its sentence.
pub(super) fn all(reader: &Reader) -> Vec<Leftover> {
    let mut seen = BTreeSet::new();
    let mut leftovers = Vec::new();
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &TOKEN) {
            let token = &found[0];
            let none = is_number_of_item(reader, &sentence, &at) || is_shown(reader, &sentence, &at, token);
            let fact = is_fact_like(token) && !is_named(reader, token) && !reader.is_link(&at) && !none;
            if fact && seen.insert(token.to_owned()) {
                leftovers.push(leftover(reader, &sentence, token));
            }
        }
    }
    leftovers
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
