//! Wraps a transport in another one: `cargo run -p tc3 --features essbasic --example own_transport`
//!
//! This one measures each request. Others may record them, choose a way, or refuse some.

mod local;

use std::time::Instant;

use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3::transport::{Body, BoxFuture, SendOptions};
use tc3::{Credentials, ReqwestTransport, Transport, TransportError, http};
use tc3_mock::{SECRET_ID, SECRET_KEY};

struct Measured<T>(T);

impl<T: Transport> Transport for Measured<T> {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        Box::pin(async move {
            let (start, bytes) = (Instant::now(), request.body().len());
            // The request must stay as it is: it is signed.
            let answer = self.0.send(request, options).await;
            let status = answer.as_ref().map(http::Response::status);
            println!("{bytes} bytes sent, {status:?} after {:?}", start.elapsed());
            answer
        })
    }

    // Without this, answers in events would come all at once.
    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.open(request, options)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client: Client = Client::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY)?)
        .endpoint(local::server()?)
        .transport(Measured(ReqwestTransport::new()?))
        .build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    println!("request id {}", client.modify_extended_service(&request).await?.request_id);
    Ok(())
}
