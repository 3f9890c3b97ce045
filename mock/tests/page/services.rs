//! Two services that have an action of the same name.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tc3_mock::Spec;

use crate::browser::with_page_of;
use crate::call::{Call, RIGHT};

/// The shop of the tests, and the same under a name that comes before it.
fn spec() -> Spec {
    let folder = std::env::temp_dir().join(format!("tc3-mock-twins-{}", std::process::id()));
    for name in ["bazaar", "shop"] {
        copy(&tc3_testing::package().join("tests/server/spec/shop/2022-02-02"), &folder.join(name).join("2022-02-02"));
        let file = folder.join(name).join("2022-02-02/service.yaml");
        let text = fs::read_to_string(&file).expect("a file").replace("service: shop", &format!("service: {name}"));
        fs::write(file, text).expect("written");
    }
    let spec = Spec::load(&folder).expect("a valid spec");
    drop(fs::remove_dir_all(folder));
    spec
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("copied")),
        }
    }
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
