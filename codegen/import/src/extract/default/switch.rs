//! Reads what is on or off by default, of what the text asks for or switches: `是否开启…，默认不开启`, `删除保护开关，默认关闭`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::Reader;
use super::worded::head_of;
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const ON: [&str; 5] = ["开启", "启用", "打开", "是", "开"];
const OFF: [&str; 9] = ["关闭", "禁用", "停用", "不开启", "不启用", "不打开", "否", "关", "不是"];

/// Whether a word says that something is on, or off.
pub(super) fn state(word: &str) -> Option<bool> {
    if ON.contains(&word) { Some(true) } else { OFF.contains(&word).then_some(false) }
}

/// `是否开启…，默认不开启`: what follows 是否 is on.
pub(super) fn truth(reader: &Reader, word: &str) -> Option<bool> {
    static WHETHER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[^。；;（(]{0,24}?是否(?:需要|要)?(?P<verb>\p{Han}{2})"));
    let first = &reader.lines.first()?.text;
    let word = word.trim_end_matches("开关");
    if is_switch(first)
        && let Some(state) = state(word)
    {
        return Some(state);
    }
    // 默认不展示…: what the text begins with is done where the member says so.
    if reader.base() == Some(&Base::Boolean) && word.starts_with('不') && first.starts_with(&format!("默认{word}")) {
        return Some(false);
    }
    // 开启后… says what `true` does.
    if ON.iter().any(|on| reader.lines.iter().any(|line| line.text.contains(&format!("{on}后")))) {
        return state(word);
    }
    let found = WHETHER.captures(first)?;
    let verb = &found["verb"];
    // 是否自动使用…，默认不使用: the verb stands behind what qualifies it.
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[^。；;（(]{0,24}?是否\p{Han}{0,12}"));
    let told =
        |verb: &str| verb.chars().count() > 1 && WHOLE.find(first).is_some_and(|head| head.as_str().contains(verb));
    if word.strip_prefix(['不', '非']).is_some_and(told) {
        return Some(false);
    }
    let switch = ON.contains(&verb);
    if word == verb || told(word) || (switch && ON.contains(&word)) {
        Some(true)
    } else if word.strip_prefix('不') == Some(verb) || (switch && OFF.contains(&word)) {
        Some(false)
    } else {
        None
    }
}

/// Whether a text begins with something that is on or off, by whichever verb: 是否使用水印, 删除保护开关. What is asked for must not
/// itself turn something off.
fn is_switch(first: &str) -> bool {
    // 是否内网访问（默认不是）: what is asked for stands before the bracket.
    let first = first.find("（默认").or(first.find("(默认")).map_or(first, |start| &first[..start]);
    static ASKS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[^，,。；;（(]{0,24}是否"));
    static TURNED_OFF: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[^，,。；;]*(?:关|禁|停|取消|不|非|隐藏|跳过|忽略|屏蔽|排除|去除|移除|删)"));
    static SWITCH: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?P<thing>[^，,。；;（(]{2,16})(?:[（(][^（()）]*[）)])?开关(?:[，,。；;（(\s]|$)")
    });
    static OFF: LazyLock<Regex> = LazyLock::new(|| pattern(r"^关|关闭|禁|停|取消|是否"));
    // 域名开启状态, 是否对不支持的元素开启自动处理.
    static OPEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^[^，,。；;（(关禁停]{0,16}(?:开启|启用)状态|是否[^，,。；;（(关禁停]{1,16}(?:开启|启用)")
    });
    OPEN.is_match(first)
        || SWITCH.captures(first).is_some_and(|found| !OFF.is_match(&found["thing"]))
        || (ASKS.is_match(first) && !TURNED_OFF.is_match(&first.replace("开关", "")))
}

/// The value that turns on or off what the text asks for: `true`, or that which means 是 or is named `ENABLE`.
pub(super) fn switched(reader: &Reader, meanings: &[(String, String)], on: bool) -> Option<String> {
    const YES: [&str; 7] = ["是", "开启", "启用", "打开", "需要", "使用", "允许"];
    const NO: [&str; 9] = ["否", "关闭", "禁用", "停用", "不开启", "不启用", "不需要", "不使用", "不允许"];
    const ENABLED: [&str; 7] = ["enable", "enabled", "on", "open", "true", "yes", "y"];
    const DISABLED: [&str; 8] = ["disable", "disabled", "off", "close", "closed", "false", "no", "n"];
    if reader.base() == Some(&Base::Boolean) {
        return Some(on.to_string());
    }
    let is_one = |(key, text): &(String, String)| {
        let (head, key) = (head_of(text), key.to_ascii_lowercase());
        let (words, names): (&[&str], &[&str]) = if on { (&YES, &ENABLED) } else { (&NO, &DISABLED) };
        words.contains(&head)
            || (head.is_empty() && names.contains(&key.as_str()))
            || is_denied(meanings, text) == Some(!on)
    };
    let mut keys = meanings.iter().filter(|meaning| is_one(meaning));
    let (first, second) = (keys.next(), keys.next());
    first.filter(|_| second.is_none() && meanings.len() == 2).map(|(key, _)| key.clone())
}

/// Whether of two values a text denies what the other one means, or is denied: 全局 and 非全局.
fn is_denied(meanings: &[(String, String)], text: &str) -> Option<bool> {
    let [(_, one), (_, other)] = meanings else { return None };
    let (head, other) = (head_of(text), head_of(if text == one { other } else { one }));
    let denies = |one: &str, other: &str| !other.is_empty() && one.strip_prefix(['非', '不', '未']) == Some(other);
    if denies(head, other) { Some(true) } else { denies(other, head).then_some(false) }
}
