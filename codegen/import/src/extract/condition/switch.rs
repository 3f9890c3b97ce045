//! Reads conditions on switches: 开启健康检查, `EnableSSL` 时, 未启用加密.

use std::sync::LazyLock;

use regex::Regex;

use super::super::reader::Reader;
use super::super::{Asked, values};
use super::called::{member, solid};
use super::when::{FIELD, LEAD, TAIL};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Member};

const ON: &str = "开启|启用|打开|开通";
const OFF: &str = "关闭|停用|禁用|不启用|不开启|未启用|未开启|没有开启|没有启用";

/// A switch and how it is set.
static SET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"{LEAD}(?:(?:(?P<on>{ON}|使用)|(?P<off>{OFF}))了?\s*{FIELD}|{other}(?:为|是|被|已|处于)*(?:(?P<is_on>{ON})|(?P<is_off>{OFF}))(?:状态)?){TAIL}",
        other = FIELD.replace("<field>", "<other>"),
    ))
});

/// The name of a switch alone: `EnableSSL 时`.
static BARE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"{LEAD}`?(?P<field>(?:Enable|Is|Need|Open|Use|With|Support)[A-Z][A-Za-z0-9]*)`?\s*(?:参数|字段)?\s*(?:的)?(?:时候|时)\s*[，,]?\s*$"
    ))
});

/// What a switch says is so: 如果是多节点架构时.
static IS_SO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:仅当|如果|若|当)\s*(?:为|是|属于)\s*(?P<thing>[\p{Han}A-Za-z0-9]{2,12}?)(?:的?时候?|的话)\s*[，,]?\s*$",
    )
});

/// The condition, if it is one on a switch.
pub(super) fn read(reader: &Reader, part: &str) -> Option<(String, Asked)> {
    if let Some(other) = IS_SO.captures(part).and_then(|found| switched(reader, &found["thing"])) {
        return Some((other.name.clone(), Asked::Values(vec![setting(reader, other, true)?])));
    }
    let (words, on) = if let Some(found) = BARE.captures(part) {
        (found.name("field")?, true)
    } else {
        let found = SET.captures(part)?;
        let on = found.name("on").or_else(|| found.name("is_on")).is_some();
        (found.name("field").or_else(|| found.name("other"))?, on)
    };
    // What is called 回源 sni may be its name, and another member what turns it on.
    let others = [member(reader, words.as_str()), switched(reader, words.as_str())];
    let mut settings =
        others.into_iter().flatten().filter_map(|other| Some((other.name.clone(), setting(reader, other, on)?)));
    settings.next().map(|(name, value)| (name, Asked::Values(vec![value])))
}

/// The only member whose text says that it switches something: 是否开启健康检查 for 健康检查.
fn switched<'a>(reader: &Reader<'a>, words: &str) -> Option<&'a Member> {
    let thing = thing(words);
    let others = reader.siblings.iter().filter(|other| other.name != reader.name());
    let mut switches = others.filter(|other| switches(other).is_some_and(|switched| switched == thing));
    switches.next().filter(|_| switches.next().is_none())
}

/// What a member switches, as its text begins: 是否开启健康检查, 看守位使能.
fn switches(member: &Member) -> Option<String> {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?P<asks>是否)?(?:需要|要|支持|允许|为|是|属于)?(?P<verb>开启|启用|打开|开通|使用|进行)?(?P<thing>[\p{Han}A-Za-z0-9]{1,24}?)(?P<knob>使能|开关)?(?:[^\p{Han}A-Za-z0-9]|$)",
        )
    });
    let found = HEAD.captures(&member.prose.lines.first()?.text)?;
    let said = ["asks", "verb", "knob"].iter().any(|part| found.name(part).is_some());
    said.then(|| thing(&found["thing"]))
}

fn thing(words: &str) -> String {
    let words = solid(words);
    ["开关", "功能", "能力"]
        .iter()
        .fold(words, |words, end| words.strip_suffix(end).map(str::to_owned).unwrap_or(words))
}

/// The value of a switch that is on, or off.
fn setting(reader: &Reader, other: &Member, on: bool) -> Option<String> {
    static IS_ON: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?:表示|代表)?(?:开启|启用|打开|开通|开$|是$|使用|需要|(?i:enabled?|on|true|yes)$)")
    });
    static IS_OFF: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?:表示|代表)?(?:关|停用|禁用|不|未|否|无需|(?i:disabled?|off|false|no)$)"));
    let head = other.prose.lines.first().map_or("", |line| line.text.as_str());
    // 是否关闭 is off where it is true.
    let turned = ["关闭", "禁用", "停用", "不", "跳过"]
        .iter()
        .any(|word| head.chars().take(8).collect::<String>().contains(word));
    let wire = other.wire.as_ref().filter(|wire| !wire.list && !turned)?;
    if wire.base == Base::Boolean {
        return Some(on.to_string());
    }
    let words = if on { &IS_ON } else { &IS_OFF };
    let known = values::known(reader, other)?;
    let mut settings = known.into_iter().filter(|(_, text)| words.is_match(text.trim())).map(|(value, _)| value);
    settings.next().filter(|_| settings.next().is_none())
}
