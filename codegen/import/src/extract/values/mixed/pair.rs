//! One part of a list: a value and what it means, in either order and with any sign between them.

use std::sync::LazyLock;

use regex::Regex;

use super::series::is_upper;
use crate::extract::values::entry::{self, TOKEN, tidy};
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

impl Sign {
    /// Whether it alone says that a value is explained.
    pub(super) fn is_clear(self) -> bool {
        matches!(self, Self::Strong | Self::Paren)
    }
}

#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) sign: Sign,
    /// Quotation marks stand around the value.
    pub(super) quoted: bool,
}

impl Pair {
    pub(super) fn is_numeric(&self) -> bool {
        self.key.parse::<i64>().is_ok()
    }

    /// Takes what stands behind the next mark for the meaning.
    pub(super) fn explain(&mut self, text: &str) {
        // `默认0，表示甲`
        let told = text.strip_prefix("表示").or_else(|| text.strip_prefix("代表"));
        self.sign = if told.is_some() { Sign::Strong } else { Sign::Weak };
        told.unwrap_or(text).trim_matches(['"', '“', '”', '：', ':', ' ']).clone_into(&mut self.text);
    }
}

const SIGN: &str = r"\s*(?:[:：](?:-{1,2})?|——?|–|-{1,6}[>:：]?|=+>?|→|均?(?:表示|代表|对应|标识)|即?[为是]|[（(])\s*|\s+即?指\s*|\s*[，,]\s*(?:表示|代表|即|指)\s*";

static WORD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?:(?:[1-9][0-9]?[.、)）]|-)\s+)?(?:支持|返回|或者?是?|和|取?值为?)?(?P<open>["'“”‘’「\[【`]*?)(?:["“”'‘’`](?P<phrase>[A-Za-z0-9_][A-Za-z0-9_ ./-]*)["”'’`]|(?P<key>{TOKEN}|\*)["'”’」\]】`]*)(?P<sep>{SIGN}|\s+|)(?P<text>.*)$"#
    ))
});

/// The same with the first dash as the sign: `private-VPC`.
static DASHED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"^(?P<open>["'“‘`]*)(?P<key>[A-Za-z0-9_]+)["'”’`]*(?P<sep>\s*-\s*)(?P<text>[A-Za-z][A-Za-z0-9+]*(?:\p{Han}.*)?)$"#,
    )
});

/// A value behind 为: `为A是甲`, `传参为A为甲`.
static SET_TO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?:传参|传入?|设置)?为(?P<open>["'“‘`]?)(?P<key>{TOKEN})["'”’`]?(?P<sep>[是为])(?P<text>\p{{Han}}.*)$"#
    ))
});

/// Whether the first dash of a part stands before a name in Latin and Chinese: `win-windows鉴权`.
pub(super) fn is_dashed(part: &str) -> bool {
    DASHED.captures(part).is_some_and(|found| !found["text"].is_ascii())
}

/// Two words before a clear sign: `job running（任务执行中）`, `Outside Europe：欧洲以外`.
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<open>)(?P<words>[a-z]+ [a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+){1,3})(?P<sep>\s*[(（:：]\s*|\s+-\s+)(?P<text>\p{Han}.*)$",
    )
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"^(?:-\s+)?(?:或者?|和)?(?:默认值?\s*[为是]?\s*|(?:若|如果|当)?(?:取?值)?[为是传填]\s*)?(?P<open>["'“‘「\[【`]*)(?P<key>-?[0-9]{{1,5}})["'”’」\]】`]*"#,
            r"(?:\s*(?:/|或者?|、)\s*(?:不填写?|不传入?|不设置|省略|未返回|空值?|为空|缺省|null|NULL))*",
            r"(?P<sep>{sign}|时?则(?:使用)?\s*|时\s*|\s*[.、)），,]\s*|\s+|)(?P<text>.*)$",
        ),
        sign = SIGN
    ))
});

/// A number behind the name of its constant: `USER_TYPE_ADD(1)=添加`.
static CONSTANT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<open>)[A-Z][A-Za-z0-9_]*\s*[（(](?P<key>-?[0-9]{1,5})[)）](?P<sep>\s*(?:[:：=]|-{1,2}|—{1,2}|表示|代表)\s*)(?P<text>.*)$",
    )
});

/// A value behind what it means: `读：Read`, `与 (AND)`, `升序asc`.
static TURNED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"^(?:或者?是?|和|还是|以及|表示是|(?:目前|当前)?支持|分为?)?(?P<text>[^:：，,。；;\n]*?(?:\p{{Han}}|[)）\]】」]))(?P<sep>\s*(?:[:：=]|——?|–|->?|[为是]|[请则]?(?:填写?|传入?))\s*|\s+|)"#,
            r#"(?P<open>["'“‘`「\[(（]*)(?P<key>-?{token}(?: [a-z]+)?|\*)["'”’`」\])）]*(?P<note>\s*[（(]默认[^（）()]{{0,6}}[)）])?(?:或者?(?:不填|不传|为空))?$"#
        ),
        token = TOKEN
    ))
});

/// The same where the meaning ends with a Latin word: only a colon parts it from the value.
static LATIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^(?P<text>[^:：，,。；;\n]*\p{{Han}}\s*[A-Za-z]+)(?P<sep>\s*[:：]\s*)(?P<open>["'“‘`]*)(?P<key>{TOKEN})["'”’`]*(?P<note>\s*[（(]默认值?[)）])?$"#
    ))
});

/// The same where the meaning is a Latin word: the value stands in quotation marks.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^["“]?(?P<text>[A-Za-z][A-Za-z0-9]+)["”]?(?P<sep>\s*[:：]\s*)(?P<open>["“])(?P<key>{TOKEN})["”](?P<note>\s*[（(]默认值?[)）])?$"#
    ))
});

static TIME: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9]+\s*(?:分钟|小时|[天日周年秒]|个?月)"));

/// A number behind the word that it stands for: `JobCreated:1`, `CLIENT_ID(1)`.
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<text>[A-Za-z][A-Za-z0-9_]*(?: [A-Za-z][A-Za-z0-9_]*)?)(?P<sep>\s*[:：=]\s*|)(?P<open>[(（]*)(?P<key>-?[0-9]{1,6})[)）]*(?P<note>\s*[（(]默认值?[)）]|\s*[，,]\s*默认值?)?$",
    )
});

/// A value and its explanation.
pub(super) fn forward(segment: &str, numbers: bool, dashed: bool) -> Option<Pair> {
    let found = if numbers {
        CONSTANT.captures(segment).or_else(|| NUMBER.captures(segment))?
    } else {
        let words = || SET_TO.captures(segment).or_else(|| WORDS.captures(segment)).or_else(|| WORD.captures(segment));
        dashed.then(|| DASHED.captures(segment)).flatten().or_else(words)?
    };
    let phrase = found.name("phrase").or(found.name("words"));
    let key = phrase.or(found.name("key"))?.as_str();
    let quoted = found.name("phrase").is_some() || found["open"].contains(['"', '“', '\'', '‘', '`', '[', '【', '「']);
    let (sep, text) = (&found["sep"], found["text"].trim());
    // `1 是`: the word is the meaning.
    let (sep, text) = if text.is_empty() && sep.trim() == "是" { ("", "是") } else { (sep, text) };
    // A remark as in code: `"A" // 甲`.
    let text = text.strip_prefix("//").filter(|_| sep.trim().is_empty()).map_or(text, str::trim);
    // `a-表示甲`
    let text = if sep.trim().is_empty() { text } else { text.strip_prefix("表示").map_or(text, str::trim) };
    // `a = '甲'`
    let inner = text.trim_matches(['"', '“', '”', '\'', '‘', '’']);
    let text = if inner.len() + 2 <= text.len() && inner.contains(|c: char| !c.is_ascii()) { inner } else { text };
    // `"a"A甲`: behind quotation marks the meaning may begin with Latin.
    let glued = sep.is_empty() && quoted && !text.is_ascii() && text.starts_with(|c: char| c.is_ascii_uppercase());
    let sign = if glued { Sign::Weak } else { sign(key, sep, text, numbers)? };
    let text = if sign == Sign::Paren { entry::unparenthesized(text) } else { tidy(text) };
    Some(Pair { key: key.to_owned(), text, sign, quoted })
}

/// What joins a value and the text behind it; `None` if the text explains nothing.
fn sign(key: &str, sep: &str, text: &str, numbers: bool) -> Option<Sign> {
    let mark = sep.trim();
    let Some(first) = text.chars().next() else {
        let word = numbers || !key.bytes().all(|byte| byte.is_ascii_digit());
        return (mark.is_empty() && word).then_some(Sign::Bare);
    };
    if matches!(mark, "(" | "（") {
        return text.contains([')', '）']).then_some(Sign::Paren);
    }
    if first.is_ascii_digit() {
        // `1-400呼入`, `8.3D服务`: and no range, no decimal.
        let word = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let amount = matches!(mark, "-" | ":" | "：") && entry::is_amount(text)
            || matches!(mark, "表示" | "代表") && TIME.is_match(text);
        let tagged = mark == "." && word.starts_with(|c: char| c.is_ascii_alphabetic());
        // `p50：50分位数`
        let named = matches!(mark, ":" | "：") && amount && word.starts_with(|c: char| !c.is_ascii());
        // `STANDARD: 2C4G`
        let capital = is_upper(key) || key.len() > 3 && key.starts_with(|c: char| c.is_ascii_uppercase());
        let sized = matches!(mark, ":" | "：") && capital && word.starts_with(char::is_alphabetic);
        // `cellular表示4G连接`
        let told = matches!(mark, "表示" | "代表") && word.starts_with(|c: char| c.is_ascii_alphabetic());
        let named = named || sized || told;
        return (numbers && (amount || tagged) || !numbers && named).then_some(Sign::Strong);
    }
    let han = !first.is_ascii() && !"，。；、）：”’～…".contains(first);
    let spoken = matches!(first, '"' | '[' | '<' | '(') && !text.is_ascii();
    let latin = first.is_ascii_alphabetic() || spoken;
    let follows = if mark.is_empty() {
        !(numbers && entry::is_unit(text)) && (han || latin && reads_on(key, sep, text, numbers))
    } else {
        han || latin
    };
    let weak = matches!(mark, "" | "." | "、" | "，" | "," | ")" | "）" | "为" | "是");
    follows.then_some(if weak { Sign::Weak } else { Sign::Strong })
}

/// Whether Latin explains the value before it, and does not go on with a phrase: behind a blank, if the value is a number,
/// or reads like code, or begins the text again, as in `vpc VPC 网络`; behind nothing in `8key回档`, but `2CU` is an amount.
fn reads_on(key: &str, sep: &str, text: &str, numbers: bool) -> bool {
    if sep.is_empty() {
        let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
        return numbers && letters > 1 && !text.is_ascii();
    }
    let code = key.contains('_') || key.len() > 1 && !key.bytes().any(|byte| byte.is_ascii_lowercase());
    let again = text.get(..key.len()).is_some_and(|head| head.eq_ignore_ascii_case(key)) && !text.is_ascii();
    numbers || code || again || entry::is_name(text)
}

/// A value behind its explanation.
pub(super) fn backward(segment: &str, numbers: bool) -> Option<Pair> {
    // 本接口 speaks of the call; 本地 is a meaning.
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"默认|缺省|^(?:[第此该]|本[^地])|值$|[如例若当似]|范围|单位|长度|示例|格式|不填|不传|[小大等]于[^号]?$|等$|支持$|对应$|详见|参[见考]|注意",
        )
    });
    let counted = || NAMED.captures(segment).filter(|_| numbers);
    let quoted = || QUOTED.captures(segment).filter(|_| !numbers);
    let found = TURNED.captures(segment).or_else(|| LATIN.captures(segment)).or_else(counted).or_else(quoted)?;
    let (key, sep, text, open) = (&found["key"], found["sep"].trim(), found["text"].trim(), &found["open"]);
    let number = key.parse::<i64>().is_ok();
    let digit = key.starts_with(|c: char| c.is_ascii_digit());
    // `手动1`, and not `h264`.
    let glued = digit && sep.is_empty() && open.is_empty();
    let counted = number && text.ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    let coded = number && !numbers && open.contains(['"', '“']);
    if number != numbers && !coded || glued && !counted {
        return None;
    }
    // `由用户导入的为：B`
    let copula = sep.starts_with([':', '：']) && text.chars().count() > 2;
    let text = if copula { text.trim_end_matches(['为', '是']) } else { text };
    let long = text.chars().count() > if text.is_ascii() { 32 } else { 16 };
    // `创建A，传B` asks for one.
    static ASKED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[请需应]?(?:填写?|传入?|选择?|设置?|使用)$"));
    if sep.is_empty() && ASKED.is_match(text) {
        return None;
    }
    static OPERATOR: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:不|大于|小于)?等于$|^[大小]于$"));
    let operator = if numbers {
        !sep.is_empty() && OPERATOR.is_match(text)
    } else {
        ["大于", "小于", "等于"].iter().any(|word| text.ends_with(word))
    };
    // `默认仓库：default` names the value; any other 默认 says which of them is assumed.
    let default = key.eq_ignore_ascii_case("default");
    static LIMIT: LazyLock<Regex> = LazyLock::new(|| pattern(r"最[大小多少长短高低]"));
    // `最小连接数（lc）` is a name.
    let bracketed = open.contains(['(', '（']) && !number;
    if long || (OTHER.is_match(text) && !operator && !default) || LIMIT.is_match(text) && !bracketed {
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
    let text = text.trim_start_matches(['(', '（', '[', '【', '「']).trim_end_matches([']', '】', '」']);
    let note = found.name("note").map_or("", |note| note.as_str().trim());
    Some(Pair { key: key.to_owned(), text: format!("{}{note}", tidy(text)), sign, quoted })
}
