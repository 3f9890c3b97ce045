//! Judges the context of a length: whether it is that of the whole text, of a part of it, or of one of several kinds.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::FactValue;
use super::super::measure::{count as number, is_behind_prefix};
use super::super::reader::{At, Reader};
use crate::upstream::prose::pattern;

/// `1-60个字符或数字的组合`: another kind of what is counted.
pub(super) fn is_mixed(after: &str) -> bool {
    static KIND: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*或者?\s*(?:大写|小写|大小写)?(?:英文|中文|数字|字母|汉字|下划线)"));
    KIND.is_match(after)
}

/// Whether 数字 is the first of the kinds of characters that are counted: `1-12位数字、小写字母`.
pub(super) fn is_listed(after: &str) -> bool {
    after.strip_prefix("数字").is_some_and(|rest| rest.trim_start().starts_with(['、', '/', '和', '或', '及', '与']))
}

/// `64个英文字符或32个汉字`: of two limits that depend on the characters the first one is the wider, which all keep.
pub(super) fn is_wider(limit: &str, after: &str) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[/或]者?\s*(?P<count>[0-9]+)\s*个?(?:汉字|中文)"));
    static COUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]+"));
    let other = OTHER.captures(after).and_then(|found| found["count"].parse::<u64>().ok());
    let count = COUNT.find_iter(limit).last().and_then(|count| count.as_str().parse::<u64>().ok());
    other.zip(count).is_some_and(|(other, count)| other < count)
}

/// Whether the digits that are counted are only a part: `主版本两位，次版本两位，共4位`, `由两位字母代码和编号组成`.
pub(super) fn is_summed(reader: &Reader, sentence: &At, at: &At, found: &Captures<'_>) -> bool {
    let (before, after) = (reader.before(sentence, at), reader.after(sentence, at));
    let sum = found.name("count0").is_some() && before.contains('位');
    sum || found.name("count10").is_some() && ["组成", "加", "前"].iter().any(|word| after.contains(word))
}

/// Limits of parts of a text: of each of several names, of a prefix, of keys in JSON.
pub(super) fn is_part(reader: &Reader, sentence: &At, at: &At) -> bool {
    static PART: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"第[一二三四五六七八九十0-9]+(?:行|位|段|列)|每(?:个|一|条|段|行|级|项|组|对)|单个|单条|各个|前缀|后缀|前面|后面|后接|起始|前[0-9]|后[0-9]|开头|结尾|[Kk]ey|[Vv]alue|键|段之间|其中|标题|示例|默认|截断|部分|连续|格式为|分隔(?:[^符]|$)|域名.{0,3}级|中文(?:不|最)|(?:^|[，,。；;：:（(])\s*[A-Za-z_]+字段|变量|姓名|身份证|居民|护照|通行证|头部|参数名|名称和|数组|列表|\p{Han}\s*\+\s*\p{Han}|原文|编码前|解码|字节$|建议|推荐|按$|中文$",
        )
    });
    static BRACKET: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<word>[A-Za-z]{3,})\s*[（(][^）)]*$"));
    // What the text begins or ends with, or is assumed, is no part whose length follows.
    static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:以|由|不(?:能|可|得|允许)(?:以|用)?)[^，,。]{0,16}(?:开头|结尾|开始|起始|打头)(?:的[^，,。；;]{1,8})?[，,](?:[^，,。：:]{1,12}(?:开头|结尾)[，,])?|\p{Han}{1,4}开头的$|(?:默认|推荐|建议)[^，,。；;]*[，,]|默认[^，,。；;]{2,}\s$|格式为[^，,。；;]{0,24}组合[，,]|[为是][^，,。]{1,40}开头的[^，,。；;]{1,12}[，,]|(?:无需|不需要?|不含|不带)后缀名?[，,]|多个[^，,。；;]{1,12}之间用[^。；;]{1,5}分隔[，,]",
        )
    });
    // 标签键，… is said of the key itself, and so is 每个…字段 of the member.
    static SUBJECT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^标签[键值][，,：:]|^默认(?:用户|账号)|每个\p{Han}{0,8}字段|每个键名"));
    let before = BEGINS.replace_all(reader.told_before(sentence, at), "，");
    let before = SUBJECT.replace_all(before.as_ref(), "");
    // （例如甲+乙） is over.
    static SHOWN: LazyLock<Regex> = LazyLock::new(|| pattern(r"[（(]\s*(?:例如|比如|如|例)[^（()）]*[)）]"));
    let before = SHOWN.replace_all(before.as_ref(), "");
    // 密码格式为8-32个字符 gives the length right away.
    let before = before.trim_end_matches(['：', ':', ' ']);
    let before = before.strip_suffix("格式为").or(before.strip_suffix("格式")).unwrap_or(before);
    let list = reader.is_list();
    // 中文句子不超过150字符，英文句子不超过100个单词: each kind has its own.
    static LANGUAGES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"中文\p{Han}{1,8}[0-9]+[^。；;]*[，,][^，,。；;]{0,4}英文\p{Han}{1,8}[0-9]"));
    if is_of_kind(reader, sentence) || is_behind_prefix(before) || LANGUAGES.is_match(reader.text(sentence)) {
        return true;
    }
    // `去掉 JobId（16-64 位）` counts what stands before the bracket.
    if BRACKET.captures(before).is_some_and(|found| !found["word"].eq_ignore_ascii_case(reader.name())) {
        return true;
    }
    // 变量名称区分大小写，… of what the text calls a 变量.
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = head.split(['，', ',', '。', '；', '（', '(']).next().unwrap_or_default();
    let named = |word: &str| ["变量", "标题", "参数名", "姓名", "前缀", "后缀"].contains(&word) && head.contains(word);
    PART.find_iter(before).filter(|found| !named(found.as_str())).any(|found| {
        // Of a list, 每个 speaks of an item.
        // 单个客户端 ID of a text that begins with 客户端 ID is all of it.
        let begins = |rest: &str| head.chars().count() > 1 && rest.trim_start().starts_with(head);
        let whole = ["每", "单"].iter().any(|word| found.as_str().starts_with(word));
        if whole && before.get(found.end()..).is_some_and(begins) {
            return false;
        }
        let item = ["每", "单", "各个", "数组", "列表"].iter().any(|word| found.as_str().starts_with(word));
        !(list && item)
    })
}

/// Whether the sentence is one of several that each speak of one value: `cos：…；cls：…`.
pub(in crate::extract) fn is_of_kind(reader: &Reader, sentence: &At) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[（(；;。])\s*(?P<kind>[a-z][a-z0-9_-]*)\s*[:：]"));
    let kinds = KIND.captures_iter(&reader.lines[sentence.line].text).filter(|found| &found["kind"] != "e.g");
    kinds.count() > 1 && KIND.is_match(reader.text(sentence))
}

/// 长度为 may mean the most, too: an example of another length says so. Those of 32位字符串 are often masked.
pub(super) fn denied(reader: &Reader, found: &Captures, count: &str) -> bool {
    let example = reader.example().filter(|example| found.name("count2").is_none() && !example.contains('*'));
    example.is_some_and(|example| example.chars().count().to_string() != number(count))
}

/// Whether the text is said to be one in Base64.
pub(super) fn is_base64(reader: &Reader) -> bool {
    let base64 = FactValue::Text("base64".to_owned());
    reader.found.iter().any(|found| found.fact.key == "format" && found.fact.value == base64)
}

/// `prefix-` followed by 8 random ones, or one of several lengths.
pub(super) fn is_shape(reader: &Reader, sentence: &At, at: &At) -> bool {
    let (before, after) = (reader.before(sentence, at), reader.after(sentence, at));
    let less = ["少于", "多于", "小于", "大于", "超过", "不足", "<", "≤", ">", "按", "算", "计", "占", "字节"];
    less.iter()
        .chain(&["或", "/", "包含", "至少", "前", "后", "最", "支持"])
        .any(|word| before.trim_end().ends_with(word))
        || before.contains("加上")
        || after.starts_with("或")
        || after.contains("+")
}
