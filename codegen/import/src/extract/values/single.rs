//! The one value that a member may have: `固定填值：9`, `当前只支持取值：spot`.

use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN};
use super::{Candidate, listed, shown};
use crate::extract::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;

static SINGLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"(?P<lead>(?P<sure>默认值?[（(]固定[)）]\s*[：:]|本接口取值\s*[：:]|取值仅为)|固定(?:设置|填写?|传入?|取|使用)?(?:值|取值|字段|参数)?\s*[，,]?\s*(?:为|是|填写?|传入?|：|:)*"#,
            r#"|(?:仅|只)(?:能|可)?(?:支持)?(?:取值|填写?|传入?|设置|取)(?:为|是|：|:)+|(?:仅|只)支持\s*[A-Za-z0-9]{{1,12}}\s*[，,]\s*请(?:填写?|传入?)"#,
            r#"|(?P<only>(?:仅|只)(?:能|可|允许|接受|支持|包括|包含|限于?)+(?:选择?|填写?|传[入递]?|输入|设置|保留|使用|等于|取值?|值|为|是)*|(?P<set>(?:取值(?:范围)?|可选[值项])\s*[：:\[【])))\s*(?:\p{{Han}}{{2,8}}[（(：:]|类型|协议|版本|格式)?\s*[：:]?\s*"#,
            r#"[*"“'`]*(?P<key>[-$]?{token})[*"“”'`]*(?:\s*[(（](?P<text>[^()（）]{{1,60}})[)）])?\s*"#,
            r"(?:一种|输入|排序|(?:这|此)?(?:一|1)?[个种](?:取?值|类型|选项|模式|方式|格式)?|\p{{Han}}{{0,4}}(?:类型|模式|方式|格式|协议|分辨率)|(?P<means>(?:-|—|:|：|=)\s*[^，,。；;\n]{{1,24}})|秒|分钟|小时|天|年|(?P<behind>\p{{Han}}{{1,8}}))?\s*(?:$|[，,。；;）)\]】！]|单位)",
        ),
        token = TOKEN
    ))
});

/// What may stand before it in its part of the sentence without naming a case or another subject.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:目前|当前|暂时?|仅|现在|此处?|这里|该|本|接口|入参|参数|字段|取值|枚举值|请求类型|操作|类型|注意?|(?:入参)?限制|值|即|也|\s|且|为|：|:)*$",
    )
});

/// Whether a clause may be the name of the member, and of no case: 证件类型, `音频采样率 目前`.
fn is_name(clause: &str) -> bool {
    let clause = clause.trim();
    static KIND: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:类型|方式|模式|格式|协议|版本|率)(?:\s*(?:目前|当前))?$"));
    let han = clause.chars().all(|c| !c.is_ascii() && c.is_alphabetic() || c == ' ');
    han && clause.chars().count() <= 14 && KIND.is_match(clause) && !limits_cases(clause)
}

/// Whether a clause is the name of the member, and that nothing else is possible: `备份类型：暂时`.
fn is_named(clause: &str) -> bool {
    clause.split_once(['：', ':']).is_some_and(|(name, rest)| is_name(name) && BEFORE.is_match(rest))
}

/// Whether more values follow the one that was found.
fn goes_on(reader: &Reader, sentence: &At, at: &At, found: &regex::Captures<'_>) -> bool {
    // 只支持1,2,3 goes on, and so does `仅支持"A","B"`.
    let rest = reader.lines[at.line].text.get(at.range.end..sentence.range.end).unwrap_or_default();
    let sign = reader.text(at).ends_with([',', '，', '、']);
    let next = rest.trim_start();
    let another = sign
        && !next.starts_with(&found["key"])
        && next.starts_with(|c: char| c.is_ascii_alphanumeric() || "\"“'‘`".contains(c));
    // 取值：A tells of the only one where nothing but the default follows.
    let beyond = reader.lines[at.line].text.get(at.range.end..).unwrap_or_default();
    let beyond = beyond.trim_start_matches(['，', ',', '。', ' ']);
    let ends = ["默认", "不填", "不传", "当前", "目前"].iter().any(|word| beyond.starts_with(word));
    // `仅支持 1-65535` is a range.
    let digit = |means: regex::Match<'_>| {
        means.as_str().trim_start_matches(['-', ' ']).starts_with(|c: char| c.is_ascii_digit())
    };
    // `取值：A：甲` is the beginning of a list.
    let set = found.name("set").is_some();
    another
        || set && !(beyond.is_empty() || ends)
        || found.name("means").is_some_and(digit)
        || set && found.name("means").is_some()
}

/// The value of the member, if every call has the same.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    if reader.is_list() {
        return None;
    }
    let mut found: Vec<(At, Entry)> = Vec::new();
    for sentence in reader.sentences() {
        for (at, captures) in reader.matches(&sentence, &SINGLE) {
            let key = captures["key"].to_owned();
            let clause = reader.before(&sentence, &at).rsplit(['，', ',', '（', '(']).next().unwrap_or_default();
            let typed = !reader.is_integer() || key.parse::<i64>().is_ok();
            if goes_on(reader, &sentence, &at, &captures) {
                continue;
            }
            // An item may tell of a case: `- 创建副本集实例，该参数只能为1`.
            if reader.lines[at.line].depth > 0 && reader.before(&sentence, &at).trim() != clause.trim() {
                continue;
            }
            let only = captures.name("only").is_some();
            // Where every call has its own, an example is of another one.
            let sure = captures.name("sure").is_some();
            let shown = shown::shows(reader, std::iter::once(key.as_str()));
            // `仅支持month创建`: only where the example is the same it is the value, and not a word of the sentence. Behind a
            // number stands what it counts.
            if captures.name("behind").is_some() && !(only && reader.is_text() && shown == Some(true)) {
                continue;
            }
            let word = reader.is_integer() || key.starts_with(|c: char| c.is_ascii_alphabetic());
            let shown =
                shown.unwrap_or_else(|| !only || word && (reader.is_integer() || listed::is_kind(reader.name())));
            // Words of the prose, and amounts, are no values of a text.
            let value = reader.is_integer() || !key.starts_with('-');
            let named = only && is_name(clause) || BEFORE.is_match(clause) || is_named(clause);
            if typed && (shown || sure) && value && named && reader.holds(&sentence, &at) {
                let text = captures.name("text").map_or_else(String::new, |text| text.as_str().to_owned());
                found.push((at.clone(), Entry { key, text, line: at.line }));
            }
        }
    }
    let [(at, entry)] = found.as_slice() else { return None };
    Some(Candidate { entries: vec![entry.clone()], formal: true, plain: false, at: vec![at.clone()] })
}
