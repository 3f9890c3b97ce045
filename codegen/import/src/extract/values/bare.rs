//! Values without a meaning, in quotation marks or not, where words before or behind the list say that there are no
//! others: `支持选择'TCP', 'UDP'`, `从16, 24, 30中选择`, `"hls"、"mp4"两种格式`.

mod items;
mod words;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{Candidate, listed, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::LineKind;
use crate::upstream::prose::pattern;
use items::ITEM;
pub(super) use items::{LIST, begin, entries, is_list_of_phrases, phrases};
use words::{CHOICE, COUNTED, END, GOES_ON, ONLY, TOLD, WEAK};

/// Of these a list says how they are written.
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"地址|链接|(?i:url|uri)|网址|文件|图片|头像|音频|视频|域名|证书"));

/// How firmly a text says that a list is complete.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// By a word for values.
    Plainly,
    /// By what it allows.
    Only,
    /// It may be.
    Weakly,
}

/// A list, and how firmly it is told.
struct Listed {
    told: Told,
    /// The sentence before it.
    before: At,
    at: At,
    entries: Vec<Entry>,
    /// It is one of something else, or of one case.
    other: bool,
}

/// The values, if all lists of the text that may be the set are the same.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let lists: Vec<Listed> = (0..reader.lines.len()).flat_map(|line| lists(reader, line)).collect();
    let keys = |list: &Listed| list.entries.iter().map(|entry| entry.key.clone()).collect::<BTreeSet<_>>();
    let list = lists.iter().find(|list| !list.other && fits(reader, list))?;
    let all = keys(list);
    lists.iter().all(|other| keys(other).is_subset(&all)).then(|| Candidate {
        entries: list.entries.clone(),
        formal: list.told == Told::Plainly,
        plain: false,
        at: vec![list.at.clone()],
    })
}

/// Whether more values stand before a list: `空、A、B`, `应用/MQ/DB`.
pub(super) fn begins_before(before: &str) -> bool {
    before.trim_end().ends_with(['、', '/', '\\', '|', '｜', '或', '和', '"']) || before.trim_end().ends_with("\",")
}

/// The lists of a line that are told to be of values.
fn lists(reader: &Reader, line: usize) -> Vec<Listed> {
    let text = reader.lines[line].text.as_str();
    if matches!(reader.lines[line].shape, LineKind::Row { .. }) {
        return Vec::new();
    }
    let listed = |found: regex::Match<'_>| {
        let first = found.start() + begin(found.as_str());
        let stop = text[..first].char_indices().rfind(|(_, c)| matches!(c, '。' | '；' | ';'));
        let start = stop.map_or(0, |(at, c)| at + c.len_utf8());
        let said = said_before(reader, line, &text[start..first]);
        let tell = |end: usize| {
            let after = &text[end..];
            let told = (end > first).then(|| told(said, after))?;
            told.filter(|_| !goes_on_below(reader, line, after)).map(|told| (told, &text[first..end], after))
        };
        let ((told, lead), list, after) = ends(text, first, found.end()).into_iter().find_map(tell)?;
        // A list that cannot be read may be the set as well: `值为 A、B/C`.
        let unread = || {
            let key = list.to_owned();
            (told == Told::Plainly && list.contains('/')).then(|| vec![Entry { key, text: String::new(), line }])
        };
        let read = entries(reader, line, list);
        let is_unread = read.is_none();
        let entries = read.or_else(unread)?;
        let before = At { line, range: start..first };
        let at = At { line, range: first..first + list.len() };
        // `"[]"代表range` names what another value means.
        let meant = |entry: &Entry| ["代表", "表示"].iter().any(|word| after.contains(&format!("{word}{}", entry.key)));
        let other = !reader.holds(&before, &at)
            || is_dependent(reader, said)
            || is_of_else(reader, told, &plain(reader, said), &entries)
            || has_subject(reader, &before, told, &said[..lead])
            || entries.iter().all(meant)
            || begins_before(said)
            || is_unread
            || listed::MORE.is_match(after.split("默认").next().unwrap_or_default());
        Some(Listed { told, before, at, entries, other })
    };
    LIST.find_iter(text).chain(phrases(text)).filter_map(listed).collect()
}

/// Whether the words before a list say that it is one of something else. They do not count where the list is told plainly
/// and the example is one of it: `该层级filters逻辑关系，取值AND或OR`.
fn is_of_else(reader: &Reader, told: Told, before: &str, entries: &[Entry]) -> bool {
    static BY: LazyLock<Regex> = LazyLock::new(|| pattern(r"支持根据\s*$"));
    let shown = shown::shows_of(reader, entries) == Some(true);
    let words = entries.iter().all(|entry| entry.key.len() > 1);
    // `参考CatalogType(当前支持：A、B)`: of a list in brackets only the words in them tell.
    let open = before.rfind(['(', '（']).filter(|open| shown && !before[*open..].contains([')', '）']));
    let before = &before[open.unwrap_or_default()..];
    let before = if shown { BY.replace(before, "") } else { before.into() };
    let other = listed::is_other(told != Told::Weakly || shown, &before);
    let told = told == Told::Plainly || listed::is_kind(reader.name());
    other && !(shown && told && words && !listed::is_sample(&before))
}

/// Where a list may end: `A、B，UDP支持C`, behind the last comma something else may begin.
fn ends(text: &str, first: usize, end: usize) -> [usize; 2] {
    static CLAUSE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\p{Han}{0,6}(?:支持|只|仅|为|是|表示|时|不|暂未)"));
    let comma = text[first..end].rfind(['，', ',']).filter(|_| CLAUSE.is_match(&text[end..]));
    [end, first + comma.unwrap_or_default()]
}

/// What stands before a list: where it begins its line, the words above that end with a colon.
fn said_before<'a>(reader: &Reader<'a>, line: usize, before: &'a str) -> &'a str {
    let begins = before.trim_matches(|c: char| "[【{（( ".contains(c)).is_empty();
    let above = line.checked_sub(1).map(|above| reader.lines[above].text.trim_end());
    let above = above.filter(|above| begins && above.ends_with(['：', ':']));
    above.map_or(before, |above| above.rsplit(['。', '；', ';']).next().unwrap_or(above))
}

/// What the words around a list say of it, if they say that it is one of values, and where these words begin.
fn told(before: &str, after: &str) -> Option<(Told, usize)> {
    let counted = COUNTED.is_match(after);
    let rest = after.trim_start().strip_prefix([']', '】']).filter(|_| before.trim_end().ends_with(['[', '【']));
    // `(可选状态码:202,203)进行重试`: the list stands in brackets that begin before it.
    let inside = before.rfind(['(', '（']).is_some_and(|open| !before[open..].contains([')', '）', '，', ',']));
    let rest = rest.or_else(|| after.strip_prefix([')', '）']).filter(|_| inside && TOLD.is_match(before)));
    let closed = rest.is_some_and(|rest| !rest.starts_with(['、', '，', ',', '和', '或', '范', '之', '到', '~']));
    if GOES_ON.is_match(after) || !(counted || closed || END.is_match(after)) {
        return None;
    }
    let lead = |words: &Regex| words.find(before).map(|found| found.start());
    if let Some(lead) = lead(&TOLD) {
        return Some((Told::Plainly, lead));
    }
    if let Some(lead) = lead(&ONLY).or_else(|| lead(&CHOICE)) {
        return Some((Told::Only, lead));
    }
    // `A, B 之一`, `A、B、C 三选一`
    let after = after.trim_start_matches([')', '）', ']', '】', ' ', ';', '；']);
    let among = ["之一", "其中之一", "两者之一", "三者之一", "三选一", "选一", "任选", "两种可选", "三种可选"]
        .iter()
        .any(|one| after.starts_with(one));
    let weak = lead(&WEAK).map(|lead| (if counted { Told::Only } else { Told::Weakly }, lead));
    weak.or_else(|| among.then_some((Told::Only, before.len())))
}

/// Whether what stands before 支持 and the like names a part of what there is, or something else: `RSA支持2048`,
/// 真人类型支持256, 其它可选值.
fn has_subject(reader: &Reader, before: &At, told: Told, subject: &str) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:类型|模型|版|版本|模式|场景|引擎|任务|用户|输入源|接口|格式|套餐)(?:中|下)?$|[时下]$")
    });
    let adverbs = ["目前", "当前", "现在", "仅", "只", "均", "都", "暂时", "暂", "现", "可", "也", "入参", "的", " "];
    let mut subject = subject.trim_end();
    // `Kling，可选 [2.1、3.0]`
    let alone = subject.trim_end_matches(['，', ',']);
    if alone.len() < subject.len() && alone.is_ascii() {
        subject = alone;
    }
    while let Some(rest) = adverbs.iter().find_map(|adverb| subject.strip_suffix(adverb)) {
        subject = rest.trim_end();
    }
    // `注：北京分为A和B`
    static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"注意?[:：]\p{Han}{1,6}$"));
    if told != Told::Plainly && NOTE.is_match(subject) {
        return true;
    }
    let word =
        subject.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')).next().unwrap_or_default();
    let own = reader.name().to_ascii_lowercase().contains(&word.to_ascii_lowercase());
    let named = !word.is_empty() && !own && word != "API";
    let begins = before.line == 0 && before.range.start == 0;
    let kind = told != Told::Plainly && (!begins || subject.ends_with(['时', '下', '版'])) && KIND.is_match(subject);
    // `Status of the condition, one of A, B`
    let english = reader.text(before).is_ascii();
    named && !english || kind || subject.ends_with(['它', '他', '余'])
}

/// What is said in brackets is no part of what a list is of: `（条件过滤字段）应用格式`. What number a file has, of which words
/// tell formats, is one of its own.
pub(super) fn plain(reader: &Reader, before: &str) -> String {
    static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[（(][^（）()]*[)）]|过滤条件|错误码|默认值?[为是：:]\s*[A-Za-z0-9]+[，,]|[，,]\s*如[^，,。]{1,20}等[，,]",
        )
    });
    static SUBJECT: LazyLock<Regex> = LazyLock::new(|| pattern(r"图片|文件|密码"));
    let plain = BESIDE.replace_all(before, "");
    if reader.is_integer() { SUBJECT.replace_all(&plain, "").into_owned() } else { plain.into_owned() }
}

fn is_dependent(reader: &Reader, before: &str) -> bool {
    limits_cases(before) || (!has_condition(before) && reader.is_decided(before))
}

/// Whether a list fits what is known of the member.
fn fits(reader: &Reader, list: &Listed) -> bool {
    let (before, entries) = (reader.text(&list.before), list.entries.as_slice());
    let shown = shown::shows_of(reader, entries);
    let numbers = entries.iter().all(|entry| entry.key.parse::<f64>().is_ok());
    // [0, 100] is an interval, and so is 范围0,100.
    let bounds = before.trim_end().ends_with(['[', '【', '(', '（']) || before.trim_end().ends_with("范围");
    let [from, to] =
        [entries.first(), entries.last()].map(|entry| entry.and_then(|entry| entry.key.parse::<f64>().ok()));
    // A stroke parts no bounds: `可选[0|1]`.
    let interval = entries.len() == 2 && bounds && from <= to && !reader.text(&list.at).contains(['|', '｜']);
    let quoted = reader.text(&list.at).contains(['"', '“', '\'', '‘', '`']);
    if is_list_of_phrases(reader.text(&list.at)) && shown != Some(true) {
        return false;
    }
    if numbers && (interval || (!reader.is_integer() && shown != Some(true) && !quoted)) {
        return false;
    }
    // Numbers that are told as plainly, and are more than an interval has, are the values whatever the example is.
    let several = numbers && reader.is_integer() && entries.len() > 3;
    // Of `图片格式的取值为` an example shows that the member is something else.
    let clause =
        before.rsplit(['，', ',', '：', ':', '。']).find(|clause| !clause.trim().is_empty()).unwrap_or_default();
    let clause = clause.trim().trim_start_matches(['为', '其']);
    // `只支持QCE/TKE` may be one value with a stroke, where the example is the same.
    if list.told == Told::Only && reader.example().is_some_and(|it| it.contains('/') && it == reader.text(&list.at)) {
        return false;
    }
    match (list.told, shown) {
        (_, Some(true)) => true,
        (Told::Plainly, None) => true,
        (Told::Plainly, _) => several || !numbers && TOLD.find(clause).is_none_or(|lead| lead.start() == 0),
        (Told::Only, shown) => shown.is_none() && before.chars().count() <= 24 && !ADDRESS.is_match(before),
        // Without an example, what is supported is what may be sent, if the text hardly says more.
        (Told::Weakly, None) => {
            static SUPPORTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"支持[^，,。；;]{0,6}$"));
            let kind = reader.is_integer() || listed::is_kind(reader.name());
            let code = |entry: &Entry| {
                entry.key.len() > 2 && entry.key.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            };
            let coded = entries.len() > 2 && before.trim_end().ends_with(['：', ':']) && entries.iter().all(code);
            (kind || coded && !reader.is_list())
                && before.chars().count() <= 24
                && SUPPORTED.is_match(before)
                && !ADDRESS.is_match(before)
        }
        (Told::Weakly, _) => false,
    }
}

/// Whether a list that ends a line goes on in the next one.
pub(super) fn goes_on_below(reader: &Reader, line: usize, after: &str) -> bool {
    static NEXT: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^\s*(?P<sign>[、,，/|]\s*)?{ITEM}")));
    let sign = matches!(after.trim(), "，" | "," | "、" | "/" | "|");
    let next = reader.lines.get(line + 1).filter(|next| next.depth == reader.lines[line].depth);
    let next = next.and_then(|next| NEXT.captures(&next.text));
    next.is_some_and(|next| (sign || after.trim().is_empty()) && sign != next.name("sign").is_some())
}
