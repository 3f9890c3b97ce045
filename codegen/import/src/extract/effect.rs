//! `rules`: a member that has an effect only with certain values of another one, or only with or without it.

mod described;
mod limited;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::Effect;

use super::condition::{ends, heads, is_object, subject, unnamed, when, without_name};
use super::reader::{At, Found, Reader, has_condition, identifiers};
use super::{Asked, FactValue, ProseRule};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

const NAME: &str = "effect";

/// What a condition gives a member, behind it: 该参数有效, 才生效. 可 is left to the verb where that has one: 可设置此参数.
static EFFECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:则|时|[，,\s])\s*(?:传递|传入|填写|设置|配置|指定)(?:此|该|本)(?:字段|参数|项))?(?:则|\s)*(?:按?(?:这个|此|该|本|当前))?(?:字段|参数|入参|项|配置|功能|值|设置|明细){0,2}\s*(?P<self>[A-Za-z][A-Za-z0-9_]*)?\s*(?:参数|字段|设置|配置|的值)?(?:传入?|填写)?(?:才|方)?(?:会|可|能)??(?:有效|生效|起作用|有意义|启用|有用|(?:用到|使用|采用|传入|填写|用|(?:需要|需)(?:填写?|传入?|设置|指定)?|允许(?:修改|填写|设置|指定|传入)|可以?(?:填写|设置|指定|传入))(?:此|该|本)(?:参数|字段|项|配置)|(?P<only>允许(?:填写|传入|设置|指定|配置)|支持(?:自定义)?(?:设置|配置)?(?:(?:此|该|本)(?:参数|字段|项))?|可用|可以?(?:填写?|传入?|设置|配置|指定|使用|选)(?:此|该|本)?(?:参数|字段)?|使用|填写|填入|填充|传入|填|传|配置|设置|指定))",
    )
});

pub(super) fn read(reader: &mut Reader) {
    // A rule has to say which members it is about: those beside this one.
    if reader.siblings.is_empty() {
        return;
    }
    let mut stated = Vec::new();
    for sentence in reader.sentences() {
        described::read(reader, &sentence);
        without(reader, &sentence);
        limited::read(reader, &sentence);
        let text = reader.text(&sentence);
        let found: Vec<_> = reader
            .matches(&sentence, &EFFECT)
            .into_iter()
            .filter_map(|(at, found)| {
                let before = without_name(reader, &text[..subject(reader, text, &found)?]);
                // What holds with two conditions holds with one of them alone.
                let (start, when) = when::ending(reader, before, true).or_else(|| of_kind(reader, before))?;
                // 可设置 alone does not say that it has no effect otherwise.
                // Mode是仅fileid时: the word belongs to the value.
                let case = before[start..].replace("是仅", "").replace("为仅", "");
                let filled = is_filled(reader, &found, reader.after(&sentence, &at));
                let only = ["仅", "只有", "只在"].iter().any(|word| case.contains(word))
                    || found[0].contains('才')
                    || (found[0].ends_with("可用") && before.trim_end().ends_with('时'))
                    || (is_verb(&found)
                        && !reader.text(&at).contains(['可', '能'])
                        && (before.trim_end().ends_with('时') || is_remark(before, start))
                        && (ends(reader.after(&sentence, &at)) || filled));
                if found.name("only").is_some() && !only {
                    return None;
                }
                let end = if filled { sentence.range.end } else { at.range.end };
                let at = At { range: sentence.range.start + start..end, ..at };
                // `3d：全景图。仅甲支持` is said of a value.
                let of_value = reader.text(&at).starts_with('仅') && reader.is_below_key(at.line);
                (!of_value && is_stated(reader, &sentence, &at)).then_some((at, when))
            })
            .collect();
        if let [(at, when)] = found.as_slice() {
            let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when: when.clone() };
            reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
            stated.push(at.clone());
        }
    }
    join(reader, &stated);
}

/// 甲为 0 时生效 and 甲为 2 时生效 in one text are one rule: each alone would deny the other. Rules from 无效 are
/// complete; only those from 有效 are joined.
fn join(reader: &mut Reader, stated: &[At]) {
    let own = reader.name();
    let values = |found: &Found| match &found.fact.value {
        FactValue::Rule(ProseRule::If { effect: Effect::Only, field, when })
            if field == own && found.at.iter().all(|at| stated.contains(at)) =>
        {
            match when.as_slice() {
                [(other, Asked::Values(values))] => Some((other.clone(), values.clone())),
                _ => None,
            }
        }
        _ => None,
    };
    let others: BTreeSet<String> = reader.found.iter().filter_map(values).map(|(other, _)| other).collect();
    for other in others {
        let same = |found: &Found| values(found).is_some_and(|(name, _)| name == other);
        if reader.found.iter().filter(|found| same(found)).count() < 2 {
            continue;
        }
        let joined: Vec<Found> = reader.found.extract_if(.., |found| same(found)).collect();
        let mut all: Vec<String> = joined.iter().filter_map(values).flat_map(|(_, values)| values).collect();
        let mut seen = BTreeSet::new();
        all.retain(|value| seen.insert(value.clone()));
        let at = joined.iter().flat_map(|found| found.at.clone()).collect();
        let when = vec![(other, Asked::Values(all))];
        let rule = ProseRule::If { effect: Effect::Only, field: own.to_owned(), when };
        reader.fact_at(NAME, "rules", FactValue::Rule(rule), at);
    }
}

/// 屏幕分享模板有效: values alone, with the word for their kind.
fn of_kind(reader: &Reader, before: &str) -> Option<(usize, Vec<(String, Asked)>)> {
    static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:类型|模式|方式|场景|级别|协议|模[板版])[中下]?\s*$"));
    KIND.is_match(before).then(|| unnamed::alone(reader, before.trim_end().trim_end_matches(['中', '下'])))?
}

/// Whether a verb alone says what is done with the member then: 时使用, 时填写.
fn is_verb(found: &Captures<'_>) -> bool {
    const VERBS: [&str; 10] = ["使用", "填写", "填入", "填充", "传入", "填", "传", "配置", "设置", "指定"];
    found.name("only").is_some_and(|only| VERBS.contains(&only.as_str()))
}

/// 时填入相应证书 ID: what is filled in is what the member is called, and it is not told what is filled in otherwise.
fn is_filled(reader: &Reader, found: &Captures<'_>, after: &str) -> bool {
    let once = || reader.lines.iter().map(|line| line.text.matches("填入").count()).sum::<usize>() == 1;
    found[0].ends_with("填入") && is_object(reader, after) && !described::tells_other(after) && once()
}

/// Whether a condition is all that stands before a verb in brackets: （Mode=A 使用）.
fn is_remark(before: &str, start: usize) -> bool {
    before[start..].contains('=') && before[..start].trim_end().ends_with(['（', '('])
}

/// 甲不为空时，该参数无效: it has an effect only in the other cases.
fn without(reader: &mut Reader, sentence: &At) {
    static NONE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:则|\s)*(?:(?:(?:此|该|本)(?:字段|参数|入参|项|配置)(?:值)?|(?P<self>[A-Z][A-Za-z0-9_]*)\s*(?:字段|参数)?)\s*(?:则|将|会|就)*(?:是|被)?(?:无效|不(?:再|会)?生效|不起(?:任何)?作用|失效|无意义|没有意义|忽略)|(?:时|下)[，,]?\s*(?:则|将|会|均)*(?:被)?(?:忽略|无效|不(?:再|会)?生效)|(?:无需|不需要|不用)(?:填写|传入|设置)(?:(?:此|该|本)(?:字段|参数))?[，,]\s*(?:若|如果?)?(?:填写|传入|设置)了?(?:则|也|将|会)*(?:不生效|无效|(?:被)?(?:后台|系统)?忽略)|(?:传入?|填写?|设置|配置|指定)的(?P<noun>\p{Han}{2,4}?)(?:则|将|会)*(?:无效|不(?:再|会)?生效|不起作用|被?忽略)|(?:会|将)?忽略(?:此|该|本)(?:字段|参数))(?:[，,。；;）)]|$)",
        )
    });
    let text = reader.text(sentence);
    for (at, found) in reader.matches(sentence, &NONE) {
        if found.name("self").is_some_and(|name| name.as_str() != reader.name()) {
            continue;
        }
        if found.name("noun").is_some_and(|noun| !is_called(reader, sentence, noun.as_str())) {
            continue;
        }
        let before = &text[..at.range.start - sentence.range.start];
        let Some((start, when)) = when::ending(reader, before, false) else { continue };
        // What stands behind the sign is another clause.
        let end = at.range.start + reader.text(&at).trim_end_matches(['，', ',', '。', '；', ';', '）', ')']).len();
        let at = At { range: sentence.range.start + start..end, ..at };
        let [condition] = when.as_slice() else { continue };
        // 传甲，乙不生效 tells which of two counts.
        let told =
            ["传", "填", "指定"].iter().any(|verb| before[start..].trim_start_matches(['当', '若']).starts_with(verb));
        if condition.1 == Asked::Given && (before.contains("同时") || told && found.name("self").is_some()) {
            continue;
        }
        if let Some(condition) = otherwise(reader, condition).filter(|_| is_stated(reader, sentence, &at)) {
            let (effect, field) = (Effect::Only, reader.name().to_owned());
            let rule = ProseRule::If { effect, field, when: vec![condition] };
            reader.fact(NAME, "rules", FactValue::Rule(rule), at);
        }
    }
}

/// Whether a noun is what the text calls its member, at its beginning or right before the sentence:
/// 入参限制：路由权重列表。…传入的权重不生效, but not 规格。…设置的带宽不生效.
fn is_called(reader: &Reader, sentence: &At, noun: &str) -> bool {
    let above = reader.lines[sentence.line].text.get(..sentence.range.start).unwrap_or_default();
    let above = above.trim_end_matches('。').rsplit(['。', '：', ':']).next().unwrap_or_default();
    let short = above.chars().count() < 10 && !above.contains(['，', ',']);
    short && above.contains(noun) || reader.member.is_some_and(|own| heads(own).iter().any(|head| head.contains(noun)))
}

/// The opposite of a condition. Of a value it is the other ones, where it is known what holds for one that is left out.
fn otherwise(reader: &Reader, (name, asked): &(String, Asked)) -> Option<(String, Asked)> {
    let other = reader.beside(name)?;
    // One that is left out is off.
    if matches!(asked, Asked::Values(values) if values == &["false"]) {
        return Some((name.clone(), Asked::Values(vec!["true".to_owned()])));
    }
    let rest = opposite(reader, other, asked)?;
    let known = !matches!(rest, Asked::Values(_))
        || other.required == Some(true)
        || is_needed(reader, name, &rest)
        || super::default::of(reader, other).is_some();
    known.then(|| (name.clone(), rest))
}

/// What is asked of a member in all other cases.
pub(super) fn opposite(reader: &Reader, other: &Member, asked: &Asked) -> Option<Asked> {
    Some(match asked {
        Asked::Given => Asked::Absent,
        Asked::Absent => Asked::Given,
        Asked::Values(values) => Asked::Values(rest(reader, other, values)?),
    })
}

/// The other values of a member.
fn rest(reader: &Reader, other: &Member, values: &[String]) -> Option<Vec<String>> {
    let known: Vec<String> = if is_truth(other) {
        vec!["true".to_owned(), "false".to_owned()]
    } else {
        super::values::known(reader, other)?.into_iter().map(|(value, _)| value).collect()
    };
    let rest: Vec<String> = known.into_iter().filter(|value| !values.contains(value)).collect();
    Some(rest).filter(|rest| !rest.is_empty())
}

fn is_truth(member: &Member) -> bool {
    member.wire.as_ref().is_some_and(|wire| !wire.list && wire.base == Base::Boolean)
}

/// Whether the text says that the member is needed in just these cases.
fn is_needed(reader: &Reader, name: &str, asked: &Asked) -> bool {
    let set = |asked: &Asked| match asked {
        Asked::Values(values) => values.iter().cloned().collect::<BTreeSet<_>>(),
        _ => BTreeSet::new(),
    };
    reader.found.iter().any(|found| match &found.fact.value {
        FactValue::Rule(ProseRule::If { effect: Effect::Required, field, when }) => {
            field == reader.name() && matches!(when.as_slice(), [(other, of)] if other == name && set(of) == set(asked))
        }
        _ => false,
    })
}

/// The sentence before a place, without the clause of a rule that was read there: 当甲为 A 时必填，当甲为 B 时无效.
fn untold<'a>(reader: &Reader<'a>, sentence: &At, at: &At) -> &'a str {
    let ends = reader.found.iter().filter(|found| found.fact.key == "rules").flat_map(|found| &found.at);
    let within = |end: &usize| (sentence.range.start..=at.range.start).contains(end);
    let end = ends.filter(|told| told.line == at.line).map(|told| told.range.end).filter(within).max();
    let start = end.unwrap_or(sentence.range.start);
    reader.lines[at.line].text.get(start..at.range.start).unwrap_or_default()
}

/// Whether the condition is one of this member, and always.
pub(super) fn is_stated(reader: &Reader, sentence: &At, at: &At) -> bool {
    let after = reader.after(sentence, at);
    // 有效期, 生效时间.
    let word = after.starts_with(|c: char| c.is_alphanumeric() && !c.is_ascii())
        && !after.starts_with('且')
        && !after.starts_with("入参");
    let before = untold(reader, sentence, at);
    // 状态A只有在…时生效 is said of a value.
    let clause = before.rsplit(['，', ',', '：', ':', '（', '(']).next().unwrap_or_default();
    let subject = clause.contains("其中") && identifiers(clause).any(|word| word != reader.name());
    let introduced = || reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text));
    !word
        && !subject
        && reader.is_free(at)
        && !reader.names_other(before)
        && !reader.is_example(sentence, at)
        && !introduced()
}
