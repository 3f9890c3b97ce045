//! Judges what a sent request came to: an answer, a refusal, or a failure on the way.

use http::HeaderMap;

use super::attempts::Attempts;
use super::send::Received;
use super::{Call, Failed, RawAnswer, observe};
use crate::client::Shared;
use crate::credentials::Credentials;
use crate::error::{Error, Made, RawCode, TransportError};
use crate::events::Opened;
use crate::request_id;
use crate::response;
use crate::transport::Body;

/// What a sent request came to, which tracing is told.
pub(super) fn judge(
    shared: &Shared,
    call: Call<'_>,
    credentials: Option<&Credentials>,
    attempts: &Attempts,
    span: &tracing::Span,
    sent: Result<Received, TransportError>,
) -> Result<RawAnswer, Failed> {
    let status = sent.as_ref().ok().map(|(response, _)| response.status().as_u16());
    let outcome = match sent {
        Ok((response, Some(body))) => Ok(opened(call, credentials, response, body, attempts)),
        Ok((response, None)) => read(call, credentials, response, attempts.history()),
        Err(error) => Err(failed(call, credentials, error.during(call.info, shared.address(call.info)).into(), None)),
    };
    let (error, request_id) = match &outcome {
        Ok(answer) => (None, answer.found.request_id.as_deref()),
        Err(failed) => (Some(&failed.error), None),
    };
    observe::attempt_ended(span, error, request_id, status, attempts.attempt_took());
    outcome
}

/// An answer that comes in events. What they say is judged one by one.
fn opened(
    call: Call<'_>,
    credentials: Option<&Credentials>,
    response: http::Response<Vec<u8>>,
    body: Body,
    attempts: &Attempts,
) -> RawAnswer {
    let (head, _) = response.into_parts();
    let found = response::Found::in_events(&head.headers, credentials);
    RawAnswer {
        info: call.info,
        status: head.status,
        headers: head.headers,
        text: String::new(),
        found,
        made: attempts.history(),
        events: Some(Opened { body, deadline: attempts.deadline(), credentials: credentials.cloned() }),
    }
}

/// Judges an answer.
fn read(
    call: Call<'_>,
    credentials: Option<&Credentials>,
    response: http::Response<Vec<u8>>,
    made: Made,
) -> Result<RawAnswer, Failed> {
    let (head, body) = response.into_parts();
    let text = response::text(body);
    match response::find(call.info, head.status, &head.headers, &text) {
        Ok(mut found) => {
            found.request_id = request_id::harmless(found.request_id, credentials);
            let (status, headers) = (head.status, head.headers);
            let answer = RawAnswer { info: call.info, status, headers, text, found, made, events: None };
            #[cfg(feature = "encryption")]
            if let Some(sealing) = call.sealing {
                return sealing
                    .open(answer, credentials)
                    .map_err(|(error, headers)| failed(call, credentials, error, Some(headers)));
            }
            Ok(answer)
        }
        Err(error) => Err(failed(call, credentials, error, Some(head.headers))),
    }
}

fn failed(
    call: Call<'_>,
    credentials: Option<&Credentials>,
    mut error: Error<RawCode>,
    headers: Option<HeaderMap>,
) -> Failed {
    call.hide_what_was_sent(&mut error, credentials);
    Failed { error, headers, has_new_credentials: false }
}
