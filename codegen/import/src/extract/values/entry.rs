//! One value and what is said of it, at the beginning of a line.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::{At, Reader};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// A value as it stands in a list.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) line: usize,
}

/// What separates a value from its explanation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    /// A colon, a dash, 表示: nothing but an explanation follows.
    Strong,
    Paren,
    /// A comma or a blank, which stand in prose, too.
    Weak,
    /// Nothing follows.
    Bare,
}

/// How values are written that a regular expression finds.
pub(super) const TOKEN: &str = r"[A-Za-z0-9_](?:[A-Za-z0-9_.\-+*&]*[A-Za-z0-9_+*])?";

static TEXT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^["'“‘「【\[(（]*(?P<key>-[0-9]+|[0-9]{{1,2}}:[0-9]{{1,2}}|{TOKEN}(?:/[a-z0-9.+-]+)?)["'”’」】\]]*\s*(?P<sep>[:：]|——?|–|-{{1,3}}>?|=>|→|=|[(（]|,|，|表示|代表|[；;。]?$|[；;]|\s)\s*(?P<rest>.*)$"#
    ))
});

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"^["'“‘「【\[]*(?P<key>-?[0-9]{1,10})["'”’」】\]]*(?:\s*(?:/|或者?|、)\s*(?:不填写?|不传入?|为?空|缺省))?\s*(?P<sep>[:：]|——?|–|-{1,3}>?|=>|→|=|[(（]|,|，|、|\.|表示|代表|为|是|\s|$)\s*(?P<rest>.*)$"#,
    )
});

/// A Chinese value; only where the list is known to hold values.
static CHINESE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"^["'“‘「【\[]*(?P<key>[\p{Han}A-Za-z0-9_]{1,16})["'”’」】\]]*\s*(?P<sep>[:：])\s*(?P<rest>.+)$"#)
});

/// A value of several words, and nothing else; only where the list is known to hold values.
static PHRASE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?P<key>[A-Z][A-Za-z0-9]*(?: [A-Z][A-Za-z0-9]*){1,3})\s*[；;。，,]?$"));

/// A value of several words, and what it means; only where the list is known to hold values.
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?P<key>[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+){1,4})\s*(?P<sep>[:：]|\s-\s|——?)\s*(?P<rest>[^\x00-\x7F].*)$",
    )
});

/// A constant with nothing between it and what it means, which is short; only where the list is known to hold values:
/// `NORMAL实例正常`, and not the remark `SSL证书需要先上传`.
static GLUED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?P<key>[A-Z][A-Z_]{2,})(?P<sep>)(?P<rest>\p{Han}{2,4}[；;。，,]?)$"));

/// A type in the place of an explanation: the line is about a JSON key.
static TYPE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[(（\s]*(?:(?i:string|integer|int|int64|uint64|boolean|bool|float|array|object|list|number)\b|(?:字符串|整型|整数|数组|布尔|对象)(?:类型|型|值)?(?:$|[^\p{Han}])|必填|选填|非必填|是否必填)",
    )
});

pub(super) fn is_type(text: &str) -> bool {
    TYPE.is_match(text)
}

/// The value at the beginning of a line, with its explanation.
pub(super) fn of_line(reader: &Reader, line: usize, chinese: bool) -> Option<(Entry, Separator)> {
    let source = &reader.lines[line];
    if let Some(found) = marked(source, line, reader.is_integer()) {
        return Some(found);
    }
    let text = source.text.strip_prefix("<li>").unwrap_or(&source.text);
    let text = if reader.is_integer() { text } else { unnumbered(text) };
    if let Some(found) = PHRASE.captures(text).filter(|_| chinese && !reader.is_integer()) {
        return Some((Entry { key: found["key"].to_owned(), text: String::new(), line }, Separator::Bare));
    }
    let words = WORDS.captures(text).filter(|_| chinese && !reader.is_integer());
    let found = if reader.is_integer() { NUMBER.captures(text) } else { words.or_else(|| TEXT.captures(text)) };
    let found = match found {
        Some(found) => found,
        None if chinese && !reader.is_integer() => CHINESE.captures(text).or_else(|| GLUED.captures(text))?,
        None => return None,
    };
    let (key, sep, rest) = (&found["key"], &found["sep"], &found["rest"]);
    let numeric = key.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    // A range, a decimal, a time of day; `2： 1V1` is none of them.
    let spaced = found.name("sep").is_some_and(|sep| text[sep.end()..].starts_with(' ')) && matches!(sep, ":" | "：");
    if numeric
        && !spaced
        && matches!(sep, "-" | "." | ":" | "：" | "–" | ",")
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && !(matches!(sep, ":" | "：") && is_amount(rest))
    {
        return None;
    }
    // `on-failure[:n]` is one word; `TIM 消息类型，包括：` introduces what follows.
    let word = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let glued = sep == "-" && word.len() < rest.len() && word.starts_with('[');
    if glued || (sep.trim().is_empty() && rest.ends_with(['：', ':'])) {
        return None;
    }
    // `SHOW；展示`, and not `http;https`.
    if matches!(sep, "；" | ";") && rest.starts_with(|c: char| c.is_ascii()) {
        return None;
    }
    // A remark as in code: `"A", // 甲`.
    let remark = rest.strip_prefix("//").filter(|_| matches!(sep.trim(), "" | "," | "，")).map(str::trim_start);
    let rest = remark.unwrap_or(rest);
    let separator = if remark.is_some() { Separator::Strong } else { separator(sep, rest, numeric) };
    // A blank separates a value from Chinese only; Latin after it is a phrase.
    let chinese = rest.starts_with(|c: char| !c.is_ascii() || matches!(c, '(' | '"' | '-')) || is_name(rest);
    // Of a number that is none of a phrase: `2 API`; and what is said in English and Chinese: `7 no match 不匹配`.
    let named = reader.is_integer()
        && (rest.starts_with(|c: char| c.is_ascii_uppercase()) || rest.contains(|c: char| !c.is_ascii()));
    if sep.trim().is_empty() && !rest.is_empty() && !chinese && !named {
        return None;
    }
    if sep.trim().is_empty() && numeric && is_unit(rest) {
        return None;
    }
    let rest = if sep == "是" && rest.is_empty() { sep } else { rest };
    let text = if separator == Separator::Paren { unparenthesized(rest) } else { tidy(rest) };
    Some((Entry { key: key.to_owned(), text, line }, separator))
}

/// A name that Chinese follows: `Javascript挑战`, `IVR 期间用户放弃`.
pub(super) fn is_name(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    let han = rest.trim_start().starts_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    text.starts_with(|c: char| c.is_ascii_uppercase()) && han
}

/// What the sign between a value and the rest of its line is.
fn separator(sep: &str, rest: &str, numeric: bool) -> Separator {
    match sep {
        "(" | "（" => Separator::Paren,
        "" | "；" | ";" | "。" if rest.is_empty() => Separator::Bare,
        // `1 是`: the word is the meaning.
        "是" if rest.is_empty() && numeric => Separator::Weak,
        "," | "，" if rest.is_empty() => Separator::Bare,
        "," | "，" | "、" | "." | "；" | ";" | "" => Separator::Weak,
        sep if sep.trim().is_empty() => Separator::Weak,
        "为" | "是" | "=" if !numeric => Separator::Weak,
        _ if rest.is_empty() => Separator::Bare,
        _ => Separator::Strong,
    }
}

/// `1、postgresql（…）`: a line without the number that counts it.
fn unnumbered(text: &str) -> &str {
    static COUNT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[（(]?[1-9][0-9]?(?:[、)）]\s*|\.\s+|\.)(?P<rest>[A-Za-z_]{2,}.*)$"));
    COUNT.captures(text).and_then(|found| found.name("rest")).map_or(text, |rest| rest.as_str())
}

/// A line that begins with a bold or code value.
fn marked(source: &Line, line: usize, integer: bool) -> Option<(Entry, Separator)> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r#"^["'“‘]?(?P<key>{TOKEN}(?:[ /]{TOKEN}){{0,3}})["'”’]?\s*(?P<note>[(（](?:默认值?|[Dd]efault)[)）])?\s*[:：]?$"#
        ))
    });
    let (range, _) = source.marks.iter().find(|(range, _)| range.start <= 1)?;
    let found = WORD.captures(source.text.get(range.clone())?)?;
    let key = &found["key"];
    if integer && key.parse::<i64>().is_err() {
        return None;
    }
    let rest = source.text.get(range.end..)?.trim_start_matches(|c: char| "\"'”’】]".contains(c)).trim_start();
    let after = rest.trim_start_matches(['：', ':', '-', '—', '–', '，', ',', '=', '>', ' ']);
    // `**A** 和 **B**` is prose, and so is `**A** B`.
    if after.starts_with(['和', '或', '/', '、', '与', '及', '的', '+', '~']) {
        return None;
    }
    let separator = if rest.is_empty() { Separator::Bare } else { Separator::Strong };
    let note = found.name("note").map_or("", |note| note.as_str());
    Some((Entry { key: key.to_owned(), text: format!("{note}{}", tidy(after)), line }, separator))
}

/// `10分钟`, `5 分钟`, `16k`, `2/3G`, `1024`: digits and a word, or a long number, which no time of day and no ratio goes on with.
pub(super) fn is_amount(rest: &str) -> bool {
    let word = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '/'));
    let unit = word.trim_start();
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let long = number.len() == word.len()
        && rest.len() - word.len() > 2
        && word.chars().next().is_none_or(|c| "，,；;。、）) ".contains(c));
    rest.starts_with(|c: char| c.is_ascii_digit())
        && (word.starts_with(char::is_alphabetic) || !unit.is_ascii() && unit.starts_with(char::is_alphabetic) || long)
}

/// Whether a number before the text is an amount, not a value.
pub(super) fn is_unit(rest: &str) -> bool {
    const UNITS: &str = "个条天秒小次台位字项倍种级层元万千亿百十张页行核~-到至以号点人名组对段类%*×、和或";
    // `2日报`, `3 分片未初始化` begin like `2日内`, `3 分钟`.
    static TIME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:分钟|[分年月日周](?:[^\p{Han}]|[内前后以之起至到的或和]|$))"));
    static SIZE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[kKmMgGtT](?:i?[bB](?:it)?(?:/?ps|/s)?)?(?:[^A-Za-z]|$)"));
    static LATIN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:ms|us|s|min|h|hours?|days?|d|[kM]?Hz|px|p|fps|QPS|qps|TPS|vCPU|CPU|cores?|CU|RU|IOPS|bps)(?:[^A-Za-z0-9]|$)",
        )
    });
    // `小程序` begins like `小时`, `或签` and `至少` like what goes on with a number: `1或2`, `1至5`.
    static WORD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"^(?:个[人性]|或签|至[少多]|小(?:时(?:级|计费)|程序|游戏|米|于)|到[期账达]|点[播赞击阵]|核[心销验对实准]|人[工脸机]|组[织件]|名[单称]|项目|对[象公私账话]|号码|类目|位置|字[典段]|字符串|页面|行[业为政]",
            r"|级联|元数据|[天秒]级|条件|次要|百度|百分比)"
        ))
    });
    let rest = rest.trim_start();
    let counted = rest.starts_with(|c: char| UNITS.contains(c)) && !WORD.is_match(rest);
    counted || TIME.is_match(rest) || SIZE.is_match(rest) || LATIN.is_match(rest)
}

/// An explanation without what ends its sentence.
pub(super) fn tidy(text: &str) -> String {
    let ends = ['，', ',', '。', '；', ';', '、', ' ', '|', '/', '\t', '.', '-', '•'];
    let text = text.trim().trim_end_matches("</li>").trim_end_matches("<\\li>");
    let mut text = text.trim().trim_end_matches(ends).trim_start_matches(['：', ':', ' ']);
    // The list stood in brackets: the last one closes nothing here.
    for (open, close) in [('(', ')'), ('（', '）'), ('[', ']'), ('【', '】'), ('{', '}')] {
        while text.ends_with(close) && text.matches(close).count() > text.matches(open).count() {
            text = text.trim_end_matches(close).trim_end_matches(ends);
        }
    }
    text.to_owned()
}

/// `后续还要）、` without the bracket.
pub(super) fn unparenthesized(rest: &str) -> String {
    match rest.find(['）', ')']) {
        Some(end) => {
            let close = rest[end..].chars().next().map_or(1, char::len_utf8);
            let more = tidy(rest[end + close..].trim_start_matches(['：', ':', '，', ',', '-', ' ']));
            let inner = tidy(&rest[..end]);
            if more.is_empty() || matches!(more.as_str(), "和" | "或" | "及" | "与" | "以及" | "或者") {
                inner
            } else {
                format!("{inner}; {more}")
            }
        }
        None => tidy(rest),
    }
}

/// The explained `true` and `false` of a sentence, with the places of what explains them.
pub(super) fn truths(reader: &Reader, sentence: &At) -> Vec<(At, Entry)> {
    static TRUTH: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"(?:^|[\s,，;；、。/|(（\[:：])["'“‘]?(?P<key>(?i:true|false))["'”’]?\s*(?:[:：]|——?|–|-{1,2}>?|=|表示|代表|[(（]|,|，|\s)"#,
        )
    });
    let found = reader.matches(sentence, &TRUTH);
    let mut truths = Vec::new();
    for (index, (at, captures)) in found.iter().enumerate() {
        let end = found.get(index + 1).map_or(sentence.range.end, |(next, _)| next.range.start);
        let text = reader.lines[at.line].text.get(at.range.end..end).unwrap_or_default();
        // The bracket of （默认） belongs to the explanation.
        let open = reader.text(at).trim_end().chars().last().filter(|c| matches!(c, '(' | '（'));
        let text = open.map_or_else(|| text.to_owned(), |open| format!("{open}{text}"));
        let entry = Entry { key: captures["key"].to_ascii_lowercase(), text: text.trim().to_owned(), line: at.line };
        truths.push((At { line: at.line, range: at.range.start..end.max(at.range.end) }, entry));
    }
    truths
}
