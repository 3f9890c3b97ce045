//! `max_items`, `min_items`: how many items a list holds.

mod holds;
mod least;
mod shape;

use std::sync::LazyLock;

use regex::{Captures, Match, Regex};

use super::FactValue;
use super::measure::{COUNT, count, is_least};
use super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;
use holds::holds;
use least::NOT;

const NAME: &str = "items";

/// `最多支持50个`, `数组长度不超过10`.
static MAX: LazyLock<Regex> = LazyLock::new(|| {
    let not_more = r"(?:不(?:能|要|得|可|可以|应|允许|支持)?(?:超过|超出|大于|多于|超)|小于等于|≤|<=)";
    let joint = r"(?:\s|：|:|=|为|是|可以|可|能|只|支持|允许|传入|传递|传|指定|填写?|输入|添加|包含|批量|查询|查|操作|创建|请求|调用|使用|授权|同步|回推|填充|可选|展示|订阅|关联|同时|单次|一次性|一次|每次|不超过|不能超过|不可超过|不得超过|不大于|设置|配置|绑定|选择|限制|仅|处理|提交|发送|导入|导出|购买|上传|删除|移除|定义|修改|写入|填入|开启|启用|获取|拉取|返回|卸载|挂载|解绑|重启|启动|停止|抄送|群发|销毁|退还|释放|输出|引用|有|到|值|前)*";
    pattern(&format!(
        concat!(
            r"(?P<size>(?:数组|列表|集合|元素|条目)?(?:最大)?(?:长度|总?[个条]数|数量|总数|大小|元素数?)(?:的)?(?:取值)?(?:最大(?:值)?|最多|上限|限制)?(?:{not_more}|最大|最多|上限|限制|：|:|为)?{joint})[（(]?(?P<count>[0-9]+)\s*(?P<unit>个|条|项|$|[，,。；;）)（(.])",
            r"|(?P<most>(?:最多|至多|最大|最高|上限|{not_more}|(?P<below>小于|少于)|限制?){joint})(?P<count2>{COUNT})\s*(?P<unit2>[个条项组台张份名对种]|\p{{Han}}|$|\.$|[，,。；;）)（(])",
            r"|(?:仅|只)(?:能|可以?|允许|支持|限定?|传入?|填写?|指定|设置|输入|选择?|包含|有|使用|绑定|解绑|添加|配置|查询|上传|关联|修改|删除|创建|操作|购买|的时候|每次|一次|\s)+(?P<count4>{COUNT}|单)\s*(?P<unit4>[个条项张本份台组])(?P<end4>\s?(?:[A-Za-z]{{2,12}}\s?)?\p{{Han}}{{0,8}}(?:\s?[A-Za-z]{{2,12}})?\s*(?:[，,。；;）)]|$))",
            // 支持…指定21块数据盘，其中最多包含1块本地盘 counts what the second number is a part of.
            r"|支持(?:购买|创建|添加|绑定|指定|设置|传入|的|时候|时|\s)+(?P<count6>[0-9]+)\s*(?P<unit6>[个条项台块])\p{{Han}}{{0,8}}[，,]\s*其中(?:最多|至多)",
            r"|(?:单次|一次|每次)(?:能|可以?|支持|允许)(?:查询|操作|处理|传入?|指定|添加|绑定|删除|修改|创建|\s)*(?P<count5>[0-9]+)\s*(?P<unit5>[个条项台])",
            r"|(?:数组|列表)长度恒为\s*0\s*或\s*(?P<count7>[0-9]+)",
            r"|(?i:(?:up to|at most|no more than|maximum(?: of)?)\s+)(?P<count3>[0-9]+)\s*(?P<unit3>[A-Za-z]*)",
        ),
        not_more = not_more,
        joint = joint,
        COUNT = COUNT
    ))
});

/// `数组长度 1-100`.
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:(?:数组|列表|集合|元素)(?:的)?(?:长度|个数|数量|大小)|数组元素|(?:个数|数量)(?:限制|取?值?范围|为|是)|[（(]\s*(?:数量|个数|长度)\s*[：:])(?:限制|范围|取值|取值范围|必须|需要?|应)*\s*(?:为|在|是|：|:)*\s*[\[(（]?\s*(?P<low>[0-9]+)\s*(?:-|~|～|—|–|到|至|,|，)\s*(?P<high>[0-9]+)\s*[\])）]?",
        r"|(?:^|[，,：:（(]|支持(?:上传|传入|输入)?|单次|一次|可填|传入|填写|包含|(?:数量|个数)(?:为|在|是|：|:)?|须提供|长度(?:范围)?)\s*[\[(（]?\s*(?P<low2>[0-9]+)\s*(?:个)?\s*(?:-|~|～|—|–|至)\s*(?P<high2>[0-9]+)\s*[\])）]?\s*[个条项张台组份轮]",
        r"|^[\p{Han}A-Za-z ]{2,16}列表\s*[，,]?\s*[\[(（]?\s*(?P<low4>[0-9]+)\s*(?:-|~|～|—|–|至|,|，)\s*(?P<high4>[0-9]+)\s*[\])）]?\s*(?:[，,。；;（(]|$)",
        r"|^范围\s*[：:]\s*\[(?P<low5>[0-9]+)\s*[,，]\s*(?P<high5>[0-9]+)\]\s*(?:[，,。；;]|$)",
        r"|(?P<length>长度)(?:范围|限制)?(?:为|在|是|：|:|\s)*[\[(（]?\s*(?P<low3>[0-9]+)\s*(?:-|~|～|—|–|至|,|，)\s*(?P<high3>[0-9]+)\s*[\])）]?\s*(?:[，,。；;）)]|$)",
    ))
});

/// What of several kinds each allows.
static UPLOADS: LazyLock<Regex> = LazyLock::new(|| pattern(r"支持上传\s*[0-9]"));

/// `长度只能为2`, `数组包含 4 个元素`, `描述脸型轮廓的 21 点`.
static EXACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:恰好|必须且[仅只](?:支持|能))(?:包含|传入?|填写?|提供|有|为|\s)*(?P<count3>{COUNT})\s*[个条项组]|(?:数组|列表)(?:固定)?(?:包含|含有?|由)\s*(?P<count4>{COUNT})\s*个元素\s*(?:\[|[，,。；;）)]|$)|需要?在数组中?填入(?P<count5>{COUNT})个|^描述[^，,]{{2,16}}的\s*(?P<count6>[0-9]+)\s*点$|(?:长度|个数|数量)(?:(?:必须|只能|固定|需|应)(?:为|是|等于)?|固定为?)\s*(?P<count>[0-9]+)\s*[个条项]?(?:[，,。；;）)]|$)|长度(?:必须|只能|固定)?(?:为|是)\s*(?P<count2>[0-9]+)\s*的(?:数组|列表)",
    ))
});

/// What counts something else than items.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:个)?(?:字符|字节|字(?:[^段典]|$)|汉字|天|日(?:[^志]|$)|小时|分钟|秒|月|年|周|兆|次|级|层|位|倍|像素|并发|万|千|亿|用户|帧|页|种字符|英文|中文|字母|可见|ASCII)",
    )
});

pub(super) fn read(reader: &mut Reader) {
    // Of a 二维数组 a number may count what is in one row.
    if !reader.is_list() || reader.lines.iter().any(|line| line.text.contains("二维数组")) {
        return;
    }
    for sentence in reader.sentences() {
        ranges(reader, &sentence);
        exact(reader, &sentence);
        most(reader, &sentence);
        named(reader, &sentence);
        shape::read(reader, &sentence);
        least::read(reader, &sentence);
    }
    least::filled(reader);
}

fn exact(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &EXACT) {
        let named = |name: &str| found.name(name).map(|count| count.as_str());
        let exactly = ["count3", "count4", "count5", "count6"].iter().find_map(|name| named(name));
        let Some(number) = exactly.or(named("count")).or(named("count2")) else { continue };
        if (exactly.is_some() || counts_items(reader, sentence, &at)) && holds(reader, sentence, &at) {
            let start = At { range: at.range.start..at.range.start + 1, ..at.clone() };
            give(reader, "min_items", count(number), start);
            give(reader, "max_items", count(number), at);
        }
    }
}

fn most(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &MAX) {
        let Some(number) = group(&found) else { continue };
        // What parts the number from the rest is free: `（注意：如果…`.
        let text = reader.text(&at);
        let parting = text.len() - text.trim_end_matches(['（', '(', '，', ',', '；', ';', '。', ' ']).len();
        let at = At { range: at.range.start..at.range.end - parting, ..at };
        let below = found.name("below").is_some();
        // 1≤N≤32 bounds a part.
        let signed = reader.text(&at).starts_with(['≤', '<']);
        if signed && reader.before(sentence, &at).ends_with(|c: char| c.is_ascii_alphanumeric()) {
            continue;
        }
        if below && !is_below(reader.before(sentence, &at), &found) {
            continue;
        }
        if counts_other(reader, sentence, &at, &found) {
            continue;
        }
        let rest = reader.text(sentence).get(number.end()..).unwrap_or_default().trim_start();
        // 最多 200 个白名单或 500 个黑名单 are two.
        static OTHER_KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*个\p{Han}{1,6}或\s*[0-9]+\s*个"));
        if !counts_units(reader, reader.before(sentence, &at), rest)
            && !OTHER_KIND.is_match(rest)
            && !is_least(rest)
            // 若传了多个，只会以第一个过滤: more are not refused.
            && !rest.contains("以第一个")
            && !reader.before(sentence, &at).ends_with("可能")
            && holds(reader, sentence, &at)
            && (found.name("unit3").is_some() || !is_decimal(rest))
        {
            // 最多 100 项，总实例数不超过 5000: the other number counts another thing.
            let clause = reader.before(sentence, &at).rsplit(['，', ',', '：', ':']).next().unwrap_or_default();
            let told = reader.found.iter().any(|found| found.fact.key == "max_items");
            if told && clause.trim_start().starts_with('总') {
                continue;
            }
            let Ok(most) = count(number.as_str()).parse::<u64>() else { continue };
            let most = most.saturating_sub(u64::from(below));
            give(reader, "max_items", most.to_string(), at);
        }
    }
}

/// 最多只能包含甲、乙两项: how many are named, whatever else was read of them.
fn named(reader: &mut Reader, sentence: &At) {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"最多(?:只能|可以?|能|只)?(?:包含|包括|传入?|填写?|选择?|有|支持)?\s*[A-Za-z0-9_“”\x22`]+(?:\s*(?:[、，,/]|和|或|及|与)\s*[A-Za-z0-9_“”\x22`]+)+\s*(?:这|中的)?(?P<count>[两二三四2-4])\s*[个项种者]",
        )
    });
    for (at, found) in reader.matches_anywhere(sentence, &NAMED) {
        let Some(number) = found.name("count") else { continue };
        let start = sentence.range.start + number.start();
        let place = At { line: at.line, range: start..start + number.len() };
        // 最多包含甲、乙两个字段 counts what an item has.
        let rest = reader.after(sentence, &at).trim_start();
        if ["字段", "属性", "参数"].iter().any(|word| rest.starts_with(word)) {
            continue;
        }
        if reader.is_free(&place) && holds(reader, sentence, &at) {
            give(reader, "max_items", count(number.as_str()), place);
        }
    }
}

/// Whether 小于 a number bounds what the words around it count. 不小于 ends in a word that alone says the opposite.
fn is_below(before: &str, found: &Captures<'_>) -> bool {
    static DENIED: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"{NOT}\s*$")));
    const COUNTED: [&str; 5] = ["长度", "数量", "个数", "总数", "大于0"];
    let unit = found.name("unit2").is_some_and(|unit| "个条项组台张份".contains(unit.as_str()) && !unit.is_empty());
    let noun = before.trim_end().trim_end_matches(['需', '应', '须']);
    !DENIED.is_match(before) && (unit || COUNTED.iter().any(|word| noun.ends_with(word)))
}

/// Whether a unit behind a number counts something else. Users are the items of a list of them.
fn counts_units(reader: &Reader, before: &str, rest: &str) -> bool {
    let rest = rest.trim_start();
    let users = rest.trim_start_matches('个').starts_with("用户");
    let name = reader.name();
    // 目标页 ID 数组，最多 5 页 counts them.
    let pages = rest.starts_with('页') && head(reader).contains("页 ID");
    // 图层列表，…最多 20 层, too, and not 一个场景的嵌套.
    let nested = ["嵌套", "每", "一个"].iter().any(|word| before.contains(word));
    let layers = !nested && rest.starts_with('层') && head(reader).contains('层');
    let named = users && ["User", "Uid"].iter().any(|word| name.contains(word));
    OTHER.is_match(rest) && !pages && !layers && !named
}

/// What the text begins with, up to the first sign.
fn head<'a>(reader: &Reader<'a>) -> &'a str {
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    first.split(['。', '，', ',']).next().unwrap_or_default()
}

/// Whether the number is that of another thing than the items.
fn counts_other(reader: &Reader, sentence: &At, at: &At, found: &Captures<'_>) -> bool {
    let text = reader.text(at);
    let end = found.name("end4").map(|end| end.as_str());
    // 只有一个策略 tells of a state, and 只能包含一个主网卡 of some items.
    let state = ["有", "包含"].iter().any(|verb| text.contains(verb)) && end.is_some_and(is_noun);
    // 该字段最大值为4096 is said of the numbers.
    let is_list = |text: &str| ["数组", "列表"].iter().any(|word| text.ends_with(word));
    let list = is_list(reader.before(sentence, at));
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let named = matches!(reader.base(), Some(Base::Named(_))) && first.split('。').next().is_some_and(is_list);
    let valued = reader.base() != Some(&Base::String) && text.starts_with("最大值") && !list && !named;
    // 最小长度为1 is no largest one, and X和Y只能传一个 counts members.
    let before = reader.before(sentence, at);
    let members = before.trim_end_matches("必须且").trim_end().ends_with(|c: char| c.is_ascii_alphanumeric())
        && before.contains(['和', '与', '、'])
        && found.name("count4").is_some();
    // 所有轨道上的片段数量总和, 黑白名单 IP 总数: what the items hold together.
    static SUM: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"所有[^，,。；;]{2,20}(?:总和|之和)|[A-Z][A-Za-z]*\s*(?:总数|总和|总量)"));
    let within = matches!(reader.base(), Some(Base::Named(_)));
    let said = reader.text(sentence).get(..at.range.end - sentence.range.start).unwrap_or_default();
    let sum = within && SUM.find_iter(said).any(|sum| !sum.as_str().starts_with(reader.name()));
    // 最多五十个 is no 五.
    let numeral = found.name("count2").is_some_and(|count| !count.as_str().is_ascii())
        && found
            .name("unit2")
            .is_none_or(|unit| !"个条项组台张份名对种段路块层轮".contains(unit.as_str()) || unit.is_empty());
    // 仅支持1个 Key 多个值 counts within an item.
    let several = end.is_some_and(|end| end.contains("多个"));
    numeral
        || several
        || state
        || valued
        || members
        || sum
        || before.ends_with("最小")
        || end.is_some_and(|end| !is_of_items(reader, at, end))
}

fn ranges(reader: &mut Reader, sentence: &At) {
    // 甲支持上传 1-7 张，乙支持上传 1-4 张: each of one kind.
    if reader.lines.iter().flat_map(|line| UPLOADS.find_iter(&line.text)).nth(1).is_some() {
        return;
    }
    for (at, found) in reader.matches(sentence, &RANGE) {
        let bound = |name: &str| {
            let names = ["", "2", "3", "4", "5"].map(|suffix| format!("{name}{suffix}"));
            names.iter().find_map(|name| found.name(name)).map(|found| count(found.as_str()))
        };
        let (Some(low), Some(high)) = (bound("low"), bound("high")) else { continue };
        // 端口列表，1-65535: what the items are.
        if (found.name("low4").is_some() || found.name("low5").is_some()) && reader.is_number() {
            continue;
        }
        let counts = found.name("length").is_none() || counts_items(reader, sentence, &at);
        if counts
            && !OTHER.is_match(reader.after(sentence, &at).trim_start())
            && holds(reader, sentence, &at)
            && low.parse::<u64>().ok() < high.parse().ok()
        {
            if low != "0" {
                give(reader, "min_items", low, At { range: at.range.start..at.range.start + 1, ..at.clone() });
            }
            give(reader, "max_items", high, at);
        }
    }
}

/// Whether 长度 is that of the list: its items have none, or the text begins with the word for a list.
fn counts_items(reader: &Reader, sentence: &At, at: &At) -> bool {
    let list = |text: &str| ["列表", "数组", "集合"].iter().any(|word| text.contains(word));
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = head.split(['，', ',', '。', '；', '：', ':']).next().unwrap_or_default();
    !reader.is_text() || list(head) || list(reader.before(sentence, at)) || list(reader.text(at))
}

/// The number; the alternatives of the pattern number their groups.
fn group<'h>(found: &Captures<'h>) -> Option<Match<'h>> {
    ["", "2", "3", "4", "5", "6", "7"].iter().find_map(|suffix| found.name(&format!("count{suffix}")))
}

/// Whether more than 元素 or 值 stands between a number and the end of the clause.
fn is_noun(end: &str) -> bool {
    let noun = end.trim_end_matches(['，', ',', '。', '；', ';', '）', ')']);
    !matches!(noun, "" | "元素" | "值")
}

/// Whether a noun behind 仅支持一个 names the items. Those of a structure are named by the text: 一个关键字 of a list of
/// filters counts another thing.
fn is_of_items(reader: &Reader, at: &At, end: &str) -> bool {
    let noun: String = end.chars().take_while(|c| c.is_alphanumeric()).take(2).collect();
    let structure = matches!(reader.base(), Some(Base::Named(_)));
    let first = reader.lines.first().map_or("", |line| line.text.as_str());
    let first = if at.line == 0 { &first[..at.range.start] } else { first };
    !structure || !is_noun(end) || first.contains(&noun)
}

fn is_decimal(rest: &str) -> bool {
    let fraction = rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    fraction || rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '%' || c == '*' || c == '-')
}

fn give(reader: &mut Reader, key: &'static str, count: String, at: At) {
    if count != "0" && count.len() < 10 {
        reader.fact(NAME, key, FactValue::Text(count), at);
    }
}
