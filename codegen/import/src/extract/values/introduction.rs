//! Judges the text above a list: whether it says that values follow, or something else.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{self, Separator};
use crate::extract::reader::{Reader, has_condition, identifiers, limits_cases, sentences};
use crate::upstream::prose::pattern;

/// What introduces lines that may be values.
pub(super) struct Introduction {
    /// It says that these are the values.
    pub(super) formal: bool,
    /// It names a case, but no value of another member.
    pub(super) case: bool,
}

/// Says that the values follow.
static FORMAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:类型|方式|模式|状态|协议|格式|算法|策略|名称)[^，,。；;]{0,4}[，,]?\s*(?:当前|目前)?支持的有\s*[:：]$|类型说明如下\s*[:：]$|以下是对?每[个种](?:(?:[A-Za-z]{2,8}|[\p{Han}--[段数性]]{2,6}|\p{Han}{2}参数)及其|[\p{Han}--[段数性]]{0,6}(?:类型|方式|模式|状态|值))[^。]{0,16}说明\s*[:：]$|枚举(?:值|类|如下|有|为|说明|定义|项)|取值|可选值|可选范围|可选项|可选\p{Han}{2,4}(?:如下|有)|可取值|有效值|参数值|可选类型|支持(?:的|以下|如下)(?:的?\p{Han}{0,4})(?:类型|值|方式|场景|模式|状态)(?:如下|有|包括|为)?[:：]?$|可以?(?:设置|选择|选|填|传入?|传递)(?:的(?:样式|类型|方式|模式|参数|值)|(?:下面|以下|下列|如下)的?(?:值|\p{Han}{2,4}[:：]?$)|参数|值)|(?i:valid values|possible values|enum(?:eration)? values)",
    )
});

/// Says where values are from, or which one is assumed.
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"取值参考|参考取值|默认取值"));

/// Introduces something else: keys of JSON, filters, steps, rules.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:参数|字段|键|[Kk]ey|属性)(?:说明|列表|如下|名|的?含义|包括|包含|有)|(?i:json)|过滤(?:条件|字段|项|器|参数|类型)|[Ff]ilter|变量|占位|参考值|取值参考|示例|样例|例如|比如|例子|(?:^|[:：（(，,])[如例][:：]|[:：（(]如|[。，,]\s*例?如\s*[:：]?$|位图|bit\s*位|(?:步骤|限制|要求|规则|规范|^注|[。\s]注|注意|提示|区别|差异|说明|建议|约束)(?:如下|事项)?\s*[:：]?$",
        r"|格式(?:为|如下|说明|要求)|以下(?:字段|参数|内容|信息|条件|几点|规则|要求|限制)|各\p{Han}{1,4}已?支持|详见|参考(?:文档|链接|以下|如下)|密码.{0,8}(?:要求|规则|必须|需|复杂)|组成|返回值?包|表达式[^。]*$|语法|检索|搜索条件|筛选条件|请求头|[Hh]eader",
    ))
});

/// Another member's name before 取值如下 may only say when this one counts.
static COUNTS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:必填|必传|有效|生效|有意义)[^A-Za-z]*(?:枚举值|取值|可选值)[^A-Za-z]*$"));

/// What stands above lines that may be values; `None` if they can be none.
pub(super) fn of(reader: &Reader, first: usize) -> Option<Introduction> {
    let line = &reader.lines[first];
    let above = reader.introductions(first).next().or_else(|| first.checked_sub(1).filter(|_| line.depth == 0));
    let Some(above) = above else { return Some(Introduction { formal: false, case: false }) };
    // `枚举值：` above `（如输入图片的类型明确，建议填入）`: a line in brackets says something beside it.
    let remark = |at: &usize| line.depth == 0 && BRACKETS.is_match(reader.lines[*at].text.trim());
    let above = above.checked_sub(1).filter(|_| remark(&above)).unwrap_or(above);
    let text = without_remark(reader.lines[above].text.trim_end());
    let text = text.as_ref();
    let start = sentences(text).pop().map_or(0, |range| range.start);
    let last = text[start..].trim_end_matches(['。', '；', ';']);
    // `Type参数说明：` is of the member itself; of a text it may be one of JSON.
    let own =
        last.trim_start().strip_prefix(reader.name()).filter(|_| reader.is_integer() && !reader.name().is_empty());
    let own = own.is_some_and(|rest| matches!(rest.trim_end_matches(['：', ':']), "参数说明" | "字段说明" | "说明"));
    let formal = own || FORMAL.is_match(&REFERENCE.replace_all(last, ""));
    // A nested list belongs to the item above it.
    let listed = last.trim_end_matches(['：', ':']).ends_with("如下") && !last.contains("常见");
    if line.depth > 1 && reader.lines[above].depth > 0 && !formal && !listed {
        return None;
    }
    let defined = formal && is_definition(reader, last);
    let depends = reader.is_decided(last) && !COUNTS.is_match(last) && !defined;
    // What ends with a full stop says what the member is, and numbers that count up need nothing that introduces them.
    let counted = above == 0 && text.ends_with('。') && line.depth == 0 && counts(reader, first) > 2;
    let conditional = limits_cases(last) && !counted && !defined;
    let sorts = last.trim_end_matches(['：', ':', ' ']).ends_with("排序规则");
    // `开启时会…` ends without a colon: it says what the member does, and the example tells whether the lines are its values.
    let described = above == 0 && line.depth == 0 && !text.ends_with(['：', ':']) && is_signed(reader, first);
    if (OTHER.is_match(undescribed(&text[start..])) && !formal && !sorts)
        || depends
        || (conditional && !is_case(reader, last) && !described)
    {
        return None;
    }
    // A remark between the description and the values: 默认不过滤。
    let remark = above > 0 && text.chars().count() < 24 && text.starts_with("默认");
    let marked = line.depth > 0 && line.marks.first().is_some_and(|(range, _)| range.start == 0);
    // The members' own description, or what ends with a colon, introduces; any other line is only before.
    let announces = remark
        || marked
        || text.ends_with(['：', ':', '）', ')', '，', ',', '为', '有', '是'])
        || above == 0
        || formal
        || last.ends_with("支持")
        || last.contains("如下")
        || last.contains("以下")
        || counts_up(reader, first);
    announces.then_some(Introduction { formal, case: conditional })
}

/// A line in brackets.
static BRACKETS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[（(][^（）()]*[)）]$"));

/// A text without the sentences that stand in brackets before its colon or behind it: `类型（默认支持A。如需使用B，需要申请）：`.
fn without_remark(text: &str) -> Cow<'_, str> {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"[（(][^（）()]*。[^（）()]*[)）]\s*(?P<colon>[:：])$|(?P<before>[:：])\s*[（(][^（）()]*[)）]$")
    });
    REMARK.replace(text, "$colon$before")
}

/// Whether a text introduces something else than values.
pub(super) fn is_other(text: &str) -> bool {
    OTHER.is_match(undescribed(text)) && !FORMAL.is_match(text)
}

/// Whether two lines from this one on begin with a word and a sign.
fn is_signed(reader: &Reader, first: usize) -> bool {
    let signed = |line: usize| {
        let found = (line < reader.lines.len()).then(|| entry::of_line(reader, line, false)).flatten();
        found.is_some_and(|(_, separator)| separator == Separator::Strong)
    };
    reader.is_text() && signed(first) && signed(first + 1)
}

/// How many lines from this one on begin with a number and a sign.
fn counts(reader: &Reader, first: usize) -> usize {
    let number = |line: &usize| {
        let found = entry::of_line(reader, *line, false);
        found.is_some_and(|(entry, separator)| separator == Separator::Strong && entry.key.parse::<i64>().is_ok())
    };
    if reader.is_integer() { (first..reader.lines.len()).take_while(number).count() } else { 0 }
}

/// Whether three lines begin with numbers that follow each other: they need no words that introduce them.
fn counts_up(reader: &Reader, first: usize) -> bool {
    let number = |line: usize| {
        let found = (line < reader.lines.len()).then(|| entry::of_line(reader, line, false)).flatten();
        found.filter(|(_, separator)| *separator == Separator::Strong)?.0.key.parse::<i64>().ok()
    };
    let numbers = [number(first), number(first + 1), number(first + 2)];
    reader.is_integer() && matches!(numbers, [Some(a), Some(b), Some(c)] if a + 1 == b && b + 1 == c)
}

/// A text without the words that it begins with because the member filters: `过滤条件：维护状态`.
pub(super) fn undescribed(text: &str) -> &str {
    // A number of JSON is a number.
    let text = text.rsplit_once("JSON 整数").map_or(text, |(_, rest)| rest);
    // A question says what the member is: `是否返回过滤条件，0不需要`.
    let text = if text.starts_with("是否") {
        text.split_once(['，', ',', '。']).map_or("", |(_, rest)| rest)
    } else {
        text
    };
    let rest = ["过滤条件", "筛选条件", "过滤项", "过滤字段名称", "过滤字段名", "过滤字段"]
        .iter()
        .find_map(|word| text.strip_prefix(word));
    rest.and_then(|rest| rest.strip_prefix(['：', ':', '，', ',']))
        .filter(|rest| !rest.trim().is_empty())
        .unwrap_or(text)
}

/// Whether a text says what the member is in the only case in which it counts: `当 Type=a 时，表示协议类型，取值有：`. A case that any
/// other line speaks of may have values of its own.
pub(super) fn is_definition(reader: &Reader, text: &str) -> bool {
    static MEANT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:<[a-z]+>)?(?:仅?当|若|如果)[^，,。；;]{1,60}时?[，,]\s*(?:此|该|本)?(?:字段|参数|值)?(?:则?(?:表示|代表|指定|用于|用来|指|为|是)|设置|配置|填写|选择|返回)[^。；;]*$",
        )
    });
    let once = |text: &str| text.matches('当').count() + text.matches("如果").count() + text.matches('若').count() == 1;
    let cases = || reader.lines.iter().filter(|line| has_condition(&line.text)).take(2).count();
    MEANT.is_match(text.trim()) && once(text) && cases() == 1
}

/// A condition without a name: 在指定签署方时，可选类型如下.
pub(super) fn is_case(reader: &Reader, text: &str) -> bool {
    let named = |word: &str| {
        if word == reader.name() {
            return false;
        }
        let upper = word.chars().any(|c| c.is_ascii_uppercase());
        word.len() > 2 && (word.contains('_') || (upper && word.chars().any(|c| c.is_ascii_lowercase())))
    };
    let last = text.rsplit(['，', ',']).next().unwrap_or_default();
    !identifiers(text).any(named) && !has_condition(last)
}
