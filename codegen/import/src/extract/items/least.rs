//! Reads how few items a list may have.

use std::sync::LazyLock;

use regex::Regex;

use super::super::condition::ends;
use super::super::measure::{COUNT, count};
use super::super::reader::{At, Reader};
use super::holds::holds;
use super::{OTHER, give, head};
use crate::upstream::prose::pattern;

/// What turns 小于 and 少于 into a least.
pub(super) const NOT: &str = r"不(?:能|得|可以?|应该?|允许|要|需要?)?";

/// `至少传1个`.
static MIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:至少|最少|最小(?:支持|为|\s)*|{NOT}(?:少于|小于|低于))(?:需要|需|要|传入|传|指定|填写?|包含|有|提供|支持|为|输入|配置|选择|上传|\s)*(?P<count>{COUNT})\s*(?:个|条|项|张|组|份|种|层)|(?:数组|列表)长度(?:至少|最少|最小|{NOT}(?:少于|小于|低于))(?:为|是)?\s*(?P<count2>[0-9]+)|最小长度(?:为|是|：|:)\s*(?P<count3>[0-9]+)",
    ))
});

/// The least that a sentence says.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &MIN) {
        let Some(number) = ["count", "count2", "count3"].iter().find_map(|name| found.name(name)) else { continue };
        // 最小长度为1 of a list of texts may be that of each.
        if found.name("count3").is_some() && reader.is_text() {
            continue;
        }
        // 图层列表，至少 1 层: the items are such.
        if found[0].ends_with('层') && !head(reader).contains('层') {
            continue;
        }
        // 与另一个至少传一个 counts members, not items, and 服务有至少一个 another thing.
        let before = reader.before(sentence, &at);
        let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
        let joined = before.contains(['与', '和', '者', '跟', '或']) || before.ends_with('有') || clause.contains('总');
        // 至少需要有一项为… says what one of them is.
        let after = reader.after(sentence, &at);
        let one = after.starts_with('为') || after.starts_with("是");
        let apart = found.name("count").is_some() || ends(after) || after.starts_with('最');
        if !joined && !one && apart && !OTHER.is_match(after) && holds(reader, sentence, &at) {
            give(reader, "min_items", count(number.as_str()), at);
        }
    }
}

/// `规则数组，不能为空`, `0<元素数量<=100`, where nothing else says how few items there may be.
pub(super) fn filled(reader: &mut Reader) {
    static FILLED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|列表|数组|集合|[，,：:])\s*(?:不能|不可|不得|不允许)(?:为|是)空(?:数组|列表)?(?:[，,。；;）)且]|$)|(?:但|，)不能(?:为|是)空(?:数组|列表)|非空数组(?:[，,。；;]|$)|(?:(?:数组|列表|元素)的?|^|[，,：:])\s*(?:数量|个数)(?:必须|需要?|应)?大于\s?0(?:[^-~～0-9.时的]|$)|空数组非法|(?:^|[^0-9.])0\s?<\s?元素(?:数量|个数)",
        )
    });
    if reader.found.iter().any(|found| found.fact.key == "min_items") {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches_anywhere(&sentence, &FILLED) {
            // The upper bound already used this place.
            if !reader.is_free(&at) && !found[0].contains('<') {
                continue;
            }
            if holds(reader, &sentence, &at) {
                give(reader, "min_items", "1".to_owned(), at);
                return;
            }
        }
    }
}
