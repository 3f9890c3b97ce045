//! Tells whether a default is the member's own and holds in every case.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::FactValue;
use super::super::reader::{At, Reader, identifiers, limits_cases};
use super::GONE;
use crate::upstream::Base;
use crate::upstream::prose::pattern;

/// What makes the value one of something else, or of some cases.
pub(super) static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"字段(?:均|都|全)|[一不]?同.{0,6}默认|的默认|分别|各自?默认|产品默认|系统内置|默认(?:值)?(?:最大|最小|上限|下限)|其中|其[余他它][^：:]*$|建议|例如",
    )
});

/// What says outright that a value is the default: 默认值为, 缺省 3.
static EXPLICIT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"^[，,]?\s*(?:默认|缺省)(?:值|取值)?\s*(?:为|是|：|:|[0-9"“])"#));

/// How to deviate from the default, or when the member counts, before a default of its own: 如果需要…，将该参数置为 true，
/// 默认为 false.
fn is_own(reader: &Reader, sentence: &At, at: &At) -> bool {
    static DEVIATES: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:如果|如|若)(?:需要?|要|想)[^，,。]*[，,](?:则|可|请|需要?|应)?[^，,。]{0,10}(?:置为|设为|设置为|指定为|填写?|传入?)[^，,。]*[，,]|[^，,。]*(?:时|下)?(?:有效|生效)[，,]|[^，,。]*时(?:可选|可填|可设置|支持自定义设置)[，,]|(?:若|如果|当)[^，,。]*[，,]则[^，,。]*[，,]",
        )
    });
    let before = &separated(reader, sentence, at);
    if is_beside_head(reader, sentence, at, before) {
        return true;
    }
    if is_apart(reader, before) || is_asked(reader, before) {
        return !reader.is_example(sentence, at) && !OTHER.is_match(reader.text(at));
    }
    // A limit that names another member: 必须为甲的整数倍，默认值为 0.
    static COMPARES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[^，,。]*(?:[小大低高早晚]于|不(?:能|得|可)?超过|倍)[^，,。]*[，,]"));
    let left = DEVIATES.replace_all(before, "");
    let left = COMPARES.replace_all(
        &left,
        |found: &Captures<'_>| {
            if limits_cases(&found[0]) { found[0].to_owned() } else { String::new() }
        },
    );
    left.trim().len() < before.trim().len()
        && before.trim_end().ends_with(['，', ','])
        && EXPLICIT.is_match(reader.text(at))
        && !limits_cases(&left)
        && !reader.names_other(&left)
        && !reader.is_example(sentence, at)
}

/// What stands before a default, with the comma that may begin what is found.
fn separated(reader: &Reader, sentence: &At, at: &At) -> String {
    let comma = if reader.text(at).starts_with(['，', ',']) { "，" } else { "" };
    format!("{}{comma}", reader.before(sentence, at))
}

/// Whether the default stands in a bracket right behind what the text calls its member: `返回样例 ClusterId 的最大数量（默认 5）`.
fn is_beside_head(reader: &Reader, sentence: &At, at: &At, before: &str) -> bool {
    let head = before.trim_end().strip_suffix(['（', '(']);
    at.line == 0
        && sentence.range.start == 0
        && (reader.text(at).ends_with(['）', ')']) || reader.lines[0].text[at.range.end..].starts_with(['）', ')']))
        && head.is_some_and(|head| {
            !head.contains(['，', ',', '（', '(', '：', ':', '；']) && !limits_cases(head) && !reader.depends(head)
        })
        && !OTHER.is_match(before)
}

/// Whether a Boolean's default stands right behind what is asked, or what `true` does: `是否将 Storage 中的文件解压，默认 false`,
/// `检测开关，如果…则返回告警，默认false`.
fn is_asked(reader: &Reader, before: &str) -> bool {
    static ASKS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*(?:是否[^，,。；;]{1,60}|(?:[^，,。；;]{1,16}开关[，,])?如果[^，,。；;]+则[^，,。；;]+|(?:true|false)\s*时[^，,。；;]+)[，,（(]?\s*$",
        )
    });
    let gap = before.trim_end().ends_with(['，', ',', '（', '(']);
    reader.base() == Some(&Base::Boolean) && gap && ASKS.is_match(before)
}

/// Whether the default stands behind all that the sentence says of cases: `当达到时，认为…，不填默认为90`. Of a Boolean
/// 当为true时… says what it means.
fn is_apart(reader: &Reader, before: &str) -> bool {
    static UNSET: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"^\s*(?:如果|如|若|当)?{GONE}(?:时|则|的话)?$")));
    let mut clauses = before.rsplit(['，', ',']);
    let last = clauses.next().unwrap_or_default();
    let unset = UNSET.is_match(last);
    // The unit or the range stands between: 单位为小时，取值范围为0-168，默认值为24.
    static BOUNDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:单位|(?:可选)?取值|范围|可选|最[大小])"));
    let bounds = last.trim().is_empty() && clauses.clone().next().is_some_and(|above| BOUNDS.is_match(above));
    let told = unset || bounds || (reader.base() == Some(&Base::Boolean) && last.trim().is_empty());
    let (Some(above), rest) = (clauses.next(), clauses.next()) else { return false };
    // A limit that names another member says nothing of when it is assumed.
    static COMPARES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"[^，,。]*(?:之和|之差|总和|不(?:能|得|可|可以)?(?:超过|大于|小于))[^，,。]*[，,]"));
    let before = if unset { COMPARES.replace_all(before, "") } else { before.into() };
    let other = reader.names_other(above) && !(unset && COMPARES.is_match(&format!("{above}，")));
    told && rest.is_some() && !limits_cases(above) && !reader.depends(&before) && !other
}

pub(super) fn holds(reader: &Reader, sentence: &At, at: &At) -> bool {
    let sentence = &told(reader, sentence, at);
    let before = reader.before(sentence, at);
    let below = !is_unset(reader, sentence, at) && reader.is_below_key(at.line);
    if is_of_cases(reader, sentence, at)
        || is_of_some(reader, before, reader.text(at))
        || is_of_part(reader, at)
        || below
    {
        return false;
    }
    if is_own(reader, sentence, at) {
        return true;
    }
    let clause = before.rsplit(['，', ',', '（', '(']).next().unwrap_or_default();
    if is_of_other(reader, at, clause) {
        return false;
    }
    // What stands there may begin with the comma before 默认.
    let joined = reader.text(at).starts_with(|c: char| c.is_alphabetic());
    let word = clause.ends_with(['非', '的', '个'])
        || (clause.ends_with('用') && !reader.text(at).starts_with("默认值"))
        || is_of_kind(reader, clause);
    if joined && word {
        return false;
    }
    !OTHER.is_match(clause)
        && !OTHER.is_match(reader.text(at))
        && !reader.after(sentence, at).trim_start().starts_with('、')
        && (reader.holds_apart(sentence, at) || is_behind_values(reader, sentence, at))
}

/// Whether the other members that stand before a default are called like values of this one:
/// 可选值：VaultId, VaultName，默认 VaultName.
fn is_behind_values(reader: &Reader, sentence: &At, at: &At) -> bool {
    let values = reader.values();
    let others = |word: &&str| *word != reader.name() && reader.beside(word).is_some();
    let mut named = identifiers(reader.before(sentence, at)).filter(others).peekable();
    named.peek().is_some()
        && named.all(|word| values.contains(&word))
        && !reader.is_conditional(sentence)
        && !reader.is_below_key(at.line)
        && !reader.is_example(sentence, at)
}

/// Whether each of several words has another default: `FairPlay` 默认cbcs; `Widevine` 默认cenc.
fn is_of_cases(reader: &Reader, sentence: &At, at: &At) -> bool {
    static CASE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:^|[^A-Za-z0-9.+])[A-Za-z0-9.+]{2,}(?:及?以?[前后])?\s*默认值?[为是：:]?\s*(?P<value>[^，,。；;\s]{1,12})",
        )
    });
    static END: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[^A-Za-z0-9.+])(?P<case>[A-Za-z0-9.+]{2,}(?:及?以?[前后])?)\s*$"));
    // `API` 默认 is what holds here.
    let own = |found: &Captures<'_>| ["API", reader.name()].contains(&&found["case"]);
    let found = END.captures(reader.before(sentence, at)).filter(|found| !own(found));
    if !reader.text(at).starts_with("默认") || found.is_none() {
        return false;
    }
    let cases = reader.lines.iter().flat_map(|line| CASE.captures_iter(&line.text));
    cases.map(|found| found["value"].to_owned()).collect::<BTreeSet<String>>().len() > 1
}

/// Whether the clause says that this member is not given, which is said of it wherever that stands: 不配置该参数则默认为甲.
fn is_unset(reader: &Reader, sentence: &At, at: &At) -> bool {
    static UNSET: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:不(?:填写?|传入?|传递|设置|指定|配置|选)|未(?:填写?|传入?|指定|设置|配置))[此该本](?:参数|字段)(?:时|则|的话|[，,])*$",
        )
    });
    let said = reader.text(at);
    let begin = said.find("默认").unwrap_or_default();
    UNSET.is_match(&format!("{}{}", reader.before(sentence, at), &said[..begin]))
}

/// The sentence of a default without what explains it: `默认 A，即对于…`. A dot right before it ends the one before.
fn told(reader: &Reader, sentence: &At, at: &At) -> At {
    static EXPLAINS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*[，,（(]\s*(?:即|也就是|表示|代表|意味着|如需\p{Han}{2,6}请(?:联系|提))"));
    let before = reader.before(sentence, at);
    // 格式如：5.6，默认为5.6: the example is over.
    let shown = reader.is_example(sentence, at)
        && before.trim_end().ends_with(['，', ','])
        && EXPLICIT.is_match(reader.text(at))
        && !limits_cases(before)
        && !reader.depends(before);
    let parted = before.ends_with('.') || shown;
    let start = if parted { at.range.start } else { sentence.range.start };
    let after = reader.after(sentence, at);
    let is_closed = after.starts_with(['）', ')']) || reader.text(at).ends_with(['）', ')']);
    // （默认 false），true 表示当…: what follows the bracket is about something else, unless it gives another default.
    let closed = is_closed && !after.contains("默认") && before.contains(['（', '(']);
    let end = if closed || EXPLAINS.is_match(after) { at.range.end } else { sentence.range.end };
    At { line: sentence.line, range: start..end }
}

/// Whether what stands before a default speaks of parts (以下字段均为…，默认false), of some kinds alone (非 MX 记录类型，默认为 0;
/// 标准版请填50), or of one value.
pub(super) fn is_of_some(reader: &Reader, before: &str, said: &str) -> bool {
    static KINDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"非\s*[A-Z]+\s*\p{Han}{0,4}(?:类型|记录)|没有\s*[A-Za-z\p{Han}]{2,}[A-Za-z\p{Han}\s]*则?$|\p{Han}{2}(?:版|类型)(?:请|无法|支持[^，,。]*[0-9]|不支持|不能|只能|固定|仅)|不为空\s*[，,]|当没有[^指填设传配选，,。][^，,。；;]*[，,]|有限制?的?\s*[（(]$|(?:无法解析|解析失败|不存在)[^，,。；;]*时?$|(?:小于|大于|低于|高于|超过|超出)\s*[0-9]+\s*则?$|\p{Han}{2}时为[^，,。]{1,16}[，,]?$",
        )
    });
    before.contains("字段均")
        || before.contains("字段都")
        || KINDS.is_match(before)
        || explains_value(reader, before, said)
}

/// Whether the bracket before a place explains one of the listed values: `UNSPECIFIED（默认为 FALSE，但…）`,
/// and not `desc（默认 desc）`.
fn explains_value(reader: &Reader, before: &str, said: &str) -> bool {
    let bracket = before.trim_end().strip_suffix(['（', '(']).map(str::trim_end);
    let values = reader.values();
    // The last one of a list, and a default among them: 可取 a 或 b（默认值为 a）.
    let listed =
        |rest: &str| rest.trim_end().ends_with(['或', '者']) && values.iter().any(|value| said.contains(value));
    bracket.is_some_and(|before| {
        let explained = |value: &&str| before.strip_suffix(*value).is_some_and(|rest| !listed(rest));
        values.iter().any(|value| value.len() > 2 && explained(value) && !said.contains(value))
    })
}

/// Whether the subject right before 默认 is a kind of thing, and not what the text begins with: 只读实例默认值.
fn is_of_kind(reader: &Reader, clause: &str) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"[\p{Han}A-Za-z0-9](?P<kind>实例|集群|版本?|模式|场景|环境|产品|引擎|套餐|用户|机型|架构|规格)$")
    });
    // 国内默认为…, 海外默认为….
    static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:国[内外]站?|海外|境[内外]|国际站?)$"));
    let clause = clause.trim_end().trim_end_matches(['会', '则', '将']);
    if PLACE.is_match(clause) {
        return true;
    }
    // 是否单集群默认是false asks for it.
    if clause.starts_with("是否") {
        return false;
    }
    let Some(found) = KIND.captures(clause).filter(|_| !clause.ends_with("当前版本")) else { return false };
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let named = head.split(['，', ',', '。', '：', ':', '；', '（', '(']).next().unwrap_or_default();
    !named.ends_with(&found["kind"])
}

/// Whether a word right before 默认, which is not what the text begins with, says what has this default: `- TURBO默认值：…`.
fn is_of_other(reader: &Reader, at: &At, clause: &str) -> bool {
    static SUBJECT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z][A-Za-z0-9_. -]*$"));
    let word = clause.trim_matches(|c: char| !c.is_alphanumeric());
    // What stands there may begin with the comma before 默认.
    reader.text(at).starts_with(|c: char| c.is_alphabetic())
        && !reader.lines.first().is_some_and(|line| line.text.starts_with(clause))
        && SUBJECT.is_match(word)
        && !word.eq_ignore_ascii_case(reader.name())
        && !word.eq_ignore_ascii_case("API")
}

/// Whether the default is said in a JSON text, of one of its parts: `"History": 10, // 默认值为0`, `2 FontSize：默认值为12`.
fn is_of_part(reader: &Reader, at: &At) -> bool {
    static PART: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"["”]\s*[:：]|//|^\s*(?:[0-9]{1,2}[\s.、)）]*)?[{}\["“A-Za-z]"#));
    is_json(reader) && PART.is_match(&reader.lines[at.line].text)
}

fn is_json(reader: &Reader) -> bool {
    let json = |value: &FactValue| matches!(value, FactValue::Text(text) if text == "json");
    reader.found.iter().any(|found| found.fact.key == "format" && json(&found.fact.value))
}
