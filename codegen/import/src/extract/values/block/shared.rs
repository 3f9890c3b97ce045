//! A line of several values that mean the same, or each its own: numbers in brackets, `[6, 7, 9] 表示等待`, and words that
//! strokes part, `a / b： 甲 / 乙`. Two numbers alone are a range, unless a line beside them is none.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::Reader;
use crate::extract::values::entry::{Entry, TOKEN, tidy};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

static SHARED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?:[\[【](?P<closed>{TOKEN}(?:\s*[,，、]\s*{TOKEN})*)[\]】]\s*(?:[:：]|表示|代表)|(?P<open>{TOKEN}(?:\s*[/、]\s*{TOKEN})+)\s*[:：])\s*(?P<text>.+)$"
    ))
});

fn split(keys: &str) -> Vec<&str> {
    keys.split([',', '，', '、', '/']).map(str::trim).collect()
}

/// The values of a line, if it says that they share what it says, or has as many meanings.
pub(super) fn of_line(reader: &Reader, line: usize) -> Option<Vec<Entry>> {
    // `Intel/AMD：…` is one value.
    static ALL: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"均(?:表示|为\p{Han}{0,6}类型)|^[两三四五六]种|这[两三]个(?:取值|值)"));
    let found = SHARED.captures(&reader.lines[line].text)?;
    let (closed, text) = (found.name("closed"), tidy(&found["text"]));
    let keys = closed.or(found.name("open"))?.as_str();
    let keys = split(keys);
    let meanings: Vec<&str> = text.split('/').map(str::trim).collect();
    let each = closed.is_none() && meanings.len() == keys.len() && meanings.iter().all(|text| !text.is_ascii());
    // `[4, 10]: …` is a range, and `[min, max]表示…` a way to write one.
    let numbers = |keys: &[&str]| keys.iter().all(|key| key.parse::<i64>().is_ok());
    let listed = |line: &Line| {
        let keys = SHARED.captures(&line.text).and_then(|found| found.name("closed")).map(|keys| split(keys.as_str()));
        keys.is_some_and(|keys| keys.len() != 2 && numbers(&keys))
    };
    let range = keys.len() == 2 && closed.is_some() && !reader.lines.iter().any(listed);
    let typed = !range && (!reader.is_integer() && closed.is_none() || numbers(&keys));
    if !(typed && (closed.is_some() || each || ALL.is_match(&text))) {
        return None;
    }
    let entry = |(index, key): (usize, &&str)| {
        let text = if each { meanings[index].to_owned() } else { text.clone() };
        Entry { key: (*key).to_owned(), text, line }
    };
    Some(keys.iter().enumerate().map(entry).collect())
}
