//! `nullable`: the vendor's standard note that a field may be null, and when it is: `没有绑定服务时为null`.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::{At, Reader};
use crate::upstream::prose::pattern;

const NAME: &str = "nullable";

static NOTE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:注意[：:]\s*)?此字段可能返回\s*(?:null|空值)(?:[，,]?\s*表示取不到有效值)?|此字段返回\s*null[，,]?\s*表示取不到有效值|[Tt]his field may return (?:`?null`?)[^.]*",
    )
});

/// What the value is in some case: `后付费模式本项为null`, `否则返回 null`.
static STATE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:返回值?\s*为?|为)\s*(?:null|NULL)\s*(?:[，,。；;）)（(]|$)"));

pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, &NOTE) {
            reader.fact(NAME, "nullable", FactValue::Text("true".to_owned()), at);
        }
        for (at, _) in reader.matches(&sentence, &STATE) {
            if is_answered(reader) && is_state(reader, &sentence, &at) {
                reader.fact(NAME, "nullable", FactValue::Text("true".to_owned()), at);
            }
        }
    }
}

/// Whether responses may hold the member; what is said of one that is only sent is no answer.
fn is_answered(reader: &Reader) -> bool {
    reader.member.is_some_and(|member| member.required.is_none() || member.always.is_some())
}

/// Whether the words say what the member holds, not what is sent, set, denied or asked, nor what another member holds.
fn is_state(reader: &Reader, sentence: &At, at: &At) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"传|填|入参|设置?$|默认(?:值)?$|是否可?$|不(?:能|可|得|允许|会|再|应该?|是|必)?$|允许$|避免$|而?不是$|请求|是否[^，,]{0,4}$|非$|置$|可以?$|(?:如果|若|当|[^0-9A-Za-z]如)$",
        )
    });
    let before = reader.before(sentence, at).trim_end();
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    // 间隙时间的取值会为null: of a list they are its items.
    let of_item = reader.is_list() && clause.contains("取值");
    !of_item
        && !OTHER.is_match(before)
        && !before.is_empty()
        && !reader.names_other(clause)
        && !reader.is_example(sentence, at)
}
