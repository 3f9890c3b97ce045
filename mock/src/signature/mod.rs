//! Verifies who signed a request, and that it arrived as it was signed.

mod difference;
mod explain;
mod mistakes;
mod recipe;

use hyper::{HeaderMap, Method};
use tc3_runtime::signing::{
    ALGORITHM, Authorization, Inputs, SKIP, Signature, UNSIGNED_PAYLOAD, parse_authorization, sign,
};

use crate::check::Check;
use crate::head;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::{SECRET_ID, SECRET_KEY};
pub(crate) use explain::Explanation;

/// A request may be this many seconds off; the documentation says five minutes.
const MAX_CLOCK_SKEW: u64 = 300;

/// A request with what its signature is computed from.
struct Signed<'r> {
    request: &'r Request,
    authorization: &'r Authorization,
    timestamp: i64,
    host: &'r str,
    content_type: &'r str,
    /// Signed headers besides `content-type` and `host`, in the order in which they are listed.
    further: Vec<(&'r str, &'r str)>,
}

/// Checks time and signature; returns the service of the signature's scope. `services` are those that there are.
pub(crate) fn verify<'s>(
    request: &Request,
    now: i64,
    services: impl Iterator<Item = &'s str>,
) -> Result<String, Refusal> {
    let authorization = authorization(request)?;
    let timestamp = timestamp(&request.headers, now)?;
    let signed = Signed::of(request, &authorization, timestamp)?;
    let expected = signed.expected();
    let dated = explain::scope_date_fits(&authorization, timestamp);
    if dated && (authorization.signature == expected.signature || signed.is_right_otherwise()) {
        return Ok(authorization.service);
    }
    let explanation = explain::explain(&signed, expected, &services.collect());
    Err(Refusal::new(Check::Signature, "AuthFailure.SignatureFailure", explanation.cause.clone()).showing(explanation))
}

/// Whether a request has no signature, or the word that stands for none.
pub(crate) fn is_left_out(request: &Request) -> bool {
    request.headers.get("authorization").is_none_or(|value| value.is_empty() || value == SKIP)
}

/// Canonical request and string to sign of a request that names what it has signed, whether or not it is right.
pub(crate) fn texts(request: &Request) -> Option<(String, String)> {
    let authorization = parse_authorization(request.header("authorization")?)?;
    let timestamp = request.header("x-tc-timestamp")?.parse().ok()?;
    let expected = Signed::of(request, &authorization, timestamp).ok()?.expected();
    Some((expected.canonical_request, expected.string_to_sign))
}

/// The service that a request says it is for, whether or not its signature is right.
pub(crate) fn claimed_service(request: &Request) -> Option<String> {
    Some(parse_authorization(request.header("authorization")?)?.service)
}

/// The SecretId that a request names, whether or not its signature is right.
pub(crate) fn claimed_secret_id(request: &Request) -> Option<String> {
    Some(parse_authorization(request.header("authorization")?)?.secret_id)
}

fn authorization(request: &Request) -> Result<Authorization, Refusal> {
    let text = head::required(Check::Credentials, &request.headers, "authorization")?;
    let authorization = parse_authorization(text).ok_or_else(|| {
        let form = "TC3-HMAC-SHA256 Credential=<SecretId>/<date>/<service>/tc3_request, SignedHeaders=…, Signature=…";
        let message = format!("the header Authorization is not of the form `{form}`{}", misformed(text));
        Refusal::new(Check::Credentials, "AuthFailure.InvalidAuthorization", message)
    })?;
    if authorization.secret_id != SECRET_ID {
        let message = format!("the mock knows one SecretId, {SECRET_ID}; it prints the key to it when it starts");
        return Err(Refusal::new(Check::Credentials, "AuthFailure.SecretIdNotFound", message));
    }
    Ok(authorization)
}

/// What is wrong with the form of an `Authorization` header, where that is easily said.
fn misformed(text: &str) -> String {
    let algorithm = text.split(' ').next().unwrap_or_default();
    let list = text.split_once("SignedHeaders=").map(|(_, rest)| rest.split("Signature=").next().unwrap_or(rest));
    match list {
        _ if algorithm != ALGORITHM => format!("; it begins with `{algorithm}`"),
        None => "; SignedHeaders is missing".to_owned(),
        Some(list) if list.trim_end().trim_end_matches(',').contains(',') => {
            "; the names in SignedHeaders are joined by `;`, not by commas".to_owned()
        }
        Some(_) => String::new(),
    }
}

fn timestamp(headers: &HeaderMap, now: i64) -> Result<i64, Refusal> {
    let text = head::required(Check::Time, headers, "x-tc-timestamp")?;
    let timestamp: i64 = text.parse().map_err(|_| {
        let message = format!("X-TC-Timestamp is `{text}`, which is not a Unix time in seconds");
        Refusal::new(Check::Time, "InvalidParameter", message)
    })?;
    let skew = timestamp.abs_diff(now);
    if skew > MAX_CLOCK_SKEW {
        let side = if timestamp < now { "behind" } else { "ahead of" };
        let in_milliseconds = (timestamp / 1000).abs_diff(now) <= MAX_CLOCK_SKEW;
        let unit = if in_milliseconds { "; it has to be in seconds, not in milliseconds" } else { "" };
        let message = format!(
            "X-TC-Timestamp is {skew} seconds {side} the time of the server, {now}; {MAX_CLOCK_SKEW} are allowed{unit}"
        );
        return Err(Refusal::new(Check::Time, "AuthFailure.SignatureExpire", message));
    }
    Ok(timestamp)
}

/// The value of a header that the list of signed headers names.
fn listed<'r>(request: &'r Request, name: &str) -> Result<&'r str, Refusal> {
    match request.headers.contains_key(name) {
        true => head::required(Check::Signature, &request.headers, name),
        false => {
            let message = format!("SignedHeaders names `{name}`, and the request has no such header");
            Err(Refusal::new(Check::Signature, "AuthFailure.SignatureFailure", message))
        }
    }
}

impl<'r> Signed<'r> {
    fn of(request: &'r Request, authorization: &'r Authorization, timestamp: i64) -> Result<Self, Refusal> {
        let required = |name| head::required(Check::Signature, &request.headers, name);
        let names = authorization.signed_headers.iter().map(String::as_str);
        let further =
            names.filter(|name| !name.eq_ignore_ascii_case("content-type") && !name.eq_ignore_ascii_case("host"));
        Ok(Self {
            request,
            authorization,
            timestamp,
            host: required("host")?,
            content_type: required("content-type")?,
            further: further.map(|name| Ok((name, listed(request, name)?))).collect::<Result<_, Refusal>>()?,
        })
    }

    fn query(&self) -> &'r str {
        if self.request.method == Method::GET { &self.request.query } else { "" }
    }

    fn payload(&self) -> &'r [u8] {
        if self.request.method == Method::GET { &[] } else { &self.request.body }
    }

    /// The signature of the request that arrived, over the headers that it names.
    fn expected(&self) -> Signature {
        self.signature(self.host, &self.further)
    }

    /// Whether the request is signed in another way that passes: the page of the signature shows further headers with
    /// their values in lower case, and the vendor's SDK for Node.js signs the host without a port, which the services'
    /// addresses do not have.
    fn is_right_otherwise(&self) -> bool {
        let lower: Vec<String> = self.further.iter().map(|(_, value)| value.to_lowercase()).collect();
        let lower: Vec<(&str, &str)> =
            self.further.iter().zip(&lower).map(|((name, _), value)| (*name, value.as_str())).collect();
        let port = self.host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok());
        let hosts = [Some(self.host), port.map(|(name, _)| name)];
        let ways = hosts.into_iter().flatten().flat_map(|host| [(host, &self.further), (host, &lower)]);
        ways.into_iter()
            .skip(1)
            .any(|(host, further)| self.signature(host, further).signature == self.authorization.signature)
    }

    fn signature(&self, host: &str, further: &[(&str, &str)]) -> Signature {
        let headers = &self.request.headers;
        sign(&Inputs {
            secret_id: SECRET_ID,
            secret_key: SECRET_KEY,
            service: &self.authorization.service,
            host,
            content_type: self.content_type,
            timestamp: self.timestamp,
            method: self.request.method.as_str(),
            query: self.query(),
            payload: self.payload(),
            unsigned_payload: headers.get("x-tc-content-sha256").is_some_and(|value| value == UNSIGNED_PAYLOAD),
            headers: further,
        })
    }
}
