//! `known`: values that a text names of a set that it leaves open: `如 SFTP/CLIP/RDP`, `Master、Work等`, and in lists as
//! [`values`] reads them: `常见取值：running / sleeping`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::FileTypes;

use super::FactValue;
use super::reader::{At, Reader, has_condition};
use super::values::{self, Opened};
use crate::upstream::prose::pattern;

const NAME: &str = "known";

/// A word of code, or two, alone or with what it means in brackets.
const WORD: &str = r#"["“'‘`「*]*[A-Za-z0-9](?:[A-Za-z0-9_&-]|\\\*){0,39}(?:\.[A-Z0-9]+)*(?: [A-Za-z0-9_-]{1,39})?["”'’`」*]*(?:\s*[（(][^（()）]{1,40}[）)])?"#;

/// What introduces a part of the set, and a list that goes on: 如甲、乙, 甲、乙等.
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    let list = format!(r"{WORD}(?:\s*(?:[、，,/／；;|\s]|或者?|和|及|以及|与|or )\s*{WORD})+");
    pattern(&format!(
        concat!(
            r"(?P<lead>如|例如|比如|譬如|诸如|包括但不限于|(?:^|[\p{{Han}}\s，,：:（(])(?:eg|e\.g\.)|[，,]\s*含)\s*[:：，,]?\s*(?P<shown>{list})",
            r"|(?:^|[\p{{Han}}，,：:。（(\s])(?P<listed>{list})\s*(?:版本|类型)?\s*(?:等|…|\.{{3}}|[、，,/]\s*其[他它](?:$|[。；;，,）)]))",
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
        r"格式(?:[^类]|$)|单位|后缀|前缀|开头|结尾|字符|符号|参数|字段(?:[^排]|$)|属性|变量|占位|标签|关键[字词]|文件名|命名|域名|地址|账号|用户名|(?:不|非|除了?)[^，,。；;]{0,8}$|[A-Za-z0-9_]\s*$",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_text() || reader.found.iter().any(|found| says_form(found.fact.key)) {
        return;
    }
    let list = values::opened(reader);
    if holds_anything(reader.name()) {
        // `monitoring：监控用户，其他值：普通用户` tells what it may hold in spite of its name.
        return of_list(reader, list.filter(|list| list.told && list.meant));
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
            let use_of = clause(before).trim_end().ends_with("用于");
            // `集群的Isp属性，如A、B` of `Isp`: its own name says what the list is of.
            let subject = clause(before).replace(&format!("{}属性", reader.name()), "");
            // `文件格式（如 CSV / JSON）` of `Format`
            let format = reader.name().ends_with("Format");
            let subject = subject.strip_suffix("格式").filter(|_| format).unwrap_or(&subject);
            // 诊断内容，含 A、B are parts of one thing; 来源，含 A、B are kinds.
            let held = found.name("lead").is_some_and(|lead| lead.as_str().ends_with('含'));
            let kinds = !held || ["来源", "类型", "平台"].iter().any(|word| clause(before).contains(word));
            let own =
                kinds && !use_of && !has_condition(before) && !reader.names_other(before) && !OF_ELSE.is_match(subject);
            if let Some(words) = words(reader, list.as_str()).filter(|_| ends && own) {
                sets.push((words, list_at));
            }
        }
    }
    // The examples are part of the full list below: `如：en/ja`.
    let wider = |list: &Opened| sets.iter().all(|(words, _)| words.iter().all(|word| list.keys.contains(word)));
    let list = list.filter(|list| sets.is_empty() || list.told && wider(list));
    // Two lists are parts of something larger.
    if list.is_some() || sets.is_empty() {
        of_list(reader, list);
    } else if let [(words, at)] = sets.as_slice() {
        let value = FactValue::List(words.clone());
        reader.fact(NAME, "known", value, at.clone());
    }
}

/// The values of a list that is written as a closed one is.
fn of_list(reader: &mut Reader, list: Option<Opened>) {
    let Some(Opened { keys, mut at, told, .. }) = list else { return };
    let before = at.first().map_or("", |at| &reader.lines[at.line].text[..at.range.start]);
    let own = told || !OF_ELSE.is_match(clause(before.trim_end_matches(SIGNS_BEFORE)));
    if own && at.iter().all(|at| reader.is_free(at)) && are_values(reader, &keys) {
        // What is assumed stays to be read.
        for at in &mut at {
            let end = reader.text(at).find("默认").filter(|end| *end > 0);
            at.range.end = end.map_or(at.range.end, |end| at.range.start + end);
        }
        reader.fact_at(NAME, "known", FactValue::List(keys), at);
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
    const ENDS: [&str; 17] = [
        // Those that is_free takes for chosen, too: of names a text shows a few.
        "Name",
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
    if whole.trim_end_matches(['。', '；', ';', '，', ',', '）', ')']).ends_with(['他', '它']) {
        return true;
    }
    if whole.ends_with('等') {
        return !is_another_word(after);
    }
    // Of `如hive TABLE;VIEW` blanks part no values.
    let next = reader.lines[at.line].text.get(sentence.range.end..).unwrap_or_default();
    let next = next.trim_start_matches([';', '；', ' ']);
    if after.trim_matches([';', '；', ' ']).is_empty()
        && !SIGNS.is_match(whole)
        && next.starts_with(|c: char| c.is_ascii_alphanumeric())
    {
        return false;
    }
    let rest = after.trim_start();
    // `RAY_JOB / RAY_SERVE / 平台直提交等`: the last of them is described.
    static DESCRIBED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[/、|]\s*\p{Han}{1,7}[\p{Han}--名]等\s*(?:$|[，,。；;）)])"));
    let more = rest.strip_prefix('等').is_some_and(|rest| !is_another_word(rest)) || DESCRIBED.is_match(rest);
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
    let words = words.into_iter().map(|word| word.trim().replace('\\', "")).filter(|word| seen.insert(word.clone()));
    let words: Vec<String> = words.collect();
    are_values(reader, &words).then_some(words)
}

/// Whether words can be values.
fn are_values(reader: &Reader, words: &[String]) -> bool {
    let files = words.iter().all(|word| FileTypes::from_name(&word.to_ascii_lowercase()).is_some());
    let files = files && !["Type", "Format", "Suffix", "Ext"].iter().any(|part| reader.name().contains(part));
    // `CreateTime` is no action where the example is one of them.
    let acts = !reader.example().is_some_and(|example| words.iter().any(|word| word == example));
    words.len() > 1 && !files && words.iter().all(|word| is_value(reader, word) && !(acts && is_action(word)))
}

fn is_value(reader: &Reader, word: &str) -> bool {
    static SAMPLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)x{2,}|\*{2,}|test|demo|example|sample|foo|^abc|^(?:com|(?-i:cn)|www|https?|ids?|ips?|urls?|apis?|sdk|key|value|name|app|web)$|^[a-z]{2,12}-(?:[a-z]+[0-9]|[0-9]+[a-z])[a-z0-9]*$|[0-9]{5,}|^(?:[kmgt]i?b|[kmgt]bps|ms|qps|yyyy.*|mm|dd|hh|ss)$",
        )
    });
    (word.contains(|c: char| c.is_ascii_alphabetic()) || is_version(reader, word))
        && word.split(' ').count() <= 2
        && (is_region(word)
            || is_language(reader, word)
            || is_status(word)
            || is_color(word)
            || is_protocol(reader, word)
            || !SAMPLE.is_match(word))
        && word != reader.name()
        && reader.beside(word).is_none()
}

/// Whether a word is named as an action is.
fn is_action(word: &str) -> bool {
    static ACTION: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:Describe|Create|Modify|Delete|Get|List|Query|Update|Set|Add|Remove)[A-Z]"));
    ACTION.is_match(word)
}

/// A language may look like a unit: `ms`.
fn is_language(reader: &Reader, word: &str) -> bool {
    reader.name().contains("Language") && word.len() == 2
}

/// A region looks like an identifier: `ap-guangzhou`.
fn is_region(word: &str) -> bool {
    ["ap-", "na-", "eu-", "sa-"].iter().any(|area| word.starts_with(area)) && !word.contains("xx")
}

/// A color has as many digits as an identifier: `0x999999`.
fn is_color(word: &str) -> bool {
    let digits = word.strip_prefix("0x").filter(|digits| digits.len() == 6);
    digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The status codes of one kind: `5xx`.
fn is_status(word: &str) -> bool {
    word.strip_suffix("xx").is_some_and(|kind| matches!(kind, "1" | "2" | "3" | "4" | "5"))
}

/// Numbers with a dot, and small ones, name versions: `2.4.1`, `22`.
fn is_version(reader: &Reader, word: &str) -> bool {
    let short = word.contains('.') || word.len() < 3;
    reader.name().ends_with("Version") && short && word.bytes().all(|c| c.is_ascii_digit() || c == b'.')
}

/// What addresses begin with is a value of a protocol.
fn is_protocol(reader: &Reader, word: &str) -> bool {
    reader.name().ends_with("Protocol") && matches!(word.to_ascii_lowercase().as_str(), "http" | "https")
}
