//! Uses a client of hyper with layers of tower as the transport:
//! `cargo run -p tc3 --features essbasic,tower --example tower`

mod local;

use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;
use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3::transport::RequestBody;
use tc3::{Credentials, TowerTransport, http};
use tc3_mock::{SECRET_ID, SECRET_KEY};
use tower::ServiceBuilder;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The local server speaks plain HTTP; for HTTPS give hyper a connector such as that of hyper-rustls.
    let hyper = legacy::Client::builder(TokioExecutor::new()).build_http::<RequestBody>();
    let service = ServiceBuilder::new()
        .map_request(|request: http::Request<RequestBody>| {
            println!("{} {}", request.method(), request.uri());
            request
        })
        .map_response(|response: http::Response<_>| {
            println!("{}", response.status());
            response
        })
        .service(hyper);

    let client: Client = Client::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY)?)
        .endpoint(local::server()?)
        .transport(TowerTransport::new(service))
        .build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    println!("request id {}", client.modify_extended_service(&request).await?.request_id);
    Ok(())
}
