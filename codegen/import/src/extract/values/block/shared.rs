//! A line of several values that mean the same, or each its own: `[6, 7] 表示等待`, `a / b： 甲 / 乙`.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::extract::values::entry::{Entry, TOKEN, tidy};
use crate::upstream::prose::pattern;

static SHARED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?:[\[【](?P<closed>{TOKEN}(?:\s*[,，、]\s*{TOKEN})*)[\]】]\s*(?:[:：]|表示|代表)|(?P<open>{TOKEN}(?:\s*[/、]\s*{TOKEN})+)\s*[:：])\s*(?P<text>.+)$"
    ))
});

/// The values of a line, if it says that they share what it says, or has as many meanings.
pub(super) fn of_line(reader: &Reader, line: usize) -> Option<Vec<Entry>> {
    // `Intel/AMD：…` is one value.
    static ALL: LazyLock<Regex> = LazyLock::new(|| pattern(r"这[两三四几]个|这些|均[^衡]|都|^[两三四五六]种"));
    let found = SHARED.captures(&reader.lines[line].text)?;
    let (closed, text) = (found.name("closed"), tidy(&found["text"]));
    let keys = closed.or(found.name("open"))?.as_str();
    let keys: Vec<&str> = keys.split([',', '，', '、', '/']).map(str::trim).collect();
    let meanings: Vec<&str> = text.split('/').map(str::trim).collect();
    let each = closed.is_none() && meanings.len() == keys.len() && meanings.iter().all(|text| !text.is_ascii());
    // `[4, 10]: …` is a range.
    let range = keys.len() == 2 && closed.is_some() && keys.iter().all(|key| key.parse::<i64>().is_ok());
    let typed = !range && (!reader.is_integer() || keys.iter().all(|key| key.parse::<i64>().is_ok()));
    if !(typed && (closed.is_some() || each || ALL.is_match(&text))) {
        return None;
    }
    let entry = |(index, key): (usize, &&str)| {
        let text = if each { meanings[index].to_owned() } else { text.clone() };
        Entry { key: (*key).to_owned(), text, line }
    };
    Some(keys.iter().enumerate().map(entry).collect())
}
