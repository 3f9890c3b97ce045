//! Reads what the number in a parameter counts from its description: pages, or items to skip. In the vendor's language
//! and in English; blanks are ignored.

/// What is said of a page.
const OF_PAGES: &[&str] = &[
    "页码",
    "页编号",
    "第几页",
    "第多少页",
    "第0页",
    "页数",
    "页号",
    "页偏移",
    "当前页",
    "numberofthepage",
    "pagenumber",
    "pagetoreturn",
    "whichpage",
];
/// What is said of items that are skipped.
const OF_ITEMS: &[&str] = &["偏移", "跳过", "offsetof", "skip"];
/// What leaves open whether pages are counted, beside a word for a page, unless one of [`TELLING`] is there.
const OPEN: &[&str] = &["页", "page"];
/// What is said of the first of the items, or shows how many are skipped.
const TELLING: &[&str] =
    &["偏移", "跳过", "起始", "索引", "从第几个", "第二页为10", "offsetof", "skip", "firstitem", "startsat", "startat"];
/// How the number of skipped items comes from that of a page: what is counted are items.
const FORMULAS: &[&str] = &["(页码-1)", "(当前页-1)", "(page-1)"];
/// What is said of pages that are counted from 0.
const FROM_ZERO: &[&str] = &[
    "从0开始",
    "从零开始",
    "由0开始",
    "首页为0",
    "第一页为0",
    "第0页",
    "0，表示第一页",
    "0开始",
    "countedfrom0",
    "startsfrom0",
    "startingfrom0",
];
/// What is said of pages that are counted from 1.
const FROM_ONE: &[&str] =
    &["从1开始", "由1开始", "首页为1", "第一页为1", "1开始", "countedfrom1", "startsfrom1", "startingfrom1"];

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    Pages,
    Items,
    /// The text says both.
    Both,
    /// The text speaks of pages and does not say that it counts them.
    Unclear,
    /// The text speaks of neither.
    Unsaid,
}

/// A text as the words of this file are looked for in it. 分页 and 翻页 are paging as such.
pub(super) fn plain(text: &str) -> String {
    let solid: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    solid.to_lowercase().replace("分页", "").replace("翻页", "")
}

/// What a parameter with this text counts.
pub(super) fn counts(text: &str) -> Counts {
    if says(text, FORMULAS) {
        return Counts::Items;
    }
    match (says(text, OF_PAGES), says(text, OF_ITEMS)) {
        (true, true) => Counts::Both,
        (true, false) => Counts::Pages,
        (false, true) => Counts::Items,
        (false, false) if says(text, OPEN) && !says(text, TELLING) => Counts::Unclear,
        (false, false) => Counts::Unsaid,
    }
}

/// Whether a text says that the first page is 0.
pub(super) fn is_from_zero(text: &str) -> bool {
    says(text, FROM_ZERO)
}

/// Whether a text says that the first page is 1.
pub(super) fn is_from_one(text: &str) -> bool {
    says(text, FROM_ONE)
}

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}
