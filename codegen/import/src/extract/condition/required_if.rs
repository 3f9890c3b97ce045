//! Needed with a value of another member: 当X为Y时必填.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Effect;

use super::super::reader::{At, Reader, has_condition, identifiers};
use super::super::{Asked, FactValue, ProseRule, values};
use super::NAME;
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

/// `当X为Y时必填`.
static REQUIRED_IF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[，,。；;（( 、:：]|当|如果|若|且|在|字段|参数)\s*(?P<field>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:的)?(?:取?值)?\s*(?:取值为|取值|设置为|设为|指定为|选择|为|是|==?|等于|＝)\s*",
        r#"(?P<values>["'“‘`]?[A-Za-z0-9_.-]+["'”’`]?(?:\s*(?:[、,，/]|或者?|和)\s*["'“‘`]?[A-Za-z0-9_.-]+["'”’`]?)*)\s*(?:[(（][^)）]{0,24}[)）])?\s*(?:的时候|的情况下|时|，|,)\s*[，,]?\s*"#,
        r"(?:此|该|本)?\s*(?:字段|参数|项|值|选项)?\s*(?P<self>[A-Z][A-Za-z0-9_]*)?\s*(?:字段|参数)?(?:才)?(?:为|是|则)?(?:必须)?(?P<must>必填|必传|必选|必须填写?|必须传入?|必须指定|必须赋值|不能为空|不可为空|必须提供)",
    ))
});

/// `当 X 为 Y 并且 Z 为 V 时必填`.
static REQUIRED_IF_BOTH: LazyLock<Regex> = LazyLock::new(|| {
    let condition = |n: u8| {
        format!(
            r#"(?P<field{n}>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:的)?(?:取?值)?\s*(?:取值为|设置为|设为|指定为|为|是|==?|等于)\s*["'“‘`]?(?P<value{n}>[A-Za-z0-9_.-]+)["'”’`]?"#
        )
    };
    pattern(&format!(
        r"^(?:当|如果|若)?\s*{}\s*[，,]?\s*(?:并且|且)\s*{}\s*(?:的时候|的情况下|时|，|,)\s*[，,]?\s*(?:此|该|本)(?:字段|参数|项|值)\s*(?:为|是|则)?(?:必填|必传|必选|必须填写?|必须传入?|不能为空)",
        condition(1),
        condition(2)
    ))
});

/// The same with the word for a value, and for its member: `如果网络类型为内网，该字段必填`.
static WORDED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(?:当|如果|若|选择)?\s*(?P<field>[A-Z][A-Za-z0-9_]*|\p{Han}{2,8}?)\s*(?:参数|字段)?(?:取?值)?(?:选择为|设置为|设为|为|是)\s*",
        r#"["“「]?(?P<meaning>\p{Han}[\p{Han}A-Za-z0-9]{0,11}?)["”」]?\s*(?:的时候|时|之后|后|[，,])\s*[，,]?\s*(?:此|该|本)?(?:字段|参数|项)?(?:为|是|则)?"#,
        r"(?:必填|必传|必选|必须填写?|必须传入?|不能为空|不可为空|(?:需要|必须)(?:提交|提供))",
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    if !required_if_both(reader, sentence) && !required_if(reader, sentence) {
        worded(reader, sentence);
    }
}

/// Two conditions that both have to hold.
fn required_if_both(reader: &mut Reader, sentence: &At) -> bool {
    let found = reader.matches(sentence, &REQUIRED_IF_BOTH);
    let [(at, found)] = found.as_slice() else { return false };
    let condition = |n: u8| {
        let (field, value) = (&found[format!("field{n}").as_str()], &found[format!("value{n}").as_str()]);
        let other = reader.beside(field).filter(|_| field != reader.name())?;
        is_value(other, value, reader.siblings).then(|| (field.to_owned(), vec![value.to_owned()]))
    };
    let when: Option<Vec<_>> = [1, 2].into_iter().map(condition).collect();
    let below = reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text));
    let Some(when) = when.filter(|when| when[0].0 != when[1].0 && !below) else { return false };
    let rule = required(reader, when);
    reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
    true
}

/// A condition in words: of the members beside this one exactly one is called so, and one of its values means this.
fn worded(reader: &mut Reader, sentence: &At) {
    if ["且", "或", "同时", "不为", "非必", "不必", "其他"].iter().any(|word| reader.text(sentence).contains(word))
    {
        return;
    }
    let found = reader.matches(sentence, &WORDED);
    let [(at, found)] = found.as_slice() else { return };
    let (field, meaning) = (&found["field"], &found["meaning"]);
    let called = |member: &&Member| member.name == field || title(member) == field;
    let others: Vec<&Member> =
        reader.siblings.iter().filter(called).filter(|member| member.name != reader.name()).collect();
    let [other] = others.as_slice() else { return };
    if other.wire.as_ref().is_none_or(|wire| wire.list) {
        return;
    }
    let values = values::of(other, reader.siblings).unwrap_or_default();
    let means = |text: &str| text.split(['（', '(', '，', ',', '：', ':', '。', ' ']).next() == Some(meaning);
    let meant: Vec<&String> = values.iter().filter(|(_, text)| means(text)).map(|(value, _)| value).collect();
    let [value] = meant.as_slice() else { return };
    if reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text)) {
        return;
    }
    let when = vec![(other.name.clone(), vec![(*value).clone()])];
    let rule = required(reader, when);
    reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
}

/// What a member is called, where its text begins with it: `网络类型。0：外网`.
fn title(member: &Member) -> &str {
    let text = member.prose.lines.first().map_or("", |line| line.text.as_str());
    text.split(|c: char| !c.is_alphanumeric() || c.is_ascii()).next().unwrap_or_default()
}

/// `当X为Y时必填`, if X stands beside this member and Y is one of its values. Whether it is.
fn required_if(reader: &mut Reader, sentence: &At) -> bool {
    let text = reader.text(sentence);
    if ["且", "并且", "同时", "不为", "非必", "不必", "或者当", "其他"].iter().any(|word| text.contains(word))
    {
        return false;
    }
    let found = reader.matches(sentence, &REQUIRED_IF);
    let [(at, found)] = found.as_slice() else { return false };
    let field = &found["field"];
    let own = found.name("self").is_none_or(|name| name.as_str() == reader.name());
    let Some(other) = reader.beside(field) else { return false };
    // 必选组件包括… names parts of the value.
    if reader.after(sentence, at).starts_with("组件") {
        return false;
    }
    let rest = reader.before(sentence, at);
    // What an action does with a structure of several.
    let of_action = identifiers(rest).any(|word| {
        let verbs = ["Create", "Modify", "Describe", "Delete", "Update", "Query", "Get"];
        verbs.iter().any(|verb| word.len() > verb.len() && word.starts_with(verb))
    });
    // More conditions before, or the required one named before.
    if of_action || !own || field == reader.name() || reader.names_other(rest) || reader.is_example(sentence, at) {
        return false;
    }
    if reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text)) {
        return false;
    }
    let values = listed_values(&found["values"]);
    if values.is_empty() || !values.iter().all(|value| is_value(other, value, reader.siblings)) {
        return false;
    }
    let rule = required(reader, vec![(field.to_owned(), values)]);
    reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
    true
}

/// The member is required under all of these conditions.
fn required(reader: &Reader, when: Vec<(String, Vec<String>)>) -> ProseRule {
    let when = when.into_iter().map(|(name, values)| (name, Asked::Values(values))).collect();
    ProseRule::If { effect: Effect::Required, field: reader.name().to_owned(), when }
}

/// Values in a row, without the quotation marks around them.
pub(in crate::extract) fn listed_values(list: &str) -> Vec<String> {
    list.split(['、', ',', '，', '/', '或', '者', '和', ' '])
        .map(|value| value.trim_matches(|c: char| "\"'“”‘’`".contains(c)).to_owned())
        .filter(|value| !value.is_empty())
        .collect()
}

/// Whether a member can have a value, as it stands on the wire.
pub(in crate::extract) fn is_value(member: &Member, value: &str, siblings: &[Member]) -> bool {
    let Some(wire) = &member.wire else { return false };
    let typed = match wire.base {
        Base::Boolean => matches!(value, "true" | "false"),
        Base::Integer | Base::Unsigned => value.parse::<i64>().is_ok(),
        Base::String => value.is_ascii() && !matches!(value, "true" | "false" | "null" | "NULL"),
        _ => false,
    };
    typed
        && !wire.list
        && values::of(member, siblings).is_none_or(|known| known.iter().any(|(known, _)| known == value))
}
