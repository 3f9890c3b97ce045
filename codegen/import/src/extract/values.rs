//! `values`: the documented set of values of a text or a number, in whichever style it is written.

mod amounts;
mod bare;
mod beside;
mod block;
mod broken;
mod cases;
mod counted;
mod default;
mod described;
mod dotted;
mod each;
mod entry;
mod head;
mod inline;
mod introduction;
mod joined;
mod lines;
mod listed;
mod marked;
mod mixed;
mod named;
mod open;
mod opened;
mod operators;
mod ordered;
mod others;
mod outweighs;
mod parts;
mod phrases;
mod refuted;
mod repeats;
mod respective;
mod reversed;
mod sections;
mod shown;
mod single;
mod table;
mod whole;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::reader::{At, Known, Reader};
use super::{EnumValue, FactValue};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};
pub(super) use block::is_free;
use entry::Entry;
pub(super) use opened::{Opened, opened};
use shown::is_of;

const NAME: &str = "values";

/// A list that may be the member's set of values.
struct Candidate {
    entries: Vec<Entry>,
    /// It stands under 枚举值, or says as plainly that these are the values.
    formal: bool,
    /// Its entries stand on lines of their own.
    plain: bool,
    at: Vec<At>,
}

static DEPRECATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"已(?:经)?(?:被)?(?:废弃|弃用|下线|停用)|[(（【\[]\s*(?:废弃|弃用|[Dd]eprecated|已不(?:再)?支持|不再支持)|不再(?:使用|支持)|不(?:建议|推荐)使用|即将(?:废弃|下线)|[，,]\s*已售罄[，,]\s*建议",
    )
});

pub(super) fn read(reader: &mut Reader) {
    let entries = match reader.base() {
        Some(Base::String | Base::Integer | Base::Unsigned) => match set(reader) {
            Some(candidate) => candidate,
            None => return,
        },
        Some(Base::Boolean) => return default::of_truths(reader),
        _ => return,
    };
    let values = entries.entries.iter().map(|entry| EnumValue {
        wire: entry.key.clone(),
        text: entry.text.clone(),
        // 已下线 alone is what the value means.
        deprecated: entry.text.chars().count() > 4 && DEPRECATED.is_match(&entry.text),
    });
    let values = values.collect();
    default::of_set(reader, &entries);
    reader.fact_at(NAME, "values", FactValue::Values(values), entries.at);
}

/// The set of values of a member, as wire values with what each means, if its text gives one.
pub(super) fn of(member: &Member, siblings: &[Member]) -> Known {
    let reader = Reader::new(&member.prose.lines, Some(member), siblings);
    if !matches!(reader.base(), Some(Base::String | Base::Integer | Base::Unsigned)) {
        return None;
    }
    Some(set(&reader)?.entries.into_iter().map(|entry| (entry.key, entry.text)).collect())
}

/// The values of a member beside the one that is read. Each text of a structure may ask for them, in each of its sentences.
pub(super) fn known(reader: &Reader, other: &Member) -> Known {
    if let Some(known) = reader.known.borrow().get(&other.name) {
        return known.clone();
    }
    let known = of(other, reader.siblings);
    reader.known.borrow_mut().insert(other.name.clone(), known.clone());
    known
}

/// The set of values, if the text gives one and the example of a list does not speak against it.
fn set(reader: &Reader) -> Option<Candidate> {
    let chosen = chosen(candidates(reader)).filter(|_| !open::is_open(reader))?;
    let listed = reader.is_list() && reader.is_text() && !chosen.formal;
    let first = shown::example(reader).filter(|_| listed);
    let shown = |item: &str| chosen.entries.iter().any(|entry| is_of(&entry.key, item));
    let fits = first.is_none_or(shown) || outweighs::outweighs(reader, &chosen.entries);
    let fits = fits && !outweighs::leaves_out(reader, &chosen);
    fits.then(|| beside::completed(reader, chosen))?
}

fn candidates(reader: &Reader) -> Vec<Candidate> {
    let mut candidates = table::all(reader);
    candidates.extend(block::all(reader));
    candidates.extend(inline::all(reader, &candidates));
    candidates.extend(named::candidate(reader));
    candidates.extend(reversed::lines(reader));
    candidates.iter_mut().for_each(|candidate| reversed::turn(reader, candidate));
    candidates.iter_mut().filter(|candidate| candidate.plain).for_each(repeats::drop_repeats);
    candidates.iter_mut().filter(|_| !reader.is_integer()).for_each(repeats::drop_counts);
    candidates.retain(|candidate| is_set(reader, candidate));
    // What stands in parts is one set, and so is what each of several cases lists.
    let whole = parts::candidate(reader).or_else(|| cases::listed(reader)).or_else(|| phrases::candidate(reader));
    if let Some(whole) = whole.filter(|whole| is_set(reader, whole)) {
        return vec![whole];
    }
    let each =
        |of: fn(&Reader, usize) -> Option<Candidate>| (0..reader.lines.len()).filter_map(move |line| of(reader, line));
    // So is what it gives case by case.
    if let Some(whole) = each(cases::candidate).find(|whole| is_set(reader, whole)) {
        return vec![whole];
    }
    if candidates.is_empty() {
        candidates.extend(each(reversed::run_on).chain(each(respective::candidate)).chain(each(others::candidate)));
        candidates.extend(each(each::candidate).chain(each(marked::candidate)).chain(each(dotted::candidate)));
        candidates.retain(|candidate| is_set(reader, candidate));
    }
    let mut mixed = mixed::all(reader);
    mixed.retain(|candidate| is_set(reader, candidate));
    repeats::replace_parts(&mut candidates, mixed);
    if candidates.is_empty() {
        candidates.extend(sections::candidate(reader).filter(|whole| is_set(reader, whole)));
    }
    if candidates.is_empty() {
        candidates.extend(cases::bare(reader).filter(|whole| is_set(reader, whole)));
    }
    if candidates.is_empty() {
        let last = [
            single::candidate,
            bare::candidate,
            whole::candidate,
            lines::candidate,
            operators::candidate,
            ordered::candidate,
            amounts::candidate,
        ];
        candidates.extend(last.into_iter().filter_map(|read| read(reader)).filter(|found| is_plain_set(reader, found)));
    }
    if candidates.is_empty() {
        candidates.extend(broken::candidate(reader));
    }
    if candidates.is_empty() {
        let last = each(counted::candidate).chain(each(described::candidate));
        candidates.extend(last.filter(|found| is_set(reader, found)));
    }
    candidates
}

/// Whether a list without meanings can be a set, of which no other member's text knows more.
fn is_plain_set(reader: &Reader, candidate: &Candidate) -> bool {
    is_set(reader, candidate) && !refuted::lacks_named(reader, &candidate.entries)
}

/// The one list that is the member's: the formal one, or the only one.
fn chosen(mut candidates: Vec<Candidate>) -> Option<Candidate> {
    let keys = |candidate: &Candidate| candidate.entries.iter().map(|entry| entry.key.clone()).collect::<BTreeSet<_>>();
    if candidates.iter().any(|candidate| candidate.formal) {
        let others: Vec<Candidate> = candidates.extract_if(.., |candidate| !candidate.formal).collect();
        // The description may explain more of them than the list below it, which is then a part.
        let formal: BTreeSet<_> = candidates.iter().flat_map(keys).collect();
        let wider: Vec<Candidate> =
            others.into_iter().filter(|other| keys(other).is_superset(&formal) && keys(other) != formal).collect();
        if !wider.is_empty() {
            candidates = wider;
        }
    }
    // Of two lists that say to be the values one may be the longer.
    let widest = |candidate: &Candidate| candidates.iter().all(|other| keys(other).is_subset(&keys(candidate)));
    if let Some(widest) = candidates.iter().position(widest).filter(|_| candidates.iter().all(|other| other.formal)) {
        candidates.swap(0, widest);
        candidates.truncate(1);
    }
    // A sentence that repeats a part of a list adds nothing to it.
    let plain = candidates.iter().position(|candidate| candidate.plain);
    let mut first = candidates.swap_remove(plain.or((!candidates.is_empty()).then_some(0))?);
    let all = keys(&first);
    let agree = |other: &Candidate| {
        let other_keys = keys(other);
        other_keys == all || (first.plain && !other.plain && other_keys.is_subset(&all))
    };
    if !candidates.iter().all(agree) {
        return None;
    }
    // What says the same again is read, too.
    first.at.extend(candidates.into_iter().flat_map(|other| other.at));
    Some(first)
}

/// Whether a list can be a set of values of this member.
fn is_set(reader: &Reader, candidate: &Candidate) -> bool {
    let keys: BTreeSet<_> = candidate.entries.iter().map(|entry| entry.key.as_str()).collect();
    if keys.len() != candidate.entries.len() || (keys.len() < 2 && !(candidate.formal && beside::is_sole(reader))) {
        return false;
    }
    // `0 甲，1 乙…N-1 丙` goes on, and 其他数值按 1 处理 takes others.
    static OPEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:\.{3}|…)\s*[A-Za-z0-9]"));
    static OTHERS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^其[他它余](?:的)?(?:数值|数字|任意值|值)\s*[:：，,]?\s*(?:默认|按|均|都|视为|则)|^else\s*[:：]|(?:^|[，,；;])\s*数字(?:表示|代表)",
        )
    });
    // `1 开启 0 关闭 Type 为 1 | 2 必填`.
    static NEEDED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:必填|必传|必选|选填)[。；;，,]?$"));
    // Of a number that is read bit by bit, 0 and 1 are those of a bit.
    static BITS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[^0-9])(?i:bit)\s*[0-9]|每一?个?\s*(?:(?i:bit)|二进制)?\s*位|按位|二进制位"));
    if candidate.entries.iter().any(|entry| OPEN.is_match(&entry.text) || NEEDED.is_match(&entry.text))
        || (keys.len() == 2
            && keys.iter().all(|key| matches!(*key, "0" | "1"))
            && reader.lines.iter().any(|line| BITS.is_match(&line.text)))
        || reader.lines.iter().any(|line| OTHERS.is_match(&line.text))
    {
        return false;
    }
    if refuted::is_refuted(reader, candidate)
        || joined::are_joined(reader, &keys)
        || (!reader.is_list() && joined::are_several(reader))
    {
        return false;
    }
    let named = keys
        .iter()
        .filter(|key| reader.siblings.iter().any(|other| other.name == **key && other.name != reader.name()))
        .count();
    let names = named * 2 > keys.len() && !sorts(reader.name());
    // Of a text of JSON the words are those of its members, unless the example is one of them.
    let shown = || reader.example().is_some_and(|example| keys.contains(example));
    if reader.is_text() && joined::is_json(reader) && !shown() {
        return false;
    }
    // `Name：String，…` lists the keys of a JSON text.
    // `1:string` says what a number stands for.
    let typed = |entry: &&Entry| {
        entry::is_type(&entry.text)
            && !entry::is_type(&entry.key)
            && !(reader.is_integer() && entry.key.parse::<i64>().is_ok())
    };
    let types = candidate.entries.iter().filter(typed).count();
    (!names || candidate.formal) && types * 2 <= keys.len()
}

/// A member that picks one of the others by name.
fn sorts(name: &str) -> bool {
    ["Order", "Sort", "Field", "By", "Key", "Dimension", "Metric", "Type", "Kind"]
        .iter()
        .any(|word| name.contains(word))
}

/// The explained `true` and `false` of a Boolean.
pub(super) fn truths(reader: &Reader) -> Vec<(String, String)> {
    let sentences = reader.sentences();
    let found = sentences.iter().flat_map(|sentence| entry::truths(reader, sentence));
    found.map(|(_, entry)| (entry.key, entry::tidy(&entry.text).to_owned())).collect()
}
