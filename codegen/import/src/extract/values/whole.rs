//! A text that is what the member is, and a choice: `凭据状态：Enabled、Disabled`, `监控节点类型` above `AUTO ALL`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::Entry;
use super::{Candidate, bare, listed, shown};
use crate::extract::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::prose::pattern;

/// Words of code, or numbers, that blanks part.
static SPACED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[A-Za-z][A-Za-z0-9_]+(?:\s+[A-Za-z][A-Za-z0-9_]+)+|[0-9]+(?:\s+[0-9]+){2,}"));

/// What a choice is of.
static KIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:类型|类别|种类|方式|方法|模式|状态|级别|等级|来源|协议|方向|算法|顺序|策略|结论|动作|性质|标签|原因|权限|阶段|平台|角色|架构|区域|操作|结果|属性|引擎|环境|开关|条件|列表|类目|风格|版型|质量|框架|用途|范围|规格|版本|口径|性别|依据|依赖|维度|关系|效力|排序|排序字段|[^状形]态)\s*$|^[^，,]{0,10}是否|^[（(]?(?:个人|企业)?\p{Han}+或者\p{Han}+$",
    )
});

/// What follows it goes on with something else.
static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:(?:^|[^A-Za-z])e\.?g\.?)\s*$|支持|包[括含]|默认值|默认不|默认\s*$|其[它他余]可选|[：:]|示例|参考|单位|^注|[、。；;]\S*[、。；;]",
    )
});

/// A list right behind it is the end of what it begins.
static BEGUN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:[如例含按由对在从到和与及或等为是]|返回|(?:^|[^启停禁可通专])用)\s*$"));

static END: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(?:秒|分钟|小时|天|个?月|年|枚举值?|[两三四五六七八九]种\p{Han}{2,4}|[\p{Han}--[等其]]{0,2}(?:模式|方式|格式|协议|类型|路由))?[)）\]】”|]*\s*[;；,，、.]?\s*(?:$",
        r"|[。；;，,（(]\s*(?:默认|不填|不传|如果?不|若不|缺省|注意|分别|不?区分大小写|用于|[^，,。；;]{0,16}为空|为?空|其[它他余][^，,。；;]{0,4}(?:无效|非法|不支持|暂不支持)|\p{Han}{2,6}默认|$)",
        r"|默认|不填|不传|缺省|分别|[。]\s*\S|[；;]\s*[\p{Han}--[其若如当也还或仅]]|[。；;，,（(]\s*[^，,。；;：:]{0,40}(?:生效|有效|必填|必传)\s*[)）]?\s*(?:$|[。；;]))",
    ))
});

/// What a head says beside the name of the member: `（仅当 Mode=a 时生效）`, and at its end 必填, 过滤 or a verb before the values.
static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[（(][^（）()]*[)）]|^是否支持|[，,]\s*单位[:：为]?\s*(?:毫?秒|分钟?|小时|天|月)\s*[，,。]?\s*$")
});
static TAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:[，,。]\s*(?:必填|选填|可选|非必填)|[，,。、\s]\s*(?:可以?为|可以?是|分为|包括|包含|有)|过滤|为?过滤条件)$",
    )
});

/// One more value with its meaning, before the list and behind it: `A甲，B，C`, `A/B/C；d_e 为丁`.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[，,：:\s][A-Z][A-Z0-9_]+\p{Han}{1,6}[，,]\s*$"));
static BEHIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[；;，,]\s*[a-z]+_[a-z_]+\s*[为是]"));

/// The two states of a switch, which need no more words.
static SWITCH: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?i:on)\s*(?:/|\||或者?)\s*(?i:off)$"));
static AFTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:[，,。；;（()）]|$)|^\s+\S"));

/// One more value, with its meaning: `TCP或UDP，ALL表示所有协议`.
static MORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^\s*[，,；;]\s*(?P<key>[A-Za-z][A-Za-z0-9_]+)\s*(?:表示|代表)(?P<text>[^，,。；;]{1,20})[。；;]?$")
});

/// When the member counts, in the next clause: `http、https; Flag=0时生效`.
static COUNTS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^[，,；;]\s*[A-Z][A-Za-z]*\s*[=为是][^，,。；;：:]{1,24}(?:生效|有效|必填|必传)\s*(?:$|[。；;])")
});

/// The values of the first line, or of the second one if that is nothing but a list.
pub(super) fn candidate(reader: &Reader) -> Option<Candidate> {
    let first = reader.lines.first()?.text.as_str();
    of_line(reader, 0, None).or_else(|| {
        let alone = reader.lines.get(1).is_some_and(|line| line.depth == 0);
        let kind = || KIND.is_match(first.trim_end_matches(['：', ':', '，', ',', ' ']));
        let last = || reader.lines[2..].iter().all(|line| line.text.contains("null") || line.text.starts_with("默认"));
        (alone && (kind() || last())).then(|| of_line(reader, 1, Some(first)))?
    })
}

fn of_line(reader: &Reader, line: usize, above: Option<&str>) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let words = bare::LIST.find(text).map(|list| list.start() + bare::begin(list.as_str())..list.end());
    let lists =
        bare::phrases(text).map(|list| list.range()).chain(words).chain(SPACED.find(text).map(|list| list.range()));
    lists.filter_map(|list| cut(text, list.start, list.end)).find_map(|list| of_list(reader, line, above, list))
}

fn of_list(reader: &Reader, line: usize, above: Option<&str>, list: Range<usize>) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let before = &text[..list.start];
    if above.is_some() && !before.trim().is_empty() {
        return None;
    }
    let mut entries = entries(reader, line, &text[list.clone()])?;
    // 是否开启http2，on或off: the first word belongs to the head.
    let glued = before.ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    let (first, rest) = &text[list.clone()].split_once(['，', ',']).unwrap_or_default();
    if glued && rest.contains(['或', '/']) && !first.contains(['或', '/']) {
        entries.remove(0);
    }
    if let Some(found) = MORE.captures(&text[list.end..]) {
        // `common、amd，common表示通用类型` says what one of them means.
        match entries.iter_mut().find(|entry| entry.key == found["key"]) {
            Some(entry) => found["text"].clone_into(&mut entry.text),
            None => entries.push(Entry { key: found["key"].to_owned(), text: found["text"].to_owned(), line }),
        }
    }
    let signs = |c: char| "：:，,（([【-。“ ".contains(c);
    let head = BESIDE.replace_all(above.unwrap_or(before).trim_end_matches(signs), "");
    let head = TAIL.replace(head.trim_end_matches(signs), "");
    let head = head.trim_end_matches(signs).trim();
    let part = BEFORE.is_match(before)
        || BEHIND.is_match(&text[list.end..])
        || bare::goes_on_below(reader, line, &text[list.end..])
        || listed::MORE.is_match(&text[list.end..])
        || bare::begins_before(before);
    let at = vec![At { line, range: list.clone() }];
    let list = &text[list];
    // Nothing but a blank parts a word in Latin from its list: `模式 Kling a/b`.
    let glues = match above {
        Some(_) => None,
        None => Some(head.ends_with(|c: char| c.is_ascii_alphanumeric()) && !before.trim_end().ends_with(['：', ':'])),
    };
    let shown = shown::shows_of(reader, &entries);
    let labelled = head.is_empty() || shown == Some(true) && before.trim_end().ends_with(['：', ':']);
    let other = |head: &str| listed::is_other(true, head) && (shown != Some(true) || listed::is_sample(head));
    let named = is_name(reader, head, labelled, list, &entries, shown)
        && is_own(reader, head, glues)
        && !other(&bare::plain(reader, head));
    (!part && named && fits(reader, head, list, &entries, shown)).then_some(Candidate {
        entries,
        formal: false,
        plain: false,
        at,
    })
}

/// The list up to where it ends; behind its last comma one more may begin that has a meaning.
fn cut(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let sign = text[start..end].rfind(['，', ',', '；', ';']).map(|at| start + at);
    let comma = sign.filter(|at| MORE.is_match(&text[*at..]) || COUNTS.is_match(&text[*at..]));
    let switch = SWITCH.is_match(&text[start..end]) && AFTER.is_match(&text[end..]);
    let ends = (switch || END.is_match(&text[end..])).then_some(end).or(comma);
    ends.map(|end| start..end)
}

/// Whether a head can name what the list is of: it says something, or the list is the whole text, and not what the member is
/// called: `QQ qqOpenId`.
fn is_name(reader: &Reader, head: &str, labelled: bool, list: &str, entries: &[Entry], shown: Option<bool>) -> bool {
    let few = usize::from(is_spaced(list) && shown != Some(true)) + 1;
    let name = reader.name().to_ascii_lowercase();
    let called = is_spaced(list)
        && head.is_empty()
        && entries.iter().any(|entry| name.contains(&entry.key.to_ascii_lowercase()));
    head.chars().count() <= 32 && !called && (!head.is_ascii() || entries.len() > few && labelled)
}

/// Whether a head speaks of the member, and of no case. `glues`: whether its last word goes on in the list, which none does in
/// one below it: `单位（月）：`, `是否启用 sni`.
fn is_own(reader: &Reader, head: &str, glues: Option<bool>) -> bool {
    let said = head.strip_suffix("单位").filter(|_| glues.is_none()).unwrap_or(head);
    glues.is_none_or(|glues| !glues && !BEGUN.is_match(head))
        && !OPEN.is_match(said)
        && !limits_cases(head)
        && (has_condition(head) || !reader.is_decided(head))
}

/// Whether nothing but blanks parts the words of a list.
fn is_spaced(list: &str) -> bool {
    !list.contains(|c: char| !c.is_ascii_alphanumeric() && !c.is_whitespace() && c != '_')
        && !list.split_whitespace().any(|word| matches!(word, "or" | "and"))
}

fn entries(reader: &Reader, line: usize, list: &str) -> Option<Vec<Entry>> {
    if !is_spaced(list) {
        return bare::entries(reader, line, list);
    }
    let entry = |key: &str| Entry { key: key.to_owned(), text: String::new(), line };
    let typed = !reader.is_integer() || list.split_whitespace().all(|word| word.parse::<i64>().is_ok());
    typed.then(|| list.split_whitespace().map(entry).collect())
}

/// Whether the example is one of the values, or they look like values and the head asks for a choice.
fn fits(reader: &Reader, head: &str, list: &str, entries: &[Entry], shown: Option<bool>) -> bool {
    let all = |is: fn(u8) -> bool| entries.iter().all(|entry| entry.key.len() > 1 && entry.key.bytes().all(is));
    let upper = all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_-".contains(&byte));
    let lower = all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.".contains(&byte));
    let words = all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
        && entries.iter().all(|entry| entry.key.len() > 2);
    // `2025-01-01 / 2025-01` is one, too.
    let letters = entries.iter().all(|entry| entry.key.contains(|c: char| c.is_alphabetic()));
    let spaced = is_spaced(list);
    // YYYY/MM/DD is a format.
    let date = all(|byte| b"YMDHSymdhs".contains(&byte));
    let all_numbers = reader.is_integer() && entries.iter().all(|entry| entry.key.parse::<i64>().is_ok());
    let two = entries.len() == 2 && list.contains('或');
    let numbers = all_numbers && (entries.len() > 2 || two);
    // `HTTP协议版本：1.1/2.0`
    let versions = head.ends_with("版本") && all(|byte| byte.is_ascii_digit() || byte == b'.');
    if numbers || versions && !spaced || bare::is_list_of_phrases(list) {
        return shown == Some(true);
    }
    if !letters || date {
        return false;
    }
    let kind = KIND.is_match(head);
    match shown {
        Some(shown) => shown && (!spaced || kind || head.is_empty() || entries.len() > 2 && words),
        None if spaced => (upper || all_joined(entries)) && (kind || listed::is_kind(reader.name())),
        None => (upper || lower || words) && (kind || listed::is_kind(reader.name())),
    }
}

/// Whether each has an underscore, which words of prose have not.
fn all_joined(entries: &[Entry]) -> bool {
    entries.iter().all(|entry| entry.key.contains('_'))
}
