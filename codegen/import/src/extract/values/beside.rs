//! What a text says beside a list of values: that one alone is allowed, what is assumed, and how far the values go.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::Candidate;
use super::block::ends::goes_on;
use super::entry::{Entry, TOKEN, tidy};
use crate::extract::reader::{Reader, has_condition};
use crate::upstream::prose::pattern;

/// Whether the text says that there is no other value than the one it lists: 枚举值 above one alone may be where somebody
/// stopped writing.
pub(super) fn is_sole(reader: &Reader) -> bool {
    static SOLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[仅只](?:能|可|支持|允许|有|接受|开放|会|填|取|限|提供)|取值仅[为是]|固定|统一填|唯一|取值范围|取值\s*[:：为是]|可选取值|必须为",
        )
    });
    reader.lines.iter().any(|line| SOLE.is_match(&line.text) || is_closed(&line.text))
}

/// Whether a text says that nothing else is supported.
pub(super) fn is_closed(text: &str) -> bool {
    static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"其[他它余][^，,。；;]{0,6}(?:暂不|不)支持|暂?不支持其[他它余]|[仅只](?:能|可|允许|支持|有)+(?:取|填|传)?(?:[该此这]一?[个种]?|[上前]述|以上)(?:取?值|类型|模式|方式|选项|状态)?\s*(?:$|[。；;，,）)])",
        )
    });
    CLOSED.is_match(text)
}

/// The list with what the text says to be assumed or to be sent beside it; `None` if that shows that the list is a part.
pub(super) fn completed(reader: &Reader, mut candidate: Candidate) -> Option<Candidate> {
    let lines = || candidate.at.iter().map(|at| at.line);
    let run = lines().min().zip(lines().max()).filter(|(first, last)| first < last);
    if run.is_some_and(|(first, last)| goes_on(reader, first, last + 1)) {
        return None;
    }
    if goes_further(reader, &candidate) || are_joined(reader, &candidate) || lacks(reader, &candidate) {
        return None;
    }
    candidate.entries.retain(|entry| !is_refused(reader, entry));
    narrow(reader, &mut candidate);
    for (line, text) in reader.lines.iter().enumerate() {
        if FILLED.captures_iter(&text.text).any(|found| missing(reader, &candidate, &found).is_some()) {
            return None;
        }
        for found in SENT.captures_iter(&text.text) {
            if let Some(key) = missing(reader, &candidate, &found) {
                // It is no part of what the value before it means.
                for entry in candidate.entries.iter_mut().filter(|entry| entry.line == line) {
                    entry.text = entry.text.strip_suffix(found[0].trim()).map_or(entry.text.clone(), tidy);
                }
                candidate.entries.push(Entry { key, text: String::new(), line });
            }
        }
        for found in ASSUMED.captures_iter(&text.text) {
            let said = found.get(0).map_or(0, |found| found.start());
            let sentence = text.text[..said].rsplit(['。', '；', ';']).next().unwrap_or_default();
            let Some(key) = missing(reader, &candidate, &found).filter(|_| !has_condition(sentence)) else { continue };
            if !(reader.example() == Some(&key) || is_next(&candidate, &key)) {
                return None;
            }
            candidate.entries.push(Entry { key, text: String::new(), line });
        }
    }
    Some(candidate)
}

/// Whether the text says what the star or 0 means, which the list has not: `"*"表示全部模式`, `类型：0不更新，仅支持24，72`.
fn lacks(reader: &Reader, candidate: &Candidate) -> bool {
    static STAR: LazyLock<Regex> = LazyLock::new(|| pattern(r#"["“]\*["”]\s*(?:表示|代表)"#));
    static ZERO: LazyLock<Regex> = LazyLock::new(|| pattern(r"[：:]\s*0不\p{Han}"));
    let has = |key: &str| candidate.entries.iter().any(|entry| entry.key == key);
    let told = |of: &Regex| reader.lines.iter().any(|line| of.is_match(&line.text));
    told(&STAR) && !has("*") || reader.is_integer() && told(&ZERO) && !has("0")
}

/// `默认为A`, and nothing behind it that A would only begin.
static ASSUMED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?:默认|缺省)(?:取?值|类型|选项)?\s*(?:[为是：:]|-{{1,2}}|\s)?\s*["“'‘`]?(?P<key>{TOKEN}|-[0-9]+)["”'’`]?\s*(?:$|[，,。；;）)（(！])"#
    ))
});

/// `该字段传0`, `不变更为0`.
static SENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:(?:该|此|本)(?:字段|参数)\s*[请可需应]?(?:传入?|填写?|设置?为|置为)|(?:不变更?|不修改|查询全部|全部查询)[为是传填：:]?)\s*(?P<key>-?[0-9]{1,6})\s*(?:$|[，,。；;）)（(])|填\s*(?P<sent>-?[0-9]{1,4})\s*(?:或者?不[填传]\s*)?则|(?:[可填传输][以入写]?[为填传]?|取值?)\s*["“]?(?P<all>(?i:all))["”]?\s*(?:$|[则时表代，,。；;）)])"#,
    )
});

/// `精确匹配填 7` behind a list without 7: it is not all.
static FILLED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[^最至][^多少大小不\s，,。；;：:]填\s*(?P<key>[0-9]{1,4})\s*(?:$|[\s，,。；;时])"));

/// A value that the list has not, and that none of its values means.
fn missing(reader: &Reader, candidate: &Candidate, found: &Captures<'_>) -> Option<String> {
    let key = ["key", "all", "sent"].iter().find_map(|name| found.name(name))?.as_str().trim_matches('_');
    let word = key.to_ascii_lowercase();
    let typed = if reader.is_integer() {
        key.parse::<i64>().is_ok()
    } else {
        key.contains(|c: char| c.is_ascii_alphabetic()) && word != "null"
    };
    let known = |entry: &Entry| {
        entry.key.trim_matches('_').eq_ignore_ascii_case(key)
            || !reader.is_integer() && entry.text.to_ascii_lowercase().contains(&word)
    };
    (typed && !candidate.entries.iter().any(known)).then(|| key.to_owned())
}

/// Whether a number is 0 before values that begin with 1.
fn is_next(candidate: &Candidate, key: &str) -> bool {
    key == "0" && candidate.entries.iter().filter_map(|entry| entry.key.parse::<i64>().ok()).min() == Some(1)
}

/// Whether the values are those of a range that mean something more: `取值[0,100]，0表示无效果`.
fn goes_further(reader: &Reader, candidate: &Candidate) -> bool {
    static RANGE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"(?:范围|取值|可选值?)[为是：:\s]*(?:[\[【(（]\s*(?P<min>-?[0-9]+)\s*[,，~～-]\s*(?P<max>[0-9]+)\s*[\]】)）]",
            r"|(?P<from>-?[0-9]+)\s*[~～至到]\s*(?P<to>[0-9]+))\s*(?:$|[^0-9\s、])"
        ))
    });
    let wider = |found: &Captures<'_>| {
        let bound = |one: &str, other: &str| found.name(one).or(found.name(other))?.as_str().parse::<i64>().ok();
        let (Some(min), Some(max)) = (bound("min", "from"), bound("max", "to")) else { return false };
        let inside =
            candidate.entries.iter().filter(|entry| entry.key.parse().is_ok_and(|key| (min..=max).contains(&key)));
        let told = candidate.entries.iter().any(|entry| entry.text.contains(&found[0]));
        // Months of a year and two years: some of the range, both ends among them.
        let ends = [min, max].iter().all(|end| candidate.entries.iter().any(|entry| entry.key == end.to_string()));
        let chosen = ends && candidate.entries.len() > 3;
        !told && !chosen && i64::try_from(inside.count()).is_ok_and(|count| max.saturating_sub(min) >= 2 * count)
    };
    let among = |found: Captures<'_>| {
        let number = |name: &str| found.name(name)?.as_str().parse::<i64>().ok();
        number("from") < number("to").or(number("end"))
    };
    let further =
        |text: &str| AMONG.captures_iter(text).any(among) || RANGE.captures_iter(text).any(|found| wider(&found));
    reader.is_integer() && reader.lines.iter().any(|line| further(&line.text))
}

/// A range among the values: `0-按配置天数，1~7300-自定义天数`, `0：默认；1-10：指定`.
static AMONG: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<from>[0-9]+)\s*(?:[~～]\s*(?P<to>[0-9]+)\s*(?:-|—|:|：|表示|代表|为)|-\s*(?P<end>[0-9]+)\s*(?:[:：]|表示|代表))\s*\p{Han}",
    )
});

/// Whether the text explains two of the values together, as one: `A：甲`, `B：乙`, `A;B：二者`.
fn are_joined(reader: &Reader, candidate: &Candidate) -> bool {
    static JOINED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(r"^[\[【]?(?P<one>{TOKEN})\s*[;；+|,，]\s*(?P<other>{TOKEN})[\]】]?\s*[:：;；]"))
    });
    // One line for two values, of which the list has none: `C/D：二者`.
    static STROKE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?P<one>[A-Za-z][A-Za-z0-9_]{3,})\s*/\s*(?P<other>[A-Za-z][A-Za-z0-9_]{3,})\s*[:：]")
    });
    let has = |key: &str| candidate.entries.iter().any(|entry| entry.key.contains(key));
    let stroke = |found: Captures<'_>| !has(&found["one"]) && !has(&found["other"]);
    if reader.is_text() && reader.lines.iter().filter_map(|line| STROKE.captures(&line.text)).any(stroke) {
        return true;
    }
    let told = |key: &str| candidate.entries.iter().any(|entry| entry.key == key && !entry.text.is_empty());
    reader
        .lines
        .iter()
        .filter_map(|line| JOINED.captures(&line.text))
        .any(|found| told(&found["one"]) && told(&found["other"]))
}

/// Whether a value is one that must not be sent: `UNSPECIFIED`, and beside it 请求勿传; 不可为 0.
fn is_refused(reader: &Reader, entry: &Entry) -> bool {
    static REFUSED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"勿传|勿使用|不支持传入|(?:不可|不能|禁止|不允许)(?:传入?|使用)(?:$|[）)，,。])"));
    static NOT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,。；;（(])\s*(?:不可|不能|不得|不允许)(?:取值)?[为传填取是]\s*(?P<key>-?[0-9]{1,6})\s*(?:$|[，,。；;）)])",
        )
    });
    let not =
        || reader.lines.iter().flat_map(|line| NOT.captures_iter(&line.text)).any(|found| found["key"] == entry.key);
    REFUSED.is_match(&entry.text) || reader.is_integer() && not()
}

/// Keeps the values that are supported now, where the text says which: 目前仅支持基础版, `当前支持 1和7`.
fn narrow(reader: &Reader, candidate: &mut Candidate) {
    static NOW: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:(?:当前|目前|现在|暂时?)\s*(?P<only>仅|只)?支持|限定为)\s*(?P<list>[^，,。；;：:（）()\n]{1,80}?)\s*(?:$|[。；;，,）)])",
        )
    });
    static FIXED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"(?:(?:目前|当前|现)固定(?:填写?|传入?|取值|设置)|(?:^|[，,。；;\s])固定值)(?:为|是|：|:)?\s*(?P<key>{TOKEN})\s*(?:$|[，,。；;（(])"
        ))
    });
    for line in reader.lines {
        let fixed = FIXED.captures(&line.text).map(|found| found["key"].to_owned());
        if let Some(only) = candidate.entries.iter().find(|entry| fixed.as_deref() == Some(&entry.key)).cloned() {
            candidate.entries = vec![only];
            return;
        }
        let Some(found) = NOW.captures(&line.text) else { continue };
        let Some(whole) = found.get(0) else { continue };
        let (before, after) = (&line.text[..whole.start()], line.text[whole.end()..].trim_start());
        let parts: Vec<&str> = found["list"].split(['、', '和', '与', '及', '或', '/']).map(str::trim).collect();
        let kept: Vec<Entry> =
            candidate.entries.iter().filter(|entry| parts.iter().any(|part| names(entry, part))).cloned().collect();
        // `仅支持 301，302` goes on; 画质重生目前只支持 speaks of one case.
        let begins = before.is_empty() || before.ends_with([' ', '，', ',', '。', '；', ';', '：', ':', '（', '(']);
        let whole = begins && !after.starts_with(|c: char| c.is_ascii_alphanumeric() || "\"“".contains(c));
        let several = whole && (parts.len() > 1 || found.name("only").is_some());
        if several && kept.len() == parts.len() && !has_condition(before.rsplit('。').next().unwrap_or_default()) {
            candidate.entries = kept;
        }
    }
}

/// Whether a word is a value or what it means.
fn names(entry: &Entry, word: &str) -> bool {
    let means = |part: &str| part == word;
    entry.key == word || entry.text.split([' ', '，', '（', '(']).any(means)
}
