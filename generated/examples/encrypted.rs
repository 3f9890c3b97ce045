//! Encrypts a call beneath TLS, and reads its encrypted answer: `cargo run -p tc3 --features essbasic,encryption --example encrypted`
//!
//! A script plays the service, which has the same two keys.

use tc3::Credentials;
use tc3::encryption::{EncryptionKeys, Sealed};
use tc3::essbasic::{Client, DescribeFlowDetailInfoRequest, Operator};
use tc3::testing::{Script, TestTime};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Agreed with the platform. There are keys for SM4 too: `EncryptionKeys::sm4`.
    let keys = EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-123")?;
    let time = TestTime::at(1_700_000_000);
    let service = Script::new(&time).answer(&answer(&keys)?);
    let client: Client =
        Client::builder().credentials(Credentials::new("id", "key")?).transport(service.clone()).build()?;
    let client = client.as_operator(Operator::app("app").organization("organization").user("user"));

    // The request is checked and typed as ever. Each attempt is encrypted anew.
    let request = DescribeFlowDetailInfoRequest::new().flow_ids(vec!["yDwFmUUckp".into()]);
    let response = client.encrypted(&keys).call(&request).await?;
    for flow in &response.flow_info {
        println!("the contract is {}, request id {}", flow.flow_status, response.request_id);
    }

    let sent = &service.sent()[0];
    println!("sent as {}, with {}", sent.action(), opened(&keys, &sent.json())?);
    assert!(!sent.json().to_string().contains("yDwFmUUckp"));
    Ok(())
}

/// What the service answers.
fn answer(keys: &EncryptionKeys) -> Result<String, Box<dyn std::error::Error>> {
    let sealed = keys.seal(br#"{"ApplicationId": "app", "FlowInfo": [{"FlowStatus": "ALL"}]}"#)?;
    let answer = serde_json::json!({
        "IV": sealed.iv,
        "EncryptedData": sealed.encrypted_data,
        "EncryptionSignature": sealed.signature,
        "RequestId": "r-1",
    });
    Ok(answer.to_string())
}

/// What the service reads.
fn opened(keys: &EncryptionKeys, sent: &serde_json::Value) -> Result<String, Box<dyn std::error::Error>> {
    let text = |name: &str| sent[name].as_str().unwrap_or_default().to_owned();
    let sealed = Sealed::new(text("IV"), text("EncryptedData"), text("EncryptionSignature"));
    Ok(String::from_utf8(keys.open(&sealed)?)?)
}
