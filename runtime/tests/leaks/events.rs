//! Tests answers in events, every piece of which may repeat what was sent.

use tc3_runtime::events::{Event, Events, EventsInfo, Streamed};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::validate::{Object, Shape, Value};
use tc3_runtime::{Action, ActionInfo, Error, RetryPolicy};

use crate::block_on::block_on;
use crate::calls::{self, NOW, Query};
use crate::chat::{Chat, stream};
use crate::essbasic::{ErrorCode, PrepareFlowsResponse};
use crate::listener::Listener;
use crate::planted::{KEY, LINK, NAME, PHONE, TOKEN, credentials, echo, find_planted, json, shown};
use crate::request;

/// The request of the other tests, answered in events.
struct Streaming(Query);

impl Action for Streaming {
    const INFO: &'static ActionInfo = Query::INFO;
    type Response = PrepareFlowsResponse;
}

impl Streamed for Streaming {
    const EVENTS: &'static EventsInfo = Chat::EVENTS;
}

impl Object for Streaming {
    fn shape(&self) -> &Shape<'_> {
        self.0.shape()
    }

    fn field(&self, index: usize) -> Value<'_> {
        self.0.field(index)
    }
}

/// The data of an event that goes wrong, or holds what was sent where something else belongs.
fn pieces() -> Vec<String> {
    let echo = json(&echo());
    vec![
        echo.clone(),
        format!("{{\"ErrorMsg\": {{\"Code\": {echo}, \"Msg\": {echo}}}}}"),
        format!("{{\"ErrorMsg\": {{\"Code\": \"X.{TOKEN}\", \"Msg\": \"{NAME}手机号{PHONE}\"}}}}"),
        format!("{{\"Error\": {{\"Code\": \"Blocked\", \"Message\": {echo}}}, \"RequestId\": \"{TOKEN}\"}}"),
        format!("{{\"Response\": {{\"Error\": {{\"Code\": \"X.{PHONE}\", \"Message\": {echo}}}}}}}"),
        format!("{{\"DeprecatedWarning\": \"{PHONE} {LINK}\", \"RequestId\": \"{KEY}\"}}"),
        // Mismatches.
        format!("{{\"ConfirmUrl\": [{echo}], \"FlowInfos\": {echo}, \"Total\": {echo}}}"),
        format!("{{\"ConfirmUrl\": {{\"{TOKEN}\": 1}}, \"FlowInfos\": [{{\"FlowName\": [{echo}]}}, {echo}]}}"),
        format!("{{\"ConfirmUrl\": {PHONE}, \"FlowInfos\": [[\"{NAME}\"]]}}"),
        // Cut off.
        format!("{{\"ConfirmUrl\": {echo}, \"Total\": [{echo}"),
    ]
}

#[test]
fn no_event_and_no_error_of_a_stream_shows_what_was_sent() {
    for piece in pieces() {
        for body in
            [format!("data: {piece}\n\n"), format!("event: {piece}\ndata: {{}}\n\ndata: {piece}"), piece.clone()]
        {
            for is_strict in [false, true] {
                find_planted(&body, &told(&body, is_strict).concat());
            }
        }
    }
}

/// The mismatch itself has the value, unless it is sensitive.
#[test]
fn a_mismatch_is_logged_without_what_was_found() {
    let body = format!("data: {{\"ConfirmUrl\": \"u\", \"Total\": \"{TOKEN}\"}}\n\n");
    let [shown, logged] = told(&body, false);
    assert!(shown.contains(TOKEN) && logged.contains("expected an integer of 64 bits, found a string"), "{logged}");
    find_planted("the log", &logged);
    find_planted("the error", &told(&body, true).concat());
}

/// Everything that is shown, and logged, of a call whose answer is a stream with this body.
fn told(body: &str, is_strict: bool) -> [String; 2] {
    let time = TestTime::at(NOW);
    let script = stream(Script::new(&time), body).header("x-tc-requestid", TOKEN);
    let builder = calls::builder(&script, &time).credentials(credentials()).strict_answers(is_strict);
    let client = builder.retry(RetryPolicy::off()).build().unwrap();
    let mut told = String::new();
    let lines = Listener::during(|| {
        let opened: Result<Events<_, ErrorCode>, _> = block_on(client.call_events(&Streaming(request()), None));
        match opened {
            Ok(mut events) => {
                told += &format!("{events:?} {:?}", events.request_id());
                told.extend(std::iter::from_fn(|| block_on(events.next())).map(shown_of));
            }
            Err(error) => told += &shown(&error),
        }
    });
    [told, lines.join("\n")]
}

/// What `Debug` shows of an event, and its mismatches; or an error.
fn shown_of(item: Result<Event<PrepareFlowsResponse>, Error<ErrorCode>>) -> String {
    match item {
        Ok(event) => format!("{:?} {:?}", event.response(), event.metadata().mismatches()),
        Err(error) => shown(&error),
    }
}
