//! Lines that are nothing but a value each, below what the member is: `仓库类型` above `aws`, `ccr`.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::entry::{Entry, TOKEN};
use super::{Candidate, listed, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;

/// A value, or one with a version, and what it means at most in brackets: `tcr`, `NFS 3.0`, `1.Summary`.
static VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?:[1-9][.、)）]\s*(?P<counted>[A-Z][A-Za-z0-9_]+)|["“'`]?(?P<key>{TOKEN}(?: [0-9]+(?:\.[0-9]+)+)?)["”'`]?)(?:\s*[（(](?P<text>[^（）()]{{1,40}})[)）])?\s*[,，;；、。]?$"#
    ))
});

/// Says that values follow, where only two do.
static LEAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:类型|方式|模式|状态|级别|等级|协议|字段|支持|如下|以下|包括|[：:])\s*$"));

/// Says so as plainly, where there is no example.
static TOLD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:支持|可选|可取|取值|枚举值?|有)(?:以下|如下|下列)?(?:的?(?:\p{Han}{0,3}[种个])?(?:取?值|类型|方式|模式|状态|选项))?(?:范围)?(?:如下|[为有是])?\s*[:：]?\s*$",
    )
});

/// What may stand below the values.
static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:注[：:意]?|默认|缺省|不填|不传|当|说明|其中)|null"));

/// The values, if the example is one and nothing but remarks follows them.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let value = |line: usize| {
        let source = reader.lines.get(line).filter(|line| !matches!(line.shape, LineKind::Row { .. }))?;
        VALUE.captures(source.text.trim()).filter(|found| reader.is_text() && key(found).len() > 1)
    };
    let first = (1..reader.lines.len()).find(|line| value(*line).is_some())?;
    let end = (first..reader.lines.len()).find(|line| value(*line).is_none()).unwrap_or(reader.lines.len());
    let entry = |line: usize| {
        let found = value(line)?;
        let text = found.name("text").map_or_else(String::new, |text| text.as_str().to_owned());
        Some(Entry { key: key(&found).to_owned(), text, line })
    };
    let entries: Vec<Entry> = (first..end).filter_map(entry).collect();
    let head = reader.lines[first - 1].text.trim_end();
    let last = head.rsplit('。').find(|part| !part.is_empty()).unwrap_or(head);
    let own = head.contains(|c: char| !c.is_ascii() && c.is_alphabetic())
        && last.chars().count() <= 40
        && !limits_cases(last)
        && (has_condition(last) || !reader.is_decided(last))
        && !listed::is_other(true, last);
    let enough = entries.len() > 2 || entries.len() == 2 && LEAD.is_match(head);
    let closed = reader.lines[end..].iter().all(|line| NOTE.is_match(line.text.trim()));
    let words = || entries.iter().all(|entry| entry.key.starts_with(|c: char| c.is_ascii_alphabetic()));
    let shown = shown::shows_of(reader, &entries).unwrap_or_else(|| TOLD.is_match(last) && words());
    let at = (first..end).map(|line| At { line, range: 0..reader.lines[line].text.len() }).collect();
    (own && enough && closed && shown).then_some(Candidate { entries, formal: false, plain: true, at })
}

fn key<'t>(found: &Captures<'t>) -> &'t str {
    found.name("counted").or(found.name("key")).map_or("", |key| key.as_str())
}
