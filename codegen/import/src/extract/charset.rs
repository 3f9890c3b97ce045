//! `charset`: of which characters a text is made, where it is one of the named sets and nothing more.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::Reader;
use crate::upstream::prose::pattern;

const NAME: &str = "charset";

/// Kinds of characters, as the vendor names them, in a row.
const ITEM: &str = concat!(
    r"(?:中文(?:字符|汉字)?|汉字|中英文(?:字符)?|(?:26个)?(?:大小写|大、小写|大写和小写|大写、小写)?(?:的)?(?:英文)?(?:大小写)?字母(?:大小写)?(?:\s*[(（]?\s*(?:a\s?[-~]\s?[zZ]|A\s?[-~]\s?Z|a-zA-Z|A-Za-z)(?:\s*[,，、和]?\s*(?:A\s?[-~]\s?Z|a\s?[-~]\s?z))?\s*[)）]?)?",
    r"|(?:大小写)?英文(?:字符|大小写)?|(?:阿拉伯)?数字(?:\s*[(（]?\s*0\s?[-~]\s?9\s*[)）]?)?|下划线(?:\s*[(（]?[“”'‘’]?_[“”'‘’]?[)）]?)?|[“'‘]?_[”'’]?",
    r"|a-zA-Z0-9|[aA]-[zZ](?:[、,，]?\s?[aA]-[zZ])?|0-9|大小写|[Ll]etters|[Dd]igits|[Nn]umbers|[Uu]nderscores?|英文(?:大写|小写)字母)"
);

static SET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?P<lead>(?:仅|只|必须|限)(?:能|可以?|允许|支持|限)*(?:由|是|为|用|使用|包含|含有?|填写?|输入|支持|允许|传|可)*(?:\s)*|由|规则(?:为|：|:)|支持(?:的字符(?:集)?(?:为|：|:))?|包含|(?:[Oo]nly|consists? of)\s+(?:supports? |contains? |allows? |of )*)\s*",
            r"(?P<items>{item}(?:\s*(?:[、,，/|+]|和|或者?|及|以及|与|and|or|\s)?\s*{item})*)",
            r"(?P<tail>(?:\s|的|等)*(?:组成|组合|构成|字符串|字符)*(?:的(?:字符串?|组合))?)",
        ),
        item = ITEM
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_text() {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &SET) {
            let lead = &found["lead"];
            let tail = &found["tail"];
            let strict = ["仅", "只", "必须", "限", "nly", "onsist"].iter().any(|word| lead.contains(word));
            let made_of = tail.contains("组成") || tail.contains("组合") || tail.contains("构成");
            // What has to be in it is not all that may be.
            let contained = lead.contains("必须") && lead.contains('含');
            if contained
                || !(strict || (made_of && lead != "包含"))
                || tail.contains('等')
                || !ends(reader.after(&sentence, &at))
            {
                continue;
            }
            if let Some(set) = named(&found["items"])
                && reader.holds(&sentence, &at)
                && !is_part(&reader.before(&sentence, &at).replace("可以", ""))
            {
                let key = if reader.is_list() { "each.charset" } else { "charset" };
                reader.fact(NAME, key, FactValue::Text(set.to_owned()), at);
            }
        }
    }
    withdraw(reader);
}

/// Whether the list of kinds ends here: what goes on may add a kind that no set has.
fn ends(after: &str) -> bool {
    let rest = after.trim_start();
    let first = ["开头", "开始", "打头", "结尾", "为首", "起始"].iter().any(|word| rest.starts_with(word));
    let adds = first
        || rest.starts_with([
            '、', '+', '/', '-', '.', '_', '(', '（', '“', '"', '\'', '‘', '空', '短', '中', '@', '特', '标', '符',
            '连', '横', '点', '小', '减', '冒', '英', '句',
        ])
        || ["和", "及", "以及", "与", "或", "[", "【"].iter().any(|word| rest.starts_with(word));
    // After a comma a part of the sentence begins, or one more kind.
    let next = rest.trim_start_matches([',', '，', ' ']);
    let comma = rest.starts_with([',', '，'])
        && [
            "中划线",
            "连字符",
            "短横",
            "减号",
            "横杠",
            "特殊",
            "空格",
            "点",
            "小数点",
            "-",
            "_",
            ".",
            "@",
            "以及",
            "和",
            "分隔符",
            "'",
            "\"",
            "“",
            "标点",
            "符号",
        ]
        .iter()
        .any(|word| next.starts_with(word));
    !adds && !comma
}

/// Character rules of a part: the first character, a prefix, a key.
fn is_part(before: &str) -> bool {
    [
        "开头",
        "结尾",
        "首字",
        "首位",
        "第一",
        "最后",
        "前缀",
        "后缀",
        "以",
        "每段",
        "其中",
        "不支持",
        "必须包含",
        "key",
        "Key",
        "至少",
        "标签",
        "自定义部分",
        "点之间",
    ]
    .iter()
    .any(|word| before.contains(word))
        // `不能由数字组成`, and not `长度不能超过200，只能由…`.
        || before.trim_end().ends_with("不能")
}

/// The named set that has exactly these kinds.
fn named(items: &str) -> Option<&'static str> {
    let has = |words: &[&str]| words.iter().any(|word| items.contains(word));
    let chinese = has(&["中文", "汉字", "中英文"]);
    let letters = has(&["字母", "英文", "a-z", "A-Z", "a~z", "大小写", "etters"]);
    let digits = has(&["数字", "0-9", "0~9", "igits", "umbers"]);
    let underscore = has(&["下划线", "_", "nderscore"]);
    // One case alone is less than any set.
    let one_case = (items.contains("小写") && !items.contains("大小写") && !items.contains("大写"))
        || (items.contains("大写") && !items.contains("小写"))
        || (items.contains("a-z") && !items.contains("A-Z") && !items.contains("大小写"));
    if one_case {
        return None;
    }
    match (chinese, letters, digits, underscore) {
        (false, false, true, false) => Some("digits"),
        (false, true, false, false) => Some("letters"),
        (false, true, true, false) => Some("alphanumeric"),
        (false, true, true, true) => Some("alphanumeric_underscore"),
        (true, true, true, true) => Some("chinese_alphanumeric_underscore"),
        _ => None,
    }
}

/// A text that speaks of more characters elsewhere says less plainly what it is made of.
fn withdraw(reader: &mut Reader) {
    static MORE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:支持|允许|包含|可以?使用)[^。；;不]{0,24}(?:中划线|连字符|短横线|特殊字符|空格|减号|点号)|不能(?:以|使用|包含)[^。；;]{0,12}(?:中划线|连字符|短横线)",
        )
    });
    if reader.lines.iter().any(|line| MORE.is_match(&line.text)) {
        reader.drop_facts(|fact| fact.extractor == NAME);
    }
}
