//! One part of a list: a value and what it means, in either order and with any sign between them.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, TOKEN, tidy};
use crate::upstream::prose::pattern;

/// How a value and what it means are joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    /// A colon, a dash, 表示.
    Strong,
    Paren,
    /// A blank, or nothing.
    Weak,
    /// Only the value.
    Bare,
}

#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) sign: Sign,
    /// Quotation marks stand around the value.
    pub(super) quoted: bool,
}

const SIGN: &str = r"\s*(?:[:：]|——?|–|-{1,3}>?|=+>?|→|均?(?:表示|代表|对应)|即?[为是指]|[（(])\s*|\s*[，,]\s*(?:表示|代表|即|指)\s*";

static WORD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?:支持|或者?是?|和)?(?P<open>["'“‘「\[【`]*)(?P<key>{TOKEN}|\*)["'”’」\]】`]*(?P<sep>{SIGN}|\s+|)(?P<text>.*)$"#
    ))
});

/// The same with the first dash as the sign: `private-VPC`.
static DASHED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"^(?P<open>["'“‘`]*)(?P<key>[A-Za-z0-9_]+)["'”’`]*(?P<sep>\s*-\s*)(?P<text>[A-Za-z].*)$"#)
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"^(?:或者?|和)?(?:默认值?\s*[为是]?\s*|(?:若|如果|当)?(?:取?值)?[为是传填])?(?P<open>["'“‘「\[【`]*)(?P<key>-?[0-9]{{1,5}})["'”’」\]】`]*"#,
            r"(?:\s*(?:/|或者?|、)\s*(?:不填写?|不传入?|不设置|未返回|空值?|为空|缺省|null|NULL))*",
            r"(?P<sep>{sign}|时?则?使?用?\s*|\s*[.、)）]\s*|\s+|)(?P<text>.*)$",
        ),
        sign = SIGN
    ))
});

/// A value behind what it means: `读：Read`, `与 (AND)`, `升序asc`.
static TURNED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"^(?:或者?是?|和|还是|以及|支持)?(?P<text>[^:：，,。；;\n]*?\p{{Han}}[)）]?)(?P<sep>\s*(?:[:：=]|——?|–|->?|[为是])\s*|\s+|)"#,
            r#"(?P<open>["'“‘`「\[(（]*)(?P<key>{token}(?: [a-z]+)?|\*)["'”’`」\])）]*(?:或者?(?:不填|不传|为空))?$"#
        ),
        token = TOKEN
    ))
});

/// A value and its explanation.
pub(super) fn forward(segment: &str, numbers: bool, dashed: bool) -> Option<Pair> {
    let found = if numbers {
        NUMBER.captures(segment)?
    } else {
        dashed.then(|| DASHED.captures(segment)).flatten().or_else(|| WORD.captures(segment))?
    };
    let (key, sep, text) = (&found["key"], &found["sep"], found["text"].trim());
    // A remark as in code: `"A" // 甲`.
    let text = text.strip_prefix("//").filter(|_| sep.trim().is_empty()).map_or(text, str::trim);
    let quoted = found["open"].contains(['"', '“', '\'', '‘', '`', '[', '【', '「']);
    let pair = |text: String, sign| Some(Pair { key: key.to_owned(), text, sign, quoted });
    if text.is_empty() {
        return (sep.trim().is_empty() && (numbers || !key.bytes().all(|byte| byte.is_ascii_digit())))
            .then(|| pair(String::new(), Sign::Bare))
            .flatten();
    }
    let first = text.chars().next()?;
    let han = !first.is_ascii() && !"，。；、）：”’".contains(first);
    let latin = first.is_ascii_alphabetic() || matches!(first, '"' | '[' | '<' | '(');
    let mark = sep.trim();
    if matches!(mark, "(" | "（") {
        return text.contains([')', '）']).then(|| pair(entry::unparenthesized(text), Sign::Paren)).flatten();
    }
    let weak = matches!(mark, "" | "." | "、" | ")" | "）" | "为" | "是");
    if first.is_ascii_digit() {
        let amount = numbers && matches!(mark, "-" | ":" | "：") && entry::is_amount(text);
        let tagged = numbers && mark == "." && text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(|c: char| c.is_ascii_alphabetic());
        return (amount || tagged).then(|| pair(tidy(text), Sign::Strong)).flatten();
    }
    if numbers && mark.is_empty() && entry::is_unit(text) {
        return None;
    }
    // Latin behind a blank goes on with a phrase, unless the value is a number or reads like code.
    let code = key.contains('_') || key.len() > 1 && !key.bytes().any(|byte| byte.is_ascii_lowercase());
    let follows = if mark.is_empty() {
        let blank = !sep.is_empty();
        han || latin && (numbers || code && blank) && text.contains(|c: char| !c.is_ascii() || blank)
    } else {
        han || latin
    };
    let url = text.starts_with("//");
    (follows && !url).then(|| pair(tidy(text), if weak { Sign::Weak } else { Sign::Strong })).flatten()
}

/// A value behind its explanation.
pub(super) fn backward(segment: &str, numbers: bool) -> Option<Pair> {
    static OTHER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"默认|[如例若当似]|最|范围|单位|长度|示例|格式|不填|不传|[小大等]于[^号]?$|等$|详见|参[见考]|注意"));
    let found = TURNED.captures(segment)?;
    let (key, sep, text, open) = (&found["key"], found["sep"].trim(), found["text"].trim(), &found["open"]);
    let number = key.bytes().all(|byte| byte.is_ascii_digit());
    let digit = key.starts_with(|c: char| c.is_ascii_digit());
    if number != numbers || (digit && sep.is_empty() && open.is_empty()) {
        return None;
    }
    let long = text.chars().count() > 16;
    let operator = ["大于", "小于", "等于"].iter().any(|word| text.ends_with(word)) && !numbers;
    if long || (OTHER.is_match(text) && !operator) {
        return None;
    }
    let sign = if !sep.is_empty() {
        Sign::Strong
    } else if open.contains(['(', '（']) {
        Sign::Paren
    } else {
        Sign::Weak
    };
    let quoted = open.contains(['"', '“', '\'', '‘', '`']);
    let text = text.trim_start_matches(['(', '（', '[', '【']);
    Some(Pair { key: key.to_owned(), text: tidy(text), sign, quoted })
}
