//! `rules`: which of several members are needed, or exclude each other, and which one needs another's value.

use std::sync::LazyLock;

use regex::Regex;

use super::reader::{At, Reader, has_condition, identifiers};
use super::values;
use super::{FactValue, ProseRule};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

const NAME: &str = "condition";

static ONE_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[二两2三3]\s*(?:者)?\s*(?:必)?(?:须)?[选择]\s*(?:其)?[一1](?:必[填传选])?|二者必须?[选传填]其?一|有且(?:仅|只)(?:能)?(?:填写?|传入?|指定|选择?|有)?(?:其中)?一个",
    )
});

static AT_LEAST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:至少|最少|必须?|需要?)(?:需要?|要|得)?(?:填写?|传入|传|提供|指定|输入|设置|选择|有|选|选填)?(?:其中|其)?(?:的)?(?:一个|一项|其一|其中之一|之一|1个|(?:选|填|传)一)(?:参数|字段)?(?:不为空|必填)?",
        r"|不能同时(?:为空|不填|不传|缺省|都为空)|不(?:能|可)(?:都|均)(?:为空|不填|不传)|[必][填传](?:其一|一个)",
    ))
});

static AT_MOST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"不(?:支持|能|可以?|允许)(?:和|与|同|跟)?[^，,。；;]{0,24}同时(?:指定|传入|传|使用|存在|设置|填写|填|配置|出现|提供|选择|输入)",
        r"|(?:不能|不支持|不可|不可以|不允许)(?:同时|共同)(?:指定|传入|传|使用|存在|设置|填写|填|配置|出现|提供|选择|输入)|互斥",
    ))
});

/// One may be given beside the other, or none at all.
static LENIENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"都(?:提供|填|传|存在|有|指定|不填|不传|不选|为空)|均(?:提供|填|传|存在|不填|不传|不指定|为空|指定|未)|同时(?:存在|传入?|填写?|指定|提供|设置)(?:时|则|，|,|以|优先|，优先)|优先|以.{1,24}为准|可选|都不|不填则|默认|推荐|建议",
    )
});

/// `（Start，End）` in a row of names.
static GROUP: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[（(]\s*[A-Za-z]\w*\s*(?:[，,、+]|和)\s*[A-Za-z]\w*\s*[）)]"));

/// One set of members against another: 甲和乙是一组配置，丙是另一组.
static SETS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[一二两2各每多另]组|组合"));

/// Before a name: this member and that one.
static WITH: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:与|和|跟|同)\s*(?:参数|字段|入参)?\s*[`“「【]?$"));

/// This member, by no name.
static THIS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[此该本](?:参数|字段|项|入参)"));

/// `当X为Y时必填`.
static REQUIRED_IF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[，,。；;（( 、:：]|当|如果|若|且|在|字段|参数)\s*(?P<field>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:的)?(?:取?值)?\s*(?:取值为|取值|设置为|设为|指定为|选择|为|是|==?|等于|＝)\s*",
        r#"(?P<values>["'“‘`]?[A-Za-z0-9_.-]+["'”’`]?(?:\s*(?:[、,，/]|或者?|和)\s*["'“‘`]?[A-Za-z0-9_.-]+["'”’`]?)*)\s*(?:[(（][^)）]{0,24}[)）])?\s*(?:的时候|的情况下|时|，|,)\s*[，,]?\s*"#,
        r"(?:此|该|本)?\s*(?:字段|参数|项|值|选项)?\s*(?P<self>[A-Z][A-Za-z0-9_]*)?\s*(?:字段|参数)?(?:才)?(?:为|是|则)?(?:必须)?(?P<must>必填|必传|必选|必须填写?|必须传入?|必须指定|必须赋值|不能为空|不可为空|必须提供)",
    ))
});

/// `当 X 为 Y 并且 Z 为 V 时必填`.
static REQUIRED_IF_BOTH: LazyLock<Regex> = LazyLock::new(|| {
    let condition = |n: u8| {
        format!(
            r#"(?P<field{n}>[A-Z][A-Za-z0-9_]*)\s*(?:参数|字段)?(?:的)?(?:取?值)?\s*(?:取值为|设置为|设为|指定为|为|是|==?|等于)\s*["'“‘`]?(?P<value{n}>[A-Za-z0-9_.-]+)["'”’`]?"#
        )
    };
    pattern(&format!(
        r"^(?:当|如果|若)?\s*{}\s*[，,]?\s*(?:并且|且)\s*{}\s*(?:的时候|的情况下|时|，|,)\s*[，,]?\s*(?:此|该|本)(?:字段|参数|项|值)\s*(?:为|是|则)?(?:必填|必传|必选|必须填写?|必须传入?|不能为空)",
        condition(1),
        condition(2)
    ))
});

/// The same with the word for a value, and for its member: `如果网络类型为内网，该字段必填`.
static WORDED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(?:当|如果|若|选择)?\s*(?P<field>[A-Z][A-Za-z0-9_]*|\p{Han}{2,8}?)\s*(?:参数|字段)?(?:取?值)?(?:选择为|设置为|设为|为|是)\s*",
        r#"["“「]?(?P<meaning>\p{Han}[\p{Han}A-Za-z0-9]{0,11}?)["”」]?\s*(?:的时候|时|之后|后|[，,])\s*[，,]?\s*(?:此|该|本)?(?:字段|参数|项)?(?:为|是|则)?"#,
        r"(?:必填|必传|必选|必须填写?|必须传入?|不能为空|不可为空|(?:需要|必须)(?:提交|提供))",
    ))
});

pub(super) fn read(reader: &mut Reader) {
    // A rule has to say which members it is about: those beside this one.
    if reader.siblings.is_empty() {
        return;
    }
    for sentence in reader.sentences() {
        choice(reader, &sentence);
        if !required_if_both(reader, &sentence) && !required_if(reader, &sentence) {
            worded(reader, &sentence);
        }
    }
}

/// Rules over several members.
fn choice(reader: &mut Reader, sentence: &At) {
    let text = reader.text(sentence);
    let (one, least, most) = (ONE_OF.find(text), AT_LEAST.find(text), AT_MOST.find(text));
    let Some(place) = one.or(least).or(most) else { return };
    let at =
        At { line: sentence.line, range: sentence.range.start + place.start()..sentence.range.start + place.end() };
    if one.is_none() && least.is_none() && (sets(reader, &at, text) || alternatives(reader, &at, text, place.end())) {
        return;
    }
    let behind = || text.get(place.end()..).filter(|_| one.is_none() && least.is_none()).and_then(listed_behind);
    let names = names(reader, text, place.end()).or_else(|| behind().and_then(|rest| names_of(reader, rest)));
    let Some(names) = names else { return };
    let lenient = reader.lines.iter().any(|line| LENIENT.is_match(&line.text));
    let required = |name: &String| beside(reader, name).is_some_and(|member| member.required == Some(true));
    if !reader.is_free(&at) || names.iter().any(required) || has_condition(&text[..place.end()]) {
        return;
    }
    let any = place.as_str().starts_with("有且");
    let counted = any || place.as_str().contains(['三', '3']) != (names.len() == 2);
    let rule = if one.is_some() {
        // 二选一 of more or fewer than two says that one was not named.
        if !counted || lenient {
            return;
        }
        // 二选一 alone is said of what may be left out, too: the vendor's own examples do.
        match any.then_some(ProseRule::ExactlyOneOf as fn(Vec<String>) -> ProseRule).or_else(|| choice_of(text)) {
            Some(rule) => rule(names),
            None => return,
        }
    } else if least.is_some() {
        match most {
            // What excludes each other has to be what one is needed of.
            Some(_) if names_behind(reader, text, place.end()).is_some_and(|behind| behind != names) => return,
            Some(_) if !lenient => ProseRule::ExactlyOneOf(names),
            _ => ProseRule::AtLeastOneOf(names),
        }
    } else if names.len() == 2 && !text.contains("优先") {
        ProseRule::AtMostOneOf(names)
    } else {
        return;
    };
    reader.fact(NAME, "rules", FactValue::Rule(rule), at);
}

/// 不支持同时指定 A 和 B: the names behind it, to the end of its part of the sentence.
fn listed_behind(rest: &str) -> Option<&str> {
    rest.split(['，', ',', '。', '；', ';', '（', '(', ')', '）']).next().filter(|list| !list.trim().is_empty())
}

/// The two members of a list of names, this one among them.
fn names_of(reader: &Reader, list: &str) -> Option<Vec<String>> {
    let own = identifiers(list).any(|word| word == reader.name());
    names(reader, list, list.len()).filter(|names| own && names.len() == 2)
}

/// 甲和乙是一组配置，丙是另一组，互斥: each of one set excludes each of the other.
fn sets(reader: &mut Reader, at: &At, text: &str) -> bool {
    static TWO: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?P<one>[A-Za-z][A-Za-z0-9_]*(?:\s*(?:和|与|、|及)\s*[A-Za-z][A-Za-z0-9_]*)*)\s*(?:是|为)一组[^，,。；;]*[，,]\s*(?P<other>[A-Za-z][A-Za-z0-9_]*(?:\s*(?:和|与|、|及)\s*[A-Za-z][A-Za-z0-9_]*)*)\s*(?:是|为)另一组[^。]*互斥",
        )
    });
    let Some(found) = TWO.captures(text) else { return false };
    let (one, other): (Vec<&str>, Vec<&str>) =
        (identifiers(&found["one"]).collect(), identifiers(&found["other"]).collect());
    let known = |name: &&str| *name == reader.name() || beside(reader, name).is_some();
    if !one.iter().chain(&other).all(known) {
        return false;
    }
    let own = reader.name().to_owned();
    let others = if one.contains(&own.as_str()) {
        other
    } else if other.contains(&own.as_str()) {
        one
    } else {
        return false;
    };
    exclude(reader, at, &others)
}

/// 该参数与甲或乙不能同时指定: this member excludes each of them.
fn alternatives(reader: &mut Reader, at: &At, text: &str, end: usize) -> bool {
    static OR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:此|该|本)(?:参数|字段)(?:与|和|跟)\s*(?P<names>[A-Za-z][A-Za-z0-9_.]*(?:\s*(?:或者?|、)\s*[A-Za-z][A-Za-z0-9_.]*)*\s*或者?\s*[A-Za-z][A-Za-z0-9_.]*)\s*(?:参数|字段)?(?:不能|不可|不支持)",
        )
    });
    let Some(found) = text.get(..end).and_then(|clause| OR.captures(clause.trim_start())) else { return false };
    // `Ids.N` is how pages write a list.
    let listed = found["names"].replace(".N", "");
    let known = |name: &&str| beside(reader, name).is_some();
    let others: Vec<&str> = identifiers(&listed).collect();
    if listed.contains('.') || !others.iter().all(known) {
        return false;
    }
    exclude(reader, at, &others)
}

/// At most one of this member and each other.
fn exclude(reader: &mut Reader, at: &At, others: &[&str]) -> bool {
    for other in others {
        let pair = reader.siblings.iter().map(|member| member.name.clone());
        let pair: Vec<String> = pair.filter(|name| name == other || name == reader.name()).collect();
        if pair.len() == 2 {
            reader.fact(NAME, "rules", FactValue::Rule(ProseRule::AtMostOneOf(pair)), at.clone());
        }
    }
    true
}

/// What 二选一 says together with the words around it.
fn choice_of(text: &str) -> Option<fn(Vec<String>) -> ProseRule> {
    static FIRM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"必|不(?:能|可|得|可以)(?:同时|都|均|全)*部?都?(?:为空|不填|不传|缺省)|(?:需|需要|要)[二两三23]")
    });
    if text.contains("至少") {
        Some(ProseRule::AtLeastOneOf)
    } else if FIRM.is_match(text) {
        Some(ProseRule::ExactlyOneOf)
    } else {
        text.contains("只能").then_some(ProseRule::AtMostOneOf as fn(Vec<String>) -> ProseRule)
    }
}

/// The members that a sentence names, in their own order; `None` if one of them is not beside this one.
fn names(reader: &Reader, text: &str, end: usize) -> Option<Vec<String>> {
    let clause = text.get(..end)?;
    // Groups of members, and parts of them.
    if clause.contains('&') || clause.contains("中的") || GROUP.is_match(clause) || SETS.is_match(text) {
        return None;
    }
    let mut found: Vec<&str> = Vec::new();
    for word in identifiers(clause) {
        let member = beside(reader, word).is_some() || word == reader.name();
        let code = word.len() > 2 && word.chars().any(|c| c.is_ascii_uppercase());
        if member {
            found.push(word);
        } else if code && !["URL", "Base64", "API", "Url"].contains(&word) {
            return None;
        }
    }
    // A path is not the member that its last part is named like.
    if clause
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.'))
        .any(|word| word.trim_matches('.').contains('.'))
    {
        return None;
    }
    if parts(clause, &found) {
        return None;
    }
    if !found.contains(&reader.name()) {
        // 与甲、乙 is said of this member beside the two, 甲和乙 of the two alone.
        let first = found.first().and_then(|first| clause.find(first))?;
        if !WITH.is_match(&clause[..first]) && !THIS.is_match(clause) {
            return None;
        }
        found.push(reader.name());
    }
    let mut names: Vec<String> = Vec::new();
    for member in reader.siblings {
        if found.contains(&member.name.as_str()) && !names.contains(&member.name) {
            names.push(member.name.clone());
        }
    }
    if !names.iter().any(|name| name == reader.name()) {
        names.push(reader.name().to_owned());
    }
    (names.len() > 1).then_some(names)
}

/// Whether the names of a clause are parts of alternatives: 甲和乙，或者丙和丁. A list has one joint, before its last
/// name.
fn parts(clause: &str, names: &[&str]) -> bool {
    static AND: LazyLock<Regex> = LazyLock::new(|| pattern(r"和|与|及|跟|\+|＋"));
    let mut joints: Vec<&str> = Vec::new();
    let mut rest = clause;
    for (index, name) in names.iter().enumerate() {
        let Some(at) = rest.find(name) else { return false };
        if index > 0 {
            joints.push(&rest[..at]);
        }
        rest = &rest[at + name.len()..];
    }
    let is_or = |joint: &&str| joint.contains('或') || joint.contains('/');
    let is_and = |joint: &&str| !is_or(joint) && AND.is_match(joint);
    let (ands, ors) =
        (joints.iter().filter(|joint| is_and(joint)).count(), joints.iter().filter(|joint| is_or(joint)).count());
    let last = joints.last().is_some_and(|joint| is_and(joint) || is_or(joint));
    joints.len() > 1 && ((ands > 0 && ors > 0) || (ands + ors == 1 && !last))
}

/// The members that the rest of a sentence names; `None` if it names none.
fn names_behind(reader: &Reader, text: &str, end: usize) -> Option<Vec<String>> {
    let rest = text.get(end..)?;
    let named = |member: &&Member| identifiers(rest).any(|word| word == member.name);
    let names: Vec<String> = reader.siblings.iter().filter(named).map(|member| member.name.clone()).collect();
    (!names.is_empty()).then_some(names)
}

fn beside<'a>(reader: &Reader<'a>, name: &str) -> Option<&'a Member> {
    reader.siblings.iter().find(|member| member.name == name)
}

/// Two conditions that both have to hold.
fn required_if_both(reader: &mut Reader, sentence: &At) -> bool {
    let found = reader.matches(sentence, &REQUIRED_IF_BOTH);
    let [(at, found)] = found.as_slice() else { return false };
    let condition = |n: u8| {
        let (field, value) = (&found[format!("field{n}").as_str()], &found[format!("value{n}").as_str()]);
        let other = beside(reader, field).filter(|_| field != reader.name())?;
        is_value(other, value, reader.siblings).then(|| (field.to_owned(), vec![value.to_owned()]))
    };
    let when: Option<Vec<_>> = [1, 2].into_iter().map(condition).collect();
    let below = reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text));
    let Some(when) = when.filter(|when| when[0].0 != when[1].0 && !below) else { return false };
    let rule = ProseRule::RequiredIf { field: reader.name().to_owned(), when };
    reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
    true
}

/// A condition in words: of the members beside this one exactly one is called so, and one of its values means this.
fn worded(reader: &mut Reader, sentence: &At) {
    if ["且", "或", "同时", "不为", "非必", "不必", "其他"].iter().any(|word| reader.text(sentence).contains(word))
    {
        return;
    }
    let found = reader.matches(sentence, &WORDED);
    let [(at, found)] = found.as_slice() else { return };
    let (field, meaning) = (&found["field"], &found["meaning"]);
    let called = |member: &&Member| member.name == field || title(member) == field;
    let others: Vec<&Member> =
        reader.siblings.iter().filter(called).filter(|member| member.name != reader.name()).collect();
    let [other] = others.as_slice() else { return };
    if other.wire.as_ref().is_none_or(|wire| wire.list) {
        return;
    }
    let values = values::of(other, reader.siblings).unwrap_or_default();
    let means = |text: &str| text.split(['（', '(', '，', ',', '：', ':', '。', ' ']).next() == Some(meaning);
    let meant: Vec<&String> = values.iter().filter(|(_, text)| means(text)).map(|(value, _)| value).collect();
    let [value] = meant.as_slice() else { return };
    if reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text)) {
        return;
    }
    let when = vec![(other.name.clone(), vec![(*value).clone()])];
    let rule = ProseRule::RequiredIf { field: reader.name().to_owned(), when };
    reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
}

/// What a member is called, where its text begins with it: `网络类型。0：外网`.
fn title(member: &Member) -> &str {
    let text = member.prose.lines.first().map_or("", |line| line.text.as_str());
    text.split(|c: char| !c.is_alphanumeric() || c.is_ascii()).next().unwrap_or_default()
}

/// `当X为Y时必填`, if X stands beside this member and Y is one of its values. Whether it is.
fn required_if(reader: &mut Reader, sentence: &At) -> bool {
    let text = reader.text(sentence);
    if ["且", "并且", "同时", "不为", "非必", "不必", "或者当", "其他"].iter().any(|word| text.contains(word))
    {
        return false;
    }
    let found = reader.matches(sentence, &REQUIRED_IF);
    let [(at, found)] = found.as_slice() else { return false };
    let field = &found["field"];
    let own = found.name("self").is_none_or(|name| name.as_str() == reader.name());
    let Some(other) = beside(reader, field) else { return false };
    // 必选组件包括… names parts of the value.
    if reader.after(sentence, at).starts_with("组件") {
        return false;
    }
    let rest = reader.before(sentence, at);
    // What an action does with a structure of several.
    let of_action = identifiers(rest).any(|word| {
        let verbs = ["Create", "Modify", "Describe", "Delete", "Update", "Query", "Get"];
        verbs.iter().any(|verb| word.len() > verb.len() && word.starts_with(verb))
    });
    // More conditions before, or the required one named before.
    if of_action || !own || field == reader.name() || reader.names_other(rest) || reader.is_example(sentence, at) {
        return false;
    }
    if reader.introductions(sentence.line).any(|line| has_condition(&reader.lines[line].text)) {
        return false;
    }
    let values: Vec<String> = found["values"]
        .split(['、', ',', '，', '/', '或', '者', '和', ' '])
        .map(|value| value.trim_matches(|c: char| "\"'“”‘’`".contains(c)).to_owned())
        .filter(|value| !value.is_empty())
        .collect();
    if values.is_empty() || !values.iter().all(|value| is_value(other, value, reader.siblings)) {
        return false;
    }
    let rule = ProseRule::RequiredIf { field: reader.name().to_owned(), when: vec![(field.to_owned(), values)] };
    reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
    true
}

/// Whether a member can have a value, as it stands on the wire.
fn is_value(member: &Member, value: &str, siblings: &[Member]) -> bool {
    let Some(wire) = &member.wire else { return false };
    let typed = match wire.base {
        Base::Boolean => matches!(value, "true" | "false"),
        Base::Integer | Base::Unsigned => value.parse::<i64>().is_ok(),
        Base::String => value.is_ascii() && !matches!(value, "true" | "false" | "null" | "NULL"),
        _ => false,
    };
    typed
        && !wire.list
        && values::of(member, siblings).is_none_or(|known| known.iter().any(|(known, _)| known == value))
}
