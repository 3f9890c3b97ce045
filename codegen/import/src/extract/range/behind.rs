//! Reads on behind an interval: more numbers, what they mean, or the end of its clause.

use std::sync::LazyLock;

use regex::Regex;

use super::super::condition::ends;
use super::super::measure::behind_unit;
use super::super::reader::At;
use crate::upstream::prose::pattern;

/// Whether the text behind bare numbers says what they mean: `1～3为历史版本`, and below a heading `0到86，建议为通过`.
pub(super) fn is_meant(at: &At, after: &str) -> bool {
    static MEANT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*[，,]\s*[\p{Han}A-Za-z]{1,16}(?:建议)?(?:为|是|表示|代表)"));
    static MEANS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:(?:为|是|表示|代表|对应)(?:[^（(]|$)|[：:])"));
    MEANS.is_match(behind_unit(after)) || at.line > 0 && at.range.start == 0 && MEANT.is_match(after)
}

/// Whether the text goes on with what the numbers mean: `星期几列表，1-7，1=周一`, `1～7，表示周一至周日`.
pub(super) fn is_told(after: &str) -> bool {
    static MEANS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*[，,（(；;]\s*(?:其中)?-?[0-9]+\s*(?:=|＝|表示|代表|对应|为|是|[:：])\s*\p{Han}|^\s*[，,]?\s*(?:分别)?(?:表示|代表|对应)\s*(?:周|星期)[一日天]\s*[到至~-]",
        )
    });
    MEANS.is_match(after)
}

/// Whether the clause ends behind an interval and its unit: in `（18-60）岁以上…` it is of something else.
pub(super) fn is_whole(after: &str) -> bool {
    let rest = behind_unit(after).trim_start();
    let rest = rest.strip_prefix(['个', '台', '条', '次', '核']).unwrap_or(rest);
    ends(rest) || BEHIND.iter().any(|word| rest.starts_with(word))
}

/// The last of the numbers that go on from an interval: `1~12、24、36`.
pub(super) fn more(after: &str, high: &str) -> Option<String> {
    static MORE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?P<numbers>(?:\s*[、,，]\s*[0-9]+){1,12})(?P<rest>.*)$"));
    let found = MORE.captures(after)?;
    let numbers = found["numbers"].split(['、', ',', '，']).filter_map(|number| number.trim().parse::<i64>().ok());
    let all: Vec<i64> = high.parse().into_iter().chain(numbers).collect();
    let ordered = all.windows(2).all(|pair| pair[0] < pair[1]);
    (ordered && is_whole(&found["rest"])).then(|| all.last().map(i64::to_string)).flatten()
}

/// What may stand behind an interval without making another one of it.
const BEHIND: [&str; 13] = [
    "之间",
    "的整数",
    "的正整数",
    "的数",
    "的浮点数",
    "的范围",
    "范围",
    "单位",
    "正整数",
    "正浮点数",
    "补充说明",
    "默认",
    "注意",
];

/// Whether the text behind an interval makes it part of a list: `范围：0,1,2` is one, and so is `0、1`; a hyphen before a
/// meaning names one value: `0-关闭`.
pub(super) fn is_in_list(after: &str) -> bool {
    static MEANS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*[,，]\s*-?[0-9]+(?:\s*[-~～至到]\s*[0-9]+)?\s*(?:分别)?(?:=|＝|为|是|时|则|表示|代表|对应|即|意味)",
        )
    });
    let goes_on = ['、', '~', '-', '和', '或', ',', '，', ':', '：', '='];
    after.trim_start().starts_with(goes_on) && lists(after) && !MEANS.is_match(after) && more(after, "-1").is_none()
}

/// Whether the text behind an interval names what that part of the range means: `[0,40] 较差`.
pub(super) fn is_explained(after: &str) -> bool {
    let rest = behind_unit(after);
    rest.starts_with(|c: char| !c.is_ascii() && !"，。；、）：（".contains(c))
        && !BEHIND.iter().any(|word| rest.starts_with(word))
}

/// Whether the text goes on with more numbers, or with what one number means.
fn lists(after: &str) -> bool {
    let rest = after.trim_start().trim_start_matches(['、', '~', '-', '和', '或', ',', '，', ':', '：', '=', ' ', '[']);
    let goes_on = after.trim_start().starts_with([':', '：', '=', '-']);
    goes_on || rest.starts_with(|c: char| c.is_ascii_digit())
}
