//! Tests what the server reports about itself: the log, live events, the spec, and which clients may read them.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::call::{Call, RIGHT, admin, exchange, with_server, with_told};
use crate::made::test_spec;

/// The latest call in the log.
fn last(host: &str) -> Value {
    let calls = admin(host, "GET", "/_mock/calls", "").1;
    calls["Calls"].as_array().and_then(|calls| calls.last()).expect("a call").clone()
}

fn verdicts(call: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let checks = call["Checks"].as_array().expect("a list");
    checks.iter().map(|check| (text(&check["Check"]), text(&check["Verdict"]))).collect()
}

#[test]
fn every_check_of_a_call_has_a_verdict() {
    with_server(|host| {
        RIGHT.send(host);
        assert!(verdicts(&last(host)).iter().all(|(_, verdict)| verdict == "passed"));
        Call { action: "ModifyExtendedServices", ..RIGHT }.send(host);
        let call = last(host);
        let action = verdicts(&call).iter().position(|(check, _)| check == "action").expect("the check");
        assert_eq!(verdicts(&call)[action].1, "failed");
        assert!(verdicts(&call)[..action].iter().all(|(_, verdict)| verdict == "passed"));
        assert!(verdicts(&call)[action + 1..].iter().all(|(_, verdict)| verdict == "skipped"));
        assert_eq!(call["Refused"]["Code"], "InvalidAction");
    });
}

#[test]
fn violations_have_their_paths() {
    let body = r#"{"ServiceType": "OTHER", "Operate": "OPEN", "Agent": {"AppId": "app",
        "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}, "Endpoint": "NONE"}"#;
    with_server(move |host| {
        Call { signed_body: body, body, ..RIGHT }.send(host);
        let call = last(host);
        let violations = call["Violations"].as_array().expect("a list");
        let endpoint = violations.iter().find(|one| one["Path"] == "Endpoint").expect("a violation");
        assert_eq!((&endpoint["Rule"], &endpoint["Level"]), (&json!("enum"), &json!("warn")));
        let missing = r#"{"ServiceType": "AUTO_SIGN"}"#;
        Call { signed_body: missing, body: missing, ..RIGHT }.send(host);
        let violations = last(host)["Violations"].clone();
        let paths: Vec<_> = violations.as_array().expect("a list").iter().map(|one| one["Path"].clone()).collect();
        assert!(paths.contains(&json!("Operate")) && paths.contains(&json!("Agent.AppId")), "{paths:?}");
    });
}

#[test]
fn the_log_hides_what_is_sensitive() {
    let body = r#"{"Name": "one", "Note": "Zhang San", "Unknown": "13800000000"}"#;
    let call = Call { service: "shop", version: "2022-02-02", action: "CreateOrder", signed_body: body, body, ..RIGHT };
    let get = Call {
        service: "shop",
        version: "2022-02-02",
        action: "CreateOrder",
        method: "GET",
        query: "Name=one&Note=Zhang%20San",
        content_type: "application/x-www-form-urlencoded",
        headers: "X-TC-Token: the-token\r\n",
        signed_body: "",
        body: "",
        ..RIGHT
    };
    with_told(
        test_spec(),
        |_| {},
        move |host| {
            assert_eq!(call.send(host)["Error"]["Code"], "UnknownParameter");
            let shown = last(host);
            assert_eq!(shown["Parameters"], json!({"Name": "one", "Note": "***", "Unknown": "***"}));
            assert_eq!(get.send(host)["Error"], Value::Null);
            let shown = last(host);
            assert_eq!(shown["Query"], "Name=one&Note=***");
            assert!(
                shown["CanonicalRequest"].as_str().is_some_and(|text| text.contains("\nName=one&Note=***\n")),
                "{shown}"
            );
            let all = admin(host, "GET", "/_mock/calls", "").1.to_string();
            for secret in ["Zhang", "13800000000", "the-token"] {
                assert!(!all.contains(secret), "{secret}: {all}");
            }
            let signed = all.matches("Signature=").count();
            assert_eq!(signed, all.matches("Signature=***").count());
        },
    );
}

#[test]
fn a_call_is_sent_again_and_copied() {
    with_server(|host| {
        RIGHT.send(host);
        let id = last(host)["Id"].clone();
        let (status, again) = admin(host, "POST", &format!("/_mock/calls/{id}/replay"), "");
        assert_eq!((status, &again["Refused"], &again["Parameters"]["Operate"]), (200, &Value::Null, &json!("CLOSE")));
        let (_, curl) = exchange(host, "GET", &format!("/_mock/calls/{id}/curl"), "", "");
        for part in ["curl 'http://127.0.0.1", "-H 'Authorization: TC3-HMAC-SHA256 ", "--data-binary '{\"Agent\""] {
            assert!(curl.contains(part), "{curl}");
        }
        assert_eq!(admin(host, "GET", "/_mock/calls/77", "").0, 404);
        assert_eq!(admin(host, "DELETE", "/_mock/calls", "").0, 204);
        assert_eq!(admin(host, "GET", "/_mock/calls", "").1, json!({"Calls": []}));
    });
}

#[test]
fn a_call_that_was_signed_without_its_payload_is_sent_again() {
    with_server(|host| {
        let headers = "X-TC-Content-SHA256: UNSIGNED-PAYLOAD\r\n";
        let answer = Call { signed_body: "UNSIGNED-PAYLOAD", headers, ..RIGHT }.send(host);
        assert_eq!(answer["Error"], Value::Null, "{answer}");
        let path = format!("/_mock/calls/{}/replay", last(host)["Id"]);
        assert_eq!(admin(host, "POST", &path, "").1["Refused"], Value::Null);
    });
}

#[test]
fn calls_are_found_by_number_action_and_outcome() {
    with_server(|host| {
        RIGHT.send(host);
        Call { action: "Nothing", ..RIGHT }.send(host);
        RIGHT.send(host);
        let ids = |query: &str| {
            let calls = admin(host, "GET", &format!("/_mock/calls?{query}"), "").1;
            let calls = calls["Calls"].as_array().expect("a list").clone();
            calls.iter().map(|call| call["Id"].as_u64().expect("a number")).collect::<Vec<_>>()
        };
        assert_eq!(ids(""), [1, 2, 3]);
        assert_eq!(ids("after=1"), [2, 3]);
        assert_eq!(ids("limit=1"), [3]);
        assert_eq!(ids("action=ModifyExtendedService"), [1, 3]);
        assert_eq!(ids("refused=true"), [2]);
        assert_eq!(admin(host, "GET", "/_mock/calls?what=1", "").0, 400);
    });
}

#[test]
fn whoever_listens_hears_of_calls_as_they_come() {
    with_server(|host| {
        let mut stream = TcpStream::connect(host).expect("the server listens");
        write!(stream, "GET /_mock/events HTTP/1.1\r\nHost: {host}\r\n\r\n").expect("sent");
        let mut lines = BufReader::new(stream).lines().map(|line| line.expect("a line"));
        assert!(lines.any(|line| line.contains(": listening")));
        RIGHT.send(host);
        assert!(lines.any(|line| line == "event: call"));
        let data = lines.next().expect("data");
        let call: Value = serde_json::from_str(data.strip_prefix("data: ").expect("data")).expect("JSON");
        assert_eq!(call["Action"], RIGHT.action);
    });
}

#[test]
fn the_actions_of_the_spec_are_shown_with_all_that_they_lead_to() {
    with_server(|host| {
        let list = admin(host, "GET", "/_mock/actions", "").1;
        let services = list["Services"].as_array().expect("a list");
        let essbasic = services.iter().find(|one| one["Service"] == "essbasic").expect("the service");
        assert_eq!(essbasic["Actions"].as_array().map(Vec::len), Some(2));
        let action = admin(host, "GET", "/_mock/actions/essbasic/2021-05-26/ModifyExtendedService", "").1;
        let fields = action["Request"]["Fields"].as_array().expect("a list");
        let agent = fields.iter().find(|field| field["Name"] == "Agent").expect("the operator");
        assert_eq!((&agent["Type"], &agent["Needs"][0]), (&json!("Agent"), &json!("AppId")));
        assert!(action["Types"]["Agent"]["Fields"].is_array() && action["Enums"]["ServiceSwitch"]["Values"].is_array());
        assert!(
            action["Errors"].as_array().is_some_and(|codes| codes.iter().any(|code| code["Code"] == "FailedOperation"))
        );
        assert_eq!(action["Examples"][0]["Request"]["Operate"], "OPEN");
        assert_eq!(admin(host, "GET", "/_mock/actions/essbasic/2021-05-26/Nothing", "").0, 404);
    });
}

#[test]
fn the_server_lists_what_can_be_asked_of_it() {
    with_server(|host| {
        let index = admin(host, "GET", "/_mock", "").1;
        assert_eq!(
            (&index["Url"], &index["SecretId"]),
            (&json!(format!("http://{host}")), &json!(tc3_mock::SECRET_ID))
        );
        for endpoint in index["Endpoints"].as_array().expect("a list").iter().filter(|one| one["Method"] == "GET") {
            let path = endpoint["Path"].as_str().expect("a path");
            if !path.contains('{') && path != "/_mock/events" {
                assert_eq!(admin(host, "GET", path, "").0, 200, "{path}");
            }
        }
        assert_eq!(admin(host, "GET", "/_mock/nothing", "").0, 404);
        assert_eq!(admin(host, "POST", "/_mock/actions", "").0, 405);
    });
}

#[test]
fn pages_of_other_origins_are_kept_away() {
    with_server(|host| {
        for headers in [
            "Origin: https://elsewhere.example\r\n",
            "Origin: http://localhost:1\r\n",
            "Origin: null\r\n",
            "Sec-Fetch-Site: cross-site\r\n",
        ] {
            let (head, _) = exchange(host, "POST", "/_mock/reset", headers, "");
            assert!(head.starts_with("HTTP/1.1 403"), "{headers}: {head}");
        }
        let own = format!("Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n");
        assert!(exchange(host, "POST", "/_mock/reset", &own, "").0.starts_with("HTTP/1.1 204"));
    });
}
