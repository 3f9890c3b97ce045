//! Mistakes in the query, which is signed as it is sent; that of a POST is not signed.

use hyper::Method;

use super::super::Signed;
use super::super::recipe::{Recipe, hash};
use super::{Mistake, of_request};

pub(super) fn mistakes(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let (query, ours) = (signed.request.query.as_str(), signed.query());
    // It is the third line.
    let with = |other: &str| right.canonical_request.replacen(&format!("\n/\n{ours}\n"), &format!("\n/\n{other}\n"), 1);
    if signed.request.method != Method::GET {
        return vec![of_request("the query is signed; for POST its line is empty", right, with(query))];
    }
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    let decoded = decoded(query);
    let of_query = hash(query.as_bytes());
    let hashed = right.canonical_request.strip_suffix(&hash(b"")).map(|base| format!("{base}{of_query}"));
    let mut mistakes = vec![
        ("the query is signed sorted; it is signed as it is sent", with(&pairs.join("&"))),
        ("the query is signed decoded; it is signed as it is sent", with(&decoded)),
        ("the query is left out", with("")),
        ("the query is signed with its question mark", with(&format!("?{query}"))),
        ("percent signs are signed in another case than they are sent", with(&in_other_case(query, str::to_uppercase))),
        ("percent signs are signed in another case than they are sent", with(&in_other_case(query, str::to_lowercase))),
        ("blanks are signed in another form than they are sent", with(&query.replace('+', "%20"))),
        ("blanks are signed in another form than they are sent", with(&query.replace("%20", "+"))),
    ];
    mistakes.extend(hashed.map(|text| ("the hash is that of the query; the payload of a GET is empty", text)));
    mistakes.into_iter().map(|(cause, text)| of_request(cause, right, text)).collect()
}

/// A query in which the digits of each percent sign are in another case.
fn in_other_case(query: &str, case: fn(&str) -> String) -> String {
    let mut parts = query.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut text, part| {
        let (digits, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        text.push('%');
        text.push_str(&case(digits));
        text.push_str(rest);
        text
    })
}

/// A query without percent signs, as far as it is text then.
fn decoded(query: &str) -> String {
    let mut parts = query.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let digits =
            part.split_at_checked(2).and_then(|(digits, rest)| Some((u8::from_str_radix(digits, 16).ok()?, rest)));
        match digits {
            Some((byte, rest)) => {
                bytes.push(byte);
                bytes.extend_from_slice(rest.as_bytes());
            }
            None => {
                bytes.push(b'%');
                bytes.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
