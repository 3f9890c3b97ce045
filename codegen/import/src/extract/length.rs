//! `max_chars`, `min_chars`, `chars`: the length of a text.

mod expression;

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::FactValue;
use super::measure::{digits, is_behind_prefix, is_least};
use super::reader::{At, Reader};
use crate::upstream::prose::pattern;

const NAME: &str = "length";

/// Characters, as the vendor counts them.
const UNIT: &str = r"(?:个|位)?\s*(?:(?:UTF-?8|utf-?8|英文或中文|中文或英文|(?:小写|大写|大小写)?英文|中文|中英文|ASCII|Unicode|可见|可打印|有效|半角)\s*){0,2}(?:字符串长度|字符串|字符|个字|字数|汉字|位|字|[Cc]haracters?|[Cc]hars?)";

/// `1-50个字符`, `长度范围[1, 128]`, `[2,64]个字符`, `1-60个英文、汉字`.
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    let span = r"\s*[\[(（【]?\s*(?P<{a}>[0-9]+)\s*(?:个|位)?(?:字符)?\s*(?:-|~|～|—|–|－|到|至|,|，|、|\.\.)\s*(?P<{b}>[0-9]+)\s*[\])）】]?\s*";
    let first = span.replace("{a}", "low").replace("{b}", "high");
    let bare = r"(?P<low2>[0-9]+)\s*(?:个|位)?(?:字符)?\s*(?:-|~|～|—|–|－|到|至)\s*(?P<high2>[0-9]+)\s*";
    // What is counted is named by its kinds.
    let kinds = r"个\s*(?:英文|中文|大小写)?(?:英文|汉字|中文|字母|数字)\s*(?:[、，,/]|和|或|及|与)";
    pattern(&format!(
        r"(?:(?:长度|字符个数|字符数量|字符数|字数)(?:大小|范围|限制|取值|区间|要求|必须|需要?|应)*|字符(?:大小|范围|限制|取值|区间|要求|必须|需要?|应)+)\s*(?:为|在|是|：|:|支持|介于|=|于)*{first}(?P<unit>{UNIT})?|{bare}(?P<unit2>{UNIT}|{kinds}|(?:个|位)?长度的\p{{Han}}{{0,4}}字符)|[\[【]\s*(?P<low3>[0-9]+)\s*[,，]\s*(?P<high3>[0-9]+)\s*[\]】]\s*(?P<unit3>{UNIT})|长度(?:必须|需要?|应|须)?\s*(?:大于等于|大于或等于|大等于|≥|>=|不小于)\s*(?P<low4>[0-9]+)\s*(?:个字符|位)?\s*(?:且|并且?|，|,|、|和)*\s*(?:小于等于|小于或等于|小等于|≤|<=|不大于|不超过)\s*(?P<high4>[0-9]+)\s*(?P<unit4>{UNIT})?"
    ))
});

/// `长度不能超过64`, `最大长度为200`, `最多10个字符`.
static MAX: LazyLock<Regex> = LazyLock::new(|| {
    let not_more = r"(?:不(?:能|得|可|可以|应|允许)?(?:超过|超出|大于|多于|超)|小于等于|小于或等于|小等于|≤|<=)";
    let joint = r"(?:\s|为|是|：|:|=|在|限制|支持|可|能|允许|接受|输入|填写?|传入?|设置|不能|不得|不可|不应|不超过|超过|包含|到|值|约)*";
    pattern(&format!(
        concat!(
            r"(?P<strong>(?:最大(?:允许)?(?:字符)?长度|最长(?:长度)?|长度上限|长度最大|长度最长|长度最多|最大字符数?|字符(?:数量|数目|数)?上限|长度限制|限长|限定长度|长度(?:最大)?(?:必须|需要?|应|要)?{not_more}|字符数?{not_more}){joint})(?P<count>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+)\s*(?P<unit>(?:的)?{unit}(?:长度)?)?",
            r"|(?P<weak>(?:{not_more}|最多|最大|至多|上限|限制|限定|限|小于){joint})(?P<count2>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+)\s*(?P<unit2>{unit})",
            r"|(?P<count3>[0-9]+)\s*(?P<unit3>{unit})\s*(?:描述|长度)?(?:以内|之内|以下|内(?:[，,。；;、）)]|\s*的|$))",
            r"|(?P<within>(?:字符)?长度)\s*(?P<count5>[0-9]+)\s*(?:以内|之内|内)(?:[，,。；;、）)]|$)",
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
        r"(?:最小长度|长度(?:不能|不得|不可)?(?:不?少于|不?小于|不?低于)|最短|(?:不(?:能|得|可)?(?:少于|小于|低于)|至少(?:需要|为|包含|有)?))\s*(?:为|是|：|:)?\s*(?P<count>[0-9]+)\s*(?P<unit>{UNIT})"
    ))
});

/// `长度大于5`, `长度小于256`: what is itself too short or too long.
static BEYOND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"长度(?:必须|需要?|应该?|须|要)?\s*(?:(?P<above>大于|多于|>)|(?P<below>小于|<))\s*(?P<count>[0-9]+)\s*(?P<unit>{UNIT})?"
    ))
});

/// `为32位字符串`, `长度为32`.
static EXACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:长度(?:固定)?(?:必须)?(?:为|是|：|:|=)|固定长度(?:为|是)?|固定(?:为|是)?|(?:^|[，,、])长度)\s*(?P<count>[0-9]+)\s*(?P<unit>个?字符|位)?(?:[，,。；;、）)（( ]|$|的|字符串)",
        r"|(?:^|[，,、（( ]|为|是|一个)\s*(?P<count2>[0-9]+)\s*(?P<unit2>(?:个|位)\s*(?:长度)?(?:的)?(?:随机)?(?:字符串|字符))(?:[，,。；;、）)（( ]|$|组成|的随机)",
        r"|(?:^|[，,、：:（( ]|为|是|一个|标准的|固定)\s*(?P<count3>[0-9]+)\s*(?P<unit3>位(?:的)?(?:纯|阿拉伯)?(?:数字|编号|字母数字|(?:字母|数字)(?:和|或|与|\+)(?:数字|字母)))(?:[，,。；;、）)（( ]|$|组成|字符串)",
        r"|(?:必须|须|需|应)(?:为|是)?\s*(?P<count5>[0-9]+)\s*(?P<unit5>个字符|位)(?:[，,。；;、）)（( ]|$)",
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
        ranges(reader, &sentence);
        beyond(reader, &sentence);
        for (key, pattern) in [("max_chars", &MAX), ("min_chars", &MIN), ("chars", &EXACT)] {
            for (at, found) in reader.matches(&sentence, pattern) {
                let Some(count) = group(&found, "count") else { continue };
                let unit = group(&found, "unit");
                let less = below(&found, count);
                let count = less.as_deref().unwrap_or(count);
                let doubtful = key == "chars"
                    && (is_shape(reader, &sentence, &at)
                        || (!reader.is_list() && denied(reader, &found, count))
                        // 32位 alone says so where the example agrees.
                        || (found.name("bare").is_some() && reader.example().is_none()));
                if !doubtful && speaks_of_chars(reader, &sentence, &at, unit) {
                    give(reader, &sentence, key, count, at, unit.is_some());
                }
            }
        }
    }
}

/// The most that 小于 allows, which leaves the number itself out.
fn below(found: &Captures, count: &str) -> Option<String> {
    let words = found.name("weak")?.as_str();
    let equal = ["小于等于", "小于或等于"].iter().any(|equal| words.starts_with(equal));
    let count = digits(count).parse::<u64>().ok()?.checked_sub(1)?;
    (words.starts_with("小于") && !equal).then(|| count.to_string())
}

fn beyond(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &BEYOND) {
        let unit = group(&found, "unit");
        let Some(count) = group(&found, "count").and_then(|count| digits(count).parse::<u64>().ok()) else { continue };
        let (key, count) = if found.name("above").is_some() {
            ("min_chars", count.checked_add(1))
        } else {
            ("max_chars", count.checked_sub(1))
        };
        if let Some(count) = count.filter(|_| speaks_of_chars(reader, sentence, &at, unit)) {
            give(reader, sentence, key, &count.to_string(), at, unit.is_some());
        }
    }
}

fn ranges(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &RANGE) {
        let (Some(low), Some(high)) = (group(&found, "low"), group(&found, "high")) else { continue };
        let unit = group(&found, "unit");
        // The kinds of what is counted say more: of which characters the text is made.
        let kinds = unit.map_or("", |unit| unit.trim_start_matches('个').trim_start());
        let beside = kinds.ends_with(['、', '，', ',', '/', '和', '或', '及', '与']);
        let at = At { range: at.range.start..at.range.end - if beside { kinds.len() } else { 0 }, ..at };
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
    ["", "2", "3", "4", "5"]
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
    !other_unit
        && !negated
        && !cut
        && !NO_UNIT.iter().any(|word| after.starts_with(word))
        && (!after.trim_start().starts_with(['/', '或']) || is_wider(reader.text(at), after))
        && reader.holds_apart(sentence, at)
        && !is_part(reader, sentence, at)
}

/// `64个英文字符或32个汉字`: of two limits that depend on the characters the first one is the wider, which all keep.
fn is_wider(limit: &str, after: &str) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*[/或]者?\s*(?P<count>[0-9]+)\s*个?(?:汉字|中文)"));
    static COUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]+"));
    let other = OTHER.captures(after).and_then(|found| found["count"].parse::<u64>().ok());
    let count = COUNT.find_iter(limit).last().and_then(|count| count.as_str().parse::<u64>().ok());
    other.zip(count).is_some_and(|(other, count)| other < count)
}

/// Limits of parts of a text: of each of several names, of a prefix, of keys in JSON.
fn is_part(reader: &Reader, sentence: &At, at: &At) -> bool {
    static PART: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"第[一二三四五六七八九十0-9]+(?:行|位|段|列)|每(?:个|一|条|段|行|级|项|组|对)|单个|单条|各个|前缀|后缀|前面|后面|后接|起始|前[0-9]|后[0-9]|开头|结尾|[Kk]ey|[Vv]alue|键|段之间|其中|标题|示例|默认|截断|部分|连续|格式为|分隔(?:[^符]|$)|域名.{0,3}级|中文(?:不|最)|(?:^|[，,。；;：:（(])\s*[A-Za-z_]+字段|变量|姓名|身份证|居民|护照|通行证|头部|参数名|名称和|数组|列表|\p{Han}\s*\+\s*\p{Han}|原文|编码前|解码|字节$|建议|推荐|按$|中文$",
        )
    });
    static BRACKET: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?P<word>[A-Za-z]{3,})\s*[（(][^）)]*$"));
    // What the text begins or ends with, or is assumed, is no part whose length follows.
    static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:以|不(?:能|可|得|允许)(?:以|用)?)[^，,。]{0,16}(?:开头|结尾|开始|起始|打头)[，,]|默认[^，,。；;]*[，,]",
        )
    });
    // 标签键，… is said of the key itself, and so is 每个…字段 of the member.
    static SUBJECT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^标签[键值][，,：:]|每个\p{Han}{0,8}字段"));
    let before = BEGINS.replace_all(reader.told_before(sentence, at), "，");
    let before = SUBJECT.replace_all(before.as_ref(), "");
    let before = before.as_ref();
    let list = reader.is_list();
    if is_of_kind(reader, sentence) || is_behind_prefix(before) {
        return true;
    }
    // `去掉 JobId（16-64 位）` counts what stands before the bracket.
    if BRACKET.captures(before).is_some_and(|found| &found["word"] != reader.name()) {
        return true;
    }
    PART.find_iter(before).any(|found| {
        // Of a list, 每个 speaks of an item.
        let item = ["每", "单", "各个", "数组", "列表"].iter().any(|word| found.as_str().starts_with(word));
        !(list && item)
    })
}

/// Whether the sentence is one of several that each speak of one value: `cos：…；cls：…`.
fn is_of_kind(reader: &Reader, sentence: &At) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[（(；;。])\s*(?P<kind>[a-z][a-z0-9_-]*)\s*[:：]"));
    let kinds = KIND.captures_iter(&reader.lines[sentence.line].text).filter(|found| &found["kind"] != "e.g");
    kinds.count() > 1 && KIND.is_match(reader.text(sentence))
}

/// 长度为 may mean the most, too: an example of another length says so. Those of 32位字符串 are often masked.
fn denied(reader: &Reader, found: &Captures, count: &str) -> bool {
    let example = reader.example().filter(|example| found.name("count2").is_none() && !example.contains('*'));
    example.is_some_and(|example| example.chars().count().to_string() != digits(count))
}

/// `prefix-` followed by 8 random ones, or one of several lengths.
fn is_shape(reader: &Reader, sentence: &At, at: &At) -> bool {
    let (before, after) = (reader.before(sentence, at), reader.after(sentence, at));
    let less = ["少于", "多于", "小于", "大于", "超过", "不足", "<", "≤", ">", "按", "算", "计", "占", "字节"];
    less.iter()
        .chain(&["或", "/", "包含", "至少", "前", "后", "最", "支持"])
        .any(|word| before.trim_end().ends_with(word))
        || before.contains("加上")
        || after.starts_with("或")
        || after.contains("+")
}

fn give(reader: &mut Reader, sentence: &At, what: &'static str, count: &str, at: At, unit: bool) {
    let Some(each) = key(reader, sentence, &at, unit) else { return };
    let count = digits(count);
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
    (each || (chars && !list)).then_some(true)
}
