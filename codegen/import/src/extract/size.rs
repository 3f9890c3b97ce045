//! `max_bytes`: the size of a text on the wire. The size of a file that a text only links to is not a limit of the
//! text.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::measure::{bytes, digits, is_least};
use super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "size";

/// A length in bytes.
static BYTES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:最大长度|长度上限|最长|最大|最多|上限|长度(?:限制)?|大小|限制|长度必须|不(?:能|得|可)?(?:超过|大于|多于)|小于等于)",
        r"(?:限制|支持|可|能|不能|不得|不可|不应|应|不|超过|超|大于|多于|小于等于|最大|最多|允许|为|是|在|：|:|=|≤|<=|\s){0,6}",
        r"(?P<count>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\s*(?P<factor>[KkMm]?)[Bb]?\s*(?:个)?\s*(?P<unit>字节|[Bb]ytes?|[Bb](?-u:\b))",
        r"|(?:最大长度|长度(?:限制|上限|不(?:能|得|可)?超过|最大)|最长)(?:为|是|不超过|：|:|\s)*(?P<count2>[0-9]+)\s*(?P<factor2>[KkMm])(?-u:\b)",
    ))
});

/// A length in bytes that is itself too long.
static BELOW: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:长度|大小|必须|需要?|应|须|^|[，,（(])\s*(?:小于|<)\s*(?P<count>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\s*(?P<factor>[KkMm]?)[Bb]?\s*(?:个)?\s*(?P<unit>字节|[Bb]ytes?|B\b)",
    )
});

/// `长度6-32字节`, `最小长度128字节`.
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:长度|大小)(?:范围|限制|取值|要求)*\s*(?:为|在|是|：|:|=)*\s*[\[(（]?\s*(?P<low>[0-9]+)\s*(?:-|~|～|—|–|到|至|,|，|\.\.)\s*(?P<high>[0-9]+)\s*[\])）]?\s*个?\s*(?:ASCII\s*)?(?:字节|[Bb]ytes?)",
        r"|(?P<high4>[0-9]+)\s*字节\s*(?:以内|之内|以下|内)",
        // Of a list: `最多 30 项，单项 1~128 字节`.
        r"|单项\s*(?P<low5>[0-9]+)\s*[-~～至到]\s*(?P<high5>[0-9]+)\s*字节",
        r"|(?:最小长度|最短|长度(?:不(?:能|得|可)?(?:少于|小于|低于))|至少)\s*(?:为|是|：|:)*\s*(?P<low2>[0-9]+)\s*个?\s*(?:字节|[Bb]ytes?)",
        r"|字节(?:数|长度)(?:范围)?(?:要|需|必须|应)?(?:为|是|在|：|:)*\s*[\[(（]?\s*(?P<low3>[0-9]+)\s*(?:-|~|～|—|–|到|至|,|，)\s*(?P<high3>[0-9]+)",
        r"|字节(?:数|长度)(?:最大|上限)?(?:限制|不(?:能|得|可)?超过|最大|最多|上限)(?:为|是|在|：|:)*\s*(?P<high2>[0-9]+)",
    ))
});

/// The same with what was measured behind it: `音频大小不能超过3MB（Base64后）`.
static MEASURED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"大小(?:限制)?(?:为)?(?:(?P<below>小于)|不(?:能|得|可|可以)?(?:超过|大于))\s*(?P<count>[0-9]+)\s*(?P<factor>[KkMm])[Bb]?\s*[（(]\s*(?i:base64)\s*(?:编码)?之?后\s*[)）]",
    )
});

/// The size of a Base64 text.
static BASE64: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:(?i:base64)\s*(?:编码|加密)?(?:字符串)?(?:后|之后)?|(?i:base64)[)）]\s*字符串[，,]\s*|[，,、]\s*编码(?:后|之后)?)(?:的)?(?:图片|图像|文件|数据|音频|视频|内容|字符串|请求体)?(?:大小|长度|数据大小)?(?:应|必须|需)?",
        r"(?:(?P<below>小于)|[，,]\s*(?:最大支持|长度不(?:可|能|得)?超过)|(?:不可|不能|不得|不|小于等于|最大|≤|限制)(?:超过|大于|为)?)\s*(?P<count>[0-9]+)\s*(?P<factor>[KkMm])[Bb]?",
    ))
});

/// A size without a subject, behind the sentence that says that the text is Base64.
static BARE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?:编码后)?(?:大小)?(?:最大)?(?:(?P<below>小于)|不(?:能|得|可|可以)?(?:超过|大于))\s*(?P<count>[0-9]+)\s*(?P<factor>[KkMm])[Bb]?\s*$",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if !matches!(reader.base(), Some(Base::String | Base::Binary)) {
        return;
    }
    for sentence in reader.sentences() {
        ranges(reader, &sentence);
        for (pattern, step) in [(&BYTES, 0.0), (&BELOW, 1.0)] {
            for (at, found) in reader.matches(&sentence, pattern) {
                let encoded = reader.text(&sentence).contains("编码后") && !reader.text(&sentence).contains("编码前");
                let own = (encoded || !is_encoded(reader))
                    && !is_of_file(reader, &sentence, &at)
                    && !is_part(reader, reader.told_before(&sentence, &at));
                let after = reader.after(&sentence, &at);
                if own && reader.holds_apart(&sentence, &at) && !after.starts_with(['/', '的']) && !is_least(after) {
                    give(reader, at, &found, step);
                }
            }
        }
        let encoded = [&BASE64, &MEASURED].into_iter().flat_map(|words| reader.matches(&sentence, words));
        let bare = reader.matches(&sentence, &BARE).into_iter().filter(|_| follows_encoded(reader, &sentence));
        for (at, found) in encoded.chain(bare).collect::<Vec<_>>() {
            let name = reader.name().to_ascii_lowercase();
            let fetched = name.contains("url") || (reader.text(&sentence).contains("下载") && !name.contains("base64"));
            if !fetched && !reader.is_conditional(&sentence) && !reader.is_example(&sentence, &at) {
                give(reader, at, &found, if found.name("below").is_some() { 1.0 } else { 0.0 });
            }
        }
    }
}

fn ranges(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &RANGE) {
        let before = reader.told_before(sentence, &at);
        if is_encoded(reader)
            || is_of_file(reader, sentence, &at)
            || is_part(reader, before)
            || !reader.holds_apart(sentence, &at)
        {
            continue;
        }
        let bound = |name: &str| {
            let mut names = ["", "2", "3", "4", "5"].iter().map(|suffix| format!("{name}{suffix}"));
            let count = names.find_map(|name| found.name(&name))?;
            digits(count.as_str()).parse::<u64>().ok().filter(|count| *count > 0)
        };
        let (low, high) = (bound("low"), bound("high"));
        if low.zip(high).is_some_and(|(low, high)| low >= high) {
            continue;
        }
        let each = reader.is_list();
        // Both bounds stand in the same place; the second one takes it.
        let start = At { line: at.line, range: at.range.start..at.range.start + 1 };
        let first = if high.is_some() { start } else { at.clone() };
        if let Some(low) = low {
            let key = if each { "each.min_bytes" } else { "min_bytes" };
            reader.fact(NAME, key, FactValue::Text(low.to_string()), first);
        }
        if let Some(high) = high {
            let key = if each { "each.max_bytes" } else { "max_bytes" };
            reader.fact(NAME, key, FactValue::Text(high.to_string()), at);
        }
    }
}

/// The limit, less `step`: what is below a number is at most one less.
fn give(reader: &mut Reader, at: At, found: &regex::Captures, step: f64) {
    let named = |name: &str, other: &str| found.name(name).or_else(|| found.name(other));
    let (Some(whole), Some(count)) = (found.get(0), named("count", "count2")) else { return };
    let factor = named("factor", "factor2").map_or("", |factor| factor.as_str());
    let Some(bytes) = bytes(count.as_str(), factor).map(|bytes| bytes - step) else { return };
    // The words before the number say more: Base64.
    let start = at.range.start + (count.start() - whole.start());
    let at = At { line: at.line, range: start..at.range.end };
    let key = if reader.is_list() { "each.max_bytes" } else { "max_bytes" };
    if bytes > 0.0 {
        reader.fact(NAME, key, FactValue::Text(bytes.to_string()), at);
    }
}

/// Whether the sentence before this one says that the text holds what Base64 made: `图片经过Base64编码的内容。`.
fn follows_encoded(reader: &Reader, sentence: &At) -> bool {
    static ENCODED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i:base64)\s*(?:编码)?(?:后|之后)?的?(?:内容|数据|字符串|图片|值|编码)?[。；;]\s*$")
    });
    let before = reader.lines[sentence.line].text.get(..sentence.range.start).unwrap_or_default();
    ENCODED.is_match(before)
}

/// Whether the text is the Base64 of something: its size may be that of what was encoded.
fn is_encoded(reader: &Reader) -> bool {
    static PLAIN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)(?:不需要|无需|不用|不必|不)(?:进行|经过?)?\s*base64"));
    let said = |text: &str| PLAIN.replace_all(text, "").to_ascii_lowercase().contains("base64");
    reader.lines.iter().any(|line| said(&line.text))
}

/// Whether the size is that of a file. A length, and what a field holds, is not.
fn is_of_file(reader: &Reader, sentence: &At, at: &At) -> bool {
    // A binary member is the file.
    if reader.base() == Some(&Base::Binary) {
        return false;
    }
    let before = reader.before(sentence, at);
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    let own = reader.text(at).contains('长') || ["长度", "字段", "输入"].iter().any(|word| clause.contains(word));
    // 视频的名称 is no video.
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:文件|文档|图片|图像|视频|音频|附件)的?(?:系统|名称?|标题|描述|备注|标签|前缀|MD5|(?i:id)|(?:(?i:ocr)|识别|转写|中的?)*(?:文本|文字))",
        )
    });
    let place = NAMED.replace_all(if own { clause } else { before }, "");
    ["文件", "文档", "图片", "图像", "视频", "音频", "下载", "附件"].iter().any(|word| place.contains(word))
}

fn is_part(reader: &Reader, before: &str) -> bool {
    static PART: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"每行|前缀|标题|(?:^|[^A-Za-z])(?:[Kk]ey|[Vv]alue)s?(?:[^A-Za-z]|$)"));
    const ITEM: [&str; 3] = ["每个", "单个", "每条"];
    // 业务应用 key，…该 key 最大长度 is the member by another name.
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = first.split(['，', ',', '。', '：', ':']).next().unwrap_or_default();
    let before = if head.trim_end().ends_with(" key") { &before.replace("key", "") } else { before };
    // Of a list, 每条 speaks of an item.
    let item = !reader.is_list() && ITEM.iter().any(|word| before.contains(word));
    item || PART.is_match(before)
}
