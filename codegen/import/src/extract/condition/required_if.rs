//! Reads members that are required under a condition on other members: 当X为Y时必填.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::Effect;

use super::super::reader::{At, Reader, has_condition, identifiers};
use super::super::{Asked, FactValue, ProseRule};
use super::called::{heads, members, solid};
use super::unless::unless;
use super::{NAME, unnamed, when};
use crate::upstream::prose::pattern;

/// What makes a member needed, behind its condition. 必须传入 may have an object.
static MUST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:(?:[这此该本]个?(?:字段|参数|项|值)?)?(?:才|方)?(?:有效|生效|使用)\s*[，,]?\s*(?:则|并且?|且)\s*)?",
        r"(?:则|也|都|均|就|那么|校验|此时|\s)*(?:此|该|本|这个|当前|次)?\s*(?:字段|参数|入参|项|值|选项|配置)?\s*(?P<self>[A-Za-z][A-Za-z0-9_]*)?\s*(?:字段|参数)?(?:则|才|也|都|均|校验)?(?:为|是|属于)?\s*(?:(?:有效|生效)\s*并?且\s*)?",
        r"(?:(?P<plain>条件必[填传选]|(?:必填|必传)(?:值|(?:此|该|本)(?:参数|字段|项))?|必选|必需|必要|必输|必须赋值|(?:不能|不可|不得|不允许|不可以|不应该?)(?:为空|缺省|不填|不传)|需要?必填|(?:需要|必须)(?:提交|提供)|(?:必须包含|需要)(?:此|该|本|当前)(?:参数|字段|项))",
        r"|(?P<verb>(?:务必|必?须|需要?|需)要?(?:填充|填入|填写?|传递|传入?|指定|提供|设置|设定|输入|赋值|配置|提交|携带|上传)|必须有|需要|(?:此|该|本)(?:参数|字段)(?:要求)?(?:不为空|非空))\s*(?P<object>(?:此|该|本|这个|当前|次)(?:参数|字段|项|值|信息|入参)|[A-Z][A-Za-z0-9_]*)?\s*(?:参数|字段|值)?)",
    ))
});

/// Behind it: in the other cases the member is of no use.
static ALONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^\s*并?且(?:仅此时)?(?:有效|生效)|",
        r"^\s*[，,]\s*(?:否则|反之|其[他它余](?:类型|情况|场景|模式|方式|分支|取?值)?(?:时|下)*)(?:则|均|都)?(?:此|该|本)?(?:字段|参数)?",
        r"(?:不生效|无效|不起作用|没有意义|忽略|被忽略|禁止(?:携带|传入?|填写?|设置)?)(?:此|该|本)?(?:参数|字段)?\s*(?:[，,。；;.]|$)",
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    let text = reader.text(sentence);
    let found: Vec<_> = reader
        .matches(sentence, &MUST)
        .into_iter()
        .filter_map(|(at, found)| {
            let own = |part: &str| {
                found.name(part).is_none_or(|name| !name.as_str().is_ascii() || name.as_str() == reader.name())
            };
            let before = without_name(reader, &text[..subject(reader, text, &found)?]);
            // 仅甲需要 says who may want it.
            let alone = || unnamed::alone(reader, before).filter(|_| !found[0].ends_with("需要"));
            let ending = when::ending(reader, before, false).or_else(alone);
            let (start, when) = ending.filter(|_| own("object"))?;
            let after = reader.after(sentence, &at);
            if is_otherwise(reader, &found[0], &before[..start], after) {
                return None;
            }
            // 需要填写：and the values.
            let lists = after.trim_start().starts_with(['：', ':']) && !reader.names_other(after);
            // 此字段必须填写证书ID: who is needed is said.
            let said =
                ["此字段", "该字段", "此参数", "该参数", "本字段", "本参数"].iter().any(|word| found[0].contains(word));
            let thing = after.trim_start().starts_with(|c: char| c.is_alphabetic() && !"为成空".contains(c));
            let object = said && thing && !after.contains(['或', '之', '个']) && !reader.names_other(after);
            // 手动模式下需要扫描的镜像 is what the member holds.
            let gives = found.name("verb").is_some_and(|verb| !["需要", "必须有"].contains(&verb.as_str()));
            let ends =
                found.name("plain").is_some() || ends(after) || lists || object || (gives && is_object(reader, after));
            let alone = ["有效", "生效", "使用"].iter().any(|word| found[0].contains(word)) || ALONE.is_match(after);
            (ends && is_stated(reader, sentence, &at, &before[..start])).then_some((
                At { range: sentence.range.start + start..at.range.end, ..at },
                when,
                alone,
            ))
        })
        .collect();
    let [(at, when, alone)] = found.as_slice() else { return };
    let Some(when) = unless(reader, reader.after(sentence, at), when) else { return };
    let field = reader.name().to_owned();
    let rule = |effect| ProseRule::If { effect, field: field.clone(), when: when.clone() };
    // 仅当…时需要此参数 says of the other cases that it is of no use.
    let text = reader.text(at);
    let alone =
        *alone || text.starts_with('仅') && ["需要此", "需要该", "需要本"].iter().any(|word| text.contains(word));
    reader.fact(NAME, "rules", FactValue::Rule(rule(Effect::Required)), at.clone());
    if alone {
        reader.fact(NAME, "rules", FactValue::Rule(rule(Effect::Only)), at.clone());
    }
}

/// Whether the object of a verb is what the member is called: 务必设置实例修改后的子网 ID of 所属子网 ID.
pub(in crate::extract) fn is_object(reader: &Reader, after: &str) -> bool {
    let object = after.split(['，', ',', '。', '；', ';', '（', '(', '：', ':']).next().unwrap_or_default();
    let words = solid(object);
    // 安全组 ID and 用户组 ID share little more than the kind.
    let shared = |head: &String| {
        let same = head.chars().rev().zip(words.chars().rev()).take_while(|(one, other)| one == other);
        let (han, latin): (Vec<_>, Vec<_>) = same.partition(|(one, _)| !one.is_ascii());
        han.len() > 1 && han.len() + latin.len() > 2
    };
    let other = || members(reader, object).iter().any(|others| !others.is_empty());
    let own = reader.member.is_some_and(|own| heads(own).iter().any(shared)) && !other();
    // 需传入当前规格所对应的带宽 says which value it has.
    own && !object.contains("当前") && words.chars().count() < 16 && !words.is_ascii() && !reader.names_other(object)
}

/// Whether words say less than that this member has to be given.
fn is_otherwise(reader: &Reader, words: &str, before: &str, after: &str) -> bool {
    // 才需要此参数 says when it is of use, not that it has to be given then.
    let of_use = ["才需要此", "才需要该", "才需要本", "才需要填本", "才需要填此", "才需要填该"]
        .iter()
        .any(|need| words.contains(need));
    // 条件必填：唯一则自动选中 names more conditions.
    let more = words.contains("条件") && !ends(after);
    // `StrategyId` 基线策略ID,仅甲为乙时需要 is said of what the value holds.
    let part = |word: &str| {
        word != reader.name() && word.chars().any(char::is_lowercase) && word.starts_with(char::is_uppercase)
    };
    let of_part = words.ends_with("需要") && (words.ends_with("才需要") || identifiers(before).any(part));
    of_use || more || of_part
}

/// 当传入该参数时，甲不得为空: what another member is needed for is this one.
pub(super) fn beside(reader: &mut Reader, sentence: &At) {
    static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"(?:当|若|如果|如)?(?:已|有)?(?:传入?|填写?|指定|设置|配置|使用)了?(?:该|此|本)(?:参数|字段)(?:的?时候?|后)?(?:[，,]\s*(?:则|那么)?|则)",
            r"(?P<other>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:则|也|都)?(?:不得为空|不能为空|不可为空|不允许为空|必填|必传|必选)",
        ))
    });
    for (at, found) in reader.matches(sentence, &BESIDE) {
        let text = reader.before(sentence, &at);
        let denied = text.ends_with(['不', '未', '没', '非']);
        let Some(other) = reader.beside(&found["other"]).filter(|other| other.name != reader.name()) else { continue };
        if denied || !ends(reader.after(sentence, &at)) || has_condition(text) || reader.is_example(sentence, &at) {
            continue;
        }
        let when = vec![(reader.name().to_owned(), Asked::Given)];
        let rule = ProseRule::If { effect: Effect::Required, field: other.name.clone(), when };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}

/// A text without what this member is called, at its end: 当…时，玩家Id必传.
pub(in crate::extract) fn without_name<'t>(reader: &Reader, text: &'t str) -> &'t str {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let name = first.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let named = !name.is_ascii() && name.chars().count() > 1;
    let rest = text.trim_end().strip_suffix(name).filter(|rest| named && rest.ends_with(['，', ',', '则', '时']));
    rest.unwrap_or(text)
}

/// Where begins what is said of this member, in its sentence; `None` if it is said of another one. A word before it that
/// names none is a value of its condition: `Type=GOODS 必填`.
pub(in crate::extract) fn subject(reader: &Reader, text: &str, found: &Captures<'_>) -> Option<usize> {
    let start = found.get(0)?.start();
    match found.name("self") {
        Some(name) if name.as_str().eq_ignore_ascii_case(reader.name()) => Some(start),
        // 开启甲生效: it is what the verb before it turns on.
        Some(name) if reader.names_other(name.as_str()) => {
            let before = text[..name.start()].trim_end();
            ["开启", "启用", "打开"].iter().any(|verb| before.ends_with(verb)).then(|| name.end())
        }
        Some(name) => Some(name.end()),
        None => Some(start),
    }
}

/// Whether a verb ends its part of the sentence: it has no other object.
pub(in crate::extract) fn ends(after: &str) -> bool {
    let rest = after.trim_start();
    rest.is_empty() || rest.starts_with(['，', ',', '。', '；', ';', '）', ')', '！', '（', '(', '且', '并'])
}

/// Whether the rule is one of this member: no more conditions before it, and nobody else named.
fn is_stated(reader: &Reader, sentence: &At, at: &At, rest: &str) -> bool {
    // 必选组件包括… names parts of the value; 或 adds a case.
    let after = reader.after(sentence, at).trim_start();
    if after.starts_with("组件") || after.starts_with("或") {
        return false;
    }
    // What an action does with a structure of several.
    let of_action = identifiers(rest).any(|word| {
        let verbs = ["Create", "Modify", "Describe", "Delete", "Update", "Query", "Get"];
        verbs.iter().any(|verb| word.len() > verb.len() && word.starts_with(verb))
    });
    // 按年收费时，即甲为 1 时: the last clause says in words what the condition asks.
    let told = without_unneeded(rest);
    let rest = told.as_str();
    let rest = rest.trim_end().strip_suffix('即').map_or(rest, |said| {
        let said = said.trim_end_matches(['，', ',', ' ']);
        said.rfind(['，', ',', '：', ':', '（', '(']).map_or("", |sign| &said[..sign])
    });
    let below = reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text));
    !of_action
        && !below
        && !goes_on(rest)
        && !reader.names_other(without_head(rest))
        && !reader.is_example(sentence, at)
        && !has_condition(rest)
}

/// The text without a case before the last one in which the member is not needed: 甲为 A 时无需传此参数，.
fn without_unneeded(rest: &str) -> String {
    static UNNEEDED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:当|若|如果)?\s*[A-Za-z][A-Za-z0-9_]*\s*(?:==?|为|是)\s*[A-Za-z0-9_、/]+\s*时?[，,]?\s*(?:此|该|本)?(?:字段|参数)?(?:无需|不需要|不用|不必|可不|可以不|非)(?:传入|传递|填写|设置|传|填|必填|必传)(?:此|该|本)?(?:参数|字段)?[，,]\s*$",
        )
    });
    UNNEEDED.replace(rest, "").into_owned()
}

/// The text behind what it begins with, which only says what the member is: `ServerAddr` 是否为加密连接, `ssl` 平台证书 Id.
fn without_head(rest: &str) -> &str {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:[A-Z][A-Za-z0-9_]*\s*(?:参数|字段)?(?:是否|的|对应)[^，,。；;：:（(必需须应传填若如当时与和或选]*|[A-Za-z]*\p{Han}[^，,。；;：:（(必需须应传填若如当时与和或选只仅不为是属等=]{0,20})[，,]",
        )
    });
    HEAD.find(rest).map_or(rest, |head| &rest[head.end()..])
}

/// Whether a condition that has not ended stands before the last one: 当未传入图片，没有场景，甲不为空.
fn goes_on(rest: &str) -> bool {
    static OPEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:^|[，,：:（(])\s*(?:当|若|如果)[^，,。；;时则]{1,24}[，,](?:[^，,。；;时则]{1,24}[，,])*\s*$")
    });
    OPEN.is_match(rest)
}
