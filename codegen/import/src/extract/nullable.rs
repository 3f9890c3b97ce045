//! `nullable`: the vendor's standard note that a field may be null.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::Reader;
use crate::upstream::prose::pattern;

const NAME: &str = "nullable";

static NOTE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:注意[：:]\s*)?此字段可能返回\s*null(?:[，,]?\s*表示取不到有效值)?|此字段返回\s*null[，,]?\s*表示取不到有效值|[Tt]his field may return (?:`?null`?)[^.]*",
    )
});

pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, &NOTE) {
            reader.fact(NAME, "nullable", FactValue::Text("true".to_owned()), at);
        }
    }
}
