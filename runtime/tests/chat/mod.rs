//! An action that answers in events, for the tests of such answers.

use http::Response;
use tc3_runtime::events::{Event, Events, EventsInfo, Given, Streamed};
use tc3_runtime::testing::Script;
use tc3_runtime::validate::{Field, Object, Shape, Value};
use tc3_runtime::{Action, ActionInfo, ActionRetry, Client, Error};

use crate::block_on::block_on;
use crate::essbasic::{ErrorCode, PrepareFlowsResponse, SERVICE};

/// An action that answers in events if it is asked to.
pub struct Chat;

static INFO: ActionInfo = ActionInfo { retry: ActionRetry::Safe, ..ActionInfo::of(SERVICE, "Chat") };

static SHAPE: Shape<'static> = Shape {
    name: "ChatRequest",
    fields: &[Field { name: "Text", ..Field::PLAIN }, Field { name: "Stream", ..Field::PLAIN }],
    rules: &[],
};

impl Action for Chat {
    const INFO: &'static ActionInfo = &INFO;
    type Response = PrepareFlowsResponse;
}

impl Streamed for Chat {
    const EVENTS: &'static EventsInfo = &EventsInfo {
        when: Some(("Stream", Given::Boolean(true))),
        code: &["ErrorMsg", "Code"],
        message: &["ErrorMsg", "Msg"],
    };
}

impl Object for Chat {
    fn shape(&self) -> &Shape<'_> {
        &SHAPE
    }

    fn field(&self, index: usize) -> Value<'_> {
        if index == 0 { Value::Text("a private question") } else { Value::Absent }
    }
}

/// A stream of answers.
pub type Chats = Events<PrepareFlowsResponse, ErrorCode>;
/// One of them, or why there is none.
pub type Item = Result<Event<PrepareFlowsResponse>, Error<ErrorCode>>;

/// The stream that answers a call.
pub fn opened(client: &Client) -> Result<Chats, Error<ErrorCode>> {
    block_on(client.call_events(&Chat, None))
}

/// A script whose answer is a stream with this body.
pub fn stream(script: Script, body: &str) -> Script {
    script
        .respond(Response::new(body.as_bytes().to_vec()))
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("x-tc-requestid", "r-head")
}

/// All of a stream.
pub fn all(events: &mut Chats) -> Vec<Item> {
    std::iter::from_fn(|| block_on(events.next())).collect()
}
