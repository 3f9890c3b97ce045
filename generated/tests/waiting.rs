//! Waiting for a contract, through what the local server remembers of it, with and without async.
#![cfg(all(feature = "blocking", feature = "essbasic", feature = "reqwest"))]

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use tc3::essbasic::{
    ApproverType, ChannelCreateFlowByFilesRequest, Client, FlowApproverInfo, FlowStatus, Operator, blocking,
};
use tc3::{Credentials, Progress, RateLimits};
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};

/// Starts a server in a thread of its own, for clients with and without async.
fn server() -> Arc<Server> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let server = Server::start(Spec::of_workspace().expect("a spec"), "127.0.0.1:0").await.expect("a server");
            sender.send(Arc::new(server)).expect("the test waits");
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().expect("a server")
}

fn operator() -> Operator {
    Operator::app("app-id").organization("org-open-id").user("admin-open-id")
}

fn credentials() -> Credentials {
    Credentials::new(SECRET_ID, SECRET_KEY).expect("credentials")
}

fn without_async(server: &Server) -> blocking::Client {
    let builder = blocking::Client::builder().credentials(credentials()).rate_limits(RateLimits::off());
    builder.endpoint(server.url()).build().expect("a client").as_operator(operator())
}

fn contract() -> ChannelCreateFlowByFilesRequest {
    let signer = FlowApproverInfo::new().approver_type(ApproverType::Person).name("李四").mobile("18888888888");
    let request = ChannelCreateFlowByFilesRequest::new().flow_name("tomatoes").file_ids(vec!["file-1".to_owned()]);
    request.flow_approvers(vec![signer])
}

/// What moves a contract one step on each time that somebody asks, and notes the states that were told.
fn signers<'a>(
    server: &'a Server,
    flow: &'a str,
    told: &'a Mutex<Vec<String>>,
) -> impl FnMut(&Progress<'_>) + Send + 'a {
    move |progress| {
        told.lock().expect("no panic").extend(progress.state().map(str::to_owned));
        server.advance(flow, None).expect("the server knows the contract");
    }
}

#[test]
fn a_blocking_client_waits_until_all_have_signed() {
    let server = server();
    let client = without_async(&server);
    let draft = contract();
    let started = client.channel_create_flow_by_files(&draft).expect("a contract");
    let question = started.follow_up(&draft);
    let told = Mutex::default();
    let waiting =
        client.wait_until_flow_completed(&question).first_pause(Duration::ZERO).pace(Duration::from_millis(5));
    let waiting = waiting.deadline(Duration::from_secs(60)).on_progress(signers(&server, &started.flow_id, &told));
    let answer = waiting.wait().expect("a contract that all have signed");
    assert!(answer.flow_info.iter().all(|flow| flow.flow_status == FlowStatus::All), "{answer:?}");
    assert_eq!(told.into_inner().expect("no panic"), ["INIT", "PART"]);
}

#[tokio::test]
async fn an_async_client_is_told_that_a_contract_was_rejected() {
    let server = server();
    let client: Client = Client::builder().credentials(credentials()).endpoint(server.url()).build().expect("a client");
    let client = client.as_operator(operator());
    let draft = contract();
    let started = client.channel_create_flow_by_files(&draft).await.expect("a contract");
    let question = started.follow_up(&draft);
    let waiting =
        client.wait_until_flow_completed(&question).first_pause(Duration::ZERO).pace(Duration::from_millis(5));
    let reject = |_: &Progress<'_>| server.advance(&started.flow_id, Some("REJECT")).expect("a state of contracts");
    let error = waiting.deadline(Duration::from_secs(60)).on_progress(reject).await.expect_err("it was rejected");
    assert!(error.is_failed() && !error.is_deadline(), "{error}");
    assert_eq!((error.state(), error.questions()), (Some("REJECT"), 2));
}
