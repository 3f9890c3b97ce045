//! A service that returns a list of numbers page by page in every supported way, and lies on request.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tc3_runtime::{
    Action, ActionInfo, BoxFuture, Client, ClientBuilder, Credentials, RetryPolicy, SendOptions, Transport,
    TransportError, http, request, response, structure,
};

use crate::essbasic::SERVICE;

/// Counts items.
#[derive(Default)]
pub struct ByOffset {
    /// How many are skipped.
    pub offset: Option<u64>,
    /// How many are asked for.
    pub limit: Option<u64>,
}

/// Counts pages, from 1, in an object of its own.
#[derive(Default)]
pub struct ByPage {
    /// Number of the page.
    pub page: Option<u64>,
    /// How many are asked for.
    pub size: Option<u64>,
}

/// Follows a mark.
#[derive(Default)]
pub struct ByMark {
    /// The mark of the page before.
    pub mark: Option<String>,
    /// How many are asked for.
    pub limit: Option<u64>,
}

/// Follows a mark that has to be a number.
#[derive(Default)]
pub struct ByNumber {
    /// The mark of the page before.
    pub mark: Option<u64>,
    /// How many are asked for.
    pub limit: Option<u64>,
}

/// Counts pages from 0; the size is a text, and both are in an object.
#[derive(Default)]
pub struct TextOfLimit {
    /// Where they are.
    pub paging: Option<Place>,
    /// How many are asked for.
    pub limit: Option<String>,
}

/// An object of a request.
pub struct Place {
    /// Number of the page.
    pub offset: i64,
}

/// What the service answers.
pub struct Answer {
    /// The list.
    pub list: Option<Names>,
    /// How many items there are in all.
    pub total: Option<i64>,
    /// The mark of the next page.
    pub next: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// The id of the call.
    pub request_id: String,
    _metadata: tc3_runtime::ResponseMetadata,
}

/// A list in an object.
pub struct Names {
    /// The list.
    pub names: Vec<u64>,
}

request! { ByOffset { 0 offset: Option "Offset"; 1 limit: Option "Limit"; } }
request! { ByPage { 0 page: Option "Page"; 1 size: Option "Size"; } }
request! { ByMark { 0 mark: Option "Mark"; 1 limit: Option "Limit"; } }
request! { ByNumber { 0 mark: Option "Mark"; 1 limit: Option "Limit"; } }
request! { TextOfLimit { 0 paging: Option "Paging"; 1 limit: Option "Limit"; } }
structure! { sent Place { 0 offset: "Offset"; } }
structure! { received Names { 0 names: "Names"; } }
response! {
    Answer { 0 list: Option "List"; 1 total: Option "Total"; 2 next: Option "Next"; 3 has_more: Option "HasMore"; 4 request_id: "RequestId"; }
}

/// What is known of [`ByOffset`].
pub const OFFSET: &ActionInfo = &ActionInfo::of(SERVICE, "ListByOffset");

macro_rules! action {
    ($($request:ident $info:expr;)*) => {
        $(impl Action for $request {
            const INFO: &'static ActionInfo = $info;
            type Response = Answer;
        })*
    };
}

action! {
    ByOffset OFFSET;
    ByPage &ActionInfo::of(SERVICE, "ListByPage");
    ByMark &ActionInfo::of(SERVICE, "ListByMark");
    ByNumber &ActionInfo::of(SERVICE, "ListByNumber");
    TextOfLimit &ActionInfo::of(SERVICE, "ListByText");
}

tc3_runtime::paged! {
    ByOffset, offset(&["Offset"]).limit(&["Limit"], Some(100)).items(&[&["List", "Names"]]).total(&["Total"]).more(&["HasMore"]);
    u64, response => response.list.map(|list| list.names).unwrap_or_default()
}
tc3_runtime::paged! {
    ByPage, page(&["Page"], 1).limit(&["Size"], Some(100)).items(&[&["List", "Names"]]).total(&["Total"]);
    u64, response => response.list.map(|list| list.names).unwrap_or_default()
}
tc3_runtime::paged! {
    ByMark, cursor(&["Mark"], &["Next"]).limit(&["Limit"], Some(100)).items(&[&["List", "Names"]]).more(&["HasMore"]);
    u64, response => response.list.map(|list| list.names).unwrap_or_default()
}
tc3_runtime::paged! {
    ByNumber, cursor(&["Mark"], &["Next"]).limit(&["Limit"], Some(100)).items(&[&["List", "Names"]]);
    u64, response => response.list.map(|list| list.names).unwrap_or_default()
}
tc3_runtime::paged! {
    TextOfLimit, page(&["Paging", "Offset"], 0).limit(&["Limit"], Some(100)).items(&[&["List", "Names"]]).total(&["Total"]);
    u64, response => response.list.map(|list| list.names).unwrap_or_default()
}

/// What a service may do that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    /// It gives a total below the real one.
    TotalTooLow,
    /// It gives a total above the real one.
    TotalTooHigh,
    /// It gives the first page whatever it is asked for.
    SamePage,
    /// It gives two pages by turns.
    TwoPages,
    /// It gives other items in each answer, without end.
    EndlessItems,
    /// It gives no items on its second page.
    EmptyPage,
    /// It gives a new mark on every page, the last one included.
    EndlessMarks,
    /// It gives the same mark on every page.
    SameMark,
    /// It says on every page that there are more.
    AlwaysMore,
}

impl Lie {
    /// Every lie that leaves the numbers as they are.
    pub const ALL: [Self; 8] = [
        Self::TotalTooLow,
        Self::TotalTooHigh,
        Self::SamePage,
        Self::TwoPages,
        Self::EmptyPage,
        Self::EndlessMarks,
        Self::SameMark,
        Self::AlwaysMore,
    ];
}

/// The service.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// How many numbers its list has.
    pub length: u64,
    /// Whether it gives a total.
    pub has_total: bool,
    /// Whether it says if there are more.
    pub has_flag: bool,
    /// What it does that is wrong.
    pub lie: Option<Lie>,
    /// How many empty pages come after the first one; marks alone can lead through them.
    pub holes: u64,
    fails_at: Arc<Mutex<Option<usize>>>,
    received: Arc<Mutex<Vec<Value>>>,
}

impl Shelf {
    /// A service with the numbers below this one.
    pub fn new(length: u64) -> Self {
        let (fails_at, received) = (Arc::default(), Arc::default());
        Self { length, has_total: true, has_flag: false, lie: None, holes: 0, fails_at, received }
    }

    /// A client of the service.
    pub fn client(&self) -> Client {
        let builder: ClientBuilder<Client> = ClientBuilder::new(SERVICE);
        let credentials = Credentials::new("AKIDEXAMPLE", "key").unwrap();
        builder.credentials(credentials).transport(self.clone()).retry(RetryPolicy::off()).build().unwrap()
    }

    /// How often it was called.
    pub fn calls(&self) -> usize {
        self.received.lock().unwrap().len()
    }

    /// What it was sent.
    pub fn sent<T>(&self, of: impl Fn(&Value) -> T) -> Vec<T> {
        self.received.lock().unwrap().iter().map(of).collect()
    }

    /// Refuses the call of this number, counted from 1, once.
    pub fn fail_at(&self, call: usize) {
        *self.fails_at.lock().unwrap() = Some(call);
    }

    fn answer(&self, sent: &Value) -> Value {
        let number = |name: &str| sent[name].as_u64().or_else(|| sent[name].as_str()?.parse().ok());
        let size = number("Limit").or(number("Size")).unwrap_or(20).min(100);
        let (hole, marked) = place(sent["Mark"].as_str().unwrap_or("m0"));
        let page = number("Page").map(|page| page - 1).or(sent["Paging"]["Offset"].as_u64());
        let calls = self.calls() as u64;
        let start = match self.lie {
            Some(Lie::SamePage) => 0,
            Some(Lie::TwoPages) => calls % 2 * size,
            _ => number("Offset").or(page.map(|page| page * size)).unwrap_or(marked),
        };
        let is_empty = hole > 0 || self.lie == Some(Lie::EmptyPage) && calls == 2;
        let end = if is_empty { start } else { (start + size).min(self.length).max(start) };
        let is_last = end >= self.length;
        let total = match self.lie {
            Some(Lie::TotalTooLow) => self.length / 3,
            Some(Lie::TotalTooHigh) => self.length * 3 + 7,
            _ => self.length,
        };
        let names: Vec<u64> = match self.lie {
            Some(Lie::EndlessItems) => (calls * size..(calls + 1) * size).collect(),
            _ => (start..end).collect(),
        };
        let has_more = !is_last || self.lie == Some(Lie::AlwaysMore);
        json!({
            "List": {"Names": names},
            "Total": self.has_total.then_some(total),
            "Next": self.next(hole, start, end),
            "HasMore": self.has_flag.then_some(has_more),
            "RequestId": "r-1",
        })
    }

    /// The mark behind a page, or behind an empty one.
    fn next(&self, hole: u64, start: u64, end: u64) -> String {
        match self.lie {
            Some(Lie::EndlessMarks) => format!("m{}", end + self.calls() as u64),
            Some(Lie::SameMark) => "m1".to_owned(),
            _ if hole > 0 && hole == self.holes => format!("m{end}"),
            _ if hole > 0 || self.holes > 0 && start == 0 => format!("h{}:{end}", hole + 1),
            _ if end >= self.length => String::new(),
            _ => format!("m{end}"),
        }
    }
}

/// `m20` is a page from 20 on, `h2:20` the second empty page before it.
fn place(mark: &str) -> (u64, u64) {
    match mark.strip_prefix('h').and_then(|hole| hole.split_once(':')) {
        Some((hole, start)) => (hole.parse().unwrap(), start.parse().unwrap()),
        None => (0, mark.trim_start_matches('m').parse().unwrap()),
    }
}

impl Transport for Shelf {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        _: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        let sent: Value = serde_json::from_slice(request.body()).unwrap();
        self.received.lock().unwrap().push(sent.clone());
        let fails = self.fails_at.lock().unwrap().take_if(|call| *call == self.calls()).is_some();
        let response = match fails {
            true => json!({"Error": {"Code": "InternalError.Test", "Message": "a disk"}, "RequestId": "r-1"}),
            false => self.answer(&sent),
        };
        let body = json!({"Response": response}).to_string().into_bytes();
        Box::pin(async move { Ok(http::Response::new(body)) })
    }
}
