//! Reads the default that the explanation of a listed value marks: `no：不自动重启。默认策略`, `0（不自动续费，默认为此值）`,
//! `0：默认状态（用户未设置）`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader, limits_cases};
use super::NAME;
use crate::upstream::prose::pattern;

static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        // Behind what the value means.
        r"[^\s，,。；;（(-][，,。；;（(\s]+(?:为|是)?(?:默认|缺省)(?:值|方式|策略|选项|格式|模式|类型|配置)?[)）。；;]*$",
        r"|[，,。；;（(\s](?:默认)?(?:不传|不填|未传|未填)时?的默认值?[)）。；;]*$",
        r"|[，,。；;（(\s]默认为?[此该本]项?(?:值|配置|选项|方式|类型)?[)）。；;]*$",
        // Before it.
        r"|^默认(?:选项|策略|方式|情况|配置)[，,]",
        r"|^(?:表示|代表|为)?默认状态\s*[，,（(]",
    ))
});

/// Reads the mark, where one value has it.
pub(super) fn read(reader: &mut Reader) {
    if reader.is_list() || reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    let set = reader.found.iter().find_map(|found| match &found.fact.value {
        FactValue::Values(values) => Some((values, found.at.first()?.clone())),
        _ => None,
    });
    let Some((values, at)) = set else { return };
    // Where another value is 非默认, 默认 is what this one means.
    if values.iter().any(|value| value.text.contains("非默认")) {
        return;
    }
    let mut marked = values.iter().filter(|value| MARKED.is_match(value.text.trim()) && !limits_cases(&value.text));
    if let (Some(value), None) = (marked.next(), marked.next()) {
        let value = FactValue::Text(value.wire.clone());
        reader.fact(NAME, "default", value, At { range: at.range.start..at.range.start, ..at });
    }
}
