//! Reads a single bound: `最大值为100`, `大于等于1`, `从 1 开始`.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::measure::{behind_unit, is_least, is_time, scale};
use super::super::reader::{At, Reader};
use super::super::{FactValue, condition};
use super::{NAME, NUMBER, OTHER, bound, holds, of_whole, scaled};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// `最大值为100`, `不超过100`.
static BOUND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?P<max>(?:最高(?:可?设置?(?:为)?|支持|为|是|：|:|\s)*|(?P<valid>最(?:长|大)(?:可(?:设[定置])?)?(?:的)?(?:有效期|有效时间|时长|间隔(?:时[间长])?|超时时[间长])(?:为|是|：|:|\s)*)|(?P<longest>最长(?:可?设[定置]?(?:为)?|可|支持|为|是|：|:|\s)*)|(?P<most>最多(?:可以|可|能|支持|返回|查询|拉取|显示|输出|获取|展示|列出|申请|不超过|为|是|：|:|\s)*)|最多(?:取?值|数值)(?:为|是|：|:|=|\s)*|(?:支持的?)?(?:做大值|最大(?:合法值|有效值|取?值|数值|\p{{Han}}{{0,4}}数量?|页面大小|条数|返回条数|查询条[目数]|(?:查询|返回|拉取|单页|每页)(?:数量|条数|数)|支持(?:创建|设置|添加)?|允许|可设置?值?|可|上限)?)(?:为|是|：|:|支持|限制|不(?:能|得|可)?超过|=|\s)*|(?:取?值)?上限(?:取?值)?(?:统一)?(?:为|是|：|:|\s)*|[，,]\s*(?P<limit>限制)(?:为|：|:)?|不(?:能|得|可|可以|允许)?(?:超过|大于|高于)\s*|(?:取?值|必须|需|应|且|并且)\s*(?:小于等于|小于或等于|≤|<=)\s*|(?i:maximum(?: value)?(?: is|:| of)?|max(?:imum)?:)\s+))(?P<n1>{n})",
            r"|(?P<min>(?:(?P<shortest>最短(?:可?设[定置]?(?:为)?|可|支持|为|是|：|:|\s)*)|最低(?:可?设置?(?:为)?|需要?|购买|支持|为|是|：|:|\s)*|取值范围(?:是|为|：|:)?\s*(?:大于等于|大于或等于|≥|>=)\s*|最少(?:取?值|数值)(?:为|是|：|:|=|\s)*|最小(?:取?值|有效值|数值|阈值)?(?:支持|可?设置?(?:为|值)?)?(?:为|是|：|:|=|\s)*|(?P<least>(?:最少|至少)(?:为|是|：|:|\s)*)|(?:取?值)?下限(?:值)?(?:为|是|：|:|\s)*|不(?:能|得|可|可以|允许)?(?:小于|低于|少于)\s*|(?:取?值|必须|需要?|应)(?:是|为|：)?\s*(?:大于等于|大于或等于|≥|>=)\s*|(?i:minimum(?: value)?(?: is|:| of)?)\s+))(?P<n2>{n})",
            r"|(?P<above>(?:取值(?:范围)?|范围|值|必[须传填]|需要?|应|须|请(?:传|填|输入|设置)?|只能(?:输入|填写?|设置|为)?)(?:为|是|：|要|需|应|必须)?\s*(?:大于|>|＞)\s*)(?P<n3>{n})(?:\s*的\s*(?:正?整数|数))?",
            r"|(?P<below>(?:取值|值|必须|需要?|应|须)(?:为|是|：)?\s*(?:小于|<|＜)\s*)(?P<n4>{n})",
            // `必须大于0 和小于100的整数`.
            r"|(?:和|且|并且)\s*小于\s*(?P<n6>{n})\s*的\s*正?整数",
            r"|(?P<n5>{n})\s*(?:为|是)(?P<end>最小|最大)值",
            r"|(?:^|[，,：:；（(]|取值范围为?)\s*(?:必须|需|应|只能)?(?:为|是)?(?:的)?(?:有限)?(?P<whole>非负整?数)(?:[，,。；;）)]|$)",
            r"|(?:取值|范围|区间)(?:限制)?(?:必须|需|应)?(?:为|是|：|:)\s*(?:非\s?0|非零|大于\s?0)?的?(?P<natural>正整数)",
        ),
        n = NUMBER
    ))
});

/// Nothing but a sign before the number: `页码，>=1`, `周期（大于等于 1，小于等于 365）`.
static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?:^|[，,（(：:]|且|并且?|、|\s)\s*(?P<name>[A-Za-z]+)?\s*(?:(?P<min>大于等于|大于或等于|≥|>=)|(?P<max>小于等于|小于或等于|≤|<=)",
            r"|(?P<above>大于|>)|(?P<below>小于|<))\s*(?P<n>{n})(?:的(?:正?整数|数))?",
        ),
        n = NUMBER
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    bounds(reader, sentence);
    signed(reader, sentence);
}

/// `页码，从 1 开始`: with what a count begins.
pub(super) fn counted(reader: &mut Reader, sentence: &At) {
    static FROM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"[从以]\s*(?:第\s*)?(?P<first>[01])\s*页?\s*开始(?:递增|计数|编号|算起|计算|$|[，,。；;）)、（( .])",
            // `起始页，1开始`, `偏移量，0起始`, `起始值为1`.
            r"|(?:^|[，,（(])\s*(?P<first2>[01])\s*(?:开始|起始)(?:计数|$|[，,。；;）)])",
            r"|起始值[为是]\s*(?P<first3>[01])(?:$|[，,。；;）)])",
            // `全局排名（从 1 起）`, `序号（1-based）`.
            r"|从\s*(?P<first4>[01])\s*起(?:$|[，,。；;）)])|(?P<first5>[01])-based",
        ))
    });
    static COUNTS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"页|偏移|起始|序号|排名[\s，,（(：:。]*(?:取?值)?$|下标|索引|编号|顺序|位置|高度|优先级|[Ii]ndex|[Oo]ffset|^\s*$",
        )
    });
    static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"默认$|中的|其中|-1|－1|负|倒数"));
    // 动作在组中的顺序，从1开始 says of which they are.
    static WITHIN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"中的(?P<what>[^，,中]{0,4}(?:序号|下标|索引|编号|顺序|位置|第几页)[，,]?)$"));
    let matches = reader.matches(sentence, &FROM);
    if matches.is_empty() {
        return;
    }
    let first_sentence = reader.sentences().first().map_or("", |first| reader.text(first));
    for (at, found) in matches {
        let before = reader.before(sentence, &at);
        let first = ["", "2", "3", "4", "5"].iter().find_map(|suffix| found.name(&format!("first{suffix}")));
        let first = first.map_or("", |first| first.as_str());
        // 页码。默认值是 1，从 1开始: the text begins with what is counted.
        let clause = before.rsplit(['，', ',']).next().unwrap_or_default().trim();
        // The items of a list are not what its index counts.
        if reader.is_list() && ["数组", "列表", "下标", "集合"].iter().any(|word| before.contains(word)) {
            continue;
        }
        let alone = !clause.is_empty() && clause.chars().count() <= 4 && COUNTS.is_match(clause);
        let clause = clause.trim_end_matches("取值").trim_start_matches("注意：").trim_start();
        let told = clause.is_empty() && first_sentence.chars().count() <= 24 && COUNTS.is_match(first_sentence);
        let short = alone || before.chars().count() <= 24 && (told || COUNTS.is_match(before));
        let other = OTHER.is_match(&WITHIN.replace(before.trim_end(), "$what"))
            || reader.lines.iter().any(|line| line.text.contains("-1"));
        let shown = reader.example().and_then(|example| example.parse::<i64>().ok());
        let below = shown.is_some_and(|shown| Some(shown) < first.parse().ok());
        let key = if reader.is_list() { "each.min" } else { "min" };
        let told = reader.found.iter().any(|found| found.fact.key == key);
        if !short || other || below || told || !reader.holds_apart(sentence, &at) {
            continue;
        }
        // An unsigned number has no smaller one.
        if first == "0" && reader.base() == Some(&Base::Unsigned) {
            reader.used.push(at);
        } else {
            reader.fact(NAME, key, FactValue::Text(first.to_owned()), at);
        }
    }
}

fn bounds(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &BOUND) {
        let integer = of_whole(reader);
        let Some(Bound { key, number, step }) = Bound::of(&found) else { continue };
        let after = reader.after(sentence, &at);
        // 最大100（不包含）.
        static EXCLUDED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[（(]\s*不包?含\s*[)）]"));
        let step = if !EXCLUDED.is_match(after) {
            step
        } else if key == "max" {
            -1
        } else {
            1
        };
        let goes_on = after
            .trim_start()
            .starts_with(['-', '~', '～', '、', '/', '或', '^', '*', '时', '点', '号', '则', '的', '=', '\u{d7}'])
            && !["、小于", "、最大", "、不"].iter().any(|word| after.trim_start().starts_with(word));
        // 最多 is the member's own largest value where the member counts, or where nothing but the number follows.
        let counted = found.name("most").or_else(|| found.name("least")).is_some();
        let counts = !counted || is_count(reader, reader.before(sentence, &at), after);
        // 最长 and 最短 measure a time, or another length.
        let lasts = found.name("longest").or_else(|| found.name("shortest")).is_none()
            || (is_time(after) && condition::ends(behind_unit(after)));
        // 偏移最长有效期为 24 小时 of an index is said of something else.
        let lasts = lasts && (found.name("valid").is_none() || is_of_time(reader));
        // `默认3，限制5`, and not 限制5次 or a mode of that name.
        static ASSUMED: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"默认(?:值)?(?:为|是|：|:)?\s*-?[0-9]+\s*[条个]?\s*$"));
        let limited = || condition::ends(after) && ASSUMED.is_match(reader.before(sentence, &at));
        let lasts = lasts && (found.name("limit").is_none() || limited());
        // 最大值-1000 of a member that cannot be negative: glued to the word the hyphen parts it from the number.
        let glued = reader.text(&at).contains(&format!("值{number}"));
        let unsigned = reader.base() == Some(&Base::Unsigned);
        let number = if unsigned && glued { number.trim_start_matches('-') } else { number };
        if unsigned && number.starts_with('-') || found.name("n6").is_some() && !is_between(reader, sentence, &at) {
            continue;
        }
        let least = key == "max" && is_least(after);
        let Some(scale) = scale(reader, after).filter(|_| !goes_on && !least) else { continue };
        if (step != 0 && (!integer || scale != 1)) || !counts || !lasts || !holds(reader, sentence, &at) {
            continue;
        }
        if let Some(value) = bound(number, step, integer).and_then(|value| scaled(value, scale)) {
            reader.fact(NAME, key, FactValue::Text(value), at);
        }
    }
}

/// Whether 和小于100的整数 ends an interval that the sentence allows: `大于60和小于18的整数均为…` names what lies outside.
fn is_between(reader: &Reader, sentence: &At, at: &At) -> bool {
    static LOW: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"(?:大于|不小于)(?:或?等于)?\s*(?P<n>{NUMBER})\s*$")));
    let parse = |text: &str| text.parse::<f64>().ok();
    let high = reader.text(at).trim_start_matches(|c: char| c != '-' && !c.is_ascii_digit());
    let high = parse(high.trim_end_matches(|c: char| !c.is_ascii_digit()));
    let low = LOW.captures(reader.before(sentence, at)).and_then(|found| parse(&found["n"]));
    let denied = ["不支持", "除", "均"].iter().any(|word| reader.text(sentence).contains(word));
    low.zip(high).is_some_and(|(low, high)| low < high) && !denied
}

/// Whether a member is a time, by what its text begins with or by its name.
fn is_of_time(reader: &Reader) -> bool {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = first.split(['。', '；', '\n']).next().unwrap_or_default();
    head.contains(['时', '期', '天', '秒', '周', '月'])
        || ["Time", "Duration", "Expir", "Period", "Valid"].iter().any(|word| reader.name().contains(word))
}

/// What one match says: of which end, and by how much the number misses it.
struct Bound<'t> {
    key: &'static str,
    number: &'t str,
    step: i64,
}

impl<'t> Bound<'t> {
    fn of(found: &Captures<'t>) -> Option<Self> {
        let ends = [("n1", "max", 0), ("n2", "min", 0), ("n3", "min", 1), ("n4", "max", -1), ("n6", "max", -1)];
        let given = |name: &str| found.name(name).map(|number| number.as_str());
        if given("whole").is_some() {
            return Some(Self { key: "min", number: "0", step: 0 });
        }
        if given("natural").is_some() {
            return Some(Self { key: "min", number: "1", step: 0 });
        }
        if let Some(number) = given("n5") {
            let key = if given("end") == Some("最大") { "max" } else { "min" };
            return Some(Self { key, number, step: 0 });
        }
        ends.iter().find_map(|(name, key, step)| Some(Self { key, number: given(name)?, step: *step }))
    }
}

/// Bounds right behind what the text begins with, which names the member.
fn signed(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &SIGNED) {
        let integer = of_whole(reader);
        let (key, step) = match ["min", "max", "above", "below"].map(|name| found.name(name).is_some()) {
            [true, ..] => ("min", 0),
            [_, true, ..] => ("max", 0),
            [_, _, true, _] => ("min", 1),
            _ => ("max", -1),
        };
        let (before, after) = (reader.before(sentence, &at), reader.after(sentence, &at));
        let begins = at.line == 0 && sentence.range.start == 0 && before.chars().count() <= 24
            || before.trim_start().starts_with("取值范围");
        let rest = after.trim_start();
        let ends = rest.is_empty()
            || rest.starts_with(['，', ',', '。', '；', ';', '）', ')', '（', '(', '且', '并', '、', '的']);
        let named = found.name("name").is_none_or(|name| name.as_str().eq_ignore_ascii_case(reader.name()));
        let more = rest.trim_start_matches('、').starts_with(|c: char| c.is_ascii_digit());
        if (step != 0 && !integer)
            || (step < 0 && &found["n"] == "0")
            || !begins
            || !named
            || !ends
            || more
            || OTHER.is_match(before)
            || !holds(reader, sentence, &at)
        {
            continue;
        }
        if let Some(value) = bound(&found["n"], step, integer) {
            reader.fact(NAME, key, FactValue::Text(value), at);
        }
    }
}

/// Whether 最多100 and 最少1 bound the member itself: one that pages or lasts.
fn is_count(reader: &Reader, before: &str, after: &str) -> bool {
    let name = reader.name();
    // 默认10条，最多100条 counts, whatever its name.
    static COUNTS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"默认(?:值)?(?:为|返回|：|:)?\s*[0-9]+\s*[条个][，,]\s*$"));
    let paged = ["Limit", "PageSize", "PageNumber"].iter().any(|word| name.ends_with(word)) || COUNTS.is_match(before);
    let rest = after.trim_start();
    let ends = rest.is_empty() || rest.starts_with(['，', ',', '。', '；', ';', '）', ')', '！']);
    // 播放次数，…最多3次 counts what the text begins with.
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = first.split(['，', ',', '。', '（', '(', ' ']).next().unwrap_or_default();
    let told = rest.chars().next().is_some_and(|unit| head.ends_with(&format!("{unit}数")));
    let before = before.trim_end();
    let begins = before.is_empty()
        || before.ends_with(['，', ',', '：', ':', '（', '(', '数'])
        || ["单次", "每次", "一次", "一次性"].iter().any(|word| before.ends_with(word))
        // 每次拉取素材最多20条 of what pages.
        || (paged && before.chars().count() <= 8 && before.starts_with("每次"));
    // 申请的公网IP数量。单次最多20个公网IP names again what it counts.
    static COUNTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[个台条张块]\s*(?P<what>[\p{Han}A-Za-z]{2})"));
    let again = ["数量", "数目", "个数"].iter().any(|word| head.ends_with(word))
        && COUNTED.captures(rest).is_some_and(|found| head.contains(&found["what"]));
    (again && begins)
        || (told && begins && condition::ends(rest.get(3..).unwrap_or_default()))
        || (paged && begins && (ends || rest.starts_with(['条', '个'])))
        || (is_time(rest) && condition::ends(behind_unit(rest)))
}
