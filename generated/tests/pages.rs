//! Reads lists page by page, from what the local server remembers.
#![cfg(all(feature = "blocking", feature = "essbasic", feature = "reqwest"))]

pub mod local;

use serde_json::{Value, json};
use tc3::Credentials;
use tc3::essbasic::{
    self, ChannelCreateRoleRequest, ChannelDescribeOrganizationSealsRequest, ChannelDescribeRolesRequest, ChannelRole,
    Client, Operator, blocking,
};
use tc3::paging::Cursor;
use tc3::testing::{Script, Sent, TestTime};
use tc3_mock::{SECRET_ID, Spec};
use tc3_spec::model::{Counter, Paging};

/// Creates roles, and returns their names.
fn roles(client: &blocking::Client, count: usize) -> Vec<String> {
    let names: Vec<String> = (0..count).map(|number| format!("role_{number}")).collect();
    for name in &names {
        client.channel_create_role(&ChannelCreateRoleRequest::new(name.as_str())).expect("a role");
    }
    names
}

fn name(role: Result<ChannelRole, essbasic::Error>) -> String {
    role.expect("a role").role_name
}

#[test]
fn pages_lead_through_everything_that_was_created() {
    let server = local::server();
    let client = local::blocking(&server);
    let names = roles(&client, 23);
    // The size is a text, and `Offset` counts pages.
    let request = ChannelDescribeRolesRequest::new("5");
    let mut pages = client.channel_describe_roles_pages(&request);
    let mut lengths = Vec::new();
    for page in &mut pages {
        lengths.push(page.expect("a page").channel_roles.len());
    }
    assert_eq!((lengths, pages.total(), pages.is_complete()), (vec![5, 5, 5, 5, 3], Some(23), true));
    let found: Vec<String> = client.channel_describe_roles_pages(&request).items().map(name).collect();
    assert_eq!(found, names);
    let page = client.channel_describe_roles_pages(&request.clone().offset(4)).items().map(name).collect::<Vec<_>>();
    assert_eq!(page, names[20..]);
}

#[test]
fn a_stored_cursor_goes_on_in_another_client() {
    let server = local::server();
    let client = local::blocking(&server);
    let names = roles(&client, 12);
    let request = ChannelDescribeRolesRequest::new("5");
    let mut items = client.channel_describe_roles_pages(&request).items();
    assert_eq!(items.by_ref().take(7).map(name).collect::<Vec<_>>(), names[..7]);
    let stored = items.cursor().expect("there are more").to_string();
    assert!(!stored.contains("admin-open-id") && !stored.contains(SECRET_ID), "{stored}");

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let client = local::client(&server);
        let cursor: Cursor = stored.parse().expect("a cursor");
        let pages = client.channel_describe_roles_pages(&request).resume(&cursor).expect("a cursor of roles");
        let mut items = pages.items();
        let mut found = Vec::new();
        while let Some(role) = items.next().await {
            found.push(name(role));
        }
        assert_eq!(found, names[7..]);
        assert!(client.describe_templates_pages(&essbasic::DescribeTemplatesRequest::new()).resume(&cursor).is_err());
    });
}

/// Pages of seals, as a script answers them: how many came on each page, and what was sent.
async fn seals(
    script: Script,
    time: &TestTime,
    request: &ChannelDescribeOrganizationSealsRequest,
) -> (Vec<usize>, Vec<Value>) {
    let builder = Client::builder().credentials(Credentials::new("id", "key").expect("credentials"));
    let client = builder.transport(script.clone()).clock(time.clone()).timer(time.clone()).build().expect("a client");
    let client = client.as_operator(Operator::app("yDwhx").organization("org").user("n9527"));
    let mut pages = client.channel_describe_organization_seals_pages(request);
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        lengths.push(page.expect("a page").seals.len());
    }
    (lengths, script.sent().iter().map(Sent::json).collect())
}

/// A page of seals whose links have this token.
fn page(from: usize, to: usize, token: &str) -> String {
    let seal = |id: usize| json!({"SealId": format!("s{id}"), "Url": format!("https://example.com/{id}.png?token={token}{id}")});
    json!({"Seals": (from..to).map(seal).collect::<Vec<_>>(), "RequestId": "r"}).to_string()
}

#[tokio::test]
async fn the_largest_page_is_asked_for_by_default() {
    let time = TestTime::at(1_700_000_000);
    let script = Script::new(&time).answer(&page(0, 100, "a")).answer(&page(100, 103, "b"));
    let sizes =
        |sent: &[Value]| sent.iter().map(|sent| (sent["Offset"].clone(), sent["Limit"].clone())).collect::<Vec<_>>();
    let (lengths, sent) = seals(script, &time, &ChannelDescribeOrganizationSealsRequest::new()).await;
    assert_eq!((lengths, sizes(&sent)), (vec![100, 3], vec![(json!(0), json!(100)), (json!(100), json!(100))]));
    let script = Script::new(&time).answer(&page(0, 20, "a")).answer(&page(20, 23, "b"));
    let (lengths, sent) = seals(script, &time, &ChannelDescribeOrganizationSealsRequest::new().limit(20)).await;
    assert_eq!((lengths, sizes(&sent)), (vec![20, 3], vec![(json!(0), json!(20)), (json!(20), json!(20))]));
}

/// The service ignores the offset; each answer has new tokens in its links.
#[tokio::test]
async fn a_page_that_comes_again_with_new_links_ends_the_list() {
    let time = TestTime::at(1_700_000_000);
    let script = Script::new(&time).answer(&page(0, 20, "a")).answer(&page(0, 20, "b"));
    let (lengths, sent) = seals(script, &time, &ChannelDescribeOrganizationSealsRequest::new().limit(20)).await;
    assert_eq!((lengths, sent.len()), (vec![20], 2));
}

/// What the server says of its lists is what the spec says of their pages.
#[test]
fn the_server_pages_as_the_spec_says() {
    let spec = Spec::of_workspace().expect("a spec");
    let service = spec.model().services.iter().find(|service| service.name.value == "essbasic").expect("essbasic");
    let path = std::env::var("CARGO_MANIFEST_DIR").expect("cargo") + "/../spec/essbasic/2021-05-26/mock.json";
    let state: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a file")).expect("JSON");
    let kinds = state["Kinds"].as_object().expect("kinds of things");
    let mut seen = 0;
    for (action, list) in kinds.values().filter_map(|kind| kind["Listed"].as_object()).flatten() {
        let paging: &Paging = service
            .actions
            .iter()
            .find(|known| known.name.value == *action)
            .and_then(|action| action.paging.fact())
            .expect("a list has pages");
        let path = |steps: &[_]| Value::from(service.path(steps));
        assert_eq!(list["Items"], path(&paging.items[0]), "{action}");
        assert_eq!(list["Offset"], path(paging.counter.path()), "{action}");
        assert_eq!(list["Limit"], paging.limit.as_deref().map(path).unwrap_or_default(), "{action}");
        assert_eq!(list["Total"], paging.total.as_deref().map(path).unwrap_or_default(), "{action}");
        assert_eq!(list["Counts"] == "pages", matches!(paging.counter, Counter::Page { first: 0, .. }), "{action}");
        seen += 1;
    }
    assert!(seen > 1, "no list was compared");
}
