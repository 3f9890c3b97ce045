//! Finds a value in a sentence: before a sign and an explanation.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Entry, Separator, TOKEN};
use crate::extract::reader::Reader;
use crate::upstream::prose::pattern;

/// A value and what separates it from its explanation.
pub(super) struct Head {
    pub(super) key: String,
    /// Other values of the same meaning, before it: `10,12-导入完成`.
    pub(super) also: Vec<String>,
    pub(super) separator: Separator,
    /// Where it begins, and where its explanation does.
    pub(super) start: usize,
    pub(super) rest: usize,
}

impl Head {
    /// The value with what stands behind it to the end of its line, if that is a short explanation.
    pub(super) fn entry_to(&self, line_text: &str, line: usize) -> Option<Entry> {
        let text = entry::tidy(line_text.get(self.rest..)?);
        let short = !text.is_empty() && text.chars().count() <= 24 && !text.contains(['。', '；', '，']);
        let strong = self.separator == Separator::Strong && self.start > 0;
        (short && strong).then(|| Entry { key: self.key.clone(), text, line })
    }
}

static TEXT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?:^|[\s,，;；、。/|()（）\[【{{:："'“‘\p{{Han}}])(?P<key>-[0-9]{{1,4}}|{TOKEN})["'”’]?\s*(?P<sep>[:：]|——?|–|-{{1,3}}>?|=>?|→|[均都]?(?:表示|代表)|[(（]|为|是)"#
    ))
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:^|[\s,，;；、。/|(（)）\[【{:："'“‘\p{Han}]|\p{Han}\.)(?P<key>-?[0-9]{1,9})["'”’]?\s*(?P<sep>[:：]|——?|–|-{1,3}>?|=>?|→|(?:[，,]\s*)?(?:表示|代表)|则?为|则?是|则|[(（.]|)"#,
    )
});

/// A number that something may explain.
static STARTS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?:^|[^A-Za-z0-9_.\-])-?[0-9]{1,9}["'”’]?\s*(?:[:：=(（\-–—.]|表示|代表|则?为|则?是|\p{Han})"#)
});

/// The values of a line that begin an explanation.
pub(super) fn all(reader: &Reader, line: usize) -> Vec<Head> {
    let text = reader.lines[line].text.as_str();
    // A text whose example is a number may have words for its values.
    let integer = reader.is_integer() || (reader.is_numbered() && STARTS.is_match(text));
    let pattern: &Regex = if integer { &NUMBER } else { &TEXT };
    let mut heads: Vec<Head> = Vec::new();
    // Behind Chinese a hyphen is a dash: `操作-0：…`.
    let dash = |start: usize, key: &str| {
        let before = &text[..start];
        key.starts_with('-')
            && before.ends_with(|c: char| !c.is_ascii() && c.is_alphabetic())
            && !before.ends_with("取值为")
    };
    let mut at = 0;
    // What ends one match may be what the next begins with.
    while let Some(found) = text.get(at..).and_then(|rest| pattern.captures(rest)) {
        let (Some(whole), Some(key), Some(sep)) = (found.get(0), found.name("key"), found.name("sep")) else { break };
        // `1是，0否`: the word is the meaning.
        let ends = text[at + whole.end()..].chars().next().is_none_or(|c| "，,。；;、 ".contains(c));
        let is_yes = integer && sep.as_str() == "是" && ends;
        let rest = at + if is_yes { sep.start() } else { whole.end() };
        let start = at + key.start();
        let (start, key) =
            if dash(start, key.as_str()) { (start + 1, &key.as_str()[1..]) } else { (start, key.as_str()) };
        // The half of a range: `1-400`.
        let half =
            key.starts_with('-') && text[..start].ends_with(|c: char| c.is_ascii_digit() || matches!(c, ')' | '）'));
        let sign = if is_yes { "" } else { sep.as_str() };
        // `“DATA” 为数据节点`: without quotation marks it is prose.
        let quoted = text[..start].ends_with(['"', '“', '‘']);
        let glued = !integer && matches!(sep.as_str(), "为" | "是") && !quoted;
        // `0默认)` says again what is assumed.
        let repeated = sep.as_str().starts_with(['表', '代', '均', '都']) && heads.iter().any(|head| head.key == key);
        let again = repeated || sep.as_str().is_empty() && text[rest..].trim_start().starts_with("默认");
        if half || glued || again || key == "-0" {
            at = start + key.len();
        } else if !stands(&text[..start], sep.as_str(), integer) {
            at = rest;
        } else if let Some(separator) = separator(sign, key, &text[rest..], integer) {
            let (also, start) = joint(text, start, sep.as_str(), integer);
            heads.push(Head { key: key.to_owned(), also, separator, start, rest });
            at = rest;
        } else {
            at = start + key.len();
        }
    }
    heads
}

/// The values right before one, which share its meaning, and where the first of them begins: `2、3失败`, `net、ip 均表示地址`.
fn joint(text: &str, start: usize, sep: &str, integer: bool) -> (Vec<String>, usize) {
    static RUN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:^|[\s：:；;。（(])(?P<run>(?:[0-9]{1,9}[,，、/])+)$|[，,](?P<joint>(?:[0-9]{1,9}、)+)$")
    });
    static WORDS: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"(?:^|[\s：:；;。（(，,\p{{Han}}])(?P<run>(?:{TOKEN}\s*[、/和]\s*)+)$")));
    let run: &Regex = if integer { &RUN } else { &WORDS };
    let found = (integer || sep.starts_with(['均', '都'])).then(|| run.captures(&text[..start])).flatten();
    let Some(run) = found.and_then(|found| found.name("run").or(found.name("joint"))) else {
        return (Vec::new(), start);
    };
    let values = run.as_str().split([',', '，', '、', '/', '和']).map(str::trim).filter(|value| !value.is_empty());
    (values.map(str::to_owned).collect(), run.start())
}

/// Whether a value may stand behind a text: what is assumed, or glued to a word, is none.
fn stands(text: &str, sep: &str, integer: bool) -> bool {
    const ANNOUNCES: [&str; 11] = ["支持", "包括", "包含", "分为", "和", "或", "及", "与", "为", "有", "是"];
    let before = text.trim_end_matches(['"', '“', '‘', '：', ':', ' ']);
    let assumed = ["默认", "默认为", "默认值", "默认值为", "非"].iter().any(|word| before.ends_with(word));
    // `默认0:没有类型` says both: what is assumed, and what it means.
    let meant = integer && matches!(sep, ":" | "：" | "表示" | "代表") && !before.ends_with('非');
    // Glued to Chinese before it, only a colon says that it is a value, or 支持A（…）.
    let glued = before.len() == text.len() && text.ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    // 其中0表示…, and not 大于0表示…, 非0表示….
    let compared = ["大于", "小于", "高于", "低于", "超过", "非", "不为", "不是", "不等于", "第", "达到"];
    let told = matches!(sep.trim_start_matches(['均', '都']), "表示" | "代表")
        && !compared.iter().any(|word| before.ends_with(word));
    let colon = told || (matches!(sep, ":" | "：") && !before.ends_with(|c: char| c.is_ascii_digit()));
    // 类型为3（…） speaks of one value, 取值为3（…）、4（…） gives them.
    let one = integer && ["为", "是", "有"].iter().any(|word| before.ends_with(word)) && !before.ends_with("值为");
    let paren = matches!(sep, "(" | "（") && !one && ANNOUNCES.iter().any(|word| before.ends_with(word));
    // `对应关系为1-甲 2-乙`.
    let dash = integer && before.ends_with("为") && matches!(sep, "-" | "–" | "—" | "——");
    // `当 type = 0 时` speaks of another member.
    let other = integer && sep.is_empty() && before.ends_with('=');
    if other {
        false
    } else if assumed {
        meant
    } else {
        !glued || colon || paren || dash
    }
}

/// `NO_DATA`, `asc`: no name that something is assigned to.
fn is_word(key: &str) -> bool {
    let lower = key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    lower || key.len() > 1 && key.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// `opTime`: a word of code that begins with a small letter, as no member does.
fn is_camel(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_lowercase()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A name behind a number and a blank, up to the next number: `0 Android，1 小程序`.
static NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[A-Za-z][A-Za-z0-9_+./-]*(?:\s?\p{Han}{1,10})?\s*(?:[，,；;、）)。]|$|\s-?[0-9]|默认)")
});

/// What the sign between a value and what follows it is, if it is one.
fn separator(sep: &str, key: &str, rest: &str, integer: bool) -> Option<Separator> {
    let numeric = key.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    let spaced = rest.starts_with(' ');
    let rest = rest.trim_start();
    let first = rest.chars().next()?;
    let sep = sep.trim_start_matches(['，', ',', ' ', '均', '都']);
    let han = !first.is_ascii() && !matches!(first, '，' | '。' | '；' | '、' | '）' | '：' | '～' | '…');
    let latin = first.is_ascii_alphabetic() || matches!(first, '"' | '[' | '(' | '<');
    match sep {
        "(" | "（" => Some(Separator::Paren),
        "" => (!entry::is_unit(rest) && (han || integer && spaced && NAME.is_match(rest))).then_some(Separator::Weak),
        "则" | "则为" | "则是" => han.then_some(Separator::Strong),
        "为" | "是" if !integer => (han || latin).then_some(Separator::Strong),
        "为" | "是" | "." => {
            let word = sep != "." && (entry::is_amount(rest) || (latin && rest.contains(|c: char| !c.is_ascii())));
            ((han || word) && (sep != "." || integer)).then_some(Separator::Weak)
        }
        "表示" | "代表" => (han || latin || entry::is_amount(rest)).then_some(Separator::Strong),
        "=" if !(numeric
            || is_word(key) && (han || rest.starts_with(|c: char| c.is_ascii_uppercase()))
            || is_camel(key) && han) =>
        {
            None
        }
        // `0： 1024` is how a list item of the vendor reads.
        "：" if spaced => Some(Separator::Strong),
        _ if first.is_ascii_digit() => {
            (integer && matches!(sep, ":" | "：") && entry::is_amount(rest)).then_some(Separator::Strong)
        }
        _ => (han || (latin && (integer || sep.contains([':', '：'])))).then_some(Separator::Strong),
    }
}
