//! Values within a sentence without an explanation: `可选值：a,b,c`.

mod entries;
mod other;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN};
use super::introduction::is_definition;
use super::{Candidate, bare, shown};
use crate::extract::reader::{At, Reader, has_condition, identifiers, limits_cases};
use crate::upstream::prose::pattern;
use entries::entries;
pub(super) use other::{is_other, is_sample};

/// A value, or a ratio: `16:9`, or what is above a number: `>60`.
const VALUE: &str = r"(?:[0-9]{1,4}:[0-9]{1,4}|[<>]?[A-Za-z0-9_](?:[A-Za-z0-9_.\-+*&]*[A-Za-z0-9_+*])?)";

/// What a bare list may say of one of its values.
const PAREN: &str = r"(?:\s*[(（][^()（）]{1,60}[)）])?";

/// Says plainly that the values follow.
static STRONG: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?P<lead>取值(?:范围|类型|说明|可选)?|支持值|值(?:为|包括)|返回项|可选\p{{Han}}{{0,4}}列表|(?:当前|目前)(?:可选|支持)(?:值|版本)?[：:]|枚举值?|可选值|可选项|可选参数|可选类型|可取值|有效值|有效取值|合法值|候选值|参数值|可选(?:的)?(?:值|类型|参数|排序|模型|版本)|(?i:(?:valid|possible|optional|available|allowed) values)|(?:取值|枚举值?|类型)?\s*(?:请?参[考见照]|见)?\s*[A-Z][A-Za-z0-9]*Enum)(?:\s|(?:仅)?(?:可)?(?:为|有|是|包括|包含|如下|支持)|字符串|分别为|分别是|限|：|:|-\s)*(?P<list>[\[{{(（"'“‘”]*{VALUE}["'”’]?{PAREN}(?:\s*(?:[、,，;；/|｜]|或者?|和|及|以及|与|\bor\b|\band\b)\s*["'“‘”]?{VALUE}["'”’]?{PAREN})+)(?P<close>[\]}})）]*)"#
    ))
});

/// The same with blanks between the values: `可选值 20 50 100`, `取值[tcp udp icmp]`, `类型（fatjar jar war）`.
static SPACED: LazyLock<Regex> = LazyLock::new(|| {
    let list = format!(r"{TOKEN}(?:\s+{TOKEN}){{2,}}");
    pattern(&format!(
        r"(?P<lead>可选值|枚举值|取值(?:范围)?)(?:为|有|是|在|包括|：|:|\s)*(?:-\s+)?(?:(?P<list>{list}|{TOKEN}\s+{TOKEN}|{TOKEN}(?:-\s+{TOKEN}){{2,}})\s*(?:$|[，,。；;）)])|[\[【(（](?P<closed>{list})\s*[\]】)）])|支持\s*[\[【(（](?P<held>{list})\s*[\]】)）]|(?:目前|当前|[仅只])支持[:：\s]*(?P<now>{list})\s*(?:$|[，,。；;])"
    ))
});

/// Says that these are supported, which holds for much else.
static WEAK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"(?P<lead>支持(?:的)?(?:类型|模式|方式|协议|值|选项|的类型)?|(?P<only>(?:只|仅)(?:能|可)(?:选择|选|填写?|传入?|取值?|设置)?)|包括|包含|分为|分别为|分别是|可选|可以是|可为|可以为|有)(?:以下(?:\p{{Han}}{{2,4}})?[：:])?(?:\s|为|有|是|包括|：|:)*(?P<list>[\[{{(（"'“‘”]*{TOKEN}["'”’]?{PAREN}(?:\s*(?:[、,，;；/|｜]|或者?|和|及|以及|与|\bor\b)\s*["'“‘”]?{TOKEN}["'”’]?{PAREN})+)(?P<close>[\]}})）]*)"#
    ))
});

/// The whole text: what it is, and what there is of it: `事件类型, Normal或者Warning`.
static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r#"^[\p{{Han}}A-Z]{{2,12}}\s*[（(，,：:]\s*(?P<list>{TOKEN}(?:\s*(?:或者?|[/|｜])\s*{TOKEN})+|["“”]{TOKEN}["”“](?:\s*(?:[,，、]|或者?)\s*["“”]{TOKEN}["”“])+|{TOKEN}(?:\s*[、,，]\s*{TOKEN}){{2,}}[)）]|{TOKEN}(?:\s*[、,，]\s*{TOKEN}){{2,}}。?$)\s*(?:[)）。，,；;(（]|$)"#
    ))
});

/// The whole text again: a word that asks for a choice, and the choice, of two or more in any style: `在线状态 OFFLINE，ONLINE`,
/// `是否开启加速：ENABLED, DISABLED`.
static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
    let word = format!(r#"["'“‘]?{TOKEN}["'”’]?"#);
    let kind =
        "类型|类别|种类|方式|方法|模式|状态|级别|等级|来源|协议|方向|算法|字段|顺序|排序|单位|属性|策略|结论|动作|性质";
    pattern(&format!(
        concat!(
            r"^(?:[\p{{Han}}A-Za-z0-9（）()]{{0,14}}?(?:{kind})\s*[（(\[【，,：:\s]|是否[\p{{Han}}A-Za-z0-9 ]{{2,16}}?[（(\[【，,：:])",
            r"\s*(?:(?:可选|选填|必填|可填)[，,：:\s]*)?[\[【]?(?P<list>{word}(?:\s*(?:[、，,/|｜\\；;]|或者?|和)\s*{word})+)",
            r"\s*[)）\]】]?\s*(?:$|[。；;]|[，,]\s*默认)",
        ),
        kind = kind,
        word = word
    ))
});

/// The same with nothing between what it is and its values: `引擎类型spark/presto`, `matches或excludes`.
static BARE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?P<before>\p{{Han}}{{0,12}})\s?(?P<list>{TOKEN}(?:\s*(?:或者?|[/|｜])\s*{TOKEN})+)\s*(?:。?$|[，,]\s*默认)"
    ))
});

/// `Basic只支持A` speaks of Basic, `Kling，可选 [2.1、3.0]` of Kling, and 注：北京分为 of Beijing.
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[A-Za-z][A-Za-z0-9]*\s*[只仅]?$|^[A-Za-z][A-Za-z0-9-]*\s*[，,]\s*$|注意?[:：]\p{Han}{1,6}$")
});

/// Explained values behind the list.
pub(super) static MORE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^[^。]*?{TOKEN}[(（]")));

/// `可选值：a,b,c`: values without an explanation.
pub(super) fn candidate(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    for (strong, pattern) in [(true, &STRONG), (false, &WEAK)] {
        for found in pattern.captures_iter(text) {
            let (Some(whole), Some(list)) = (found.get(0), found.name("list")) else { continue };
            let after = &text[whole.end()..];
            let before = &text[..whole.start()];
            let other = !strong && SUBJECT.is_match(before) && !before.ends_with(reader.name());
            let only = !strong && found.name("only").is_some();
            if other
                || (!strong && before.trim_end().ends_with(['下', '时']))
                || (only && is_of_part(before))
                || MORE.is_match(after.split("默认").next().unwrap_or_default())
                || !ends(after)
                || bare::goes_on_below(reader, line, after)
                || !leads(reader, strong, before)
                || is_of_several(reader)
                || !is_list_of(reader, strong || only, before, list.as_str())
            {
                continue;
            }
            let entries = entries(reader, line, list.as_str())?;
            // `"[]"代表range`: the words name what other values mean.
            let meant =
                |entry: &Entry| ["代表", "表示"].iter().any(|word| after.contains(&format!("{word}{}", entry.key)));
            if entries.iter().all(meant) {
                continue;
            }
            // `只支持QCE/TKE` may be one value with a stroke, where the example is the same.
            let stroke = !strong && list.as_str().contains('/') && reader.example() == Some(list.as_str());
            let shown = shown::shows_of(reader, &entries).filter(|_| !reader.is_list());
            if stroke
                || entries.len() < 2
                || shown == Some(false) && !(strong && is_plainly(&found["lead"], &entries))
                || (!strong && !weakly(reader, before, shown == Some(true)))
            {
                continue;
            }
            let formal = found["lead"].contains("枚举");
            let at = vec![At { line, range: list.start()..list.end() }];
            return Some(Candidate { entries, formal, plain: false, at });
        }
    }
    spaced(reader, line).or_else(|| whole(reader, line))
}

/// Values between which only blanks stand, which the example is of; in brackets below 取值 they need none, nor do numbers.
fn spaced(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let found = SPACED.captures(text)?;
    let list = ["list", "closed", "held", "now"].iter().find_map(|name| found.name(name))?;
    let entries = entries(reader, line, list.as_str())?;
    let numbers = || reader.is_integer() && entries.len() > 2 && found.name("lead").is_some();
    let shown = shown::shows_of(reader, &entries).unwrap_or(found.name("closed").is_some()) || numbers();
    let at = vec![At { line, range: list.range() }];
    (shown && leads(reader, true, &text[..list.start()])).then_some(Candidate {
        entries,
        formal: true,
        plain: false,
        at,
    })
}

/// Whether a list is told to be the whole set of values, each a word of code: an example beside it may be a made-up one.
fn is_plainly(lead: &str, entries: &[Entry]) -> bool {
    let word = |entry: &Entry| {
        let mut letters = entry.key.chars();
        entry.key.len() > 2 && letters.all(|c| c.is_ascii_lowercase() || c == '_' || c == '-')
            || entry.key.len() > 2 && entry.key.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    };
    ["可选值", "枚举值", "有效值", "可选项"].contains(&lead) && entries.iter().all(word)
}

/// A text that is nothing but a list, which the example is of.
fn whole(reader: &Reader, line: usize) -> Option<Candidate> {
    let text = reader.lines[line].text.as_str();
    let bare =
        || BARE.captures(text).filter(|found| !is_other(false, &found["before"]) && !found["before"].ends_with('如'));
    let list = WHOLE.captures(text).or_else(|| CHOICE.captures(text)).or_else(bare)?.name("list")?;
    let entries = entries(reader, line, list.as_str())?;
    let word = |entry: &Entry| entry.key.len() > 1 && entry.key.starts_with(|c: char| c.is_ascii_alphabetic());
    let shown = shown::shows_of(reader, &entries).unwrap_or_else(|| is_kind(reader.name()) && entries.iter().all(word));
    let at = vec![At { line, range: list.range() }];
    // ALL表示全部 behind it is one more.
    static ELSE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9_]{2,}\s*(?:表示|代表|[:：=])"));
    let closed = !ELSE.is_match(&text[list.end()..]);
    // One more behind the last: `"A", "B"，"C"等`.
    let next = text[list.end()..].trim_start_matches(|c: char| "\"”’' ".contains(c));
    static NEXT: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r#"^[,，、/|]\s*(?:["“]|{TOKEN}\s*(?:$|[,，、/|。；;）)]))"#)));
    let goes_on = NEXT.is_match(next);
    (line == 0 && closed && shown && !goes_on).then_some(Candidate { entries, formal: false, plain: false, at })
}

/// Whether only a part of what there is may be these: `HLS 格式下只能是…`.
fn is_of_part(before: &str) -> bool {
    let clause = before.rsplit(['，', ',', '。', '；', ';', '：', ':']).next().unwrap_or_default();
    clause.chars().count() > 8 || clause.contains(['下', '中', '时'])
}

/// Whether the lines speak of several of the member's kind, each of which has values of its own: `RowRights 的可选值为`,
/// `TableRights 的可选值为` of `Rights`.
fn is_of_several(reader: &Reader) -> bool {
    let kind = |word: &&str| word.len() > reader.name().len() && word.ends_with(reader.name());
    let named: BTreeSet<&str> = reader.lines.iter().flat_map(|line| identifiers(&line.text)).filter(kind).collect();
    named.len() > 1 && named.iter().all(|word| reader.beside(word).is_none())
}

/// Whether a bare list can hold values: an interval is none, and numbers need to be told plainly.
fn is_list_of(reader: &Reader, strong: bool, before: &str, list: &str) -> bool {
    let interval = list.starts_with(['[', '(', '（']) && list.split([',', '，', '、']).count() == 2;
    // `取值范围(0, 1500)` of a text is an interval, too.
    let numbers = list
        .split([',', '，', '、'])
        .all(|part| part.trim_matches(|c: char| !c.is_ascii_digit()).parse::<f64>().is_ok());
    if interval && numbers {
        return false;
    }
    if reader.is_integer() {
        // 支持400、403 gives numbers where it is all that a line says, or where nothing else is supported.
        let only = before.ends_with(['仅', '只']) && reader.example().is_some_and(|example| list.contains(example));
        return (strong || only || before.trim().is_empty()) && !interval && !before.ends_with("单位");
    }
    !is_other(strong, before.rsplit('。').next().unwrap_or_default())
}

/// 支持 introduces values if the example is one, or if the member is about nothing else.
fn weakly(reader: &Reader, before: &str, example: bool) -> bool {
    example || (is_kind(reader.name()) && before.chars().count() <= 20)
}

/// Whether a member is named as one that takes a choice.
pub(super) fn is_kind(name: &str) -> bool {
    let kind = [
        "Type",
        "Mode",
        "Format",
        "Protocol",
        "Status",
        "State",
        "Method",
        "Direction",
        "Level",
        "Kind",
        "Unit",
        "Order",
        "Policy",
        "Strategy",
    ]
    .iter()
    .any(|word| name.ends_with(word));
    let sorts = name.ends_with("By") || name.ends_with("Field") && (name.contains("Order") || name.contains("Sort"));
    kind || sorts
}

/// Whether a list ends where its last value does, and is complete.
fn ends(after: &str) -> bool {
    let rest = after.trim_start();
    let closed = rest.is_empty()
        || rest.starts_with(['。', '；', ';', '，', ',', '）', ')', '.', '\n', '!', '！'])
        || [
            "两种",
            "三种",
            "四种",
            "五种",
            "几种",
            "中的一",
            "其中",
            "对应实际",
            "非法",
            "二选一",
            "之一",
            "枚举值",
            "默认",
            "不填",
            "注意",
            "可选",
            "类型",
            "两个",
            "三个",
            "2种",
            "3种",
            "4种",
            "这些",
        ]
        .iter()
        .any(|word| rest.starts_with(word));
    let open = ["等", "…", "...", "etc", "，等", ",...", "，…", ".*"].iter().any(|word| rest.starts_with(word));
    closed && !open
}

/// Whether what stands before the list lets values follow.
fn leads(reader: &Reader, strong: bool, before: &str) -> bool {
    let last = before.rsplit('。').next().unwrap_or_default();
    let conditional =
        (limits_cases(last) || !has_condition(last) && reader.is_decided(last)) && !is_definition(reader, last);
    // 其它可选值 are those beside the one that was told.
    let rest = last.ends_with(['它', '他', '余']);
    !conditional && !rest && !is_other(strong, last) && last.chars().count() <= 60
}
