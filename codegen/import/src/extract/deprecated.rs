//! `deprecated`: whether a member or an action is obsolete, or will be.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::FactValue;
use super::reader::{At, Reader, identifiers};
use crate::upstream::prose::pattern;

const NAME: &str = "deprecated";

/// A day, as texts write it: `2026 年 12月 31 日`, `2026-12-31`, 9月30日.
const DAY: &str =
    r"(?:[0-9]{4}\s*[年./-]\s*)?[0-9]{1,2}\s*[月./-]\s*[0-9]{1,2}\s*日?\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s*)?";

/// The end of a service: 下线, 停止服务.
const END: &str = r"(?:之?后|起|前|正式|全面|统一|逐步|全量|\s)*(?:下线|停用|停服|废弃|弃用|停止(?:服务|维护|支持|使用)|不再(?:提供服务|支持|维护))";

/// It ends on a day. Whether that day has come nobody says here.
static DATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?P<past>已经?)?(?:将|计划|预计|会|定)*(?:于|在|自|从)\s*{DAY}{END}|(?P<over>已经?)(?:在|于)?\s*{DAY}{END}|(?:下线|停服|停止服务)(?:时间|日期)\s*(?:为|是|：|:)\s*{DAY}"
    ))
});

/// It will be.
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:即将|将要|将会|将|计划|逐步|逐渐|后续会?|(?:后面|以后|未来|今后)(?:会|将))(?:被)?(?:废弃|弃用|下线|不再支持|不再维护)|待废弃|(?:字段|参数|接口|属性)\s*(?:即将|将要?|计划|逐步|逐渐)(?:被)?(?:停用|淘汰)|(?:即将|将要?|逐步|逐渐)(?:被)?(?:停用|淘汰)\s*[A-Za-z0-9_]+\s*(?:字段|参数|接口|属性)|(?:字段|参数|接口|属性)\s*待淘汰",
        r"|(?:^|[，,、（(【\[ ]|参数|字段|接口|属性|已|并)(?:已)?不(?:再)?(?:建议|推荐)(?:再)?使用(?:[，,。；;！（(）)】\]了 ]|$|(?:该|此|本)(?:字段|参数|接口))",
        r"|(?:接口|参数|字段)(?:正在)?(?:逐步)?下线中|will be deprecated|not recommended for use",
    ))
});

/// It is.
static DEPRECATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:字段|参数|接口|属性)已经?不(?:再)?(?:建议|推荐)(?:再)?使用|(?:该|此|本)?(?:字段|参数|接口|属性|入参|出参)(?:已经?|现已|目前已|当前已)?(?:被)?(?:废弃|弃用|废用|作废|下线|淘汰|过时)",
        r"|^\s*(?:该|此)功能(?:已经?|现已)(?:下线|废弃|弃用|停用)$",
        r"|(?:字段|参数|接口|属性|入参|出参)(?:已经?|现已)?不再(?:使用|支持|维护|提供服务|生效|返回)",
        r"|^[（(【\[]?(?:已经?)?(?:被)?(?:废弃|弃用|过时)(?:[，,。；;！：:）)】\] ]|$|字段|参数|接口|不用)",
        r"|[（(【\[](?:该字段|该参数|此字段|此参数)?(?:已经?)?(?:被)?(?:废弃|弃用|过时|废弃字段|废弃参数|过时字段)(?:[，,；;]\s*(?:请|使用|改用|建议|推荐|替换|不)[^（()）】\]]{0,40})?[）)】\]]",
        r"|[（(【\[]\s*(?:不(?:再)?(?:推荐|建议)(?:使用)?|旧(?:参数|字段))\s*[：:，,]\s*(?:建议|推荐|应该?|请)?(?:使用|改用|切换[到至]|用)\s*[A-Za-z]+(?:\s*(?:、|，|,|/|和|或)\s*[A-Za-z]+)*\s*(?:替代|代替)?\s*[）)】\]]|^[【（(\[]不再(?:使用|支持|维护)[】）)\]]",
        r"|[-—–]\s*已?(?:废弃|弃用)[，,]\s*(?:请|使用|改用)|(?P<dashed>[-—–]{2}\s*已(?:废弃|弃用)\s*$)|(?P<instead>[，,]\s*(?:废弃|弃用)[，,]\s*请(?:使用|改用)\s*[A-Z])",
        r"|(?P<bracket>[（(【\[]\s*[Dd]eprecated\s*[，,][^（()）】\]]{0,60}[）)】\]])|(?P<done>已(?:废弃|弃用)(?:该|此|本)(?:字段|参数|接口)(?:[，,。；;！）)]|$))",
        r"|(?:^|[，,：:（(【\[ 。])(?:目前|现|现在)?已经?(?:被)?(?:废弃|弃用|作废|淘汰|过时|不再使用|不再支持|不再维护)(?:[，,。；;！）)】\] ]|$|请|使用|字段|参数)",
        // 批次 ID，弃用 is all that a text says; 该值已废弃 is said of the member.
        r"|(?P<sole>^[^，,：:、/或]{1,20}[，,]\s*(?:废弃|弃用)\s*$)|(?:^|注[：:])\s*(?:该|此)(?:返回)?值(?:已经?|现已)(?:被)?(?:废弃|弃用)\s*$",
        r"|已废弃(?:字段|参数|接口|[，,]\s*请)|(?:废弃|弃用)(?:字段|参数|接口)|^\*?\s*[Dd]eprecated|[（(【\[]\s*[Dd]eprecated\s*[）)】\]]|(?:is|has been) deprecated",
    ))
});

/// An action is: 查询结果(已停用).
static STOPPED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[（(【\[]\s*(?:该接口|此接口)?已经?(?:废弃|弃用|停用|下线|停服|停止(?:服务|维护|支持|使用))\s*[）)】\]]|(?:该|此|本)接口(?:现|目前|当前)?已经?(?:停用|下线|停服|停止(?:服务|维护|支持|使用))",
    )
});

static IN_FORCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:字段|参数|接口|属性)已经?不(?:再)?(?:建议|推荐)(?:再)?使用.?$"));

/// What makes it a statement about something else.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"是否[^，,（(【\[—-]*$|未(?:被)?废弃|状态|启用[，,]\s*(?:弃用|废弃)\s*$|[0-9]\s*[：:\-=]\s*已")
});

/// A line that explains a value: `1 - 3：旧版，不推荐使用`.
static VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[A-Za-z0-9_]+(?:\s*[-~]\s*[A-Za-z0-9_]+)?\s*[：:]"));

pub(super) fn read(reader: &mut Reader) {
    for (value, wording) in [("announced", &ANNOUNCED), ("deprecated", &DEPRECATED)] {
        for sentence in reader.sentences() {
            let text = reader.text(&sentence);
            // An item of a list speaks of a value, or of a part.
            let listed = reader.lines[sentence.line].depth > 0 && sentence.line > 0 && reader.lines.len() > 3;
            let explains = reader.member.is_some() && sentence.line > 0 && VALUE.is_match(text);
            if listed || explains {
                continue;
            }
            for (at, found) in reader.matches(&sentence, wording) {
                let said = text.get(..at.range.end - sentence.range.start).unwrap_or_default();
                // 已不推荐使用 is no announcement.
                // 状态(8=已销毁), 该参数已废弃 says whose it is.
                let own = ["该参数", "此参数", "本参数", "该字段", "此字段", "本字段"]
                    .iter()
                    .any(|own| reader.text(&at).starts_with(own))
                    && reader.before(&sentence, &at).trim_end().ends_with([')', '）', '，', ',']);
                if (!own && OTHER.is_match(said))
                    || (value == "announced" && IN_FORCE.is_match(said))
                    || (found.name("sole").is_some() && !is_sole(reader))
                    || is_partial(reader, &sentence, &at, &found)
                {
                    continue;
                }
                let clause = reader.before(&sentence, &at).rsplit(['，', ',']).next().unwrap_or_default();
                // 绑定model即将下线 speaks of a value, `OldName 字段已废弃` of another member.
                // `下列 Type 已废弃` speaks of the values below.
                let below = ["下列", "以下"].iter().any(|word| clause.trim_start().starts_with(word));
                let named = below
                    || means_value(reader, clause)
                    || value == "announced" && reader.member.is_some() && names_value(reader, clause);
                if !named && !is_of_other(reader, &sentence, clause) && !reader.is_example(&sentence, &at) {
                    // The sign before it may end what else is said: 已弃用，不建议使用.
                    let sign =
                        reader.text(&at).chars().next().filter(|c| !c.is_alphanumeric()).map_or(0, char::len_utf8);
                    let at = At { range: at.range.start + sign..at.range.end, ..at };
                    reader.fact(NAME, "deprecated", FactValue::Text(value.to_owned()), at);
                }
            }
        }
    }
    if reader.member.is_none() {
        stopped(reader);
    }
    dated(reader);
    settle(reader);
}

/// Whether a clause names another member. A remark in brackets stands apart from the sentence that it ends: `只有甲为 1
/// 时生效（参数已弃用）`; `ID` of 凭据ID is no name.
fn is_of_other(reader: &Reader, sentence: &At, clause: &str) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{Han}(?P<kind>I[Dd])\b"));
    let open = |at: &usize| {
        !clause[*at..].contains(['）', ')']) && !clause[..*at].trim_end().ends_with(|c: char| c.is_ascii())
    };
    let clause = clause.rfind(['（', '(']).filter(open).map_or(clause, |at| &clause[at..]);
    // The text begins with what the member is called, whoever else has that name.
    let head = sentence.line == 0 && reader.lines[0].text.starts_with(clause);
    let told = KIND.replace_all(clause, |found: &Captures<'_>| {
        if !head && reader.beside(&found["kind"]).is_some() { found[0].to_owned() } else { String::new() }
    });
    reader.names_other(&told)
}

/// Whether it is out of use in one case, or as one form of several: `Type 为 2 时，该参数已废弃`, `模型：m1--已废弃`.
fn is_partial(reader: &Reader, sentence: &At, at: &At, found: &Captures<'_>) -> bool {
    static CASE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[^超同小实及临]时\s*[，,]?\s*$"));
    static WORDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[\p{Han}\s]+$"));
    static FORM: LazyLock<Regex> = LazyLock::new(|| pattern(r"[新旧老]版"));
    let above = reader.lines[at.line].text.get(..at.range.start).unwrap_or_default();
    // The text begins with what the member is called, and nothing else.
    let first = at.line == 0 && WORDS.is_match(above);
    let marked = ["废弃", "弃用"].iter().any(|word| above.contains(word));
    let named = || {
        let name = reader.lines[at.line].text.get(at.range.end - 1..).and_then(|rest| identifiers(rest).next());
        name.is_some_and(|name| reader.beside(name).is_some())
    };
    CASE.is_match(reader.before(sentence, at))
        || found.name("dashed").is_some() && (!first || marked || !is_sole(reader))
        || found.name("bracket").is_some() && !(first && reader.after(sentence, at).trim().is_empty())
        || found.name("instead").is_some() && !first && !named()
        || found.name("done").is_some() && FORM.is_match(reader.text(sentence))
}

/// Whether a text is one sentence, but for the note on null: 处理方式。保留，弃用 tells what a value does.
fn is_sole(reader: &Reader) -> bool {
    reader.told_sentences().len() == 1
}

/// Whether a clause ends with a word in Latin letters that is not the name of the member.
fn names_value(reader: &Reader, clause: &str) -> bool {
    let word = clause.trim_end().rsplit(|c: char| !c.is_ascii()).next().unwrap_or_default().trim();
    let letters = word.chars().filter(char::is_ascii_alphabetic).count();
    letters > 1 && word != reader.name()
}

/// Whether a clause begins with what one of the values of the member means: 华曦达服务后续逐步下线.
fn means_value(reader: &Reader, clause: &str) -> bool {
    let means = |text: &str| text.chars().count() > 1 && clause.trim_start().to_lowercase().starts_with(text);
    reader.found.iter().any(|found| match &found.fact.value {
        FactValue::Values(values) => values.iter().any(|value| means(&super::words::meaning(&value.text))),
        _ => false,
    })
}

/// Whether a text says so of an action.
pub(super) fn is_stopped(text: &str) -> bool {
    STOPPED.is_match(text)
}

/// 已停用 in brackets, or of 该接口. Of a member it may be what a value means.
fn stopped(reader: &mut Reader) {
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, &STOPPED) {
            if reader.lines[sentence.line].depth == 0 && !reader.is_example(&sentence, &at) {
                reader.fact(NAME, "deprecated", FactValue::Text("deprecated".to_owned()), at);
            }
        }
    }
}

/// 此接口于…下线. In the text of a member the end is that of the member only if it says so.
fn dated(reader: &mut Reader) {
    for sentence in reader.sentences() {
        let listed = reader.lines[sentence.line].depth > 0 && sentence.line > 0;
        if listed && reader.member.is_some() {
            continue;
        }
        for (at, found) in reader.matches(&sentence, &DATED) {
            let before = reader.before(&sentence, &at);
            let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
            let own = reader.member.is_none() || clause.contains("参数") || clause.contains("字段");
            let past = found.name("past").is_some() || found.name("over").is_some();
            if own && !reader.names_other(clause) && !reader.is_example(&sentence, &at) {
                let stage = if past { "deprecated" } else { "announced" };
                reader.fact(NAME, "deprecated", FactValue::Text(stage.to_owned()), at);
            }
        }
    }
}

/// 不建议使用 beside 已废弃 says no more than 已废弃.
fn settle(reader: &mut Reader) {
    let is = |value: &str, found: &super::Found| {
        found.fact.key == "deprecated" && found.fact.value == FactValue::Text(value.to_owned())
    };
    if reader.found.iter().any(|found| is("deprecated", found)) {
        reader.found.retain(|found| !is("announced", found));
    }
}
