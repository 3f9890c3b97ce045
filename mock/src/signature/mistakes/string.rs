//! Mistakes in the string to sign.

use tc3_runtime::time::Date;

use super::super::Signed;
use super::super::recipe::{Digest, Fault, Recipe};
use super::{Mistake, mistake};

/// A client whose clock and header differ is this many seconds off.
const SECONDS: i64 = 5;
/// What stands for the algorithm.
const ALGORITHMS: [&str; 8] = [
    "HMAC-SHA256",
    "TC3-HMAC-SHA-256",
    "TC3-HMAC-SHA1",
    "TC3_HMAC_SHA256",
    "TC3HMACSHA256",
    "tc3-hmac-sha256",
    "HmacSHA256",
    "",
];

pub(super) fn mistakes(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let mut mistakes = of_parts(signed, right);
    for algorithm in ALGORITHMS {
        let algorithm = algorithm.to_owned();
        let cause = "the string to sign begins with another algorithm";
        mistakes.push(mistake(cause, Recipe { algorithm, ..right.clone() }));
    }
    for number in 0..3 {
        let fault = Some(Fault::Missing(number));
        mistakes.push(mistake("a line feed is missing in the string to sign", Recipe { fault, ..right.clone() }));
    }
    for seconds in (-SECONDS..=SECONDS).filter(|seconds| *seconds != 0) {
        let timestamp = signed.timestamp.saturating_add(seconds).to_string();
        let cause = "the time in the string to sign is another than that of X-TC-Timestamp";
        mistakes.push(mistake(cause, Recipe { timestamp, ..right.clone() }));
    }
    mistakes
}

fn of_parts(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let date = Date::from_unix(signed.timestamp).to_string();
    let service = &signed.authorization.service;
    vec![
        mistake(
            "the string to sign ends with the canonical request itself, not with its hash",
            Recipe { digest: Digest::None, ..right.clone() },
        ),
        mistake(
            "the hash in the string to sign is written in upper case",
            Recipe { digest: Digest::UpperHex, ..right.clone() },
        ),
        mistake(
            "the hash in the string to sign is written in Base64; it is hexadecimal",
            Recipe { digest: Digest::Base64, ..right.clone() },
        ),
        mistake(
            "date and service have changed places in the scope",
            Recipe { scope: format!("{service}/{date}/tc3_request"), ..right.clone() },
        ),
        mistake("the scope lacks `tc3_request`", Recipe { scope: format!("{date}/{service}"), ..right.clone() }),
        mistake(
            "the time in the string to sign is in milliseconds",
            Recipe { timestamp: format!("{}000", right.timestamp), ..right.clone() },
        ),
        mistake("a line feed ends the string to sign", Recipe { fault: Some(Fault::Trailing), ..right.clone() }),
    ]
}
