//! `span`: that one time is not before another, and how long after it it may be: `结束时间需大于开始时间，跨度不超过30天`.

use std::sync::LazyLock;

use regex::Regex;

use super::measure::{TIME, duration};
use super::reader::{At, Reader};
use super::{FactValue, ProseRule, format, moment, notation};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

const NAME: &str = "span";

/// What names say which end of a span a member is, and what names the other end has.
const ENDS: [(&str, [&str; 2]); 3] =
    [("End", ["Start", "Begin"]), ("Stop", ["Start", "Begin"]), ("To", ["From", "Since"])];

/// 结束时间需大于开始时间, 不得早于 StartTime.
static LATER: LazyLock<Regex> = LazyLock::new(|| {
    order(
        r"(?:必须|需要?|须|应该?|要|务必)\s*(?:晚于|大于)(?:或?等于)?|不(?:能|得|可|可以|允许|应)?(?:早于|小于)",
        r"(?:开始|起始|起)(?:的)?(?:时间|日期|时刻)点?",
    )
});

/// 必须小于 EndTime, 不能晚于结束时间.
static EARLIER: LazyLock<Regex> = LazyLock::new(|| {
    order(
        r"(?:必须|需要?|须|应该?|要|务必)\s*(?:早于|小于)(?:或?等于)?|不(?:能|得|可|可以|允许|应)?(?:晚于|大于|超过)",
        r"(?:结束|截止|终止)(?:的)?(?:时间|日期|时刻)点?",
    )
});

/// 时间跨度不能超过30天, 起止时间间隔最大为 24 小时.
static LONGEST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?:跨度|间隔|区间(?:范围)?|时间范围|时间段|相差|之差|时间差)\s*(?:范围)?(?:必须|需要?|应)?\s*",
            r"(?:不(?:能|得|可|可以|允许|应)?(?:超过|大于|超出|多于)|(?:支持)?(?:最大|最长|最多)(?:不(?:能|得|可)?超过|支持|可)?|小于等于|≤|<=|上限)",
            r"\s*(?:为|是)?\s*(?P<count>[0-9]+)\s*(?P<unit>{TIME})(?P<more>[0-9半])?",
        ),
        TIME = TIME
    ))
});

fn order(than: &str, other: &str) -> Regex {
    pattern(&format!(r"(?:{than})\s*`?(?P<other>{other}|[A-Za-z][A-Za-z0-9_]*)`?"))
}

pub(super) fn read(reader: &mut Reader) {
    let Some(member) = reader.member.filter(|_| !reader.is_list()) else { return };
    let Some((from, to)) = ends(reader, member) else { return };
    let kind = kind(reader, from);
    if kind.is_none() || kind != self::kind(reader, to) {
        return;
    }
    let other = if from.name == member.name { to } else { from };
    let Some(own) = said(reader, from.name == member.name, &other.name) else { return };
    let beside = Reader::new(&other.prose.lines, Some(other), reader.siblings);
    let Some(others) = said(&beside, other.name == from.name, &member.name) else { return };
    let max = match (&own.max, &others.max) {
        (Some(one), Some(two)) if one != two => return,
        (max, other) => max.clone().or_else(|| other.clone()),
    };
    if !own.at.is_empty() {
        let rule = ProseRule::Span { from: from.name.clone(), to: to.name.clone(), max };
        reader.fact_at(NAME, "rules", FactValue::Rule(rule), own.at);
    }
}

/// What one text says of a span, and where.
#[derive(Default)]
struct Said {
    max: Option<String>,
    at: Vec<At>,
}

/// What the text of one end says, if it does not give two limits; `begins`: of the earlier one.
fn said(reader: &Reader, begins: bool, other: &str) -> Option<Said> {
    let mut said = Said::default();
    let order = if begins { &EARLIER } else { &LATER };
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        if reader.is_conditional(&sentence) || text.contains("建议") || text.contains("推荐") {
            continue;
        }
        for (at, found) in reader.matches(&sentence, order) {
            let named = &found["other"];
            // 大于开始时间5分钟 says more than the order.
            let more = reader.after(&sentence, &at).trim_start().starts_with(|c: char| c.is_ascii_digit());
            if (!named.is_ascii() || named == other) && !more && !reader.is_example(&sentence, &at) {
                said.at.push(at);
            }
        }
        for (at, found) in reader.matches(&sentence, &LONGEST) {
            let of_both = !reader.before(&sentence, &at).contains("当前");
            let max =
                (of_both && found.name("more").is_none()).then(|| duration(&found["count"], &found["unit"])).flatten();
            if let Some(max) = max.filter(|_| !reader.is_example(&sentence, &at)) {
                // Two limits are those of two cases.
                if said.max.as_ref().is_some_and(|known| *known != max) {
                    return None;
                }
                said.max = Some(max);
                said.at.push(at);
            }
        }
    }
    Some(said)
}

/// The earlier and the later end, where the member is one of them and one other member can be the other.
fn ends<'a>(reader: &Reader<'a>, member: &'a Member) -> Option<(&'a Member, &'a Member)> {
    let others = |from: &str, to: &str| -> Option<&'a Member> {
        member.name.contains(from).then(|| reader.beside(&member.name.replacen(from, to, 1))).flatten()
    };
    let pairs = ENDS.iter().flat_map(|(end, starts)| starts.iter().map(move |start| (*end, *start)));
    let mut found: Vec<(&Member, &Member)> = Vec::new();
    for (end, start) in pairs {
        found.extend(others(end, start).map(|from| (from, member)));
        found.extend(others(start, end).map(|to| (member, to)));
    }
    if let [one] = found.as_slice() { Some(*one) } else { None }
}

/// What time a member is, if it is one: its type in the spec, or the format of a text.
fn kind(reader: &Reader, member: &Member) -> Option<String> {
    let wire = member.wire.as_ref().filter(|wire| !wire.list)?;
    match wire.base {
        Base::Date | Base::DateTime | Base::Timestamp => Some(wire.to_string()),
        _ => {
            let mut other = Reader::new(&member.prose.lines, Some(member), reader.siblings);
            format::read(&mut other);
            notation::read(&mut other);
            other.found.iter().find_map(|found| moment::time(&found.fact)).map(str::to_owned)
        }
    }
}
