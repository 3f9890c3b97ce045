//! Widens a bound by a value outside of it that has a meaning of its own: `1~3600，取值为3640时代表永久保存`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::number;
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[^0-9.\-~～])(?P<value>-1|0)\s*(?:表示|代表|[:：]\s*[\p{Han}a-z]|则|即|不限|值?[，,]?\s*(?:表示|代表))",
        r"|(?:需|须|应|请)要?(?:填写?|传入?|设为)\s*(?P<value3>-1|0)",
        r"|(?:传|填|为|设为|取值?|设置为|等于|=)\s*(?P<value2>-?[0-9]+)\s*(?:则|[（(]\p{Han}|时?[，,]?\s*(?:表示|代表|不|无|则))",
    ))
});

/// A value beside the bounds.
struct Special {
    value: i64,
    at: At,
    /// Whether the text says what it means, and of this member.
    meant: bool,
}

/// A bound that is broken by a value with a meaning is that value, and none where it is not clear whose value that is.
pub(super) fn read(reader: &mut Reader) {
    let specials: Vec<Special> = (0..reader.lines.len()).flat_map(|line| of_line(reader, line)).collect();
    let unsigned = reader.base() == Some(&Base::Unsigned);
    let lines = reader.lines;
    for found in &mut reader.found {
        let least = matches!(found.fact.key, "min" | "each.min");
        if !least && !matches!(found.fact.key, "max" | "each.max") {
            continue;
        }
        let Some(bound) = number(&found.fact.value) else { continue };
        let key = found.fact.key;
        let outside: Vec<&Special> = specials.iter().filter(|special| breaks(key, bound, special)).collect();
        let last = if least {
            outside.iter().min_by_key(|special| special.value)
        } else {
            outside.iter().max_by_key(|special| special.value)
        };
        // 必须大于 0 and 0 表示不限 contradict each other.
        let compared = |at: &At| {
            let said = lines[at.line].text.get(at.range.clone()).unwrap_or_default();
            ["大于", "小于", "<", ">"].iter().any(|sign| said.contains(sign))
        };

        let denied = found.at.iter().any(compared);
        // An unsigned number has no smaller one than 0.
        let Some(last) = last.filter(|last| {
            outside.iter().all(|special| special.meant) && !(least && unsigned && last.value == 0) && !denied
        }) else {
            continue;
        };
        // The value may be the default, too: its place stays free.
        found.fact.value = FactValue::Text(last.value.to_string());
        found.at.push(last.at.clone());
    }
    reader.drop_facts(|fact| {
        number(&fact.value).is_some_and(|bound| specials.iter().any(|special| breaks(fact.key, bound, special)))
    });
}

/// Whether a value lies beyond a bound. What is no bound has none.
fn breaks(key: &str, bound: f64, special: &Special) -> bool {
    let value = special.value as f64;
    match key {
        "min" | "each.min" => value < bound,
        "max" | "each.max" => value > bound,
        _ => false,
    }
}

fn of_line(reader: &Reader, line: usize) -> Vec<Special> {
    // 传0则报错 is no value, and neither is `200表示报警，不允许`.
    static REFUSED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:[\s，,：:（(]|[时值则即]|表示|代表)*[^。；;]{0,12}(?:报错|错误|失败|非法|无效|不合法|不支持|不允许|异常|未知)",
        )
    });
    // 返回0表示成功, `清晰度为720代表高清`: the code of something else.
    static OWN: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:(?:取值范围|特殊值(?:说明)?|说明|默认值?|可选的?值)[：:]?)?\s*(?:其中|如果?|若|当|且|或|也|特别地?)?[：:]?(?:该|此|本)?(?:参数|字段)?(?:可以?|也可以?|允许)?(?:(?:取值?|值|填写?|传入?|传值|设置?|设定|指定|输入)*(?:为|是|等于|成|=)?)?$",
        )
    });
    let text = reader.lines[line].text.as_str();
    let special = |found: regex::Captures<'_>| {
        let number = ["value", "value2", "value3"].iter().find_map(|name| found.name(name))?;
        let whole = found.get(0)?;
        let at = At { line, range: number.range() };
        let (before, rest) = (&text[..number.start()], &text[number.end()..]);
        let clause = before.rsplit(['，', ',', '。', '；', ';', '（', '(']).next().unwrap_or_default();
        let said = ["表示", "代表", "：", ":"].iter().any(|word| whole.as_str().contains(word));
        let own = OWN.is_match(clause.replace(reader.name(), "").trim_matches([' ', '"', '“', '`']));
        // 不传时阈值为0，表示不设置 says what it means that nothing is given.
        let gone = ["不传", "不填", "未传", "未填"].iter().any(|word| reader.around(&at).contains(word));
        let meant = said && own && !gone && found.name("value3").is_none() && !REFUSED.is_match(rest);
        Some(Special { value: number.as_str().parse().ok()?, at, meant })
    };
    VALUE.captures_iter(text).filter_map(special).collect()
}
