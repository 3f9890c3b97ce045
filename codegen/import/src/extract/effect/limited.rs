//! Reads which values of another member a member is for: 此参数仅适用于甲, 适用于甲、乙.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Effect;

use super::super::condition::{unnamed, when};
use super::super::reader::{At, Reader, has_condition};
use super::super::{Asked, FactValue, ProseRule};
use super::{NAME, is_stated};
use crate::upstream::prose::pattern;

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    limited(reader, sentence);
    fitting(reader, sentence);
    supported(reader, sentence);
    demanded(reader, sentence);
}

/// 此参数仅适用于甲监听器: it has an effect with those values alone.
fn limited(reader: &mut Reader, sentence: &At) {
    static LIMITED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:此|该|本)(?:参数|字段|配置|功能)\s*(?:仅|只)(?:适用于|用于)[^，,。；;（）()]{3,40}")
    });
    for (at, _) in reader.matches(sentence, &LIMITED) {
        let Some((_, when)) = when::ending(reader, reader.text(&at), false) else { continue };
        let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
        if is_stated(reader, sentence, &at) {
            reader.fact(NAME, "rules", FactValue::Rule(rule), at);
        }
    }
    // 权重配置仅适用于当 Type 为甲时: whatever the member is called, the condition names another one.
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,：:（(])\s*\p{Han}{0,8}(?:仅|只)(?:适用于|用于)\s*(?P<when>[^，,。；;]{3,60})(?:[）)]|$|[，,])",
        )
    });
    for (at, found) in reader.matches(sentence, &NAMED) {
        let Some((0, when)) = when::ending(reader, &found["when"], false) else { continue };
        give(reader, sentence, at, when);
    }
}

/// 可选，适用于 `host`、`vpc`: values of the only member that knows them.
fn fitting(reader: &mut Reader, sentence: &At) {
    static FITTING: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,])\s*适用于\s*(?P<values>[A-Za-z][A-Za-z0-9_]+(?:\s*(?:、|/|和|或)\s*[A-Za-z][A-Za-z0-9_]+)*)\s*$",
        )
    });
    for (at, found) in reader.matches(sentence, &FITTING) {
        let Some(condition) = unnamed::known(reader, &found["values"]) else { continue };
        if reader.lines[at.line].depth == 0 {
            give(reader, sentence, at, vec![condition]);
        }
    }
}

/// 目前仅支持增强型云硬盘（`CLOUD_HSSD`）和…, of what is no text itself: values of another member.
fn supported(reader: &mut Reader, sentence: &At) {
    static SUPPORTED: LazyLock<Regex> = LazyLock::new(|| {
        let value = r"\p{Han}[\p{Han}A-Za-z0-9 ]{0,20}[（(][A-Za-z0-9_]{3,}[）)]";
        pattern(&format!(
            r"(?:仅|只)支持(?P<values>{value}(?:\s*(?:、|和|及|或|与)\s*{value})*)\s*(?:云?盘|类型|实例)?\s*(?:[，,]|且|$)"
        ))
    });
    for (at, found) in reader.matches(sentence, &SUPPORTED) {
        // Their names may hold Latin letters; the codes in the brackets are the values.
        let codes: Vec<&str> = found["values"].split(['（', '(', '）', ')']).skip(1).step_by(2).collect();
        let Some(condition) = unnamed::known(reader, &codes.join("、")).filter(|_| !reader.is_text()) else {
            continue;
        };
        give(reader, sentence, at, vec![condition]);
    }
}

/// 要使用此值甲的值必须为 1，否则此值不生效: what the other one has to be.
fn demanded(reader: &mut Reader, sentence: &At) {
    static DEMANDED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"(?:^|[，,：:])\s*(?P<use>(?:要|如需|若要)?使用(?:此|该|本)(?:值|参数|字段)(?:时|需要|需)?[，,]?\s*)?(?P<field>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:的取?值)?(?:必须|需要?|须)(?:设置)?(?:为|是)\s*(?P<value>[A-Za-z0-9_]+)\s*",
            r"[，,]\s*否则(?P<own>(?:此|该|本)(?:值|参数|字段|配置|设置)?)?(?:值|参数|字段|配置|设置)?(?:将|会)?(?:不会?生效|无效|不起作用)\s*$",
        ))
    });
    for (at, found) in reader.matches(sentence, &DEMANDED) {
        let case = format!("{}为{}时", &found["field"], &found["value"]);
        let Some((0, when)) = when::ending(reader, &case, false) else { continue };
        let before = reader.before(sentence, &at);
        // 该值为 5 需要，Type 必须为 1，否则无效 is about the value 5.
        let own = found.name("use").or(found.name("own")).is_some() || before.trim().is_empty();
        if own && !reader.is_example(sentence, &at) {
            give(reader, sentence, at, when);
        }
    }
}

/// The rule, where nothing before it says of what else or when.
fn give(reader: &mut Reader, sentence: &At, at: At, when: Vec<(String, Asked)>) {
    let before = reader.before(sentence, &at);
    if !has_condition(before) && !reader.names_other(before) {
        let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}
