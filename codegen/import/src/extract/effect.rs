//! `rules`: a member that has an effect only with certain values of another one, or only with or without it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::Effect;

use super::condition::{ends, subject, unnamed, when, without_name};
use super::reader::{At, Found, Reader, has_condition, identifiers};
use super::{Asked, FactValue, ProseRule};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

const NAME: &str = "effect";

/// What a condition gives a member, behind it: 该参数有效, 才生效.
static EFFECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:则|时|[，,\s])\s*(?:传递|传入|填写|设置|配置|指定)(?:此|该|本)(?:字段|参数|项))?(?:则|\s)*(?:按?(?:这个|此|该|本|当前))?(?:字段|参数|入参|项|配置|功能|值|设置|明细){0,2}\s*(?P<self>[A-Za-z][A-Za-z0-9_]*)?\s*(?:参数|字段|设置|配置|的值)?(?:传入?|填写)?(?:才|方)?(?:会|可|能)?(?:有效|生效|起作用|有意义|启用|有用|(?:用到|使用|用|需要|需|允许(?:修改|填写|设置|指定|传入)|可以?(?:填写|设置|指定|传入))(?:此|该|本)(?:参数|字段|项|配置)|(?P<only>允许(?:填写|传入|设置|指定|配置)|支持(?:自定义)?(?:设置|配置)?(?:(?:此|该|本)(?:参数|字段|项))?|可用|可以?(?:填写?|传入?|设置|配置|指定|使用|选)(?:此|该|本)?(?:参数|字段)?|使用|填写|传入|填|传))",
    )
});

pub(super) fn read(reader: &mut Reader) {
    // A rule has to say which members it is about: those beside this one.
    if reader.siblings.is_empty() {
        return;
    }
    let mut stated = Vec::new();
    for sentence in reader.sentences() {
        described(reader, &sentence);
        without(reader, &sentence);
        limited(reader, &sentence);
        supported(reader, &sentence);
        let text = reader.text(&sentence);
        let found: Vec<_> = reader
            .matches(&sentence, &EFFECT)
            .into_iter()
            .filter_map(|(at, found)| {
                let before = without_name(reader, &text[..subject(reader, text, &found)?]);
                // What holds with two conditions holds with one of them alone.
                let (start, when) = when::ending(reader, before, true).or_else(|| of_kind(reader, before))?;
                // 可设置 alone does not say that it has no effect otherwise.
                let only = ["仅", "只有", "只在"].iter().any(|word| before[start..].contains(word))
                    || found[0].contains('才')
                    || (found[0].ends_with("可用") && before.trim_end().ends_with('时'))
                    || (is_verb(&found)
                        && !reader.text(&at).contains(['可', '能'])
                        && before.trim_end().ends_with('时')
                        && ends(reader.after(&sentence, &at)));
                if found.name("only").is_some() && !only {
                    return None;
                }
                let at = At { range: sentence.range.start + start..at.range.end, ..at };
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
    found.name("only").is_some_and(|only| ["使用", "填写", "传入", "填", "传"].contains(&only.as_str()))
}

/// 此参数仅适用于甲监听器: it has an effect with those values alone.
fn limited(reader: &mut Reader, sentence: &At) {
    static LIMITED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:此|该|本)(?:参数|字段|配置|功能)\s*(?:仅|只)(?:适用于|用于)[^，,。；;（）()]{3,40}")
    });
    for (at, _) in reader.matches(sentence, &LIMITED) {
        let Some((_, when)) = when::ending(reader, reader.text(&at), false) else { continue };
        let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
        if is_stated(reader, sentence, &at) {
            reader.fact(NAME, "rules", FactValue::Rule(rule), at);
        }
    }
    // 权重配置仅适用于当 Type 为甲时: whatever the member is called, the condition names another one.
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,：:（(])\s*\p{Han}{0,8}(?:仅|只)(?:适用于|用于)\s*(?P<when>[^，,。；;]{3,60})(?:[）)]|$|[，,])",
        )
    });
    for (at, found) in reader.matches(sentence, &NAMED) {
        let Some((0, when)) = when::ending(reader, &found["when"], false) else { continue };
        let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
        if !has_condition(reader.before(sentence, &at)) && !reader.names_other(reader.before(sentence, &at)) {
            reader.fact(NAME, "rules", FactValue::Rule(rule), at);
        }
    }
}

/// 当甲为 A 时，切分分片的配置参数: what a structure holds in one case is all that its text begins with.
fn described(reader: &mut Reader, sentence: &At) {
    static DESCRIBED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?P<when>[^，,。；;：:]{3,60}?时)\s*[，,]?\s*(?:[^，,。；;：:时若如当]{0,20}的|附带的?|携带的?|所需的?|对应的?)?\s*(?P<noun>\p{Han}{0,6}(?:参数|信息|配置|设置|选项|内容)(?:列表|参数|信息|项)?)\s*(?:$|[，,。；;])",
        )
    });
    let scalar =
        matches!(reader.base(), Some(Base::String | Base::Integer | Base::Unsigned | Base::Float | Base::Boolean));
    if scalar || sentence.line > 0 || sentence.range.start > 0 {
        return;
    }
    for (at, found) in reader.matches(sentence, &DESCRIBED) {
        let (Some(whole), Some(case)) = (found.get(0), found.name("when")) else { continue };
        let (from, to) = (case.start() - whole.start(), case.end() - whole.start());
        let denied = ["无需", "不", "返回", "使用默认"].iter().any(|word| whole.as_str()[to..].contains(word));
        let Some((0, when)) = when::ending(reader, case.as_str().trim_start(), false).filter(|_| !denied) else {
            continue;
        };
        let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
        let at = At { range: at.range.start + from..at.range.start + to, ..at };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}

/// 目前仅支持增强型云硬盘（`CLOUD_HSSD`）和…, of what is no text itself: values of another member.
fn supported(reader: &mut Reader, sentence: &At) {
    static SUPPORTED: LazyLock<Regex> = LazyLock::new(|| {
        let value = r"\p{Han}[\p{Han}A-Za-z0-9 ]{0,20}[（(][A-Za-z0-9_]{3,}[）)]";
        pattern(&format!(
            r"(?:仅|只)支持(?P<values>{value}(?:\s*(?:、|和|及|或|与)\s*{value})*)\s*(?:云?盘|类型|实例)?\s*(?:[，,]|且|$)"
        ))
    });
    for (at, found) in reader.matches(sentence, &SUPPORTED) {
        // Their names may hold Latin letters; the codes in the brackets are the values.
        let codes: Vec<&str> = found["values"].split(['（', '(', '）', ')']).skip(1).step_by(2).collect();
        let Some(condition) = unnamed::known(reader, &codes.join("、")).filter(|_| !reader.is_text()) else {
            continue;
        };
        let (effect, field) = (Effect::Only, reader.name().to_owned());
        if !has_condition(reader.before(sentence, &at)) && !reader.names_other(reader.before(sentence, &at)) {
            let rule = ProseRule::If { effect, field, when: vec![condition] };
            reader.fact(NAME, "rules", FactValue::Rule(rule), at);
        }
    }
}

/// 甲不为空时，该参数无效: it has an effect only in the other cases.
fn without(reader: &mut Reader, sentence: &At) {
    static NONE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:则|\s)*(?:(?:(?:此|该|本)(?:字段|参数|入参|项|配置)(?:值)?|(?P<self>[A-Z][A-Za-z0-9_]*)\s*(?:字段|参数)?)\s*(?:则|将|会|就)*(?:是|被)?(?:无效|不(?:再|会)?生效|不起(?:任何)?作用|失效|无意义|没有意义|忽略)|(?:时|下)[，,]?\s*(?:则|将|会|均)*(?:被)?(?:忽略|无效|不(?:再|会)?生效)|(?:无需|不需要|不用)(?:填写|传入|设置)(?:(?:此|该|本)(?:字段|参数))?[，,]\s*(?:若|如果?)?(?:填写|传入|设置)了?(?:则|也|将|会)*(?:不生效|无效|被?忽略)|(?:会|将)?忽略(?:此|该|本)(?:字段|参数))(?:[，,。；;）)]|$)",
        )
    });
    let text = reader.text(sentence);
    for (at, found) in reader.matches(sentence, &NONE) {
        if found.name("self").is_some_and(|name| name.as_str() != reader.name()) {
            continue;
        }
        let before = &text[..at.range.start - sentence.range.start];
        let Some((start, when)) = when::ending(reader, before, false) else { continue };
        let at = At { range: sentence.range.start + start..at.range.end, ..at };
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

/// The opposite of a condition. Of a value it is the other ones, where one of them is always given.
fn otherwise(reader: &Reader, (name, asked): &(String, Asked)) -> Option<(String, Asked)> {
    let other = reader.beside(name)?;
    let asked = match asked {
        Asked::Given => Asked::Absent,
        Asked::Absent => Asked::Given,
        // One that is left out is off.
        Asked::Values(values) if values == &["false"] => Asked::Values(vec!["true".to_owned()]),
        Asked::Values(values) => {
            let rest = Asked::Values(rest(reader, other, values)?);
            (other.required == Some(true) || is_needed(reader, name, &rest) || is_assumed(reader, other, &rest))
                .then_some(rest)?
        }
    };
    Some((name.clone(), asked))
}

/// The other values of a member.
pub(super) fn rest(reader: &Reader, other: &Member, values: &[String]) -> Option<Vec<String>> {
    let is_truth = other.wire.as_ref().is_some_and(|wire| wire.base == Base::Boolean);
    let known: Vec<String> = if is_truth {
        vec!["true".to_owned(), "false".to_owned()]
    } else {
        super::values::known(reader, other)?.into_iter().map(|(value, _)| value).collect()
    };
    let rest: Vec<String> = known.into_iter().filter(|value| !values.contains(value)).collect();
    Some(rest).filter(|rest| !rest.is_empty())
}

/// Whether another member has one of these values where it is left out.
fn is_assumed(reader: &Reader, other: &Member, asked: &Asked) -> bool {
    let Asked::Values(values) = asked else { return false };
    super::default::of(reader, other).is_some_and(|assumed| values.contains(&assumed))
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

/// Whether the condition is one of this member, and always.
pub(super) fn is_stated(reader: &Reader, sentence: &At, at: &At) -> bool {
    let after = reader.after(sentence, at);
    // 有效期, 生效时间.
    let word = after.starts_with(|c: char| c.is_alphanumeric() && !c.is_ascii())
        && !after.starts_with('且')
        && !after.starts_with("入参");
    let before = reader.before(sentence, at);
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
