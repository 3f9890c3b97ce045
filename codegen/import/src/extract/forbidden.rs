//! `rules`: a member that must not be given with certain values of another one, or with or without it.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Effect;

use super::condition::{ends, subject, when};
use super::effect::is_stated;
use super::reader::{At, Reader};
use super::{FactValue, ProseRule};
use crate::upstream::prose::pattern;

const NAME: &str = "forbidden";

/// What forbids a member, behind its condition: 不能传入该字段, 必须为空. 无需传入 forbids nothing.
static FORBIDDEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:则|\s)*(?:这个|此|该|本)?(?:字段|参数|入参|项|值)?\s*(?P<self>[A-Z][A-Za-z0-9_]*)?\s*(?:参数|字段)?(?:则|都|均)?",
        r"(?:(?:不能|不可以?|不得|不允许|禁止|严禁|不支持)(?:再)?(?:传入|传递|传|填写|填|设置|指定|配置|提供|使用|携带)(?:此|该|本)?(?:参数|字段|项|值)?|(?:必须|需要?|须|只能)(?:为|传|置)空)",
    ))
});

pub(super) fn read(reader: &mut Reader) {
    // A rule has to say which members it is about: those beside this one.
    if reader.siblings.is_empty() {
        return;
    }
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        let found: Vec<_> = reader
            .matches(&sentence, &FORBIDDEN)
            .into_iter()
            .filter_map(|(at, found)| {
                let (start, when) = when::ending(reader, &text[..subject(reader, text, &found)?], false)?;
                let ends = ends(reader.after(&sentence, &at));
                let at = At { range: sentence.range.start + start..at.range.end, ..at };
                (ends && is_stated(reader, &sentence, &at)).then_some((at, when))
            })
            .collect();
        if let [(at, when)] = found.as_slice() {
            let rule = ProseRule::If { effect: Effect::Forbidden, field: reader.name().to_owned(), when: when.clone() };
            reader.fact(NAME, "rules", FactValue::Rule(rule), at.clone());
        }
    }
}
