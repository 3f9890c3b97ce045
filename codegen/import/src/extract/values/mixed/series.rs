//! Pairs of a value and its meaning that follow each other.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::pair::{self, Pair, Sign};
use super::passage::{Cut, Passage, Segment};
use crate::extract::reader::Reader;
use crate::extract::values::block::is_free;
use crate::extract::values::{open, shown};
use crate::upstream::prose::pattern;

pub(super) struct Series {
    /// The pairs, and where in the passage each begins.
    pub(super) pairs: Vec<(Pair, usize)>,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) cut: Cut,
    /// The value stands behind what it means.
    pub(super) turned: bool,
    pub(super) numbers: bool,
    /// A mark parts a value and its meaning, too: `A，甲；B，乙`.
    parted: bool,
}

/// Where the series stands after one more part.
enum Step {
    On,
    Over,
    /// It is none.
    Wrong,
}

/// What is said behind the last value.
static STOP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:默认|系统默认|缺省|不[填传选]|不设置|未[填传]|空(?:值|[则为时])|为空|其中|注意?|备注|说明|[如若当]|此时|该|可选|必[填传选]|选填|[单多]选|二选一|目前|当前|暂|仅|只|具体|详见|参[见考]|null|NULL|且|但|与|建议|请)",
    )
});

/// What leaving the value out means.
static EMPTY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:默认|缺省|不[填传]|未[填传]|为?空)"));

/// Says that the list goes on.
pub(super) static ETC: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:等|等等|\.{2,}|…+)[)）]?$|(?:\.\.\.|…+)\s*[A-Za-z0-9]"));

/// Says so, or begins what all other values mean.
pub(super) fn is_open(text: &str) -> bool {
    ETC.is_match(text)
        || ["其他", "其它", "其余"].iter().any(|word| text.starts_with(word))
            && (text.contains('见') || !open::is_refused(text))
}

/// What a value may mean that a mark separates from it: `1、腾讯云`, `PERFORMANCE，性能`.
static MEANING: LazyLock<Regex> = LazyLock::new(|| pattern(r#"^(?:[\p{Han}A-Z（“"]|[a-z]+\p{Han})[^:：=]*$"#));

impl Series {
    /// The series that begins here.
    pub(super) fn at(reader: &Reader, passage: &Passage, start: usize, cut: Cut, turned: bool) -> Option<Self> {
        let numbers = is_numbered(reader);
        let mut series = Self { pairs: Vec::new(), start, end: start, cut, turned, numbers, parted: false };
        let segments = passage.segments(start, cut);
        let part = |segment: &Segment| &passage.text[segment.range.clone()];
        series.parse(own(reader.name(), part(segments.first()?)), true)?;
        let dashed = segments.iter().any(|segment| has_dash(part(segment)))
            || segments.len() > 1 && segments[..2].iter().all(|segment| pair::is_dashed(part(segment)));
        for segment in &segments {
            match series.step(reader.name(), segment, part(segment), dashed) {
                Step::On => series.end = segment.range.end,
                Step::Over => break,
                Step::Wrong => return None,
            }
        }
        series.drop_repeat();
        Some(series)
    }

    /// One of many values that stands there again in other words is a slip.
    fn drop_repeat(&mut self) {
        let keys: BTreeSet<&str> = self.all().map(|pair| pair.key.as_str()).collect();
        if keys.len() > 12 && keys.len() + 1 == self.pairs.len() {
            let mut seen = BTreeSet::new();
            self.pairs.retain(|(pair, _)| seen.insert(pair.key.clone()));
        }
    }

    /// The pairs that say what their value means.
    pub(super) fn told(&self) -> impl Iterator<Item = &Pair> {
        self.all().filter(|pair| pair.sign != Sign::Bare)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().map(|(pair, _)| pair)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.all().any(|pair| pair.key == key)
    }

    /// A part of a list as this one writes them.
    pub(super) fn parse(&self, text: &str, dashed: bool) -> Option<Pair> {
        if self.turned { pair::backward(text, self.numbers) } else { pair::forward(text, self.numbers, dashed) }
    }

    /// What the example says of the values.
    pub(super) fn shown(&self, reader: &Reader) -> Option<bool> {
        // Chinese is what a value means.
        shown::example(reader).filter(|example| example.is_ascii())?;
        let keys: Vec<&str> = self.all().map(|pair| pair.key.as_str()).collect();
        shown::shows(reader, keys.into_iter())
    }

    fn step(&mut self, name: &str, segment: &Segment, text: &str, dashed: bool) -> Step {
        let pair = self.parse(own(name, text), dashed);
        let Some(pair) = pair else { return self.go_on(segment.mark, text) };
        let said = text.starts_with("默认") && self.has(&pair.key);
        let Some((last, _)) = self.pairs.last_mut() else {
            self.pairs.push((pair, segment.range.start));
            return Step::On;
        };
        let word = !self.numbers && pair.sign == Sign::Weak;
        // In a new sentence a word before Chinese is no value unless it reads like code, nor is it one on a line below values
        // with signs.
        let code = last.sign == Sign::Weak && is_upper(&last.key) && is_upper(&pair.key);
        let new = segment.mark == '。' && !code || segment.mark == '\n' && last.sign.is_clear();
        // `。默认值为0` says again what is there, and so does `; 默认 0` behind it.
        let again = (segment.mark == '。' || said) && pair.sign == Sign::Bare;
        let none = segment.mark == '。' && pair.key.eq_ignore_ascii_case("null");
        if pair.key == name || none || again || (word && new) {
            return Step::Over;
        }
        if word && last.sign == Sign::Bare && (last.key.contains(&pair.key) || self.parted) {
            // `ASSET_K8S, K8S资产`: a part of the value begins what it means; `nat,nat防火墙;ew,vpc间防火墙`.
            last.explain(text);
            self.parted = true;
        } else {
            self.pairs.push((pair, segment.range.start));
        }
        Step::On
    }

    /// A part that is no pair: the meaning of the value before it, or more of it, or what is said behind the list.
    fn go_on(&mut self, mark: char, text: &str) -> Step {
        let (turned, numbers, cut) = (self.turned, self.numbers, self.cut);
        let Some((last, _)) = self.pairs.last_mut() else { return Step::Wrong };
        // A word that only a blank parts from the next does not begin its line: `支付宝 ALIPAY`.
        let behind = !numbers && (EMPTY.is_match(text) || mark == '\n' && cut == Cut::Blanks);
        let word = numbers && cut == Cut::Blanks && text.bytes().all(|byte| byte.is_ascii_lowercase());
        if last.sign == Sign::Bare && !turned && !behind && mark != '。' && (word || MEANING.is_match(text)) {
            last.explain(text);
            self.parted = true;
            return Step::On;
        }
        let stops = matches!(mark, '。' | '\n' | '；' | ';' | '•') || STOP.is_match(text);
        if stops || (cut == Cut::Blanks && !numbers) {
            return Step::Over;
        }
        if turned || is_open(text) || (!numbers && last.sign != Sign::Strong && has_code(text)) {
            return Step::Wrong;
        }
        last.text = format!("{}{mark}{text}", last.text);
        Step::On
    }
}

/// Whether the values are numbers: those of a text are if its example is a short one.
fn is_numbered(reader: &Reader) -> bool {
    let short = |example: &str| example.len() < 6 && example.parse::<i64>().is_ok();
    // Without an example the text shows them.
    static NUMBERS: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:^|[，,；;：:（(\s])[0-9]{1,2}\s*(?:[:：=-]|表示|代表|[为是]\s*)?\p{Han}"));
    let free = is_free(reader.name()) || ["Key", "Value"].iter().any(|end| reader.name().ends_with(end));
    // `0.甲，1乙`, `0：甲，1：md5`: what counts from 0 numbers no list.
    static ZERO: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:^|[，,；;：:（(\s])0\s*[.、:：]\s*\p{Han}"));
    let told = || {
        !free
            && reader
                .lines
                .iter()
                .map(|line| NUMBERS.find_iter(&line.text).count() + ZERO.find_iter(&line.text).count())
                .sum::<usize>()
                > 1
    };
    reader.is_integer() || reader.is_text() && shown::example(reader).map_or_else(told, short)
}

/// A part without the member's own name before the value: `CertType=1表示…`.
fn own<'t>(name: &str, text: &'t str) -> &'t str {
    // `=1表示…`
    if let Some(value) = text.strip_prefix('=').filter(|rest| rest.contains("表示") || rest.contains("代表")) {
        return value.trim_start();
    }
    let rest = text.strip_prefix(name).map(str::trim_start).filter(|_| !name.is_empty());
    rest.and_then(|rest| rest.strip_prefix(['=', '＝', '为', '是'])).map_or(text, str::trim_start)
}

/// A constant: `PREPAID`.
pub(in crate::extract::values) fn is_upper(key: &str) -> bool {
    key.len() > 2 && key.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// Whether a dash joins a word and its meaning: then it does so in `private-VPC`, too.
fn has_dash(part: &str) -> bool {
    let rest = part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let meaning = rest.strip_prefix('-').filter(|_| rest.len() < part.len());
    meaning.is_some_and(|meaning| meaning.starts_with(|c: char| !c.is_ascii()))
}

/// Whether a part that is no pair begins with a word of code, or holds one before a bracket: one more value.
fn has_code(text: &str) -> bool {
    static BRACKET: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9]\s*[(（]"));
    text.starts_with(|c: char| c.is_ascii_alphabetic()) || BRACKET.is_match(text)
}
