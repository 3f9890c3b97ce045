//! Delivers messages to an address of this machine, sealed as the platform seals them, until it answers 200.

use serde_json::{Value, json};
use tc3_mock::Server;

use crate::call::{Call, RIGHT, admin, with_server, with_told};
use crate::made::test_spec;
use crate::receiver::{Message, receiver};

const KEY: &str = "0123456789abcdef0123456789ABCDEF";

/// The delivery once it is no longer on its way.
fn settled(host: &str, id: &Value) -> Value {
    loop {
        let delivery = admin(host, "GET", &format!("/_mock/callbacks/{id}"), "").1;
        if delivery["State"] != "sending" {
            return delivery;
        }
        std::thread::yield_now();
    }
}

#[test]
fn a_message_is_sealed_and_sent_again_until_it_gets_200() {
    with_server(|host| {
        let (url, messages) = receiver(&[500, 204, 200]);
        let order = json!({
            "Url": url, "Key": KEY, "Token": "test-callback-token", "MsgType": "FlowStatusChange", "PauseMs": 1,
            "MsgId": "yDCKoUUckpot4nogUyBzrTaNVxe5VY0H",
            "MsgData": {"FlowCallbackStatus": 4, "FlowId": "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm"},
        });
        let (status, sent) = admin(host, "POST", "/_mock/callbacks", &order.to_string());
        assert_eq!(status, 202, "{sent}");
        let got: Vec<Message> = messages.iter().take(3).collect();
        for message in &got {
            assert!(message.body.starts_with("{\"encrypt\":\""), "{}", message.body);
            assert!(message.signature.as_ref().is_some_and(|text| text.starts_with("sha256=")));
            assert_eq!(message.body, got[0].body);
        }
        let delivery = settled(host, &sent["Id"]);
        let statuses: Vec<_> =
            delivery["Attempts"].as_array().expect("a list").iter().map(|one| &one["Status"]).collect();
        assert_eq!(statuses, [500, 204, 200]);
        assert_eq!((&delivery["State"], &delivery["Attempts"][0]["Body"]), (&json!("delivered"), &json!("seen")));
        let all = admin(host, "GET", "/_mock/callbacks", "").1.to_string();
        assert!(!all.contains(KEY) && !all.contains("test-callback-token"), "{all}");
    });
}

#[test]
fn a_message_without_secrets_is_sent_as_it_is_and_given_up_in_the_end() {
    with_server(|host| {
        let (url, messages) = receiver(&[404, 404]);
        let order = json!({"Url": url, "MsgType": "OrgAuth", "Times": 2, "PauseMs": 1});
        let sent = admin(host, "POST", "/_mock/callbacks", &order.to_string()).1;
        let message = messages.recv().expect("a message");
        assert_eq!(message.signature, None);
        assert_eq!(serde_json::from_str::<Value>(&message.body).expect("JSON"), sent["Message"]);
        assert_eq!(settled(host, &sent["Id"])["State"], "given up");
    });
}

#[test]
fn messages_go_to_this_machine_alone() {
    with_server(|host| {
        for (order, named) in [
            (json!({"MsgType": "OrgAuth"}), "`Url`"),
            (json!({"Url": "http://example.com/", "MsgType": "OrgAuth"}), "example.com"),
            (json!({"Url": "http://10.0.0.1/", "MsgType": "OrgAuth"}), "10.0.0.1"),
            (json!({"Url": "https://127.0.0.1/", "MsgType": "OrgAuth"}), "http://"),
            (json!({"Url": "http://127.0.0.1/", "Key": "short", "MsgType": "OrgAuth"}), "32"),
            (json!({"Url": "http://127.0.0.1/"}), "`MsgType`"),
            (json!({"Uri": "http://127.0.0.1/"}), "`Url`"),
        ] {
            let (status, message) = admin(host, "POST", "/_mock/callbacks", &order.to_string());
            assert!(status == 400 && message.as_str().is_some_and(|text| text.contains(named)), "{order}: {message}");
        }
    });
}

#[test]
fn what_moves_on_tells_of_it() {
    let (url, messages) = receiver(&[200, 200]);
    let tell = |server: &Server| drop(server.url());
    with_told(test_spec(), tell, move |host| {
        let settings = json!({"Callbacks": {"Url": url, "Token": "token"}});
        let (status, shown) = admin(host, "PUT", "/_mock/settings", &settings.to_string());
        assert_eq!((status, &shown["Callbacks"]["Signs"]), (200, &json!(true)), "{shown}");
        let shop = |action, body: Value| {
            let body: &str = body.to_string().leak();
            Call { service: "shop", version: "2022-02-02", action, signed_body: body, body, ..RIGHT }.send(host)
        };
        let id = shop("CreateOrder", json!({"Name": "one"}))["OrderId"].clone();
        let moved = admin(host, "POST", "/_mock/state/advance", &json!({ "Id": id }).to_string()).1;
        assert_eq!(moved["Callback"], 1, "{moved}");
        let told = |status: Value| {
            let message: Value = serde_json::from_str(&messages.recv().expect("a message").body).expect("JSON");
            let expected = json!({"OrderId": id, "To": status});
            assert_eq!((&message["MsgType"], &message["MsgData"]), (&json!("OrderMoved"), &expected));
        };
        told(json!(2));
        // An action moves it on as well.
        assert_eq!(shop("CloseOrder", json!({ "OrderId": id }))["Error"], Value::Null);
        told(json!("CLOSED"));
    });
}
