//! `min`, `max`: the range of a number.

mod behind;
mod bound;
mod coded;
mod interval;
mod shared;
mod special;

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::{At, Reader, identifiers};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "range";

const NUMBER: &str = r"[0-9]+\s?\*\s?3600|3600\s?\*\s?[0-9]+|-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\^[0-9]{1,2}|-?[0-9]+(?:\.[0-9]+)?";

/// What the number measures when it is not the member's value.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"至少(?:有|存在)一个|建议|推荐|参考(?:值|取值|范围|区间|为|是|：|:|，|$)|[请可供见]参考|非\s?0|不为\s?0|默认(?:值)?(?:为|是|：|:)?最|系统|通常|一般|保留[0-9一两二三]|小数|长度|字符|每(?:个|台|条|天|秒|分|次调)|单个|总和|之和|总数|乘积|配额|倍|步长|[^删移解清排去扣消开拆]除|^除|占|文件|图片|图大小|实例(?:内存|规格)?的|剩余|距|时间跨度|跨度|间隔不|条记录|最近|历史|并发|级别|阈值为|超过后|次数超过|名称|数组|列表长度|若|比例不|版本|Windows|Linux|CPU|内存|Offset",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_number() && !holds_number(reader) {
        return;
    }
    // A member with a set of values has no bound; the sentence is about another amount: 每次时间不低于1分钟.
    let set = !reader.values().is_empty();
    for sentence in reader.sentences() {
        interval::read(reader, &sentence);
        // 最多 of a list counts its items.
        if !reader.is_list() && !set {
            bound::read(reader, &sentence);
        }
        bound::counted(reader, &sentence);
    }
    coded::read(reader);
    shared::read(reader);
    special::read(reader);
}

/// Whether the values are whole numbers; those of a text are unless its example or its range is none. Without an example the
/// text has to call them something that is counted: 利率 may be 0.5.
fn of_whole(reader: &Reader) -> bool {
    static FRACTION: LazyLock<Regex> = LazyLock::new(|| pattern(r"范围[^，,。；;]{0,4}[\[(（]\s*[0-9]+\.[0-9]"));
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let counted = || ["端口", "页", "长度"].iter().any(|word| head.contains(word)) || reader.name().contains("Port");
    let whole = || reader.example().map_or_else(counted, |example| !example.contains('.'));
    let fraction = || reader.lines.iter().any(|line| FRACTION.is_match(&line.text));
    reader.base() != Some(&Base::Float) && (!reader.is_text() || (whole() && !fraction()))
}

/// Whether a text holds a number, as its example or its range says, and no fact says that it is something else.
fn holds_number(reader: &Reader) -> bool {
    let plain = |example: &str| {
        let digits = example.strip_prefix('-').unwrap_or(example);
        digits.starts_with(|c: char| c.is_ascii_digit())
            && !(digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0."))
            && digits.parse::<f64>().is_ok_and(f64::is_finite)
    };
    // `80,443`, `5s`: a number is one form of several.
    let forms = ["举例", "单位有", "多个端口", "分隔", "隔开", "端口段"];
    let formed = || reader.lines.iter().any(|line| forms.iter().any(|word| line.text.contains(word)));
    let told = |key: &str| matches!(key.trim_start_matches("each."), "values" | "format" | "chars" | "type");
    reader.is_text()
        && !reader.is_list()
        && (reader.example().is_some_and(plain) || (reader.example().is_none() && is_ranged(reader)))
        && !reader.found.iter().any(|found| told(found.fact.key))
        && !formed()
}

/// Whether a text gives a range of numbers, or with which one a page begins: `起始端口，取值范围(0, 65535]`, `页码（起始值为1）`.
fn is_ranged(reader: &Reader) -> bool {
    static RANGE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"取值范围(?:为|是|：|:)?\s*[\[(（]\s*[0-9]+(?:\.[0-9]+)?\s*[,，]\s*[0-9]{2,}(?:\.[0-9]+)?\s*[\])）]|(?:^|[，,（(])\s*起始值为[01][，,。]",
        )
    });
    // ALL 表示所有端口, 支持 80 或 8000-9000, 末位取值范围: the text is more or less than a number.
    static FORMS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"多个|列表|格式|所有|ALL|[首末]位|或\s*[0-9]+\s*[-~～]\s*[0-9]"));
    let is = |words: &Regex| reader.lines.iter().any(|line| words.is_match(&line.text));
    is(&RANGE) && !is(&FORMS)
}

pub(super) fn number(value: &FactValue) -> Option<f64> {
    match value {
        FactValue::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// A bound as the spec writes it, moved by one where it is itself excluded; `None` for digits that are no number: `010`.
fn bound(text: &str, step: i64, integer: bool) -> Option<String> {
    // [0-24*3600].
    if let Some((one, other)) = text.split_once('*') {
        let value = one.trim().parse::<i64>().ok()?.checked_mul(other.trim().parse().ok()?)?;
        return Some(value.checked_add(step)?.to_string());
    }
    if let Some((base, power)) = text.split_once('^') {
        let value = base.parse::<i64>().ok()?.checked_pow(power.parse().ok()?)?;
        return Some(value.checked_add(step)?.to_string());
    }
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

/// A bound in the member's unit, where the text gives it in a larger one.
fn scaled(value: String, scale: i64) -> Option<String> {
    if scale == 1 { Some(value) } else { Some(value.parse::<i64>().ok()?.checked_mul(scale)?.to_string()) }
}

/// Whether the bound is the member's own, and always.
fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
    let before = reader.before(sentence, at);
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    // `则 5 <= N <= 10` tells what follows.
    let shown = ["此时", "即", "则"].iter().any(|word| clause.trim_start().starts_with(word))
        && ["例如", "比如"].iter().any(|word| before.contains(word));
    // Offset最小为0 of an Offset.
    let others = clause.replace(reader.name(), "");
    !clause.trim_end().ends_with('则')
        && !shown
        && !is_part(clause)
        && !measures_other(reader, at, &others)
        && (is_noun(reader.text(at)) || !OTHER.is_match(reader.text(at)))
        && (reader.holds_apart(sentence, at) || (is_told(reader.text(at)) && reader.holds_in_clause(sentence, at)))
        && (begins_clause(reader.text(at))
            || is_behind_head(reader, sentence, at, clause)
            || !is_worded(reader, clause, reader.text(at)))
}

/// Whether a bound stands right behind what the text calls its member: `topic副本数 最小值 1`.
fn is_behind_head(reader: &Reader, sentence: &At, at: &At, clause: &str) -> bool {
    sentence.line == 0
        && sentence.range.start == 0
        && clause.len() == reader.before(sentence, at).len()
        && clause.ends_with(' ')
        && clause.chars().count() <= 16
        && is_told(reader.text(at))
}

/// Whether a range is said of what the whole text names: `每秒新建数限制 0-1000`.
fn is_noun(text: &str) -> bool {
    static NOUN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[\p{Han}A-Za-z]+\s+-?[0-9]"));
    static ADVICE: LazyLock<Regex> = LazyLock::new(|| pattern(r"建议|推荐|参考|通常|一般|默认|长度|字符|小数|最近"));
    NOUN.is_match(text) && !ADVICE.is_match(text)
}

/// Whether a range is that of a number within the value: `Npx，N范围：[0,4096]`.
fn is_part(clause: &str) -> bool {
    clause.trim() == "N"
}

/// Whether a clause names what the number measures, and the text does not begin with it: `并发数量，并发总数最大值50`.
fn measures_other(reader: &Reader, at: &At, clause: &str) -> bool {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let end = if at.line == 0 { at.range.start } else { first.len() };
    let head = first[..end].split_inclusive(['，', ',', '。', '：', '（', '(']).next().unwrap_or_default();
    // 利用率（0~100，百分比） begins with the bracket.
    let apart = reader.text(at).starts_with(['，', ',', '（', '(']);
    let open = head.ends_with(|c: char| c.is_alphanumeric()) && !apart;
    let advice = ["建议", "推荐", "默认"].iter().any(|word| head.contains(word));
    let head = if open || advice { "" } else { head };
    // 地址个数。总数不能超过64 bounds what the text begins with.
    let count = head.trim_end_matches(|c: char| !c.is_alphanumeric());
    let counted = ["个数", "数量", "数目"].iter().any(|word| count.ends_with(word));
    let counted = counted && clause.trim() == "总数";
    OTHER.find_iter(clause).any(|word| !counted && !head.contains(word.as_str()))
}

/// Whether a range begins with the comma that ends the clause before it.
fn begins_clause(text: &str) -> bool {
    text.starts_with(['，', ','])
}

/// Whether the words say that these are the member's values, whatever earlier clauses name.
fn is_told(text: &str) -> bool {
    text.ends_with("之间")
        || ["取值", "范围", "值范围", "必须", "最小值", "最大值"]
            .iter()
            .any(|word| text.trim_start_matches(['，', ',']).starts_with(word))
}

/// Another word than the value's own before 不超过: the subject is something else.
fn is_worded(reader: &Reader, clause: &str, text: &str) -> bool {
    // `数据包 Layout 列数量. 取值范围>0`: the words end before the range.
    // So does a bracket with the unit: `topic的保留时间（毫秒）范围1 分钟到90 天`.
    let unit = ["毫秒）", "（秒）", "分钟）", "小时）"].iter().any(|unit| clause.ends_with(unit));
    let apart = unit || clause.ends_with(['.', '：', ':']) || clause.trim_end().len() + 1 < clause.len();
    if is_told(text) && (apart || clause.trim_end().ends_with('.')) {
        return false;
    }
    // 配合pageSize使用且不能小于1 only says that the two belong together.
    static WITH: LazyLock<Regex> = LazyLock::new(|| pattern(r"配合\s*[A-Za-z]+\s*使用且$"));
    let clause = &WITH.replace(clause, "");
    // `BGP ASN。ASN取值范围` of a BgpAsn.
    let name = reader.name().to_ascii_lowercase();
    identifiers(clause).any(|word| {
        word.len() > 2
            && word.starts_with(|c: char| c.is_ascii_alphabetic())
            && !name.contains(&word.to_ascii_lowercase())
    }) || clause.chars().count() > 24
}
