//! Tests two services that have an action of the same name.

use serde_json::{Value, json};
use tc3_mock::Spec;

use crate::browser::with_page_of;
use crate::call::{Call, RIGHT};
use crate::folder::Folder;

/// The shop of the tests, and the same under a name that comes before it.
fn spec() -> Spec {
    let folder = Folder::new();
    for name in ["bazaar", "shop"] {
        folder.add_shop(name);
    }
    Spec::load(folder.path()).expect("a valid spec")
}

fn order(host: &str, service: &'static str) -> Value {
    let body = r#"{"Name": "one"}"#;
    let call = Call { service, version: "2022-02-02", action: "CreateOrder", signed_body: body, body, ..RIGHT };
    call.send(host)["Error"]["Code"].clone()
}

#[test]
fn a_call_leads_to_the_documentation_of_its_own_service() {
    with_page_of(spec(), |page| {
        order(&page.host, "shop");
        page.choose(1);
        let link = page.value("document.querySelector('#call .buttons a').getAttribute('href')");
        assert_eq!(link, "#/actions/shop/2022-02-02/CreateOrder");
    });
}

#[test]
fn a_fault_is_for_the_service_that_was_chosen() {
    with_page_of(spec(), |page| {
        page.go("#/faults");
        page.fill("#fault-form [name='Action']", "CreateOrder");
        // Leaving the field offers the services.
        page.click("#fault-form [name='Message']");
        page.pick("#fault-form [name='Of']", "shop/2022-02-02");
        page.click("#fault-form button");
        page.until("document.getElementById('fault-list').textContent.includes('shop 2022-02-02')");
        assert_eq!(order(&page.host, "bazaar"), Value::Null);
        assert_eq!(order(&page.host, "shop"), json!("InternalError"));
    });
}
