//! Reads a default right behind the word: `默认值：20`, `默认为 "all"`, `default is 10`.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::{NAME, holds, literal};
use crate::upstream::prose::pattern;

/// The word, what joins it with the value, and the value with its quotation marks.
pub(super) static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<lead>(?:默认|缺省)(?P<copula>(?:的|该|此)?(?:取值|值|参数值|参数|字段|选项)?(?:[（(]固定[)）])?\s*(?:会|将|只|仅)?(?:由(?:系统|底层|后台|平台|服务端?)(?:设置|设定|指定)?)?(?:[每一单]页|每次|单次)?(?:为值|取之为|设置为|修改为|设为|赋值为|强制为|从|使用(?:的是)?|采用|选择|选用|创建|开启|关闭|返回|查询|拉取|获取|限制为|取值为|取|填写?|传递|传入?|生成|展示|显示|等于|为|位|是|：|:|=)*第?)\s*|(?i:default(?:s)?(?: value)?(?P<copula2>\s*(?:is|to|:|：|=)*))\s+)",
        r#"(?P<open>["'“‘”’`「【\[(（]*)\s*(?P<value>[0-9]+%|@|\+[0-9]{1,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:?[0-9]{2})?|[0-9]+(?:\s?\*\s?[0-9]+)+|(?:[0-9]{1,3}\.){3}[0-9]{1,3}/[0-9]{1,2}|\$\{[A-Za-z_]+\}|-?[0-9]+(?:\.[0-9]+)*(?::[0-9]+)?[A-Za-z0-9_.+-]*|\*|#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})|-?[$/A-Za-z_][A-Za-z0-9_.+/:*$-]*|\.[A-Za-z][A-Za-z0-9.]*|[是否])(?P<close>["'”’`」】\])）]*)"#,
    ))
});

/// 默认前20条: how many there are, and not 默认前3页, which are those pages.
static FIRST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:默认|缺省)(?P<copula>(?:展示|显示|返回|查询)?前)\s*(?P<open>)(?P<value>[0-9]+)(?P<close>)[条个名行]")
});

pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &DEFAULT).into_iter().chain(reader.matches(&sentence, &FIRST)) {
            if goes_on(&found) || (is_state(&found) && !reader.is_number()) {
                continue;
            }
            if copula(&found).ends_with('从') && !counts_from(reader, &sentence, &at) {
                continue;
            }
            let (value, joint) = value_of(&found);
            let cut = found["value"].len() - value.len() - usize::from(joint);
            let end = at.range.end - cut * usize::from(found["close"].is_empty());
            let at = At { range: at.range.start..end, ..at };
            let copula = joint || !found["open"].is_empty() || is_joined(&found);
            if let Some(value) = literal(reader, &sentence, &at, value, copula)
                && holds(reader, &sentence, &at)
            {
                reader.fact(NAME, "default", FactValue::Text(value), at);
            }
        }
    }
}

/// The value, and whether a hyphen parts it from the word: `默认-tencent`.
fn value_of<'t>(found: &'t Captures<'_>) -> (&'t str, bool) {
    let value = found["value"].trim_end_matches(['.', ':', ',']);
    // `desc-降序`: the dash parts it from what it means. Underscores around all of it only stress it.
    let value = if value.len() > 1 { value.trim_end_matches(['-', '_']) } else { value };
    let joint = value.strip_prefix('-').filter(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    let value = joint.unwrap_or(value);
    let is_path = value.starts_with('/');
    (if value.len() > 1 && !is_path { value.trim_end_matches('/') } else { value }, joint.is_some())
}

/// What joins the word with the value: 为, 值是, 使用.
fn copula<'t>(found: &'t Captures<'_>) -> &'t str {
    found.name("copula").or_else(|| found.name("copula2")).map_or("", |copula| copula.as_str().trim())
}

/// Whether the word says what the value is, not only what is used.
fn is_joined(found: &Captures<'_>) -> bool {
    const USED: [&str; 4] = ["使用", "采用", "选择", "选用"];
    let copula = copula(found);
    !copula.is_empty() && !USED.iter().any(|verb| copula.ends_with(verb))
}

/// Whether it says that something is on or off: 默认开启1 gives the number of the state, 默认开启SSL is no value.
fn is_state(found: &Captures<'_>) -> bool {
    copula(found).ends_with(['启', '闭'])
}

/// Whether a number counts from there: 默认从0开始.
fn counts_from(reader: &Reader, sentence: &At, at: &At) -> bool {
    let after = reader.after(sentence, at).trim_start();
    reader.is_number() && (after.starts_with('开') || after.starts_with('起'))
}

/// Whether the value goes on behind its first word: `默认为“Copied 源ID”`, `默认为[1,100]`.
fn goes_on(found: &Captures<'_>) -> bool {
    found["open"].contains(['[', '"', '“', '‘', '`', '「']) && found["close"].is_empty()
}
