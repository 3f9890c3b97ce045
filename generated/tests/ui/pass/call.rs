//! Calls an action with every required argument.
use tc3::essbasic::{Client, Error, ExtendedService, LinkEndpoint, ModifyExtendedServiceRequest, Operator, ServiceSwitch};

async fn call(client: &Client) -> Result<String, Error> {
    let client = client.as_operator(Operator::app("app").organization("organization").user("user"));
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open)
        .endpoint(LinkEndpoint::WeixinApp);
    Ok(client.modify_extended_service(&request).await?.operate_url)
}

fn is_send<T: Send>(_: T) {}

fn main() {
    let _ = |client: &'static Client| is_send(call(client));
}
