//! Two actions, one that may be repeated and one that must not be, and a client that calls them from a script.

use std::time::Duration;

use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::validate::{Field, Object, Shape, Value};
use tc3_runtime::{
    Action, ActionInfo, ActionRetry, BoxFuture, Client, ClientBuilder, Credentials, Error, Member as _, Timer,
};

use crate::block_on::block_on;
use crate::essbasic::{ErrorCode, PrepareFlowsResponse, SERVICE};

/// An action with a sensitive text, and some more texts.
#[derive(Clone)]
pub struct Order<const SAFE: bool> {
    /// What the test sends.
    pub name: String,
    /// Nothing, in most tests.
    pub notes: Vec<String>,
}

/// May be repeated.
pub type Query = Order<true>;
/// Must not be carried out twice.
pub type Create = Order<false>;

const INFO: ActionInfo =
    ActionInfo { retry: ActionRetry::Never, rate_limit: Some(20), ..ActionInfo::of(SERVICE, "Create") };

const QUERY: ActionInfo = ActionInfo { name: "Query", retry: ActionRetry::Safe, rate_limit: None, ..INFO };

static SHAPE: Shape<'static> = Shape {
    name: "Order",
    fields: &[Field { name: "Name", sensitive: true, ..Field::PLAIN }, Field { name: "Notes", ..Field::PLAIN }],
    rules: &[],
};

impl<const SAFE: bool> Action for Order<SAFE> {
    const INFO: &'static ActionInfo = if SAFE { &QUERY } else { &INFO };
    type Response = PrepareFlowsResponse;
}

impl<const SAFE: bool> Object for Order<SAFE> {
    fn shape(&self) -> &Shape<'_> {
        &SHAPE
    }

    fn field(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::Text(&self.name),
            _ => self.notes.view(),
        }
    }
}

/// A request that may be repeated.
pub fn query() -> Query {
    Order { name: "query".to_owned(), notes: Vec::new() }
}

/// A request that must not be repeated.
pub fn create() -> Create {
    Order { name: "create".to_owned(), notes: Vec::new() }
}

/// 2023-11-14T22:13:20Z.
pub const NOW: i64 = 1_700_000_000;

/// A good answer, without its envelope.
pub const DONE: &str = r#"{"ConfirmUrl": "u", "RequestId": "r-1"}"#;

/// A script, and the time that it takes.
pub fn scripted() -> (Script, TestTime) {
    let time = TestTime::at(NOW);
    (Script::new(&time), time)
}

/// A client of a script, in the script's time, that draws the longest pause each time.
pub fn builder(script: &Script, time: &TestTime) -> ClientBuilder<Client> {
    ClientBuilder::new(SERVICE)
        .credentials(Credentials::new("AKIDEXAMPLE", "key").unwrap())
        .transport(script.clone())
        .clock(time.clone())
        .timer(time.clone())
        .random(|| 1.0)
}

/// The client of [`builder`].
pub fn client(script: &Script, time: &TestTime) -> Client {
    builder(script, time).build().unwrap()
}

/// What a call brings.
pub type Outcome = Result<PrepareFlowsResponse, Error<ErrorCode>>;

/// Makes a call.
pub fn call<A: Action<Response = PrepareFlowsResponse>>(client: &Client, request: &A) -> Outcome {
    block_on(client.call(request, None))
}

/// A timer that takes twice as long as it was to, as one does whose machine is busy or asleep.
pub struct Late(pub TestTime);

impl Timer for Late {
    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration * 2)
    }
}
