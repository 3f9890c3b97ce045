//! Values and what they mean in a list that is cut anywhere: every part of it is a value and its explanation, whichever
//! sign joins the two: `batch:批次, order_in 入库`, `1.图文 2.直播`, `读：Read；写：Write`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::entry::{Entry, TOKEN};
use super::pair::{self, Pair, Sign};
use super::passage::{Cut, Passage};
use super::{Candidate, introduction};
use crate::extract::reader::{Reader, has_condition, limits_cases};
use crate::upstream::prose::pattern;

/// Pairs that follow each other.
struct Run {
    pairs: Vec<(Pair, usize)>,
    start: usize,
    end: usize,
    /// The value stands behind what it means.
    turned: bool,
    cut: Cut,
}

impl Run {
    /// The pairs that say what their value means.
    fn told(&self) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().map(|(pair, _)| pair).filter(|pair| pair.sign != Sign::Bare)
    }

    fn has(&self, key: &str) -> bool {
        self.pairs.iter().any(|(pair, _)| pair.key == key)
    }
}

/// What is said behind the last value.
static STOP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:默认|系统默认|缺省|不[填传选]|不设置|未[填传]|空(?:值|[则为时])|为空|其中|注意?|备注|说明|[如若当]|此时|该|可选|必[填传选]|选填|[单多]选|二选一|目前|当前|暂|仅|只|具体|详见|参[见考]|null|NULL|且|但|与|建议|请)",
    )
});

/// Says that the list goes on.
static OPEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:等|等等|\.{2,}|…+)[)）]?$|(?:\.\.\.|…+)\s*[A-Za-z0-9]|^其[他它余]"));

/// The lists of a text, the largest of each passage.
pub(super) fn all(reader: &Reader) -> Vec<Candidate> {
    let passages = Passage::all(reader);
    passages.iter().filter_map(|passage| largest(reader, passage)).collect()
}

fn largest(reader: &Reader, passage: &Passage) -> Option<Candidate> {
    const LONG: usize = 4000;
    if passage.text.len() > LONG {
        return None;
    }
    // A finer cut finds words inside of meanings: it is for what no coarser one reads.
    [&[Cut::Stops, Cut::Commas][..], &[Cut::Strokes], &[Cut::Blanks]]
        .into_iter()
        .find_map(|cuts| longest(reader, passage, cuts))
        .map(|run| candidate(passage, run))
}

/// The accepted run with the most pairs.
fn longest(reader: &Reader, passage: &Passage, cuts: &[Cut]) -> Option<Run> {
    let mut best: Option<(usize, Run)> = None;
    for start in starts(&passage.text) {
        for cut in cuts {
            for turned in [true, false] {
                let Some(run) = run(reader, passage, start, *cut, turned) else { continue };
                let count = run.told().count();
                if best.as_ref().is_none_or(|(most, _)| *most < count) && accepted(reader, passage, &run) {
                    best = Some((count, run));
                }
            }
        }
    }
    best.map(|(_, run)| run)
}

fn candidate(passage: &Passage, run: Run) -> Candidate {
    let at = passage.places(&(run.start..run.end));
    let entry = |(pair, offset): (Pair, usize)| Entry { key: pair.key, text: pair.text, line: passage.line(offset) };
    Candidate { entries: run.pairs.into_iter().map(entry).collect(), formal: false, plain: false, at }
}

/// Where a list may begin: behind a mark, or where code follows Chinese.
fn starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before = '\n';
    for (at, c) in text.char_indices() {
        let marked = "\n：:，,。；;（(【[、 /|".contains(before);
        let code = c.is_ascii_alphanumeric() || "\"“'‘`[-*".contains(c);
        if (marked && !c.is_whitespace()) || (code && !before.is_ascii()) {
            starts.push(at);
        }
        before = c;
    }
    starts
}

/// The run of pairs that begins here.
fn run(reader: &Reader, passage: &Passage, start: usize, cut: Cut, turned: bool) -> Option<Run> {
    static MEANING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[\p{Han}A-Z（“][^:：=]*$"));
    let numbers = is_numbered(reader);
    let parse = |text: &str, dashed| {
        if turned { pair::backward(text, numbers) } else { pair::forward(text, numbers, dashed) }
    };
    let segments = passage.segments(start, cut);
    parse(&passage.text[segments.first()?.range.clone()], true)?;
    // A word with a dash in it is a value and its meaning where a dash joins the others.
    let dashes = |part: &str| {
        let key = part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        key.len() < part.len() && key.starts_with('-') && key[1..].starts_with(|c: char| !c.is_ascii())
    };
    let dashed = segments.iter().any(|segment| dashes(&passage.text[segment.range.clone()]));
    let mut run = Run { pairs: Vec::new(), start, end: start, turned, cut };
    for segment in segments {
        let text = &passage.text[segment.range.clone()];
        let last = run.pairs.last_mut().map(|(pair, _)| pair);
        match (parse(text, dashed), last) {
            // In a new sentence a word before Chinese is no value, nor on a line below values with signs.
            (Some(pair), Some(last))
                if !numbers
                    && pair.sign == Sign::Weak
                    && (segment.mark == '。' || segment.mark == '\n' && !matches!(last.sign, Sign::Weak | Sign::Bare)) =>
            {
                break;
            }
            (Some(pair), _) => run.pairs.push((pair, segment.range.start)),
            (None, None) => return None,
            (None, Some(last)) => {
                let stops = matches!(segment.mark, '。' | '\n' | '；' | ';' | '•') || STOP.is_match(text);
                if last.sign == Sign::Bare && !turned && segment.mark != '。' && MEANING.is_match(text) {
                    last.text = text.to_owned();
                    last.sign = Sign::Weak;
                } else if stops {
                    break;
                } else if turned || OPEN.is_match(text) {
                    return None;
                } else {
                    last.text = format!("{}{}{text}", last.text, segment.mark);
                }
            }
        }
        run.end = segment.range.end;
    }
    Some(run)
}

fn accepted(reader: &Reader, passage: &Passage, run: &Run) -> bool {
    let keys: BTreeSet<&str> = run.pairs.iter().map(|(pair, _)| pair.key.as_str()).collect();
    let told: Vec<&Pair> = run.told().collect();
    let bare = run.pairs.len() - told.len();
    let most = if run.cut == Cut::Blanks { 0 } else { told.len() / 2 };
    if told.len() < 2 || keys.len() != run.pairs.len() || bare > most {
        return false;
    }
    let meanings: BTreeSet<&str> = told.iter().map(|pair| pair.text.as_str()).collect();
    let named = keys.iter().any(|key| reader.beside(key).is_some_and(|other| other.name != reader.name()));
    meanings.len() > 1
        && !named
        && told.iter().all(|pair| explains(pair, run.turned))
        && are_alike(run)
        && begins(passage, run)
        && stands(reader, passage, run)
        && (if is_numbered(reader) { numbers(reader, run, &told) } else { words(reader, passage, run, &told) })
}

/// Whether a meaning is one, without a further value in it.
fn explains(pair: &Pair, turned: bool) -> bool {
    static MORE: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"[，,；;、\s]\s*(?:{TOKEN})\s*(?:[:：=]|表示|代表)|[A-Za-z0-9]\s*[:：]\s*\p{{Han}}")));
    // What only names the member, or speaks of one case.
    static NONE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^的|^为空$|^支持\s*[:：]|^是否|必[填传须选]$|有效$|生效$"));
    // `协议："azure"`: the value stands behind its meaning.
    static TURNED: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r#"[:：]\s*["“'‘]?{TOKEN}["”'’]?$"#)));
    let most = if pair.sign == Sign::Weak { 60 } else { 120 };
    let count = pair.text.chars().count();
    let other = MORE.is_match(&pair.text) || OPEN.is_match(&pair.text) || NONE.is_match(&pair.text) || !turned && TURNED.is_match(&pair.text);
    count > 0 && count <= most && !other
}

/// Whether words are written alike: what only stands before Chinese is a word of the sentence unless it looks like
/// the others.
fn are_alike(run: &Run) -> bool {
    let small = |pair: &Pair| pair.key.starts_with(|c: char| c.is_ascii_lowercase());
    let digit = |pair: &Pair| pair.key.starts_with(|c: char| c.is_ascii_digit()) && pair.key.parse::<i64>().is_err();
    let (quoted, first) = run.pairs.first().map_or((false, None), |(pair, _)| (pair.quoted, Some(pair)));
    let is_clear = |pair: &&Pair| !matches!(pair.sign, Sign::Weak | Sign::Bare);
    let clear = run.told().filter(is_clear).count();
    let like = |pair: &Pair| {
        is_clear(&pair) || !digit(pair) && run.told().all(|other| small(other) == small(pair))
    };
    let mixed = clear > 0 && clear < run.told().count();
    run.pairs.iter().all(|(pair, _)| pair.quoted == quoted && like(pair))
        && !(mixed && (run.turned || run.cut == Cut::Blanks))
        && !(clear == 0 && run.turned && run.cut == Cut::Blanks)
        // The first words of a text name the member.
        && (clear == 0 || first.is_some_and(|pair| is_clear(&pair) || pair.key.parse::<i64>().is_ok()))
}

/// Whether the first value stands by itself: right behind Chinese only a sign says that it is one, and a word that a text
/// begins with, before a kind, is a part of the member's name: `API 类型`.
fn begins(passage: &Passage, run: &Run) -> bool {
    const KINDS: [&str; 14] =
        ["类型", "状态", "方式", "模式", "属性", "开关", "名称", "版本", "级别", "策略", "效力", "指令", "来源", "设置"];
    let glued = passage.text[..run.start].ends_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    let Some((first, _)) = run.pairs.first() else { return false };
    let weak = matches!(first.sign, Sign::Weak | Sign::Bare) && first.key.parse::<i64>().is_err();
    let subject = weak && run.start == 0 && !run.turned && KINDS.iter().any(|kind| first.text.ends_with(kind));
    (!glued || run.turned || first.quoted || !weak) && !subject
}

/// The example, of a list its first item; `None` if it says nothing of the values.
fn example<'a>(reader: &Reader<'a>) -> Option<&'a str> {
    let example = reader.example()?;
    let first = if reader.is_list() { example.trim_start_matches('[').split([',', ']']).next()? } else { example };
    let first = first.trim().trim_matches(|c: char| "\"'“”‘’".contains(c));
    (!first.is_empty() && first.is_ascii() && !first.eq_ignore_ascii_case(reader.name())).then_some(first)
}

/// Whether the values are numbers: those of a text are if its example is a short one.
fn is_numbered(reader: &Reader) -> bool {
    let short = |example: &str| example.len() < 4 && example.parse::<i64>().is_ok();
    reader.is_integer() || reader.is_text() && example(reader).is_some_and(short)
}

fn shown(reader: &Reader, run: &Run) -> Option<bool> {
    example(reader).map(|example| run.has(example))
}

/// Numbers that count, or that each stand before a clear sign.
fn numbers(reader: &Reader, run: &Run, told: &[&Pair]) -> bool {
    let mut keys: Vec<i64> = run.pairs.iter().filter_map(|(pair, _)| pair.key.parse().ok()).collect();
    keys.sort_unstable();
    let counts = (-1..=1).contains(&keys[0]) && keys.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let strong = told.iter().all(|pair| pair.sign == Sign::Strong);
    let shown = shown(reader, run);
    let full = told.len() == run.pairs.len();
    full && shown != Some(false) && (counts || strong && (told.len() > 2 || shown == Some(true)))
}

/// Words of which the example is one, or that read like code.
fn words(reader: &Reader, passage: &Passage, run: &Run, told: &[&Pair]) -> bool {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?:取值(?:范围|为|有)?|枚举值?|可选值?|类型|状态|方式|模式|类别|级别|策略|来源|单位)\s*[：:，,（(为\s]*$")
    });
    let letters = run.pairs.iter().all(|(pair, _)| pair.key == "*" || pair.key.contains(|c: char| c.is_ascii_alphabetic()));
    if !letters {
        return false;
    }
    let strong = told.iter().all(|pair| pair.sign == Sign::Strong || pair.sign == Sign::Paren && run.turned || pair.quoted);
    let code = told.iter().all(|pair| pair.key.contains('_') || pair.quoted);
    let before = &passage.text[..run.start];
    match shown(reader, run) {
        Some(true) => true,
        Some(false) => !run.turned && strong && told.len() > 2 && code,
        None => (strong || code || LIST.is_match(before)) && (before.is_empty() || LIST.is_match(before) || code),
    }
}

/// Whether what stands around the list lets it be the values of this member.
fn stands(reader: &Reader, passage: &Passage, run: &Run) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"例如|比如|参考值|[:：,，（(]\s*如|(?i:json)|过滤(?:条件|字段)|[Ff]ilter|格式(?:为|如)|字段(?:包括|有|说明)|详见|参数说明|示例|公式|错误码|变量|占位|如\s*$|(?:注|注意|说明|规则|步骤|要求)\s*[:：]?\s*$",
        )
    });
    static ASIDE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[（(][^）)]*[)）]\s*"));
    let line = passage.line(run.start);
    let mut before = ASIDE.replace(&passage.text[..run.start], "").into_owned();
    if before.trim().is_empty()
        && let Some(above) = reader.introductions(line).next()
    {
        before.clone_from(&reader.lines[above].text);
    }
    let last = before.trim_end_matches(['\n', '。', ' ']).rsplit(['。', '\n', '；']).next().unwrap_or_default();
    // A description of its own line says what the member is, not when the list holds.
    let described = before.ends_with("。\n") && run.told().all(|pair| pair.sign == Sign::Strong);
    let case = described || introduction::is_case(last) && shown(reader, run) == Some(true);
    let conditional = (limits_cases(last) && !case) || (!has_condition(last) && reader.depends(last));
    !conditional && !OTHER.is_match(last) && last.chars().count() <= 60 && is_whole(reader, passage, run)
}

/// Whether no value stands beside the list: one more before the first or behind the last leaves the set open.
fn is_whole(reader: &Reader, passage: &Passage, run: &Run) -> bool {
    static REST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(r#"(?:^|[，,；;、。\s])\s*["“'‘]?(?P<key>-?{TOKEN})["”'’]?\s*(?:[:：]|表示|代表|——?|-)\s*\p{{Han}}"#))
    });
    // Several values as one: `compact, delete：…`.
    static JOINED: LazyLock<Regex> =
        LazyLock::new(|| pattern(&format!(r"(?P<one>{TOKEN})\s*[,，+|]\s*(?P<other>{TOKEN})\s*[:：]")));
    const MARKS: [char; 8] = ['，', ',', '、', '；', ';', '\n', '。', '•'];
    let numbers = is_numbered(reader);
    let (before, rest) = (&passage.text[..run.start], &passage.text[run.end..]);
    let parse = |text: &str| {
        let text = text.trim();
        if run.turned { pair::backward(text, numbers) } else { pair::forward(text, numbers, false) }
    };
    let unknown = |pair: &Pair| !run.has(&pair.key) && (run.turned || numbers || pair.sign == Sign::Bare || pair.key.contains('_'));
    let above = before.strip_suffix('\n').and_then(|text| text.rsplit('\n').next());
    let listed = before.trim_end().strip_suffix(MARKS).filter(|_| !before.trim_end().ends_with('。'));
    let beside = [above, listed.and_then(|text| text.rsplit(MARKS).next())];
    let previous = beside.into_iter().flatten().filter_map(parse).any(|pair| unknown(&pair));
    let class = |key: &str| key.parse::<i64>().is_ok() == numbers;
    let goes_on = REST.captures_iter(rest).any(|found| class(&found["key"]) && !run.has(&found["key"]));
    let follows = run.turned && rest.split(MARKS).filter_map(parse).any(|pair| !run.has(&pair.key));
    let joined = JOINED.captures_iter(rest).any(|found| run.has(&found["one"]) && run.has(&found["other"]));
    let next = rest.trim_start_matches(['，', ',', '、', ' ']).split(['。', '，', '\n']).next().unwrap_or_default();
    !previous && !goes_on && !follows && !joined && !OPEN.is_match(next)
}
