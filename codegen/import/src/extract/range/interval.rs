//! Reads two bounds and what joins them: `取值范围：1 - 10`.

use std::cmp::Ordering;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::FactValue;
use super::super::condition::ends;
use super::super::measure::{behind_unit, is_time, scale};
use super::super::reader::{At, Reader};
use super::behind::{is_explained, is_in_list, is_meant, is_told, is_whole, more};
use super::{NAME, NUMBER, bound, holds, of_whole, scaled};
use crate::upstream::prose::pattern;

/// `取值范围：1 - 10`, `范围[0, 100]`.
pub(super) static INTERVAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            // `取值范围为 30分钟（1800）-90天（7776000）`: the brackets give them in the member's unit.
            r"(?:取值)?(?:范围|区间)(?:为|是|：|:|\s)*[0-9]+\s*\p{{Han}}{{1,2}}\s*[（(]\s*(?P<low14>{n})\s*[)）]\s*(?P<sep14>{to})\s*[0-9]+\s*\p{{Han}}{{1,2}}\s*[（(]\s*(?P<high14>{n})\s*[)）]",
            r"|(?:取值|数值|值|有效|可选|合法|端口|支持)?(?:的)?(?:范围|区间|值范|值域)(?:限制|限定|值|要求)?\s*(?:应|需|必须|仅?支持|限制|大小|包括)?\s*(?:为|在|是|介于|从|默认|：|:|\s)*\s*(?:正?整数)?\s*(?:(?P<zero>-?[0-9]+)\s*(?:和|或者?|、)\s*)?(?P<open>[\[(（【［]?)\s*(?P<low>{n})\s*(?:[（(][^（()）0-9]{{1,12}}[)）])?\s*(?P<unit>[A-Za-z%]{{1,5}}|\p{{Han}}{{1,2}})?\s*(?P<sep>{to}|,|，|、|\.\.)\s*(?P<high>{n}|\+?∞|[+正]?无穷大?|\+?INF)\s*(?P<close>[\])）】］]?)",
            r"|(?:取值|可选值?|可取值?|[有合][效法]值|边界值|分值|分数[是为]|评分|得分|百分比值?|支持(?:购买|设置|配置)?|要求|可在|范围|可以?(?:配置|设置|设定|指定|选择|填写|输入|填|从)|请(?:输入|填写|设置)|(?:^|[，,：:（(\s])值[为是在]|介于)\s*(?:应|为|是|在|从|介于|：|:)*\s*(?P<open2>[\[(（【]?)\s*(?P<low2>{n})\s*(?P<unit2>{unit})?\s*(?P<sep2>{to})\s*(?P<high2>{n})\s*(?P<close2>[\])）】]?)(?:\s*(?:之间|的整数))?",
            r"|(?:^|[，,：:（(])\s*(?P<low9>{n})\s*(?P<sep9>{to})\s*(?P<high9>{n})\s*(?:的?数字)?\s*分别(?:代表|表示|对应)",
            // `微笑[0(normal，正常)~100(laugh，大笑)]`: what the ends mean.
            r"|(?:取值说明\s*[：:]\s*)?(?P<open6>[\[【])\s*(?P<low6>{n})\s*(?:[（(][^（()）0-9]{{1,20}}[)）]{{1,2}})?\s*(?P<sep6>[,，~～-])\s*(?P<high6>{n}|\+?INF|\+?∞)\s*(?:[（(][^（()）0-9]{{1,20}}[)）])?\s*(?P<close6>[\])）】])",
            r"|(?P<open10>[(（])\s*(?P<low10>{n})\s*(?P<sep10>[,，~～-])\s*(?P<high10>{n})\s*(?P<close10>\])",
            r"|(?:取值|值|需要?|必须|应|数量)?(?:为|是)?\s*(?:在|介于)\s*(?P<low11>{n})\s*(?P<unit11>[A-Za-z%]{{1,5}}|\p{{Han}}{{1,2}})?\s*(?P<sep11>和|与|{to})\s*(?P<high11>{n})",
            r"|(?P<open7>[（(])\s*(?P<low7>-?[0-9]+)\s*(?P<sep7>[-~～])\s*(?P<high7>[0-9]+)\s*(?P<close7>[)）]?)",
            r"|^(?P<noun>[\p{{Han}}A-Za-z]{{2,20}})\s+(?P<low12>{n})\s*(?P<sep12>{to})\s*(?P<high12>{n})",
            // `取值在0（置信度最低）-100（置信度最高）`.
            r"|取值(?:范围)?(?:为|是|在|：|:)*\s*(?P<low15>{n})\s*[（(][^（()）0-9]{{1,12}}[)）]\s*(?P<sep15>{to})\s*(?P<high15>{n})\s*[（(][^（()）0-9]{{1,12}}[)）]",
            // `取值范围0-MaxSize`, `取值为：1-N`: only the least value is a number.
            r"|(?:取值|范围)(?:范围)?(?:为|是|在|：|:)*\s*(?P<open13>[\[(（]?)\s*(?P<low13>{n})\s*(?P<sep13>[-~～,，到至])\s*(?P<name>[A-Za-z][A-Za-z0-9_]*)\s*(?P<close13>[\])）]?)",
            r"|(?:^|[，,：:])\s*(?:为|是|在)?\s*(?P<open5>)(?P<low5>{n})\s*(?P<sep5>~|～|-|到|至)\s*(?P<high5>{n})(?P<close5>)(?:\s*之间)?",
            r"|(?P<open4>)(?P<low4>{n})\s*(?P<sep4>)(?P<above><=?|≤|＜)\s*(?P<field>[A-Za-z]+|取值(?:范围)?|数?值)\s*(?P<below><=?|≤|＜)\s*(?P<high4>{n})(?P<close4>)",
            r"|(?P<low8>{n})\s*(?P<unit8>{unit}|[KMGkmg]bps)\s*(?P<sep8>{to})\s*(?P<high8>{n})",
            r"|(?:取值|值|可选值|支持|可取|(?:需要?|必须|应|须)(?:在|介于))\s*(?:为|是|在|介于|：|:)*\s*(?P<open3>[\[(（])\s*(?P<low3>{n})\s*(?P<sep3>[,，])\s*(?P<high3>{n}|\+?∞|\+?无穷大?)\s*(?P<close3>[\])）])",
        ),
        n = NUMBER,
        to = r"-{1,2}|~|～|—+|–|－|到|至",
        unit = r"ms|[sShHdD%]|毫秒|秒|分钟?|小时|天|个?月|年",
    ))
});

pub(super) fn read(reader: &mut Reader, sentence: &At) {
    // 甲取值范围…，乙取值范围…: each is of one kind.
    if reader.text(sentence).matches("取值范围").count() > 1 {
        return;
    }
    for (at, found) in reader.matches(sentence, &INTERVAL) {
        let interval = Interval::of(&found);
        let after = reader.after(sentence, &at);
        if !is_said(reader, sentence, &at, &found)
            || !is_of_all(reader, sentence, &at, &interval)
            || !holds(reader, sentence, &at)
        {
            continue;
        }
        // In 1-7分别代表周一到周末 no unit follows.
        let unit = if found.name("low9").is_some() { "" } else { after };
        let Some((least, most)) = interval.limits(reader, unit, after) else { continue };
        give(reader, at, least, most);
    }
}

/// Whether the words around the numbers make a range of them.
pub(super) fn is_said(reader: &Reader, sentence: &At, at: &At, found: &Captures<'_>) -> bool {
    let after = reader.after(sentence, at);
    let other = found.name("field").is_some_and(|field| reader.names_other(field.as_str()));
    let open = found.name("name").is_some_and(|name| !is_variable(reader, name.as_str()) || !is_whole(after));
    // `600秒～86400秒`: only the units say that these are amounts.
    let amounts = found.name("low8").is_some();
    let spaced = found.name("noun").map(|noun| noun.as_str());
    let bare = found.name("low5").is_some();
    // `在 1MB 和 800MB 之间`: without the last word they are two numbers.
    let joined = found.name("sep11").is_some();
    !other
        && !open
        && !(amounts
            && (!(is_time(after) || is_rate(reader, found, after))
                || !(is_own(reader, sentence, at) || is_apart(reader, sentence, at))))
        && !spaced
            .is_some_and(|noun| noun.ends_with(['为', '是', '在', '到', '第']) || !(is_whole(after) || is_told(after)))
        && !(bare && is_meant(at, after))
        && (!joined || behind_unit(after).trim_start().starts_with("之间"))
}

/// Whether both ends of `1 Mbps 至 5000 Mbps` are in one unit, and the member has no other text of such amounts.
fn is_rate(reader: &Reader, found: &Captures<'_>, after: &str) -> bool {
    let unit = found.name("unit8").map_or("", |unit| unit.as_str());
    let behind = after.trim_start().strip_prefix(unit);
    unit.ends_with("bps")
        && behind.is_some_and(ends)
        && reader.lines.iter().flat_map(|line| INTERVAL.find_iter(&line.text)).nth(1).is_none()
}

/// Whether a word stands for a greatest value that the text does not give: `N`, or another member.
fn is_variable(reader: &Reader, word: &str) -> bool {
    word == "N" || reader.siblings.iter().any(|other| other.name.eq_ignore_ascii_case(word))
}

/// Whether amounts are a clause of their own, of a member whose unit the text gives: `以毫秒为单位，60秒-15天`.
fn is_apart(reader: &Reader, sentence: &At, at: &At) -> bool {
    let before = reader.before(sentence, at).trim_end();
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    before.contains("单位")
        && matches!(clause.trim_end_matches(['：', ':']), "" | "范围")
        && is_whole(reader.after(sentence, at))
}

fn give(reader: &mut Reader, at: At, low: Option<String>, high: Option<String>) {
    let (min, max) = if reader.is_list() { ("each.min", "each.max") } else { ("min", "max") };
    // Both bounds stand in the same place; the second one takes it.
    let first = if high.is_some() { at.range.start + 1 } else { at.range.end };
    if let Some(low) = low {
        reader.fact(NAME, min, FactValue::Text(low), At { range: at.range.start..first, ..at.clone() });
    }
    if let Some(high) = high {
        reader.fact(NAME, max, FactValue::Text(high), at);
    }
}

/// Two numbers with what stands around and between them.
pub(super) struct Interval<'t> {
    open: &'t str,
    low: &'t str,
    unit: &'t str,
    separator: &'t str,
    high: &'t str,
    close: &'t str,
    /// One value lies outside: `0 和 [128, 4096]`.
    alone: Option<&'t str>,
    /// A bound is itself excluded by its sign: `0 < x <= 100`.
    above: bool,
    below: bool,
}

impl<'t> Interval<'t> {
    /// The alternatives of the pattern number their groups: `low`, `low2`.
    pub(super) fn of(found: &Captures<'t>) -> Self {
        let named = |name: &str| {
            let mut suffixes = ["", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"].iter();
            suffixes.find_map(|suffix| found.name(&format!("{name}{suffix}"))).map_or("", |group| group.as_str())
        };
        Self {
            open: named("open"),
            low: named("low"),
            unit: named("unit"),
            separator: named("sep"),
            high: if found.name("name").is_some() { "∞" } else { named("high") },
            close: named("close"),
            alone: found.name("zero").map(|zero| zero.as_str()),
            above: matches!(named("above"), "<" | "＜"),
            below: matches!(named("below"), "<" | "＜"),
        }
    }

    /// Nothing but brackets say that this is a range: `带宽[1, 100]`, `重试次数（1-3）`.
    fn is_bare(&self, text: &str) -> bool {
        text.starts_with(['[', '【', '(', '（'])
    }

    fn is_bracketed(&self) -> bool {
        matches!(self.open, "[" | "【" | "［") || matches!(self.close, "]" | "】" | "］")
    }

    /// Whether its numbers may be the first two of a list: `取值范围：1, 2, 3`.
    pub(super) fn is_listed(&self) -> bool {
        !self.is_bracketed() && matches!(self.separator, "," | "，" | "、")
    }

    /// Whether two numbers with a comma are no list, since 范围 stands before them and they lie apart: 范围0,100.
    fn is_wide(&self, text: &str) -> bool {
        let numbers = self.low.parse::<i64>().ok().zip(self.high.parse::<i64>().ok());
        text.contains("范围") && numbers.is_some_and(|(low, high)| (0..=1).contains(&low) && high - low > 8)
    }

    /// Whether the bound at a bracket is itself excluded. So are both in round ones, with a comma: `(1, 4294967295)`.
    fn excludes(&self, bracket: &str) -> bool {
        let open = matches!(self.separator, "," | "，") && !self.open.is_empty() && !self.close.is_empty();
        (self.is_bracketed() || open) && matches!(bracket, "(" | "（" | ")" | "）")
    }

    /// Whether the least value lies above the number.
    fn is_above(&self) -> bool {
        self.above || self.excludes(self.open)
    }

    /// Whether the greatest value lies below the number.
    fn is_below(&self) -> bool {
        self.below || self.excludes(self.close)
    }

    /// The value outside, where a bound is not beyond it: the least of `0 和 [128, 4096]` is 0.
    fn beyond(&self, side: Ordering, bound: &str) -> Option<String> {
        let alone = self.alone?;
        let order = alone.parse::<f64>().ok()?.partial_cmp(&bound.parse().ok()?)?;
        (order != side.reverse()).then(|| alone.to_owned())
    }

    /// The bounds in the member's unit: 60秒~15天 of a number of seconds.
    fn scaled(
        &self,
        reader: &Reader,
        after: &str,
        low: String,
        high: Option<String>,
    ) -> Option<(String, Option<String>)> {
        let most = scale(reader, after)?;
        let least = if self.unit.is_empty() { most } else { scale(reader, self.unit)? };
        let high = match high {
            Some(high) => Some(scaled(high, most)?),
            None => None,
        };
        let low = scaled(low, least)?;
        let ordered = high.as_ref().is_none_or(|high| low.parse::<f64>().ok() < high.parse::<f64>().ok());
        ordered.then_some((low, high))
    }

    /// The least and the most that a spec can say, in the member's unit, with what lies outside of the interval.
    pub(super) fn limits(&self, reader: &Reader, unit: &str, after: &str) -> Option<(Option<String>, Option<String>)> {
        let integer = of_whole(reader);
        let (low, high) = self.bounds(integer)?;
        let (low, high) = self.scaled(reader, unit, low, high)?;
        let high = high.map(|high| more(after, &high).unwrap_or(high));
        // Between two fractions there is always another: a bound that is itself excluded cannot be said.
        let least = self.beyond(Ordering::Less, &low).or(Some(low).filter(|_| integer || !self.is_above()));
        let most = high.and_then(|high| {
            let outer = self.beyond(Ordering::Greater, &high);
            outer.or(Some(high).filter(|_| integer || !self.is_below()))
        });
        Some((least, most))
    }

    /// The least and the most, which may be without end; `None` where they are no interval.
    fn bounds(&self, integer: bool) -> Option<(String, Option<String>)> {
        let low = bound(self.low, i64::from(self.is_above()), integer)?;
        let high = bound(self.high, -i64::from(self.is_below()), integer);
        (high.is_some() || self.high.contains(['∞', '无', 'I'])).then_some((low, high))
    }
}

/// Whether an interval is one of the member's values, of all of them and in their unit.
fn is_of_all(reader: &Reader, sentence: &At, at: &At, interval: &Interval) -> bool {
    let after = reader.after(sentence, at);
    let text = reader.text(at);
    // Without such a word the numbers of a list may count its items.
    let said = ["范围", "取值", "分别"].iter().any(|word| text.contains(word)) || after.starts_with("之间的");
    // 其余取值（3 - 5）按1个节点算 says what some of them mean.
    let before = reader.before(sentence, at).trim_end();
    if ["其余", "其他", "其它"].iter().any(|word| before.ends_with(word)) {
        return false;
    }
    let said = said || (text.ends_with("之间") && after.starts_with('的')) || is_told(after);
    // 值为1-3时表示低 says what some of them mean.
    if ["时", "则", "的时候"].iter().any(|word| after.trim_start().starts_with(word)) {
        return false;
    }
    if reader.is_list() && !said {
        return false;
    }
    // A bare one is the member's own where its text begins with it and is short: `带宽，[1,100]Mbps`.
    if interval.is_bare(text) && !is_own(reader, sentence, at) {
        return false;
    }
    // Under some condition more: 可以支持到7680.
    if reader.lines.iter().any(|line| line.text.contains("支持到")) {
        return false;
    }
    if interval.is_listed() && !interval.is_wide(text) {
        return false;
    }
    let explained = interval.is_bracketed() && is_explained(after);
    !explained && !is_in_list(after)
}

/// Whether the text begins with what an interval is of, in few words, and ends its clause with it.
fn is_own(reader: &Reader, sentence: &At, at: &At) -> bool {
    let before = reader.before(sentence, at);
    let begins = sentence.range.start == 0 || before.trim().is_empty();
    // 已废弃请使用…\n节点个数（2-50个）: the first line says nothing of the value.
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let retired = at.line == 1 && first.contains("废弃") && first.chars().count() <= 32 && sentence.range.start == 0;
    (at.line == 0 || retired)
        && begins
        && before.chars().count() <= 16
        && !["如", "例：", "例:", "个", "时，", "时,"].iter().any(|word| before.replace("个数", "").contains(word))
        && (!before.ends_with('时') || before.ends_with("小时"))
        && is_whole(reader.after(sentence, at))
}
