//! Tests calls that are encrypted beneath TLS: what is sent, and which answers are accepted.
#![cfg(all(feature = "encryption", feature = "essbasic"))]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tc3::encryption::{EncryptionKeys, Sealed};
use tc3::essbasic::{
    ChannelCreateRoleRequest, Client, DescribeExtendedServiceAuthInfoRequest, DescribeFlowDetailInfoRequest, Operator,
};
use tc3::limit::{Ask, Refused};
use tc3::testing::{Script, TestTime};
use tc3::{ClientBuilder, Credentials, Error, RateLimiter, TransportError};

fn keys() -> EncryptionKeys {
    EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-123").expect("keys")
}

fn builder(time: &TestTime, script: &Script) -> ClientBuilder<Client> {
    let credentials = Credentials::new("id", "key").expect("credentials");
    Client::builder().credentials(credentials).transport(script.clone()).clock(time.clone()).timer(time.clone())
}

fn client(time: &TestTime, script: &Script) -> Client {
    let client = builder(time, script).build().expect("a client");
    client.as_operator(Operator::app("yDwhx").organization("org").user("n9527"))
}

fn sealed(plain: &str) -> String {
    let sealed = keys().seal(plain.as_bytes()).expect("randomness");
    let answer = json!({
        "IV": sealed.iv,
        "EncryptedData": sealed.encrypted_data,
        "EncryptionSignature": sealed.signature,
        "RequestId": "r-outer",
    });
    answer.to_string()
}

/// What the service reads out of a request.
fn opened(sent: &Value) -> Value {
    let text = |name: &str| sent[name].as_str().expect("a text").to_owned();
    let sealed = Sealed::new(text("IV"), text("EncryptedData"), text("EncryptionSignature"));
    serde_json::from_slice(&keys().open(&sealed).expect("authentic")).expect("JSON")
}

async fn call(client: &Client) -> Result<String, tc3::essbasic::Error> {
    let request = DescribeFlowDetailInfoRequest::new().flow_ids(vec!["yDSLN".into()]);
    client.encrypted(&keys()).call(&request).await.map(|response| response.application_id)
}

fn run<T>(script: Script, time: &TestTime, ask: impl AsyncFn(&Client) -> T) -> (T, Vec<Value>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let client = client(time, &script);
    let outcome = runtime.block_on(ask(&client));
    let sent = script.sent();
    assert!(sent.iter().all(|sent| sent.action() == "CreateRequestWithEncryption"));
    (outcome, sent.iter().map(tc3::testing::Sent::json).collect())
}

#[test]
fn a_request_and_its_answer_are_encrypted() {
    let time = TestTime::at(1_700_000_000);
    for plain in [
        r#"{"Response":{"ApplicationId":"yDwhx","FlowInfo":[],"RequestId":"r-inner"}}"#,
        r#"{"ApplicationId":"yDwhx","FlowInfo":[]}"#,
    ] {
        let (outcome, sent) = run(Script::new(&time).answer(&sealed(plain)), &time, call);
        assert_eq!(outcome.expect("an answer"), "yDwhx");
        assert_eq!(sent[0]["RequestAction"], "DescribeFlowDetailInfo");
        assert_eq!(sent[0]["ApplicationId"], "yDwhx");
        assert_eq!(sent[0].as_object().map(serde_json::Map::len), Some(5));
        let inner = opened(&sent[0]);
        assert_eq!(inner["FlowIds"], json!(["yDSLN"]));
        assert_eq!(inner["Agent"]["ProxyOperator"]["OpenId"], "n9527");
    }
}

#[test]
fn each_attempt_has_an_iv_of_its_own() {
    let time = TestTime::at(1_700_000_000);
    let script = Script::new(&time).refuse("RequestLimitExceeded", "too fast").answer(&sealed("{}"));
    let (outcome, sent) = run(script, &time, call);
    assert!(outcome.is_ok(), "{outcome:?}");
    assert_eq!(sent.len(), 2);
    assert_ne!(sent[0]["IV"], sent[1]["IV"]);
    assert_eq!(opened(&sent[0]), opened(&sent[1]));
}

#[test]
fn an_error_inside_is_that_of_the_action_that_was_called() {
    let time = TestTime::at(1_700_000_000);
    let plain = r#"{"Response":{"Error":{"Code":"InvalidParameter.FlowIds","Message":"yDSLN is wrong"},"RequestId":"r-inner"}}"#;
    let (outcome, _) = run(Script::new(&time).answer(&sealed(plain)), &time, call);
    let Err(Error::Service(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.code().as_str(), "InvalidParameter.FlowIds");
    assert!(error.to_string().starts_with("DescribeFlowDetailInfo"), "{error}");
    assert!(!error.to_string().contains("yDSLN"), "{error}");
}

/// What was refused within for coming too soon, or what failed at something that passes, is sent again as if it had not been encrypted.
#[test]
fn an_error_inside_is_repeated_as_its_code_says() {
    let time = TestTime::at(1_700_000_000);
    for (code, attempts) in [("RequestLimitExceeded", 2), ("InternalError", 2), ("InvalidParameter", 1)] {
        let failed = format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"m"}},"RequestId":"r-inner"}}}}"#);
        let script = Script::new(&time).answer(&sealed(&failed)).answer(&sealed(r#"{"ApplicationId":"yDwhx"}"#));
        let (outcome, sent) = run(script, &time, call);
        assert_eq!((sent.len(), outcome.is_ok()), (attempts, attempts == 2), "{code}: {outcome:?}");
    }
}

/// Whether a lost answer may be asked for again is said of the action that was called, not of the one that carries it.
#[test]
fn a_lost_answer_is_asked_for_again_where_the_action_within_allows_it() {
    let time = TestTime::at(1_700_000_000);
    let lost = || {
        Script::new(&time).fail(|| TransportError::interrupted("cut")).answer(&sealed(r#"{"ApplicationId":"yDwhx"}"#))
    };
    let (outcome, sent) = run(lost(), &time, call);
    assert_eq!((sent.len(), outcome.ok().as_deref()), (2, Some("yDwhx")));
    let (outcome, sent) = run(lost(), &time, async |client: &Client| {
        let request = ChannelCreateRoleRequest::new("a role");
        client.encrypted(&keys()).call(&request).await.map(|response| response.role_id)
    });
    assert_eq!((sent.len(), outcome.is_err()), (1, true), "{outcome:?}");
}

/// Every error is one of the action that was called, and so is its answer to whether another call makes sense.
#[test]
fn a_lost_answer_is_an_error_of_the_action_within() {
    let time = TestTime::at(1_700_000_000);
    let lost = || {
        let cut = || TransportError::interrupted("cut");
        Script::new(&time).fail(cut).fail(cut).fail(cut)
    };
    let (outcome, _) = run(lost(), &time, call);
    let error = outcome.expect_err("no answer");
    assert_eq!((error.action(), error.is_retryable()), (Some("DescribeFlowDetailInfo"), true), "{error}");
    let (outcome, _) = run(lost(), &time, async |client: &Client| {
        client.encrypted(&keys()).call(&ChannelCreateRoleRequest::new("a role")).await.map(drop)
    });
    let error = outcome.expect_err("no answer");
    assert_eq!((error.action(), error.is_retryable()), (Some("ChannelCreateRole"), false), "{error}");
    let (outcome, _) = run(Script::new(&time).refuse("InvalidParameter.Application", "no"), &time, call);
    assert_eq!(outcome.expect_err("refused").action(), Some("DescribeFlowDetailInfo"));
}

/// Throttled calls slow the limiter down, those within others as well.
#[test]
fn the_limiter_learns_that_a_call_within_was_throttled() {
    struct Counts(Arc<AtomicUsize>);
    impl RateLimiter for Counts {
        fn turn<'a>(&'a self, _: Ask<'a>) -> tc3::transport::BoxFuture<'a, ()> {
            Box::pin(std::future::ready(()))
        }
        fn throttled(&self, _: Refused<'_>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let time = TestTime::at(1_700_000_000);
    let throttled = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"r"}}"#;
    let script = Script::new(&time).answer(&sealed(throttled)).answer(&sealed("{}"));
    let counted = Arc::new(AtomicUsize::new(0));
    let client = builder(&time, &script).rate_limiter(Counts(Arc::clone(&counted))).build().expect("a client");
    let client = client.as_operator(Operator::app("yDwhx").organization("org").user("n9527"));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(call(&client)).expect("an answer");
    assert_eq!(counted.load(Ordering::Relaxed), 1);
}

/// The same without async.
#[cfg(feature = "blocking")]
#[test]
fn a_blocking_client_encrypts_as_well() {
    use tc3::essbasic::blocking;
    let time = TestTime::at(1_700_000_000);
    let script = Script::new(&time).answer(&sealed(r#"{"ApplicationId":"yDwhx","FlowInfo":[]}"#));
    let builder = blocking::Client::builder().credentials(Credentials::new("id", "key").expect("credentials"));
    let builder = builder.transport(script.clone()).clock(time.clone()).timer(time.clone());
    let client = builder.build().expect("a client");
    let client = client.as_operator(Operator::app("yDwhx").organization("org").user("n9527"));
    let request = DescribeFlowDetailInfoRequest::new().flow_ids(vec!["yDSLN".into()]);
    let response = client.encrypted(&keys()).call(&request).expect("an answer");
    assert_eq!(response.application_id, "yDwhx");
    assert_eq!(opened(&script.sent()[0].json())["FlowIds"], json!(["yDSLN"]));
}

#[test]
fn what_is_not_authentic_is_not_believed() {
    let time = TestTime::at(1_700_000_000);
    let other = EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-999").expect("keys");
    let forged = other.seal(b"{}").expect("randomness");
    for answer in [
        json!({"IV": forged.iv, "EncryptedData": forged.encrypted_data, "EncryptionSignature": forged.signature}),
        json!({"IV": forged.iv, "EncryptedData": forged.encrypted_data}),
        json!({}),
    ] {
        let (outcome, _) = run(Script::new(&time).answer(&answer.to_string()), &time, call);
        let Err(Error::Decode(error)) = outcome else { panic!("{outcome:?}") };
        assert!(!error.to_string().contains("AES-CBC-Key"), "{error}");
    }
}

#[test]
fn a_request_is_checked_before_it_is_encrypted() {
    let time = TestTime::at(1_700_000_000);
    let (outcome, sent) = run(Script::new(&time), &time, async |client: &Client| {
        let client = client.as_operator(Operator::app(""));
        client.encrypted(&keys()).call(&DescribeExtendedServiceAuthInfoRequest::new()).await.map(drop)
    });
    assert!(matches!(outcome, Err(Error::Validation(_))), "{outcome:?}");
    assert!(sent.is_empty());
}
