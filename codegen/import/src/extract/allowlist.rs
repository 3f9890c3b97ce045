//! `allowlisted`: what the vendor enables on request.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::Reader;
use crate::upstream::prose::pattern;

const NAME: &str = "allowlist";

static WORDING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"白名单(?:用户|客户|功能|特性|能力|账号|控制|开放|内测|灰度|邀请|使用|字段|参数|才)",
        r"|(?:此|该|本)(?:参数|字段|功能|配置|接口)[^，,。；;]{0,4}[只仅][^，,。；;]{0,8}白名单下(?:配置|设置)?(?:才)?(?:生效|有效|可用)",
        r"|(?:开通|开启|申请|提交|加入|添加|通过|需要?|需加)(?:该|此|使用|相应|相关|内测|接口|功能|产品|能力)*白名单",
        r"|(?:使用|功能|参数|字段|接口|能力|特性)[^，,。]{0,10}(?:联系|提交工单|提工单)[^。]{0,24}(?:开通|白名单|开启|加白|申请)",
        r"|(?:^|[，,（(。])\s*(?:目前|当前|该功能|此功能|此参数|该参数)?[^，,。]{0,4}(?:需|需要|请|必须|如需使用|若需使用)[^，,。]{0,6}(?:联系|提交工单|提工单)[^，,。]{0,24}(?:开通|白名单|开启|加白)",
        r"|(?:需要?|须)(?:先)?(?:联系|提交工单|提工单)[^，,。]{0,16}(?:加白|白名单)[^，,。]{0,6}(?:才能|才可|方可|后)(?:使用)?",
        r"|(?:需要?|须)(?:先)?(?:申请)?(?:开白|加白)(?:后)?(?:才能|才可|方可)?使用",
        r"|(?:请|可|需要?)(?:先)?(?:联系|提交工单|提工单)[^，,。]{0,16}(?:开白|加白|开通白名单)(?:使用)?\.?$",
        r"|(?:处于|仅对?|正在)[^，,。]{0,4}内测(?:中|阶段|用户)",
    ))
});

/// Lists of addresses or users that a service manages, and requests for more of something.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)IP|黑白?名单|黑名单|白名单(?:字段|参数)?(?:包括|包含|如下|[：:])|白名单(?:列表|规则|策略|ID|类型|状态|名称|配置|配额)|配额|调整|提升|更多|超过|扩大|放大|续费|域名|告警|whitelist",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if ["IP", "Ip", "White", "white", "Allow"].iter().any(|word| reader.name().contains(word)) {
        return;
    }
    let lists_values = reader.found.iter().any(|found| found.fact.key == "values");
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, &WORDING) {
            let listed = sentence.line > 0 && reader.lines[sentence.line].depth > 0;
            let clause = reader.before(&sentence, &at).rsplit(['，', ',']).next().unwrap_or_default();
            let text = reader.text(&sentence);
            let usage = ["如需使用", "若需使用", "如有需要", "若有需要"].iter().any(|words| text.contains(words));
            let conditional = !usage && reader.is_conditional(&sentence);
            // 三网需要开通白名单 speaks of one value.
            static SUBJECT: LazyLock<Regex> =
                LazyLock::new(|| pattern(r"^\s*$|[仅只]用于|此|该|本|功能|接口|参数|字段|为|是|目前|当前|使用|注"));
            // 其他证件类型为白名单功能: one of the values that the text lists.
            static OWN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*$|此|该|本|接口|字段|参数"));
            // 数字人配置需要提工单加白: the text began with these words.
            let own = clause.chars().count() > 2 && reader.lines[0].text.starts_with(clause.trim());
            // 内测参数，需开通白名单; in a line that explains a value it is that one: `CUCC：双网，需要开通白名单`.
            static NEEDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:需要?|须|请)(?:提前|先)?$"));
            let head = &reader.lines[at.line].text[..at.range.start];
            let needed = NEEDS.is_match(clause) && !head.contains(['：', ':']);
            let begins = needed && sentence.line == 0 && sentence.range.start == 0;
            let subject =
                begins || (own || needed || SUBJECT.is_match(clause)) && (!lists_values || OWN.is_match(clause));
            if subject && !listed && !OTHER.is_match(text) && !conditional && !reader.names_other(clause) {
                reader.fact(NAME, "allowlisted", FactValue::Text("true".to_owned()), at);
            }
        }
    }
}
