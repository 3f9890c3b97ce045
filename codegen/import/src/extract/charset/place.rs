//! Judges the context of a list of kinds of characters: whether the list is complete, and whether it describes only a
//! part of the text.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Charset;

use super::kinds::named;
use crate::extract::measure::is_behind_prefix;
use crate::upstream::prose::pattern;

/// Whether the list of kinds ends here: what goes on may add a kind.
pub(super) fn ends(after: &str, set: Charset) -> bool {
    static NEXT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[0-9]{1,2}\s*[.、．)）]\s*\p{Han}"));
    // `… 2. 只能包含字母、数字 3. 只能以字母开头`: the next rule of a list.
    if NEXT.is_match(after) {
        return true;
    }
    // `支持英文、数字、_、-、长度不超过…`: the next rule.
    if after.trim_start().strip_prefix('、').is_some_and(|next| next.trim_start().starts_with("长度")) {
        return true;
    }
    // （如 test_ABC-123） is an example.
    static SHOWN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*[（(]\s*(?:如|例如|比如|例)[：:\s]*[!-~\s、，]+[)）]"));
    let after = SHOWN.find(after).map_or(after, |shown| &after[shown.end()..]);
    let rest = after.trim_start().trim_start_matches("(不支持表情").trim_start_matches("（不支持表情");
    let first = begins_otherwise(after, set)
        || ["开头", "开始", "打头", "结尾", "为首", "起始"].iter().any(|word| rest.starts_with(word));
    let adds = first
        || rest.starts_with([
            '、', '+', '/', '-', '.', '_', '(', '（', '“', '"', '\'', '‘', '空', '短', '中', '@', '特', '标', '符',
            '连', '横', '点', '小', '减', '冒', '英', '句', '常', '大', '括', '[', '&', '?', '<', '{', '#', '即',
        ])
        || rest.starts_with(|c: char| c.is_ascii_alphanumeric())
        // A list of signs that was read in part.
        || rest.trim_start_matches('`').starts_with(|c: char| c.is_ascii_punctuation() && !",.;)]`".contains(c))
        || ["和", "及", "以及", "与", "或", "[", "【"].iter().any(|word| rest.starts_with(word));
    // After a comma a part of the sentence begins, or one more kind.
    let next = rest.trim_start_matches([',', '，', ' ']);
    let comma = rest.starts_with([',', '，'])
        && [
            "中划线",
            "连字符",
            "短横",
            "减号",
            "横杠",
            "特殊",
            "空格",
            "点",
            "小数点",
            "-",
            "_",
            ".",
            "@",
            "以及",
            "和",
            "分隔符",
            "and ",
            "'",
            "\"",
            "“",
            "标点",
            "符号",
            "&",
            "冒号",
        ]
        .iter()
        .any(|word| next.starts_with(word));
    !adds && !comma
}

/// Whether the first character may be one that the set does not have.
fn begins_otherwise(after: &str, set: Charset) -> bool {
    let Some(at) = after.find("第一个字符") else { return false };
    named(&after[at..], None).is_none_or(|(first, _)| !set.contains(first))
}

/// Character rules of a part: the first character, a prefix, a key.
pub(super) fn is_part(before: &str) -> bool {
    [
        "开头",
        "结尾",
        "首字",
        "首位",
        "第一",
        "最后",
        "前缀",
        "后缀",
        "每段",
        "其中",
        "不支持",
        "必须包含",
        "必须出现",
        "至少",
        "标签",
        "自定义部分",
        "点之间",
        "参数：",
        "动态参数",
    ]
    .iter()
    .any(|word| before.contains(word) && !is_first_alone(before, word))
        // `业务应用 key，…只能包含` is the member by another name.
        || ["key", "Key"].iter().any(|word| before.rsplit(['，', ',']).next().is_some_and(|clause| clause.contains(word)))
        || is_behind_prefix(before)
        || (begins_with(before) && !before.contains("开头") && !begins_so(before))
        // `不能由数字组成`, and not `长度不能超过200，只能由…`.
        || before.trim_end().ends_with("不能")
        || before.trim_end().ends_with('不')
}

/// `以字母开头，接受…`: what the first character is, and then of which the text is made.
fn is_first_alone(before: &str, word: &str) -> bool {
    ["开头", "首字", "首位"].contains(&word) && has_ended(before)
}

/// `以字母起始，…`: the same in other words.
fn begins_so(before: &str) -> bool {
    has_ended(before) && ["开头", "起始", "开始", "首"].iter().any(|word| before.contains(word))
}

/// Whether a rule of the first character ends before a place, or names what is left: `剩余部分`.
fn has_ended(before: &str) -> bool {
    let before = before.trim_end();
    let rest = ["非首字母", "非首字符", "剩余部分", "其余部分", "剩余字符", "其余字符", "其他字符", "其余"];
    let before = rest.iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
    let before = before.trim_end().trim_end_matches(['且', '并']);
    before.trim_end().ends_with(['，', ','])
}

/// Whether 以 stands for what a text begins or ends with: not that of 以内.
fn begins_with(before: &str) -> bool {
    let other = ["可以", "以内", "以上", "以下", "以及", "以外"];
    other.iter().fold(before.to_owned(), |before, word| before.replace(word, "")).contains('以')
}
