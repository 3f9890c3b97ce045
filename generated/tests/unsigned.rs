//! Calls actions of STS that are not signed: the client needs no credentials for them, as when it renews credentials.
#![cfg(feature = "sts")]

use serde_json::{Value, json};
use tc3::Action;
use tc3::sts::{
    AssumeRoleRequest, AssumeRoleWithSAMLRequest, AssumeRoleWithWebIdentityRequest,
    AssumeRoleWithWebIdentityRequestArgs, Client, GetCallerIdentityRequest,
};
use tc3::testing::{Script, TestTime};

#[test]
fn those_that_take_the_token_of_another_issuer_are_not_signed() {
    assert!(!AssumeRoleWithWebIdentityRequest::INFO.is_signed());
    assert!(!AssumeRoleWithSAMLRequest::INFO.is_signed());
    assert!(AssumeRoleRequest::INFO.is_signed());
}

#[tokio::test]
async fn a_client_without_credentials_calls_them_and_no_others() {
    let time = TestTime::at(1_700_000_000);
    let answer = json!({"Response": {"Credentials": {"Token": "t", "TmpSecretId": "i", "TmpSecretKey": "k"},
        "ExpiredTime": 1_700_007_200, "Expiration": "2023-11-15T00:13:20Z", "RequestId": "1"}});
    let service = Script::new(&time).status(200, &answer.to_string());
    let builder = Client::builder().without_credentials().region("ap-guangzhou").transport(service.clone());
    let client = builder.clock(time.clone()).timer(time.clone()).build().expect("a client");
    let request = AssumeRoleWithWebIdentityRequest::new(AssumeRoleWithWebIdentityRequestArgs {
        provider_id: "OIDC".to_owned(),
        web_identity_token: "of another issuer".to_owned(),
        role_arn: "role".to_owned(),
        role_session_name: "test".to_owned(),
    });
    let reply = client.assume_role_with_web_identity(&request).await.expect("credentials");
    assert_eq!(reply.expired_time, 1_700_007_200);
    let sent = service.sent();
    assert_eq!((sent[0].header("authorization"), sent[0].header("x-tc-token")), (Some("SKIP"), None));
    assert_eq!(sent[0].json()["ProviderId"], Value::from("OIDC"));
    let error = client.get_caller_identity(&GetCallerIdentityRequest::new()).await.expect_err("it is signed");
    assert!(error.to_string().contains("without credentials"), "{error}");
    assert_eq!(service.sent().len(), 1);
}
