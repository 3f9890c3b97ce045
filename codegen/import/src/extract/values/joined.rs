//! Texts that hold several values at once, or JSON: none of the values is the whole text.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::shown;
use crate::extract::reader::Reader;
use crate::upstream::prose::pattern;

/// Whether several values may be given as one: `134 表示…`, or an example that joins them.
pub(super) fn are_joined(reader: &Reader, keys: &BTreeSet<&str>) -> bool {
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"如\s*[:：]?\s*(?P<several>[0-9]{2,9})\s*(?:表示|代表)"));
    let digits = |several: &str| {
        !keys.contains(several) && several.chars().all(|digit| keys.contains(digit.to_string().as_str()))
    };
    let told =
        reader.lines.iter().flat_map(|line| JOINED.captures_iter(&line.text)).any(|found| digits(&found["several"]));
    let plain = |example: &&str| !reader.is_list() && !keys.contains(example);
    let example = reader.example().filter(plain).filter(|example| !shown::is_copy(example, keys.iter().copied()));
    let parts = |example: &str| {
        let parts: Vec<&str> = example.split(['_', '|', ',', ';']).collect();
        parts.len() > 1 && parts.iter().all(|part| keys.contains(part))
    };
    told || example.is_some_and(parts)
}

/// Whether the text says that one text holds several values: `多选，用;分隔`.
pub(super) fn are_several(reader: &Reader) -> bool {
    static SEVERAL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:多选|多[个种])[^。]{0,16}(?:分隔|分割|分开|隔开|串接|拼接|[号，,;；|&”]连接)|(?:分隔|分割|隔开)[^。]{0,4}(?:多选|多个)|(?:分隔|分割|隔开)的?字符串|^[^：:，,0-9]{2,12}[，,（(]\s*(?:英文)?(?:逗号|分号|竖线)(?:分隔|分割|隔开)|[，,。；;]\s*(?:请)?[以用]?(?:英文|半角)?(?:逗号|分号|竖线)(?:分隔|分割|隔开)|多选\s*[，,]\s*(?:例?如|比如)\s*[:：]?\s*[A-Za-z0-9_]+[,，;；|]",
        )
    });
    reader.lines.iter().any(|line| SEVERAL.is_match(&line.text))
}

/// Whether the text says that the member holds JSON.
pub(super) fn is_json(reader: &Reader) -> bool {
    static JSON: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"\{\s*\\?["“]|(?i:json)\s*(?:格式|字符串|串|结构|对象|文本|数组|序列化|化|数据|形式|string|object|encoded)|序列化[^，,。]{0,8}(?i:json)"#,
        )
    });
    reader.lines.iter().any(|line| JSON.is_match(&line.text))
}
