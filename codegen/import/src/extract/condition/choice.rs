//! Reads choices between members: 二选一, 至少填一个, 不能同时指定.

use std::sync::LazyLock;

use regex::{Match, Regex};
use tc3_spec::model::Effect;

use super::super::reader::{At, Reader, has_condition, identifiers};
use super::super::{Asked, FactValue, ProseRule};
use super::called::{is_spelled, member};
use super::named::{listed_behind, names, names_behind, names_of};
use super::{NAME, alike, excluded, when};
use crate::upstream::prose::pattern;

static ONE_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"[四4]\s*选\s*[一1]|[二两2三3]\s*(?:者|个)?\s*(?:必)?(?:须)?[选择]\s*(?:其)?[一1](?:必[填传选])?|[二两]者?(?:之间|之中|中)?(?:必须?|任)?[选传填](?:择|填|传)?其?一|任选(?:其一|其中?一个|一个|一项|其中之一)",
        r"|必须选择(?:填写?|传入?|输入)?其中(?:的)?一个(?:参数|字段)?(?:不为空|必填)?|选择一[个项种](?:参数)?(?:传入|输入|填写|传|填)",
        r"|必选其?一(?:个|项)?|(?:参数|字段|[两二]个)(?:任?选|择)其一",
        r"|只能(?:填写?|传入?|传递|指定|设置|选择?)一个[，,]?\s*且(?:必须|需要?)(?:填写?|传入?|传递|指定|设置|选择?)一个|(?:有且(?:仅|只)|必须且(?:只能|仅能|只可|仅|只)|恰好|(?:必须|只能)二者)(?:能)?(?:填写?|传入?|传递|传|指定|设置|选择?|提供|有)?(?:其中)?一[个项](?:参数|字段)?|必[填传]一个且只能(?:填写?|传入?|指定)一个",
    ))
});

static AT_LEAST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:至少|最少|必须?|需要?|须)(?:需要?|要|得|应|应该)?(?:填写?|给|填充|传入?|传递|提供|指定|输入|设置|配置|选择(?:填写?|传入?|输入)?|存在|需要|有|选|选填|包含)?(?:其中|其)?(?:的)?(?:任意)?(?:一个|一项|一种|一者|其一|其中之一|之一|\s?1\s?个|\s?1\s?项|(?:选|填|传)一)(?:参数|字段)?(?:不为空|必填)?",
        r"|(?:必须|至少|需要?)(?:填写?|传入?|传递|提供|指定|输入|设置|选择)[A-Za-z参数字段和与或者、及\s]{6,60}(?:的|中的?|之中)?(?:其中)?(?:任意)?(?:一个|一项|之一|其一)",
        r"|其中(?:的)?(?:任意)?(?:一个|一项|之一)(?:为|是)?必[填传选]|有一个不为空即可|选择一[个项种](?:参数)?(?:传入|输入|填写|传|填)即可|(?:不能|不可以?|不得|不允许)(?:同时|都|均|全部?|全都)(?:为\s*空|不填|不传|缺省|都为空|不指定)|[必][填传](?:其一|一个)",
    ))
});

static AT_MOST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:不(?:支持|能|可以?|允许)(?:和|与|同|跟)?|不[和与跟])[^，,。；;]{0,60}同时(?:指定|传入|传|使用|存在|设置|填写|填|配置|出现|提供|选择|输入|下发)",
        r"|(?:不能|不支持|不可|不可以|不允许)(?:同时|共同)(?:指定|传入|传|使用|存在|设置|填写|填|配置|出现|提供|选择|输入)|互斥",
        r"|(?:只能|最多)有?一个不为空|(?:最多|至多)(?:只能|仅能|只可|能)?(?:填写?|传入?|传递|指定|设置|选择?|提供)(?:其中)?(?:的)?一个",
        r"|只(?:能|可以?|允许)?(?:填写?|传入?|传递|输入|携带|指定|设置|选择|选用|选填?|使用|提供)(?:其中)?(?:的)?一[个种项]",
    ))
});

/// Both may be given, and what counts then.
static RANKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"优先|以.{1,24}为准|或并用|(?:同时|都)(?:提供|填写?|传入?|传递|存在|指定|设置)(?:了|时|则|，|,)*[^。；;]{0,6}(?:只|仅)?(?:使用|取|有)",
    )
});

/// One may be given beside the other, or none at all.
static LENIENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"都(?:提供|填|传|存在|有|指定|不填|不传|不选|为空)|均(?:提供|填|传|存在|不填|不传|不指定|为空|指定|未)|同时(?:存在|传入?|填写?|指定|提供|设置)(?:时|则|，|,|以|优先|，优先)|优先|以.{1,24}为准|可选|非必[填传选需须]|可(?:以)?不[填传选]|都不(?:填|传|选|指定|提供|设置|为空)|不填则|默认|推荐|建议",
    )
});

/// This one need not be given.
static OPTIONAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:可选|选填|非必[填传选])\s*[，,；;]"));

/// None may be given.
static NEITHER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:^|[^能可得许])(?:都|均|全)(?:为空|不填|不传|没填|未填|未传)写?(?:时|则|的话)"));

/// Words for what need not be, which hold those for what must.
static UNNEEDED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"非必[填传选需须要]|不是?必[填传选需须要]?|必要时|无[需须]|不需要?|不要求|可(?:以)?不[填传选]")
});

/// Where a text says that members are a choice.
pub(in crate::extract) fn place(text: &str) -> Option<Match<'_>> {
    ONE_OF.find(text).or_else(|| AT_LEAST.find(text))
}

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
    let Some(names) = names.or_else(|| alike::names(reader).filter(|_| one.is_some())) else { return };
    let required = |name: &String| reader.beside(name).is_some_and(|member| member.required == Some(true));
    if !reader.is_free(&at) || names.iter().any(required) || is_of_a_case(text, place) {
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

/// 甲、乙、丙必填其一，且甲和乙/丙不能同时存在: one is needed of them, and some exclude each other.
fn parted(reader: &mut Reader, sentence: &At, (place, most): (Match<'_>, Match<'_>), names: &[String]) -> bool {
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

/// 不必二选一, 不互斥, and what happens if: 不支持同时传入时….
fn is_denied(text: &str, place: Match<'_>, excludes: bool) -> bool {
    let denied = ["不", "非", "无", "未", "不是", "不必", "无需", "无须", "不需", "不需要", "不用", "不要求"];
    let before = text[..place.start()].trim_end();
    // 也可只填其中一个 allows one.
    let allowed = excludes && place.as_str().starts_with('只') && before.ends_with(['可', '以']);
    let supposed = excludes && text[place.end()..].starts_with('时');
    supposed || allowed || denied.iter().any(|word| before.ends_with(word))
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

/// 当类型为甲时，与乙必填一个: this member is needed in the case where the other one is left out.
fn in_case(reader: &mut Reader, sentence: &At, place: Match<'_>, one: bool) -> bool {
    let (text, at) = (reader.text(sentence), within(sentence, place));
    let Some((case, clause)) = text[..place.start()].rsplit_once(['，', ',']) else { return false };
    let required = |name: &String| reader.beside(name).is_some_and(|member| member.required == Some(true));
    let Some(pair) = names(reader, clause, clause.len()).filter(|names| names.len() == 2) else { return false };
    let other = pair.iter().find(|name| *name != reader.name()).cloned();
    let (Some(other), Some((start, mut when))) = (other, when::ending(reader, case, false)) else { return false };
    let apart = when.iter().all(|(name, _)| !pair.contains(name)) && !pair.iter().any(required);
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
fn grouped(reader: &mut Reader, at: &At, text: &str, place: Match<'_>, (one, least): (bool, bool)) -> bool {
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
    let required = |name: &String| reader.beside(name).is_some_and(|member| member.required == Some(true));
    if !reader.is_free(at) || others.iter().any(required) || required(&own) || is_of_a_case(text, place) {
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

/// The two members that exclude each other, in the part of a sentence behind what one is needed of; several pairs of 甲和乙/丙.
fn excluding(reader: &Reader, text: &str, from: usize, most: Match<'_>) -> Option<Vec<Vec<String>>> {
    let part = text.get(from..most.start())?.trim_start_matches(|c: char| "，, 且但".contains(c));
    let pairs = excluded::against(reader, part);
    pairs.or_else(|| Some(vec![names_of(reader, part)?]))
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
