//! Calls the service without async: `cargo run -p tc3 --features essbasic,blocking --example blocking`

mod local;

use tc3::Credentials;
use tc3::essbasic::blocking::Client;
use tc3::essbasic::{ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3_mock::{SECRET_ID, SECRET_KEY};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service: `Client::from_env()?`.
    let credentials = Credentials::new(SECRET_ID, SECRET_KEY)?;
    let client: Client = Client::builder().credentials(credentials).endpoint(local::server()?).build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));

    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    let response = client.modify_extended_service(&request)?;
    println!("to be opened: {}", response.operate_url);
    println!("request id {}, {} attempt", response.request_id, response.metadata().attempts());
    Ok(())
}
