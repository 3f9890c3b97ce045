//! One of several: 二选一, 至少填一个, 不能同时指定.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::{At, Reader, has_condition};
use super::super::{FactValue, ProseRule};
use super::named::{listed_behind, names, names_behind, names_of};
use super::{NAME, excluded};
use crate::upstream::prose::pattern;

static ONE_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[二两2三3]\s*(?:者)?\s*(?:必)?(?:须)?[选择]\s*(?:其)?[一1](?:必[填传选])?|[二两]者?(?:之间|之中|中)?(?:必须?|任)?[选传填](?:择)?其?一|任选(?:其一|其中?一个|一个|一项|其中之一)|有且(?:仅|只)(?:能)?(?:填写?|传入?|指定|选择?|有)?(?:其中)?一个",
    )
});

static AT_LEAST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:至少|最少|必须?|需要?)(?:需要?|要|得|应|应该)?(?:填写?|传入|传|提供|指定|输入|设置|选择|存在|有|选|选填)?(?:其中|其)?(?:的)?(?:一个|一项|其一|其中之一|之一|1个|(?:选|填|传)一)(?:参数|字段)?(?:不为空|必填)?",
        r"|不能同时(?:为空|不填|不传|缺省|都为空)|不(?:能|可)(?:都|均)(?:为空|不填|不传)|[必][填传](?:其一|一个)",
    ))
});

static AT_MOST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"不(?:支持|能|可以?|允许)(?:和|与|同|跟)?[^，,。；;]{0,24}同时(?:指定|传入|传|使用|存在|设置|填写|填|配置|出现|提供|选择|输入)",
        r"|(?:不能|不支持|不可|不可以|不允许)(?:同时|共同)(?:指定|传入|传|使用|存在|设置|填写|填|配置|出现|提供|选择|输入)|互斥",
    ))
});

/// One may be given beside the other, or none at all.
static LENIENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"都(?:提供|填|传|存在|有|指定|不填|不传|不选|为空)|均(?:提供|填|传|存在|不填|不传|不指定|为空|指定|未)|同时(?:存在|传入?|填写?|指定|提供|设置)(?:时|则|，|,|以|优先|，优先)|优先|以.{1,24}为准|可选|非必[填传选需须]|可(?:以)?不[填传选]|都不|不填则|默认|推荐|建议",
    )
});

/// Words for what need not be, which hold those for what must.
static UNNEEDED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"非必[填传选需须要]|不是?必[填传选需须要]?|必要时|无[需须]|不需要?|不要求|可(?:以)?不[填传选]")
});

/// Rules over several members.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    let text = reader.text(sentence);
    let (one, least, most) = (ONE_OF.find(text), AT_LEAST.find(text), AT_MOST.find(text));
    let Some(place) = one.or(least).or(most) else { return };
    // 不必二选一, 不互斥, and what happens if: 不支持同时传入时….
    let denied = ["不", "非", "无", "未", "不是", "不必", "无需", "无须", "不需", "不需要", "不用", "不要求"];
    let before = text[..place.start()].trim_end();
    let supposed = one.is_none() && least.is_none() && text[place.end()..].starts_with('时');
    if supposed || denied.iter().any(|word| before.ends_with(word)) {
        return;
    }
    let at =
        At { line: sentence.line, range: sentence.range.start + place.start()..sentence.range.start + place.end() };
    if one.is_none() && least.is_none() && excluded::read(reader, &at, text, place.end()) {
        return;
    }
    let behind = || text.get(place.end()..).filter(|_| one.is_none() && least.is_none()).and_then(listed_behind);
    let names = names(reader, text, place.end()).or_else(|| behind().and_then(|rest| names_of(reader, rest)));
    let Some(names) = names else { return };
    let lenient = reader.lines.iter().any(|line| LENIENT.is_match(&line.text));
    let required = |name: &String| reader.beside(name).is_some_and(|member| member.required == Some(true));
    if !reader.is_free(&at) || names.iter().any(required) || has_condition(&text[..place.end()]) {
        return;
    }
    let any = place.as_str().starts_with("有且");
    let counted = any || place.as_str().contains(['三', '3']) != (names.len() == 2);
    let rule = if one.is_some() {
        // 二选一 of more or fewer than two says that one was not named.
        if !counted || lenient {
            return;
        }
        // 与甲二选一 alone is said of what may be left out, too: the vendor's own examples do. 入参甲与乙二选一 is said of
        // the call.
        let exactly = ProseRule::ExactlyOneOf as fn(Vec<String>) -> ProseRule;
        let whole = || names_itself(reader, &text[..place.start()]) && !has_condition(text);
        match any.then_some(exactly).or_else(|| choice_of(text)).or_else(|| whole().then_some(exactly)) {
            Some(rule) => rule(names),
            None => return,
        }
    } else if least.is_some() {
        match most {
            // What excludes each other has to be what one is needed of.
            Some(_) if names_behind(reader, text, place.end()).is_some_and(|behind| behind != names) => return,
            Some(_) if !lenient => ProseRule::ExactlyOneOf(names),
            _ => ProseRule::AtLeastOneOf(names),
        }
    } else if names.len() == 2 && !text.contains("优先") {
        ProseRule::AtMostOneOf(names)
    } else {
        return;
    };
    reader.fact(NAME, "rules", FactValue::Rule(rule), at);
}

/// Whether this member stands by its own name in the last part of a sentence, as one of two: `Id 和 IdSet`.
fn names_itself(reader: &Reader, before: &str) -> bool {
    static PAIR: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[，,：:（(。_\s]|入参|参数)\s*`?(?P<one>[A-Za-z][A-Za-z0-9_]*?)`?\s*(?:和|与|、|/|或)\s*`?(?P<other>[A-Za-z][A-Za-z0-9_]*?)`?\s*(?:参数|字段)?(?:[二两]者)?(?:为|是)?_*\s*$",
        )
    });
    PAIR.captures(before).is_some_and(|found| &found["one"] == reader.name() || &found["other"] == reader.name())
}

/// What 二选一 says together with the words around it.
fn choice_of(text: &str) -> Option<fn(Vec<String>) -> ProseRule> {
    static FIRM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"必|不(?:能|可|得|可以)(?:同时|都|均|全)*部?都?(?:为空|不填|不传|缺省)|(?:需|需要|要)[二两三23任]")
    });
    let text = UNNEEDED.replace_all(text, "");
    if text.contains("至少") {
        Some(ProseRule::AtLeastOneOf)
    } else if FIRM.is_match(&text) {
        Some(ProseRule::ExactlyOneOf)
    } else {
        text.contains("只能").then_some(ProseRule::AtMostOneOf as fn(Vec<String>) -> ProseRule)
    }
}
