//! `deprecated`: whether a member or an action is out of use, or will be.

use std::sync::LazyLock;

use regex::Regex;

use super::Value;
use super::reader::Reader;
use crate::upstream::prose::pattern;

const NAME: &str = "deprecated";

/// It will be.
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:即将|将要|将会|将|计划|逐步|后续会?)(?:被)?(?:废弃|弃用|下线|不再支持|不再维护)|待废弃",
        r"|(?:^|[，,、（(【\[ ]|参数|字段|接口|属性|已|并)(?:已)?不(?:再)?(?:建议|推荐)(?:再)?使用(?:[，,。；;！（(）)】\]了 ]|$|(?:该|此|本)(?:字段|参数|接口))",
        r"|will be deprecated|not recommended for use",
    ))
});

/// It is.
static DEPRECATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:该|此|本)?(?:字段|参数|接口|属性|入参|出参)(?:已经?|现已|目前已|当前已)?(?:被)?(?:废弃|弃用|作废|下线|过时)",
        r"|(?:字段|参数|接口|属性|入参|出参)(?:已经?|现已)?不再(?:使用|支持|维护|提供服务|生效|返回)",
        r"|^[（(【\[]?(?:已经?)?(?:被)?(?:废弃|弃用|过时)(?:[，,。；;！：:）)】\] ]|$|字段|参数|接口|不用)",
        r"|[（(【\[](?:该字段|该参数|此字段|此参数)?(?:已经?)?(?:被)?(?:废弃|弃用|过时|废弃字段|废弃参数)[）)】\]]",
        r"|(?:^|[，,：:（(【\[ 。])(?:目前|现|现在)?已经?(?:被)?(?:废弃|弃用|作废|过时|不再使用|不再支持|不再维护)(?:[，,。；;！）)】\] ]|$|请|使用|字段|参数)",
        r"|已废弃(?:字段|参数|接口|[，,]\s*请)|(?:废弃|弃用)(?:字段|参数|接口)|^\*?\s*[Dd]eprecated|[（(【\[]\s*[Dd]eprecated\s*[）)】\]]|(?:is|has been) deprecated",
    ))
});

/// What makes it a statement about something else.
static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"是否|未(?:被)?废弃|状态|[0-9]\s*[：:\-=]\s*已"));

pub(super) fn read(reader: &mut Reader) {
    for (value, wording) in [("announced", &ANNOUNCED), ("deprecated", &DEPRECATED)] {
        for sentence in reader.sentences() {
            let text = reader.text(&sentence);
            // An item of a list speaks of a value, or of a part.
            let listed = reader.lines[sentence.line].depth > 0 && sentence.line > 0 && reader.lines.len() > 3;
            if listed || OTHER.is_match(text) {
                continue;
            }
            for (at, _) in reader.matches(&sentence, wording) {
                let clause = reader.before(&sentence, &at).rsplit(['，', ',']).next().unwrap_or_default();
                // `OldName 字段已废弃` in the text of another.
                if !reader.names_other(clause) && !reader.is_example(&sentence, &at) {
                    reader.fact(NAME, "deprecated", Value::Text(value.to_owned()), at);
                }
            }
        }
    }
    settle(reader);
}

/// 不建议使用 beside 已废弃 says no more than 已废弃.
fn settle(reader: &mut Reader) {
    let is = |value: &str, found: &super::Found| {
        found.fact.key == "deprecated" && found.fact.value == Value::Text(value.to_owned())
    };
    if reader.found.iter().any(|found| is("deprecated", found)) {
        reader.found.retain(|found| !is("announced", found));
    }
}
