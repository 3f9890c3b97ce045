//! Fetches credentials that expire from a source of your own:
//! `cargo run -p tc3 --features essbasic --example credentials`
//!
//! The source below plays a vault. The client asks it once for all its calls, renews the credentials before they
//! expire, and keeps the old ones if a renewal fails.

mod local;

use tc3::credentials::{CredentialsChain, CredentialsSource, FetchContext, FetchError, Issued};
use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3::transport::BoxFuture;
use tc3::{Clock as _, Credentials, SystemClock};
use tc3_mock::{SECRET_ID, SECRET_KEY};

struct Vault {
    is_set_up: bool,
}

impl CredentialsSource for Vault {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(async move {
            if !self.is_set_up {
                return Err(FetchError::missing("there is no vault here"));
            }
            println!("the vault is asked");
            let credentials = Credentials::new(SECRET_ID, SECRET_KEY).map_err(FetchError::Broken)?;
            Ok(Issued::until(credentials, SystemClock.now() + 7200))
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The first source that is set up counts. `CredentialsChain::standard()` is the one of `Client::from_env`.
    let sources = CredentialsChain::new().then(Vault { is_set_up: false }).then(Vault { is_set_up: true });
    let client: Client = Client::builder().credentials_source(sources).endpoint(local::server()?).build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    for _ in 0..3 {
        println!("request id {}", client.modify_extended_service(&request).await?.request_id);
    }
    Ok(())
}
