//! A default that is named by what it means: `默认不开启`, where 不开启 explains one of the values.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader};
use super::super::{FactValue, values};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[^\p{Han}]|不填写?|不传入?|不传值|不指定|不设置|为空|未填|未传|系统|则|时|值)默认(?:值|取值|\p{Han}{0,4}[^非不]为)?\s*(?:为|是|：|:)?\s*["“「]?(?P<word>\p{Han}[\p{Han}A-Za-z0-9]{0,11})["”」]?(?:[，,。；;）) ]|$)"#,
    )
});

/// The value that a word means; `None` if it means none of them, or more than one.
pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    let meanings = meanings(reader);
    let mut found: Vec<(String, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, captures) in reader.matches_anywhere(&sentence, &DEFAULT) {
            let word = &captures["word"];
            let means = |text: &str| is_same(text, word);
            let keys: Vec<&String> = meanings.iter().filter(|(_, text)| means(text)).map(|(key, _)| key).collect();
            let key = match keys.as_slice() {
                [key] => Some((*key).clone()),
                [] => truth(reader, word).map(str::to_owned).or_else(|| other_of_two(&meanings, word)),
                _ => None,
            };
            match key {
                Some(key) if super::holds(reader, &sentence, &at) => found.push((key, at)),
                _ => {}
            }
        }
    }
    if let [(key, at)] = found.as_slice() {
        reader.fact(super::NAME, "default", FactValue::Text(key.clone()), at.clone());
    }
}

/// Whether a word is what explains a value, or that with a word for its kind: 默认降序排序.
fn is_same(text: &str, word: &str) -> bool {
    const KINDS: [&str; 8] = ["", "排序", "排列", "方式", "模式", "类型", "状态", "格式"];
    let head = text.split(['。', '，', ',', '（', '(', '；']).next().unwrap_or_default().trim();
    let kind = |rest: &str| KINDS.contains(&rest);
    text == word
        || (!head.is_empty()
            && (word.strip_prefix(head).is_some_and(kind) || head.strip_prefix(word).is_some_and(kind)))
}

/// 默认不打开, where one of two values means 打开: the other one.
fn other_of_two(meanings: &[(String, String)], word: &str) -> Option<String> {
    let denied = word.strip_prefix('不')?;
    match meanings {
        [one, other] if is_same(&one.1, denied) && !is_same(&other.1, denied) => Some(other.0.clone()),
        [other, one] if is_same(&one.1, denied) && !is_same(&other.1, denied) => Some(other.0.clone()),
        _ => None,
    }
}

/// The values and what they mean, as the text explains them.
fn meanings(reader: &Reader) -> Vec<(String, String)> {
    if reader.base() == Some(&Base::Boolean) {
        return values::truths(reader);
    }
    let set = reader.found.iter().find_map(|found| match &found.fact.value {
        FactValue::Values(values) => Some(values),
        _ => None,
    });
    set.into_iter().flatten().map(|value| (value.wire.clone(), value.text.clone())).collect()
}

/// `是否开启…，默认不开启` of a Boolean: what follows 是否 is `true`.
fn truth(reader: &Reader, word: &str) -> Option<&'static str> {
    static WHETHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^是否(?:需要|要)?(?P<verb>\p{Han}{2})"));
    const ON: [&str; 3] = ["开启", "启用", "打开"];
    const OFF: [&str; 6] = ["关闭", "禁用", "停用", "不开启", "不启用", "不打开"];
    if reader.base() != Some(&Base::Boolean) {
        return None;
    }
    // Whether something is on, by whichever verb: 是否使用水印，默认关闭.
    static TURNED_OFF: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[^，,。；;]*(?:关|禁|停|取消|不|非|隐藏|跳过|忽略|屏蔽|排除|去除|移除|删)"));
    static ASKS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[^，,。；;（(]{0,24}是否|^[^，,。；;（(]{2,16}开关(?:[，,。；;（(]|$)"));
    let first = &reader.lines.first()?.text;
    if ASKS.is_match(first) && !TURNED_OFF.is_match(&first.replace("开关", "")) {
        if ON.contains(&word) {
            return Some("true");
        }
        if OFF.contains(&word) {
            return Some("false");
        }
    }
    // 开启后… says what `true` does.
    if ON.iter().any(|on| reader.lines.iter().any(|line| line.text.contains(&format!("{on}后")))) {
        return if ON.contains(&word) { Some("true") } else { OFF.contains(&word).then_some("false") };
    }
    let found = WHETHER.captures(first)?;
    let verb = &found["verb"];
    // 是否自动使用…，默认不使用: the verb stands behind what qualifies it.
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^是否\p{Han}{0,12}"));
    let told =
        |verb: &str| verb.chars().count() > 1 && WHOLE.find(first).is_some_and(|head| head.as_str().contains(verb));
    if word.strip_prefix(['不', '非']).is_some_and(told) {
        return Some("false");
    }
    let switch = ON.contains(&verb);
    if word == verb || (switch && ON.contains(&word)) {
        Some("true")
    } else if word.strip_prefix('不') == Some(verb) || (switch && OFF.contains(&word)) {
        Some("false")
    } else {
        None
    }
}
