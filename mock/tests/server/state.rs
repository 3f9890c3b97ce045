//! Tests that what was created is known, shown and listed, and that only the file of the service determines which
//! actions do that.

use serde_json::{Value, json};
use tc3_mock::{Server, Spec, UnknownIds};

use crate::call::{Call, RIGHT, admin, with_told};
use crate::folder::Folder;
use crate::made::test_spec;

/// A call of the test's service.
fn shop(action: &'static str, body: &Value) -> Call {
    let body: &str = body.to_string().leak();
    Call { service: "shop", version: "2022-02-02", action, signed_body: body, body, ..RIGHT }
}

/// Runs a test beside a server of that service.
fn with_shop(tell: impl FnOnce(&Server), test: impl FnOnce(&str) + Send + 'static) {
    with_told(test_spec(), tell, test);
}

/// Places an order; returns its identifier.
fn order(host: &str, name: &str) -> String {
    let answer = shop("CreateOrder", &json!({"Name": name, "Amount": 3, "Note": "for Zhang San"})).send(host);
    answer["OrderId"].as_str().expect("an identifier").to_owned()
}

#[test]
fn what_was_created_is_listed_page_by_page_with_what_its_request_said() {
    with_shop(
        |_| {},
        |host| {
            let made: Vec<String> = ["one", "two", "three"].iter().map(|name| order(host, name)).collect();
            let page = shop("DescribeOrders", &json!({"Offset": 1, "Limit": 2})).send(host);
            assert_eq!(page["TotalCount"], 3);
            let listed: Vec<_> = page["Orders"].as_array().expect("a list").iter().collect();
            assert_eq!(listed.len(), 2, "{page:#}");
            for (order, (id, name)) in listed.iter().zip([(&made[1], "two"), (&made[2], "three")]) {
                assert_eq!((&order["OrderId"], &order["Title"]), (&json!(id), &json!(name)));
                assert_eq!((&order["State"], &order["Amount"]), (&json!("NEW"), &json!(3)));
            }
        },
    );
}

/// Closes an order; returns what went wrong.
fn close(host: &str, id: &str) -> Value {
    shop("CloseOrder", &json!({ "OrderId": id })).send(host)["Error"].clone()
}

/// An identifier that nobody has given out.
const UNKNOWN: &str = "9999999999";

#[test]
fn identifiers_that_were_not_given_out_are_refused_once_others_were() {
    with_shop(
        |_| {},
        |host| {
            assert_eq!(close(host, UNKNOWN), Value::Null, "nothing was created: every request gets an answer");
            let id = order(host, "one");
            let error = close(host, UNKNOWN);
            assert_eq!(error["Code"], "ResourceNotFound.Order");
            assert!(error["Message"].as_str().is_some_and(|text| text.contains("`9999999999`")), "{error}");
            assert_eq!(close(host, &id), Value::Null);
            assert_eq!(close(host, "0123456789"), Value::Null, "the documentation shows it");
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            assert_eq!(close(host, UNKNOWN), Value::Null, "what was created is forgotten");
        },
    );
}

#[test]
fn what_the_service_ignores_is_not_judged() {
    with_shop(
        |_| {},
        |host| {
            order(host, "one");
            let asked = |customer: &str| {
                let asked = json!({"OrderIds": [UNKNOWN], "Customer": customer});
                shop("DescribeOrders", &asked).send(host)["Error"]["Code"].clone()
            };
            assert_eq!(asked("zhang-san"), Value::Null, "`OrderIds` yields to `Customer`");
            assert_eq!(asked(""), "ResourceNotFound.Order", "nothing is given that wins");
        },
    );
}

#[test]
fn identifiers_that_were_not_given_out_are_refused_from_the_start_or_never() {
    with_shop(
        |server| server.unknown_ids(UnknownIds::Refused),
        |host| {
            assert_eq!(close(host, UNKNOWN)["Code"], "ResourceNotFound.Order");
            assert_eq!(close(host, "0123456789"), Value::Null, "the documentation shows it");
            let set = |word: &str| admin(host, "PUT", "/_mock/settings", &json!({ "UnknownIds": word }).to_string());
            let (status, message) = set("never");
            assert!(status == 400 && message.as_str().is_some_and(|text| text.contains("answered")), "{message}");
            assert_eq!(set("answered").1["UnknownIds"], "answered");
            order(host, "one");
            assert_eq!(close(host, UNKNOWN), Value::Null);
        },
    );
}

#[test]
fn what_has_come_to_its_end_is_refused_with_the_documented_code() {
    with_shop(
        |_| {},
        |host| {
            let id = order(host, "one");
            let close = || shop("CloseOrder", &json!({ "OrderId": id })).send(host);
            assert_eq!(close()["Error"], Value::Null);
            assert_eq!(close()["Error"]["Code"], "OperationDenied.Closed");
            let listed = shop("DescribeOrders", &json!({})).send(host);
            assert_eq!(listed["Orders"][0]["State"], "CLOSED");
        },
    );
}

#[test]
fn things_move_on_when_told_and_are_forgotten_by_one_call() {
    with_shop(
        |_| {},
        |host| {
            let id = order(host, "one");
            let advance = |body: Value| admin(host, "POST", "/_mock/state/advance", &body.to_string());
            let (status, moved) = advance(json!({ "Id": id }));
            assert_eq!((status, &moved["From"], &moved["Thing"]["Status"]), (200, &json!("NEW"), &json!("SENT")));
            let listed = shop("DescribeOrders", &json!({})).send(host);
            assert_eq!(listed["Orders"][0]["State"], "SENT");
            for (wrong, named) in [
                (json!({ "Id": id }), "after SENT"),
                (json!({"Id": id, "To": "CLOSD"}), "`CLOSED`"),
                (json!({"Id": id, "To": "LOST"}), "there are NEW, SENT, CLOSED"),
                (json!({"Id": id, "To": "NEW"}), "does not go back to NEW; after SENT come CLOSED"),
                (json!({"Id": "other"}), "`other`"),
            ] {
                let (status, message) = advance(wrong);
                assert!(status == 400 && message.as_str().is_some_and(|text| text.contains(named)), "{message}");
            }
            assert_eq!(advance(json!({"Id": id, "To": "CLOSED"})).0, 200);
            assert_eq!(advance(json!({"Id": id, "To": "SENT"})).0, 400, "it is over");
            assert_eq!(admin(host, "GET", "/_mock/state", "").1["Things"][0]["Kind"], "Order");
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            assert_eq!(admin(host, "GET", "/_mock/state", "").1, json!({"Things": []}));
            assert_eq!(admin(host, "GET", "/_mock/calls", "").1, json!({"Calls": []}));
        },
    );
}

/// A test sees by the identifiers that something was created twice.
#[test]
fn what_is_created_again_has_another_identifier_until_all_is_forgotten() {
    with_shop(
        |_| {},
        |host| {
            let first = order(host, "one");
            let second = order(host, "one");
            assert_ne!(first, second);
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            assert_eq!(order(host, "one"), first);
        },
    );
}

#[test]
fn a_status_that_a_kind_does_not_have_is_told_when_the_file_is_read() {
    let folder = Folder::new();
    let file = folder.add_shop("shop").join("mock.json");
    let text = std::fs::read_to_string(&file)
        .expect("a file")
        .replace("\"CloseOrder\": \"CLOSED\"", "\"CloseOrder\": \"SHUT\"");
    std::fs::write(&file, text).expect("written");
    let message = Spec::load(folder.path()).expect_err("wrong").to_string();
    assert!(message.contains("mock.json: Order: CloseOrder: the status `SHUT` is neither in"), "{message}");
}
