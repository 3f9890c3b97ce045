//! Uses the generated crate as an application does.
#![cfg(feature = "essbasic")]

use std::time::Duration;

use serde_json::{Value, json};
use tc3::essbasic::{
    Agent, ApproverSignType, ChannelCreateSealPolicyRequest, Client, ErrorCode, ExtendedService, FlowApproverInfo,
    FlowInfo, LinkEndpoint, ModifyExtendedServiceRequest, ModifyExtendedServiceResponse, Operator, PrepareFlowsRequest,
    ServiceSwitch, UserInfo,
};
use tc3::testing::{Script, TestTime};
use tc3::{CallOptions, Credentials, RetryClass, RetryPolicy, ValidationMode};

const SECRET: &str = "key-that-must-not-show";

/// A client of a service that gives this answer to each of a few calls.
fn client(answer: Value) -> (Client, Script) {
    let time = TestTime::at(1_700_000_000);
    let script = (0..4).fold(Script::new(&time), |script, _| script.status(200, &answer.to_string()));
    (scripted(&script, &time), script)
}

fn scripted(script: &Script, time: &TestTime) -> Client {
    let credentials = Credentials::new("id", SECRET).expect("credentials");
    let builder = Client::builder().credentials(credentials).transport(script.clone());
    builder.clock(time.clone()).timer(time.clone()).build().expect("a client")
}

fn bodies(script: &Script) -> Vec<Value> {
    script.sent().iter().map(tc3::testing::Sent::json).collect()
}

fn operator() -> Operator {
    Operator::app("app").organization("organization").user("user")
}

fn switch() -> ModifyExtendedServiceRequest {
    ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open)
}

#[tokio::test]
async fn an_operator_is_given_once_and_sent_with_every_call() {
    let (client, service) = client(json!({"Response": {"OperateUrl": "", "RequestId": "1"}}));
    let client = client.as_operator(operator());
    let reply = client.modify_extended_service(&switch().endpoint(LinkEndpoint::App)).await.expect("a reply");
    assert_eq!((reply.operate_url.as_str(), reply.request_id.as_str()), ("", "1"));
    let other = Agent::new("other").proxy_organization_open_id("o").proxy_operator(UserInfo::new().open_id("u"));
    client.modify_extended_service(&switch().agent(other)).await.expect("a reply");
    assert_eq!(
        bodies(&service),
        [
            json!({
                "Agent": {
                    "AppId": "app",
                    "ProxyOrganizationOpenId": "organization",
                    "ProxyOperator": {"OpenId": "user"},
                },
                "ServiceType": "AUTO_SIGN",
                "Operate": "OPEN",
                "Endpoint": "APP",
            }),
            json!({
                "Agent": {"AppId": "other", "ProxyOrganizationOpenId": "o", "ProxyOperator": {"OpenId": "u"}},
                "ServiceType": "AUTO_SIGN",
                "Operate": "OPEN",
            }),
        ]
    );
}

#[tokio::test]
#[allow(deprecated, reason = "the vendor advises against PrepareFlows; it is the action with most limits")]
async fn every_violation_is_told_before_anything_is_sent() {
    let (client, service) = client(json!({"Response": {"RequestId": "1"}}));
    let flows = vec![FlowInfo::new("合同", 1_604_910_797); 21];
    let request = PrepareFlowsRequest::new(flows, format!("https://{}", "a".repeat(193)));
    let nobody = client.as_operator(Operator::app("app").organization("organization"));
    let error = nobody.prepare_flows(&request).await.expect_err("refused");
    let told: Vec<_> = error.violations().iter().map(|violation| (violation.path(), violation.rule().name())).collect();
    assert_eq!(told, [("Agent.ProxyOperator.OpenId", "needs"), ("FlowInfos", "max_items"), ("JumpUrl", "max_chars")]);
    assert_eq!(
        error.to_string(),
        "PrepareFlows was not sent:\n  \
         Agent.ProxyOperator.OpenId: missing; this action needs it from the operator\n  \
         FlowInfos: 21 items, at most 20 allowed\n  \
         JumpUrl: 201 characters, at most 200 allowed"
    );
    assert!(service.sent().is_empty());
}

#[tokio::test]
#[allow(deprecated, reason = "as above")]
async fn violations_deep_down_name_their_path() {
    let (client, _) = client(json!({"Response": {"RequestId": "1"}}));
    let approver = FlowApproverInfo::new().pre_read_time(301);
    let flows =
        vec![FlowInfo::new("ok", 1), FlowInfo::new("ok", 1).flow_approvers(vec![FlowApproverInfo::new(), approver])];
    let request = PrepareFlowsRequest::new(flows, "https://example.com");
    let error = client.as_operator(operator()).prepare_flows(&request).await.expect_err("refused");
    let paths: Vec<_> = error.violations().iter().map(|violation| violation.path()).collect();
    assert_eq!(paths, ["FlowInfos[1].FlowApprovers[1].PreReadTime"]);
}

#[tokio::test]
async fn a_call_without_an_operator_names_what_is_needed() {
    let (client, _) = client(json!({"Response": {"RequestId": "1"}}));
    let error = client.modify_extended_service(&switch()).await.expect_err("refused");
    let paths: Vec<_> = error.violations().iter().map(|violation| violation.path()).collect();
    assert_eq!(paths, ["Agent.AppId", "Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"]);
}

#[tokio::test]
async fn an_unknown_value_is_a_warning_unless_validation_is_strict() {
    let (client, service) = client(json!({"Response": {"RequestId": "1"}}));
    let client = client.as_operator(operator());
    let request = ModifyExtendedServiceRequest::new(ExtendedService::from("AUTO_SING"), ServiceSwitch::Open);
    client.modify_extended_service(&request).await.expect("sent, with a warning");
    let strict = client.with_validation(ValidationMode::Strict);
    let error = strict.modify_extended_service(&request).await.expect_err("refused");
    assert_eq!(error.violations()[0].suggestion(), Some("AUTO_SIGN"));
    assert_eq!(bodies(&service)[0]["ServiceType"], "AUTO_SING");
}

#[tokio::test]
async fn a_required_string_that_is_empty_is_missing() {
    let (client, _) = client(json!({"Response": {"RequestId": "1"}}));
    let request = ChannelCreateSealPolicyRequest::new("", vec!["user".to_owned()]);
    let client = client.as_operator(operator());
    let error = client.channel_create_seal_policy(&request).await.expect_err("refused");
    assert_eq!(error.violations()[0].path(), "SealId");
    let unchecked = client.with_validation(ValidationMode::Off);
    unchecked.channel_create_seal_policy(&request).await.expect("sent");
}

#[tokio::test]
async fn a_service_failure_has_a_typed_code() {
    let failure = json!({"Code": "InternalError.DbRead", "Message": "数据库读取失败。"});
    let (client, _) = client(json!({"Response": {"Error": failure, "RequestId": "r-1"}}));
    let error = client.as_operator(operator()).modify_extended_service(&switch()).await.expect_err("failed");
    assert_eq!(error.code(), Some(&ErrorCode::InternalErrorDbRead));
    assert_eq!((error.request_id(), error.action()), (Some("r-1"), Some("ModifyExtendedService")));
    assert!(error.code().is_some_and(|code| code.documented_for("ModifyExtendedService")));
    let text = error.to_string();
    for part in ["ModifyExtendedService", "InternalError.DbRead", "数据库读取失败。", "r-1", "https://"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[tokio::test]
async fn answers_are_read_whatever_the_vendor_adds_or_leaves_out() {
    let answers = [
        json!({"Response": {"OperateUrl": "https://a", "RequestId": "1", "New": {"Deep": [1]}}, "Beside": 1}),
        json!({"Response": {"OperateUrl": null, "RequestId": "1"}}),
        json!({"Response": {"RequestId": "1"}}),
    ];
    for answer in answers {
        let (client, _) = client(answer);
        let reply = client.as_operator(operator()).modify_extended_service(&switch()).await.expect("a reply");
        assert_eq!(reply.request_id, "1");
    }
}

/// What a wrapper for every action looks like.
async fn twice<A: tc3::Action>(client: &Client, request: &A) -> Result<A::Response, tc3::essbasic::Error> {
    client.call(request).await?;
    client.call(request).await
}

#[tokio::test]
async fn any_action_can_be_called_generically_on_behalf_of_the_operator() {
    let (client, service) = client(json!({"Response": {"OperateUrl": "", "RequestId": "1"}}));
    let reply = twice(&client.as_operator(operator()), &switch()).await.expect("a reply");
    assert_eq!(reply.request_id, "1");
    assert_eq!(bodies(&service).iter().filter(|body| body["Agent"]["AppId"] == "app").count(), 2);
}

#[test]
fn enums_are_open_and_their_validator_is_strict() {
    assert_eq!(ExtendedService::parse("OVERSEA_SIGN").expect("known"), ExtendedService::OverseaSign);
    let error = ExtendedService::parse("OVERSEAS_SIGN").expect_err("unknown");
    assert!(error.to_string().contains("OVERSEA_SIGN"), "{error}");
    let future = ExtendedService::from("SOMETHING_NEW");
    assert!(!future.is_known());
    assert_eq!(future.as_str(), "SOMETHING_NEW");
    assert_eq!(future, ExtendedService::from("SOMETHING_NEW".to_owned()));
    assert_eq!(ExtendedService::from("AUTO_SIGN"), ExtendedService::AutoSign);
    assert!(ExtendedService::KNOWN.iter().all(|value| ExtendedService::parse(value.as_str()).as_ref() == Ok(value)));
    assert_eq!(ApproverSignType::parse(2).expect("known"), ApproverSignType::Password);
    assert_eq!(ApproverSignType::from(9).value(), 9);
    ApproverSignType::parse(9).expect_err("unknown");
}

#[test]
fn debug_of_an_enum_names_its_variant() {
    let texts = [ExtendedService::OverseaSign, ExtendedService::from("SOMETHING_NEW")];
    assert_eq!(format!("{texts:?}"), r#"[OverseaSign, Unknown("SOMETHING_NEW")]"#);
    let integers = [ApproverSignType::Password, ApproverSignType::from(9)];
    assert_eq!(format!("{integers:?}"), "[Password, Unknown(9)]");
}

#[test]
fn error_codes_say_what_they_mean_and_what_to_do() {
    let throttled = ErrorCode::from("RequestLimitExceeded.UinLimitExceeded");
    assert_eq!(throttled.retry(), RetryClass::Throttled);
    assert_eq!(ErrorCode::InternalErrorDb.retry(), RetryClass::Safe);
    assert_eq!(ErrorCode::MissingParameter.retry(), RetryClass::Never);
    for code in ErrorCode::KNOWN {
        assert!(code.meaning().is_some() && code.remedy().is_some(), "{code}");
        assert_eq!(&ErrorCode::parse(code.as_str()).expect("known"), code);
    }
    assert!(ErrorCode::LimitExceededFlowInfos.documented_for("PrepareFlows"));
    assert!(!ErrorCode::LimitExceededFlowInfos.documented_for("ModifyExtendedService"));
    let unknown = ErrorCode::from("InternalError.Tomorrow");
    assert_eq!(
        (unknown.as_str(), unknown.meaning(), unknown.retry()),
        ("InternalError.Tomorrow", None, RetryClass::Safe)
    );
}

#[test]
fn personal_data_and_keys_stay_out_of_debug() {
    let approver =
        FlowApproverInfo::new().name("张三").mobile("13888888888").open_id("open-id").organization_name("某公司");
    let text = format!("{approver:?}");
    assert!(["张三", "13888888888", "open-id"].iter().all(|value| !text.contains(value)), "{text}");
    assert!(text.contains("某公司") && text.contains("[redacted]"), "{text}");
    let (client, _) = client(json!({}));
    let builder = Client::builder().credentials(Credentials::new("id", SECRET).expect("credentials"));
    for text in [format!("{client:?}"), format!("{builder:?}")] {
        assert!(!text.contains(SECRET), "{text}");
    }
}

#[test]
fn responses_can_be_built_in_tests() {
    let mut reply = ModifyExtendedServiceResponse::default();
    reply.operate_url = "https://example.com".to_owned();
    assert_eq!(reply.clone(), reply);
}

/// Throttles, then answers: the client waits for the next second, and the test does not.
#[tokio::test]
async fn an_application_is_tested_with_a_script_in_virtual_time() {
    let time = TestTime::at(1_700_000_000);
    let service = Script::new(&time)
        .refuse("RequestLimitExceeded", "too many requests")
        .answer(r#"{"OperateUrl": "https://example.com", "RequestId": "r-1"}"#)
        .hang();
    let client = scripted(&service, &time);
    let client = client.as_operator(operator());
    let reply = client.modify_extended_service(&switch()).await.expect("a reply");
    assert_eq!((reply.operate_url.as_str(), reply.metadata().attempts()), ("https://example.com", 2));
    assert!(time.waits()[0] >= Duration::from_secs(1));
    let sent = service.sent();
    assert_eq!((sent.len(), sent[1].action()), (2, "ModifyExtendedService"));
    assert_eq!(sent[1].json()["Operate"], "OPEN");

    let options = CallOptions::new().deadline(Duration::from_secs(5)).retry(RetryPolicy::off());
    let error = client.call_with(&switch(), &options).await.expect_err("no answer");
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 1);
}
