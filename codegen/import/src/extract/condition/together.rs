//! Reads what ties two members: 与甲必须成对传入, 若甲不填，则乙必填.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Effect;

use super::super::reader::{At, Reader, has_condition};
use super::super::{Asked, FactValue, ProseRule};
use super::NAME;
use super::named::names;
use super::required_if::ends;
use crate::upstream::prose::pattern;

/// Each needs the other.
static TOGETHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:必须|须|需要?|应)(?:成对|一起|同时)(?:传入?|填写?|指定|设置|提供|使用|出现)(?:或(?:同时|都)(?:不(?:传入?|填写?|指定|设置|提供)|为空|省略|缺省))?",
        r"|(?:必须|须|需要?|应)(?:与|和|跟)\s*(?P<other>[A-Za-z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:成对|一起|同时)(?:传入?|填写?|指定|设置|提供|使用|出现)",
        r"|要么(?:同时|都|一起)(?:传入?|填写?|指定|设置|提供)[，,]\s*要么(?:同时|都)不(?:传入?|填写?|指定|设置|提供)",
    ))
});

/// One is needed where this one is left out.
static INSTEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:若|如果|如|当)?\s*(?P<own>[A-Za-z][A-Za-z0-9_]*|(?:此|该|本)(?:参数|字段|项))\s*(?:参数|字段)?(?:为空|不填写?|不传入?|未填写?|未传入?|没有传入?)(?:的话|的?时候?)?[，,]?\s*则\s*",
        r"(?P<other>[A-Za-z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:为)?(?:必填|必传|必选|不能为空|不可为空)",
        r"|(?:^|[，,（(])\s*(?:若|如果|如)?(?:不填写?|不传入?|未填写?|未传入?)(?:的话|时)?[，,]?\s*则?(?:必须|需要?)(?:填写?|传入?|指定|提供)\s*(?P<other2>[A-Za-z][A-Za-z0-9_]*)",
        r"|(?:若|如果|如)?不(?:传入?|填写?)\s*(?P<own2>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:的话|时)?[，,]?\s*则?(?P<other3>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:为)?(?:必填|必传|必选|不能为空)",
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    tied(reader, sentence);
    instead(reader, sentence);
}

/// 与甲必须成对传入: this one is not given alone.
fn tied(reader: &mut Reader, sentence: &At) {
    let text = reader.text(sentence);
    for (at, found) in reader.matches(sentence, &TOGETHER) {
        let before = reader.before(sentence, &at);
        if !ends(reader.after(sentence, &at)) || has_condition(before) || before.ends_with(['不', '非', '无', '如'])
        {
            continue;
        }
        let end = if found.name("other").is_some() { at.range.end } else { at.range.start };
        let Some(names) = names(reader, text, end - sentence.range.start) else { continue };
        let [one, other] = names.as_slice() else { continue };
        let other = if one == reader.name() { other } else { one }.clone();
        let (effect, field) = (Effect::Required, reader.name().to_owned());
        let rule = ProseRule::If { effect, field, when: vec![(other, Asked::Given)] };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}

/// 本参数不传的话，则甲必传: one of the two is needed.
fn instead(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &INSTEAD) {
        let is_own = found
            .name("own")
            .or_else(|| found.name("own2"))
            .is_none_or(|own| own.as_str() == reader.name() || !own.as_str().is_ascii());
        let other =
            ["other", "other2", "other3"].iter().find_map(|name| found.name(name)).map_or("", |other| other.as_str());
        let Some(other) = reader.beside(other).filter(|other| other.name != reader.name()) else { continue };
        if is_own && !has_condition(reader.before(sentence, &at)) && ends(reader.after(sentence, &at)) {
            let pair = reader.siblings.iter().map(|member| &member.name);
            let pair: Vec<String> =
                pair.filter(|name| *name == reader.name() || **name == other.name).cloned().collect();
            if pair.len() == 2 {
                reader.fact(NAME, "rules", FactValue::Rule(ProseRule::AtLeastOneOf(pair)), at);
            }
        }
    }
}
