//! Lists that look like values and show by what they say that they are none.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::entry::Entry;
use crate::extract::reader::Reader;
use crate::upstream::prose::pattern;

pub(super) fn is_refuted(reader: &Reader, candidate: &Candidate) -> bool {
    let entries = &candidate.entries;
    is_masked(entries)
        || is_turned(entries)
        || holds_another(entries)
        || is_scale(entries)
        || is_share(reader, entries)
        || is_moment(reader)
        || has_gap(reader, candidate)
        || is_of_address(reader, entries)
        || has_label(reader, entries)
        || are_subjects(entries)
        || are_of_case(reader, candidate)
        || holds_heading(entries)
}

/// Whether what introduces them says that they are those of another member: 当匹配字段为以下4个时，匹配参数才能录入.
fn are_of_case(reader: &Reader, candidate: &Candidate) -> bool {
    static CASE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:当|若|如果|仅)[^，,。；;]{2,24}(?:为|是|属于)(?:以下|下列)[0-9几一两三四五六]*[个种项类]?(?:\p{Han}{0,4})时",
        )
    });
    let first = candidate.at.iter().map(|at| at.line).min().unwrap_or_default();
    // 取值： below the case introduces those of the member.
    static OWN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:取值|可选值|枚举值)[^，,。；;:：]{0,6}[:：]"));
    let from = first.saturating_sub(3);
    let above = reader.lines.get(from..first).unwrap_or_default();
    let case = above.iter().enumerate().find_map(|(index, line)| Some((from + index, CASE.find(&line.text)?.end())));
    let Some((line, end)) = case else { return false };
    let introduced = OWN.is_match(&reader.lines[line].text[end..])
        || reader.lines.get(line + 1..=first).unwrap_or_default().iter().any(|line| OWN.is_match(&line.text));
    !introduced
}

/// What begins something else is no meaning: `DOCX` before `支持的文件大小：`.
fn holds_heading(entries: &[Entry]) -> bool {
    static HEADING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\**支持的\p{Han}{2,6}\**\s*[:：]"));
    entries.iter().any(|entry| HEADING.is_match(&entry.text))
}

/// Whether each is what has values of its own: `A，可选 [1、2]`, `B，可选 [3]`.
fn are_subjects(entries: &[Entry]) -> bool {
    static OWN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:可选|可取|取值|支持)[值项]?(?:[为有是])?\s*[:：]?\s*[\[【]"));
    // `zh（中文）：en（英语）、ja（日语）`
    static PAIRS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[A-Za-z-]+[（(]\p{Han}+[)）]、\s*[A-Za-z-]+[（(]\p{Han}+[)）]"));
    let lists = entries.iter().filter(|entry| PAIRS.is_match(&entry.text)).count();
    entries.len() > 1 && (entries.iter().all(|entry| OWN.is_match(&entry.text)) || lists * 2 > entries.len())
}

/// Whether the first of them names the member: `数据源Category: …` of `DataSourceCategory`.
fn has_label(reader: &Reader, entries: &[Entry]) -> bool {
    const LABELS: [&str; 6] = ["Category", "Type", "Status", "Kind", "Mode", "Level"];
    let label = |entry: &Entry| LABELS.contains(&entry.key.as_str()) && reader.name().ends_with(&entry.key);
    entries.first().is_some_and(label)
}

/// Whether a number that the values leave out between two of them stands among them: `1等于；2大于；3小于；4不等于` read without 3.
fn has_gap(reader: &Reader, candidate: &Candidate) -> bool {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]+"));
    let keys: BTreeSet<i64> = candidate.entries.iter().filter_map(|entry| entry.key.parse().ok()).collect();
    let (Some(min), Some(max)) = (keys.first(), keys.last()) else { return false };
    let missing = |number: &i64| {
        // Between two others it has one before and one behind it.
        let inside = min < number && number < max && !keys.contains(number);
        inside && (keys.contains(&(number - 1)) || keys.contains(&(number + 1)))
    };
    let told = |text: &str| {
        NUMBER.find_iter(text).any(|found| {
            let before = text[..found.start()].trim_end_matches(['"', '“']);
            let own = before.strip_suffix('=').is_some_and(|before| before.ends_with(reader.name()));
            let mark = own
                || before.is_empty()
                || before.ends_with(|c: char| c.is_whitespace() || "，,；;、。：:（(|/".contains(c));
            let inside = |c: char| c.is_ascii_alphanumeric() || ".%_/)）~～，,".contains(c);
            // `7in；8not in`
            let word = before.ends_with(['，', ',', '；', ';'])
                && text[found.end()..].starts_with(|c: char| c.is_ascii_alphabetic());
            let apart = mark && (word || !text[found.end()..].starts_with(inside));
            apart && found.as_str().parse().is_ok_and(|number| missing(&number))
        })
    };
    keys.len() == candidate.entries.len() && candidate.at.iter().any(|at| told(&reader.lines[at.line].text))
}

/// The protocols and the formats that the file behind an address may have: 仅支持http或https协议.
fn is_of_address(reader: &Reader, entries: &[Entry]) -> bool {
    let address = ["Url", "URL", "Uri", "URI", "Urls"].iter().any(|word| reader.name().ends_with(word));
    address && reader.is_text() && entries.iter().all(|entry| entry.text.is_empty())
}

/// `gw-xxx` stands for any of its kind, and so does `110000xxxxxxxx1242` that explains one.
fn is_masked(entries: &[Entry]) -> bool {
    static MASKED: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9]x{5,}"));
    entries
        .iter()
        .any(|entry| entry.key.ends_with("-xxx") || entry.text.ends_with("-xxx") || MASKED.is_match(&entry.text))
}

/// The values stand behind what they mean: `H5：WAP, 公众号：PUBLIC`.
fn is_turned(entries: &[Entry]) -> bool {
    static TURNED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[A-Z][A-Z_]+\s*[,，]\s*\p{Han}+\s*[:：]\s*[A-Z][A-Z_]+$"));
    entries.iter().any(|entry| TURNED.is_match(&entry.text))
}

/// Whether the texts of other members speak of several values that a list without meanings has not: `仅当Type为B时生效`. One
/// alone may be where a text is old.
pub(super) fn lacks_named(reader: &Reader, entries: &[Entry]) -> bool {
    static VALUE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"^\s*(?:取值)?(?:为|是|=)\s*["“]?(?P<key>[A-Za-z][A-Za-z0-9_-]{2,})["”]?\s*(?:时|则|这个值|[，,。；;]|$)"#,
        )
    });
    let name = reader.name();
    let named = |text: &'_ str| -> Vec<String> {
        let apart = |at: &usize| !text[..*at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let places = text.match_indices(name).map(|(at, _)| at).filter(apart);
        places.filter_map(|at| Some(VALUE.captures(&text[at + name.len()..])?["key"].to_ascii_lowercase())).collect()
    };
    if !reader.is_text() || name.len() < 3 {
        return false;
    }
    let others = reader.siblings.iter().filter(|other| other.name != name);
    let mut keys: BTreeSet<String> =
        others.flat_map(|other| &other.prose.lines).flat_map(|line| named(&line.text)).collect();
    keys.retain(|key| entries.iter().all(|entry| !entry.key.eq_ignore_ascii_case(key)));
    keys.len() > 1
}

/// One more value stands in what one means, behind a quotation mark or in a bracket that is not closed: `已拒绝‘DELETED，已删除`,
/// `a(甲，b(乙))`.
fn holds_another(entries: &[Entry]) -> bool {
    static ANOTHER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^[^‘'“]*[‘'“][A-Z][A-Z_]{2,}\s*[，,：:]|^[^(（)）]*[，,]\s*[a-z][A-Za-z_]{2,}[(（]\p{Han}")
    });
    entries.iter().any(|entry| ANOTHER.is_match(&entry.text))
}

/// Two numbers show what a share means: `折扣，100 表示无折扣，80 表示 8 折`.
fn is_share(reader: &Reader, entries: &[Entry]) -> bool {
    static SHARE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[^，,。；;：:]{0,10}(?:折扣|比例|百分比|占比)"));
    reader.is_integer()
        && entries.len() == 2
        && entries.iter().any(|entry| entry.key.len() > 1)
        && reader.lines.first().is_some_and(|line| SHARE.is_match(&line.text))
}

/// Only the ends of a scale are explained: `1 为最高，100 为最低`, `1表示周一，7表示周日`.
fn is_scale(entries: &[Entry]) -> bool {
    static END: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?:(?:优先级|级别|权重|分数)?最[高低大小快慢优差轻重强弱]|(?:周|星期)[一六日天](?:$|[（(]))")
    });
    let [first, last] = entries else { return false };
    let numbers = first.key.parse::<i64>().ok().zip(last.key.parse::<i64>().ok());
    numbers.is_some_and(|(first, last)| first.abs_diff(last) > 1)
        && END.is_match(&first.text)
        && END.is_match(&last.text)
}

/// A number that is a time: `过期时间，时间戳。-1：永不过期`.
fn is_moment(reader: &Reader) -> bool {
    static MOMENT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:过期|到期|失效|生效|开始|结束)时间\s*[，,（(]?\s*(?:为|是)?(?:Unix|unix)?\s*时间戳|绝对过期时间")
    });
    reader.is_integer() && reader.lines.first().is_some_and(|line| MOMENT.is_match(&line.text))
}
