//! Explains why a signature is wrong, as far as the request shows.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tc3_runtime::signing::{Authorization, Signature};
use tc3_runtime::time::Date;

use super::difference::{Difference, Text};
use super::mistakes::{self, Mistake};
use super::{Signed, recipe::Recipe};
use crate::{CANONICAL_REQUEST, STRING_TO_SIGN};

/// What the server would have signed, and what the client seems to have signed. Holds no key.
#[derive(Clone, Debug)]
pub(crate) struct Explanation {
    pub(crate) canonical_request: String,
    pub(crate) string_to_sign: String,
    /// A sentence for people.
    pub(crate) cause: String,
    /// Where that is known.
    difference: Option<Difference>,
}

impl Explanation {
    /// As the log shows it. Queries, which may hold what is sensitive, are left to `query`.
    pub(crate) fn json(&self, query: &dyn Fn(&str) -> String) -> Value {
        json!({
            "Cause": self.cause,
            "Difference": self.difference.as_ref().map(|difference| difference.json(query)),
        })
    }
}

/// Whether the scope has the date of the timestamp.
pub(super) fn scope_date_fits(authorization: &Authorization, timestamp: i64) -> bool {
    authorization.date == Date::from_unix(timestamp).to_string()
}

/// Explains why a signature is not the expected one.
pub(super) fn explain(signed: &Signed<'_>, expected: Signature, services: &BTreeSet<&str>) -> Explanation {
    let right = mistakes::right(signed, &expected);
    let (cause, difference) = of_scope(signed, &right)
        .or_else(|| of_names(&signed.authorization.signed_headers, &right))
        .or_else(|| of_sent_request(signed, &right))
        .or_else(|| of_mistake(signed, &right, services))
        .or_else(|| of_unreadable(signed))
        .or_else(|| of_sent_string(signed, &right))
        .unwrap_or_else(|| (of_nothing(signed), None));
    let Signature { canonical_request, string_to_sign, .. } = expected;
    Explanation { canonical_request, string_to_sign, cause, difference }
}

type Cause = (String, Option<Difference>);

/// The date of the scope stands in the request itself.
fn of_scope(signed: &Signed<'_>, right: &Recipe) -> Option<Cause> {
    let (date, day) = (&signed.authorization.date, Date::from_unix(signed.timestamp));
    if scope_date_fits(signed.authorization, signed.timestamp) {
        return None;
    }
    let scope = format!("{date}/{}/tc3_request", signed.authorization.service);
    let theirs = Recipe { scope, ..right.clone() };
    let difference = Difference::between(Text::StringToSign, &theirs.string_to_sign(), &right.string_to_sign(), false);
    let cause = format!(
        "the date of the credential scope is {date}; X-TC-Timestamp lies on {day} in UTC, and the date is not the local one"
    );
    Some((cause, difference))
}

/// What is wrong with the list of signed headers, which stands in the request itself.
fn of_names(names: &[String], right: &Recipe) -> Option<Cause> {
    let listed = names.join(";");
    let fault = if names.iter().any(|name| name.chars().any(char::is_uppercase)) {
        "; the names are signed in lower case".to_owned()
    } else if let Some(missing) =
        ["content-type", "host"].into_iter().find(|name| !names.iter().any(|listed| listed == name))
    {
        format!(", without `{missing}`, which has to be signed")
    } else if !names.is_sorted() {
        "; the names are signed in alphabetical order".to_owned()
    } else {
        return None;
    };
    let ours = right.canonical_request.rsplit('\n').nth(1).unwrap_or_default();
    let theirs = right.canonical_request.replacen(&format!("\n{ours}\n"), &format!("\n{listed}\n"), 1);
    let theirs = if names.iter().any(|name| name.chars().any(char::is_uppercase)) {
        mistakes::with_names_as_listed(&theirs, names)
    } else {
        theirs
    };
    let difference = Difference::between(Text::CanonicalRequest, &theirs, &right.canonical_request, false);
    Some((format!("SignedHeaders is `{listed}`{fault}"), difference))
}

/// The canonical request that the client sends along.
fn of_sent_request(signed: &Signed<'_>, right: &Recipe) -> Option<Cause> {
    let theirs = sent(signed, CANONICAL_REQUEST)?;
    let difference = Difference::between(Text::CanonicalRequest, &theirs, &right.canonical_request, true)?;
    Some((difference.to_string(), Some(difference)))
}

/// The string to sign that the client sends along.
fn of_sent_string(signed: &Signed<'_>, right: &Recipe) -> Option<Cause> {
    let theirs = sent(signed, STRING_TO_SIGN)?;
    let difference = Difference::between(Text::StringToSign, &theirs, &right.string_to_sign(), true)?;
    Some((difference.to_string(), Some(difference)))
}

/// A mistake that leads to the very signature that the client has sent.
fn of_mistake(signed: &Signed<'_>, right: &Recipe, services: &BTreeSet<&str>) -> Option<Cause> {
    let Mistake { cause, recipe } = mistakes::find(signed, right, services)?;
    let texts = [
        (Text::CanonicalRequest, recipe.canonical_request.clone(), right.canonical_request.clone()),
        (Text::StringToSign, recipe.string_to_sign(), right.string_to_sign()),
        (Text::Key, recipe.derivation(), right.derivation()),
    ];
    let difference = texts.iter().find_map(|(text, theirs, ours)| Difference::between(*text, theirs, ours, false));
    let cause = difference.as_ref().map_or_else(|| cause.clone(), |difference| format!("{cause}: {difference}"));
    Some((cause, difference))
}

/// A text that the client sends along in another form than that of a JSON string.
fn of_unreadable(signed: &Signed<'_>) -> Option<Cause> {
    let is_unreadable = |name: &&str| signed.request.headers.contains_key(*name) && sent(signed, name).is_none();
    let name = [CANONICAL_REQUEST, STRING_TO_SIGN].into_iter().find(is_unreadable)?;
    let cause = format!(
        "the signature is not that of the request that arrived, and the header {name} cannot be compared: it is not a JSON \
         string, such as \"POST\\n/\\n\\n…\" with its quotes and `\\n` for each line feed"
    );
    Some((cause, None))
}

/// What to do where nothing is known.
fn of_nothing(signed: &Signed<'_>) -> String {
    if sent(signed, CANONICAL_REQUEST).is_none() {
        return format!(
            "the signature is not that of the request that arrived: another SecretKey, or something changed after \
             signing. The header {CANONICAL_REQUEST} of this answer holds what the server would have signed; send yours \
             in the same header, as a JSON string, and the first line that differs is named here"
        );
    }
    if sent(signed, STRING_TO_SIGN).is_none() {
        return format!(
            "the canonical requests are equal, so the SecretKey, the string to sign or the derivation of the key differs; \
             the answer's headers hold the server's string to sign. Send yours in the header {STRING_TO_SIGN}, as a JSON \
             string, and the first line that differs is named here"
        );
    }
    "the canonical requests are equal and so are the strings to sign: the SecretKey or the derivation of the key differs"
        .to_owned()
}

/// A text that the client sends in a header, as a JSON string.
fn sent(signed: &Signed<'_>, name: &str) -> Option<String> {
    serde_json::from_slice(signed.request.headers.get(name)?.as_bytes()).ok()
}
