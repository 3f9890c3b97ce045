//! Tests the follow-up request of an action that started something, one of each form.
#![cfg(all(feature = "ess", feature = "essbasic", feature = "sms"))]

use serde_json::{Value, json};
use tc3::testing::{Script, Sent, TestTime};
use tc3::{Credentials, ess, essbasic, sms};

fn credentials() -> Credentials {
    Credentials::new("id", "key").expect("credentials")
}

/// What the service was sent.
fn sent(script: &Script) -> Vec<Value> {
    script.sent().iter().map(Sent::json).collect()
}

/// The same list.
#[tokio::test]
async fn a_list_is_handed_on() {
    let mut started = essbasic::CreateFlowsByTemplatesResponse::default();
    started.flow_ids = vec!["f1".to_owned(), "f2".to_owned()];
    let operator = essbasic::Operator::app("app").organization("org").user("n9527");
    let question = started.follow_up(&essbasic::CreateFlowsByTemplatesRequest::new(Vec::new()));
    assert_eq!(question.flow_ids.as_ref(), Some(&started.flow_ids));

    // The first answer leaves one out: it is not done.
    let flow = |id: &str| json!({"FlowId": id, "FlowStatus": "ALL"});
    let answer = |flows: Value| json!({"ApplicationId": "app", "FlowInfo": flows, "RequestId": "r"}).to_string();
    let time = TestTime::at(1_700_000_000);
    let script = Script::new(&time).answer(&answer(json!([flow("f1")])));
    let script = script.answer(&answer(json!([flow("f1"), flow("f2")])));
    let builder = essbasic::Client::builder().credentials(credentials()).transport(script.clone());
    let client = builder.clock(time.clone()).timer(time.clone()).build().expect("a client").as_operator(operator);
    let done = client.wait_until_flow_completed(&question).await.expect("both are signed");
    assert_eq!((done.flow_info.len(), sent(&script).len()), (2, 2));
}

/// A member of each thing in a list, where it has one.
#[test]
fn members_of_a_list_are_handed_on() {
    let mut started = ess::DescribeBatchOrganizationRegistrationUrlsResponse::default();
    let mut urls = vec![ess::OrganizationAuthUrl::default(); 3];
    (urls[0].sub_task_id, urls[2].sub_task_id) = (Some("t1".to_owned()), Some("t3".to_owned()));
    started.organization_auth_urls = Some(urls);
    let request = ess::DescribeBatchOrganizationRegistrationUrlsRequest::new("task");
    assert_eq!(started.follow_up(&request).task_ids, Some(vec!["t1".to_owned(), "t3".to_owned()]));
    started.organization_auth_urls = None;
    assert_eq!(started.follow_up(&request).task_ids, Some(Vec::new()));
}

/// `set` of one value and of a list.
#[test]
fn values_that_are_always_the_same_are_set() {
    let mut started = ess::CancelOrganizationFlowsResponse::default();
    started.task_id = "t1".to_owned();
    let question = started.follow_up(&ess::CancelOrganizationFlowsRequest::new());
    assert_eq!((&*question.task_id, question.cancel_type), ("t1", Some(ess::FlowCancelTaskType::All)));
    let mut started = ess::CreateSealResponse::default();
    started.seal_id = "s1".to_owned();
    let question = started.follow_up(&ess::CreateSealRequest::new("a seal"));
    assert_eq!(question.seal_statuses, Some(vec![ess::SealStatusFilter::All]));
    assert_eq!(question.seal_id.as_deref(), Some("s1"));
}

/// `keep`, and the path into an object that makes a list.
#[test]
fn parameters_are_kept() {
    let mut started = sms::AddSmsSignResponse::default();
    started.add_sign_status.sign_id = 7;
    let question = started.follow_up(&sms::AddSmsSignRequest::new(sms::AddSmsSignRequestArgs {
        sign_name: "a farm".to_owned(),
        sign_type: 0.into(),
        document_type: 0.into(),
        international: sms::Coverage::International,
        sign_purpose: 0.into(),
        proof_image: String::new(),
    }));
    assert_eq!((question.sign_id_set, question.international), (Some(vec![7]), sms::Coverage::International));
}
