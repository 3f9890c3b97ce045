//! Reads which member counts of a row of them: 按照甲>乙>丙的优先级.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader};
use super::name::member;
use super::state;
use crate::upstream::prose::pattern;

/// Each yields to those before it.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    static RANKED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"按照?\s*(?P<listed>[\p{Han}A-Za-z][\p{Han}A-Za-z0-9_]*(?:\s*(?:、|>|＞)\s*[\p{Han}A-Za-z][\p{Han}A-Za-z0-9_]*?)+)\s*的?优先级|(?P<names>[A-Za-z][A-Za-z0-9_]*(?:\s*[>＞]\s*[A-Za-z][A-Za-z0-9_]*)+)\s*的?(?:优先级|顺序)|优先级(?:为|是|顺序|[：:]|\s)*(?P<behind>[A-Za-z][A-Za-z0-9_]*(?:\s*[>＞]\s*[A-Za-z][A-Za-z0-9_]*)+)",
        )
    });
    for (at, found) in reader.matches_anywhere(sentence, &RANKED) {
        let names = ["listed", "names", "behind"].iter().find_map(|part| found.name(part));
        let names = names.map_or("", |names| names.as_str()).split(['>', '＞', '、']);
        let names: Option<Vec<String>> = names.map(|name| member(reader, name)).collect();
        // Another one may stand before them: 姓名和身份证号>甲>乙.
        let before = reader.before(sentence, &at).trim_end();
        let Some(names) = names.filter(|_| !before.ends_with(['>', '＞'])) else { continue };
        for (index, loser) in names.iter().enumerate().skip(1) {
            state(reader, &names[..index], std::slice::from_ref(loser), &at);
        }
    }
}
