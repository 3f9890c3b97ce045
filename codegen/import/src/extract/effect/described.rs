//! Reads texts that begin with the case in which the member exists: 甲为 A 时的配置参数.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::Effect;

use super::super::condition::when;
use super::super::reader::{At, Reader};
use super::super::{FactValue, ProseRule};
use super::NAME;
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// 当甲为 A 时，切分分片的配置参数: what a structure holds in one case is all that its text begins with.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    static DESCRIBED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?P<when>[^，,。；;：:]{3,60}?时)\s*[，,]?\s*(?:[^，,。；;：:时若如当]{0,20}的|附带的?|携带的?|所需的?|对应的?)?\s*(?P<noun>\p{Han}{0,6}(?:参数|信息|配置|设置|选项|内容)(?:列表|参数|信息|项)?)\s*(?:$|[，,。；;])",
        )
    });
    // MsgType=md5 时传入的 MD5 列表: all that the text of a member of any type says.
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?P<when>(?:当|若)?\s*[A-Za-z][A-Za-z0-9_]*\s*(?:==?|为|取值为)\s*[A-Za-z0-9_、/]+\s*时)\s*(?:(?:(?P<given>传入|使用|填写|指定)|对应)?的|[，,])\s*(?P<noun>[\p{Han}A-Za-z0-9 ]{2,20})\s*(?:[（(][^（）()]*[)）])?\s*(?P<rest>[，,].*)?$",
        )
    });
    let scalar =
        matches!(reader.base(), Some(Base::String | Base::Integer | Base::Unsigned | Base::Float | Base::Boolean));
    if sentence.line > 0 || sentence.range.start > 0 {
        return;
    }
    let whole = reader.matches(sentence, &WHOLE).into_iter().filter(|(_, found)| is_noun(&found["noun"]));
    // 时传入的命令行规则，… says what it is for, whatever else is said.
    let said = |found: &Captures| {
        let rest = found.name("rest").map_or("", |rest| rest.as_str());
        let given = found.name("given").is_some() && !tells_other(rest) && !has_other(reader);
        given || (rest.is_empty() && is_alone(reader))
    };
    let mut found: Vec<_> = whole.filter(|(_, found)| said(found)).collect();
    if found.is_empty() && !scalar {
        found = reader.matches(sentence, &DESCRIBED);
    }
    for (at, found) in found {
        let (Some(whole), Some(case)) = (found.get(0), found.name("when")) else { continue };
        let (from, to) = (case.start() - whole.start(), case.end() - whole.start());
        let denied = ["无需", "不", "返回", "使用默认"].iter().any(|word| whole.as_str()[to..].contains(word));
        let Some((0, when)) = when::ending(reader, case.as_str().trim_start(), false).filter(|_| !denied) else {
            continue;
        };
        let rule = ProseRule::If { effect: Effect::Only, field: reader.name().to_owned(), when };
        let at = At { range: at.range.start + from..at.range.start + to, ..at };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}

/// Whether words say what something is, not what is done with it.
fn is_noun(words: &str) -> bool {
    static VERB: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"[为是可必需须应不无]|表示|代表|返回|默认|上限|下限|单位|最|填|传(?:[^输]|$)|(?:^|[^A-Za-z])[0-9]|生效|有效|忽略|使用|作为|会|将|请|支持|^(?:此|该|本|其|则|在|用|指|由|从|对|与|和)",
        )
    });
    !VERB.is_match(words)
}

/// Whether words tell what holds in another case: `，Type=2 时传入的编号`, 否则为密钥.
pub(super) fn tells_other(words: &str) -> bool {
    static OTHER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[^同及实暂临小超])时(?:[^间长区刻段效]|$)|否则|其[他它余]|反之|="));
    OTHER.is_match(words)
}

/// Whether a sentence behind the first one says what is given in another case.
fn has_other(reader: &Reader) -> bool {
    static GIVEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"时\s*(?:传入|使用|填写|指定|为|[，,])|否则|反之"));
    reader.sentences().into_iter().skip(1).any(|at| GIVEN.is_match(reader.text(&at)))
}

/// Whether the first sentence of a text is its only one, but for the note on null.
fn is_alone(reader: &Reader) -> bool {
    reader.told_sentences().len() == 1
}
