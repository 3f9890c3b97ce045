//! `charset` from a regular expression: `命名规则：[a-zA-Z0-9:_-]{1,32}`, `^[a-z][a-z0-9-]{0,62}$`.

use std::iter::Peekable;
use std::str::Chars;
use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::{Charset, charset};

use super::super::FactValue;
use super::super::reader::Reader;
use super::NAME;
use crate::upstream::prose::pattern;

/// What introduces one, and the classes that it is made of.
static EXPRESSION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:规则|格式|规范|正则(?:表达式)?|(?:只|仅)(?:允许|支持|能|限|可)(?:包含|使用|输入|为|由)*|匹配|满足|符合)(?:为|是|：|:|`|\s)*",
        r"/?\^?(?P<classes>(?:\[(?:\\.|[^\]\\])+\](?:\{[0-9]+(?:,\s*[0-9]*)?\}|[+*?])?)+)\$?",
    ))
});

/// The sets of all such expressions, if they agree.
pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        for (at, found) in reader.matches(&sentence, &EXPRESSION) {
            let after = reader.after(&sentence, &at);
            // What goes on is made of more than these classes.
            let goes_on = after.starts_with(|c: char| c.is_ascii_alphanumeric() || "([|\\.?-_".contains(c));
            let Some(set) = union(&found["classes"]).filter(|_| !goes_on) else { continue };
            if reader.holds(&sentence, &at) {
                let key = if reader.is_list() { "each.charset" } else { "charset" };
                reader.fact(NAME, key, FactValue::Text(charset(set)), at);
            }
        }
    }
}

/// What any of the classes takes.
fn union(classes: &str) -> Option<Charset> {
    let mut set = Charset::NONE;
    let mut rest = classes.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '[' => set = set.with(class(&mut rest)?),
            '{' => while rest.next_if(|c| *c != '}').is_some() {},
            _ => {}
        }
    }
    Some(set).filter(|set| *set != Charset::NONE)
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
