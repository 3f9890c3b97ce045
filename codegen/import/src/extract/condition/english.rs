//! Reads conditions on members in English: `required if Type is A`, `valid only when Type is A`.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::Effect;

use super::super::reader::{At, Reader, has_condition};
use super::super::{Asked, FactValue, ProseRule, values};
use super::{NAME, meant};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// A member and the values that it has.
const CONDITION: &str = concat!(
    r#"(?:the )?(?:value of )?(?:the )?["`]?(?P<field>[A-Z][A-Za-z0-9]*)["`]?(?: parameter| field)?\s*(?:is set to|is|=|equals|takes the value of)\s*(?:set to )?"#,
    r#"(?P<values>["'`]?[A-Za-z0-9][A-Za-z0-9_-]*["'`]?(?:(?:,? or |, |/)["'`]?[A-Za-z0-9][A-Za-z0-9_-]*["'`]?)*)"#
);

const THIS: &str = r"(?:this|the) (?:parameter|field|item|value)";

const MUST: &str = r"(?P<must>required|mandatory|must be (?:specified|entered|provided|set|passed in|filled in))";

const EFFECT: &str = r"(?P<effect>valid|effective|takes? effect|meaningful)";

/// Behind what it makes of the member.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i:(?:^|[,(.;] ?|is |will be )(?:{MUST}|{EFFECT}),? (?:only )?(?:when|if) ){CONDITION}\s*(?:[.,;)]|$)"
    ))
});

/// Before it.
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i:^\s*(?:note: )?(?:when|if) ){CONDITION},\s*(?i:{THIS} (?:is |will be |only )*(?:{MUST}|{EFFECT}))\s*(?:[.,;)]|$)"
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    // More conditions than one.
    if [" and ", " not ", "n't ", " except ", " unless "].iter().any(|word| reader.text(sentence).contains(word)) {
        return;
    }
    for words in [&BEHIND, &BEFORE] {
        let found = reader.matches(sentence, words);
        let [(at, found)] = found.as_slice() else { continue };
        let apart = !reader.names_other(reader.before(sentence, at)) && !has_condition(reader.before(sentence, at));
        let Some(condition) = condition(reader, found).filter(|_| apart) else { continue };
        let (field, when) = (reader.name().to_owned(), vec![condition]);
        let effect = if found.name("must").is_some() { Effect::Required } else { Effect::Only };
        let rule = ProseRule::If { effect, field, when };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
        return;
    }
}

fn condition(reader: &Reader, found: &Captures<'_>) -> Option<(String, Asked)> {
    static VALUE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9][A-Za-z0-9_-]*"));
    let other = reader.beside(&found["field"]).filter(|other| other.name != reader.name())?;
    let list = &found["values"];
    match list.trim_matches('"').to_ascii_lowercase().as_str() {
        "specified" | "provided" | "entered" | "configured" | "passed" | "given" | "present" | "supplied"
        | "filled" => {
            return Some((other.name.clone(), Asked::Given));
        }
        "empty" | "unspecified" | "omitted" | "missing" | "blank" | "absent" => {
            return Some((other.name.clone(), Asked::Absent));
        }
        // A value, or any.
        "set" | "used" | "null" | "valid" | "required" => return None,
        _ => {}
    }
    let words: Vec<&str> = VALUE.find_iter(list).map(|word| word.as_str()).filter(|word| *word != "or").collect();
    // Of a text without a set of values a plain word may be what is said of it: `is unavailable`, and not `is set to auto`.
    let known = values::known(reader, other).is_some_and(|known| !known.is_empty());
    let is_text = other.wire.as_ref().is_some_and(|wire| wire.base == Base::String);
    let is_plain = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase());
    let assigned = ["set to", "=", "equals", "value of"].iter().any(|word| found[0].contains(word));
    if is_text && !known && !assigned && !list.contains(['"', '\'', '`']) && words.iter().any(is_plain) {
        return None;
    }
    let words = words.into_iter();
    let values: Option<Vec<String>> = words.map(|word| meant::wire(reader, other, &[], word)).collect();
    Some((other.name.clone(), Asked::Values(values.filter(|values| !values.is_empty())?)))
}
