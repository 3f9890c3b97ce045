//! Reads that a text may not be empty.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::Reader;
use super::NAME;
use crate::upstream::prose::pattern;

/// `不能为空字符串`, where nothing else says how short a text may be.
pub(super) fn read(reader: &mut Reader) {
    static FILLED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,：:。；; -]|元素|每[个项])\s*(?:不能|不可|不得|不允许)(?:以?为|是|传入?|填写?)?空(?:字符串|串)",
        )
    });
    if reader
        .found
        .iter()
        .any(|found| matches!(found.fact.key, "min_chars" | "each.min_chars" | "chars" | "each.chars"))
    {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &FILLED) {
            let each = found[0].contains(['元', '每']);
            if each == reader.is_list() && reader.holds_apart(&sentence, &at) {
                let key = if each { "each.min_chars" } else { "min_chars" };
                reader.fact(NAME, key, FactValue::Text("1".to_owned()), at);
                return;
            }
        }
    }
}
