//! `charset`: the characters that a text may consist of, where its description names every kind.

mod class;
mod except;
mod kinds;
mod place;
mod quoted;

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::{Charset, charset};

use super::FactValue;
use super::condition;
use super::length::is_of_kind;
use super::reader::{At, Reader};
use crate::upstream::Line;
use crate::upstream::prose::pattern;
use kinds::{item, named, special};
use place::{ends, is_part};

const NAME: &str = "charset";

static SET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?P<lead>限制[：:]|(?:仅|只|必须|限制?)(?:仅|只|能|可以?|允许|支持|限)*(?:由|是|为|用|以|使用|出现|包含|含有?|填写?|输入|支持|允许|传|可)*(?:\s)*|由纯?(?:\s*[0-9]+\s*[-~～至到]\s*[0-9]+\s*[位个](?:的)?)?|(?:规则|格式)(?:为|：|:)|(?P<range>(?:每个)?字符(?:的)?取值范围(?:为|是|：|:)|合法(?:的)?字符(?:串)?(?:的)?范围(?:为|是|：|:)?)|(?P<values>取值范围(?:为|是|：|:))|(?P<others>不(?:能|可|允许)(?:包含|含有|使用|出现|有))|允许(?:使用|输入|填写)?|可以?(?:为|由|填写?)|(?P<count>(?:^|[^-~0-9至到])[0-9]{{1,3}}\s*位(?:的)?)|(?P<stated>(?:支持|允许|可用|可选|合法)(?:的)?字符(?:集)?(?:为|是|有|：|:|[（(])+)|支持|(?:可以?|允许)?(?:包含|包括|使用|采用)|可选|(?P<limited>的)|(?:(?:仅|只)?支持|规则[:：]|(?:^|[，,（(])\s*)\s*(?:长度为?)?[0-9]+(?:\s*[-~～至到]\s*[0-9]+)?\s*(?:个|位)(?:字符)?的?|接受|(?P<bare>^|[，,：:（(])|(?:[Oo]nly|consists? of)\s+(?:supports? |contains? |allows? |of )*)\s*",
            r"(?P<items>(?:{item})(?:\s*(?:[、,，/|+]|以?及|和|或者?|与|and|or|\s)*\s*(?:{item}|即\s*[\[(（][-a-zA-Z0-9，,、]+[\])）]))*)",
            r"(?P<tail>(?:\s|的|等)*(?:及其)?(?:以外的?(?:其[他它])?(?:任何)?字符|组成|组合|构成|字符串|字符)*(?:的(?:字符串?|组合))?)",
        ),
        item = item(),
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if !reader.is_text() {
        return;
    }
    for sentence in reader.sentences() {
        for (at, found) in reader.matches_anywhere(&sentence, &SET) {
            // `支持1-50个中文、英文`: how many they are is another fact.
            let (Some(whole), Some(items)) = (found.get(0), found.name("items")) else { continue };
            let place = At { line: at.line, range: at.range.start + items.start() - whole.start()..at.range.end };
            let place = if reader.is_free(&at) { at.clone() } else { place };
            if !reader.is_free(&place) {
                continue;
            }
            if let Some(set) = told(reader, &sentence, &at, &found) {
                give(reader, set, place);
            }
        }
    }
    withdraw(reader);
    except::read(reader);
    if !reader.found.iter().any(|found| found.fact.extractor == NAME) {
        class::read(reader);
        quoted::read(reader);
    }
}

fn give(reader: &mut Reader, set: Charset, at: At) {
    let key = if reader.is_list() { "each.charset" } else { "charset" };
    reader.fact(NAME, key, FactValue::Text(charset(set)), at);
}

/// How long a text is.
static LENGTH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\s*[，,]\s*(?:不(?:能|可)?超过|最多|最长|至多|长度)[^，,。；;]{0,6}[0-9]"));

/// What a text may not begin or end with.
static FIRST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"不(?:能|得|可|允许|支持)?以\s*[“"'‘`]?(?P<sign>[-_.])[”"'’`]?\s*(?:开头|开始|结尾)"#));

/// The set that a list of kinds says the whole text is made of.
fn told(reader: &Reader, sentence: &At, at: &At, found: &Captures<'_>) -> Option<Charset> {
    let (before, after) = (reader.before(sentence, at), reader.after(sentence, at));
    let (lead, tail) = (&found["lead"], &found["tail"]);
    let text = || reader.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    let (set, kinds) = named(&found["items"], special(&text()))?;
    // 限制 alone may limit how many they are.
    let strict = is_strict(found, before)? && (kinds > 1 || lead.trim_end() != "限制");
    let made_of = tail.contains("组成") || tail.contains("组合") || tail.contains("构成");
    // What has to be in it is not all that may be.
    let contained = lead.contains("必须") && lead.contains(['含', '现']);
    // `字母、数字组成` needs no word before it.
    // 支持 alone is said of much; a list that goes down to single signs is whole.
    let ruled = (lead.starts_with("规则") || lead.starts_with("格式")) && !lead.contains(|c: char| c.is_ascii_digit());
    let listed = kinds >= 3 && !ruled;
    // 入参限制：纯数字, 模板版本，全数字字符.
    let pure = matches!(&found["items"], "纯数字" | "全数字")
        && after.trim_start().is_empty() | after.starts_with(['，', ',', '。', '；']);
    // `长度不能超过200，中文字母数字下划线`: a clause of nothing else. Of a password some of the kinds are needed.
    let named_alone = listed
        && kinds > 3
        && set.contains(Charset::CHINESE)
        && (condition::ends(after) || after.trim_start().starts_with("长度"));
    let whole = made_of && kinds >= 2 || pure || named_alone;
    // `支持英文、数字，不超过10字符` goes on with the other half of what a name may be.
    let limited = lead == "支持" && kinds >= 2 && LENGTH.is_match(after);
    if contained
        || !(strict
            || listed
            || (made_of && lead != "包含")
            || (found.name("count").is_some() && kinds >= 2)
            || pure
            || limited)
        || (found.name("bare").is_some() && !whole)
        || is_language(reader, lead, set)
        || tail.contains('等')
        || !ends(after, set)
    {
        return None;
    }
    // 可打印的ASCII字符，不能包含()<>: the set is smaller.
    let less = set.contains(Charset::PUNCTUATION)
        && ["不能包含", "不可包含", "不包含", "除了"].iter().any(|word| text().contains(word));
    // An example of other characters says that more are taken, unless the text says 仅.
    let shown = reader.example().filter(|example| !strict && !reader.is_list() && !example.contains('*'));
    let fits = shown.is_none_or(|example| example.chars().all(|c| set.accepts(c)));
    // 不能以“_”开头 says that it may stand elsewhere.
    let more = FIRST.captures_iter(&text()).any(|found| !set.contains(Charset::NONE.and(&found["sign"])));
    // 可以为中文名 adds a kind.
    let chinese = before.contains("为中文") && !set.contains(Charset::CHINESE);
    // 目录前缀，日志文件前缀仅支持… is said of the prefix itself.
    let head = reader.lines.first().map_or("", |line| line.text.as_str());
    let head = head.split(['，', ',', '。', '（', '(']).next().unwrap_or_default();
    let told = reader.told_before(sentence, at);
    let told = if head.ends_with(['缀']) { told.replace("前缀", "").replace("后缀", "") } else { told.to_owned() };
    let part = is_part(&told);
    (fits && !more && !chinese && !less && !is_of_kind(reader, sentence) && reader.holds_apart(sentence, at) && !part)
        .then_some(set)
}

/// Whether the words before a list say that there is nothing else; `None` if they make it another list.
fn is_strict(found: &Captures<'_>, before: &str) -> Option<bool> {
    // `仅支持长度小于60的中文/英文`.
    static COUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9]\s*(?:[个位]?(?:字符)?(?:以?内)?)?\s*$"));
    let limited = found.name("limited").is_some();
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    if limited && !(["支持", "允许", "长度"].iter().any(|word| clause.contains(word)) && COUNT.is_match(clause)) {
        return None;
    }
    // 不能包含字母以外的字符 names those that it may contain, and 不能包含字母 those that it may not.
    let others = found.name("others").is_some();
    if others != found["tail"].contains("以外") {
        return None;
    }
    let strict = ["others", "stated", "range"].iter().any(|name| found.name(name).is_some())
        || (limited && (clause.contains('仅') || clause.contains('只')))
        || ["仅", "只", "必须", "限", "nly", "onsist"].iter().any(|word| found["lead"].contains(word));
    Some(strict)
}

/// Whether 支持中文和英文 names the languages of what is said or written.
fn is_language(reader: &Reader, lead: &str, set: Charset) -> bool {
    let words = Charset::CHINESE.with(Charset::LETTERS);
    let prose = ["单词", "句子", "评测", "翻译", "语种", "语言", "朗读", "语音", "合成", "识别", "文字内容", "提示词"];
    let told = |line: &Line| prose.iter().any(|word| line.text.contains(word));
    words.contains(set) && lead.contains("支持") && reader.lines.iter().any(told)
}

/// A text that speaks of more characters elsewhere says less plainly what it is made of.
fn withdraw(reader: &mut Reader) {
    static MORE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:支持|允许|包含|可以?使用)[^。；;不]{0,24}(?:中划线|连字符|短横线|特殊字符|空格|减号|点号)|不能(?:以|使用|包含)[^。；;]{0,12}(?:中划线|连字符|短横线)",
        )
    });
    let read = |at: &At| reader.found.iter().any(|found| found.fact.extractor == NAME && found.at.contains(at));
    let elsewhere = reader.lines.iter().enumerate().any(|(line, text)| {
        MORE.find_iter(&text.text).any(|more| {
            // `不可包含空格或特殊字符` adds nothing.
            let before = &text.text[..more.start()];
            let denied = !more.as_str().contains("不能")
                && ["不", "不可", "不能", "不得", "不允许"].iter().any(|word| before.ends_with(word));
            if denied {
                return false;
            }
            let overlaps = |at: &At| at.line == line && at.range.start < more.end() && more.start() < at.range.end;
            !reader.used.iter().any(|at| overlaps(at) && read(at))
        })
    });
    if elsewhere {
        reader.drop_facts(|fact| fact.extractor == NAME);
    }
}
