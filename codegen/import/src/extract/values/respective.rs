//! Values in one list, and what they mean in another one behind it: `A、B分别表示甲、乙`, `[a,b], 分别代表甲、乙`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN, tidy};
use super::inline::is_case_of_several;
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static RESPECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?P<keys>{TOKEN}(?:\s*[、，,/]\s*{TOKEN})+)[\]】]?(?:\s*[，,]?\s*分别(?:表示|代表|对应|为|是)|\s*[，,]\s*对应)(?P<texts>[^。；;\n]+)"
    ))
});

/// The values, if there are as many meanings, the example is one of them, and what stands before them names no case.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found = RESPECTIVE.captures(text)?;
    // Another line gives more of them.
    if reader.lines.iter().filter(|line| line.text.contains("分别")).count() > 1 {
        return None;
    }
    let (whole, list) = (found.get(0)?, found.name("keys")?);
    let keys: Vec<&str> = list.as_str().split(['、', '，', ',', '/']).map(str::trim).collect();
    let meanings: Vec<&str> = found["texts"].split(['、', '，', ',', '/']).map(str::trim).collect();
    let before = text[..list.start()].rsplit('。').next().unwrap_or_default();
    let shown = shown::shows(reader, keys.iter().copied()) != Some(false);
    let typed = !reader.is_integer() || keys.iter().all(|key| key.parse::<i64>().is_ok());
    // `gw-xxx` stands for any of its kind.
    let any = keys.iter().any(|key| key.contains("xxx"));
    let case = is_case_of_several(reader, line) || limits_cases(before);
    if keys.len() != meanings.len() || !shown || !typed || any || case {
        return None;
    }
    let entry = |(key, text): (&&str, &&str)| Entry { key: (*key).to_owned(), text: tidy(text), line };
    let entries = keys.iter().zip(&meanings).map(entry).collect();
    Some(Candidate { entries, formal: false, plain: false, at: vec![At { line, range: whole.range() }] })
}
