//! `min`, `max`: between what a number lies.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::FactValue;
use super::condition::ends;
use super::measure::{behind_unit, is_least, is_plain};
use super::reader::{At, Reader, identifiers};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "range";

const NUMBER: &str = r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|-?[0-9]+(?:\.[0-9]+)?";

/// `取值范围：1 - 10`, `范围[0, 100]`.
static INTERVAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?:取值|数值|值|有效|可选|合法|端口|支持)?(?:的)?(?:范围|区间)(?:限制|限定|值|要求)?\s*(?:应|需|必须|仅?支持|限制|大小)?\s*(?:为|在|是|介于|：|:|\s)*\s*(?:正?整数)?\s*(?P<zero>(?:0|-1)\s*(?:和|或者?|、)\s*\[)?(?P<open>[\[(（【［]?)\s*(?P<low>{n})\s*(?:[（(][^（()）0-9]{{1,12}}[)）])?\s*(?P<unit>[A-Za-z%]{{1,5}}|\p{{Han}}{{1,2}})?\s*(?P<sep>-|~|～|—+|–|－|到|至|,|，|、|\.\.)\s*(?P<high>{n}|\+?∞|\+?无穷大?|\+?INF)\s*(?P<close>[\])）】］]?)",
            r"|(?:取值|可选值|可取值|有效值|支持|范围)\s*(?:为|是|：|:)?\s*(?P<open2>[\[(（【]?)\s*(?P<low2>{n})\s*(?P<sep2>~|～|-|到|至|–|—)\s*(?P<high2>{n})\s*(?P<close2>[\])）】]?)(?:\s*(?:之间|的整数))?",
            r"|(?P<open6>\[)\s*(?P<low6>{n})\s*(?P<sep6>[,，~-])\s*(?P<high6>{n})\s*(?P<close6>[\])])",
            r"|(?P<open7>[（(])\s*(?P<low7>[0-9]+)\s*(?P<sep7>[-~～])\s*(?P<high7>[0-9]+)\s*(?P<close7>[)）])",
            r"|(?:^|[，,])\s*(?P<open5>)(?P<low5>{n})\s*(?P<sep5>~|～|-|到|至)\s*(?P<high5>{n})(?P<close5>)",
            r"|(?P<open4>)(?P<low4>{n})\s*(?P<sep4>)(?P<above><=?|≤|＜)\s*(?P<field>[A-Za-z]+)\s*(?P<below><=?|≤|＜)\s*(?P<high4>{n})(?P<close4>)",
            r"|(?:取值|值|可选值|支持)\s*(?:为|是|：|:)?\s*(?P<open3>\[)\s*(?P<low3>{n})\s*(?P<sep3>[,，])\s*(?P<high3>{n}|\+?∞|\+?无穷大?)\s*(?P<close3>[\])）])",
        ),
        n = NUMBER
    ))
});

/// `最大值为100`, `不超过100`.
static BOUND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?P<max>(?:最(?:长|大)(?:可(?:设[定置])?)?(?:的)?(?:有效期|有效时间|时长)(?:为|是|：|:|\s)*|(?P<most>最多(?:可|能|支持|返回|查询|拉取|显示|为|是|：|:|\s)*)|(?:支持的?)?最大(?:取?值|数值|数量|支持|允许|可设置?值?|可|上限)?(?:为|是|：|:|支持|不(?:能|得|可)?超过|=|\s)*|(?:取?值)?上限(?:值)?(?:为|是|：|:|\s)*|不(?:能|得|可|可以|允许)?(?:超过|大于|高于)\s*|(?:取?值|必须|需|应|且|并且)\s*(?:小于等于|小于或等于|≤|<=)\s*|(?i:maximum(?: value)?(?: is|:| of)?|max(?:imum)?:)\s+))(?P<n1>{n})",
            r"|(?P<min>(?:取值范围(?:是|为|：|:)?\s*(?:大于等于|大于或等于|≥|>=)\s*|最小(?:取?值|数值)?(?:支持|可设置?(?:为|值)?)?(?:为|是|：|:|=|\s)*|(?:取?值)?下限(?:值)?(?:为|是|：|:|\s)*|不(?:能|得|可|可以|允许)?(?:小于|低于|少于)\s*|(?:取?值|必须|需要?|应)(?:是|为|：)?\s*(?:大于等于|大于或等于|≥|>=)\s*|(?i:minimum(?: value)?(?: is|:| of)?)\s+))(?P<n2>{n})",
            r"|(?P<above>(?:取值|范围|值|必须|需要?|应|须|请(?:传|填|输入|设置)?)(?:为|是|：)?\s*(?:大于|>)\s*)(?P<n3>{n})(?:的(?:正?整数|数))?",
            r"|(?P<below>(?:取值|值|必须|需要?|应|须)(?:为|是|：)?\s*(?:小于|<)\s*)(?P<n4>{n})",
        ),
        n = NUMBER
    ))
});

/// Nothing but a sign before the number: `页码，>=1`, `周期（大于等于 1，小于等于 365）`.
static SIGNED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?:^|[，,（(：:]|且|并且?|、|\s)\s*(?:(?P<min>大于等于|大于或等于|≥|>=)|(?P<max>小于等于|小于或等于|≤|<=)",
            r"|(?P<above>大于|>)|(?P<below>小于|<))\s*(?P<n>{n})(?:的(?:正?整数|数))?",
        ),
        n = NUMBER
    ))
});

/// What the number measures when it is not the member's value.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"建议|推荐|参考|非\s?0|不为\s?0|默认(?:值)?(?:为|是|：|:)?最|系统|通常|一般|保留[0-9一两二三]|小数|长度|字符|每(?:个|台|条|天|秒|分|次调)|单个|总和|之和|总数|乘积|配额|倍|步长|除|整除|占|文件|图片|实例(?:内存|规格)?的|剩余|距离|时间跨度|跨度|间隔不|条记录|最近|历史|并发|级别|阈值为|超过后|次数超过|名称|数组|列表长度|若|比例不|版本|Windows|Linux|CPU|内存|Offset",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_number() {
        return;
    }
    for sentence in reader.sentences() {
        intervals(reader, &sentence);
        // 最多 of a list counts its items.
        if !reader.is_list() {
            bounds(reader, &sentence);
            signed(reader, &sentence);
            counted(reader, &sentence);
        }
    }
    special(reader);
}

/// A value outside of the bounds that has a meaning of its own, 0 表示不限制: the bound that it breaks is none.
fn special(reader: &mut Reader) {
    static VALUE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(concat!(
            r"(?:^|[^0-9.\-~～])(?P<value>-1|0)\s*(?:表示|代表|[:：]\s*[\p{Han}a-z]|则|即|不限|值?[，,]?\s*(?:表示|代表))",
            r"|(?:传|填|为|设为|取值?|设置为|等于|=)\s*(?P<value2>-?[0-9]+)\s*(?:则|[（(]\p{Han}|时?[，,]?\s*(?:表示|代表|不|无|则))",
        ))
    });
    let lines = reader.lines;
    let found = lines.iter().flat_map(|line| VALUE.captures_iter(&line.text));
    let values: Vec<f64> =
        found.filter_map(|found| found.name("value").or_else(|| found.name("value2"))?.as_str().parse().ok()).collect();
    reader.drop_facts(|fact| match fact.key {
        "min" | "each.min" => number(&fact.value).is_some_and(|min| values.iter().any(|value| *value < min)),
        "max" | "each.max" => number(&fact.value).is_some_and(|max| values.iter().any(|value| *value > max)),
        _ => false,
    });
}

/// `页码，从 1 开始`: with what a count begins.
fn counted(reader: &mut Reader, sentence: &At) {
    static FROM: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"从\s*(?P<first>[01])\s*开始(?:递增|计数|编号|算起|计算|$|[，,。；;）)、（( ])"));
    static COUNTS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"页|偏移|起始|序号|下标|索引|编号|顺序|位置|[Ii]ndex|[Oo]ffset|^\s*$"));
    static OTHER: LazyLock<Regex> = LazyLock::new(|| pattern(r"默认$|中的|其中|-1|－1|负|倒数"));
    for (at, found) in reader.matches(sentence, &FROM) {
        let before = reader.before(sentence, &at);
        let first = &found["first"];
        let short = before.chars().count() <= 24 && COUNTS.is_match(before);
        let other = OTHER.is_match(before.trim_end()) || reader.lines.iter().any(|line| line.text.contains("-1"));
        let shown = reader.example().and_then(|example| example.parse::<i64>().ok());
        let below = shown.is_some_and(|shown| Some(shown) < first.parse().ok());
        let told = reader.found.iter().any(|found| found.fact.key == "min");
        if !short || other || below || told || !reader.holds(sentence, &at) {
            continue;
        }
        // An unsigned number has no smaller one.
        if first == "0" && reader.base() == Some(&Base::Unsigned) {
            reader.used.push(at);
        } else {
            reader.fact(NAME, "min", FactValue::Text(first.to_owned()), at);
        }
    }
}

pub(super) fn number(value: &FactValue) -> Option<f64> {
    match value {
        FactValue::Text(text) => text.parse().ok(),
        _ => None,
    }
}

fn intervals(reader: &mut Reader, sentence: &At) {
    // 甲取值范围…，乙取值范围…: each is of one kind.
    if reader.text(sentence).matches("取值范围").count() > 1 {
        return;
    }
    for (at, found) in reader.matches(sentence, &INTERVAL) {
        let interval = Interval::of(&found);
        let other = found.name("field").is_some_and(|field| reader.names_other(field.as_str()));
        if other || !is_of_all(reader, sentence, &at, &interval) || !holds(reader, sentence, &at) {
            continue;
        }
        let Some((low, high)) = interval.bounds(reader.base() != Some(&Base::Float)) else { continue };
        // Both bounds stand in the same place; the second one takes it.
        let first = if high.is_some() { at.range.start + 1 } else { at.range.end };
        let start = At { range: at.range.start..first, ..at.clone() };
        let (min, max) = if reader.is_list() { ("each.min", "each.max") } else { ("min", "max") };
        // 0 和 [128, 4096] has a largest value, and a gap.
        if !interval.gap {
            reader.fact(NAME, min, FactValue::Text(low), start);
        }
        if let Some(high) = high {
            reader.fact(NAME, max, FactValue::Text(high), at);
        }
    }
}

/// Two numbers with what stands around and between them.
struct Interval<'t> {
    open: &'t str,
    low: &'t str,
    unit: &'t str,
    separator: &'t str,
    high: &'t str,
    close: &'t str,
    /// One value lies outside: `0 和 [128, 4096]`.
    gap: bool,
    /// A bound is itself excluded by its sign: `0 < x <= 100`.
    above: bool,
    below: bool,
}

impl<'t> Interval<'t> {
    /// The alternatives of the pattern number their groups: `low`, `low2`.
    fn of(found: &Captures<'t>) -> Self {
        let named = |name: &str| {
            let mut suffixes = ["", "2", "3", "4", "5", "6", "7"].iter();
            suffixes.find_map(|suffix| found.name(&format!("{name}{suffix}"))).map_or("", |group| group.as_str())
        };
        Self {
            open: named("open"),
            low: named("low"),
            unit: named("unit"),
            separator: named("sep"),
            high: named("high"),
            close: named("close"),
            gap: found.name("zero").is_some(),
            above: matches!(named("above"), "<" | "＜"),
            below: matches!(named("below"), "<" | "＜"),
        }
    }

    /// Nothing but brackets say that this is a range: `带宽[1, 100]`, `重试次数（1-3）`.
    fn is_bare(&self, text: &str) -> bool {
        text.starts_with(['[', '(', '（'])
    }

    fn is_bracketed(&self) -> bool {
        self.gap || matches!(self.open, "[" | "【" | "［") || matches!(self.close, "]" | "】" | "］")
    }

    /// Whether the bound at a bracket is itself excluded.
    fn excludes(&self, bracket: &str) -> bool {
        self.is_bracketed() && matches!(bracket, "(" | "（" | ")" | "）")
    }

    /// The least and the most, which may be without end; `None` where they are no interval.
    fn bounds(&self, integer: bool) -> Option<(String, Option<String>)> {
        let (above, below) = (self.above || self.excludes(self.open), self.below || self.excludes(self.close));
        if (above || below) && !integer {
            return None;
        }
        let low = bound(self.low, i64::from(above), integer)?;
        let high = bound(self.high, -i64::from(below), integer);
        let ordered = match &high {
            Some(high) => low.parse::<f64>().ok() < high.parse::<f64>().ok(),
            None => self.high.contains(['∞', '无', 'I']),
        };
        ordered.then_some((low, high))
    }
}

/// Whether an interval is one of the member's values, of all of them and in their unit.
fn is_of_all(reader: &Reader, sentence: &At, at: &At, interval: &Interval) -> bool {
    let after = reader.after(sentence, at);
    let text = reader.text(at);
    // Without 范围 or 取值 the numbers of a list may count its items.
    if reader.is_list() && !text.contains("范围") && !text.contains("取值") {
        return false;
    }
    // A bare one is the member's own where its text begins with it and is short: `带宽，[1,100]Mbps`.
    let before = reader.before(sentence, at);
    if interval.is_bare(text)
        && (at.line > 0
            || sentence.range.start > 0
            || before.chars().count() > 16
            || before.contains(['如', '例', '时', '个'])
            || !is_whole(after))
    {
        return false;
    }
    // Under some condition more: 可以支持到7680.
    if reader.lines.iter().any(|line| line.text.contains("支持到")) {
        return false;
    }
    if !interval.is_bracketed() && matches!(interval.separator, "," | "，" | "、") {
        return false;
    }
    let plain = is_plain(reader, after) && (interval.unit.is_empty() || is_plain(reader, interval.unit));
    plain && !is_in_list(after) && !(interval.is_bracketed() && is_explained(after))
}

/// Whether the clause ends behind an interval and its unit: in `（18-60）岁以上…` it is of something else.
fn is_whole(after: &str) -> bool {
    let rest = behind_unit(after);
    ends(rest) || BEHIND.iter().any(|word| rest.starts_with(word))
}

/// What may stand behind an interval without making another one of it.
const BEHIND: [&str; 4] = ["之间", "的整数", "范围", "单位"];

/// Whether the text behind an interval makes it part of a list: `范围：0,1,2` is one, and so is `0、1`; a hyphen before a
/// meaning names one value: `0-关闭`.
fn is_in_list(after: &str) -> bool {
    let goes_on = ['、', '~', '-', '和', '或', ',', '，', ':', '：', '='];
    after.trim_start().starts_with(goes_on) && lists(after)
}

/// Whether the text behind an interval names what that part of the range means: `[0,40] 较差`.
fn is_explained(after: &str) -> bool {
    after.starts_with(|c: char| !c.is_ascii() && !"，。；、）：".contains(c))
        && !BEHIND.iter().any(|word| after.starts_with(word))
}

/// Whether the text goes on with more numbers, or with what one number means.
fn lists(after: &str) -> bool {
    let rest = after.trim_start().trim_start_matches(['、', '~', '-', '和', '或', ',', '，', ':', '：', '=', ' ', '[']);
    let goes_on = after.trim_start().starts_with([':', '：', '=', '-']);
    goes_on || rest.starts_with(|c: char| c.is_ascii_digit())
}

fn bounds(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &BOUND) {
        let integer = reader.base() != Some(&Base::Float);
        let (key, number, step) = if let Some(number) = found.name("n1") {
            ("max", number, 0)
        } else if let Some(number) = found.name("n2") {
            ("min", number, 0)
        } else if let Some(number) = found.name("n3") {
            ("min", number, 1)
        } else if let Some(number) = found.name("n4") {
            ("max", number, -1)
        } else {
            continue;
        };
        let after = reader.after(sentence, &at);
        let goes_on = after
            .trim_start()
            .starts_with(['-', '~', '～', '、', '/', '或', '^', '*', '时', '则', '的', '=', '\u{d7}']);
        // 最多 is the member's own largest value where the member counts, or where nothing but the number follows.
        let counts = found.name("most").is_none() || is_count(reader, reader.before(sentence, &at), after);
        let least = key == "max" && is_least(after);
        let plain = !goes_on && !least && is_plain(reader, after);
        if (step != 0 && !integer) || !counts || !plain || !holds(reader, sentence, &at) {
            continue;
        }
        if let Some(value) = bound(number.as_str(), step, integer) {
            reader.fact(NAME, key, FactValue::Text(value), at);
        }
    }
}

/// Bounds right behind what the text begins with, which names the member.
fn signed(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &SIGNED) {
        let integer = reader.base() != Some(&Base::Float);
        let (key, step) = match ["min", "max", "above", "below"].map(|name| found.name(name).is_some()) {
            [true, ..] => ("min", 0),
            [_, true, ..] => ("max", 0),
            [_, _, true, _] => ("min", 1),
            _ => ("max", -1),
        };
        let (before, after) = (reader.before(sentence, &at), reader.after(sentence, &at));
        let begins = at.line == 0 && sentence.range.start == 0 && before.chars().count() <= 24;
        let rest = after.trim_start();
        let ends = rest.is_empty() || rest.starts_with(['，', ',', '。', '；', ';', '）', ')', '且', '并', '、', '的']);
        let more = rest.trim_start_matches('、').starts_with(|c: char| c.is_ascii_digit());
        if (step != 0 && !integer)
            || (step < 0 && &found["n"] == "0")
            || !begins
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

/// Whether 最多100 bounds the member itself.
fn is_count(reader: &Reader, before: &str, after: &str) -> bool {
    let name = reader.name();
    let paged = ["Limit", "PageSize", "PageNumber"].iter().any(|word| name.ends_with(word));
    let rest = after.trim_start();
    let ends = rest.is_empty() || rest.starts_with(['，', ',', '。', '；', ';', '）', ')', '！']);
    let begins = before.trim_end().is_empty() || before.trim_end().ends_with(['，', ',', '：', ':', '（', '(']);
    paged && begins && (ends || rest.starts_with(['条', '个']))
}

/// A bound as the spec writes it, moved by one where it is itself excluded; `None` for digits that are no number: `010`.
fn bound(text: &str, step: i64, integer: bool) -> Option<String> {
    let plain: String = text.chars().filter(|c| *c != ',').collect();
    let leading = plain.trim_start_matches('-').strip_prefix('0');
    if leading.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
        return None;
    }
    if integer {
        return Some((plain.parse::<i64>().ok()?.checked_add(step)?).to_string());
    }
    plain.parse::<f64>().ok().filter(|value| value.is_finite())?;
    Some(plain)
}

/// Whether the bound is the member's own, and always.
fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
    let before = reader.before(sentence, at);
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    !OTHER.is_match(clause)
        && !OTHER.is_match(reader.text(at))
        && reader.holds(sentence, at)
        && !is_worded(reader, clause)
}

/// Another word than the value's own before 不超过: the subject is something else.
fn is_worded(reader: &Reader, clause: &str) -> bool {
    identifiers(clause)
        .any(|word| word.len() > 2 && word != reader.name() && word.starts_with(|c: char| c.is_ascii_alphabetic()))
        || clause.chars().count() > 24
}
