//! Reads a long list page by page: `cargo run -p tc3 --features essbasic,blocking --example pages`

mod local;

use tc3::essbasic::blocking::Client;
use tc3::essbasic::{ChannelCreateRoleRequest, ChannelDescribeRolesRequest, Operator};
use tc3::{Credentials, RateLimits};
use tc3_mock::{SECRET_ID, SECRET_KEY};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // For the real service: `Client::from_env()?`.
    let builder =
        Client::builder().credentials(Credentials::new(SECRET_ID, SECRET_KEY)?).rate_limits(RateLimits::off());
    let client: Client = builder.endpoint(local::server()?).build()?;
    let client = client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id"));
    for number in 1..=12 {
        client.channel_create_role(&ChannelCreateRoleRequest::new(format!("role_{number}")))?;
    }

    // Pages of five. A page is called for when it is asked for.
    let request = ChannelDescribeRolesRequest::new("5");
    let mut pages = client.channel_describe_roles_pages(&request);
    while let Some(page) = pages.next() {
        println!("a page of {} of {:?} roles", page?.channel_roles.len(), pages.total());
    }

    let mut roles = client.channel_describe_roles_pages(&request).items();
    for role in roles.by_ref().take(3) {
        println!("{}", role?.role_name);
    }
    // The place as a text, for a database or a file.
    let stored = roles.cursor().ok_or("there are more roles")?.to_string();
    println!("stored: {stored}");
    for role in client.channel_describe_roles_pages(&request).resume(&stored.parse()?)?.items() {
        println!("{}", role?.role_name);
    }
    Ok(())
}
