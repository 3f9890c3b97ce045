//! Whether words and what they mean are the values of a member.

use std::sync::LazyLock;

use regex::Regex;

use super::pair::{Pair, Sign};
use super::passage::Passage;
use super::series::{Series, is_upper};
use crate::extract::reader::Reader;
use crate::extract::values::block::is_free;
use crate::extract::values::entry::Entry;
use crate::extract::values::listed;
use crate::extract::values::outweighs::outweighs;
use crate::upstream::prose::pattern;

/// What asks for a choice directly before the list.
static LIST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:取值(?:范围|说明|为|有)?|枚举值?|可选值?|类型|状态|方式|模式|类别|级别|策略|来源|单位)\s*[：:，,（(为\s]*$",
    )
});

/// What announces a list whose values each have a clear sign.
static ANNOUNCED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:支持|包括|包含|分别?为|选项|标签|如下)\s*[：:，,（(为是有\s]*$"));

/// Words of which the example is one, or that read like code.
pub(super) fn are_words(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let shown = series.shown(reader);
    // Long numbers in quotation marks are codes: `甲:"040201000000"`.
    let letters = |pair: &Pair| {
        let code = pair.quoted && pair.key.len() > 4 && shown == Some(true);
        code || pair.key == "*" || pair.key.contains(|c: char| c.is_ascii_alphabetic())
    };
    // What a text calls its values are none that anybody is free to choose.
    static VALUES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:取值(?:范围|说明)?|枚举值?|可选值)\s*(?:[为有是]|如下)?\s*[：:]\s*$"));
    let told = VALUES.is_match(&passage.text[..series.start]);
    let free =
        is_free(reader.name()) && !(are_signed(series) && shown == Some(true)) && !(told && shown != Some(false));
    let told = match shown {
        Some(true) => true,
        Some(false) => outweigh(reader, passage, series) || is_plain(reader, passage, series),
        None => speak(reader, passage, series),
    };
    series.all().all(letters) && !free && told
}

/// Whether each value is in quotation marks or has a sign that only explanations have.
fn are_signed(series: &Series) -> bool {
    let signed = |pair: &Pair| pair.quoted || pair.sign == Sign::Strong || pair.sign == Sign::Paren && series.turned;
    series.told().all(signed)
}

/// Whether a list is so plainly the set that an example beside it is a made-up or a former one.
fn outweigh(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let before = &passage.text[..series.start];
    let kind = ["Type", "Mode", "Status", "State"].iter().any(|word| reader.name().ends_with(word));
    let listed = is_first(before) && (is_parted(before) || LIST.is_match(before));
    !series.turned
        && are_signed(series)
        && listed
        && (kind || are_code(reader, passage, series))
        && series.told().count() > 2
}

/// Whether a list that needs no example says what each of its values means, and the text knows nothing of the example.
fn is_plain(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let entry = |(pair, start): &(Pair, usize)| {
        let line = passage.line(*start);
        Entry { key: pair.key.clone(), text: pair.text.clone(), line }
    };
    let entries: Vec<Entry> = series.pairs.iter().map(entry).collect();
    // Before a blank alone a word may be one of the sentence.
    let signed = |pair: &Pair| {
        pair.sign.is_clear() || pair.quoted || pair.key.contains('_') || series.turned && is_upper(&pair.key)
    };
    series.all().all(signed) && speak(reader, passage, series) && outweighs(reader, &entries)
}

/// Whether a list without an example speaks for itself.
fn speak(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let before = &passage.text[..series.start];
    // What JSON consists of: `Hits：命中信息 json(array)`.
    let fields = series.told().any(|pair| pair.text.contains("json") || pair.text.ends_with("array"));
    // An amount has a unit beside it, and in lists in two languages the second one is no value.
    let unit = before.contains("单位") && !reader.name().contains("Unit");
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[0-9]|[a-z]{2,}\s)"));
    let counted = series.turned && series.told().any(|pair| COUNTED.is_match(&pair.text));
    if fields || unit || counted || !(series.turned || is_first(before)) {
        return false;
    }
    let meant = series.told().any(|pair| !pair.text.is_ascii());
    let clear = series.told().all(|pair| pair.sign.is_clear());
    are_code(reader, passage, series)
        || are_signed(series) && is_parted(before) && meant
        || LIST.is_match(before)
        || clear && ANNOUNCED.is_match(before)
}

/// Whether a list begins behind a mark, or with what is assumed.
fn is_parted(before: &str) -> bool {
    before.is_empty()
        || before.trim_end_matches(' ').ends_with(['\n', '：', ':', '，', ',', '。', '；', ';', '（', '('])
        || before.trim_end_matches(' ').ends_with("返回值中")
        || before.ends_with("默认是")
        || before.ends_with("默认为")
}

/// Whether a text begins with the list, and no other one is before it.
fn is_first(before: &str) -> bool {
    static PAIR: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9_]{2,}\s*(?:[:：=]|-|表示)\s*\p{Han}"));
    let near = before.matches('\n').count() < 2 || before.trim_end().ends_with([':', '：']);
    near && !PAIR.is_match(before)
}

/// Whether the values are in quotation marks, or of capitals or with underscores. Capitals before blanks are in prose, too,
/// unless they begin their lines or are several.
fn are_code(reader: &Reader, passage: &Passage, series: &Series) -> bool {
    let begins = |start: usize| start == 0 || passage.text[..start].ends_with('\n');
    let lines = !series.turned && series.pairs.iter().all(|(_, start)| begins(*start));
    let sentence = is_parted(&passage.text[..series.start]) && !passage.text[series.start..series.end].contains('。');
    let kind = listed::is_kind(reader.name()) && (are_signed(series) || sentence);
    let named = series.told().count() > 2 || lines || kind;
    let upper = |key: &str| key.len() > 1 && key.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    series.told().all(|pair| pair.quoted || pair.key.contains('_') || named && upper(&pair.key))
}
