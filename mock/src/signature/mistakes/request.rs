//! Mistakes in the lines of the canonical request: line endings, the method, the path, and the list of signed headers.

use super::super::Signed;
use super::super::recipe::{Fault, Recipe};
use super::{Mistake, of_request};

pub(super) fn mistakes(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    [of_ends(right), of_first_lines(signed, right), of_list(signed, right)].into_iter().flatten().collect()
}

/// Line feeds, one missing or one too many.
fn of_ends(right: &Recipe) -> Vec<Mistake> {
    let text = &right.canonical_request;
    let missing = (0..text.matches('\n').count()).map(|number| {
        let cause = "a line feed is missing in the canonical request";
        of_request(cause, right, Fault::Missing(number).put_into(text))
    });
    let more = [
        ("a line feed ends the canonical request", Fault::Trailing.put_into(text)),
        ("the canonical request has carriage returns", text.replace('\n', "\r\n")),
        ("the lines of the canonical request are joined by `\\n` in letters", text.replace('\n', "\\n")),
    ];
    missing.chain(more.map(|(cause, text)| of_request(cause, right, text))).collect()
}

/// Method and path.
fn of_first_lines(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let text = &right.canonical_request;
    let method = signed.request.method.as_str();
    let other = if method == "GET" { "POST" } else { "GET" };
    [
        ("another method is signed than the request has", text.replacen(method, other, 1)),
        ("the method is signed in lower case", text.replacen(method, &method.to_lowercase(), 1)),
        ("the path is missing in the canonical request", text.replacen("\n/\n", "\n\n", 1)),
        (
            "the path of the request is signed; it is always `/`",
            text.replacen("\n/\n", &format!("\n{}\n", signed.request.path), 1),
        ),
    ]
    .map(|(cause, text)| of_request(cause, right, text))
    .into()
}

/// The list of signed headers, the last line but one.
fn of_list(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let list = signed.authorization.signed_headers.join(";");
    let line = format!("\n{list}\n");
    let with = |other: &str| right.canonical_request.replacen(&line, other, 1);
    [
        ("the list of signed headers is missing in the canonical request", with("\n")),
        ("the list of signed headers is an empty line in the canonical request", with("\n\n")),
        ("the signed headers are joined by commas; they are joined by `;`", with(&line.replace(';', ","))),
        ("the signed headers have blanks between them", with(&line.replace(';', "; "))),
        ("a `;` ends the list of signed headers", with(&format!("\n{list};\n"))),
    ]
    .map(|(cause, text)| of_request(cause, right, text))
    .into()
}
