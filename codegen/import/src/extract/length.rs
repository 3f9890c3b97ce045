//! `max_chars`, `min_chars`, `chars`: the length of a text.

mod bare;
mod beyond;
mod expression;
mod filled;
mod part;

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::FactValue;
use super::measure::{self, digits, is_least};
use super::reader::{At, Reader};
use crate::upstream::prose::pattern;
pub(super) use part::is_of_kind;
use part::{denied, is_base64, is_listed, is_mixed, is_part, is_shape, is_summed, is_wider};

const NAME: &str = "length";

/// Characters, as the vendor counts them.
const UNIT: &str = r"(?:个|位)?\s*(?:(?:UTF-?8|utf-?8|任意|英文或中文|中文或英文|(?:小写|大写|大小写)?英文|中文|中英文|ASCII|Unicode|可见|可打印|有效|半角)\s*){0,2}(?:字符串长度|字符串|字符|个字|字数|汉字|位|字|[Cc]haracters?|[Cc]hars?)";

/// `1-50个字符`, `长度范围[1, 128]`, `[2,64]个字符`, `1-60个英文、汉字`.
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    let span = r"\s*[\[(（【]?\s*(?P<{a}>[0-9]+)\s*(?:个|位)?(?:字符)?\s*(?:-|~|～|—|–|－|到|至|,|，|、|\.\.)\s*(?P<{b}>[0-9]+)\s*[\])）】]?\s*";
    let first = span.replace("{a}", "low").replace("{b}", "high");
    let bare = r"(?P<low2>[0-9]+)\s*(?:个|位)?(?:字符)?\s*(?:-|~|～|—|–|－|到|至)\s*(?P<high2>[0-9]+)\s*";
    // What is counted is named by its kinds.
    let kinds =
        r"(?:个|位)的?\s*(?:英文|中文|大小写|小写|大写)?(?:英文|汉字|中文|字母|数字)\s*(?:[、，,/]|和|或|及|与)";
    pattern(&format!(
        r"(?:(?:长度|字符个数|字符数量|字符数|字数)(?:大小|范围|限制|取值|区间|要求|必须|需要?|应)*|字符(?:大小|范围|限制|取值|区间|要求|必须|需要?|应)+)\s*(?:为|在|是|：|:|支持|介于|=|于)*{first}(?P<unit>{UNIT})?|{bare}(?P<unit2>{kinds}|{UNIT}|(?:个|位)?长度的\p{{Han}}{{0,4}}字符)|[\[【]\s*(?P<low3>[0-9]+)\s*[,，~～-]\s*(?P<high3>[0-9]+)\s*[\]】]\s*(?P<unit3>{UNIT})|长度(?:必须|需要?|应|须)?\s*(?:大于等于|大于或等于|大等于|≥|>=|不小于)\s*(?P<low4>[0-9]+)\s*(?:个字符|位)?\s*(?:且|并且?|，|,|、|和)*\s*(?:小于等于|小于或等于|小等于|≤|<=|不大于|不超过)\s*(?P<high4>[0-9]+)\s*(?P<unit4>{UNIT})?"
    ))
});

/// `长度不能超过64`, `最大长度为200`, `最多10个字符`.
static MAX: LazyLock<Regex> = LazyLock::new(|| {
    let not_more = r"(?:不(?:能|要|得|可|可以|应|允许)?(?:超过|超出|大于|多于|超)|小于等于|小于或等于|小等于|≤|<=)";
    let joint = r"(?:\s|为|是|：|:|=|在|限制|支持|可|能|允许|接受|输入|填写?|传入?|设置|不能|不得|不可|不应|不超过|超过|包含|到|值|约|前)*";
    pattern(&format!(
        concat!(
            r"(?P<strong>(?:最大(?:允许)?(?:字符)?长度|最长(?:长度|字数)?|长度上限|长度最大|长度最长|长度最多|最大字符数?|字符(?:数量|数目|数)?上限|长度限制?|限长|限定长度|长[度读](?:最大)?(?:必须|需要?|应|要)?\s*{not_more}|字符数?{not_more}|(?i:max_?len(?:gth)?)){joint})(?P<count>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+)\s*(?P<times>[万千kKwW]\s*)?(?P<unit>(?:的)?{unit}(?:长度)?)?",
            r"|(?P<weak>(?:{not_more}|最多|最大|至多|上限|限制|限定|限|小于){joint})(?P<count2>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+)\s*(?P<times2>[万千kKwW]\s*)?(?P<unit2>{unit})",
            r"|(?P<count3>[0-9]+)\s*(?P<times3>[万千kKwW]\s*)?(?P<unit3>{unit})\s*(?:描述|长度)?(?:以内|之内|以下|内(?:[，,。；;、）)]|\s*的|$))",
            // A type as databases write it: `STRING(50)，账号`.
            r"|^\s*(?P<typed>(?i:string|varchar|char))\s*[（(]\s*(?P<count6>[0-9]+)\s*[)）]",
            r"|(?P<within>(?:字符)?长度)(?:在|为)?\s*(?P<count5>[0-9]+)\s*(?:以内|之内|内)(?:[，,。；;、）)]|$)",
            r"|(?i:(?:up to|at most|no more than|(?:can(?:not| not)|must not|should not) exceed|maximum(?: length)?(?: is| of|:)?|max(?:imum)? length:?)\s+)(?P<count4>[0-9,]+)\s*(?P<unit4>[Cc]haracters?|[Cc]hars?|bits)",
        ),
        not_more = not_more,
        joint = joint,
        unit = UNIT,
    ))
});

/// `至少8个字符`.
static MIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:最小长度|长度(?:不能|不得|不可)?(?:不?少于|不?小于|不?低于)|最短|最小|(?:不(?:能|得|可)?(?:少于|小于|低于)|至少(?:需要|为|包含|有)?))\s*(?:为|是|：|:)?\s*(?P<count>[0-9]+)\s*(?P<unit>{UNIT})|(?:最小长度|长度(?:最小|(?:必须|需要?|应|须)?\s*(?:大于等于|大于或等于|≥|>=)))\s*(?:为|是|：|:)?\s*(?P<count2>[0-9]+)\s*(?P<unit2>{UNIT})?|(?:^|[，,：:且为是])\s*(?P<count3>[0-9]+|[四五六七八九十])\s*(?P<unit3>位|个?字符)\s*(?:及|或)?以上"
    ))
});

/// `为32位字符串`, `长度为32`.
static EXACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:长度(?:固定)?(?:必须)?(?:为|是|：|:|=)|固定长度(?:为|是)?|固定(?:为|是)?|(?:^|[，,、])长度)\s*(?P<count>[0-9]+)\s*(?P<unit>个?字符|位)?(?:[，,。；;、）)（( ]|$|的|字符串)",
        r"|(?:^|[，,、（( ]|为|是|一个)\s*(?P<count2>[0-9]+)\s*(?P<unit2>(?:个|位)\s*(?:长度)?(?:的)?(?:随机)?(?:字符串|字符))(?:[，,。；;、）)（( ]|$|组成|的随机)",
        r"|(?:^|[，,、：:（( ]|为|是|一个|标准的|固定|进制的)\s*(?P<count3>[0-9]+)\s*(?P<unit3>位(?:的)?(?:纯|阿拉伯)?(?:数字|编号|字母数字|(?:字母|数字)(?:和|或|与|\+)(?:数字|字母)))(?:[，,。；;、）)（( ]|$|组成|字符串)",
        r"|(?:^|[，,、：:（( ]|为|是|一个)\s*(?P<count6>[0-9]+)\s*(?P<unit6>位(?:的)?(?:小写|大写)?(?:十六|16)进制(?:小写|大写)?(?:字符串|字符|数|RGB)?)(?:[，,。；;、）)（( ]|$|组成)",
        r"|(?:必须|须|需|应)(?:为|是)?\s*(?P<count5>[0-9]+)\s*(?P<unit5>个字符|位)(?:[，,。；;、）)（( ]|$)",
        r"|(?:^|[，,、：:（( ]|为|是)\s*(?P<count7>[0-9]+)\s*(?P<unit7>位)\s?(?:时间格式|(?:小写|大写)?英文\+数字)(?:[，,。；;、）)（( ]|$)",
        r"|(?:^|[^-~～0-9/或至到])(?P<count8>16|32)\s*(?P<unit8>位(?:小写|大写)?(?i:md5))\s*(?:[，,。；;、）)（(]|$|值|字符串|加密)",
        r"|[（(]\s*长度\s*(?P<count9>[0-9]+)\s*(?P<unit9>位)\s*[)）]",
        // `ISO-3166-1 两位字母代码`.
        r"|ISO[-\s]?3166[^，,。；;]{0,12}?(?P<count10>[两二三]|[0-9])\s*(?P<unit10>位)(?:字母(?:编码|代码))(?:[，,。；;、）)（( ]|$)",
        // `以十六进制表示，共6位`.
        r"|(?:^|[，,])\s*共\s*(?P<count0>[0-9]+)\s*(?P<unit0>位)(?:[，,。；;）)]|$)",
        r"|(?P<bare>(?:^|[，,（( ]))(?P<count4>[0-9]+)\s*(?P<unit4>位)(?:[，,。；;）) ]|$)",
    ))
});

/// What begins behind a unit and makes it something else: 字符类型.
const NO_UNIT: [&str; 17] = [
    // The first half of 字节 and 字段.
    "节",
    "段",
    "类型",
    "类",
    "集",
    "种",
    "编码",
    "数组",
    "列表",
    "整数",
    "小数",
    "有效数字",
    "数字",
    "随机",
    "精度",
    "元",
    "的整",
];

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_text() {
        return;
    }
    for sentence in reader.sentences() {
        expression::read(reader, &sentence);
        expression::beside(reader, &sentence);
        ranges(reader, &sentence);
        beyond::read(reader, &sentence);
        bare::read(reader, &sentence);
        bare::supported(reader, &sentence);
        for (key, pattern) in [("max_chars", &MAX), ("min_chars", &MIN), ("chars", &EXACT)] {
            for (at, found) in reader.matches(&sentence, pattern) {
                let Some(count) = group(&found, "count") else { continue };
                let unit = group(&found, "unit");
                let Some(count) = multiplied(&found, count) else { continue };
                // Of which characters it is made is another fact.
                let whole = found.get(0).zip(found.name("unit7").or(found.name("unit10")));
                let cut = whole.map_or(0, |(whole, unit)| whole.end() - unit.end());
                let at = At { range: at.range.start..at.range.end - cut, ..at };
                let less = below(&found, &count);
                let count = less.as_deref().unwrap_or(&count);
                let doubtful = key == "chars"
                    // 16位MD5或32位MD5 is one of two.
                    && (found[0].ends_with(['或', '/', '、'])
                        || is_shape(reader, &sentence, &at)
                        || is_summed(reader, &sentence, &at, &found)
                        // 多值逗号分隔: it is that of one of them.
                        || reader.lines.iter().any(|line| line.text.contains("分隔"))
                        || (!reader.is_list() && denied(reader, &found, count))
                        // 32位 alone says so where the example agrees.
                        || (found.name("bare").is_some() && reader.example().is_none()));
                if !doubtful && speaks_of_chars(reader, &sentence, &at, unit) {
                    give(reader, &sentence, key, count, at, unit.is_some());
                }
            }
        }
    }
    filled::read(reader);
}

/// A count with the word behind it that multiplies it: `10万字符`. `None` where that is no count of characters.
fn multiplied(found: &Captures, count: &str) -> Option<String> {
    let Some(times) = group(found, "times") else { return Some(count.to_owned()) };
    let times = match times.trim_end() {
        "万" | "w" | "W" => 10_000,
        "千" => 1000,
        // Whether 1k characters are 1000 or 1024 is open; the larger one refuses nothing that is valid.
        _ => 1024,
    };
    group(found, "unit")?;
    Some(digits(count).parse::<u64>().ok()?.checked_mul(times)?.to_string())
}

/// The most that 小于 allows, which leaves the number itself out.
fn below(found: &Captures, count: &str) -> Option<String> {
    let words = found.name("weak")?.as_str();
    let equal = ["小于等于", "小于或等于"].iter().any(|equal| words.starts_with(equal));
    let count = digits(count).parse::<u64>().ok()?.checked_sub(1)?;
    (words.starts_with("小于") && !equal).then(|| count.to_string())
}

fn ranges(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &RANGE) {
        let (Some(low), Some(high)) = (group(&found, "low"), group(&found, "high")) else { continue };
        let Some((low, high)) = closed(reader.text(&at), low, high) else { continue };
        let unit = group(&found, "unit");
        // The kinds of what is counted say more: of which characters the text is made.
        let kinds = unit.map_or("", |unit| unit.trim_start_matches(['个', '位']).trim_start());
        let beside = kinds.ends_with(['、', '，', ',', '/', '和', '或', '及', '与']);
        // Of 位小写英文字母 the pattern takes the half that is a unit.
        let half = kinds.ends_with('字') && reader.after(sentence, &at).starts_with(['母', '符']);
        let mixed = is_mixed(reader.after(sentence, &at));
        let unit = unit.map(|unit| if half { "字符" } else { unit });
        let at =
            At { range: at.range.start..at.range.end - if beside || half || mixed { kinds.len() } else { 0 }, ..at };
        let (low, high) = (low.as_str(), high.as_str());
        let ordered = digits(low).parse::<u64>().ok() < digits(high).parse::<u64>().ok();
        if ordered
            && speaks_of_chars(reader, sentence, &at, unit)
            && key(reader, sentence, &at, unit.is_some()).is_some()
        {
            if digits(low) != "0" {
                give(
                    reader,
                    sentence,
                    "min_chars",
                    low,
                    At { range: at.range.start..at.range.start + 1, ..at.clone() },
                    unit.is_some(),
                );
            }
            give(reader, sentence, "max_chars", high, at, unit.is_some());
        }
    }
}

/// The alternatives of a pattern number their groups: `count`, `count2`.
fn group<'h>(found: &Captures<'h>, name: &str) -> Option<&'h str> {
    ["", "2", "3", "4", "5", "6", "7", "8", "9", "0", "10"]
        .iter()
        .find_map(|suffix| found.name(&format!("{name}{suffix}")))
        .map(|group| group.as_str())
}

/// Whether the limit counts characters of the whole text.
fn speaks_of_chars(reader: &Reader, sentence: &At, at: &At, unit: Option<&str>) -> bool {
    let after = reader.after(sentence, at);
    let other_unit = unit.is_none() && {
        let next = after.trim_start();
        next.starts_with(|c: char| c.is_ascii_alphanumeric() || "个条项天秒年月小分层级次元倍种张页行%".contains(c))
            || next.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            || next.starts_with("字节")
    };
    // 不小于 ends in a word that alone says the opposite.
    let negated = reader.before(sentence, at).ends_with('不') && reader.text(at).starts_with("小于");
    // What is longer is cut, not refused.
    let cut = after.contains("截断") || after.contains("截取");
    // What is counted before it becomes Base64 is shorter: `不超过100个字符，并进行 Base64 加密`.
    let encoded =
        after.contains("ase64") && ["并进行", "再进行", "并经", "后进行"].iter().any(|word| after.contains(word));
    // 长度 ≤ 8 时原样返回 is a case.
    let case = after.trim_start().strip_prefix('时').is_some_and(|rest| !rest.starts_with(['间', '长', '段']));
    // 字 are counted in the text, and not in the Base64 that is sent.
    let plain = unit.is_some_and(|unit| unit.trim_end().ends_with('字')) && is_base64(reader);
    !other_unit
        && !case
        && !plain
        && !negated
        && !cut
        && !encoded
        && (!NO_UNIT.iter().any(|word| after.starts_with(word)) || is_listed(after))
        && (!after.trim_start().starts_with(['/', '或']) || is_mixed(after) || is_wider(reader.text(at), after))
        && (reader.holds_apart(sentence, at) || reader.text(at).contains('长') && reader.holds_in_clause(sentence, at))
        && !is_part(reader, sentence, at)
}

/// The bounds of an interval with those that a round bracket beside a square one leaves out moved by one: `[0,64)`.
fn closed(text: &str, low: &str, high: &str) -> Option<(String, String)> {
    let bracket = |c: char| text.contains(c);
    let (open, close) = (text.rfind(['(', '（']), text.rfind([')', '）']));
    let above = bracket(']') && open.is_some_and(|open| text.find(low).is_some_and(|low| open < low));
    let below = bracket('[') && close.is_some_and(|close| text.rfind(high).is_some_and(|high| high < close));
    let number = |text: &str| digits(text).parse::<u64>().ok();
    let low = number(low)?.checked_add(u64::from(above))?;
    let high = number(high)?.checked_sub(u64::from(below))?;
    Some((low.to_string(), high.to_string()))
}

fn give(reader: &mut Reader, sentence: &At, what: &'static str, count: &str, at: At, unit: bool) {
    let Some(each) = key(reader, sentence, &at, unit) else { return };
    let count = measure::count(count);
    let least = what != "min_chars" && is_least(reader.after(sentence, &at));
    if count == "0" || count.len() > 9 || least {
        return;
    }
    let key = match (what, each) {
        ("max_chars", false) => "max_chars",
        ("max_chars", true) => "each.max_chars",
        ("min_chars", false) => "min_chars",
        ("min_chars", true) => "each.min_chars",
        (_, false) => "chars",
        (_, true) => "each.chars",
    };
    reader.fact(NAME, key, FactValue::Text(count), at);
}

/// Whether the limit is one of a list's items; `None` where that is not clear.
fn key(reader: &Reader, sentence: &At, at: &At, unit: bool) -> Option<bool> {
    if !reader.is_list() {
        return Some(false);
    }
    let before = reader.before(sentence, at);
    let list = ["数组", "列表", "集合", "个数", "总"].iter().any(|word| before.contains(word));
    let text = reader.text(at);
    // `（每个 ID 以 a- 开头），长度 1-10` speaks of an item in the bracket alone.
    static BRACKET: LazyLock<Regex> = LazyLock::new(|| pattern(r"[（(][^（()）]*[)）]"));
    let told = BRACKET.replace_all(before, "");
    let each = ["每个", "单个", "每条", "每项", "元素", "每一", "单条"]
        .iter()
        .any(|word| told.contains(word) || text.contains(word));
    // Only a text has characters; a list has none.
    let chars = unit
        && (text.contains("字符") || text.contains("汉字") || text.contains("haracter") || text.contains("位数字"));
    // 1-80 个英文字母、汉字 counts them, too.
    static KINDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^[0-9]+\s*(?:[-~～至到]\s*[0-9]+\s*)?[个位]的?\s*(?:大写|小写|大小写)?(?:英文|中文|汉字|字母)")
    });
    let told = At { range: at.range.start..sentence.range.end, ..at.clone() };
    let kinds = unit && KINDS.is_match(reader.text(&told));
    // 数组长度 is no length of its items.
    let own = ["数组", "列表", "集合"].iter().any(|word| before.trim_end().ends_with(word));
    ((each || ((chars || kinds) && !list)) && !own).then_some(true)
}
