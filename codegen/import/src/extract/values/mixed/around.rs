//! Judges the text around a list: whether it lets the list be all values of the member.

use std::sync::LazyLock;

use regex::Regex;

use super::pair::{self, Pair, Sign};
use super::passage::{Cut, Passage};
use super::series::{Series, is_open};
use super::set::numbers_in;
use crate::extract::reader::{Reader, has_condition, limits_cases};
use crate::extract::values::entry::TOKEN;
use crate::extract::values::inline::is_case_of_several;
use crate::extract::values::introduction;
use crate::upstream::prose::pattern;

const MARKS: [char; 8] = ['，', ',', '、', '；', ';', '\n', '。', '•'];

pub(super) fn lets(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    introduces(reader, passage, series)
        && !is_begun(passage, series)
        && !goes_on(passage, series)
        && !is_elsewhere(reader, passage, series)
}

/// Whether what stands before the list lets values follow.
fn introduces(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"例如|比如|\b(?i:e\.?g\.?)\s*[:：]|[如例]\s*[:：]|参考值|常[用见]|其[他它余]|[:：,，（(]\s*如|(?i:json)|过滤(?:条件|字段)|[Ff]ilter|格式(?:为|如)|字段(?:包括|有(?:[^效]|$)|说明)|详见|参数说明|示例|公式|错误码|变量|占位|如\s*$|(?:注|注意|说明|(?:^|[^序])规则|步骤|要求)\s*[:：]?\s*$",
        )
    });
    // A remark that the text begins with: `（条件过滤字段）`.
    static ASIDE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[（(][^）)]*[)）]\s*"));
    let line = passage.line(series.start);
    let above = reader.introductions(line).next().map(|line| reader.lines[line].text.as_str());
    let before = ASIDE.replace(&passage.text[..series.start], "");
    let before = above.filter(|_| before.trim().is_empty()).unwrap_or(&before);
    // What the sentence before says, on the same line, is over.
    let last = if before.ends_with('。') { "" } else { last_sentence(before.trim_end_matches(['\n', '。', ' '])) };
    // 说明 begins remarks, but not what stands before a clear sign.
    let clear = series.told().all(|pair| pair.sign == Sign::Strong);
    let last = last.strip_suffix("说明：").filter(|_| clear).unwrap_or(last);
    // A description on a line of its own says what the member is, not when the list holds.
    let described = before.ends_with("。\n") && series.told().all(|pair| pair.sign == Sign::Strong);
    let case = described || introduction::is_case(reader, last) && series.shown(reader) == Some(true);
    let conditional =
        (limits_cases(last) && !case) || (!series.turned && !has_condition(last) && reader.is_decided(last));
    let other = OTHER.is_match(introduction::undescribed(last))
        || above.is_some_and(|above| OTHER.is_match(introduction::undescribed(last_sentence(above))));
    !conditional && !other && last.chars().count() <= 60 && !is_case_of_several(reader, line)
}

fn last_sentence(text: &str) -> &str {
    text.rsplit(['。', '\n']).next().unwrap_or_default()
}

/// A part that may be one more pair, without what makes it an example.
fn parse(series: &Series, text: &str) -> Option<Pair> {
    series.parse(text.trim().trim_start_matches(['如', '例', '：', ':']), false)
}

/// Whether a pair outside of the list is one more of its kind.
fn is_unknown(series: &Series, pair: &Pair) -> bool {
    let sign = series.told().next().map(|first| first.sign);
    let same = sign == Some(pair.sign);
    let listed = pair.sign == Sign::Bare || pair.key.contains('_') || (same && pair.sign != Sign::Weak);
    !series.has(&pair.key) && if series.turned { same } else { series.numbers || listed }
}

/// Whether a text explains one more value as those of the list are, in brackets: `excludes(排除)`.
fn has_bracketed(series: &Series, text: &str) -> bool {
    static BRACKET: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"(?P<key>{TOKEN})\s*[(（][^)）]*\p{{Han}}[^)）]*[)）]")));
    let bracketed = !series.turned && series.told().all(|pair| pair.sign == Sign::Paren);
    bracketed && BRACKET.captures_iter(text).any(|found| !series.has(&found["key"]))
}

/// Whether one more value stands before the first.
fn is_begun(passage: &Passage, series: &Series) -> bool {
    // What is assumed is one of the values: `默认:all , 个人：I ,企业：E`.
    static ASSUMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(r#"默认值?\s*[为是:：]?\s*["“]?(?P<key>{TOKEN})["”]?\s*(?:$|[，,。；;]|表示|代表)"#))
    });
    let before = &passage.text[..series.start];
    let assumed = ASSUMED.captures_iter(before).any(|found| !series.has(&found["key"]));
    let line = before.strip_suffix('\n').map(last_sentence);
    let clear = series.told().all(|pair| pair.sign == Sign::Strong);
    let listed = before.trim_end().strip_suffix(MARKS).filter(|_| clear || !before.trim_end().ends_with('。'));
    let beside = [line, listed.and_then(|text| text.rsplit(MARKS).next())].into_iter().flatten();
    let spaced = Some(last_sentence(before)).filter(|_| series.cut == Cut::Blanks);
    let stopped = before.trim_end().ends_with(['；', ';']);
    let unknown = |pair: &Pair| is_unknown(series, pair) || stopped && !series.has(&pair.key);
    let previous = is_line_of(series, line.filter(|_| before.trim_end().contains('\n')).unwrap_or_default())
        || beside.chain(spaced).filter_map(|text| parse(series, text)).any(|pair| unknown(&pair));
    // `0，甲；1：乙`: the number before the first one.
    let least = series.all().filter_map(|pair| pair.key.parse::<i64>().ok()).min().filter(|_| series.numbers);
    assumed
        || previous
        || (clear && is_signed_before(series, listed.unwrap_or_default()))
        || is_told_before(series, before)
        || has_bracketed(series, last_sentence(before))
        || least.is_some_and(|least| has_number(last_sentence(before), least - 1, series))
}

/// Whether a value stands behind a word of the clause before: `状态 A：甲；B：乙`.
fn is_signed_before(series: &Series, listed: &str) -> bool {
    static SIGNED: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"(?:^|[\s\p{{Han}}])(?P<key>{TOKEN})\s*[:：]\s*\p{{Han}}[^:：]*$")));
    let clause = listed.rsplit(MARKS).next().filter(|_| !series.turned && !series.numbers);
    clause.and_then(|text| SIGNED.captures(text)).is_some_and(|found| !series.has(&found["key"]))
}

/// Whether a value behind what it means stands anywhere before a list of such values.
fn is_told_before(series: &Series, before: &str) -> bool {
    let turned = series.turned && (series.numbers || series.told().all(|pair| pair.sign.is_clear()));
    let unknown = |pair: Pair| {
        if series.numbers { !series.has(&pair.key) } else { pair.sign == Sign::Strong && is_unknown(series, &pair) }
    };
    turned && before.split(MARKS).filter_map(|text| parse(series, text)).any(unknown)
}

/// Whether a line begins with a word and a blank, as the values of the lines beside it do.
fn is_line_of(series: &Series, line: &str) -> bool {
    static WORD: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"^(?P<key>{TOKEN})\s+[A-Za-z]*\s?\p{{Han}}[^。]*$")));
    let lines = !series.turned && !series.numbers && series.told().all(|pair| pair.sign == Sign::Weak);
    lines && WORD.captures(line).is_some_and(|found| !series.has(&found["key"]))
}

/// Whether a number stands before a sign.
fn has_number(text: &str, number: i64, series: &Series) -> bool {
    // `类型11甲 12乙`
    let weak = number > 0 && series.told().all(|pair| pair.sign == Sign::Weak);
    let number = number.to_string();
    text.match_indices(&number).any(|(at, _)| {
        !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.')
            && text[at + number.len()..].trim_start().starts_with(|c: char| {
                matches!(c, '，' | ',' | ':' | '：' | '-' | '、') || weak && !c.is_ascii() && c.is_alphabetic()
            })
    })
}

/// Whether one more value stands behind the last.
fn goes_on(passage: &Passage, series: &Series) -> bool {
    static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r#"(?:^|[，,；;、。:：（(\s])\s*["“'‘]?(?P<key>-?{TOKEN})["”'’]?\s*(?:[:：=]|表示|代表|——?|-)\s*["“'‘]?\p{{Han}}"#
        ))
    });
    // Several values as one: `compact, delete：…`.
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"(?P<one>{TOKEN})\s*[,，+|]\s*(?P<other>{TOKEN})\s*[:：]")));
    let rest = &passage.text[series.end..];
    let next = rest.trim_start_matches(MARKS).trim_start();
    let class = |key: &str| key.parse::<i64>().is_ok() == series.numbers;
    let signed = SIGNED.captures_iter(rest).any(|found| class(&found["key"]) && !series.has(&found["key"]));
    let joined = JOINED.captures_iter(rest).any(|found| series.has(&found["one"]) && series.has(&found["other"]));
    let more = if series.turned {
        // One whose meaning is Latin: `k8sApi: k8s_api`, or is not said.
        static LATIN: LazyLock<Regex> = LazyLock::new(|| {
            pattern(&format!(r"^[^:：，,；;。\n]{{1,24}}[:：]\s*(?P<key>{TOKEN})\s*(?:$|[\n，,；;。.])"))
        });
        let latin = LATIN.captures(next.trim_start_matches(MARKS)).is_some_and(|found| !series.has(&found["key"]));
        // A word of code that has no meaning before it.
        static CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[a-z]+(?:[A-Z][a-z]+){2,}"));
        let code = CODE.find_iter(rest.lines().next().unwrap_or_default()).any(|found| !series.has(found.as_str()));
        // `请求方式（Method）和请求头的配置`
        let joined = rest.starts_with(['和', '及', '与']);
        let bare = latin
            || code
            || joined
            || !rest.starts_with(['。', '\n']) && next.starts_with(|c: char| c.is_ascii_alphabetic());
        bare || rest.split(MARKS).filter_map(|text| parse(series, text)).any(|pair| !series.has(&pair.key))
    } else {
        // `…，默认为0, 3.甲`: behind what is assumed the list goes on.
        static DOTTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"[，,；;、\s](?P<key>[0-9]{1,3})[.、]\s*\p{Han}"));
        series.numbers && {
            let sentence = rest.split(['。', '\n']).next().unwrap_or_default();
            pair::forward(next, true, false).is_some_and(|pair| !series.has(&pair.key))
                || numbers_in(sentence).any(|number| !series.has(number))
                || DOTTED.captures_iter(sentence).any(|found| !series.has(&found["key"]))
        }
    };
    let end = rest
        .trim_start_matches(['，', ',', '、', '；', ';', '。', '\n', ' '])
        .split(['。', '，', '\n'])
        .next()
        .unwrap_or_default();
    let below = rest.strip_prefix('\n').and_then(|rest| rest.lines().next()).unwrap_or_default();
    signed || has_bracketed(series, rest) || joined || more || is_open(end) || is_line_of(series, below)
}

/// Whether an item of another list holds one more value.
fn is_elsewhere(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let sign = series.told().next().map(|first| first.sign).filter(|sign| *sign != Sign::Weak);
    let lines = passage.lines();
    let others = reader.lines.iter().enumerate().filter(|(line, text)| !lines.contains(line) && text.depth == 1);
    let mut pairs = others.filter_map(|(_, line)| parse(series, &line.text));
    pairs.any(|pair| sign == Some(pair.sign) && is_unknown(series, &pair))
}
