//! Masks what may be personal or secret in the vendor's text.

use std::borrow::Cow;

use crate::debug::REDACTED;

/// This many digits may be the number of a phone, a card or a person. The shortest of those has 7.
const FEWEST_DIGITS: usize = 7;
/// A word this long is no word. A signature has 64 characters, the shortest token 32.
const FEWEST_OF_TOKEN: usize = 32;
/// Shorter texts stand in every sentence by chance.
const FEWEST_CHARS: usize = 2;
/// A text of letters and digits that is shorter counts only as a word of its own.
const FEWEST_INSIDE: usize = 5;

/// The text without long numbers and tokens, and without what follows the host in links.
pub(crate) fn masked(text: &str) -> String {
    without_numbers(&without_tokens(&without_links(text)))
}

/// The text without these, wherever they are in it.
pub(crate) fn without<'a>(text: &'a str, secrets: &[&str]) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(text);
    let mut longest_first: Vec<&str> = secrets.to_vec();
    longest_first.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    for secret in longest_first {
        if secret.chars().count() >= FEWEST_CHARS && text.contains(secret) {
            text = Cow::Owned(replaced(&text, secret));
        }
    }
    text
}

fn replaced(text: &str, secret: &str) -> String {
    let is_short = secret.len() < FEWEST_INSIDE && secret.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let mut output = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(secret) {
        let (before, after) = (&rest[..start], &rest[start + secret.len()..]);
        let is_part = before.ends_with(is_word) || after.starts_with(is_word);
        output += before;
        output += if is_short && is_part { secret } else { REDACTED };
        rest = after;
    }
    output + rest
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric()
}

/// Cuts links behind their host: paths of short links and queries alike open what they lead to.
fn without_links(text: &str) -> Cow<'_, str> {
    const MARK: &str = "://";
    if !text.contains(MARK) {
        return Cow::Borrowed(text);
    }
    let mut output = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(mark) = rest.find(MARK) {
        let (head, tail) = rest.split_at(mark + MARK.len());
        output += head;
        let link = &tail[..tail.find(is_behind_link).unwrap_or(tail.len())];
        let authority = &link[..link.find(['/', '?', '#', '\\']).unwrap_or(link.len())];
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        output += host;
        if authority.len() < link.len() {
            output += "/…";
        }
        rest = &tail[link.len()..];
    }
    Cow::Owned(output + rest)
}

/// Whether a link has ended before this character.
fn is_behind_link(character: char) -> bool {
    !character.is_ascii() || character.is_ascii_whitespace() || matches!(character, '"' | '\'' | '<' | '>' | '`')
}

/// Takes out signatures, tokens, and what else no person has written: one word, long, and with digits in it.
fn without_tokens(text: &str) -> Cow<'_, str> {
    let is_token = |word: &str| word.len() >= FEWEST_OF_TOKEN && word.bytes().any(|byte| byte.is_ascii_digit());
    let is_between = |character: char| !(is_word(character) || matches!(character, '+' | '/' | '=' | '_' | '-'));
    if !text.split(is_between).any(is_token) {
        return Cow::Borrowed(text);
    }
    let masked = text.split_inclusive(is_between).map(|piece| {
        let word = piece.trim_end_matches(is_between);
        if is_token(word) { format!("[token]{}", &piece[word.len()..]) } else { piece.to_owned() }
    });
    Cow::Owned(masked.collect())
}

/// Takes out numbers of many digits, also where spaces or dashes group them.
fn without_numbers(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut output = String::with_capacity(text.len());
    let mut index = 0;
    while let Some(character) = characters.get(index) {
        let (length, digits) = number(&characters[index..]);
        if digits >= FEWEST_DIGITS {
            output += "[digits]";
            index += length;
        } else if digits > 0 {
            output.extend(&characters[index..index + length]);
            index += length;
        } else {
            output.push(*character);
            index += 1;
        }
    }
    output
}

/// How long the number at the beginning is, and how many digits it has.
fn number(characters: &[char]) -> (usize, usize) {
    let (mut length, mut digits) = (0, 0);
    for (index, character) in characters.iter().enumerate() {
        if character.is_numeric() {
            digits += 1;
            length = index + 1;
        } else if digits == 0 || index > length || !matches!(character, ' ' | '-' | '\u{a0}') {
            break;
        }
    }
    // The last digit of an identity number may be an X.
    let is_identity = digits >= 17 && matches!(characters.get(length), Some('x' | 'X'));
    (length + usize::from(is_identity), digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_taken_out_however_they_are_grouped() {
        for (text, expected) in [
            ("参数错误。", "参数错误。"),
            ("手机号13800138000不合法", "手机号[digits]不合法"),
            ("call 138-0013-8000, please", "call [digits], please"),
            ("+86 138 0013 8000", "+[digits]"),
            ("ID 11010519491231002X.", "ID [digits]."),
            ("１３８００１３８０００", "[digits]"),
            ("at most 20 of 100 items", "at most 20 of 100 items"),
            ("line 12 - column 3", "line 12 - column 3"),
            ("12345 6 ", "12345 6 "),
        ] {
            assert_eq!(masked(text), expected);
        }
    }

    #[test]
    fn of_links_the_host_is_left() {
        for (text, expected) in [
            ("see https://essurl.cn/AbCdEf, or not", "see https://essurl.cn/… or not"),
            ("打开https://a.cn/x?token=t。", "打开https://a.cn/…。"),
            ("https://user:word@a.cn", "https://a.cn"),
            ("https://a.cn and http://b.cn#x", "https://a.cn and http://b.cn/…"),
            ("a :// b", "a :// b"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }

    #[test]
    fn tokens_are_taken_out() {
        let signature = "0123456789abcdef".repeat(4);
        assert_eq!(masked(&format!("Signature={signature}, bad")), "[token], bad");
        assert_eq!(masked("InvalidParameterValueOfAVeryLongName.Sub"), "InvalidParameterValueOfAVeryLongName.Sub");
    }

    #[test]
    fn what_was_sent_is_taken_out_wherever_it_is() {
        let hide = |text: &'static str, secrets: &[&str]| without(text, secrets).into_owned();
        assert_eq!(hide("张三的合同", &["张三"]), "[redacted]的合同");
        assert_eq!(hide("abcdef abc", &["abc", "abcdef"]), "[redacted] [redacted]");
        // Short ones only as words.
        assert_eq!(hide("in vain, in it", &["in"]), "[redacted] vain, [redacted] it");
        assert_eq!(hide("a b", &["a", ""]), "a b");
        assert_eq!(hide("xtoken12x", &["token12"]), "x[redacted]x");
    }
}
