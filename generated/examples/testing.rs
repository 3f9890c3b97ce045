//! Tests an application that calls the service: `cargo run -p tc3 --features essbasic --example testing`
//!
//! A script plays the service, and time does not sleep.

use tc3::essbasic::{Client, Error, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3::testing::{Script, TestTime};
use tc3::{ActionRetry, Credentials, TransportError};

/// What is to be tested: it calls once, and says what a person is to open, or that nobody knows what happened.
async fn link_to_open(client: &Client) -> Result<Option<String>, Error> {
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    match client.modify_extended_service(&request).await {
        Ok(response) => Ok(Some(response.operate_url)),
        Err(error) if error.is_timeout() => Ok(None),
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let time = TestTime::at(1_700_000_000);
    let service = Script::new(&time)
        .refuse("RequestLimitExceeded", "too many requests")
        .answer(r#"{"OperateUrl": "https://example.com", "RequestId": "r-1"}"#)
        .hang()
        .fail(|| TransportError::interrupted("the connection was reset"));
    let client: Client = Client::builder()
        .credentials(Credentials::new("id", "key")?)
        .transport(service.clone())
        .clock(time.clone())
        .timer(time.clone())
        .build()?;
    let client = client.as_operator(Operator::app("app").organization("organization").user("user"));

    // Throttled once, which the client waits out.
    assert_eq!(link_to_open(&client).await?.as_deref(), Some("https://example.com"));
    assert_eq!(service.sent().len(), 2);
    println!("waited {:?} of virtual time", time.waits());

    // No answer: the action must not be repeated, so the application is told.
    assert_eq!(link_to_open(&client).await?, None);
    let error = link_to_open(&client).await.err().ok_or("a reset connection is an error")?;
    println!("{error}");
    assert_ne!(<ModifyExtendedServiceRequest as tc3::Action>::INFO.retry, ActionRetry::Safe);
    assert_eq!((service.left(), service.sent().len()), (0, 4));
    Ok(())
}
