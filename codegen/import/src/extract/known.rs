//! `known`: values that a text names of a set that it leaves open: `如 SFTP/CLIP/RDP`, `Master、Work等`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::FileTypes;

use super::reader::{At, Reader, has_condition};
use super::{FactValue, values};
use crate::upstream::prose::pattern;

const NAME: &str = "known";

/// A word of code, or two, alone or with what it means in brackets.
const WORD: &str = r#"["“'‘`「*]*[A-Za-z0-9][A-Za-z0-9_-]{0,39}(?:\.[0-9]+)?(?: [A-Za-z0-9_-]{1,39})?["”'’`」*]*(?:\s*[（(][^（()）]{1,40}[）)])?"#;

/// What introduces a part of the set, and a list that goes on: 如甲、乙, 甲、乙等.
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    let list = format!(r"{WORD}(?:\s*(?:[、，,/／；;|\s]|或者?|和|及|以及|与|or )\s*{WORD})+");
    pattern(&format!(
        concat!(
            r"(?P<lead>如|例如|比如|譬如|诸如|包括但不限于|(?:^|[\s，,：:（(])(?:eg|e\.g\.))\s*[:：，,]?\s*(?P<shown>{list})",
            r"|(?:^|[\p{{Han}}，,：:。（(\s])(?P<listed>{list})\s*(?:版本|类型)?\s*(?:等|…|\.{{3}})",
        ),
        list = list
    ))
});

/// Between the words of a list; blanks only where there is nothing else.
static SIGNS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*(?:[、，,/／；;|]|或者?|和|及|以及|与| or )\s*"));

/// What a word means, and the signs around it.
static MEANING: LazyLock<Regex> = LazyLock::new(|| pattern(r#"\s*[（(][^（()）]*[）)]|["“”'‘’`「」*]"#));

/// What stands between the description and its list.
const SIGNS_BEFORE: [char; 9] = ['：', ':', '，', ',', ' ', '（', '(', '"', '“'];

/// What goes on as another word: 等级, 等于.
const OTHERWISE: [&str; 13] = ["级", "于", "待", "同", "价", "到", "效", "比", "额", "分", "长", "候", "单位"];

/// What the text lists instead of values: notations, units, names of members and actions, parts of a text.
static OF_ELSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"格式|单位|后缀|前缀|开头|结尾|字符|符号|参数|字段|属性|变量|占位|标签|关键[字词]|文件名|命名|域名|地址|账号|用户名|(?:不|非|除了?)[^，,。；;]{0,8}$|[A-Za-z0-9_]\s*$",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_text() || holds_anything(reader.name()) || reader.found.iter().any(|found| says_form(found.fact.key))
    {
        return;
    }
    let mut sets: Vec<(Vec<String>, At)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &OPEN) {
            let Some(list) = found.name("shown").or_else(|| found.name("listed")) else { continue };
            let place =
                |start, end| At { line: at.line, range: sentence.range.start + start..sentence.range.start + end };
            let list_at = place(list.start(), list.end());
            let start = found.name("lead").map_or(list.start(), |lead| lead.start());
            let before = reader.before(&sentence, &place(start, start)).trim_end_matches(SIGNS_BEFORE);
            let ends = ends(reader, &sentence, &at, found.name("lead").is_some());
            // 适用于甲、乙等所有类型 tells where the member is of use.
            let purpose = ["适用于", "用于"].iter().any(|word| clause(before).trim_end().ends_with(word));
            let own =
                !purpose && !has_condition(before) && !reader.names_other(before) && !OF_ELSE.is_match(clause(before));
            if let Some(words) = words(reader, list.as_str()).filter(|_| ends && own) {
                sets.push((words, list_at));
            }
        }
    }
    // Two lists are parts of something larger.
    if let [(words, at)] = sets.as_slice() {
        let value = FactValue::List(words.clone());
        reader.fact(NAME, "known", value, at.clone());
    }
}

/// The clause that a list ends.
fn clause(before: &str) -> &str {
    before.rsplit(['，', ',', '。', '；', ';']).next().unwrap_or_default()
}

/// Facts that say what a text holds.
fn says_form(key: &str) -> bool {
    matches!(key, "values" | "format" | "each.format" | "file_types" | "each.file_types" | "type")
}

/// A member that holds a name, an identifier, a text or an address; what its text shows is one of many.
fn holds_anything(name: &str) -> bool {
    const ENDS: [&str; 16] = [
        "Names",
        "ID",
        "IDs",
        "Ip",
        "Ips",
        "IP",
        "Domain",
        "Domains",
        "Host",
        "Desc",
        "Description",
        "Remark",
        "Prompt",
        "Key",
        "Keys",
        "Tag",
    ];
    values::is_free(name) || name.ends_with("Tags") || ENDS.iter().any(|end| name.ends_with(end))
}

/// Whether a list ends the clause, or goes on with 等.
fn ends(reader: &Reader, sentence: &At, at: &At, lead: bool) -> bool {
    let whole = reader.text(at);
    let after = reader.after(sentence, at);
    if whole.ends_with('等') {
        return !is_another_word(after);
    }
    let rest = after.trim_start();
    let more = rest.strip_prefix('等').is_some_and(|rest| !is_another_word(rest));
    // Behind the sign between its words a list goes on in Chinese: `A，CNAME，显性URL`.
    let goes_on = rest.starts_with(|sign: char| matches!(sign, '，' | ',') && whole.contains(sign));
    // 如TCP或UDP，则必填: 如 alone is "if" as well.
    let next = rest.trim_start_matches(['，', ',', ' ']);
    let case = next.len() < rest.len() && next.starts_with(['则', '需', '必', '该', '此']);
    let ended = rest.is_empty() || !case && rest.starts_with(['，', ',', '。', '；', ';', '）', ')', '…']);
    !lead || more || (ended && !goes_on)
}

/// Whether 等 is a part of another word, or of what is counted in.
fn is_another_word(after: &str) -> bool {
    OTHERWISE.iter().any(|word| after.starts_with(word))
}

/// The words of a list, if they are values: not samples of names and numbers, not members, actions, units or types of files.
fn words(reader: &Reader, list: &str) -> Option<Vec<String>> {
    let plain = MEANING.replace_all(list, "");
    let words: Vec<&str> =
        if SIGNS.is_match(&plain) { SIGNS.split(&plain).collect() } else { plain.split_whitespace().collect() };
    let mut seen = BTreeSet::new();
    let words: Vec<&str> = words.into_iter().map(str::trim).filter(|word| seen.insert(*word)).collect();
    let files = words.iter().all(|word| FileTypes::from_name(&word.to_ascii_lowercase()).is_some());
    let files = files && !["Type", "Format", "Suffix", "Ext"].iter().any(|part| reader.name().contains(part));
    let values = words.len() > 1 && !files && words.iter().all(|word| is_value(reader, word));
    values.then(|| words.into_iter().map(str::to_owned).collect())
}

fn is_value(reader: &Reader, word: &str) -> bool {
    static SAMPLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)x{2,}|\*{2,}|test|demo|example|sample|foo|^abc|^(?:com|cn|www|https?|ids?|ips?|urls?|apis?|sdk|key|value|name|app|web)$|^[a-z]{2,12}-(?:[a-z]+[0-9]|[0-9]+[a-z])[a-z0-9]*$|[0-9]{5,}|^(?:[kmgt]i?b|[kmgt]bps|ms|qps|yyyy.*|mm|dd|hh|ss)$",
        )
    });
    static ACTION: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:Describe|Create|Modify|Delete|Get|List|Query|Update|Set|Add|Remove)[A-Z]"));
    word.contains(|c: char| c.is_ascii_alphabetic())
        && word.split(' ').count() <= 2
        && (is_region(word) || !SAMPLE.is_match(word))
        && !ACTION.is_match(word)
        && word != reader.name()
        && reader.beside(word).is_none()
}

/// A region looks like an identifier: `ap-guangzhou`.
fn is_region(word: &str) -> bool {
    ["ap-", "na-", "eu-", "sa-"].iter().any(|area| word.starts_with(area)) && !word.contains("xx")
}
