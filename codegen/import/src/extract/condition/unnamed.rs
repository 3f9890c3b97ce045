//! Reads conditions that name values and not their member: `changeVpc、changeBaseToVpc的时候`, 仅适用于 `HTTP/HTTPS` 监听器.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::Reader;
use super::super::{Asked, values, words};
use super::called::heads;
use super::meant::{listed, typed};
use super::when::is_denied;
use crate::upstream::Member;
use crate::upstream::prose::pattern;

/// Some values, with the word for the case behind them, or the one that limits the member to them before.
static VALUES: LazyLock<Regex> = LazyLock::new(|| {
    let value = r#"["“「`]?[A-Za-z][A-Za-z0-9_-]{2,}["”」`]?"#;
    let cases = r"\s*\p{Han}{0,6}(?:的)?(?:时候|时|情况下|场景下|类型下|模式下)(?:[，,]|才|则|\s)*";
    let limits = r"(?:[此该本](?:参数|字段|配置|功能|项))?\s*(?:(?:仅|只)(?:针对|对|适用于|用于)|只有|仅有)";
    pattern(&format!(
        r"^(?:(?P<limits>{limits})|仅当|仅在|仅|当|在)?\s*(?:(?:创建|新建|购买)的?是)?\s*(?P<values>{value}(?:\s*(?:[、,，/]|或者?|和|及)\s*{value})*)(?:(?P<case>{cases})|(?P<kind>\s*\p{{Han}}{{0,8}}))$"
    ))
});

/// What the values mean, with the word for the case behind it: 包年包月时, 仅包年包月模式下.
static WORDED: LazyLock<Regex> = LazyLock::new(|| {
    let word = r#"["“「`]?\p{Han}[\p{Han}A-Za-z0-9]{1,15}?["”」`]?"#;
    pattern(&format!(
        r"^(?:(?:仅当|仅在|仅限|仅对|仅|当|在|如果|若)?(?:购买|创建|选择|使用)?\s*(?P<values>{word}(?:\s*(?:[、/]|或者?|和|及)\s*{word})*?)(?P<kind>类型|模式|方式|场景|实例|级别)?(?:的)?(?:时候|时|情况下|场景下|类型下|模式下|下)|(?:如果|若|当)(?:是|为)\s*(?P<values2>{word}(?:\s*(?:[、/]|或者?|和|及)\s*{word})*?)(?:的话)?[，,])(?:[，,]|才|则|\s)*$"
    ))
});

/// The condition, where only one member beside this one knows the values.
pub(super) fn read(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    let worded = WORDED.captures(part).and_then(|found| {
        let values = found.name("values").or(found.name("values2"))?.as_str();
        Some((values, found.name("kind").map_or("", |kind| kind.as_str())))
    });
    let worded = worded.filter(|(values, _)| !is_denied(values) && !values.starts_with(['和', '或', '与', '及']));
    if let Some((values, kind)) = worded {
        let condition = known(reader, values).or_else(|| known(reader, &format!("{values}{kind}")));
        if condition.is_some() {
            return condition;
        }
    }
    let found = VALUES.captures(part)?;
    let words = found.name("case").or_else(|| found.name("kind")).map_or("", |words| words.as_str());
    // Without a word for the case it is the one before them that says so.
    let limited = found.name("limits").is_some() || part.starts_with('仅');
    if is_denied(words) || (found.name("case").is_none() && !limited) {
        return None;
    }
    known(reader, &found["values"]).or_else(|| of_kind(reader, words.trim(), &found["values"]))
}

/// The condition where a word for the kind of the values names a member that may have any: 仅对甲、乙模型生效.
fn of_kind(reader: &Reader, kind: &str, list: &str) -> Option<(String, Asked)> {
    let free = |other: &&Member| {
        other.name != reader.name()
            && other.name != "Name"
            && heads(other).iter().any(|head| head.strip_suffix("名称").or(head.strip_suffix('名')) == Some(kind))
            && values::known(reader, other).is_none_or(|known| known.is_empty())
    };
    let mut others = reader.siblings.iter().filter(free);
    let other = others.next().filter(|_| kind.chars().count() == 2 && others.next().is_none())?;
    let values: Option<Vec<String>> = listed(list).map(|word| typed(other, word)).collect();
    Some((other.name.clone(), Asked::Values(values?)))
}

/// The condition that values alone make of a clause, and where it begins: `PREPAID` 需要传递, 微信小程序必填.
pub(in crate::extract) fn alone(reader: &Reader, before: &str) -> Option<(usize, Vec<(String, Asked)>)> {
    static ALONE: LazyLock<Regex> = LazyLock::new(|| {
        let value = r#"["“「`]?[\p{Han}A-Za-z][\p{Han}A-Za-z0-9_-]{2,15}?["”」`]?"#;
        pattern(&format!(
            r"(?:^|[，,。；;：:（(])\s*(?P<values>{value}(?:\s*(?:[、/]|或者?|和|与|及)\s*{value})*)\s*(?P<kind>(?:实例)?(?:类型|模式|方式)|场景|实例|级别|协议|模板)?\s*$"
        ))
    });
    // “匿名登录”登录方式: the word for the kind is a longer one.
    static KIND: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"(?P<end>["”」`])\p{Han}{1,4}(?P<kind>类型|模式|方式|场景)\s*$"#));
    let before = &before.replace("模版", "模板");
    let before = &KIND.replace(before, "${end}${kind}");
    let found = ALONE.captures(before)?;
    let values = found.name("values").filter(|values| !is_denied(values.as_str()))?;
    let kind = found.name("kind").map_or("", |kind| kind.as_str());
    let condition = of_kind_words(reader, values.as_str(), kind).or_else(|| known(reader, values.as_str()))?;
    Some((values.start(), vec![condition]))
}

/// The only member beside this one that knows all values of a list, itself or by what they mean.
pub(in crate::extract) fn known(reader: &Reader, list: &str) -> Option<(String, Asked)> {
    knows(reader, list, wire)
}

/// The same where each may leave out the word for its kind, which stands behind the last one: 九宫格、屏幕分享模板.
fn of_kind_words(reader: &Reader, list: &str, kind: &str) -> Option<(String, Asked)> {
    let last = listed(list).last()?;
    knows(reader, list, |known, word| {
        wire(known, &format!("{word}{kind}")).or_else(|| wire(known, word).filter(|_| word != last))
    })
}

/// The only member beside this one whose values a list names.
fn knows(
    reader: &Reader,
    list: &str,
    wire: impl Fn(&[(String, String)], &str) -> Option<String>,
) -> Option<(String, Asked)> {
    let others = reader.siblings.iter().filter(|other| other.name != reader.name());
    let mut fitting = others.filter_map(|other| {
        // Reading the values of a text is costly, and few texts have the words.
        listed(list).all(|word| has(other, word)).then_some(())?;
        let known = values::known(reader, other)?;
        let exact: Vec<Option<String>> = listed(list).map(|word| wire(&known, word)).collect();
        // 续费或升级 of 续费 and 套餐升级: one of them says whose they are.
        let some = exact.iter().any(Option::is_some);
        let close = listed(list).zip(exact).map(|(word, value)| value.or_else(|| close(&known, word).filter(|_| some)));
        let values = close.collect::<Option<Vec<String>>>().filter(|values| !values.is_empty())?;
        Some((other.name.clone(), Asked::Values(values)))
    });
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Whether the text of a member has a word, or how it begins: what is in brackets within a meaning counts for nothing.
fn has(member: &Member, word: &str) -> bool {
    let head = match word.char_indices().nth(2) {
        Some((end, _)) if !word.is_ascii() => &word[..end],
        _ => word,
    };
    // serverless of `SERVERLESS`.
    let spelled = |text: &str| head.is_ascii() && text.to_ascii_uppercase().contains(&head.to_ascii_uppercase());
    member.prose.lines.iter().any(|line| line.text.contains(head) || spelled(&line.text))
}

/// The one value that is explained by a word with another before it: 升级 of 套餐升级.
fn close(known: &[(String, String)], word: &str) -> Option<String> {
    let ends = |text: &str| {
        let meaning = words::meaning(text);
        let rest = meaning.strip_suffix(word).unwrap_or_default();
        (1..4).contains(&rest.chars().count()) && !is_denied(rest)
    };
    let mut meant = known.iter().filter(|(_, text)| !word.is_ascii() && ends(text)).map(|(value, _)| value);
    meant.next().filter(|_| meant.next().is_none()).cloned()
}

/// The value that a word is, or that its text explains with just this word.
fn wire(known: &[(String, String)], word: &str) -> Option<String> {
    let means = |value: &str, text: &str| {
        let code = word.len() > 2 && word.contains(|c: char| c.is_ascii_uppercase());
        value.eq_ignore_ascii_case(word) || (code || !word.is_ascii()) && words::meaning(text) == words::meaning(word)
    };
    let mut meant = known.iter().filter(|(value, text)| means(value, text)).map(|(value, _)| value);
    meant.next().filter(|_| meant.next().is_none()).cloned()
}
