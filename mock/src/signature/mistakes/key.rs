//! Mistakes in deriving the signature from the SecretKey.

use tc3_runtime::time::Date;

use super::super::Signed;
use super::super::recipe::{Part, Recipe, Step};
use super::{DAY, Mistake, PREFIX, mistake, steps};

pub(super) fn mistakes(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let date = Date::from_unix(signed.timestamp).to_string();
    let service = signed.authorization.service.as_str();
    let secret = || Part::Secret(PREFIX, "");
    let swapped = |step: &Step| Step { key: step.message.clone(), message: step.key.clone(), hex: false };
    let as_text = |step: &Step| Step { hex: true, ..step.clone() };
    let mut ways = vec![
        (
            "the key is derived from the service first and the date second",
            steps(secret(), &[service, &date, "tc3_request"]),
        ),
        (
            "the key is derived without the `TC3` before the SecretKey",
            steps(Part::Secret("", ""), &[&date, service, "tc3_request"]),
        ),
        ("the key is derived without its last step", steps(secret(), &[&date, service])),
        ("the key is derived without the service", steps(secret(), &[&date, "tc3_request"])),
        ("the SecretKey is used as it is, without a derivation", steps(secret(), &[])),
        ("key and message of the HMACs have changed places", right.steps.iter().map(swapped).collect()),
        (
            "the HMACs hand on their results as hexadecimal text; they have to be handed on as bytes",
            right.steps.iter().map(as_text).collect(),
        ),
    ];
    for blank in ["\n", "\r\n", " "] {
        let cause = "the SecretKey is followed by a blank or a line feed, as files and variables may have it";
        ways.push((cause, steps(Part::Secret(PREFIX, blank), &[&date, service, "tc3_request"])));
    }
    let ways = ways.into_iter().map(|(cause, steps)| mistake(cause, Recipe { steps, ..right.clone() }));
    ways.chain(of_dates(signed, right)).collect()
}

/// Another date: in the key, in the string to sign, and in both.
fn of_dates(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let day = |seconds| Date::from_unix(signed.timestamp.saturating_add(seconds)).to_string();
    let [yesterday, tomorrow, compact] = [day(-DAY), day(DAY), day(0).replace('-', "")];
    let local = "another date than that of X-TC-Timestamp in UTC";
    let dates = [(yesterday, local), (tomorrow, local), (compact, "a date without its hyphens")];
    dates.iter().flat_map(|(date, what)| elsewhere(right, date, &signed.authorization.service, what)).collect()
}

/// Another service.
pub(super) fn of_service(signed: &Signed<'_>, right: &Recipe, service: &str) -> Vec<Mistake> {
    let date = Date::from_unix(signed.timestamp).to_string();
    let what = format!("`{service}`, another service than the credential scope names");
    elsewhere(right, &date, service, &what)
}

/// A date or a service that is wrong in the key, in the string to sign, and in both.
fn elsewhere(right: &Recipe, date: &str, service: &str, what: &str) -> Vec<Mistake> {
    let scope = format!("{date}/{service}/tc3_request");
    let steps = steps(Part::Secret(PREFIX, ""), &[date, service, "tc3_request"]);
    let of_key = Recipe { steps: steps.clone(), ..right.clone() };
    let of_string = Recipe { scope: scope.clone(), ..right.clone() };
    let of_both = Recipe { scope, steps, ..right.clone() };
    [
        (format!("the key is derived from {what}"), of_key),
        (format!("the string to sign has {what}"), of_string),
        (format!("string to sign and key have {what}"), of_both),
    ]
    .map(|(cause, recipe)| Mistake { cause, recipe })
    .into()
}
