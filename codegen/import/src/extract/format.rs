//! `type` of dates and times, and `format`: what a text or a number denotes.

mod said;
mod time;

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::FileTypes;

use super::FactValue;
use super::reader::{At, Reader, limits_cases};
use crate::upstream::prose::pattern;
use said::{BASE64, EMAIL, JSON, MOBILE, Said, url_words};

const NAME: &str = "format";

pub(super) fn read(reader: &mut Reader) {
    if reader.is_integer() {
        time::seconds(reader);
        time::milliseconds(reader);
    } else if reader.is_text() {
        schemes(reader);
        if !reader.found.iter().any(|found| found.fact.key == "values") {
            time::date(reader);
            text(reader);
            // What a text shows as a date or names as JSON is no count, whatever else it speaks of.
            if !reader.found.iter().any(|found| matches!(found.fact.key, "type" | "format" | "each.format")) {
                time::seconds(reader);
                time::milliseconds(reader);
            }
        }
    }
}

/// The schemes of an address are not its values: `回调地址，仅支持http或https协议`.
fn schemes(reader: &mut Reader) {
    let values = reader.values();
    let schemes = !values.is_empty() && values.iter().all(|value| matches!(*value, "http" | "https"));
    // Nor are the kinds of pictures that may stand at it: `图片的 Url。支持PNG、JPG、BMP`.
    let kind = |value: &&str| FileTypes::from_name(&value.to_ascii_lowercase()).is_some() || *value == "m3u8";
    let kinds = !values.is_empty() && values.iter().all(kind);
    let said = Said::by(reader);
    if said.is_named_url() && (schemes || kinds && said.url().is_some()) {
        reader.drop_facts(|fact| fact.key == "values");
    }
}

/// `format` of a text. The example has to agree.
fn text(reader: &mut Reader) {
    let said = Said::by(reader);
    let found = if let Some(format) = said.url().filter(|_| !is_joined(reader)) {
        let words = if format == "url" { url_words() } else { said.web_words() };
        Some((format, words, false))
    } else if let Some(plain) = said.base64() {
        Some(("base64", &BASE64, plain))
    } else if said.is_json() {
        Some(("json", &JSON, true))
    } else if said.is_of_phone() {
        said.is_mobile().then_some(("mobile", &MOBILE, true))
    } else {
        said.is_email().then_some(("email", &EMAIL, false))
    };
    if let Some((format, words, plain)) = found {
        give(reader, format, words, plain);
    }
}

/// Whether a text may hold several: 多个 URL 之间使用空格拼接.
fn is_joined(reader: &Reader) -> bool {
    static JOINED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"多个[^，,。；;]{0,16}(?:空格|逗号|分号|竖线|换行)[^，,。；;]{0,4}(?:拼接|分隔|隔开|连接)")
    });
    !reader.is_list() && reader.lines.iter().any(|line| JOINED.is_match(&line.text))
}

/// The fact, at the first place that says so.
fn give(reader: &mut Reader, format: &str, words: &LazyLock<Regex>, plain: bool) {
    let key = if reader.is_list() { "each.format" } else { "format" };
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, words) {
            let (before, after) = (reader.before(&sentence, &at), reader.after(&sentence, &at));
            // A remark in brackets names what it likes: 请求参数（入参与 URL query），json 字符串.
            static REMARK: LazyLock<Regex> = LazyLock::new(|| pattern(r"[（(][^（()）]*[)）]"));
            let told = REMARK.replace_all(before, "");
            // So does when it is given: `ContentType=ip_inbound 时传入的入站IP列表(Base64编码)`.
            static WHEN: LazyLock<Regex> =
                LazyLock::new(|| pattern(r"^[A-Za-z]+\s*(?:=|为|是)\s*[A-Za-z0-9_]+\s*时传入的"));
            let told = WHEN.replace(&told, "");
            // 消除区域 Mask 图 Url: the first words say what the member is, whatever else is named like one of them.
            let called = sentence.line == 0
                && sentence.range.start == 0
                && !before.contains(['，', ',', '：', ':', '（', '('])
                && after.is_empty();
            let other = is_of_other(reader, &at, before)
                || plain && (is_open(before, after) || limits_cases(before) || reader.is_example(&sentence, &at))
                || format == "json" && (is_of_list(reader, &at, after) || is_handled(reader, &sentence, &at))
                || after.trim_start().starts_with(['或', '/']);
            if !other && (called || !reader.names_other(&told)) {
                reader.fact(NAME, key, FactValue::Text(format.to_owned()), at);
                return;
            }
        }
    }
}

/// Whether the words are said of another member, of a file, or of one of two kinds of text.
fn is_of_other(reader: &Reader, at: &At, before: &str) -> bool {
    // 已废弃，请使用…回调地址 names another one.
    let retired = ["废弃", "弃用", "不再使用"].iter().any(|word| before.contains(word));
    let file = before.ends_with("文件") && reader.text(at).starts_with("格式");
    // `文本型内容，二进制内容请进行 Base64 编码`.
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    retired || file || before.contains("文本") && clause.contains("二进制")
}

/// Whether the member takes something else, too: `url 或 base64 编码`, `JSON 字符串，亦接受…`.
fn is_open(before: &str, after: &str) -> bool {
    static MORE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^\s*[，,]\s*(?:亦|也|还|同时)可?以?(?:接受|支持|可以|可传)"));
    before.trim_end().ends_with(['或', '/'])
        || ["作为入参", "可以为", "可以是", "可为"].iter().any(|word| before.contains(word))
        || MORE.is_match(after)
}

/// Whether JSON is what something is done with: 是否返回 JSON 数据, 指向一个 JSON 对象.
fn is_handled(reader: &Reader, sentence: &At, at: &At) -> bool {
    static DATA: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)^一个|json\s*数据"));
    static HANDLED: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:是否|用于|返回|输出|解析|路径|指向)[^，,。；;]*[，,。；;]?$"));
    let said = At { range: sentence.range.start..at.range.end, ..at.clone() };
    DATA.is_match(reader.text(at)) && HANDLED.is_match(reader.text(&said))
}

/// Whether `JSON string 数组` is the type of a list, which says nothing of its items.
fn is_of_list(reader: &Reader, at: &At, after: &str) -> bool {
    let words = ["数组", "array"];
    reader.is_list() && words.iter().any(|word| reader.text(at).contains(word) || after.trim_start().starts_with(word))
}
