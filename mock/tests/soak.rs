//! Runs the generated client against the mock, faults included, and checks how calls end and what was carried out.
//!
//! `cargo test --release -p tc3-mock --test soak -- --ignored --nocapture`

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tc3::Credentials;
use tc3::essbasic::{ChannelCancelFlowRequest, ChannelDescribeRolesRequest, Client, Error, Operator};
use tc3_mock::{Fault, SECRET_ID, SECRET_KEY, Server, Spec};
use tokio::task::JoinSet;

const ROUNDS: usize = 20;
const CALLS: usize = 1_000;
const AT_ONCE: usize = 32;

/// What goes wrong, in percent of the calls that reach the service.
fn faults() -> Vec<(f64, Fault)> {
    let error = |code: &str| Fault::Error { code: code.to_owned(), message: "on demand".to_owned() };
    vec![
        (2.0, Fault::DroppedBefore),
        (2.0, Fault::DroppedAfter),
        (2.0, Fault::Truncated),
        (2.0, Fault::Page(502)),
        (3.0, error("RequestLimitExceeded")),
        (2.0, error("InternalError")),
        (1.0, Fault::Oversized(100_000)),
    ]
}

/// One of two actions: one that may be sent again when its answer is lost, and one that may not.
async fn call(client: &Client, number: usize) -> Result<(), Error> {
    if number.is_multiple_of(2) {
        client.channel_describe_roles(&ChannelDescribeRolesRequest::new("10")).await.map(drop)
    } else {
        client.channel_cancel_flow(&ChannelCancelFlowRequest::new(format!("flow-{number}"))).await.map(drop)
    }
}

fn ending(number: usize, result: &Result<(), Error>) -> String {
    let action = if number.is_multiple_of(2) { "safe" } else { "never" };
    let ending = match result {
        Ok(()) => "answered",
        Err(Error::Service(_)) => "failure of the service",
        Err(Error::Transport(_)) => "failure on the way",
        Err(Error::Decode(_)) => "answer that cannot be read",
        Err(_) => "other",
    };
    format!("{action}: {ending}")
}

#[test]
#[ignore = "takes a minute"]
fn every_call_ends_and_none_is_carried_out_twice() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let server = Server::start(Spec::of_workspace().expect("a valid spec"), "127.0.0.1:0").await.expect("a server");
        for action in ["ChannelDescribeRoles", "ChannelCancelFlow"] {
            for (percent, fault) in faults() {
                server.on(action).percent(percent).fails(fault);
            }
            server.on(action).percent(2.0).after(Duration::from_millis(20)).answers();
        }
        let credentials = Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials");
        let client = Client::builder().credentials(credentials).endpoint(server.url()).build().expect("a client");
        let client = client.with_rate_limits(tc3::RateLimits::off());
        let client = Arc::new(client.as_operator(Operator::app("app").organization("organization").user("user")));
        let (mut endings, mut sent, mut carried_out) = (BTreeMap::<String, usize>::new(), 0, BTreeMap::new());
        for round in 0..ROUNDS {
            for (ending, count) in one_round(&client, round).await {
                *endings.entry(ending).or_default() += count;
            }
            let calls = logged(&server.url());
            sent += calls.len();
            calls.iter().filter_map(cancelled).for_each(|id| *carried_out.entry(id).or_insert(0) += 1);
        }
        println!("{} calls, {sent} requests: {endings:#?}", ROUNDS * CALLS);
        let twice: Vec<_> = carried_out.iter().filter(|(_, count)| **count > 1).collect();
        assert!(twice.is_empty(), "{twice:?}");
        assert_eq!(endings.values().sum::<usize>(), ROUNDS * CALLS);
        assert_eq!(endings.get("safe: other").or(endings.get("never: other")), None);
        let answered = endings["safe: answered"];
        assert!(answered * 100 >= ROUNDS * CALLS / 2 * 98, "{answered} safe calls were answered");
    });
}

/// How the calls of a round ended.
async fn one_round(client: &Arc<Client>, round: usize) -> BTreeMap<String, usize> {
    let mut workers = JoinSet::new();
    for worker in 0..AT_ONCE {
        let client = Arc::clone(client);
        workers.spawn(async move {
            let mut endings = Vec::new();
            for number in (worker..CALLS).step_by(AT_ONCE) {
                let number = round * CALLS + number;
                endings.push(ending(number, &call(&client, number).await));
            }
            endings
        });
    }
    let mut endings = BTreeMap::new();
    while let Some(worker) = workers.join_next().await {
        worker.expect("no panic").into_iter().for_each(|ending| *endings.entry(ending).or_default() += 1);
    }
    endings
}

/// The log of the server, which is then empty.
fn logged(url: &str) -> Vec<Value> {
    let ask = |method: &str, path: &str| {
        use std::io::{Read as _, Write as _};
        let host = url.trim_start_matches("http://");
        let mut stream = std::net::TcpStream::connect(host).expect("the server listens");
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("text");
        answer.split_once("\r\n\r\n").expect("a body").1.to_owned()
    };
    let calls: Value = serde_json::from_str(&ask("GET", "/_mock/calls?limit=100000")).expect("JSON");
    ask("DELETE", "/_mock/calls");
    calls["Calls"].as_array().expect("a list").clone()
}

/// The flow that a call cancelled: the service acted, whatever became of the answer.
fn cancelled(call: &Value) -> Option<String> {
    let acted = call["Answer"]["Source"] == "spec" && call["Refused"].is_null();
    Some(call["Parameters"]["FlowId"].as_str().filter(|_| acted)?.to_owned())
}
