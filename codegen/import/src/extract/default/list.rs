//! A default of a list is a list: `默认值为 OfficialRec` of one of texts is `[OfficialRec]`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::GONE;
use crate::upstream::prose::pattern;

/// 为空时查询所有类型 beside a mark says that the mark is another's.
static ALL: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"{GONE}[时则]?(?:将|会)?(?:查询|返回|展示)?(?:所有|全部)")));

/// Makes a list of the default that was read, if it is plainly the only item.
pub(super) fn settle(reader: &mut Reader) {
    let defaults = || reader.found.iter().filter(|found| found.fact.key == "default");
    let all = reader.lines.iter().any(|line| ALL.is_match(&line.text));
    let single = !all
        && defaults().all(|found| match (&found.fact.value, found.at.first()) {
            (FactValue::Text(item), Some(at)) => is_item(reader, item, at) && is_alone(reader, at),
            _ => false,
        });
    if !single {
        reader.drop_facts(|fact| fact.key == "default");
    }
    for found in reader.found.iter_mut().filter(|found| found.fact.key == "default") {
        if let FactValue::Text(item) = &found.fact.value {
            found.fact.value = FactValue::List(vec![item.clone()]);
        }
    }
}

/// Whether a value is one of the items: of the set, or as the example shows them. A number may count them.
fn is_item(reader: &Reader, item: &str, at: &At) -> bool {
    let values = reader.values();
    let shown = reader.example().unwrap_or_default();
    // 默认值：10.0.0.1 says so whatever the example shows.
    let said = reader.text(at).starts_with("默认值") && item.parse::<f64>().is_err();
    values.contains(&item)
        || (values.is_empty() && reader.is_text() && said)
        || (values.is_empty()
            && reader.is_text()
            && shown.trim_matches(['[', ']']).split(',').any(|shown| shown.trim().trim_matches('"') == item))
}

/// Whether nothing follows that counts items, or is one more.
fn is_alone(reader: &Reader, at: &At) -> bool {
    static MORE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^\s*["'”’\]]*\s*(?:[（(][^（()）]*[)）])?\s*(?:个|条|项|台|张|(?:[、,，/]|和|及|与|或)\s*["'“‘]?[A-Za-z0-9_-]+["'”’]?\s*(?:[、,，。；;）)\]/（(]|和|或|$))"#,
        )
    });
    let rest = reader.lines[at.line].text.get(at.range.end..).unwrap_or_default();
    !MORE.is_match(rest)
}
