//! Typical mistakes in hand-written signers. A wrong signature is recomputed with each of them: the one that reproduces
//! it is the mistake that was made.

mod headers;
mod json;
mod key;
mod payload;
mod query;
mod request;
mod string;

use std::collections::BTreeSet;

use tc3_runtime::signing::{ALGORITHM, Signature};
use tc3_runtime::time::Date;

use super::Signed;
use super::recipe::{Digest, Part, Recipe, Step, base64};
pub(super) use headers::with_names_as_listed;

/// A wrong way to sign.
pub(super) struct Mistake {
    /// A sentence for people.
    pub(super) cause: String,
    pub(super) recipe: Recipe,
}

const DAY: i64 = 24 * 60 * 60;
/// The service that the vendor's page on signatures shows, and from which people copy.
const OF_EXAMPLES: &str = "cvm";
/// What stands before the SecretKey in the first step.
const PREFIX: &str = "TC3";

/// The right way to sign a request.
pub(super) fn right(signed: &Signed<'_>, expected: &Signature) -> Recipe {
    let date = Date::from_unix(signed.timestamp).to_string();
    let service = &signed.authorization.service;
    Recipe {
        canonical_request: expected.canonical_request.clone(),
        algorithm: ALGORITHM.to_owned(),
        timestamp: signed.timestamp.to_string(),
        scope: format!("{date}/{service}/tc3_request"),
        digest: Digest::Hex,
        fault: None,
        steps: steps(Part::Secret(PREFIX, ""), &[&date, service, "tc3_request"]),
    }
}

/// The mistake that leads to the signature of the request. `services` are those that another may have been taken for.
pub(super) fn find(signed: &Signed<'_>, right: &Recipe, services: &BTreeSet<&str>) -> Option<Mistake> {
    let signature = signed.authorization.signature.as_str();
    for (is_so, cause) in [
        (
            signature.eq_ignore_ascii_case(&right.signature()),
            "the signature is written in upper case; its hexadecimal digits are lower case",
        ),
        (signature == base64(&right.bytes()), "the signature is written in Base64; it is hexadecimal, in lower case"),
    ] {
        if is_so {
            return Some(mistake(cause, right.clone()));
        }
    }
    let families = [key::mistakes, string::mistakes, request::mistakes, headers::mistakes, query::mistakes];
    let all = families.into_iter().flat_map(|family| family(signed, right)).chain(payload::mistakes(signed, right));
    let services =
        services.iter().copied().chain([OF_EXAMPLES]).filter(|service| *service != signed.authorization.service);
    let of_services = services.flat_map(|service| key::of_service(signed, right, service));
    all.chain(of_services).find(|mistake| mistake.recipe.signature() == signature)
}

fn steps(secret: Part, messages: &[&str]) -> Vec<Step> {
    let step = |(index, message): (usize, &&str)| Step {
        key: if index == 0 { secret.clone() } else { Part::Last },
        message: Part::Text((*message).to_owned()),
        hex: false,
    };
    messages.iter().enumerate().map(step).collect()
}

fn mistake(cause: &str, recipe: Recipe) -> Mistake {
    Mistake { cause: cause.to_owned(), recipe }
}

fn of_request(cause: &str, right: &Recipe, canonical_request: String) -> Mistake {
    mistake(cause, Recipe { canonical_request, ..right.clone() })
}
