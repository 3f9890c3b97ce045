//! Tells what holds in some cases alone.

use std::sync::LazyLock;

use regex::Regex;

use super::{At, Reader, sentences};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

/// A condition: what follows holds in some cases alone.
static CONDITION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"当[^前天日月年地中]|在[^，,。；;所任]{1,20}(?:方式|模式|情况|场景|条件|前提|状态|类型)下[，,:：]|若|如果|假如|(?:^|[^相法])对于|针对|(?:情况|场景)下[，,:：]|[Ww]hen |[Ii]f |如需|如要|(?:^|[^同])时[,，:：]?\s*(?:此|该|本)?(?:字段|参数)",
        r"|[^同小实临定及超耗历延计按即随届平准暂何]时(?:[,，:： 。)）]|$)|仅.{0,30}(?:[^小同]时(?:[^间段长刻区代期效]|$)|生效|有效)",
    ))
});

/// A condition that is none: nothing was given, or something was, which a limit takes for granted.
static UNSET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:请求|调用|操作)针对(?:该|此|本)|",
        r"(?:若|如果|如|当)(?:此|该|本)?(?:参数|字段|值|项)?(?:填写?|传入?|指定|设置|配置|不为空|非空|有值)了?(?:此|该|本)?(?:参数|字段|值|项)?(?:时|的话|[，,]|则)",
        r"|(?:^|[，,。；;：:（(])\s*(?:(?:用户)?自定义(?:密码|名称)|(?:此|该|本)?(?:参数|字段|值|项)?(?:不为空|非空|有值))时",
        r"|^是否[^，,。；;]{1,24}[，,]|当[^，,。；;]{0,8}有多个时[，,]\s*(?:会|将)[^，,。；;0-9]{4,}[，,]|当存在相同的\p{Han}{1,8}时|(?:当前|目前)?仅支持(?:购买|创建)的时候|在?调用(?:此|该|本)接口时|(?:当|若|如果|如)?(?:此|该|本)?(?:参数|入参|字段|值|项|用户|调用方)?(?:不填写|不填充|不填|不传入|不传|未填写|未填|未传入|未传|为空|为(?:null|NULL)|未指定|不指定|未设置|不设置|不设定|未设定|不输入|不配置|不限制|不送|不存在|留空|省略|没有指定|没有填写|没有设置|没有传入?|(?:传入?|填[入写]?|设置为?)空(?:字符串|字串|串|值|数组|列表)|缺省|空)(?:值|该值|此参数|该参数|此字段|该字段|参数|字段)?(?:时|的时候|的?情况下)?",
    ))
});

/// When a member is needed or looked at, which says nothing of what it may hold.
pub(super) static VALIDITY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:当|若|如果|仅当?|仅在|在)?[^，,。；;]{1,80}?(?:时|则|下|为|=)?\s*[，,]?\s*则?(?:此|该|本)?(?:项|字段|参数|配置|值)?(?:配置|是|为)?(?:必填|必传|必选|必须(?:填写|传入?|指定|设置)|需要?(?:填写?|传入?|设置|指定)(?:[此该本](?:字段|参数))?(?:[（(，,。；;]|$)|(?:传入|使用)(?:[（(）)，,。；;]|$)|有效|生效|有意义|才有该值|(?:[^同]时才?|才)存在(?:[，,。；;]|$)|才需要填写|可选(?:[（(，,。；;]|$)|可不(?:填|传|配置|设置)|可(?:用|使用|通过)(?:此|该|本)(?:字段|参数)(?:来)?(?:指定|设置|传入|填写|自定义)|使用(?:此|该|本)(?:字段|参数)作为[^，,。；;]{0,20}|无需(?:填写?|传入?|设置|配置)|选填)|(?:当|若|如果)[^，,。；;]{1,48}[，,]\s*[^，,。；;]{0,40}将?(?:会)?返回(?:该|此|本)字段",
    )
});

/// What a value means, which may be a condition.
static MEANING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:表示|代表|意味着|[，,]\s*是(?:所有|全部))[^，,。；;]*"));

impl<'a> Reader<'a> {
    /// Whether a sentence, or what introduces its line, speaks of some cases alone.
    pub(in crate::extract) fn is_conditional(&self, sentence: &At) -> bool {
        limits_cases(self.text(sentence))
            || self.introductions(sentence.line).any(|line| self.introduces_cases(line))
            || self.is_one_of_cases(sentence.line)
    }

    /// Whether a line is one of several that each begin with a case: `当类型为甲时，…。长度 1-100。`.
    fn is_one_of_cases(&self, line: usize) -> bool {
        let case = |line: &Line| {
            line.text.starts_with('当')
                && sentences(&line.text).first().is_some_and(|first| limits_cases(&line.text[first.clone()]))
        };
        case(&self.lines[line]) && self.lines.iter().filter(|line| case(line)).count() > 1
    }

    /// Whether what stands above a list holds for some cases alone. A description that ends with a full stop says what the
    /// member is: `当选择问答模式时，播报的文本。`.
    fn introduces_cases(&self, line: usize) -> bool {
        let described = line == 0 && self.lines[line].text.trim_end().ends_with('。');
        !described && limits_cases(self.introducing(line))
    }

    /// What of a line introduces those below it: its last sentence.
    fn introducing(&self, line: usize) -> &'a str {
        let text = self.lines[line].text.as_str();
        sentences(text).pop().map_or("", |range| &text[range])
    }

    /// Where a later clause begins that speaks of a case without a limit of its own; else the end of the sentence.
    pub(super) fn end_of_case(&self, sentence: &At, at: &At) -> usize {
        static CASE: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?P<case>[，,（(]\s*(?:且|但|并且|注[：:]|注意[：:]?)?(?:当|若|如[果若]|假如|比如|对于|仅|只有|在?[^，,。；;（()）]{1,20}(?:情况|模式|场景|条件|前提)下|[^，,。；;（()）]{1,16}时)|^\s*(?:当|若|如[果若]))",
            )
        });
        static LIMITS: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"范围|最[大小多少长短高低]|[上下]限|不(?:能|得|可|可以|允许)?(?:超|大于|小于|高于|低于|多于|少于)|取值[^无]|限制|更[^新]|放宽|提升|调整|提高|工单|支持到|长度|[0-9]\s*(?:-|~|～|至|到)\s*[0-9]|(?:时|则)[，,]?\s*(?:该值|此值)?(?:为|是|可[^配用]|取[^值默]|填|等于)|[0-9]\s*(?:个|条|位|字)",
            )
        });
        let after = self.after(sentence, at);
        let case = CASE.captures(after).and_then(|found| found.name("case"));
        // 则表示限制所有 says what a value means.
        let limits = |case: &str| LIMITS.is_match(&MEANING.replace_all(case, "|"));
        case.filter(|case| !limits(&after[case.start()..]))
            .map_or(sentence.range.end, |case| at.range.end + case.start())
    }
}

/// Whether a text states a condition for what a member may hold, not only for when it counts.
pub(in crate::extract) fn limits_cases(text: &str) -> bool {
    has_condition(text) && has_condition(&MEANING.replace_all(&VALIDITY.replace_all(text, "|"), "|"))
}

/// Whether a text states a condition, other than that nothing was given, or that the member was.
pub(in crate::extract) fn has_condition(text: &str) -> bool {
    CONDITION.is_match(text) && CONDITION.is_match(&UNSET.replace_all(text, "|"))
}
