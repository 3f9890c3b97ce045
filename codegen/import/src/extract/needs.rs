//! `needs`: the fields of a structure that the description of a parameter calls required.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "needs";

/// A path below a name; blanks may stand behind its dots.
static PATH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?P<root>[A-Z][A-Za-z0-9_]*)(?P<path>(?:\s?\.\s?[A-Z][A-Za-z0-9_]*)+)"));

static REQUIRED: LazyLock<Regex> = LazyLock::new(|| pattern(r"必填|必传|必须(?:填|传)|不能为空|不可为空|[Rr]equired"));

static NOT_REQUIRED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"非必|不必|选填|可选|可不|不需要|无需|不用|否则|之一|二选一|至少|任一|或者?\s*[A-Z]|当[^前]|如果|若|optional",
    )
});

pub(super) fn read(reader: &mut Reader) {
    let Some(Base::Named(ty)) = reader.base() else { return };
    if reader.is_list() {
        return;
    }
    let mut needs: Vec<String> = Vec::new();
    let mut places: Vec<At> = Vec::new();
    // 此接口下面信息必填 holds for all that follows.
    let mut told = false;
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        let required = REQUIRED.is_match(text);
        let paths: Vec<_> = reader
            .matches(&sentence, &PATH)
            .into_iter()
            .filter(|(_, found)| &found["root"] == reader.name() || &found["root"] == ty.as_str())
            .collect();
        if NOT_REQUIRED.is_match(text) {
            // A path among conditions makes the whole list uncertain.
            if !paths.is_empty() {
                return;
            }
            continue;
        }
        if required || told {
            for (at, found) in paths {
                let path: String = found["path"].chars().filter(|c| !c.is_whitespace()).collect();
                let path = path.trim_start_matches('.').to_owned();
                if !needs.contains(&path) {
                    needs.push(path);
                }
                places.push(at);
            }
        }
        told |= required;
    }
    if !needs.is_empty() {
        reader.fact_at(NAME, "needs", FactValue::List(needs), places);
    }
}
