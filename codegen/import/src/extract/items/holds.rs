//! Tells whether a number counts the items of the list itself, not what an item or another list holds.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader, has_condition, identifiers};
use crate::upstream::prose::pattern;

/// Whether the sentence counts the items of this list, and not what is in one item or in another list.
pub(super) fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
    static PART: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"从\s*0\s*开始|否则|分页|偏移|\p{Han}{2}版(?:[^本]|$)|每(?:个|条|项|组|种|位|台|一|类|人)|单个|单条|各|其中|子(?:项|元素|列表|数组|节点|目录|集)|元素(?:长度|大小)|默认|文件.{0,4}大小|端口范围|剩余|每(?:日|天|小时|分钟)|返回结果|(?:^|[^A-Za-z])(?:[Kk]ey|[Vv]alue)(?:[^A-Za-z]|$)|标签值|标签键|实例下|同一",
        )
    });
    // Words that make a clause one of something else, but not what follows another clause.
    static NEAR: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"字符|名称|名字|总容量|密码|频率|间隔|时间|大小|权重|账[号户]|地域下|集群|已"));
    // 各规则之间 says nothing of parts, and 默认数组长度 nothing of a default.
    static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"各[^，,。；;]{0,12}之间[^，,。；;]*|默认[^，,。；;]*[，,]|字符串(?:数组|列表)|每个元素(?:包含|由)[^，,。；;]*[，,]|^每个[^，,。；;]{0,16}(?:列表|数组|集合)[，,]|每[个次]请求的?\p{Han}{0,12}$|每[个次]请求|不支持子\p{Han}{1,6}[，,]|^[^，,。；;：:]*[^，,。；;]*入参限制[：:]|同一个?批次|单个(?:[Rr]egion|地域)下的?请求\p{Han}{0,4}$|同一\p{Han}{2,4}内的多个[^，,。；;]*关系[，,]|^[^，,。；;：:]{1,40}(?:列表|数组|集合)\s*[，,：:（(]",
        )
    });
    if is_of_request(reader, sentence, at) {
        return true;
    }
    let before = BESIDE.replace_all(reader.told_before(sentence, at), "");
    let list = is_of_list(reader, sentence, at);
    let before = if is_of_owner(reader, sentence, at) { "" } else { before.as_ref() };
    let before = before.strip_suffix("默认").filter(|_| list).unwrap_or(before);
    // 每个热词的长度…，数组长度不大于1000: what the earlier clauses say is of the items.
    let before = if list { before.rsplit(['，', ',']).next().unwrap_or_default() } else { before };
    // `Filter.Values` 的上限 is the limit of what its path names.
    let named = before.rsplit(['，', ',']).next().unwrap_or_default();
    let other = identifiers(named).any(|word| {
        let camel = word.starts_with(|c: char| c.is_ascii_uppercase()) && word.chars().any(|c| c.is_ascii_lowercase());
        // `url1、url2` are parts of an item.
        let counted =
            word.starts_with(|c: char| c.is_ascii_lowercase()) && word.ends_with(|c: char| c.is_ascii_digit());
        word.len() > 3 && !reader.name().starts_with(word) && (camel || counted || word.contains('_'))
    });
    let own = reader.text(sentence).contains(reader.name());
    // `Name（模糊，最多10个）` counts in the bracket what stands before it.
    static BRACKET: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<word>[A-Z][A-Za-z]{3,})\s*[（(][^（()）]*$"));
    let beside = BRACKET.captures(reader.before(sentence, at)).is_some_and(|found| {
        !reader.name().starts_with(&found["word"]) && reader.before(sentence, at).contains(['，', ',', '：', ':', '/'])
    });
    // 总数量（包括…） counts what several lists hold.
    let sum = before.contains('总') && reader.after(sentence, at).contains("包括");
    // 建议每次仅传入一个 is advice.
    static ADVISED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*(?:不(?:建议|推荐)|建议|推荐(?:使用|每|单|仅|只|不|同|一次))"));
    let advised = ADVISED.is_match(named);
    // （为甲时必填，且仅支持一个）: the case goes on.
    let inner =
        before.rsplit(['（', '(']).next().filter(|inner| inner.len() < before.len() && !inner.contains(['）', ')']));
    let case = inner.is_some_and(|inner| inner.trim_end().ends_with('且') && has_condition(inner));
    !PART.is_match(before)
        && !case
        && !advised
        && (!NEAR.is_match(named) || list && is_told(reader, sentence, named))
        && !sum
        && !beside
        && !reader.after(sentence, at).contains("否则")
        && !is_of_name(reader, at.line)
        && (!other || (own && named.contains(reader.name()) && !named.contains('.')))
        && reader.holds_apart(sentence, at)
}

/// Whether the words of a limit say that it counts what the list holds: `数组长度…`, `最大数量不超过 50`.
fn is_of_list(reader: &Reader, sentence: &At, at: &At) -> bool {
    let words = ["数组", "列表", "数量", "个数", "总条数", "总个数", "最大数量"];
    let before = reader.before(sentence, at).trim_end_matches(['需', '应', '须']);
    words.iter().any(|word| reader.text(at).starts_with(word))
        || ["数组长度", "列表长度"].iter().any(|word| before.ends_with(word))
}

/// Whether a limit names the list itself and what holds it: 每次请求的`Filters`的上限. Whatever stands before that is over.
fn is_of_request(reader: &Reader, sentence: &At, at: &At) -> bool {
    let before = reader.before(sentence, at).trim_end().trim_end_matches('的').trim_end().trim_end_matches('`');
    let owner = before.strip_suffix(reader.name()).filter(|_| !reader.name().is_empty());
    owner.is_some_and(|owner| owner.trim_end_matches('`').trim_end().trim_end_matches('的').ends_with("每次请求"))
}

/// Whether the text names before its sentence what it counts now: `账号 ID 列表。账号个数不超过 10`.
fn is_told(reader: &Reader, sentence: &At, named: &str) -> bool {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let end = if sentence.line == 0 { sentence.range.start } else { first.len() };
    !named.trim().is_empty() && first[..end].contains(named.trim())
}

/// Whether a limit counts the items by what owns them: `标签列表。…每个作业最多绑定10个标签`.
fn is_of_owner(reader: &Reader, sentence: &At, at: &At) -> bool {
    static OWNER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^每个(?P<owner>\p{Han}{2,8})$"));
    static ITEMS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[个张条](?P<items>\p{Han}{2})\s*$"));
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = first.split(['。', '，', ',', '；']).next().unwrap_or_default();
    let clause = reader.before(sentence, at).rsplit(['，', ',']).next().unwrap_or_default();
    let owner = OWNER.captures(clause.trim());
    let rest = at.range.end.checked_sub('个'.len_utf8());
    let rest = rest.and_then(|start| reader.lines[at.line].text.get(start..sentence.range.end)).unwrap_or_default();
    owner.zip(ITEMS.captures(rest)).is_some_and(|(owner, items)| {
        let (owner, items) = (&owner["owner"], &items["items"]);
        // 该主体对应的图片url，每个主体最多支持3张图片: the structure is the owner.
        let whole = head.strip_prefix('该').is_some_and(|head| head.starts_with(owner));
        head.starts_with(items) && !head.contains(owner) || whole && head.contains(items)
    })
}

/// Whether a line stands in the item of a list of names, such as those of filters: `disk-id - 一次最多传10个`. What it
/// limits is what has that name.
fn is_of_name(reader: &Reader, line: usize) -> bool {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r#"^["“'`【\[]*(?P<name>[A-Za-z][A-Za-z0-9_.:-]{2,})["”'`】\]]*\s*(?:$|[-–—:：,，(（]|\s\p{Han})"#)
    });
    std::iter::once(line).chain(reader.introductions(line)).any(|line| {
        let line = &reader.lines[line];
        let found = HEAD.captures(&line.text).filter(|_| line.depth > 0);
        found.is_some_and(|found| {
            let name = &found["name"];
            name != reader.name() && name.contains(|c: char| c.is_ascii_lowercase())
        })
    })
}
