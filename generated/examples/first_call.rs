//! Makes a first call that needs no account: a local server answers as the documentation says.
//!
//! `cargo run -p tc3 --features essbasic --example first_call`

use tc3::Credentials;
use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3_mock::{SECRET_ID, SECRET_KEY, Server, Spec};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run())
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let spec = Spec::of_workspace()?;
    let server = Server::start(spec, "127.0.0.1:0").await?;
    // For the real service: `Client::from_env()?`, with TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY set.
    let client: Client =
        Client::builder().credentials(Credentials::new(SECRET_ID, SECRET_KEY)?).endpoint(server.url()).build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));

    println!("A call that succeeds:");
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    let response = client.modify_extended_service(&request).await?;
    println!("  {response:#?}");
    println!("  to be opened: {}", response.operate_url);

    println!("A call that the service refuses:");
    let request = ModifyExtendedServiceRequest::new(ExtendedService::from("TEST"), ServiceSwitch::Open);
    match client.modify_extended_service(&request).await {
        Err(tc3::Error::Service(error)) => {
            println!("  {error}");
            println!("  remedy: {}", error.code().remedy().unwrap_or("none is documented"));
        }
        other => println!("  unexpected: {other:?}"),
    }

    println!("A call that is not sent:");
    let incomplete = client.as_operator(Operator::app("APPID122344555").organization("org-open-id"));
    match incomplete.modify_extended_service(&request).await {
        Err(tc3::Error::Validation(error)) => println!("  {error}"),
        other => println!("  unexpected: {other:?}"),
    }
    Ok(())
}
