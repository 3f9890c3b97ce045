//! `format` of addresses, telephone numbers and times whose notation the text names.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Format;

use super::FactValue;
use super::reader::{At, Reader, limits_cases};
use crate::upstream::Line;
use crate::upstream::prose::pattern;

const NAME: &str = "notation";

/// A notation: its format, the words for it, and those beside which it is another one or one of several.
struct Notation {
    format: Format,
    words: LazyLock<Regex>,
    other: LazyLock<Regex>,
    /// What the name of the member ends with, in lower case; empty for any.
    names: &'static [&'static str],
}

/// The first one that the text names is the member's.
static NOTATIONS: [Notation; 8] = [
    Notation {
        format: Format::E164,
        words: LazyLock::new(|| pattern(r"(?i:E)\.?164\s*(?:标准|格式|规范)?")),
        other: LazyLock::new(|| pattern(r"不带国家码|分隔|加密|MD5")),
        names: &[],
    },
    Notation {
        format: Format::CompactHour,
        words: LazyLock::new(|| pattern(r"(?i)格式[为是：:\s]*yyyymmddhh\b")),
        other: LazyLock::new(|| pattern(r"(?i)yyyymmddhh[ms]|或")),
        names: &[],
    },
    Notation {
        format: Format::CompactDate,
        words: LazyLock::new(|| {
            pattern(
                r"(?i)格式[为是：:\s]*yyyymmdd(?:[^hms0-9a-z-]|$)|日期\s*[（(]\s*yyyymmdd\s*[，,)）]|^yyyymmdd\s*格式",
            )
        }),
        other: LazyLock::new(|| pattern(r"(?i)yyyymmddhh|或|长期|代替|至|~")),
        names: &[],
    },
    Notation {
        format: Format::Month,
        words: LazyLock::new(|| {
            pattern(r"(?i)格式[为是：:\s]*yyyy-mm(?:[^-a-z]|$)|月份?\s*[，,（(]\s*yyyy-mm\s*(?:[)），,]|$)")
        }),
        other: LazyLock::new(|| pattern(r"(?i)yyyy-mm-dd|或|按[月日天]")),
        names: &[],
    },
    Notation {
        format: Format::DateTimeIso,
        words: LazyLock::new(|| {
            pattern(
                r"(?i:ISO)[\s-]?8601|ISO\s?日期格式|格式[为是：:\s]*ISO(?:[，,。；;]|$)|(?i:RFC)\s?3339|UTC\s?格式(?:(?:的)?时间|[，,])|UTC\s?时间格式|格式[为是：:\s]*[“\x22`]?2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2})|(?i:yyyy-mm-ddthh:mm:(?:ss|00)\s?(?:z|\+timezone))",
            )
        }),
        other: LazyLock::new(|| {
            pattern(
                r"(?i)时间戳|两种|或者?[^，,。；;]{0,12}(?:格式|日期|[0-9y]{4}|天|秒)|yyyy-mm-dd[ ']|yyyy-mm-dd(?:[^t]|$)|时长|duration|PT[0-9]|周期(?:格式|[为是：:，,。；;]|$)|[-:][0-9]{2}Z?[~/]",
            )
        }),
        names: &[
            "time",
            "date",
            "timestamp",
            "from",
            "to",
            "start",
            "end",
            "at",
            "on",
            "expire",
            "day",
            "before",
            "after",
            "begin",
        ],
    },
    Notation {
        format: Format::Cidr,
        words: LazyLock::new(|| {
            pattern(
                r"(?:满足|符合|遵循)\s*(?i:cidr)\s*\p{Han}{0,6}(?:规范|格式)|格式(?:为|是|：|:)\s*(?i:cidr)(?:[，,。；;\n]|$)|(?:^|[，,。])\s*(?i:cidr)\s*格式(?:[，,。；;\n]|$)|地址\s*[（(]\s*CIDR\s*[)）](?:$|[，,。；;\n]|列表)",
            )
        }),
        other: LazyLock::new(|| pattern(r"(?i)或|/\s*IP|IP\s*/|分隔|多个|范围")),
        names: &[],
    },
    Notation {
        format: Format::Cidr,
        words: LazyLock::new(|| pattern(r"CIDR|[Cc]idr|网段")),
        other: LazyLock::new(|| {
            pattern(
                r"(?i)或|/\s*IP|IP\s*/|和\s*IP|IP\s*和|分隔|多个|(?:^|[^A-Za-z])ID(?:[^A-Za-z]|$)|是否|类型|名称|掩码(?:长度|位)|范围|数量|个数|单个|域名|规则|模板|前缀|auto|自动",
            )
        }),
        names: &["cidr", "cidrs", "cidrblock", "cidrblocks", "cidrlist", "cidrset", "cidrlst"],
    },
    Notation {
        format: Format::Ip,
        words: LazyLock::new(|| {
            pattern(r"(?:^|[^A-Za-z0-9_.])(?:IP|[Ii]p)\s*(?:[vV][46])?\s*(?:地址)?(?:$|[^A-Za-z0-9_])")
        }),
        other: LazyLock::new(|| {
            pattern(concat!(
                r"(?i)网段|cidr|掩码|域名|段|分隔|多个|是否|类型|版本|列表|数量|个数|(?:^|[^A-Za-z])ID(?:[^A-Za-z]|$)|实例(?:ID|名|列表|状态)|实例$|名称|模糊|范围|端口|%|\*|host|",
                r"批量|过滤|或者|则|库|所属|归属|运营商|绑定|映射|支持填|账号|账户|不填|默认|前缀|可选值|取值|地域|区域|信息|配置|选项|协议|方式|策略|开关|自动"
            ))
        }),
        names: &[
            "ip",
            "ips",
            "ipaddress",
            "ipaddresses",
            "ipv4",
            "ipv6",
            "vip",
            "vips",
            "ipaddr",
            "addressip",
            "iplist",
            "ipset",
        ],
    },
];

pub(super) fn read(reader: &mut Reader) {
    let told = |reader: &Reader| {
        reader.found.iter().any(|found| matches!(found.fact.key, "values" | "format" | "each.format" | "type"))
    };
    if !reader.is_text() || told(reader) {
        return;
    }
    // `Cidr1`, `Ip2`.
    let name = reader.name().to_ascii_lowercase();
    let name = name.strip_suffix(['1', '2', '3']).unwrap_or(&name);
    // What an address of a page holds is no part of what the text says.
    static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"https?://[!-~]+"));
    let whole: String = reader.lines.iter().map(|line| format!("{}\n", LINK.replace_all(&line.text, ""))).collect();
    // 时间戳，格式为RFC3339 is a time by another name.
    static NAMED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"时间戳(?P<rest>[，,（(\s]*(?:格式为?)?\s*(?i:RFC|ISO)[\s-]?(?:3339|8601))"));
    let whole = NAMED.replace_all(&whole, "$rest").into_owned();
    // That it is a list says its type, too.
    let whole = if reader.is_list() { whole.replace("列表", "") } else { whole };
    // Nor is the 段 of 字段 a range of addresses, nor the one that an address lies in.
    let whole = whole.replace("字段", "").replace("网段范围", "网段").replace("网段内", "").replace("网段中", "");
    for notation in &NOTATIONS {
        let timed = || notation.format == Format::DateTimeIso && is_called_time(&whole);
        let called = notation.format == Format::Ip && is_called_ip(&whole, reader.is_list());
        // Of any other name it is an address if the example is one.
        let shown = || called && reader.shown_form().is_some_and(shows_ip);
        let named = notation.names.is_empty() || notation.names.iter().any(|end| name.ends_with(end));
        if (named || timed() || shown()) && (called || !notation.other.is_match(&whole)) && give(reader, notation) {
            return;
        }
    }
}

/// Whether an example is one address, or begins with one.
fn shows_ip(example: &str) -> bool {
    let first = example.trim_matches(['[', ']', '"', ' ']).split([',', '"']).next().unwrap_or_default();
    Format::Ip.accepts(first.trim_end_matches("\\n"))
}

/// Whether a text begins with what is a time: `对象最后修改时间，…`.
fn is_called_time(text: &str) -> bool {
    static HEAD: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^[^，,。；;：:（(\n]{0,24}(?:时间点?|日期)\s*[，,。；;（(\n]"));
    HEAD.is_match(text)
}

/// Whether a text begins with what is an address and nothing else, whatever it goes on to say: `资源的IP（当…）`.
fn is_called_ip(text: &str, is_list: bool) -> bool {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:【[^】]{1,6}】)?(?:[A-Za-z]{2,5}\s?)?[\p{Han}\s`]{0,16}(?:IP|Ip|ip)`?\s*(?:地址)?(?:信息)?(?:[，,。；;（(\n]|$)",
        )
    });
    static OPEN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)网段|cidr|掩码|域名[^化的]|[或和、/为]\s*域名|别名|段|分隔|多个|模糊|范围|%|\*|端口|:port|是否|是不是|ip\s*(?:地址)?类型|类型的?ip|ip`?\s*池",
        )
    });
    HEAD.is_match(text) && !OPEN.is_match(text) && (is_list || !text.contains("批量"))
}

/// The fact, at the first place that says so; the example has to agree.
fn give(reader: &mut Reader, notation: &Notation) -> bool {
    let format = refined(notation.format, reader);
    let shown = reader.shown_form().map(|example| example.trim_matches(['[', ']', '"', '\'', ' ']));
    // One that is masked shows nothing, and neither does a time that never comes.
    let fits = |example: &str| {
        example.is_empty()
            || example.contains('*')
            || example.to_ascii_lowercase().split(['.', ':', '/']).any(|part| part.contains("xx") || part == "x")
            || example.starts_with("0000-00-00")
            || format.accepts(example)
            // How a program writes the pattern: `2006-01-02T15:04:05Z07:00`.
            || example.strip_suffix("07:00").is_some_and(|pattern| format.accepts(pattern))
            || format.accepts(&example.replace(r"\/", "/"))
            || is_joined(format, example)
    };
    // Of a list the example shows several.
    let parts = |example: &str| {
        example
            .split(',')
            .all(|part| fits(part.trim_matches(['"', '\'', ' ']).trim_end_matches("\\n").trim_end_matches('"')))
    };
    if shown.is_some_and(|example| if reader.is_list() { !parts(example) } else { !fits(example) }) {
        return false;
    }
    let key = if reader.is_list() { "each.format" } else { "format" };
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, &notation.words) {
            if is_own(reader, &sentence, &at) {
                reader.fact(NAME, key, FactValue::Text(format.name().to_owned()), at);
                return true;
            }
        }
    }
    false
}

/// Whether an example is a date and a time that have lost the letter between them: `2018-12-0116:00:00Z`.
fn is_joined(format: Format, example: &str) -> bool {
    let parts = example.split_at_checked(10);
    format == Format::DateTimeIso && parts.is_some_and(|(date, time)| format.accepts(&format!("{date}T{time}")))
}

/// An address of one version alone, where the text names this version.
fn refined(format: Format, reader: &Reader) -> Format {
    // 不支持IPv6地址 names the other version.
    let told = |line: &Line| line.text.to_ascii_lowercase().replace("不支持ipv6", "").replace("不支持 ipv6", "");
    let says = |word: &str| reader.lines.iter().any(|line| told(line).contains(word));
    match (format, says("ipv4"), says("ipv6")) {
        (Format::Ip, true, false) => Format::Ipv4,
        (Format::Ip, false, true) => Format::Ipv6,
        _ => format,
    }
}

fn is_own(reader: &Reader, sentence: &At, at: &At) -> bool {
    !reader.is_example(sentence, at)
        && !limits_cases(reader.before(sentence, at))
        && !reader.names_other(reader.before(sentence, at))
}
