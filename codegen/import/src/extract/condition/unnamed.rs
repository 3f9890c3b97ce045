//! Reads conditions that name values and not their member: `changeVpc、changeBaseToVpc的时候`, 仅适用于 `HTTP/HTTPS` 监听器.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::Reader;
use super::super::{Asked, values};
use super::meant::listed;
use super::when::is_denied;
use crate::upstream::prose::pattern;

/// Some values, with the word for the case behind them, or the one that limits the member to them before.
static VALUES: LazyLock<Regex> = LazyLock::new(|| {
    let value = r#"["“「`]?[A-Za-z][A-Za-z0-9_-]{2,}["”」`]?"#;
    let cases = r"\s*\p{Han}{0,6}(?:的)?(?:时候|时|情况下|场景下|类型下|模式下)(?:[，,]|才|则|\s)*";
    let limits = r"(?:[此该本](?:参数|字段|配置|功能|项))?\s*(?:仅|只)(?:针对|对|适用于|用于)";
    pattern(&format!(
        r"^(?:(?P<limits>{limits})|仅当|仅在|仅|当|在)?\s*(?P<values>{value}(?:\s*(?:[、,，/]|或者?|和|及)\s*{value})*)(?:(?P<case>{cases})|(?P<kind>\s*\p{{Han}}{{0,8}}))$"
    ))
});

/// The condition, where only one member beside this one knows the values.
pub(super) fn read(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    let found = VALUES.captures(part)?;
    let words = found.name("case").or_else(|| found.name("kind")).map_or("", |words| words.as_str());
    // Without a word for the case it is the one before them that says so.
    if is_denied(words) || (found.name("case").is_none() && found.name("limits").is_none()) {
        return None;
    }
    let others = reader.siblings.iter().filter(|other| other.name != reader.name());
    let mut fitting = others.filter_map(|other| {
        let known = values::of(other, reader.siblings)?;
        let known = |word: &str| known.iter().any(|(value, _)| value == word).then(|| word.to_owned());
        let values: Option<Vec<String>> = listed(&found["values"]).map(known).collect();
        Some((other.name.clone(), Asked::Values(values?)))
    });
    fitting.next().filter(|_| fitting.next().is_none())
}
