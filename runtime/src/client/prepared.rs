//! A signed request that was not sent.

use std::fmt;

use crate::debug::REDACTED;
use crate::validate::Violation;

/// A signed request that was not sent, to look at or to send in another way. The service accepts it for 5 minutes, if its
/// credentials last as long.
pub struct Prepared {
    request: http::Request<Vec<u8>>,
    warnings: Vec<Violation>,
    /// The body without the values of sensitive fields.
    hidden: String,
}

impl Prepared {
    pub(crate) fn new(request: http::Request<Vec<u8>>, warnings: Vec<Violation>, hidden: String) -> Self {
        Self { request, warnings, hidden }
    }

    /// The request. Its `Debug` shows the body.
    pub fn request(&self) -> &http::Request<Vec<u8>> {
        &self.request
    }

    /// The request itself.
    pub fn into_request(self) -> http::Request<Vec<u8>> {
        self.request
    }

    /// The rules that it breaks and that do not keep it from being sent, hints included.
    pub fn warnings(&self) -> &[Violation] {
        &self.warnings
    }

    /// A `curl` command for a POSIX shell that shows what would be sent. Signature, token and the values of sensitive fields
    /// are replaced, so it can be shown to anybody, and cannot be run.
    pub fn curl(&self) -> String {
        let header = |value: &http::HeaderValue| match value.is_sensitive() {
            true => REDACTED.to_owned(),
            false => String::from_utf8_lossy(value.as_bytes()).into_owned(),
        };
        self.command(&header, &self.hidden)
    }

    /// The `curl` command with everything that is sent, personal data included. Whoever has it can make the call while the
    /// signature is valid.
    pub fn curl_with_secrets(&self) -> String {
        let header = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        self.command(&header, &String::from_utf8_lossy(self.request.body()))
    }

    fn command(&self, header: &dyn Fn(&http::HeaderValue) -> String, body: &str) -> String {
        let mut command = format!("curl -X {} {}", self.request.method(), quoted(&self.request.uri().to_string()));
        for (name, value) in self.request.headers() {
            command += &format!(" -H {}", quoted(&format!("{name}: {}", header(value))));
        }
        command + " --data-raw " + &quoted(body)
    }
}

/// A word of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("uri", self.request.uri())
            .field("headers", self.request.headers())
            .field("body", &format_args!("{}", self.hidden))
            .field("warnings", &self.warnings)
            .finish()
    }
}
