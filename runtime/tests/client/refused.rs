//! Tests which requests are refused before anything is sent, and which answers are.

use http::Response;
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::transport::in_process;
use tc3_runtime::validate::RuleKind;
use tc3_runtime::{Error, ValidationMode};

use crate::answering::{DONE, credentials, done, events, operator, recording, request};
use crate::block_on::block_on;
use crate::essbasic::{self, ApproverType, FlowInfo, Operator, PrepareFlowsRequest, SERVICE, ServiceSwitch};

#[test]
fn an_operator_that_nobody_gave_fails_before_sending() {
    let (builder, received) = done();
    let client = builder.build().unwrap();
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "PrepareFlows was not sent:\n  \
         Agent.AppId: missing; this action needs it from the operator\n  \
         Agent.ProxyOperator.OpenId: missing; this action needs it from the operator"
    );
    // One set on the request replaces the scope's whole, so its gaps are not filled from there.
    let mut half = request();
    half.agent = Some(Operator::app("own").into());
    let error = block_on(client.as_operator(operator()).prepare_flows(&half)).unwrap_err();
    assert_eq!(error.violations().len(), 1);
    assert_eq!(error.violations()[0].path(), "Agent.ProxyOperator.OpenId");
    assert_eq!(received.count(), 0);
}

#[test]
fn every_denied_rule_is_told_at_once() {
    let (builder, received) = done();
    let client = builder.build().unwrap().as_operator(operator());
    let mut flow = FlowInfo::new("a name far too long");
    flow.approver_type = Some(ApproverType::Person);
    flow.deadline = Some(-1);
    let error = block_on(client.prepare_flows(&PrepareFlowsRequest::new(vec![flow; 4]))).unwrap_err();
    let kinds: Vec<_> = error.violations()[..4].iter().map(|violation| violation.rule()).collect();
    assert_eq!(kinds, [RuleKind::MaxItems, RuleKind::MaxChars, RuleKind::Min, RuleKind::RequiredIf]);
    assert_eq!(error.violations().len(), 13);
    assert_eq!(error.violations()[11].to_string(), "FlowInfos[3].Deadline: -1, at least 0 allowed");
    assert_eq!(received.count(), 0);
}

#[test]
fn modes_decide_what_warnings_do() {
    let (builder, received) = done();
    let client = builder.build().unwrap().as_operator(operator());
    let mut odd = request();
    odd.switch = Some(ServiceSwitch::from("OPNE"));
    let told = events(|| block_on(client.prepare_flows(&odd)).map(|_| ()).unwrap());
    assert!(told.contains("WARN") && told.contains("did you mean `OPEN`?"), "{told}");
    assert_eq!(received.count(), 1);

    let strict = client.with_validation(ValidationMode::Strict);
    let error = block_on(strict.prepare_flows(&odd)).unwrap_err();
    assert_eq!(error.violations()[0].suggestion(), Some("OPEN"));
    assert_eq!(received.count(), 1);

    let off = client.with_validation(ValidationMode::Off);
    let told = events(|| block_on(off.prepare_flows(&PrepareFlowsRequest::new(vec![]))).map(|_| ()).unwrap());
    assert!(!told.contains("WARN"), "{told}");
    assert_eq!(received.count(), 2);
}

#[test]
fn a_body_too_big_is_refused_even_without_validation() {
    let (builder, received) = done();
    let client = builder.validation(ValidationMode::Off).build().unwrap();
    let limit = 10 * 1024 * 1024;
    let empty = serde_json::to_vec(&request().jump_url("")).unwrap().len();
    let fits = request().jump_url("x".repeat(limit - empty));
    block_on(client.prepare_flows(&fits)).unwrap();
    assert_eq!(received.only().body().len(), limit);
    let error = block_on(client.prepare_flows(&request().jump_url("x".repeat(limit - empty + 1)))).unwrap_err();
    assert_eq!(error.violations()[0].rule(), RuleKind::BodySize);
    assert_eq!(
        error.to_string(),
        "PrepareFlows was not sent:\n  the request has 10485761 bytes, at most 10485760 can be sent"
    );
    assert_eq!(received.count(), 0);
}

#[test]
fn an_answer_too_big_is_refused() {
    let (builder, _) = done();
    let client = builder.max_response_bytes(DONE.len() - 1).build().unwrap().as_operator(operator());
    let error = block_on(client.prepare_flows(&request())).unwrap_err();
    let Error::Transport(inner) = &error else { panic!("{error:?}") };
    assert_eq!(inner.kind(), TransportErrorKind::TooLarge);
    assert_eq!(error.action(), Some("PrepareFlows"));
    assert_eq!(inner.action(), Some("PrepareFlows"));
    let (builder, _) = done();
    let client = builder.max_response_bytes(DONE.len()).build().unwrap().as_operator(operator());
    assert!(block_on(client.prepare_flows(&request())).is_ok());
}

#[test]
fn a_number_that_json_cannot_express_is_refused() {
    use tc3_runtime::validate::{Object, Shape, Value};
    struct Infinite;
    impl Object for Infinite {
        fn shape(&self) -> &Shape<'_> {
            const FIELD: tc3_runtime::validate::Field<'static> =
                tc3_runtime::validate::Field { name: "Rate", ..tc3_runtime::validate::Field::PLAIN };
            &Shape { name: "Infinite", fields: &[FIELD], rules: &[] }
        }

        fn field(&self, _: usize) -> Value<'_> {
            Value::Float(f64::INFINITY)
        }
    }
    static INFO: tc3_runtime::ActionInfo = tc3_runtime::ActionInfo {
        retry: tc3_runtime::ActionRetry::Safe,
        ..tc3_runtime::ActionInfo::of(SERVICE, "Rate")
    };
    impl tc3_runtime::Action for Infinite {
        const INFO: &'static tc3_runtime::ActionInfo = &INFO;
        type Response = essbasic::PrepareFlowsResponse;
    }
    for mode in [ValidationMode::Off, ValidationMode::Documented] {
        let transport = in_process(|_| Response::new(DONE.into()));
        let client: tc3_runtime::Client = tc3_runtime::ClientBuilder::new(SERVICE)
            .credentials(credentials())
            .transport(transport)
            .validation(mode)
            .build()
            .unwrap();
        let error: essbasic::Error = block_on(client.call(&Infinite, None)).unwrap_err();
        assert_eq!(error.violations()[0].rule(), RuleKind::Finite);
    }
}

static OTHER: tc3_runtime::ServiceInfo =
    tc3_runtime::ServiceInfo { name: "essbasic", version: "2020-01-01", host: "essbasic.tencentcloudapi.com" };

#[test]
fn an_action_of_another_service_is_not_sent() {
    let (transport, received) = recording(DONE);
    let builder = tc3_runtime::ClientBuilder::<tc3_runtime::Client>::new(&OTHER);
    let client = builder.credentials(credentials()).transport(transport).build().unwrap();
    let request = PrepareFlowsRequest::new(vec![FlowInfo::new("a")]);
    let error = block_on(client.call::<_, essbasic::ErrorCode>(&request, None)).unwrap_err();
    assert!(matches!(error, Error::Configuration(_)), "{error}");
    assert!(error.to_string().contains("this client calls essbasic 2020-01-01"), "{error}");
    assert_eq!(received.count(), 0);
}
