//! Reads a default given by its meaning: `默认不开启`, where 不开启 explains one of the values.

use std::sync::LazyLock;

use regex::Regex;

use super::super::condition::is_shortened;
use super::super::reader::{At, Reader, limits_cases};
use super::super::{FactValue, values};
use super::GONE;
use super::switch::{state, switched, truth};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"(?:{gone}(?:时|则|均|都|[，,])*)?(?:默认|缺省)(?:值|取值|类型|方式|\p{{Han}}{{2,8}})??(?:为|是)\s*(?P<word4>[A-Za-z0-9.]+ ?\p{{Han}}{{2,12}})(?:[，,。；;）)（(]|$)"#,
            r#"|(?:默认)?{gone}(?:时|则|均|都|[，,])*(?:代表|表示|即为?|则为?|等同于|相当于|视为|为)\s*["“「]?(?P<word2>[\p{{Han}}--默][\p{{Han}}A-Za-z0-9 ]{{1,15}})["”」]?(?:[，,。；;）)（(]|$)"#,
            r#"|(?:^|[^\p{{Han}}]|{gone}|系统|后台|则|时|值)默认(?:值|取值|\p{{Han}}{{0,8}}[^非不行]为)?\s*(?:为|是|：|:)*\s*["“「]?(?P<word>(?:[A-Z]{{2,8}} ?)?\p{{Han}}[\p{{Han}}A-Za-z0-9/]{{0,15}})["”」]?(?:[，,。；;）)（( _]|\.?$)"#,
            r#"|(?:^|[\s，,。；;：:、/])(?P<word3>\p{{Han}}{{2,8}})[（(](?:默认|默认值|缺省)[)）]"#,
            // 默认不传，不返回: only what `true` does may be denied so.
            r#"|{gone}(?:时|则|[，,])*(?P<word5>不\p{{Han}}{{2,8}})(?:[，,。；;）)（(]|$)"#,
        ),
        gone = GONE
    ))
});

/// What before the word only says that it is used: 默认按降序排列, 默认使用单向认证.
static USED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:表示|代表|按照?|使用|采用|选择|查询|返回|展示|设置为|进行|走|已经?|为|是)"));

/// The value that a word means; `None` if it means none of them, or more than one.
pub(super) fn read(reader: &mut Reader) {
    if reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    let meanings = meanings(reader);
    let mut found: Vec<(String, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, captures) in reader.matches_anywhere(&sentence, &DEFAULT) {
            let sign = reader.text(&at).chars().last().filter(|c| "，,。；;".contains(*c));
            let at = At { range: at.range.start..at.range.end - sign.map_or(0, char::len_utf8), ..at };
            let word = ["word", "word2", "word3", "word4", "word5"].iter().find_map(|name| captures.name(name));
            // 默认不开启且只有一个… goes on.
            let word = word.map_or("", |word| word.as_str()).split('且').next().unwrap_or_default();
            let word = word.trim_end_matches('并').trim();
            // 不传不过滤 of what a number means is no value of it.
            let denied = captures.name("word5").is_some() && reader.base() != Some(&Base::Boolean);
            if denied && !meanings.iter().any(|(_, text)| is_same(text, word)) {
                continue;
            }
            let used = USED.replace(word, "");
            let key = key(reader, &meanings, word).or_else(|| key(reader, &meanings, &used));
            match key {
                Some(key) if super::holds(reader, &sentence, &at) || is_in_entry(reader, &sentence, &at, &key) => {
                    found.push((key, at));
                }
                _ => {}
            }
        }
    }
    found.dedup_by(|one, other| one.0 == other.0);
    if let [(key, at)] = found.as_slice() {
        reader.fact(super::NAME, "default", FactValue::Text(key.clone()), at.clone());
    }
}

/// The one value that a word means.
fn key(reader: &Reader, meanings: &[(String, String)], word: &str) -> Option<String> {
    let one = |means: &dyn Fn(&str) -> bool| {
        let keys: Vec<&String> = meanings.iter().filter(|(_, text)| means(text)).map(|(key, _)| key).collect();
        if let [key] = keys.as_slice() { Some((*key).clone()) } else { None }
    };
    // 默认知识库 is the name of something.
    if meanings.iter().any(|(_, text)| is_named(head_of(text), word)) {
        return None;
    }
    if meanings.iter().any(|(_, text)| is_same(text, word)) {
        return one(&|text| is_same(text, word));
    }
    truth(reader, word)
        .and_then(|truth| switched(reader, meanings, truth))
        .or_else(|| other_of_two(meanings, word))
        .or_else(|| direction(meanings, word))
        .or_else(|| one(&|text| plain(head_of(text)) == plain(word)))
        .or_else(|| state(word).filter(|_| meanings.len() == 2).and_then(|truth| switched(reader, meanings, truth)))
        .or_else(|| one(&|text| is_within(told_of(text), word) || is_alone_within(meanings, word, told_of(text))))
        .or_else(|| one(&|text| word.chars().count() > 4 && is_shortened(&plain(told_of(text)), &plain(word))))
        .or_else(|| {
            stem(word).and_then(|stem| one(&|text| told_of(text).starts_with(stem) && is_within(told_of(text), stem)))
        })
        .or_else(|| beside(reader, word).filter(|code| is_listed(meanings, code)))
}

/// What a word says of its kind: the ASR of ASR方式, where a value means ASR识别字幕.
fn stem(word: &str) -> Option<&str> {
    let stem = ["方式", "模式", "协议"].iter().find_map(|kind| word.strip_suffix(kind))?.trim_end();
    (stem.chars().count() > 2).then_some(stem)
}

/// Whether what explains a value calls it by 默认 and the word: 默认文件中的顺序. 默认不升级 says that it is assumed.
fn is_named(head: &str, word: &str) -> bool {
    static STATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:不|关闭|开启|禁用|启用|全部|所有)"));
    head.contains(&format!("默认{word}")) && !STATE.is_match(word)
}

/// Whether a code is one of the values, of which none is explained, or none is read.
fn is_listed(meanings: &[(String, String)], code: &str) -> bool {
    meanings.iter().all(|(_, text)| text.is_empty())
        && (meanings.is_empty() || meanings.iter().any(|(key, _)| key == code))
}

/// Whether a default stands in the explanation of the value that it is: `1：倒序。默认为倒序`.
fn is_in_entry(reader: &Reader, sentence: &At, at: &At, key: &str) -> bool {
    let before = reader.before(sentence, at);
    let line = reader.lines[at.line].text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-');
    line.strip_prefix(key).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        && !limits_cases(before)
        && !super::OTHER.is_match(reader.text(at))
        && !reader.is_example(sentence, at)
}

/// The code that a text gives for a word elsewhere: `standard是标准模式`, `广州：ap-guangzhou`.
fn beside(reader: &Reader, word: &str) -> Option<String> {
    // Of a longer text or JSON the words are those of its parts.
    let parts = reader.lines.len() > 6 || reader.found.iter().any(|found| found.fact.key == "format");
    if word.chars().count() < 2 || parts {
        return None;
    }
    let word = regex::escape(word);
    let (code, number) = (r"[A-Za-z][A-Za-z0-9_-]*", "[0-9]{1,3}");
    let pair = Regex::new(&format!(
        r#"(?:^|[，,。；;：:（(、\s]|其中)["“']?(?:(?P<a>{code})["”']?\s*(?:：|:|-|是|为|表示|代表)|(?P<c>{number})\s*(?:：|:|-|是|为|表示|代表|，|,)?)\s*(?:指定)?{word}(?:[，,。；;）)、|]|$)|(?:^|[，,。；;：:（(、\s]|如){word}(?:就|则|请|[，,])?\s*(?:：|:|-|为|是|（|\(|填|传|设为)\s*["“']?(?P<b>{code}|{number})["”']?(?:[，,。；;）)、|（(]|$)"#
    ));
    let pair = pair.ok()?;
    let found = reader.lines.iter().flat_map(|line| pair.captures_iter(&line.text));
    let mut codes: Vec<String> = found
        .filter_map(|found| Some(["a", "b", "c"].iter().find_map(|name| found.name(name))?.as_str().to_owned()))
        .filter(|code| !reader.is_number() || code.parse::<i64>().is_ok())
        .collect();
    codes.dedup();
    if let [code] = codes.as_slice() { Some(code.clone()) } else { None }
}

/// A text without what only joins its words: 依据云硬盘的创建时间排序 and 按云硬盘创建时间排序.
fn plain(text: &str) -> String {
    const BY: [&str; 6] = ["依据", "根据", "按照", "按", "以", "通过"];
    let text = BY.iter().find_map(|by| text.strip_prefix(by)).unwrap_or(text);
    text.replace("进行", "").replace("任何", "").chars().filter(|c| *c != '的' && *c != ' ').collect()
}

/// Whether one text is a part of the other, and not of its opposite: 标签匹配策略 of 表示标签匹配策略.
fn is_within(text: &str, part: &str) -> bool {
    part.chars().count() > 1
        && text.find(part).is_some_and(|start| !text[..start].ends_with(['不', '非', '未', '无', '禁', '除']))
}

/// The first part of what explains a value.
pub(super) fn head_of(text: &str) -> &str {
    text.split(['。', '，', ',', '（', '(', '；']).next().unwrap_or_default().trim()
}

/// Whether a word holds what means one value, and no other one: 标准域 begins the meaning of each.
fn is_alone_within(meanings: &[(String, String)], word: &str, told: &str) -> bool {
    let others = meanings.iter().filter(|(_, text)| told_of(text) != told && told_of(text).contains(told));
    !word.contains('或') && is_within(word, told) && others.count() == 0
}

/// The same without the default that may be said there: `上行 默认为空则全部查询`, `ioa 不传为全部`.
fn told_of(text: &str) -> &str {
    let head = head_of(text);
    let head = head.strip_prefix("表示").unwrap_or(head);
    let said = ["默认", "不传", "不填"].iter().filter_map(|word| head.find(word)).min();
    said.filter(|start| *start > 0).map_or(head, |start| head[..start].trim())
}

/// Whether a word is what explains a value, or that with a word for its kind: 默认降序排序.
fn is_same(text: &str, word: &str) -> bool {
    const KINDS: [&str; 9] = ["", "排序", "排列", "方式", "模式", "类型", "状态", "格式", "协议"];
    let head = head_of(text);
    let kind = |rest: &str| KINDS.contains(&rest);
    let order = |text: &str| text.trim_end_matches("排序").trim_end_matches("排列").to_owned();
    // 预付费，即包年包月 has two names.
    let again = text.trim_start().strip_prefix(head).and_then(|rest| rest.strip_prefix("，即"));
    let again = again.is_some_and(|again| head_of(again) == word);
    text == word
        || again
        || (!head.is_empty()
            && (word.strip_prefix(head).is_some_and(kind)
                || head.strip_prefix(word).is_some_and(kind)
                || order(head) == order(word)))
}

/// 默认不打开, where one of two values means 打开: the other one.
fn other_of_two(meanings: &[(String, String)], word: &str) -> Option<String> {
    let denied = word.strip_prefix('不')?;
    match meanings {
        [one, other] if is_same(&one.1, denied) && !is_same(&other.1, denied) => Some(other.0.clone()),
        [other, one] if is_same(&one.1, denied) && !is_same(&other.1, denied) => Some(other.0.clone()),
        _ => None,
    }
}

/// The values and what they mean, as the text explains them.
fn meanings(reader: &Reader) -> Vec<(String, String)> {
    if reader.base() == Some(&Base::Boolean) {
        return values::truths(reader);
    }
    let set = reader.found.iter().find_map(|found| match &found.fact.value {
        FactValue::Values(values) => Some(values),
        _ => None,
    });
    set.into_iter().flatten().map(|value| (value.wire.clone(), value.text.clone())).collect()
}

/// The value that orders in the direction that a word ends with: `asc` of 按名称正序, or the one that is explained so.
fn direction(meanings: &[(String, String)], word: &str) -> Option<String> {
    let word = order(word)?;
    let name = |key: &str| key.eq_ignore_ascii_case(word);
    let mut found = meanings.iter().filter(|(key, text)| match head_of(text) {
        "" => name(key),
        head => order(head) == Some(word),
    });
    found.next().filter(|_| found.next().is_none() && meanings.len() == 2).map(|(key, _)| key.clone())
}

/// The direction of an order that a text ends with.
fn order(text: &str) -> Option<&'static str> {
    let text = text.trim_end_matches("排序").trim_end_matches("排列");
    let ends = |words: &[&str]| words.iter().any(|word| text.ends_with(word));
    if ends(&["升序", "正序"]) { Some("asc") } else { ends(&["降序", "倒序", "逆序"]).then_some("desc") }
}
