//! `charset` from a regular expression: `命名规则：[a-zA-Z0-9:_-]{1,32}`, `^[a-z][a-z0-9-]{0,62}$`.

use std::iter::Peekable;
use std::str::Chars;
use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Charset;

use super::super::reader::Reader;
use super::give;
use super::place::is_part;
use crate::upstream::prose::pattern;

/// What introduces one, and all of it up to a blank, a backtick or a Chinese character.
static EXPRESSION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:规则|格式|规范|正则(?:表达式?)?|(?:只|仅)(?:允许|支持|能|限|可)(?:包含|使用|输入|为|由)*|匹配|满足|符合)(?:为|是|：|:|`|\s)*",
        r"(?P<whole>[/^(\[\\][!-_a-~一龥龻鿿]*)",
    ))
});

/// A class that is a clause of its own: `规则名称 [a-zA-Z0-9-\.]*`, `Token，[a-zA-Z0-9-_.], 长度0-64`.
static ALONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[，,：:\s])\s*(?P<whole>\[(?:a-z|A-Z|0-9|\\d|\\w)[^\[\]]*\][*+]?)\s*(?:[，,。；;\s]|$)")
});

/// The sets of all such expressions, if they agree.
pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        if !reader.text(&sentence).contains(['[', '\\', '/', '(', '^']) {
            continue;
        }
        let alone = reader.matches(&sentence, &ALONE);
        // Several classes that stand apart are the kinds of which some are needed.
        let alone = if alone.len() == 1 { alone } else { Vec::new() };
        for (at, found) in reader.matches(&sentence, &EXPRESSION).into_iter().chain(alone) {
            // `[a-z]、[0-9]` goes on.
            let after = reader.after(&sentence, &at).trim_start_matches(['，', '、', ' ', '和', '或', '及', '`']);
            let goes_on = after.starts_with(|c: char| c.is_ascii_alphanumeric() || "([|\\.?-_".contains(c));
            let set = union(found["whole"].trim_end_matches([',', ';', '.']));
            // 属性字典 key of a `Key` is the member itself.
            let before = reader.before(&sentence, &at).trim_end();
            let own = before.split_at_checked(before.len().saturating_sub(reader.name().len()));
            let before =
                own.filter(|(_, own)| own.eq_ignore_ascii_case(reader.name())).map_or(before, |(rest, _)| rest);
            let Some(set) = set.filter(|_| !goes_on && !is_part(before)) else { continue };
            if reader.is_free(&at) && reader.holds(&sentence, &at) {
                give(reader, set, at);
            }
        }
    }
}

/// What any part of an expression takes. `None` for one that takes other characters than the spec names, or has no class.
fn union(expression: &str) -> Option<Charset> {
    let mut set = Charset::NONE;
    let mut signs = String::new();
    let mut classes = 0;
    let inner = expression.strip_prefix('/').filter(|inner| inner.starts_with('^')).unwrap_or(expression);
    let inner = if inner.len() < expression.len() { inner.trim_end_matches('/') } else { inner };
    let mut rest = inner.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '[' => {
                set = set.with(class(&mut rest)?);
                classes += 1;
            }
            '\\' => match rest.next()? {
                'd' => set = set.with(Charset::DIGITS),
                'w' => {
                    set = set.with(Charset::LETTERS).with(Charset::DIGITS);
                    signs.push('_');
                }
                c if c.is_ascii_punctuation() => signs.push(c),
                _ => return None,
            },
            '{' => while rest.next()? != '}' {},
            // Of groups only the plain one: `(?!` forbids.
            '(' if rest.next_if_eq(&'?').is_some() => {
                rest.next_if_eq(&':')?;
            }
            '(' | ')' | '*' | '+' | '?' | '|' | '^' | '$' => {}
            '.' => return None,
            c if c.is_ascii_punctuation() => signs.push(c),
            _ => return None,
        }
    }
    Some(set.with(Charset::NONE.and(&signs))).filter(|_| classes > 0)
}

/// One class, behind its bracket. `None` for one of other characters than the spec names.
fn class(rest: &mut Peekable<Chars>) -> Option<Charset> {
    let mut set = Charset::NONE;
    let mut signs = String::new();
    if rest.peek() == Some(&'^') {
        return None;
    }
    loop {
        let c = match rest.next()? {
            ']' => return Some(set.with(if signs.is_empty() { Charset::NONE } else { Charset::NONE.and(&signs) })),
            '\\' => match rest.next()? {
                'd' => {
                    set = set.with(Charset::DIGITS);
                    continue;
                }
                'w' => {
                    set = set.with(Charset::LETTERS).with(Charset::DIGITS);
                    signs.push('_');
                    continue;
                }
                'u' => {
                    set = set.with(chinese(rest)?);
                    continue;
                }
                other => other,
            },
            other => other,
        };
        let range = rest.peek() == Some(&'-') && c.is_alphanumeric();
        if !range {
            if c.is_alphanumeric() {
                return None;
            }
            signs.push(c);
            continue;
        }
        rest.next();
        set = set.with(match (c, rest.next()?) {
            ('a', 'z') => Charset::LOWERCASE,
            ('A', 'Z') => Charset::UPPERCASE,
            ('0', '9') => Charset::DIGITS,
            ('一', '龥' | '龻' | '鿿') => Charset::CHINESE,
            _ => return None,
        });
    }
}

/// The rest of `\u4e00-\u9fa5`.
fn chinese(rest: &mut Peekable<Chars>) -> Option<Charset> {
    let range: String = rest.by_ref().take(11).collect::<String>().to_ascii_lowercase();
    ["4e00-\\u9fa5", "4e00-\\u9fff"].contains(&range.as_str()).then_some(Charset::CHINESE)
}
