//! What the example of a member says of its values.

use super::series::Series;
use crate::extract::reader::Reader;

/// The example, of a list its first item. `None`: there is none, or it is a made-up word.
fn example<'a>(reader: &Reader<'a>) -> Option<&'a str> {
    let first = items(reader)?.next()?;
    (first.is_ascii() && !first.eq_ignore_ascii_case(reader.name())).then_some(first)
}

/// The items of the example of a list; the example of any other member is one.
fn items<'a>(reader: &Reader<'a>) -> Option<impl Iterator<Item = &'a str>> {
    let example = reader.example()?;
    let list = reader.is_list();
    let all = if list { example.trim_matches(['[', ']']) } else { example };
    let items = all.split(move |c| list && c == ',').map(|item| item.trim().trim_matches(|c| "\"'“”‘’".contains(c)));
    Some(items.filter(|item| !item.is_empty()))
}

/// Whether the values are numbers: those of a text are if its example is a short one.
pub(super) fn is_numbered(reader: &Reader) -> bool {
    let short = |example: &str| example.len() < 6 && example.parse::<i64>().is_ok();
    reader.is_integer() || reader.is_text() && example(reader).is_some_and(short)
}

/// Whether an example is a value, written in any case; one that is masked shows how it begins.
pub(in crate::extract::values) fn is_of(key: &str, example: &str) -> bool {
    let example = example.trim_end_matches("\\r\\n").trim();
    let masked = example.split_once("**").map(|(head, _)| head).filter(|head| head.len() > 2);
    key.eq_ignore_ascii_case(example) || masked.is_some_and(|head| key.starts_with(head))
}

/// Whether the example is of these values; `None` if it says nothing.
pub(super) fn shows(reader: &Reader, series: &Series) -> Option<bool> {
    example(reader)?;
    Some(items(reader)?.all(|item| series.all().any(|pair| is_of(&pair.key, item))))
}
