//! `charset`: the characters that a text may consist of, where its description names every kind.

mod class;
mod place;

use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_spec::model::{Charset, charset};

use super::FactValue;
use super::reader::{At, Reader};
use crate::upstream::Line;
use crate::upstream::prose::pattern;
use place::{ends, is_part};

const NAME: &str = "charset";

/// Kinds of characters as the vendor names them, and what they are in the spec. Of two that begin alike the longer one comes first.
const KINDS: [(&str, &[&str]); 19] = [
    (r"中英文标点(?:符号)?", &["chinese_punctuation", "punctuation"]),
    (r"中文(?:标点(?:符号)?|符号)|全角标点(?:符号)?", &["chinese_punctuation"]),
    (r"英文(?:标点(?:符号)?|符号)|半角标点(?:符号)?", &["punctuation"]),
    (r"标点(?:符号)?", &["chinese_punctuation", "punctuation"]),
    (r"中英文括号", &["()（）"]),
    (r"中文括号", &["（）"]),
    (r"(?:英文|半角|小)(?:圆)?括号", &["()"]),
    (r"中英文(?:字符|字母)?", &["chinese", "letters"]),
    (r"中文(?:字符|汉字)?|汉字", &["chinese"]),
    (
        r"(?:纯)?(?:英文)?小写(?:英文)?(?:字母|字符)(?:\s*[(（]\s*a\s?[-~]\s?z\s*[)）])?|英文小写|小写英文|a-z0-9|a\s?[-~]\s?z",
        &["lowercase"],
    ),
    (
        r"(?:英文)?大写(?:英文)?(?:字母|字符)(?:\s*[(（]\s*A\s?[-~]\s?Z\s*[)）])?|英文大写|大写英文|A\s?[-~]\s?Z",
        &["uppercase"],
    ),
    (
        concat!(
            r"a-zA-Z|A-Za-z|a\s?[-~]\s?Z|(?:ASCII\s*(?:编码|字符)?(?:的|中的)?\s*)?(?:26个)?(?:大小写|大[、/]小写|大写和小写|大写、小写)?(?:的)?(?:英文)?(?:大小写)?字母(?:大小写)?",
            r"(?:\s*[(（]?\s*(?:a\s?[-~]\s?[zZ]|A\s?[-~]\s?Z|a-zA-Z|A-Za-z)(?:\s*[,，、和]?\s*(?:A\s?[-~]\s?Z|a\s?[-~]\s?z))?\s*[)）]?)?",
            r"(?:[(（](?:不限制?|区分|不区分)?大小写(?:均可)?[)）])?|(?:大小写)?英文(?:字符|大小写)?|大小写(?:字符)?|[Ll]etters"
        ),
        &["letters"],
    ),
    (r"(?:阿拉伯)?数字(?:\s*[(（]?\s*0\s?[-~]\s?9\s*[)）]?)?|0\s?[-~]\s?9|[Dd]igits|[Nn]umbers", &["digits"]),
    (r"空格", &[" "]),
    (r"下划线(?:\s*[(（]?\s*[“”'‘’`]?_[“”'‘’`]?\s*[)）]?)?|[Uu]nderscores?", &["_"]),
    (
        r"(?:中划线|连字符|短横线|短横杠|短划线|横划线|横杠字符|横线|减号|横杠|连接符|连接线|连词符|短横|[Hh]yphens?)(?:\s*[(（]?\s*[“”'‘’`]?-[“”'‘’`]?\s*[)）]?)?",
        &["-"],
    ),
    (
        r"(?:半角句号|英文句号|英文句点|句点|点号|小数点|点)\s*[(（]\s*\.\s*[)）]|小数点|点号|英文句[号点]|英文点号|点",
        &["."],
    ),
    (r"百分号(?:\s*[(（]\s*%\s*[)）])?", &["%"]),
    (r"(?:正?斜[杠线])\s*[(（]\s*/\s*[)）]|正斜[杠线]", &["/"]),
];

/// Characters that stand there themselves: `特殊字符_-./()`, `“-”`, `@_`.
const THEMSELVES: &str = concat!(
    r#"(?:特殊)?(?:分隔符|字符|符号)?\s*[(（]\s*[“"'‘’][-_./+=:@#&]+[”"'‘’](?:\s*[,，、]\s*[“"'‘’][-_./+=:@#&]+[”"'‘’])*\s*[)）]"#,
    r"|特殊(?:字符|符号)\s*[:：]?\s*[-_./()（）\[\]+=:：@#&*$^~!%,]+",
    r#"|(?:分隔符|字符|符号)?\s*[“”"'‘’`][-_./+=:@#&*$^~!%]+[“”"'‘’`]|[(（][-_.](?:[,，、][-_.])*[)）]"#,
    // Between signs that stand together a comma is one of them.
    r"|[-_.+=/:@#&*$^~]{2,},[-_.+=/:@#&*$^~]+|[-_.+=/:@#&*$^~]+,[-_.+=/:@#&*$^~]{2,}",
    r"|(?:特殊)?(?:字符|符号)\s*[-_.](?:\s+[-_.])+|[-_.+=/:@#&*$^~]+"
);

static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    let kinds: Vec<String> =
        KINDS.iter().enumerate().map(|(index, (words, _))| format!("(?P<k{index}>{words})")).collect();
    pattern(&format!("{}|(?P<own>{THEMSELVES})", kinds.join("|")))
});

static SET: LazyLock<Regex> = LazyLock::new(|| {
    let kinds: Vec<&str> = KINDS.iter().map(|(words, _)| *words).collect();
    pattern(&format!(
        concat!(
            r"(?P<lead>(?:仅|只|必须|限)(?:能|可以?|允许|支持|限)*(?:由|是|为|用|使用|包含|含有?|填写?|输入|支持|允许|传|可)*(?:\s)*|由纯?|规则(?:为|：|:)|(?P<range>(?:每个)?字符(?:的)?取值范围(?:为|是|：|:))|(?P<others>不(?:能|可|允许)(?:包含|含有|使用|出现|有))|允许(?:使用)?|(?P<count>(?:^|[^-~0-9至到])[0-9]{{1,3}}\s*位(?:的)?)|(?P<stated>(?:支持|允许|可用|可选)(?:的)?字符(?:集)?(?:为|是|有|：|:)+)|支持|(?:可以?|允许)?(?:包含|使用|采用)|(?P<limited>的)|(?:仅|只)?支持\s*(?:长度为?)?[0-9]+\s*[-~至]\s*[0-9]+\s*(?:个|位)(?:字符)?的?|接受|(?P<bare>^|[，,：:（(])|(?:[Oo]nly|consists? of)\s+(?:supports? |contains? |allows? |of )*)\s*",
            r"(?P<items>(?:{item})(?:\s*(?:[、,，/|+]|以?及|和|或者?|与|and|or|\s)*\s*(?:{item}))*)",
            r"(?P<tail>(?:\s|的|等)*(?:及其)?(?:以外的?(?:其[他它])?(?:任何)?字符|组成|组合|构成|字符串|字符)*(?:的(?:字符串?|组合))?)",
        ),
        item = format!("{}|{THEMSELVES}", kinds.join("|"))
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
                let key = if reader.is_list() { "each.charset" } else { "charset" };
                reader.fact(NAME, key, FactValue::Text(charset(set)), place);
            }
        }
    }
    withdraw(reader);
    if !reader.found.iter().any(|found| found.fact.extractor == NAME) {
        class::read(reader);
    }
}

/// The set that a list of kinds says the whole text is made of.
fn told(reader: &Reader, sentence: &At, at: &At, found: &Captures<'_>) -> Option<Charset> {
    let (before, after) = (reader.before(sentence, at), reader.after(sentence, at));
    let (lead, tail) = (&found["lead"], &found["tail"]);
    let (set, kinds) = named(&found["items"])?;
    let strict = is_strict(found, before)?;
    let made_of = tail.contains("组成") || tail.contains("组合") || tail.contains("构成");
    // What has to be in it is not all that may be.
    let contained = lead.contains("必须") && lead.contains('含');
    // `字母、数字组成` needs no word before it.
    // 支持 alone is said of much; a list that goes down to single signs is whole.
    let listed = kinds >= 3 && !lead.starts_with("规则");
    if contained
        || !(strict || listed || (made_of && lead != "包含") || (found.name("count").is_some() && kinds >= 2))
        || (found.name("bare").is_some() && !(made_of && kinds >= 2))
        || is_language(reader, lead, set)
        || tail.contains('等')
        || !ends(after, set)
    {
        return None;
    }
    // An example of other characters says that more are taken, unless the text says 仅.
    let shown = reader.example().filter(|example| !strict && !reader.is_list() && !example.contains('*'));
    let fits = shown.is_none_or(|example| example.chars().all(|c| set.accepts(c)));
    // 可以为中文名 adds a kind.
    let chinese = before.contains("为中文") && !set.contains(Charset::CHINESE);
    (fits && !chinese && reader.holds(sentence, at) && !is_part(before)).then_some(set)
}

/// Whether the words before a list say that there is nothing else; `None` if they make it another list.
fn is_strict(found: &Captures<'_>, before: &str) -> Option<bool> {
    // `仅支持长度小于60的中文/英文`.
    let limited = found.name("limited").is_some();
    let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
    if limited && !(clause.contains("支持") && clause.trim_end().ends_with(|c: char| c.is_ascii_digit())) {
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

/// The set of these kinds, and how many kinds it has.
fn named(items: &str) -> Option<(Charset, usize)> {
    let mut set = Charset::NONE;
    let mut kinds = 0;
    for found in ITEM.captures_iter(items) {
        // `中文/英文/数字`: a stroke without a blank or a comma before it parts two kinds.
        let start = found.get(0).map_or(0, |whole| whole.start());
        if matches!(&found[0], "/" | "+") && !items[..start].ends_with([' ', '、', ',', '，', '和', '或', '及', '与'])
        {
            continue;
        }
        let parts: Vec<String> = match (0..KINDS.len()).find(|index| found.name(&format!("k{index}")).is_some()) {
            Some(index) => KINDS[index].1.iter().map(|part| (*part).to_owned()).collect(),
            None => vec![parted(&signs(&found["own"]), start > 0)],
        };
        for part in parts {
            let one = Charset::kind(&part).unwrap_or_else(|| Charset::NONE.and(&part));
            // Letters of one case and of the other are one kind.
            kinds += usize::from(!set.contains(one));
            set = set.with(one);
        }
        // `a-z0-9` names two.
        if found[0].ends_with("0-9") {
            set = set.with(Charset::DIGITS);
        }
    }
    Some((set, kinds)).filter(|(set, _)| *set != Charset::NONE && is_made_of_kinds(*set))
}

/// Signs behind a kind without the strokes that part them: `/-/_`.
fn parted(signs: &str, behind: bool) -> String {
    let strokes = behind && signs.len() > 1 && signs.chars().step_by(2).all(|c| c == '/');
    if strokes { signs.replace('/', "") } else { signs.to_owned() }
}

/// The signs of a list of them, without what introduces and what ends it.
fn signs(own: &str) -> String {
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r#"[“"'‘](?P<signs>[^“”"'‘’]+)[”"'’]"#));
    if own.contains(['（', '(']) && QUOTED.is_match(own) {
        return QUOTED.captures_iter(own).map(|found| found["signs"].to_owned()).collect();
    }
    let listed = own.trim_start_matches(|c: char| !c.is_ascii() && !is_sign(c));
    let listed = if listed.len() < own.len() { listed.trim_start_matches([':', '：', ' ']) } else { listed };
    listed.trim_end_matches([',', '，']).chars().filter(|c| is_sign(*c)).collect()
}

/// Whether letters, digits or Chinese characters are part of it: signs alone are a part of something.
fn is_made_of_kinds(set: Charset) -> bool {
    [Charset::LOWERCASE, Charset::UPPERCASE, Charset::DIGITS, Charset::CHINESE]
        .into_iter()
        .any(|kind| set.contains(kind))
}

/// A sign that stands for itself; not what quotes or separates them.
fn is_sign(character: char) -> bool {
    character.is_ascii_punctuation() && !matches!(character, '\'' | '`' | '"')
        || matches!(character, '（' | '）' | '：')
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
            let overlaps = |at: &At| at.line == line && at.range.start < more.end() && more.start() < at.range.end;
            !reader.used.iter().any(|at| overlaps(at) && read(at))
        })
    });
    if elsewhere {
        reader.drop_facts(|fact| fact.extractor == NAME);
    }
}
