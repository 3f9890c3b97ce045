//! Checks that the server refuses what the service refuses, and answers the rest.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;

mod admin;
mod call;
mod callbacks;
mod faults;
mod flows;
mod folder;
mod made;
mod mistakes;
mod on_demand;
mod rates;
mod receiver;
mod schema;
mod signer;
mod sizes;
mod state;
mod streams;
mod stubs;
mod typical;
mod unsigned;

use call::{BODY, Call, RIGHT, exchange, program, program_host, spec, with_server, with_server_of};
use serde_json::Value;
use tc3_mock::{SECRET_ID, SECRET_KEY, Spec};
use tc3_runtime::signing::{Inputs, sign};

#[test]
fn a_documented_request_gets_its_documented_answer() {
    with_server(|host| {
        let answer = RIGHT.send(host);
        assert_eq!(answer["RequestId"], "s1673342276656659884");
        assert_eq!(answer["OperateUrl"], "");
    });
}

/// The same call without a body.
const GET: Call = Call {
    method: "GET",
    query: "Agent.AppId=app&Agent.ProxyOperator.OpenId=us%65r&Agent.ProxyOrganizationOpenId=organization&Operate=CLOSE&\
            ServiceType=AUTO_SIGN",
    content_type: "application/x-www-form-urlencoded",
    signed_body: "",
    body: "",
    ..RIGHT
};

#[test]
fn a_request_is_the_same_in_a_query() {
    with_server(|host| assert_eq!(GET.send(host)["RequestId"], "s1673342276656659884"));
}

/// The page shows one request twice: once it is done, once the code is no longer valid.
const SHOWN_TWICE: &str = r#"{"Agent": {"AppId": "yDwhxUUckp3gl8j5UuFX33LSNozpRsbi", "ProxyAppId": "",
    "ProxyOrganizationOpenId": "org_dianziqian", "ProxyOperator": {"OpenId": "n9527"}},
    "QrCodeId": "yDSLZUUckpooi1ltUxCsD3RSTG9BEWhR"}"#;

#[test]
fn of_two_examples_with_one_request_the_first_answers_unless_another_is_preferred() {
    let call =
        || Call { action: "ChannelCancelMultiFlowSignQRCode", signed_body: SHOWN_TWICE, body: SHOWN_TWICE, ..RIGHT };
    with_server(move |host| assert_eq!(call().send(host)["Error"], Value::Null));
    let preferred = spec().prefer("ChannelCancelMultiFlowSignQRCode", "code is no longer valid").expect("an example");
    with_server_of(preferred, move |host| {
        assert_eq!(call().send(host)["Error"]["Code"], "OperationDenied.QrInvalid");
    });
}

#[test]
fn an_example_that_is_not_there_cannot_be_preferred() {
    for (action, name) in [("ModifyExtendedService", "open it"), ("ModifyExtendedServices", "unknown service")] {
        let error = spec().prefer(action, name).expect_err("not there").to_string();
        assert!(error.contains(action) && error.contains(name), "{error}");
    }
}

#[test]
fn what_the_service_refuses_is_refused_with_its_code() {
    let refused = [
        ("AuthFailure.SecretIdNotFound", Call { secret_id: "AKIDother", ..RIGHT }),
        ("AuthFailure.SignatureFailure", Call { secret_key: "other", ..RIGHT }),
        ("AuthFailure.SignatureFailure", Call { signed_body: "{}", ..RIGHT }),
        ("AuthFailure.SignatureExpire", Call { late_by: 301, ..RIGHT }),
        ("AuthFailure.SignatureExpire", Call { late_by: -301, ..RIGHT }),
        ("NoSuchProduct", Call { service: "essbasix", ..RIGHT }),
        ("NoSuchVersion", Call { version: "2020-01-01", ..RIGHT }),
        ("InvalidAction", Call { action: "ModifyExtendedServices", ..RIGHT }),
        ("InvalidParameter", Call { signed_body: "{", body: "{", ..RIGHT }),
        ("MissingParameter", Call { signed_body: "{}", body: "{}", ..RIGHT }),
        ("UnsupportedProtocol", Call { method: "PUT", ..RIGHT }),
        ("UnsupportedProtocol", Call { content_type: "text/plain", ..RIGHT }),
        ("UnsupportedProtocol", Call { method: "GET", ..RIGHT }),
        ("UnknownParameter", Call { query: "Operation=CLOSE", ..GET }),
        ("InvalidParameter", Call { query: "Operate=%C3%28", ..GET }),
        ("InvalidParameter", Call { query: "Operate=OPEN&Operate=CLOSE", ..GET }),
    ];
    with_server(move |host| {
        for (code, call) in refused {
            let answer = call.send(host);
            assert_eq!(answer["Error"]["Code"], code, "{answer}");
            assert!(answer["RequestId"].as_str().is_some_and(|id| id.starts_with("mock-")), "{answer}");
        }
    });
}

/// The right body with something changed: code and what the message has to name.
const PARAMETERS: [(&str, &str, &str); 7] = [
    ("MissingParameter", "Operate", r#"{"ServiceType": "AUTO_SIGN", "Agent": AGENT}"#),
    (
        "MissingParameter",
        "Agent.ProxyOperator.OpenId",
        r#"{"ServiceType": "AUTO_SIGN", "Operate": "CLOSE",
        "Agent": {"AppId": "app", "ProxyOrganizationOpenId": "organization"}}"#,
    ),
    (
        "UnknownParameter",
        "`Operation` is not recognized. Did you mean `Operate`?",
        r#"{"ServiceType": "AUTO_SIGN", "Operation": "CLOSE", "Agent": AGENT}"#,
    ),
    (
        "UnknownParameter",
        "Agent.Application",
        r#"{"ServiceType": "AUTO_SIGN", "Operate": "CLOSE",
        "Agent": {"Application": "app"}}"#,
    ),
    ("InvalidParameter", "Operate", r#"{"ServiceType": "AUTO_SIGN", "Operate": 1, "Agent": AGENT}"#),
    ("InvalidParameter", "`Agent`", r#"{"ServiceType": "AUTO_SIGN", "Operate": "CLOSE", "Agent": []}"#),
    ("InvalidParameter", "object", r#"["CLOSE"]"#),
];

#[test]
fn parameters_are_judged_as_a_client_judges_them() {
    let agent = r#"{"AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}"#;
    with_server(move |host| {
        for (code, named, body) in PARAMETERS {
            let body: &str = body.replace("AGENT", agent).leak();
            let error = Call { signed_body: body, body, ..RIGHT }.send(host)["Error"].clone();
            assert_eq!(error["Code"], code, "{body}: {error}");
            assert!(error["Message"].as_str().is_some_and(|text| text.contains(named)), "{body}: {error}");
        }
    });
}

#[test]
fn neither_empty_members_nor_another_operator_make_another_request() {
    let body = r#"{"ServiceType": "AUTO_SIGN", "Operate": "CLOSE", "Agent": {"AppId": "app",
        "ProxyAppId": "", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}}"#;
    with_server(move |host| {
        let answer = Call { signed_body: body, body, ..RIGHT }.send(host);
        assert_eq!(answer["RequestId"], "s1673342276656659884", "{answer}");
    });
}

#[test]
fn a_request_that_no_page_shows_is_answered_the_same_way_every_time() {
    let body = r#"{"ServiceType": "OVERSEA_SIGN", "Operate": "OPEN", "Agent": {"AppId": "app",
        "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}}"#;
    with_server(move |host| {
        let call = || Call { signed_body: body, body, ..RIGHT }.send(host);
        let answer = call();
        assert!(answer["OperateUrl"].is_string() && answer["RequestId"].is_string(), "{answer}");
        assert_eq!(answer, call());
    });
}

#[test]
fn of_a_wrong_signature_the_server_shows_what_it_would_have_signed_and_never_the_key() {
    with_server(|host| {
        let (head, answer) = Call { signed_body: "{}", ..RIGHT }.exchange(host);
        assert_eq!(answer["Error"]["Code"], "AuthFailure.SignatureFailure");
        let hash = sign_of(host, BODY).payload_hash;
        let shown = head.lines().find_map(|line| line.strip_prefix("x-tc3-mock-canonical-request: ")).expect("shown");
        let shown: String = serde_json::from_str(shown).expect("a JSON string");
        assert!(shown.starts_with("POST\n/\n\ncontent-type:application/json\n") && shown.ends_with(&hash), "{shown}");
        let (_, calls) = exchange(host, "GET", "/_mock/calls", "", "");
        let call = serde_json::from_str::<Value>(&calls).expect("JSON")["Calls"][0].clone();
        assert_eq!((&call["CanonicalRequest"], &call["Action"]), (&shown.into(), &RIGHT.action.into()), "{call}");
        assert!(call["StringToSign"].as_str().is_some_and(|text| text.starts_with("TC3-HMAC-SHA256\n")), "{call}");
        assert!(!calls.contains(SECRET_KEY) && !head.contains(SECRET_KEY));
    });
}

#[test]
fn the_first_line_that_differs_from_the_clients_own_is_named() {
    let headers = concat!(r#"X-TC3-Mock-Canonical-Request: "POST\n/\n\ncontent-type:text/plain\nhost:h""#, "\r\n");
    with_server(move |host| {
        let answer = Call { signed_body: "{}", headers, ..RIGHT }.send(host);
        let message = answer["Error"]["Message"].as_str().expect("a message");
        let line = "line 4 of the canonical request is `content-type:text/plain` at the client and \
                    `content-type:application/json` at the server";
        assert_eq!(message, line);
    });
}

#[test]
fn a_page_of_another_site_does_not_read_the_calls() {
    with_server(|host| {
        let (head, _) = exchange(host, "GET", "/_mock/calls", "", "");
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let mut stream = TcpStream::connect(host).expect("the server listens");
        let head = "GET /_mock/calls HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n";
        stream.write_all(head.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        assert!(answer.starts_with("HTTP/1.1 403") && answer.contains("`rebound.example`"), "{answer}");
    });
}

/// The signature of a right call with this body.
fn sign_of(host: &str, body: &str) -> tc3_runtime::signing::Signature {
    sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: RIGHT.service,
        host,
        content_type: RIGHT.content_type,
        timestamp: 0,
        method: "POST",
        query: "",
        payload: body.as_bytes(),
        unsigned_payload: false,
        headers: &[],
    })
}

#[test]
fn a_page_of_another_site_makes_no_call() {
    with_server(|host| {
        let foreign = Call { headers: "Origin: https://elsewhere.example\r\n", ..RIGHT }.raw(host);
        assert!(foreign.starts_with("HTTP/1.1 403"), "{foreign}");
        let named = ["https://elsewhere.example", &format!("http://{host}"), "let the server behind the page"];
        assert!(named.iter().all(|named| foreign.contains(named)), "both origins, and what to do: {foreign}");
        let site = Call { headers: "Sec-Fetch-Site: cross-site\r\n", ..RIGHT }.raw(host);
        assert!(site.starts_with("HTTP/1.1 403") && site.contains("(cross-site)"), "{site}");
        assert_eq!(call::admin(host, "GET", "/_mock/calls", "").1["Calls"].as_array().map(Vec::len), Some(0));
        let own: &str = format!("Origin: http://{host}\r\n").leak();
        assert_eq!(Call { headers: own, ..RIGHT }.send(host)["Error"], Value::Null);
    });
}

#[test]
fn a_signature_of_the_old_kind_is_told_as_such() {
    let parameters =
        "Action=ModifyExtendedService&Nonce=1&SecretId=AKID&SignatureMethod=HmacSHA256&Timestamp=1&Signature=abc%3D";
    with_server(move |host| {
        let form = "Content-Type: application/x-www-form-urlencoded\r\n";
        for (method, path, head, body) in
            [("GET", format!("/?{parameters}"), "", ""), ("POST", "/".to_owned(), form, parameters)]
        {
            let (_, answer) = exchange(host, method, &path, head, body);
            assert!(answer.contains("this is signature v1") && answer.contains("TC3-HMAC-SHA256"), "{answer}");
        }
    });
}

#[test]
fn a_spec_that_is_wrong_is_not_served() {
    let error = Spec::load(tc3_testing::workspace().join("codegen/spec/tests/cases/E0301-unknown-type/spec"));
    assert!(error.expect_err("wrong").to_string().contains("error[E0301]"));
}

#[cfg(unix)]
#[test]
fn the_program_stops_when_it_is_asked_to() {
    for signal in ["TERM", "INT"] {
        let (mut mock, host) = program_host(&[]);
        assert_eq!(RIGHT.send(&host)["Error"], Value::Null);
        let sent = Command::new("kill").args(["-s", signal, &mock.id().to_string()]).status().expect("kill runs");
        assert!(sent.success());
        assert_eq!(mock.wait().expect("it ends").code(), Some(0), "SIG{signal}");
        assert!(TcpStream::connect(&host).is_err(), "somebody still listens");
    }
}

#[test]
fn a_message_that_nobody_reads_does_not_change_how_the_program_ends() {
    let mut mock = program(&["--addr", "somewhere"]);
    drop(mock.stderr.take());
    assert_eq!(mock.wait().expect("it ends").code(), Some(2));
}

#[test]
fn a_program_that_takes_the_address_for_the_service_is_understood() {
    with_server(|host| {
        assert_eq!(Call { service: "127", ..RIGHT }.send(host)["Error"], Value::Null);
        assert_eq!(Call { service: "128", ..RIGHT }.send(host)["Error"]["Code"], "NoSuchProduct");
        assert_eq!(Call { service: "127", action: "Nothing", ..RIGHT }.send(host)["Error"]["Code"], "NoSuchProduct");
    });
}
