//! Lines that are nothing but Chinese phrases, below what says that values follow: `交易类型，如下：` above `新购`, `续费`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{Candidate, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::prose::pattern;

static PHRASE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\p{Han}[\p{Han}A-Za-z0-9（）()]{1,15}$"));

static LEAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:如下|取值|枚举值?|可选值?|类型|包括|包含)(?:如下|范围|有|为)?\s*[:：]$"));

/// The words of a set in braces: `返回值为以下集合中的一个 {长袖, 短袖}`.
fn braced(reader: &Reader) -> Option<Candidate> {
    static SET: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:以下|下列|如下)?集合(?:中|里)(?:的)?(?:某?一[个种项]|之一|任[意一]一?[个种项]?)\s*[，,：:]?\s*[{\[【｛](?P<list>[^{}\[\]【】｛｝]{3,400})[}\]】｝]",
        )
    });
    let found = |line: usize| Some((line, SET.captures(&reader.lines[line].text)?.name("list")?));
    let (line, list) = (0..reader.lines.len()).find_map(found).filter(|_| reader.is_text())?;
    let before = &reader.lines[line].text[..list.start()];
    let once = reader.lines.iter().map(|line| SET.find_iter(&line.text).count()).sum::<usize>() == 1;
    if !once || limits_cases(before) || reader.is_decided(before) {
        return None;
    }
    let entry =
        |key: &str| Entry { key: key.trim_matches([' ', '"', '“', '”']).to_owned(), text: String::new(), line };
    let entries: Vec<Entry> = list.as_str().split([',', '，', '、', ';', '；']).map(entry).collect();
    let fits = entries.iter().all(|entry| !entry.key.is_empty() && !entry.key.ends_with(['等', '.', '…']));
    let at = vec![At { line, range: list.range() }];
    let shown = shown::shows_of(reader, &entries) != Some(false);
    (fits && shown && entries.len() > 1).then_some(Candidate { entries, formal: true, plain: false, at })
}

pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    braced(reader).or_else(|| lines(reader)).or_else(|| told(reader))
}

/// What says that words of Chinese are values, in their sentence and on the line above them.
const TOLD: &str =
    r"(?:(?:取值|枚举值?|可选值)(?:范围)?|包[含括]以下(?:取?值|类型))(?:包括|包含|[为有是])?\s*[：:]?\s*";
static ABOVE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:取值|枚举值?|可选值|类型|字段名)(?:范围)?(?:包括|包含|如下|[为有是])?\s*[：:]$"));

/// The words of a sentence that says to give the values, of which the example is one: `取值包括：信息、提示、告警及严重。`.
fn told(reader: &Reader) -> Option<Candidate> {
    const WORDS: &str = r#"(?P<list>["“]?[A-Z]{0,8}\p{Han}[\p{Han}A-Z]{0,9}["”]?(?:[、/，](?:["“]?[A-Z]{0,8}\p{Han}[\p{Han}A-Z]{0,9}["”]?|[A-Z]{2,6}))+)\s*(?:$|[。；;])"#;
    static LIST: LazyLock<Regex> = LazyLock::new(|| pattern(&[TOLD, WORDS].concat()));
    static ALONE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^\s*{WORDS}\s*$")));
    let example = shown::example(reader).filter(|_| reader.is_text() && !reader.is_list())?;
    let list = |line: usize| {
        let text = reader.lines[line].text.as_str();
        let above = line.checked_sub(1).is_some_and(|above| ABOVE.is_match(reader.lines[above].text.trim_end()));
        let alone = ALONE.captures(text).filter(|_| above);
        Some((line, LIST.captures(text).or(alone)?.name("list")?.range()))
    };
    let lists: Vec<_> = (0..reader.lines.len()).filter_map(list).collect();
    let [(line, list)] = lists.as_slice() else { return None };
    let (line, text) = (*line, reader.lines[*line].text.as_str());
    let words = text[list.clone()].split(['、', '/', '，']).map(|word| word.trim_matches(['"', '“', '”']));
    let mut keys: Vec<&str> = words.collect();
    // The last two are joined by a word: 性能及可靠性; 普及版 and 温和色 are one.
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"普及|及[时格]|[温饱缓柔]和|和[解谐]|或许"));
    let last = *keys.last()?;
    if let Some((one, other)) = last.split_once(['及', '和', '或']).filter(|_| last != example) {
        if WHOLE.is_match(last) || one.chars().count() < 2 || other.chars().count() < 2 {
            return None;
        }
        keys.truncate(keys.len() - 1);
        keys.extend([one, other]);
    }
    let before = &text[..list.start];
    // `取值为ADD，SPLIT和EXPAND` is no list of words.
    let latin = keys.iter().filter(|key| key.is_ascii()).count() * 4 > keys.len();
    let free = !latin && !limits_cases(before) && !reader.is_decided(before) && !text[list.end..].contains("自定义");
    let entry = |key: &&str| Entry { key: (*key).to_owned(), text: String::new(), line };
    let open = keys.iter().any(|key| key.is_empty() || key.ends_with('等'));
    (free && !open && keys.contains(&example)).then(|| Candidate {
        entries: keys.iter().map(entry).collect(),
        formal: true,
        plain: false,
        at: vec![At { line, range: list.clone() }],
    })
}

/// The phrases, if there are more than two, nothing follows them, and the example is one.
fn lines(reader: &Reader) -> Option<Candidate> {
    let example = shown::example(reader).filter(|example| reader.is_text() && !example.is_ascii())?;
    let above = reader.lines.iter().position(|line| LEAD.is_match(line.text.trim_end()))?;
    let lead = reader.lines[above].text.as_str();
    let end = reader.lines.len() - usize::from(reader.lines.last().is_some_and(|line| line.text.contains("null")));
    let mut seen = BTreeSet::new();
    let (mut entries, mut at): (Vec<Entry>, Vec<At>) = Default::default();
    for line in above + 1..end {
        let text = reader.lines[line].text.as_str();
        let key = text.trim().trim_end_matches(['；', ';', '，', ',', '。']);
        if !PHRASE.is_match(key) {
            return None;
        }
        if seen.insert(key) {
            entries.push(Entry { key: key.to_owned(), text: String::new(), line });
        }
        at.push(At { line, range: 0..text.len() });
    }
    let free = !lead.contains('例') && !limits_cases(lead) && !has_condition(lead) && !reader.names_other(lead);
    (free && entries.len() > 2 && seen.contains(example)).then_some(Candidate {
        entries,
        formal: true,
        plain: true,
        at,
    })
}
