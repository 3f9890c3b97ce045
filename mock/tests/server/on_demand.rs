//! Tests a spec that is too large to read at once: a service is read when it is first called.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tc3_mock::Spec;

use crate::call::{Call, RIGHT, admin, with_server_of};
use crate::folder::{Folder, copy};

/// Services beside those of the tests, of three files each: more than 2,000 files.
const OTHERS: usize = 700;

/// A spec of many services: two that are right, one that is wrong, one whose `mock.json` is wrong.
fn large() -> Folder {
    let folder = Folder::new();
    let place = folder.path();
    copy(&tc3_testing::package().join("tests/server/spec/demo"), &place.join("demo"));
    folder.add_shop("shop");
    for number in 0..OTHERS {
        write(place, &format!("other{number}"), "request: {}");
    }
    write(place, "broken", "request: {Number: {type: Numbr, doc: How many.}}");
    let market = folder.add_shop("market");
    fs::write(market.join("mock.json"), r#"{"Kinds": {"Order": {"Removed": ["DropOrder"]}}}"#).expect("written");
    folder
}

/// Writes a service of one action.
fn write(folder: &Path, name: &str, request: &str) {
    let place = folder.join(name).join("2020-01-01");
    fs::create_dir_all(place.join("actions")).expect("made");
    let service =
        format!("service: {name}\nversion: 2020-01-01\nhosts: {{default: {name}.tencentcloudapi.com}}\nregion: none\n");
    fs::write(place.join("service.yaml"), service).expect("written");
    fs::write(place.join("errors.yaml"), "Odd: {doc: Something is odd.}\n").expect("written");
    let action = format!("action: Ping\ndoc: Answers.\n{request}\nresponse: {{}}\nerrors: [Odd]\n");
    fs::write(place.join("actions/Ping.yaml"), action).expect("written");
}

fn call(service: &'static str, version: &'static str, action: &'static str, body: &'static str) -> Call {
    Call { service, version, action, signed_body: body, body, ..RIGHT }
}

/// What the server says of the actions of a service before it asks for it.
fn listed(host: &str, name: &str) -> Value {
    let all = admin(host, "GET", "/_mock/actions", "").1;
    let services = all["Services"].as_array().expect("a list");
    services.iter().find(|service| service["Service"] == name).expect("the service")["Actions"].clone()
}

#[test]
fn a_service_is_read_when_it_is_first_called_and_what_is_wrong_with_it_is_said_to_its_callers_alone() {
    let large = large();
    let spec = Spec::load(large.path()).expect("nothing is read yet");
    assert!(spec.model().services.is_empty());
    with_server_of(spec, |host| {
        assert_eq!(listed(host, "shop"), Value::Null);
        let order = || call("shop", "2022-02-02", "CreateOrder", r#"{"Name": "one", "Amount": 3}"#).send(host);
        assert!(order()["OrderId"].is_string(), "{:#}", order());
        assert_eq!(listed(host, "shop").as_array().map(Vec::len), Some(3));
        assert_eq!(listed(host, "demo"), Value::Null, "nobody has called it");

        let broken = call("broken", "2020-01-01", "Ping", "{}").send(host)["Error"].clone();
        assert_eq!(broken["Code"], "InternalError");
        let message = broken["Message"].as_str().expect("a text");
        assert!(message.contains("Ping.yaml:3:") && message.contains("Numbr"), "{message}");
        let market = call("market", "2022-02-02", "CreateOrder", "{}").send(host)["Error"].clone();
        let message = market["Message"].as_str().expect("a text");
        assert!(message.contains("mock.json") && message.contains("`DropOrder`"), "{message}");

        // What is not known is refused whether or not it was read; the services are those that have the action.
        for (fault, named) in [
            (json!({"Action": "DescribeNods", "Page": 502}), Some("did you mean `DescribeNodes`?")),
            (json!({"Action": "CreateOrder", "Service": "markt", "Page": 502}), Some("did you mean `market`?")),
            (
                json!({"Action": "CreateOrder", "Service": "demo", "Page": 502}),
                Some("`demo` has no action `CreateOrder`; it is one of `market 2022-02-02`, `shop 2022-02-02`"),
            ),
            (
                json!({"Action": "Ping", "Service": "demo", "Version": "2020-01-02", "Page": 502}),
                Some("`demo` has no version `2020-01-02`; did you mean `2020-01-01`?"),
            ),
            (
                json!({"Action": "Drop", "Version": "2022-02-02", "Page": 502}),
                Some("what has the version `2022-02-02` has no"),
            ),
            (json!({"Action": "Ping", "Service": "other7", "Page": 502}), None),
        ] {
            let (status, message) = admin(host, "POST", "/_mock/faults", &fault.to_string());
            assert_eq!(status, if named.is_some() { 400 } else { 204 }, "{message}");
            assert!(named.is_none_or(|named| message.as_str().is_some_and(|text| text.contains(named))), "{message}");
        }
        assert_eq!(call("other8", "2020-01-01", "Ping", "{}").send(host)["Error"], Value::Null, "another service");
        assert!(call("other7", "2020-01-01", "Ping", "{}").raw(host).starts_with("HTTP/1.1 502"));

        // The others answer as before.
        assert!(order()["OrderId"].is_string());
        assert_eq!(call("other699", "2020-01-01", "Ping", "{}").send(host)["Error"], Value::Null);
        let unknown = call("othr1", "2020-01-01", "Ping", "{}").send(host)["Error"].clone();
        assert_eq!(unknown["Code"], json!("NoSuchProduct"));
    });
}

#[test]
fn messages_are_known_before_their_service_is_called() {
    let large = large();
    with_server_of(Spec::load(large.path()).expect("nothing is read yet"), |host| {
        let messages = admin(host, "GET", "/_mock/callbacks", "").1["Messages"].clone();
        let data = json!({"OrderId": "0123456789", "To": 2});
        assert_eq!(messages, json!([{"Service": "shop 2022-02-02", "MsgType": "OrderMoved", "MsgData": data}]));
        let order = json!({"Url": "http://127.0.0.1:9/", "MsgType": "OrderMoved"});
        let sent = admin(host, "POST", "/_mock/callbacks", &order.to_string()).1;
        assert_eq!(sent["Message"]["MsgData"], data, "{sent}");
        assert_eq!(listed(host, "shop"), Value::Null, "the service itself has not been read");
    });
}

#[test]
fn an_example_of_a_service_that_is_read_later_can_be_preferred() {
    let large = large();
    let answer = r#"{name: well, request: "{}", response: '{"Response": {"RequestId": "1"}}'}"#;
    let refusal = r#"{name: odd, request: "{}", error: {code: Odd, message: Odd., request_id: "2"}}"#;
    for name in ["first", "other7"] {
        write(large.path(), name, &format!("request: {{}}\nexamples: [{answer}, {refusal}]"));
    }
    // An action of the same name whose examples are others, and differ in the token alone.
    let answer = answer.replace("{}", r#"{\"ClientToken\": \"a\"}"#);
    let refusal = refusal.replace("{}", r#"{\"ClientToken\": \"b\"}"#).replace("name: odd", "name: strange");
    let request = "request: {ClientToken: {type: String, doc: Token.}}\nidempotency_token: ClientToken";
    write(large.path(), "second", &format!("{request}\nexamples: [{refusal}, {answer}]"));
    let spec = || Spec::load(large.path()).expect("nothing is read yet");
    with_server_of(spec().prefer("Ping", "odd").expect("an example"), |host| {
        let error = |service: &'static str| call(service, "2020-01-01", "Ping", "{}").send(host)["Error"].clone();
        let token = r#"{"ClientToken": "c"}"#;
        assert_eq!(
            call("second", "2020-01-01", "Ping", token).send(host)["Error"],
            Value::Null,
            "it has no such example"
        );
        assert_eq!(error("first")["Code"], "Odd");
        assert_eq!(error("other7")["Code"], "Odd");
        assert_eq!(error("other8"), Value::Null, "it has no example");
        assert!(error("broken")["Message"].as_str().is_some_and(|text| text.contains("Numbr")), "its callers are told");
    });
    for (action, broken, why) in
        [("Ping", "broken 2020-01-01", "Numbr"), ("CreateOrder", "market 2022-02-02", "`DropOrder`")]
    {
        let error = spec().prefer(action, "even").expect_err("not there").to_string();
        let (first, others) = error.split_once('\n').expect("a line for what is wrong");
        assert_eq!(first, format!("{action} has no example \"even\""));
        assert!(others.starts_with(&format!("cannot read {broken}: ")) && others.contains(why), "{error}");
    }
}
