//! Waits for a contract, by what the local server remembers of it, with and without async.
#![cfg(all(feature = "blocking", feature = "essbasic", feature = "reqwest"))]

pub mod local;

use std::sync::Mutex;
use std::time::Duration;

use tc3::Progress;
use tc3::essbasic::{
    ApproverType, ChannelCreateFlowByFilesRequest, ChannelCreateFlowByFilesResponse, DescribeFlowDetailInfoResponse,
    ErrorCode, FlowApproverInfo, FlowStatus,
};
use tc3_mock::Server;

type Outcome = Result<DescribeFlowDetailInfoResponse, tc3::WaitError<DescribeFlowDetailInfoResponse, ErrorCode>>;

/// How patiently the tests wait: the server is near.
const PACE: Duration = Duration::from_millis(5);
const PATIENCE: Duration = Duration::from_secs(60);

fn contract() -> ChannelCreateFlowByFilesRequest {
    let signer = FlowApproverInfo::new().approver_type(ApproverType::Person).name("李四").mobile("18888888888");
    let request = ChannelCreateFlowByFilesRequest::new().flow_name("tomatoes").file_ids(vec!["file-1".to_owned()]);
    request.flow_approvers(vec![signer])
}

/// What happens to a contract while somebody waits for it.
type Happens = fn(&Server, &ChannelCreateFlowByFilesResponse);

/// Waits with a client that has async.
async fn with_async(server: &Server, happens: Happens, patience: Duration) -> (Outcome, Vec<String>) {
    let (client, draft, told) = (local::client(server), contract(), Mutex::default());
    let started = client.channel_create_flow_by_files(&draft).await.expect("a contract");
    let question = started.follow_up(&draft);
    let waiting = client.wait_until_flow_completed(&question).first_pause(Duration::ZERO).pace(PACE).deadline(patience);
    let outcome = waiting.on_progress(telling(server, &started, happens, &told)).await;
    (outcome, told.into_inner().expect("no panic"))
}

/// Waits with one that has not.
fn without_async(server: &Server, happens: Happens, patience: Duration) -> (Outcome, Vec<String>) {
    let (client, draft, told) = (local::blocking(server), contract(), Mutex::default());
    let started = client.channel_create_flow_by_files(&draft).expect("a contract");
    let question = started.follow_up(&draft);
    let waiting = client.wait_until_flow_completed(&question).first_pause(Duration::ZERO).pace(PACE).deadline(patience);
    let outcome = waiting.on_progress(telling(server, &started, happens, &told)).wait();
    (outcome, told.into_inner().expect("no panic"))
}

/// Notes the states that are told, and lets something happen after each.
fn telling<'a>(
    server: &'a Server,
    started: &'a ChannelCreateFlowByFilesResponse,
    happens: Happens,
    told: &'a Mutex<Vec<String>>,
) -> impl FnMut(&Progress<'_>) + Send + 'a {
    move |progress| {
        told.lock().expect("no panic").extend(progress.state().map(str::to_owned));
        happens(server, started);
    }
}

/// Both ways of waiting, for the same thing. Each has a server of its own, as the same request creates the same contract.
async fn both(happens: Happens, patience: Duration) -> [(Outcome, Vec<String>); 2] {
    let asynchronous = with_async(&local::server(), happens, patience).await;
    [asynchronous, without_async(&local::server(), happens, patience)]
}

#[tokio::test]
async fn all_sign_one_after_the_other() {
    let sign: Happens = |server, started| {
        server.advance(&started.flow_id, None).expect("the server knows the contract");
    };
    for (outcome, told) in both(sign, PATIENCE).await {
        let answer = outcome.expect("a contract that all have signed");
        assert!(answer.flow_info.iter().all(|flow| flow.flow_status == FlowStatus::All), "{answer:?}");
        assert_eq!(told, ["INIT", "PART"]);
    }
}

#[tokio::test]
async fn one_rejects() {
    let reject: Happens = |server, started| {
        server.advance(&started.flow_id, Some("REJECT")).expect("a state of contracts");
    };
    for (outcome, told) in both(reject, PATIENCE).await {
        let error = outcome.expect_err("it was rejected");
        assert!(error.is_failed() && !error.is_deadline(), "{error}");
        assert_eq!((error.state(), error.questions(), told), (Some("REJECT"), 2, vec!["INIT".to_owned()]));
    }
}

#[tokio::test]
async fn nobody_signs_in_time() {
    let patience = Duration::from_secs(2);
    for (outcome, told) in both(|_, _| (), patience).await {
        let error = outcome.expect_err("nobody signed");
        assert!(error.is_deadline() && error.state() == Some("INIT"), "{error}");
        // The deadline may have ended a question.
        let ended = error.questions() as usize - told.len();
        assert!(!told.is_empty() && ended == usize::from(error.call_error().is_some()), "{error:?}");
        assert!(told.iter().all(|state| state == "INIT"), "{told:?}");
    }
}
