//! The value that is assumed, and the others: `默认为A，可选B`, `默认值：A，其它可选值：B、C`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN};
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, has_condition};
use crate::upstream::prose::pattern;

static OTHERS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"默认值?\s*[为是：:]?\s*["“]?(?P<first>{token})["”]?\s*[，,；;。]\s*"#,
            r#"(?:其[它他余]可选值?|还可选|还支持|也支持|可选)[为是有]?\s*[：:]?\s*(?P<rest>["“]?{token}["”]?(?:\s*(?:[、，,/]|或者?|和)\s*["“]?{token}["”]?)*)\s*(?:$|[。；;])"#,
        ),
        token = TOKEN
    ))
});

/// The values, if the example is one of them and no case is spoken of.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(TOKEN));
    let text = reader.lines[line].text.as_str();
    let found = OTHERS.captures(text)?;
    let (first, rest) = (found.name("first")?, found.name("rest")?);
    let mut keys = vec![first.as_str()];
    keys.extend(KEY.find_iter(rest.as_str()).map(|key| key.as_str()).filter(|key| *key != first.as_str()));
    let typed = !reader.is_integer() || keys.iter().all(|key| key.parse::<i64>().is_ok());
    let shown = shown::shows(reader, keys.iter().copied()) != Some(false);
    let before = text[..first.start()].rsplit('。').next().unwrap_or_default();
    let entry = |key: &&str| Entry { key: (*key).to_owned(), text: String::new(), line };
    let at = vec![At { line, range: rest.range() }];
    (typed && shown && !has_condition(before) && !reader.is_decided(before)).then(|| Candidate {
        entries: keys.iter().map(entry).collect(),
        formal: false,
        plain: false,
        at,
    })
}
