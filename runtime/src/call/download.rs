//! Downloads the files behind links in answers.

use http::header::{HOST, HeaderValue};
use http::{Method, StatusCode, Uri};

use super::attempts::{Attempts, Failure, Next};
use super::retry_after::retry_after;
use super::send::{Way, send};
use crate::action::ActionInfo;
use crate::client::{Settings, Shared};
use crate::error::{ConfigurationError, DecodeError, Error, RawCode, RetryClass, TransportError, reason};

/// Fetches a file, of which the whole is kept. Links are opened without a signature.
pub(crate) async fn download(
    shared: &Shared,
    settings: &Settings,
    info: &'static ActionInfo,
    link: &str,
    maximum: usize,
) -> Result<Vec<u8>, Error<RawCode>> {
    let request = request(link).map_err(|error| error.during(info))?;
    // Path and query open the file, so they are not shown.
    let place = format!("{}://{}", request.uri().scheme_str().unwrap_or_default(), host(request.uri()));
    let mut attempts = Attempts::new(settings, shared.timer.elapsed());
    loop {
        attempts.begin(shared.timer.elapsed());
        let sent = send(shared, settings, &mut attempts, request.clone(), Way { maximum, events: false }).await;
        attempts.passed(super::Phase::Attempt, shared.timer.elapsed());
        let (error, asked) = match sent {
            Ok((response, _)) if response.status() == StatusCode::OK => {
                shared.budget.deposit(attempts.repetitions());
                return Ok(response.into_body());
            }
            Ok((response, _)) => {
                let error = DecodeError::of_file(response.status()).during(info);
                (Error::from(error), retry_after(response.headers(), shared))
            }
            Err(error) => (error.of_file(maximum).during(info, place.clone()).into(), None),
        };
        let failure = Failure {
            // Of a file no code of the service says anything.
            reason: reason(&error, |_| RetryClass::Never),
            has_new_offset: false,
            has_new_credentials: false,
            retry_after: asked,
        };
        match attempts.next(&failure, shared) {
            Next::End => return Err(error.made(attempts.history())),
            Next::Again(pause) => shared.timer.sleep(pause).await,
        }
        attempts.passed(super::Phase::Pause, shared.timer.elapsed());
    }
}

fn request(link: &str) -> Result<http::Request<Vec<u8>>, ConfigurationError> {
    let refused = || ConfigurationError::new("the link is not an http or https URL");
    let uri: Uri = link.parse().map_err(|_| refused())?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none_or(str::is_empty) {
        return Err(refused());
    }
    let host = HeaderValue::from_str(&host(&uri)).map_err(|_| refused())?;
    let mut request = http::Request::new(Vec::new());
    *request.method_mut() = Method::GET;
    *request.uri_mut() = uri;
    request.headers_mut().insert(HOST, host);
    Ok(request)
}

/// Without a user and a password, should there be any.
fn host(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    uri.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

impl TransportError {
    /// Says what is to be raised where a file is too large.
    fn of_file(self, maximum: usize) -> Self {
        if self.kind() == crate::error::TransportErrorKind::TooLarge { Self::file_too_large(maximum) } else { self }
    }
}
