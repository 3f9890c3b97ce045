//! `yields_to`: which of several members counts where more than one is given.

mod level;
mod name;
mod ranked;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::condition::{choice, named as names, when};
use super::reader::{At, Reader, has_condition, has_word, identifiers, limits_cases};
use super::{Asked, FactValue, ProseRule};
use crate::upstream::prose::pattern;
use name::{listed, member, of_form, shortened};

const NAME: &str = "precedence";

/// A name, or this member.
const WHICH: &str = r"(?:[`“「]?[A-Za-z][A-Za-z0-9_]*[`”」]?|(?:此|该|本|当前)(?:参数|字段|入参|项))";

/// What counts: 只使用甲, 以甲为准, 甲优先. 使用甲 says so behind a condition alone.
static COUNTS: LazyLock<Regex> = LazyLock::new(|| {
    let winners = format!(r"{WHICH}(?:\s*(?:、|和|与)\s*{WHICH})*");
    pattern(&format!(
        concat!(
            r"(?P<only>只|仅|优先|默认)?(?:会)?(?:使用|采用|选用|选择|取|用|处理|解析|识别)\s*(?:参数|字段)?\s*(?P<used>{winners})|(?:则|会|将|均|优先|默认)*(?:以|按照?)\s*(?P<rules>{winners})\s*(?:参数|字段)?(?:(?:的?(?:取?值|内容))?\s*为准|进行)",
            r"|(?:仅|只有?)\s*(?P<alone>{winners})\s*(?:参数|字段)?(?:会|才)?(?:生效|有效)|(?P<first>{winners})\s*(?:参数|字段)?(?:会|将)?(?:的?优先级更高|优先(?:生效|使用|的逻辑处理)?)",
            r"|优先(?:按照?|根据|生效)?\s*(?P<by>{winners})",
            r"|(?:优先|只|仅)(?:会)?(?:使用|采用|选用|选择|按照?|根据)\s*(?P<called>\p{{Han}}{{1,8}}\s?(?:I[Dd])?)|以\s*(?P<ruling>\p{{Han}}{{1,8}}\s?(?:I[Dd])?)\s*(?:的?(?:取?值|内容))?\s*为准",
        ),
        winners = winners
    ))
});

/// More than one is given: 如果都提供, 同时传递二者.
static BOTH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:都|均|同时|一起)(?:有)?(?:填写|填|传入|传递|传|提供|存在|指定|设置|配置|出现|输入|使用|不为空)了?(?:二者|两者)?|(?:都|均|同时)有值?",
    )
});

/// 甲优先级高于乙, 优先级比乙高, 优先于乙.
static HIGHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:^|[，,：:（(]|参数|字段|\s)\s*(?P<high>{WHICH})?\s*(?:参数|字段)?\s*(?:的)?(?:(?:(?:传入|填写|指定|设置)后)?(?:优先级\s*(?:高于|大于|优于)|优先于)\s*(?:参数|字段)?\s*(?P<low>{WHICH}(?:\s*(?:、|,|和|与|及|/)\s*{WHICH})*)\s*(?:参数|字段)?|优先级\s*比\s*(?:参数|字段)?\s*(?P<than>{WHICH})\s*(?:参数|字段)?\s*更?高|(?:与|和)\s*(?P<beside>{WHICH})\s*(?:参数|字段)?\s*同时\p{{Han}}{{2}}(?:的?时候?)?[，,]?\s*(?:[此该本](?:参数|字段))?优先(?:生效|使用))",
    ))
});

/// What is ignored beside this member: 如果填写了该参数则忽略乙, 传此参数时乙无效.
static IGNORED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?:与\s*{WHICH}\s*(?:参数|字段)?\s*同时\p{{Han}}{{2}}|(?:当|如果|如|若)?同时(?:传入?|填写?|指定|设置|配置|使用)了?\s*(?:参数|字段)?\s*(?P<pair>{WHICH}\s*(?:、|和|与|及)\s*{WHICH})\s*(?:参数|字段)?|(?:当|如果|如|若)?(?:(?:此|该|本)(?:参数|字段)(?:不为空|非空|有值)|(?P<bare>不为空|非空|有值|(?:传入|填写|指定|设置|配置)时))|(?:当|如果|如|若)?(?:用户)?(?:已|有)?(?:传入?|填写?|指定|设置|配置|使用|有)了?\s*(?:参数|字段)?\s*(?P<high>{WHICH})\s*(?:参数|字段)?)(?:[（(][^（()）]*[)）])?(?:的?时候?|后)?[，,]?\s*(?:即[^，,]{{1,24}}[，,])?(?:(?:则|将|会)*以(?:此|该|本)(?:参数|字段)为准[，,])?(?:系统|后端|服务端|接口|则|将|会|\s)*",
            r"(?:(?:忽略|代替|覆盖)\s*(?:参数|字段)?\s*(?P<left>{WHICH}(?:\s*(?:、|,|和|与|及|/)\s*{WHICH})*)|(?P<low>{WHICH}(?:\s*(?:、|,|和|与|及)\s*{WHICH})*)\s*(?:参数|字段)?\s*(?:则|将|会|也|均|都)*(?:是|被)?(?:忽略|无效|失效|不(?:再|会)?生效))",
        ),
        WHICH = WHICH
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if reader.siblings.is_empty() {
        return;
    }
    for sentence in reader.sentences() {
        counted(reader, &sentence);
        higher(reader, &sentence);
        ignored(reader, &sentence);
        dropped(reader, &sentence);
        ranked::read(reader, &sentence);
        level::read(reader, &sentence);
    }
}

/// 甲和乙必须提供一个，如果都提供，只使用甲.
fn counted(reader: &mut Reader, sentence: &At) {
    let text = reader.text(sentence);
    for (at, found) in reader.matches_anywhere(sentence, &COUNTS) {
        let parts = ["used", "rules", "alone", "first", "by", "called", "ruling"];
        let Some(words) = parts.iter().find_map(|part| found.name(part)) else {
            continue;
        };
        let before = reader.before(sentence, &at);
        if !ends(reader.after(sentence, &at)) || reader.is_example(sentence, &at) {
            continue;
        }
        let only = found.name("only").map_or("", |only| only.as_str());
        let bare = found.name("used").is_some() && ["", "默认"].contains(&only);
        let words = words.as_str();
        let given = || given(reader, before, words);
        let among = || (!bare || BOTH.is_match(before)).then(|| among(reader, text, before, words)).flatten();
        let first = reader.text(&at).starts_with("优先") || found.name("first").is_some();
        let rest = || first.then(|| preferred(reader, before, words)).flatten();
        if let Some((winners, losers)) = given().or_else(among).or_else(rest) {
            state(reader, &winners, &losers, &at);
        }
    }
}

/// 如果指定了甲，则优先使用甲: what counts beside this member, or this one beside another.
fn given(reader: &Reader, before: &str, words: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (start, when) = when::ending(reader, before.trim_end_matches(['则', '会', '将', ' ']), false)?;
    let [(other, Asked::Given)] = when.as_slice() else { return None };
    let own = reader.name().to_owned();
    let winner = member(reader, words)?;
    if has_condition(&before[..start]) {
        return None;
    }
    if winner == *other {
        Some((vec![winner], vec![own]))
    } else {
        (winner == own).then(|| (vec![own], vec![other.clone()]))
    }
}

/// 优先使用甲 of a choice in another sentence or of 甲或乙, and `甲优先` of what says so itself.
fn preferred(reader: &Reader, before: &str, words: &str) -> Option<(Vec<String>, Vec<String>)> {
    static OR: LazyLock<Regex> = LazyLock::new(|| pattern(r"或"));
    if has_condition(before) {
        return None;
    }
    let winner = member(reader, words)?;
    let group = told(reader);
    let either = || names::names(reader, before, before.len()).filter(|group| group.len() == 2 && OR.is_match(before));
    let beside = || (winner != reader.name()).then(|| vec![winner.clone(), reader.name().to_owned()]);
    let group = group.or_else(either).or_else(beside)?;
    let losers: Vec<String> = group.iter().filter(|name| **name != winner).cloned().collect();
    (losers.len() + 1 == group.len()).then_some((vec![winner], losers))
}

/// The members of a choice, parted into those that count and the others.
fn among(reader: &Reader, text: &str, before: &str, words: &str) -> Option<(Vec<String>, Vec<String>)> {
    let both = BOTH.find(before);
    let choice = choice::place(before);
    let place = both.or(choice)?;
    let clause = before[..place.start()].rfind(['，', ',', '：', ':', '（', '(']).unwrap_or(0);
    if has_condition(&before[..clause]) {
        return None;
    }
    let behind = || names::listed_behind(text.get(place.end()..)?).and_then(|list| names::names_of(reader, &list));
    let group = [choice, both].into_iter().flatten().find_map(|place| names::names(reader, text, place.start()));
    let group = group.or_else(behind).or_else(|| told(reader)).or_else(|| {
        // 两者都填以甲为准, with this one as the other.
        let named = |word: &str| word != words && word != reader.name() && reader.beside(word).is_some();
        let own = identifiers(before).any(|word| word == reader.name());
        (both.is_some() && (own || !identifiers(before).any(named)))
            .then(|| Some(vec![reader.name().to_owned(), member(reader, words)?]))
            .flatten()
    })?;
    let winners = winners(reader, &group, words)?;
    let losers: Vec<String> = group.into_iter().filter(|name| !winners.contains(name)).collect();
    (!losers.is_empty()).then_some((winners, losers))
}

/// The only choice that another sentence of the text states.
fn told(reader: &Reader) -> Option<Vec<String>> {
    let mut groups = reader.found.iter().filter_map(|found| match &found.fact.value {
        FactValue::Rule(ProseRule::AtLeastOneOf(names) | ProseRule::ExactlyOneOf(names)) => Some(names),
        _ => None,
    });
    groups.next().filter(|_| groups.next().is_none()).cloned()
}

/// The members of a group that count.
fn winners(reader: &Reader, group: &[String], words: &str) -> Option<Vec<String>> {
    let parts = words.split(['、', '和', '与']).map(str::trim).filter(|part| !part.is_empty());
    let winner = |part: &str| {
        let named = member(reader, part).filter(|name| group.contains(name));
        named.or_else(|| of_form(group, part)).or_else(|| shortened(group, part))
    };
    parts.map(winner).collect()
}

/// 甲优先级高于乙.
fn higher(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches_anywhere(sentence, &HIGHER) {
        let lows = ["low", "than", "beside"].iter().find_map(|part| found.name(part));
        let lows = lows.map_or("", |lows| lows.as_str());
        let (Some(high), Some(lows)) = (high(reader, &found), listed(reader, lows)) else { continue };
        // 若比例不一致，则拉伸，优先级高于甲: the condition is over with what follows from it.
        static DONE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[，,]\s*则[^，,]*$"));
        let before = reader.before(sentence, &at);
        let done = found.name("high").is_none() && DONE.is_match(before) && reader.text(&at).starts_with(['，', ',']);
        let stated = ends(reader.after(sentence, &at)) && (done || !limits_cases(before));
        if stated && !reader.is_example(sentence, &at) {
            state(reader, &[high], &lows, &at);
        }
    }
}

/// 如果填写了该参数则忽略乙.
fn ignored(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches_anywhere(sentence, &IGNORED) {
        let lows = found.name("left").or_else(|| found.name("low")).map_or("", |lows| lows.as_str());
        let Some(lows) = listed(reader, lows) else { continue };
        let high = match found.name("pair").map(|pair| listed(reader, pair.as_str())) {
            Some(pair) => pair.and_then(|pair| pair.into_iter().find(|name| !lows.contains(name))),
            None => high(reader, &found),
        };
        let Some(high) = high else { continue };
        // 甲不为空时，乙无效 is said of another one.
        let subject = reader.before(sentence, &at).rsplit(['，', ',', '：', ':', '（', '(']).next().unwrap_or_default();
        if found.name("bare").is_some()
            && !matches!(subject.trim(), subject if subject.is_empty() || subject == reader.name())
        {
            continue;
        }
        // 此参数无效 beside another is a condition of its effect, unless the text speaks of both: 传甲，乙不生效.
        let together = found[0].contains("同时") || reader.before(sentence, &at).trim_end().ends_with("同时");
        let both = together || found.name("low").is_some_and(|low| has_word(low.as_str(), reader.name()));
        if lows.iter().any(|low| low == reader.name()) && !both {
            continue;
        }
        let before = reader.before(sentence, &at);
        let denied = before.trim_end().ends_with(['不', '未', '没', '非', '无']);
        // 建议使用此字段代替甲 is advice.
        let advised = ["建议", "推荐", "请"].iter().any(|word| before.trim_end().ends_with(word));
        let denied = denied || advised;
        let ended = found.name("left").is_none() || ends(reader.after(sentence, &at));
        if ended && !denied && !has_condition(before) && !reader.is_example(sentence, &at) {
            state(reader, &[high], &lows, &at);
        }
    }
}

/// 如果都传，忽略甲: the others of the choice count.
fn dropped(reader: &mut Reader, sentence: &At) {
    static DROPPED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"(?:都|均|同时)(?:有)?(?:填写|填|传入|传递|传|提供|存在|指定|设置|有值)了?(?:的?时候?|的话)?[，,]?\s*(?:则|将|会)*忽略\s*(?:参数|字段)?\s*(?P<low>{WHICH})"
        ))
    });
    for (at, found) in reader.matches_anywhere(sentence, &DROPPED) {
        let low = member(reader, &found["low"]);
        let group = names::names(reader, reader.text(sentence), at.range.start - sentence.range.start);
        let (Some(low), Some(group)) = (low, group.or_else(|| told(reader))) else { continue };
        let winners: Vec<String> = group.iter().filter(|name| **name != low).cloned().collect();
        if group.contains(&low) && ends(reader.after(sentence, &at)) && !reader.is_example(sentence, &at) {
            state(reader, &winners, &[low], &at);
        }
    }
}

/// The member that counts; this one where none is named.
fn high(reader: &Reader, found: &Captures<'_>) -> Option<String> {
    found.name("high").map_or_else(|| Some(reader.name().to_owned()), |high| member(reader, high.as_str()))
}

/// Whether nothing follows that is meant instead: 使用甲中的乙.
fn ends(after: &str) -> bool {
    static REST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?:参数|字段)?(?:的内容|的(?:设置|取?值)|的逻辑处理|作为[^，,]*)?(?:(?:来|进行)?(?:精准|精确|模糊)?(?:查询|检索|搜索|匹配|识别|校验|使用|修改|更新|删除|处理)\p{Han}{0,6})?\s*(?:[，,。；;！)）（(]|$)",
        )
    });
    REST.is_match(after)
}

/// Whether a rule that allows one member of a group forbids one beside another that wins over it.
pub(crate) fn forbids<'g>(group: BTreeSet<&'g str>, loser: &str, winners: impl IntoIterator<Item = &'g str>) -> bool {
    group.contains(loser) && winners.into_iter().any(|winner| group.contains(winner))
}

/// Of members that a rule forbids together none wins.
fn state(reader: &mut Reader, winners: &[String], losers: &[String], at: &At) {
    for loser in losers {
        let excluded = reader.found.iter().any(|found| match &found.fact.value {
            FactValue::Rule(ProseRule::ExactlyOneOf(names) | ProseRule::AtMostOneOf(names)) => {
                forbids(names.iter().map(String::as_str).collect(), loser, winners.iter().map(String::as_str))
            }
            _ => false,
        });
        if !excluded && !winners.contains(loser) {
            let value = FactValue::Precedence { loser: loser.clone(), winners: winners.to_vec() };
            reader.fact(NAME, "yields_to", value, at.clone());
        }
    }
}
