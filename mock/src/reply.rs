//! What is returned to a client, and how it is written to the connection.

use std::time::{Duration, SystemTime};

use hyper::body::Bytes;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};

use crate::body::Body;
use crate::fault::Fault;
use crate::signature::Explanation;
use crate::{CANONICAL_REQUEST, STRING_TO_SIGN};

/// What goes back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// All of it, whether or not the client gets all.
    pub(crate) body: Bytes,
    pub(crate) form: Form,
    /// What the header `Date` tells in place of the time, in Unix seconds.
    pub(crate) date: Option<i64>,
}

/// How the body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Html,
    /// One event after the other.
    Events,
    /// The first half of the events.
    FewerEvents,
    /// The first half.
    Truncated,
    /// With so many blanks at its end.
    Oversized(u64),
    /// Not at all.
    Dropped,
}

impl Reply {
    /// JSON with status 200, as it comes or as a fault leaves it.
    pub(crate) fn json(body: String, fault: Option<&Fault>) -> Self {
        let form = match fault {
            Some(Fault::Truncated) => Form::Truncated,
            Some(Fault::Oversized(bytes)) => Form::Oversized(*bytes),
            Some(Fault::DroppedBefore | Fault::DroppedAfter) => Form::Dropped,
            _ => Form::Json,
        };
        Self { status: StatusCode::OK, body: body.into(), form, date: None }
    }

    /// Events with status 200, as they come or as a fault leaves them.
    pub(crate) fn events(events: Vec<Bytes>, fault: Option<&Fault>) -> Self {
        let Self { form, .. } = Self::json(String::new(), fault);
        let form = match form {
            Form::Json | Form::Oversized(_) => Form::Events,
            Form::Truncated => Form::FewerEvents,
            form => form,
        };
        Self { form, ..Self::json(String::from_utf8_lossy(&events.concat()).into_owned(), None) }
    }

    /// The connection ends.
    pub(crate) fn dropped() -> Self {
        Self { form: Form::Dropped, ..Self::json(String::new(), None) }
    }

    /// What a gateway in between says.
    pub(crate) fn page(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
        let html = format!(
            "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n"
        );
        Self { status, body: html.into(), form: Form::Html, date: None }
    }

    /// The reply for the connection; with what the server would have signed in headers, where it is about that.
    pub(crate) fn response(&self, signing: Option<&Explanation>) -> Response<Body> {
        let body = self.body.clone();
        let mut response = Response::new(match self.form {
            Form::Json | Form::Html => Body::from(body),
            Form::Events => Body::pieces(events(&body)),
            Form::FewerEvents => Body::broken(body.slice(..body.len() / 2)),
            Form::Truncated => Body::broken(body.slice(..body.len() / 2)),
            // JSON means the same with blanks behind it.
            Form::Oversized(blanks) => Body::Longer { bytes: Some(body), blanks },
            Form::Dropped => Body::broken(Bytes::new()),
        });
        *response.status_mut() = self.status;
        let media_type = match self.form {
            Form::Html => "text/html",
            Form::Events | Form::FewerEvents => "text/event-stream",
            _ => "application/json",
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        if self.form == Form::Truncated {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(self.body.len()));
        }
        if let Some(date) = self.date.and_then(date) {
            headers.insert(header::DATE, date);
        }
        let texts = signing.into_iter().flat_map(|signing| {
            [(CANONICAL_REQUEST, &signing.canonical_request), (STRING_TO_SIGN, &signing.string_to_sign)]
        });
        for (name, text) in texts {
            // As a JSON string, since a header holds no line breaks.
            let text = serde_json::Value::from(text.as_str()).to_string();
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}

/// A stream of events, each by itself.
fn events(body: &Bytes) -> Vec<Bytes> {
    let mut rest = body.clone();
    let mut events = Vec::new();
    while let Some(end) = rest.windows(2).position(|two| two == b"\n\n") {
        events.push(rest.split_to(end + 2));
    }
    events
}

fn date(seconds: i64) -> Option<HeaderValue> {
    let since = Duration::from_secs(seconds.unsigned_abs());
    let time =
        if seconds < 0 { SystemTime::UNIX_EPOCH.checked_sub(since) } else { SystemTime::UNIX_EPOCH.checked_add(since) };
    // What HTTP can write ends with the year 9999.
    let time = time.filter(|_| (0..253_402_300_800).contains(&seconds))?;
    HeaderValue::from_str(&httpdate::fmt_http_date(time)).ok()
}
