//! `internal`: what is not available to users.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::{At, Reader};
use crate::upstream::prose::pattern;

const NAME: &str = "internal";

static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:暂|尚|还)(?:未|不)(?:对外)?开放(?:使用)?(?:[，,。；;！（(）)】\] ]|$)|暂未开放使用|^(?:该|此)?未开放(?:的)?功能[，,]",
        r"|内部(?:使用)?(?:参数|字段|接口)|(?:仅|仅供|只供|供|^)(?:腾讯云?)?内部使用|[（(【\[]内部使用[）)】\]]|[Ii]nternal use only",
        r"|(?:此|该|本)(?:参数|字段)(?:仅|只|供|为)*(?:公司|平台|系统|腾讯云?)?内部(?:展示|使用|调试)",
        r"|(?:^|[，,（(])(?:暂时?|目前|当前)不支持(?:该|此|本)(?:参数|字段)(?:$|[，,。；;）)])",
        r"|(?:该|此|本)(?:参数|字段)(?:目前|当前|暂时?)?不(?:支持|能|可)(?:修改|设置|配置|填写)[，,]\s*(?:无需|不需要|不用|不必)(?:填写?|传入?|设置)(?:$|[，,。；;）)])",
        r"|(?:保留|预留|兼容|调试|测试)[^，,。；;]{0,8}[，,]\s*可忽略(?:$|[，,。；;）)])",
        // Reserved, and without an effect by now.
        r"|(?:^|[，,（(。])(?:该|此|本)?(?:字段|参数)?(?:目前|当前|暂时?)?(?:为|是)?(?:预留|保留)(?:字段|参数)?[，,]\s*(?:用户|客户|调用方)?(?:暂时?|当前|目前|现在)*",
        r"(?:(?:不支持(?:填写?|传入?|设置|配置|使用)?|无效|未启用|未使用|没有使用|不生效|未生效|不启用|不使用)|(?:不需要|无需|不用|不必|请?勿|请不要|不要)(?:填写?|传入?|传递|配置|设置|使用|关注))(?:$|[，,。；;）)])",
        r"|(?:^|[，,（(])(?:这里|此处|该参数|该字段|此参数|此字段)?(?:目前|当前|暂时)(?:不用|无需|不需要|不必)(?:传入?|填写?|传递|传参|设置)(?:$|[，,。；;）)])",
        r"|(?P<unneeded>[（(]\s*(?:目前|当前|暂时?)?(?:不用|无需|不需要|不必)(?:传入?|填写?|传递)[，,）)])|(?:^|[，,\s])(?:此|该|本)(?:参数|字段)对外不可见(?:$|[，,。；;）)])",
        r"|(?:扩展|预留|保留)(?:字段|参数)[，,]\s*(?:暂|目前|当前)?时?(?:无|没有|未)(?:任何)?(?:定义|用途)(?:$|[，,。；;）)])",
        r"|(?:当前|本|此|该)接口(?P<name>[A-Za-z]*)\s*(?:不需要|无需|不用|不必)(?:传参|填写|传递|传入|传|填)(?:此|该|本)?(?:参数|字段)?(?:$|[，,。；;）)])",
    ))
});

/// All that a text says: it is reserved, or not to be given.
static RESERVED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^(?:该|此|本)?(?:字段|参数)?(?:为|是)?(?:服务端)?(?:预留|保留)(?:字段|参数)?[0-9]?(?:[，,（(]\s*(?:暂|目前|当前)?(?:时)?(?:不|未|没有)(?:支持|使用|启用|生效|用)[)）]?|[，,]\s*(?:后期|后续|以后|将来|未来)[^，,。]{1,20})?$",
        r"|^(?:本|此|该)接口(?:不需要|无需|不用|不必)(?:填写|传递|传入|传|填)(?:此|该|本)?(?:参数|字段)$",
        r"|^\p{Han}{2,12}[，,]\s*(?:预留|保留)(?:字段|参数)$|^(?P<size>[A-Z]+[（(][0-9,]+[）)][，,]\s*)?保留域[0-9]?$|^默认(?:不需要|无需|不用|不必)(?:使用|填写|传递|传入|传|填)$",
        r"|^(?:该|此|本)?(?:字段|参数)(?:未使用|无用|没有使用|未启用)?[，,]?\s*(?:不需要|无需|不用|不必|请勿|请不要)(?:填写|传递|传入|传|填)$",
    ))
});

/// Some users have it already: 正在邀测中，暂未开放.
static TRIED: LazyLock<Regex> = LazyLock::new(|| pattern(r"邀测|内测|灰度|公测"));

/// 暂未开放 of something else, or under a condition.
static OTHER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"地域|可用区|机型|功能暂|类型暂|模式暂|版本暂|[^\p{Han}]暂未"));

pub(super) fn read(reader: &mut Reader) {
    reserved(reader);
    unneeded(reader);
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &CLOSED) {
            if found.name("name").is_some_and(|name| !["", reader.name()].contains(&name.as_str())) {
                continue;
            }
            // An item of a list speaks of a value.
            if sentence.line > 0 && reader.lines[sentence.line].depth > 0 {
                continue;
            }
            let before = reader.before(&sentence, &at);
            // 证书（无需传入，甲为 1 时必填）: it is needed in some cases.
            static CASE: LazyLock<Regex> = LazyLock::new(|| pattern("必[填传选须需]|如[需要]|否则|[（(]"));
            if found.name("unneeded").is_some() && CASE.is_match(reader.after(&sentence, &at)) {
                continue;
            }
            // 创建公网实例时使用的子网（无需传入）: not in this case. （暂时无需传入），后续版本必填: it will be.
            static PART: LazyLock<Regex> = LazyLock::new(|| pattern("时(?:[^间长区刻段]|$)|[，,]"));
            static NEEDED: LazyLock<Regex> = LazyLock::new(|| pattern("(?:^|[^非])必[填传选]"));
            let unneeded = ["无需", "不需要", "不用", "不必"].iter().any(|word| reader.text(&at).contains(word));
            let needed = || reader.lines.iter().any(|line| NEEDED.is_match(&line.text));
            if found.name("unneeded").is_some() && PART.is_match(before) || unneeded && needed() {
                continue;
            }
            // `2 1V1（预留参数，暂未开放）` speaks of a value, too.
            let open = before.rfind(['（', '(']).filter(|at| before[*at..].find(['）', ')']).is_none());
            if open.is_some_and(|at| before[..at].contains(|c: char| c.is_ascii_digit())) {
                continue;
            }
            let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
            // 默认值为0.89，保留字段: what stands before the sign is another fact of the member.
            static FACT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:默认|缺省|单位|取值范围|最[大小多少])"));
            let apart = reader.text(&at).starts_with(['，', ',']) && FACT.is_match(clause);
            // 用来方便管理的参数（暂时无需传入）: a remark at the end of what the member is.
            let remark = reader.text(&at).starts_with(['（', '(']) && at.line == 0;
            let apart = apart || remark && reader.after(&sentence, &at).trim().is_empty();
            let clause = if apart { "" } else { clause };
            // `Array of Filter` 此参数对外不可见 names the member itself.
            let own = reader.text(&at).trim_start().starts_with(['此', '该', '本']);
            let named = !own && clause.trim_end().ends_with(|c: char| c.is_ascii_alphanumeric());
            let part = clause.ends_with('的') && reader.text(&at).starts_with("内部");
            let other = named
                || part
                || OTHER.is_match(clause)
                || TRIED.is_match(before)
                || (!own && clause.chars().count() > 12)
                || reader.names_other(clause);
            // 不需要传参，当结果超过…时: the condition belongs to what follows.
            let end = if found.name("name").is_some() { at.range.end } else { sentence.range.end };
            let told = At { line: at.line, range: sentence.range.start..end };
            if !other && !reader.is_conditional(&told) && !reader.is_example(&sentence, &at) {
                reader.fact(NAME, "internal", FactValue::Text("true".to_owned()), at);
            }
        }
    }
}

/// 已废弃，无需设置: one that is out of use, and is not to be given.
fn unneeded(reader: &mut Reader) {
    static UNNEEDED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?P<own>(?:废弃|弃用|废用|作废)(?:字段|参数)?[，,；;]\s*)(?:无需|不用|不需要|不必)(?:再)?(?:设置|传参|传递|传入|填写|使用|传|填)(?:[，,。；;）)]|$)",
        )
    });
    for sentence in reader.sentences() {
        let listed = sentence.line > 0 && reader.lines[sentence.line].depth > 0;
        for (at, found) in reader.matches_anywhere(&sentence, &UNNEEDED).into_iter().filter(|_| !listed) {
            let clause = reader.before(&sentence, &at).rsplit(['，', ',', '（', '(']).next().unwrap_or_default();
            let rest = At { range: at.range.start + found["own"].len()..at.range.end, ..at };
            if !reader.names_other(clause) {
                reader.fact(NAME, "internal", FactValue::Text("true".to_owned()), rest);
            }
        }
    }
}

/// A member that says nothing else of itself than that it is reserved.
fn reserved(reader: &mut Reader) {
    static NULL: LazyLock<Regex> = LazyLock::new(|| pattern(r"注意：此字段可能返回"));
    let sentences: Vec<_> = reader.sentences().into_iter().filter(|at| !NULL.is_match(reader.text(at))).collect();
    if let ([sentence], Some(_)) = (sentences.as_slice(), reader.member)
        && let Some(found) = RESERVED.captures(reader.text(sentence).trim())
    {
        // STRING(300)，保留域: its length is a fact, too.
        let size = found.name("size").map_or(0, |size| size.len());
        let at = At { line: sentence.line, range: sentence.range.start + size..sentence.range.end };
        reader.fact(NAME, "internal", FactValue::Text("true".to_owned()), at);
    }
}
