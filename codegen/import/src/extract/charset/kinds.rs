//! Reads a list of kinds of characters: `中文、字母、数字、下划线(_)`, `特殊字符_-`.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Charset;

use crate::upstream::prose::pattern;

/// Kinds of characters as the vendor names them, and what they are in the spec. Of two that begin alike the longer one comes first.
const KINDS: [(&str, &[&str]); 21] = [
    (r"中英文标点(?:符号)?", &["chinese_punctuation", "punctuation"]),
    (r"中文(?:标点(?:符号)?|符号)|全角标点(?:符号)?", &["chinese_punctuation"]),
    (r"英文(?:标点(?:符号)?|符号)|半角标点(?:符号)?", &["punctuation"]),
    (r"标点(?:符号)?", &["chinese_punctuation", "punctuation"]),
    (r"\[(?:0-9a-zA-Z|a-zA-Z0-9|A-Za-z0-9|0-9A-Za-z)\]", &["letters", "digits"]),
    (r"中英文括号", &["()（）"]),
    (r"中文括号", &["（）"]),
    (r"(?:英文|半角|小)(?:圆)?括号", &["()"]),
    (
        r"(?:半角句号|英文句号|英文句点|句点|点号|小数点|点)\s*[(（]\s*\.\s*[)）]|小数点|点号|英文句[号点]|英文点号|点",
        &["."],
    ),
    (r"中英文(?:字符|字母)?", &["chinese", "letters"]),
    (r"中文(?:字符|汉字)?|(?:全体)?汉字", &["chinese"]),
    (
        r"(?:纯)?(?:英文)?小写(?:英文)?(?:字母|字符)串?(?:\s*[(（]\s*a\s?[-~]\s?z\s*[)）])?|英文小写|小写英文|a-z0-9|a\s?[-~]\s?z",
        &["lowercase"],
    ),
    (
        r"(?:英文)?大写(?:英文)?(?:字母|字符)(?:\s*[(（]\s*A\s?[-~]\s?Z\s*[)）])?|英文大写|大写英文|A\s?[-~]\s?Z",
        &["uppercase"],
    ),
    (
        concat!(
            r"大小字母|a-zA-Z|A-Za-z|aA-zZ|A-z|a\s?[-~]\s?Z|(?:ASCII\s*(?:编码|字符)?(?:的|中的)?\s*)?(?:26个)?(?:大小写|大[、/]小写|大写和小写|大写、小写)?(?:的)?(?:英文)?(?:大小写)?字母(?:大小写)?",
            r"(?:\s*[(（]?\s*(?:a\s?[-~]\s?[zZ]|A\s?[-~]\s?Z|a-zA-Z|A-Za-z)(?:\s*[,，、和]?\s*(?:A\s?[-~]\s?Z|a\s?[-~]\s?z))?\s*[)）]?)?",
            r"(?:[(（](?:不限制?|区分|不区分)?大小写(?:均可)?[)）])?|(?:大小写)?英文(?:字符|大小写)?|大小写(?:字符)?|[Ll]etters"
        ),
        &["letters"],
    ),
    (r"[纯全]?(?:阿拉伯)?数字(?:\s*[(（]?\s*0\s?[-~]\s?9\s*[)）]?)?|0\s?[-~]\s?9|[Dd]igits|[Nn]umbers", &["digits"]),
    // What is visible may be a blank: a set without it would refuse what the vendor takes.
    (
        r"(?:可见|可打印)的?\s*ASCII\s*码?\s*字符|(?:ASCII|ascii)\s*码?\s*(?:(?:可见|可打印)\s*)?(?:字符|码值)",
        &["letters", "digits", "punctuation", " "],
    ),
    (r"空格", &[" "]),
    (r"下划线(?:\s*[(（]?\s*[“”'‘’`]?_[“”'‘’`]?\s*[)）]?)?|[Uu]nderscores?", &["_"]),
    (
        r"(?:中划线|中横线|连字符|短横线|短横杠|短划线|横划线|横杠字符|横线|减号|横杠|连接符|连接线|连词符|短横|短线|[Hh]yphens?)(?:\s*[(（]?\s*[“”'‘’`]?-[“”'‘’`]?\s*[)）]?)?",
        &["-"],
    ),
    (r"百分号(?:\s*[(（]\s*%\s*[)）])?", &["%"]),
    (r"(?:正?斜[杠线])\s*[(（]\s*/\s*[)）]|正斜[杠线]", &["/"]),
];

/// Characters that stand there themselves: `特殊字符_-./()`, `“-”`, `@_`.
const THEMSELVES: &str = concat!(
    r#"(?:特殊)?(?:分隔符|字符|符号)?\s*[(（]\s*[“"'‘’][-_./+=:@#&]+[”"'‘’](?:\s*[,，、]\s*[“"'‘’][-_./+=:@#&]+[”"'‘’])*\s*[)）]"#,
    // `-（横线）`, `_(下划线)`.
    r"|[-_./+=:@#&]\s*[（(]\p{Han}{1,5}[)）]",
    // `四个特殊符号（_，-，@，#）`.
    r"|(?:[一两二三四五六七八九十0-9]+\s*[个种])?特殊(?:符号|字符)\s*[(（]\s*[-_./+=:@#&*$^~!%]+(?:\s*[,，、]?\s*[-_./+=:@#&*$^~!%]+)*\s*[)）]",
    // `特殊字符仅支持 @ . - _`.
    r"|特殊(?:字符|符号)\s*(?:仅?支持|的?可选值为|为|是|包括|有|[:：])*\s*[-_./()（）\[\]+=:：@#&*$^~!%,]+(?:[\s`]+[-_./+=:@#&*$^~!%]+)*",
    r#"|(?:分隔符|字符|符号)?\s*[“”"'‘’`][-_./+=:@#&*$^~!%]+[“”"'‘’`](?:\s*[(（](?:英文|半角)(?:字符|符号)?[)）])?|[(（][-_.](?:[,，、][-_.])*[)）]"#,
    // Between signs that stand together a comma is one of them.
    r"|[-_.+=/:@#&*$^~]{2,},[-_.+=/:@#&*$^~]+|[-_.+=/:@#&*$^~]+,[-_.+=/:@#&*$^~]{2,}",
    r"|(?:特殊)?(?:符号|分隔符|字符)\s*[:：]?\s*(?:[-_.+=/:@#&*$^~]{2,},[-_.+=/:@#&*$^~]+|[-_.+=/:@#&*$^~]+,[-_.+=/:@#&*$^~]{2,})",
    r"|(?:特殊)?(?:字符|符号)\s*[-_.](?:\s+[-_.])+",
    r"|(?:符号|分隔符)\s*[:：]?\s*(?:[-_.+=/:@#&＆*$^~!%]|\(\)|（）|\[\])+(?:、(?:[-_.+=/:@#&＆*$^~!%]|\(\)|（）|\[\])+)*",
    r"|(?:[-_.+=/:@#&*$^~!%?]|\(\)|（）|\[\])+"
);

/// Special characters that another part of the text lists.
const SPECIAL: &str = "特殊(?:字符|符号)";

/// Any kind, or signs.
pub(super) fn item() -> String {
    let kinds: Vec<&str> = KINDS.iter().map(|(words, _)| *words).collect();
    format!("{}|{THEMSELVES}|{SPECIAL}", kinds.join("|"))
}

static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    let kinds: Vec<String> =
        KINDS.iter().enumerate().map(|(index, (words, _))| format!("(?P<k{index}>{words})")).collect();
    pattern(&format!("{}|(?P<own>{THEMSELVES})|(?P<special>{SPECIAL})", kinds.join("|")))
});

/// The set of these kinds, and how many kinds it has. `special`: those that the text lists elsewhere.
pub(super) fn named(items: &str, special: Option<Charset>) -> Option<(Charset, usize)> {
    let mut set = Charset::NONE;
    let mut kinds = 0;
    for found in ITEM.captures_iter(items) {
        // `中文/英文/数字`: a stroke without a blank or a comma before it parts two kinds.
        let start = found.get(0).map_or(0, |whole| whole.start());
        if matches!(&found[0], "/" | "+") && !items[..start].ends_with([' ', '、', ',', '，', '和', '或', '及', '与'])
        {
            continue;
        }
        let parts = match (0..KINDS.len()).find(|index| found.name(&format!("k{index}")).is_some()) {
            Some(index) => KINDS[index].1.iter().map(|part| one(part)).collect(),
            None if found.name("special").is_some() => vec![special?],
            None => vec![one(&parted(&signs(&found["own"]), start > 0))],
        };
        for part in parts {
            // Letters of one case and of the other are one kind.
            kinds += usize::from(!set.contains(part));
            set = set.with(part);
        }
        // `a-z0-9` names two.
        if found[0].ends_with("0-9") {
            set = set.with(Charset::DIGITS);
        }
    }
    Some((set, kinds)).filter(|(set, _)| *set != Charset::NONE && is_made_of_kinds(*set))
}

/// The signs that a text names, if it names nothing else.
pub(super) fn signs_of(text: &str) -> Option<Charset> {
    static JOINTS: LazyLock<Regex> = LazyLock::new(|| pattern(r"以及|[、，,\s和与或及]"));
    let rest = ITEM.replace_all(text, "");
    // Signs alone are no set.
    let (set, _) = named(&format!("数字、{text}"), None)?;
    let signs: String = ('!'..='~').filter(|c| c.is_ascii_punctuation() && set.accepts(*c)).collect();
    (JOINTS.replace_all(&rest, "").is_empty() && !signs.is_empty()).then(|| Charset::NONE.and(&signs))
}

/// The set of a kind, or of signs.
fn one(part: &str) -> Charset {
    Charset::kind(part).unwrap_or_else(|| Charset::NONE.and(part))
}

/// The special characters that a text lists: `特殊字符为_-`.
pub(super) fn special(text: &str) -> Option<Charset> {
    static LISTED: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"特殊(?:字符|符号)(?:仅?支持|只能|的?可选值为|为|是|包括|有|[:：])+\s*(?P<signs>[!-/:-@\[-`{-~]+(?:[\s`、]+[!-/:-@\[-`{-~]+)*)\s*(?:[，。\n]|$)",
        )
    });
    let signs: String = LISTED.captures(text)?["signs"].chars().filter(|c| is_sign(*c)).collect();
    Some(Charset::NONE.and(&signs)).filter(|set| *set != Charset::NONE)
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
    // `-（横线）`.
    static CALLED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[!-~]\s*[（(]\p{Han}+[)）]$"));
    if CALLED.is_match(own) {
        return own.chars().take(1).collect();
    }
    // `四个特殊符号（_，-，@，#）`.
    let inner = own.trim_end().strip_suffix([')', '）']).and_then(|own| own.rsplit_once(['(', '（']));
    if let Some((_, inner)) = inner.filter(|(before, inner)| before.ends_with(['符', '号']) && !inner.is_empty()) {
        let inner: Vec<char> = inner.chars().filter(|c| *c != ' ').collect();
        let parted = inner.len() > 2 && inner.len() % 2 == 1 && inner.iter().skip(1).step_by(2).all(|c| *c == ',');
        return inner.into_iter().step_by(if parted { 2 } else { 1 }).filter(|c| is_sign(*c)).collect();
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
        || matches!(character, '（' | '）' | '：' | '＆')
}
