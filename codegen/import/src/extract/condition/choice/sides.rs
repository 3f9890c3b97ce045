//! Reads choices of more than two sides: some exclude each other, one of each pair is needed, one is needed in a case.

use std::sync::LazyLock;

use regex::{Match, Regex};
use tc3_spec::model::Effect;

use super::super::super::reader::{At, Reader, has_condition, identifiers};
use super::super::super::{Asked, FactValue, ProseRule};
use super::super::called::{is_spelled, member};
use super::super::named::{names, names_of};
use super::super::{NAME, excluded, when};
use super::{choice, is_of_a_case, is_required, within};
use crate::upstream::prose::pattern;

/// 甲、乙、丙必填其一，且甲和乙/丙不能同时存在: one is needed of them, and some exclude each other.
pub(super) fn parted(
    reader: &mut Reader,
    sentence: &At,
    (place, most): (Match<'_>, Match<'_>),
    names: &[String],
) -> bool {
    let text = reader.text(sentence);
    let pairs = excluding(reader, text, place.end(), most).filter(|pairs| pairs.iter().all(|pair| pair != names));
    for pair in pairs.iter().flatten() {
        let rule = ProseRule::AtMostOneOf(pair.clone());
        reader.fact(NAME, "rules", FactValue::Rule(rule), within(sentence, most));
    }
    if pairs.is_some() {
        let rule = ProseRule::AtLeastOneOf(names.to_vec());
        reader.fact(NAME, "rules", FactValue::Rule(rule), within(sentence, place));
    }
    pairs.is_some()
}

/// 当类型为甲时，与乙必填一个: this member is needed in the case where the other one is left out.
pub(super) fn in_case(reader: &mut Reader, sentence: &At, place: Match<'_>, one: bool) -> bool {
    let (text, at) = (reader.text(sentence), within(sentence, place));
    let Some((case, clause)) = text[..place.start()].rsplit_once(['，', ',']) else { return false };
    let Some(pair) = names(reader, clause, clause.len()).filter(|names| names.len() == 2) else { return false };
    let other = pair.iter().find(|name| *name != reader.name()).cloned();
    let (Some(other), Some((start, mut when))) = (other, when::ending(reader, case, false)) else { return false };
    let apart = when.iter().all(|(name, _)| !pair.contains(name)) && !pair.iter().any(|name| is_required(reader, name));
    let before = &case[..start];
    if !apart || has_condition(before) || reader.names_other(before) || reader.is_example(sentence, &at) {
        return false;
    }
    if !reader.is_free(&at) || (one && choice(reader, text, place, pair).is_none()) {
        return false;
    }
    when.push((other, Asked::Absent));
    let rule = ProseRule::If { effect: Effect::Required, field: reader.name().to_owned(), when };
    reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    true
}

/// 甲和乙&丙必传一个, 甲与（乙，丙）必传一个: of this member and each of the other side one is needed. `one` and `least` tell what the words say.
pub(super) fn grouped(reader: &mut Reader, at: &At, text: &str, place: Match<'_>, (one, least): (bool, bool)) -> bool {
    static SIDES: LazyLock<Regex> = LazyLock::new(|| {
        let name = "[A-Za-z][A-Za-z0-9_]*";
        let side = format!(r"(?:{name}(?:\s*[&+＋]\s*{name})*|[（(]\s*{name}(?:\s*[，,、]\s*{name})+\s*[）)])");
        pattern(&format!(
            r"(?:^|[^A-Za-z0-9_&+＋])(?P<one>{side})\s*(?:和|与|跟|或者?|、|/)\s*(?P<other>{side})\s*(?:参数|字段)?(?:[二两]者)?(?:之间|中)?\s*$"
        ))
    });
    let sides = SIDES.captures(&text[..place.start()]).and_then(|found| {
        let side = |part: &str| {
            let names = identifiers(found.name(part)?.as_str()).map(|word| {
                let own = word == reader.name() || is_spelled(reader.name(), word);
                if own { Some(reader.name().to_owned()) } else { Some(member(reader, word)?.name.clone()) }
            });
            names.collect::<Option<Vec<String>>>()
        };
        Some((side("one")?, side("other")?))
    });
    let Some((one_side, other_side)) = sides.filter(|(one, other)| one.len() + other.len() > 2) else { return false };
    let own = reader.name().to_owned();
    let others = if one_side.contains(&own) {
        other_side
    } else if other_side.contains(&own) {
        one_side
    } else {
        return false;
    };
    let required = others.iter().chain([&own]).any(|name| is_required(reader, name));
    if !reader.is_free(at) || required || is_of_a_case(text, place) {
        return false;
    }
    let mut rules = Vec::new();
    for pair in others.iter().filter_map(|other| excluded::pair(reader, &own, other)) {
        rules.extend(match (one, least) {
            (true, _) => choice(reader, text, place, pair),
            (_, true) => Some(ProseRule::AtLeastOneOf(pair)),
            _ => Some(ProseRule::AtMostOneOf(pair)),
        });
    }
    for rule in rules {
        reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
    }
    true
}

/// The two members that exclude each other, in the part of a sentence behind what one is needed of; several pairs of 甲和乙/丙.
fn excluding(reader: &Reader, text: &str, from: usize, most: Match<'_>) -> Option<Vec<Vec<String>>> {
    let part = text.get(from..most.start())?.trim_start_matches(|c: char| "，, 且但".contains(c));
    let pairs = excluded::against(reader, part);
    pairs.or_else(|| Some(vec![names_of(reader, part)?]))
}
