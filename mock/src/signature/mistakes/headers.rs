//! Mistakes in names, values and order of signed headers.

use super::super::Signed;
use super::super::recipe::Recipe;
use super::{Mistake, of_request};

/// Where clients think that they are, besides the region that they name.
const REGIONS: [&str; 6] =
    ["ap-guangzhou", "ap-shanghai", "ap-beijing", "ap-hongkong", "ap-singapore", "na-siliconvalley"];

pub(super) fn mistakes(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    [of_names(signed, right), of_hosts(signed, right), of_content_types(signed, right), of_lines(signed, right)]
        .into_iter()
        .flatten()
        .collect()
}

/// Upper case in the names: of the lines, of the list, of both.
fn of_names(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let text = &right.canonical_request;
    let names = &signed.authorization.signed_headers;
    let list = |names: &[String]| format!("\n{}\n", names.join(";"));
    let title: Vec<String> = names.iter().map(|name| in_title_case(name)).collect();
    let upper: Vec<String> = names.iter().map(|name| name.to_uppercase()).collect();
    let cause = "header names are signed in upper case";
    [title, upper]
        .iter()
        .flat_map(|others| {
            let both = with_names_as_listed(text, others);
            let lines = both.replacen(&list(others), &list(names), 1);
            [both, lines, text.replacen(&list(names), &list(others), 1)]
        })
        .map(|text| of_request(cause, right, text))
        .collect()
}

/// Another host than the one that the request went to.
fn of_hosts(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let service = &signed.authorization.service;
    let regions = signed.request.header("x-tc-region").into_iter().chain(REGIONS);
    let regional = regions.map(|region| format!("{service}.{region}.tencentcloudapi.com"));
    let others = ["localhost", "127.0.0.1", "tencentcloudapi.com"].map(str::to_owned);
    let port = signed.host.rsplit_once(':').map_or("", |(_, port)| port);
    let local = ["localhost", "127.0.0.1"].map(|name| format!("{name}:{port}"));
    let cause = "the host that was signed is not the one that the request went to";
    [format!("{service}.tencentcloudapi.com")]
        .into_iter()
        .chain(regional)
        .chain(others)
        .chain(local)
        .map(|host| of_request(cause, right, with_value(right, "host", signed.host, &host)))
        .collect()
}

/// Another content type than the one that was sent.
fn of_content_types(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let cause = "the Content-Type that was signed is not the one that was sent";
    let others = [
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=utf-8",
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=utf-8",
    ];
    let others = others.map(|other| (cause, with_value(right, "content-type", signed.content_type, other)));
    let lower = ("the Content-Type is signed in lower case", right.canonical_request.to_lowercase());
    others.into_iter().chain([lower]).map(|(cause, text)| of_request(cause, right, text)).collect()
}

/// The canonical request with another value of a header.
fn with_value(right: &Recipe, name: &str, value: &str, other: &str) -> String {
    right.canonical_request.replacen(&format!("\n{name}:{value}\n"), &format!("\n{name}:{other}\n"), 1)
}

/// The lines as a whole: their order, and blanks in them.
fn of_lines(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let names = &signed.authorization.signed_headers;
    let lines: Vec<&str> = right.canonical_request.split('\n').collect();
    // Method, path and query come before them.
    let headers = 3..(3 + names.len()).min(lines.len());
    let with = |others: Vec<String>| {
        let (before, after) = (&lines[..headers.start.min(lines.len())], &lines[headers.end..]);
        let all = before
            .iter()
            .map(|line| (*line).to_owned())
            .chain(others)
            .chain(after.iter().map(|line| (*line).to_owned()));
        all.collect::<Vec<_>>().join("\n")
    };
    let ours = lines.get(headers.clone()).unwrap_or_default();
    let reversed = with(ours.iter().rev().map(|line| (*line).to_owned()).collect());
    let backwards: Vec<&str> = names.iter().rev().map(String::as_str).collect();
    let list_too = reversed.replacen(&format!("\n{}\n", names.join(";")), &format!("\n{}\n", backwards.join(";")), 1);
    let spaced = |line: &str| line.replacen(':', ": ", 1);
    let first = ours.iter().enumerate().map(|(at, line)| if at == 0 { spaced(line) } else { (*line).to_owned() });
    [
        ("the lines of the headers are not in alphabetical order", reversed),
        ("the signed headers are not in alphabetical order", list_too),
        ("a blank follows the name of a signed header", with(ours.iter().map(|line| spaced(line)).collect())),
        ("a blank follows the name of a signed header", with(first.collect())),
    ]
    .map(|(cause, text)| of_request(cause, right, text))
    .into()
}

/// A canonical request in which the names of headers are spelt as in a list.
pub(in super::super) fn with_names_as_listed(text: &str, names: &[String]) -> String {
    let mut text = text.to_owned();
    for name in names {
        text = text.replacen(&format!("\n{}:", name.to_lowercase()), &format!("\n{name}:"), 1);
    }
    let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    text.replacen(&format!("\n{}\n", lower.join(";")), &format!("\n{}\n", names.join(";")), 1)
}

/// `content-type` as `Content-Type`.
fn in_title_case(name: &str) -> String {
    let word = |word: &str| {
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    };
    name.split('-').map(word).collect::<Vec<String>>().join("-")
}
