//! Tests what goes beyond the types: unknown actions and members, everything received with a response, and requests
//! that are signed and not sent.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use block_on::block_on;
use calls::{DONE, builder, client, create, query, scripted};
use essbasic::{Agent, ErrorCode, FlowInfo, Operator, PrepareFlowsRequest};
use tc3_runtime::serde_json::{Value, json};
use tc3_runtime::{
    Answer, CallOptions, Client, Credentials, Error, RawAction, RawResponse, RetryPolicy, ValidationMode,
};

type Raw = Result<Answer<RawResponse>, Error<ErrorCode>>;

fn raw(client: &Client, action: impl Into<RawAction>, members: Value) -> Raw {
    block_on(client.call_raw(action, members, None))
}

#[test]
fn an_action_without_types_is_signed_sent_and_read_as_json() {
    let (script, time) = scripted();
    let script = script.answer(r#"{"New": [1, {"a": null}], "RequestId": "r-1"}"#);
    let answer = raw(&client(&script, &time), "DescribeNew", json!({"A": {"b": [true]}})).unwrap();
    assert_eq!(**answer.response(), json!({"New": [1, {"a": null}], "RequestId": "r-1"}));
    assert_eq!((answer.request_id(), answer.attempts()), (Some("r-1"), 1));
    let sent = &script.sent()[0];
    assert_eq!((sent.action(), sent.json()), ("DescribeNew", json!({"A": {"b": [true]}})));
    assert!(sent.header("authorization").unwrap().contains("Credential=AKIDEXAMPLE/"));
    // Nobody says what in it is sensitive.
    let shown = format!("{answer:?}");
    assert!(shown.contains("[2 members]") && !shown.contains("New"), "{shown}");
}

#[test]
fn an_action_that_is_not_signed_is_called_without_credentials() {
    let (script, time) = scripted();
    let script = script.answer(DONE).answer(DONE);
    let exchange = || RawAction::new("ExchangeToken").unsigned();
    let client = builder(&script, &time).without_credentials().build().unwrap();
    raw(&client, exchange(), json!({"Token": "t"})).unwrap();
    let error = raw(&client, "DescribeNew", json!({})).unwrap_err().to_string();
    assert!(error.contains("DescribeNew") && error.contains("without credentials"), "{error}");
    // Credentials that are there stay out of it.
    let credentials = Credentials::new("AKIDEXAMPLE", "key").unwrap().with_token("session").unwrap();
    let client = builder(&script, &time).credentials(credentials).build().unwrap();
    raw(&client, exchange(), json!({"Token": "t"})).unwrap();
    assert_eq!(script.sent().len(), 2);
    for sent in script.sent() {
        assert_eq!((sent.header("authorization"), sent.header("x-tc-token")), (Some("SKIP"), None));
    }
}

#[test]
fn it_is_called_on_behalf_of_the_operator_unless_it_names_another() {
    let (script, time) = scripted();
    let script = script.answer(DONE).answer(DONE).answer(DONE);
    let client = client(&script, &time);
    let agent: Agent = Operator::app("app").user("user").into();
    for members in [Value::Null, json!({"A": 1}), json!({"Agent": {"AppId": "other"}})] {
        let outcome: Raw = block_on(client.call_raw("New", members, Some(("Agent", &agent))));
        outcome.unwrap();
    }
    let bodies: Vec<Value> = script.sent().iter().map(|sent| sent.json()).collect();
    let own = json!({"AppId": "app", "ProxyOperator": {"OpenId": "user"}});
    assert_eq!(bodies, [json!({"Agent": own}), json!({"A": 1, "Agent": own}), json!({"Agent": {"AppId": "other"}})]);
}

#[test]
fn a_lost_call_is_repeated_only_where_the_caller_says_that_it_may_be() {
    for (action, attempts) in [(RawAction::new("Create"), 1), (RawAction::new("Describe").repeatable(), 3)] {
        let (script, time) = scripted();
        let script = (0..3).fold(script, |script, _| script.status(502, "bad gateway"));
        let error = raw(&client(&script, &time), action, Value::Null).unwrap_err();
        assert_eq!((error.attempts(), script.sent().len()), (attempts, attempts as usize));
    }
}

#[test]
fn its_limit_and_its_host_are_kept() {
    let (script, time) = scripted();
    let script = script.answer(DONE).answer(DONE);
    let client = client(&script, &time);
    let action = || RawAction::new("Slow").rate_limit(1).host("other.tencentcloudapi.com");
    raw(&client, action(), Value::Null).unwrap();
    raw(&client, action(), Value::Null).unwrap();
    assert_eq!(script.sent()[1].at().as_secs(), 1);
    assert_eq!(script.sent()[0].header("host"), Some("other.tencentcloudapi.com"));
}

#[test]
fn its_errors_are_those_of_other_calls() {
    let (script, time) = scripted();
    let script = script.refuse("InvalidParameter.ParamError", "张三 is wrong");
    let client = client(&script, &time);
    let error = raw(&client, "New", json!({"Name": "张三"})).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::InvalidParameterParamError));
    assert_eq!(error.action(), Some("New"));
    assert!(error.to_string().contains("[redacted] is wrong"), "{error}");
    let error = raw(&client, "New", json!([1])).unwrap_err();
    assert_eq!(error.to_string(), "New: the members of the request are not a JSON object");
    assert_eq!(script.sent().len(), 1);
}

#[test]
fn members_are_added_to_a_typed_call_and_replace_its_own() {
    let (script, time) = scripted();
    let script = script.refuse("RequestLimitExceeded", "slow").answer(DONE);
    let client = client(&script, &time).with(&CallOptions::new().member("A", 1).member("B", 1));
    let client = client.with(&CallOptions::new().member("B", "two").member("Name", json!({"c": [3]})));
    calls::call(&client, &create()).unwrap();
    for sent in script.sent() {
        assert_eq!(sent.json(), json!({"Notes": [], "A": 1, "B": "two", "Name": {"c": [3]}}));
    }
}

#[test]
fn a_member_that_is_replaced_is_not_checked_and_all_others_are() {
    let (script, time) = scripted();
    let script = script.answer(DONE);
    let client = client(&script, &time);
    let request = PrepareFlowsRequest::new(Vec::new());
    let agent: Agent = Operator::app("app").user("user").into();
    let call = |client: &Client| -> calls::Outcome { block_on(client.call(&request, Some(&agent))) };
    assert_eq!(call(&client).unwrap_err().violations()[0].path(), "FlowInfos");
    call(&client.with(&CallOptions::new().member("FlowInfos", "as text"))).unwrap();
    assert_eq!(call(&client.with(&CallOptions::new().member("Other", 1))).unwrap_err().violations().len(), 1);
    assert_eq!(script.sent()[0].json()["FlowInfos"], "as text");
}

#[test]
fn options_show_the_names_of_members_and_not_their_values() {
    let (script, time) = scripted();
    let options = CallOptions::new().member("Name", "张三");
    let shown = format!("{options:?} {:?}", client(&script, &time).with(&options));
    assert!(shown.contains("Name") && !shown.contains("张三"), "{shown}");
}

#[test]
fn a_response_comes_with_everything_that_came_over_http() {
    let (script, time) = scripted();
    let answer = r#"{"ConfirmUrl": "u", "Unknown": 1, "RequestId": "r-1"}"#;
    let script = script.status(502, "no").answer(answer).header("server", "nginx");
    let answer: Result<_, Error<ErrorCode>> = block_on(client(&script, &time).call_for_answer(&query(), None));
    let answer = answer.unwrap();
    assert_eq!((answer.response().confirm_url.as_str(), answer.response().metadata().attempts()), ("u", 2));
    assert_eq!((answer.status().as_u16(), answer.request_id(), answer.attempts()), (200, Some("r-1"), 2));
    assert_eq!(answer.headers()["server"], "nginx");
    assert!(answer.body().contains(r#""Unknown": 1"#));
    assert!(!format!("{answer:?}").contains("Unknown"));
    assert_eq!(answer.into_response().request_id, "r-1");
}

fn flows(name: &str) -> PrepareFlowsRequest {
    let mut flow = FlowInfo::new(name);
    flow.mobiles = Some(vec!["13800138000".to_owned()]);
    PrepareFlowsRequest::new(vec![flow])
}

#[test]
fn a_prepared_request_is_the_one_that_would_be_sent() {
    let (script, time) = scripted();
    let script = script.answer(DONE);
    let client = client(&script, &time);
    let (request, agent) = (flows("a's \\$(b)合"), Agent::from(Operator::app("app").user("user")));
    let prepared: Result<_, Error<ErrorCode>> = block_on(client.prepare(&request, Some(&agent)));
    let prepared = prepared.unwrap();
    assert!(script.sent().is_empty());
    let _: calls::Outcome = block_on(client.call(&request, Some(&agent)));
    let sent = script.sent();
    let sent = sent[0].request();
    assert_eq!(prepared.request().headers(), sent.headers());
    assert_eq!((prepared.request().uri(), prepared.request().body()), (sent.uri(), sent.body()));

    let words = words(&prepared.curl_with_secrets());
    let body = std::str::from_utf8(sent.body()).unwrap();
    assert_eq!(words[..3], ["-X", "POST", "https://essbasic.tencentcloudapi.com/"]);
    assert_eq!(words[words.len() - 2..], ["--data-raw", body]);
    let authorization = format!("authorization: {}", sent.headers()["authorization"].to_str().unwrap());
    assert!(words.contains(&authorization), "{words:?}");
    assert_eq!(prepared.into_request().method(), "POST");
}

/// What a shell makes of a `curl` command.
fn words(command: &str) -> Vec<String> {
    let print = command.replacen("curl", "printf '%s\\0'", 1);
    let output = std::process::Command::new("sh").args(["-c", &print]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.trim_end_matches('\0').split('\0').map(str::to_owned).collect()
}

#[test]
fn a_curl_command_hides_what_is_secret_unless_it_is_asked_for() {
    let (script, time) = scripted();
    let client = client(&script, &time).with(&CallOptions::new().member("Extra", "personal"));
    let agent: Agent = Operator::app("app").user("user").into();
    let prepared: Result<_, Error<ErrorCode>> = block_on(client.prepare(&flows("a"), Some(&agent)));
    let prepared = prepared.unwrap();
    let (hidden, shown) = (prepared.curl(), prepared.curl_with_secrets());
    for secret in ["AKIDEXAMPLE", "13800138000", "personal"] {
        assert!(shown.contains(secret), "{shown}");
        assert!(!hidden.contains(secret) && !format!("{prepared:?}").contains(secret), "{hidden}");
    }
    assert!(hidden.contains("-H 'authorization: [redacted]'"), "{hidden}");
    let body = r#"{"Agent":{"AppId":"app","ProxyOperator":{"OpenId":"user"}},"FlowInfos":[{"FlowName":"a","Mobiles":"[redacted]"}],"Extra":"[redacted]"}"#;
    assert_eq!(words(&hidden).last().unwrap(), body);
}

#[test]
fn preparing_checks_and_returns_what_would_only_be_told() {
    let (script, time) = scripted();
    let client = builder(&script, &time).retry(RetryPolicy::off()).build().unwrap();
    let agent: Agent = Operator::app("app").user("user").into();
    let prepare = |client: &Client, request: &PrepareFlowsRequest| -> Result<_, Error<ErrorCode>> {
        block_on(client.prepare(request, Some(&agent)))
    };
    let mut request = flows("a");
    request.switch = Some("AJAR".into());
    let prepared = prepare(&client, &request).unwrap();
    let paths: Vec<&str> = prepared.warnings().iter().map(|warning| warning.path()).collect();
    assert_eq!(paths, ["Switch"]);
    prepare(&client.with_validation(ValidationMode::Strict), &request).unwrap_err();
    assert!(prepare(&client.with_validation(ValidationMode::Off), &request).unwrap().warnings().is_empty());
    let error = prepare(&client, &flows("longer than ten characters")).unwrap_err();
    assert_eq!(error.violations()[0].path(), "FlowInfos[0].FlowName");
}

/// The limit is that of the gateway; files go to hosts that are not behind it.
#[test]
fn twelve_megabytes_go_to_a_host_for_files_and_not_to_others() {
    let body = || json!({"FileBody": "x".repeat(12 << 20)});
    let (script, time) = scripted();
    let script = script.answer(DONE);
    let client = client(&script, &time);
    let action = || RawAction::new("UploadFiles").host("file.ess.tencent.cn");
    raw(&client, action(), body()).unwrap();
    assert_eq!(script.sent()[0].request().body().len(), (12 << 20) + r#"{"FileBody":""}"#.len());
    let unchecked = client.with_validation(ValidationMode::Off);
    // Who stands between leads to the same gateway.
    let forwarded = builder(&script, &time).endpoint("https://forwarder.example.com").build().unwrap();
    for client in [&client, &unchecked, &forwarded] {
        let error = raw(client, RawAction::new("Other"), body()).unwrap_err();
        assert_eq!(error.violations()[0].rule().name(), "body_size");
    }
    assert_eq!(script.sent().len(), 1);
}
