//! Whether pairs that follow each other are values and meanings of one set.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::pair::{Pair, Sign};
use super::passage::{Cut, Passage};
use super::series::{ETC, Series, is_upper};
use super::words;
use crate::extract::reader::{Reader, has_word};
use crate::extract::values::entry::{TOKEN, is_unit};
use crate::upstream::prose::pattern;

pub(super) fn is_set(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let keys: BTreeSet<&str> = series.all().map(|pair| pair.key.as_str()).collect();
    let meanings: BTreeSet<&str> = series.told().map(|pair| pair.text.as_str()).collect();
    let told = series.told().count();
    let most_bare = if series.cut == Cut::Blanks { 0 } else { told / 2 };
    let named = keys.iter().any(|key| reader.beside(key).is_some_and(|other| other.name != reader.name()));
    // `gw-xxx` stands for any of its kind.
    let any = keys.iter().any(|key| key.contains("xxx"));
    // `返回字段。Id：编号Name：名称` names the fields of a text.
    let fields = ["字段", "信息", "参数", "属性", "内容", "返回"];
    // A series that is cut before each word must be the whole text and hold the example.
    let words = series.cut != Cut::Words
        || !fields.iter().any(|word| passage.text[..series.start].contains(word))
            && !series.turned
            && !series.numbers
            && series.all().all(|pair| pair.sign == Sign::Strong)
            && series.shown(reader) == Some(true);
    told > 1
        && words
        && keys.len() == series.pairs.len()
        && keys.len() - told <= most_bare
        && meanings.len() > 1
        && !(named || any)
        && !(series.turned && !series.numbers && is_latin(series))
        && series.told().all(|pair| explains(pair, series.turned))
        && are_alike(reader, series)
        && begins(passage, series)
        && if series.numbers { are_numbers(reader, passage, series) } else { words::are_words(reader, passage, series) }
}

/// Whether Latin alone explains the values, as it does in JSON and in a header: `Key:"env", Value:"prod"`.
fn is_latin(series: &Series) -> bool {
    series.told().all(|pair| pair.text.is_ascii())
}

/// Whether a meaning is one, without a further value in it.
fn explains(pair: &Pair, turned: bool) -> bool {
    // What only names the member, or speaks of one case.
    static NONE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"^[和或与及]\s|^(?:的|时为|下的|系列|模式[可不下禁必]|是否|必须|需要.|应[该当]|请[^求]|都|均[^衡]|将|会[^话员]|类型|协议(?:$|[^\p{Han}]|类型|版本|号)|表示|代表|支持\s*[:：])|^为空$|示例|其[他它余]值",
            r"|(?:.[^行作人]为|[^不]是|.>|.代表|.表示)$|必[填传须选]$|[时才](?:有效|生效)$"
        ))
    });
    // `协议："azure"`: the value stands behind its meaning; `ip 与 net`: it is none.
    static TURNED: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r#"[:：]\s*["“'‘]?{TOKEN}["”'’]?$|^[与和或及]$"#)));
    let text = pair.text.as_str();
    let count = text.chars().count();
    let most = if pair.sign == Sign::Weak { 60 } else { 160 };
    count <= most
        && text.contains(char::is_alphabetic)
        && !NONE.is_match(text)
        && (!ETC.is_match(text) || text.ends_with("相等"))
        && (turned || !TURNED.is_match(text))
        && !holds_more(pair)
}

/// Whether a meaning holds one more value, which a finer cut finds.
fn holds_more(pair: &Pair) -> bool {
    static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"[，,；;、\s]\s*{TOKEN}\s*(?:[:：=]|表示|代表)|[A-Za-z0-9]\s*[:：]\s*\p{{Han}}|[，,；;、\s]-?[0-9]{{1,6}}\s*[-–—=]\s*\p{{Han}}|\s[A-Z]+_[A-Z_]+$|/\s*{TOKEN}\s*[（(]"
        ))
    });
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r#"[A-Za-z0-9_]["”'’]\s*[-–—:：]"#));
    static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s(?P<word>[A-Za-z][A-Za-z0-9_-]{3,})\s+\p{Han}"));
    static ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s[0-9]{1,3}[.、]\s*\p{Han}"));
    static JOINT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s[0-9]{1,3}\s*(?:或者?|和)$"));
    let small = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let text = pair.text.as_str();
    let weakly = || {
        if pair.is_numeric() {
            return numbers_in(text).next().is_some() || ITEM.is_match(text);
        }
        // A remark in brackets may name anything.
        let text = text.split(['（', '(']).next().unwrap_or_default();
        WORD.captures_iter(text).any(|found| small(&found["word"]) == small(&pair.key))
    };
    // `URL Path: url`: the first word is a part of what stands before the colon.
    static LATIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z]+\s*[:：]"));
    let part = pair.sign == Sign::Weak && !pair.is_numeric() && LATIN.is_match(text);
    // `1：甲 0或者2：乙`
    let joint = pair.is_numeric() && JOINT.is_match(text);
    joint
        || part
        || SIGNED.is_match(text)
        || (pair.quoted && QUOTED.is_match(text))
        || (pair.sign == Sign::Weak && weakly())
}

/// The numbers in a text that stand before Chinese, as values do.
pub(super) fn numbers_in(text: &str) -> impl Iterator<Item = &str> {
    static NUMBER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[\s，,；;、])(?P<key>-?[0-9]{1,3})\s?(?P<rest>\p{Han}+)"));
    NUMBER.captures_iter(text).filter_map(|found| {
        let key = found.name("key")?;
        (!is_unit(found.name("rest")?.as_str())).then_some(key.as_str())
    })
}

/// Whether the values are written alike: what only stands before Chinese is a word of the sentence unless it looks like
/// the others.
fn are_alike(reader: &Reader, series: &Series) -> bool {
    let Some(first) = series.all().next() else { return false };
    let small = |pair: &Pair| pair.key.starts_with(|c: char| c.is_ascii_lowercase());
    let number = |pair: &Pair| pair.key.starts_with(|c: char| c.is_ascii_digit());
    // `Pro：更好的PS告警，PS告警更慢`: what stands in the meaning of another value is no value.
    let within = |pair: &Pair| series.told().any(|other| other.key != pair.key && has_word(&other.text, &pair.key));
    let shown = |pair: &Pair| reader.example() == Some(pair.key.as_str());
    let like = |pair: &Pair| {
        let alike = pair.quoted || series.told().all(|other| small(other) == small(pair));
        let word = !number(pair) && alike && (shown(pair) || !within(pair));
        pair.sign.is_clear() || pair.is_numeric() || word
    };
    let clear = series.told().filter(|pair| pair.sign.is_clear()).count();
    let mixed = clear > 0 && clear < series.told().count();
    let blanks = series.cut == Cut::Blanks;
    // `0甲 1:乙`: numbers are values before a blank, too, but not both before one and before a bracket.
    let plain_numbers = series.numbers && series.told().all(|pair| pair.sign != Sign::Paren);
    // `A为甲，"B"为乙`: constants need no quotation marks.
    let upper = series.all().all(|pair| is_upper(&pair.key));
    series.all().all(|pair| (pair.quoted == first.quoted || upper) && like(pair))
        && !(mixed && !plain_numbers && (series.turned || blanks))
        && !(clear == 0 && series.turned && blanks)
        // The first words of a text name the member.
        && (clear == 0 || first.sign.is_clear() || first.is_numeric() || series.told().all(|pair| is_upper(&pair.key)))
}

/// Whether the first value stands by itself: right behind Chinese only a sign says that it is one, and a word that a text
/// begins with, before a kind, is a part of the member's name: `API 类型`.
fn begins(passage: &Passage, series: &Series) -> bool {
    const KINDS: [&str; 14] = [
        "类型", "状态", "方式", "模式", "属性", "开关", "名称", "版本", "级别", "策略", "效力", "指令", "来源", "设置",
    ];
    let Some(first) = series.all().next() else { return false };
    if series.turned || first.sign.is_clear() || first.is_numeric() {
        return true;
    }
    let glued = passage.text[..series.start].ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    // `IAP 故障后…。BYPASS: 甲`: before values with signs a word begins a sentence unless a colon asks for it.
    let mixed = first.sign == Sign::Weak && series.told().any(|pair| pair.sign.is_clear());
    if mixed && !passage.text[..series.start].trim_end().ends_with(['：', ':']) {
        return false;
    }
    let subject = series.start == 0 && KINDS.iter().any(|kind| first.text.ends_with(kind));
    (!glued || first.quoted) && !subject
}

/// Whether numbers before blanks count, and those behind them have clear signs: `0 甲 1 乙 7:丙`.
fn counts_on(series: &Series) -> bool {
    let keys: Vec<i64> = series.all().filter_map(|pair| pair.key.parse().ok()).collect();
    let weak = series.told().take_while(|pair| !pair.sign.is_clear()).count();
    let clear = series.told().skip(weak).all(|pair| pair.sign.is_clear());
    weak > 1 && clear && (0..=1).contains(&keys[0]) && keys[..weak].windows(2).all(|pair| pair[0] + 1 == pair[1])
}

/// Whether three numbers or more rise, and none that they leave out stands in the text: `1 公网,2 弹性,4 任播, 6 精品`.
fn rises(passage: &Passage, series: &Series) -> bool {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]+"));
    let keys: Vec<i64> = series.all().filter_map(|pair| pair.key.parse().ok()).collect();
    let (Some(first), Some(last)) = (keys.first(), keys.last()) else { return false };
    let missing = |number: i64| *first < number && number <= last.saturating_add(1) && !keys.contains(&number);
    let apart = |found: &regex::Match<'_>| {
        let inside = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        !passage.text[..found.start()].ends_with(inside) && !passage.text[found.end()..].starts_with(['.', '-'])
    };
    let told = |text: &str| NUMBER.find_iter(text).filter(apart).any(|found| found.as_str().parse().is_ok_and(missing));
    !series.turned
        && keys.len() > 2
        && (-1..=1).contains(first)
        && keys.windows(2).all(|pair| pair[0] < pair[1])
        && !told(&passage.text)
}

/// Numbers that count, or that each stand before a clear sign.
fn are_numbers(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    // Of a range some numbers mean something more: `[0,300]。100 表示原始音量；0 表示静音`.
    static RANGE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[\[【(（]\s*-?[0-9]+\s*[,，~～-]\s*(?P<max>[0-9]+)\s*[\]】)）]"));
    // `1、若…，则…。2、若…`: numbered remarks.
    static REMARK: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"范围|如果|^若|必须|不能|不可以|最[大小多少]|上限|下限|请(?:[^求]|$)"));
    let mut keys: Vec<i64> = series.all().filter_map(|pair| pair.key.parse().ok()).collect();
    keys.sort_unstable();
    let counts = (-1..=1).contains(&keys[0]) && keys.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let told = series.told().count();
    let shown = series.shown(reader);
    // `恶意类型，甲（100），乙（200）`; `地域上限，甲（100），乙（200）` are amounts.
    let title = passage.text.split(['，', ',', '：', ':', '。']).next().unwrap_or_default();
    let kind = ["类型", "码", "状态"].iter().any(|word| title.ends_with(word));
    let closed = series.turned && series.told().all(|pair| pair.sign == Sign::Paren);
    let closed = closed && (kind || shown == Some(true));
    let strong = closed || series.told().all(|pair| pair.sign == Sign::Strong);
    let mut ranges = reader.lines.iter().flat_map(|line| RANGE.captures_iter(&line.text));
    let part = ranges.any(|found| !series.has(&found["max"]));
    let remark = |pair: &Pair| REMARK.is_match(&pair.text) || pair.text.chars().count() > 24;
    let remarks = !strong && keys[0] == 1 && series.told().any(remark);
    // `一级1，二级2`: glued to what they mean the numbers count from the first on.
    let glued = series.turned && series.told().any(|pair| pair.sign == Sign::Weak);
    told == series.pairs.len()
        && !(glued
            && !(counts
                && (reader.is_integer() || shown == Some(true))
                && series.told().all(|pair| pair.text.chars().count() < 9)))
        && !part
        && !remarks
        && shown != Some(false)
        && (counts
            || keys == [-1, 1] && shown == Some(true)
            || counts_on(series)
            || rises(passage, series)
            || strong && (told > 2 || shown == Some(true)))
}
