//! Reads choices between members: 二选一, 至少填一个, 不能同时指定.

mod sides;
mod words;

use std::sync::LazyLock;

use regex::{Match, Regex};

use self::sides::{grouped, in_case, parted};
pub(in crate::extract) use self::words::place;
use self::words::{AT_LEAST, AT_MOST, LENIENT, NEITHER, ONE_OF, OPTIONAL, RANKED, UNNEEDED};
use super::super::reader::{At, Reader, has_condition};
use super::super::{FactValue, ProseRule};
use super::named::{apart, listed_behind, names, names_behind, names_of};
use super::{NAME, alike, excluded};
use crate::upstream::prose::pattern;

/// Rules over several members.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    let text = reader.text(sentence);
    let (one, least, most) = (ONE_OF.find(text), AT_LEAST.find(text), AT_MOST.find(text));
    // 至少选择一个输入 is no choice of one, nor is 选择一项传入即可: one is enough.
    let one = one.filter(|one| {
        least.is_none_or(|least| {
            !(least.start()..least.end()).contains(&one.start())
                || (least.start() == one.start() && least.end() <= one.end())
        })
    });
    let Some(place) = one.or(least).or(most) else { return };
    let excludes = one.is_none() && least.is_none();
    let at = within(sentence, place);
    if is_denied(text, place, excludes)
        || (excludes && excluded::read(reader, &at, text, place.end()))
        || (!excludes && in_case(reader, sentence, place, one.is_some()))
    {
        return;
    }
    if grouped(reader, &at, text, place, (one.is_some(), least.is_some())) {
        return;
    }
    let behind = || text.get(place.end()..).filter(|_| excludes).and_then(listed_behind);
    let names = names(reader, text, place.start()).or_else(|| names(reader, text, place.end()));
    let names = names.or_else(|| behind().and_then(|rest| names_of(reader, &rest)));
    let names = names.or_else(|| apart(reader, text, place.range()));
    let Some(names) = names.or_else(|| alike::names(reader).filter(|_| one.is_some())) else { return };
    if !reader.is_free(&at) || names.iter().any(|name| is_required(reader, name)) || is_of_a_case(text, place) {
        return;
    }
    if let (None, Some(_), Some(most)) = (one, least, most)
        && parted(reader, sentence, (place, most), &names)
    {
        return;
    }
    let rule = if one.is_some() {
        choice(reader, text, place, names)
    } else if least.is_some() {
        Some(needed(reader, text, place, most.is_some(), names))
    } else {
        // 只能传一种 says so of any number; 甲、乙与丙互斥 may part one from the two others.
        let before = text[..place.start()].trim_end();
        let each = ["三者", "四者", "各自", "两两", "相互", "彼此"].iter().any(|word| before.ends_with(word));
        // 每个元素只能指定一个 is said of what the items hold.
        let any = each || (place.as_str().starts_with(['只', '最', '至']) && !before.contains('每'));
        ((names.len() == 2 || any) && !text.contains("优先")).then_some(ProseRule::AtMostOneOf(names))
    };
    if let Some(rule) = rule {
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}

/// 不必二选一, 不互斥, and what happens if: 不支持同时传入时….
fn is_denied(text: &str, place: Match<'_>, excludes: bool) -> bool {
    let denied = ["不", "非", "无", "未", "不是", "不必", "无需", "无须", "不需", "不需要", "不用", "不要求"];
    let before = text[..place.start()].trim_end();
    // 也可只填其中一个 allows one.
    let allowed = excludes && place.as_str().starts_with('只') && before.ends_with(['可', '以']);
    let supposed = excludes && text[place.end()..].starts_with('时');
    supposed || allowed || denied.iter().any(|word| before.ends_with(word))
}

/// Whether a member beside this one always has to be given.
fn is_required(reader: &Reader, name: &str) -> bool {
    reader.beside(name).is_some_and(|member| member.required == Some(true))
}

/// Whether the rule holds in some cases alone: `RuleType=6：与甲至少一项为…`.
fn is_of_a_case(text: &str, place: Match<'_>) -> bool {
    static CASE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z]\s*=\s*[A-Za-z0-9_]+\s*[:：]"));
    // 若查询多个集群，需填写此项，与甲二选一: what the case asks for is said, and the choice stands apart.
    static DONE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?:若|如果|当)[^，,。；;]*[，,]\s*(?:则)?需要?(?:填写|传入|指定)(?:此|该|本)(?:项|参数|字段)[，,]",
        )
    });
    let told = DONE.replace(&text[..place.end()], "");
    has_condition(&told) || CASE.is_match(&text[..place.start()])
}

fn says(reader: &Reader, words: &Regex) -> bool {
    reader.lines.iter().any(|line| words.is_match(&line.text))
}

/// 甲与乙二选一.
fn choice(reader: &Reader, text: &str, place: Match<'_>, names: Vec<String>) -> Option<ProseRule> {
    let any = ["有且", "必须且", "恰好", "且只能", "一个", "选择一项", "选择一种"]
        .iter()
        .any(|word| place.as_str().contains(word));
    // 二选一 of more or fewer than two says that one was not named.
    let counted = match place.as_str() {
        _ if any => true,
        words if words.contains(['四', '4']) => names.len() == 4,
        words => words.contains(['三', '3']) != (names.len() == 2),
    };
    let exactly = ProseRule::ExactlyOneOf as fn(Vec<String>) -> ProseRule;
    let rule = any.then_some(exactly).or_else(|| choice_of(text)).filter(|_| counted)?;
    if says(reader, &RANKED) {
        return (!says(reader, &NEITHER)).then_some(ProseRule::AtLeastOneOf(names));
    }
    if says(reader, &LENIENT) {
        // 只能二选一 excludes whatever else is said.
        if text[..place.start()].trim_end().ends_with("只能") {
            return Some(ProseRule::AtMostOneOf(names));
        }
        // （可选，与甲二选一）: none is needed, and still no two may be given.
        let other = reader.lines.iter().any(|line| LENIENT.is_match(&OPTIONAL.replace_all(&line.text, "")));
        return (!other && OPTIONAL.is_match(text)).then_some(ProseRule::AtMostOneOf(names));
    }
    Some(rule(names))
}

/// 甲与乙至少填一个, and whether they `exclude` each other.
fn needed(reader: &Reader, text: &str, place: Match<'_>, exclude: bool, names: Vec<String>) -> ProseRule {
    // What excludes each other has to be what one is needed of.
    let others = names_behind(reader, text, place.end()).is_some_and(|behind| behind != names);
    let alone = exclude && !others && !LENIENT.is_match(text) && !says(reader, &RANKED);
    if alone || (!exclude && only_one(text, place.end())) {
        ProseRule::ExactlyOneOf(names)
    } else {
        ProseRule::AtLeastOneOf(names)
    }
}

fn within(sentence: &At, place: Match<'_>) -> At {
    let start = sentence.range.start;
    At { line: sentence.line, range: start + place.start()..start + place.end() }
}

/// Whether 只能填一个 goes on from 需要填一个.
fn only_one(text: &str, from: usize) -> bool {
    static ONLY: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^[，,\s]*(?:且|但|并且)?(?:只能|仅能|最多)(?:填写?|传入?|传递|指定|设置|选择?)?一个")
    });
    text.get(from..).is_some_and(|rest| ONLY.is_match(rest))
}

/// What 二选一 says together with the words around it.
fn choice_of(text: &str) -> Option<fn(Vec<String>) -> ProseRule> {
    static FIRM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"必|不(?:能|可|得|可以)(?:同时|都|均|全)*部?都?(?:为空|不填|不传|缺省)|(?:需|需要|要)[二两三四234任]")
    });
    let unneeded = UNNEEDED.is_match(text);
    let text = UNNEEDED.replace_all(text, "");
    if text.contains("至少") {
        Some(ProseRule::AtLeastOneOf)
    } else if !FIRM.is_match(&text) && text.contains("只能") {
        Some(ProseRule::AtMostOneOf)
    } else {
        (!unneeded).then_some(ProseRule::ExactlyOneOf as fn(Vec<String>) -> ProseRule)
    }
}
