//! Tests faults on demand.

use std::time::Duration;

use serde_json::{Value, json};
use tc3_mock::{Fault, Server};

use crate::call::{Call, RIGHT, admin, exchange, spec, with_server, with_told};

fn code(answer: &Value) -> Option<&str> {
    answer["Error"]["Code"].as_str()
}

#[test]
fn the_next_calls_of_an_action_fail_and_those_after_them_do_not() {
    let tell = |server: &Server| {
        server.on("ChannelCancelMultiFlowSignQRCode").fails_with("FailedOperation");
        server.on(RIGHT.action).times(2).after(Duration::from_millis(1)).fails_with("InternalError");
        server.on(RIGHT.action).fails_with("RequestLimitExceeded");
    };
    let received = with_told(spec(), tell, |host| {
        let answers: Vec<Value> = (0..4).map(|_| RIGHT.send(host)).collect();
        let codes: Vec<_> = answers.iter().map(code).collect();
        assert_eq!(codes, [Some("InternalError"), Some("InternalError"), Some("RequestLimitExceeded"), None]);
    });
    assert_eq!(received.len(), 4);
    assert_eq!((received[0].action.as_str(), &received[0].body["Operate"]), (RIGHT.action, &json!("CLOSE")));
}

#[test]
fn a_call_asks_for_its_own_fault() {
    with_server(|host| {
        let headers = "X-TC3-Mock-Fault: {\"Error\": \"AuthFailure.TokenFailure\", \"Message\": \"expired\"}\r\n";
        let error = Call { headers, ..RIGHT }.send(host)["Error"].clone();
        assert_eq!(error, json!({"Code": "AuthFailure.TokenFailure", "Message": "expired"}));
        assert_eq!(code(&RIGHT.send(host)), None);
        let wrong = raw(host, "InternalError");
        let told =
            ["the header x-tc3-mock-fault is wrong: the fault is not JSON", r#"like {"Error": "InternalError"}"#];
        assert!(told.iter().all(|told| wrong.contains(told)), "{wrong}");
    });
}

/// The head of a right call and what came back, however little.
fn raw(host: &str, fault: &str) -> String {
    Call { headers: format!("X-TC3-Mock-Fault: {fault}\r\n").leak(), ..RIGHT }.raw(host)
}

#[test]
fn connections_break_and_gateways_answer_where_that_is_asked_for() {
    with_server(|host| {
        let page = raw(host, r#"{"Page": 502}"#);
        assert!(page.starts_with("HTTP/1.1 502") && page.contains("text/html") && page.contains("<h1>"), "{page}");
        for fault in [r#"{"Dropped": "before"}"#, r#"{"Dropped": "after"}"#] {
            assert!(!raw(host, fault).contains("Response"), "{fault}");
        }
        let truncated = raw(host, r#"{"Truncated": true}"#);
        let (head, body) = truncated.split_once("\r\n\r\n").expect("a head");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
        assert_eq!(body.len(), length.parse::<usize>().expect("a number") / 2, "{truncated}");
    });
}

#[test]
fn faults_are_set_and_forgotten_over_http() {
    with_server(|host| {
        let post = |headers: &str, body: &str| exchange(host, "POST", "/_mock/faults", headers, body);
        let fault = r#"{"Action": "ModifyExtendedService", "Times": 3, "Error": "InternalError"}"#;
        assert!(post("", fault).0.starts_with("HTTP/1.1 204"));
        assert_eq!(code(&RIGHT.send(host)), Some("InternalError"));
        assert!(exchange(host, "DELETE", "/_mock/faults", "", "").0.starts_with("HTTP/1.1 204"));
        assert_eq!(code(&RIGHT.send(host)), None);
        assert!(post("Origin: https://elsewhere.example\r\n", fault).0.starts_with("HTTP/1.1 403"));
        for (wrong, named) in [
            ("{}", "nothing goes wrong"),
            (r#"{"Eror": "x"}"#, "`Eror`"),
            ("[", "JSON"),
            (r#"{"Action": "Nothing", "Page": 500}"#, "`Nothing`"),
        ] {
            let (head, message) = post("", wrong);
            assert!(head.starts_with("HTTP/1.1 400") && message.contains(named), "{head} {message}");
        }
    });
}

#[test]
fn faults_are_the_same_in_rust() {
    let tell = |server: &Server| server.on(RIGHT.action).fails(Fault::Page(503));
    with_told(spec(), tell, |host| assert!(RIGHT.raw(host).starts_with("HTTP/1.1 503")));
}

#[test]
fn a_share_of_the_calls_fails() {
    let tell = |server: &Server| server.on(RIGHT.action).percent(25.0).fails_with("InternalError");
    with_told(spec(), tell, |host| {
        let failed = (0..200).filter(|_| code(&RIGHT.send(host)).is_some()).count();
        assert!((20..=80).contains(&failed), "{failed} of 200 failed");
        assert_eq!(admin(host, "GET", "/_mock/faults", "").1["Faults"][0]["Percent"], 25.0);
    });
}

#[test]
fn an_answer_is_as_long_as_asked_for_and_still_json() {
    with_server(|host| {
        let answer = raw(host, r#"{"Oversized": 5000000}"#);
        let (_, body) = answer.split_once("\r\n\r\n").expect("a head");
        assert!(body.len() > 5_000_000);
        assert!(serde_json::from_str::<Value>(body).is_ok());
    });
}

#[test]
fn the_clock_of_the_service_is_off_and_its_answers_tell_so() {
    with_server(|host| {
        let fault = r#"{"Action": "ModifyExtendedService", "ClockSeconds": 3600}"#;
        assert_eq!(admin(host, "POST", "/_mock/faults", fault).0, 204);
        let (head, answer) = RIGHT.exchange(host);
        assert_eq!(code(&answer), Some("AuthFailure.SignatureExpire"));
        let date = head.lines().filter(|line| line.starts_with("date: ")).count();
        assert_eq!(date, 1, "{head}");
        assert_eq!(code(&RIGHT.send(host)), None);
        // A client that has learnt of it signs with the time of the service.
        assert_eq!(admin(host, "POST", "/_mock/faults", fault).0, 204);
        assert_eq!(code(&Call { late_by: -3600, ..RIGHT }.send(host)), None);
    });
}

#[test]
fn what_the_spec_does_not_have_is_not_waited_for() {
    with_server(|host| {
        for (fault, named) in [
            (json!({"Action": "ModifyExtendedServic", "Page": 500}), "`ModifyExtendedService`"),
            (json!({"Error": "InternlError"}), "`InternalError`"),
            (json!({"Service": "essbasik", "Page": 500}), "`essbasic`"),
            (json!({"Version": "2021-05-27", "Page": 500}), "`2021-05-26`"),
            (json!({"Service": "essbasic", "Error": "Internl"}), "`essbasic` has no error code `Internl`"),
            (json!({"Action": RIGHT.action, "Error": "Internl"}), "the services with this action have no error code"),
        ] {
            let (status, message) = admin(host, "POST", "/_mock/faults", &fault.to_string());
            assert!(status == 400 && message.as_str().is_some_and(|text| text.contains(named)), "{fault}: {message}");
        }
        assert!(raw(host, r#"{"Error": "InternlError"}"#).contains("did you mean `InternalError`?"));
    });
}

#[test]
fn in_rust_what_the_spec_does_not_have_is_a_panic() {
    fn refused(server: &Server, set: impl FnOnce(&Server)) {
        let panics = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| set(server)));
        assert!(panics.is_err());
    }
    let tell = |server: &Server| {
        refused(server, |server| server.on("Typo").fails_with("InternalError"));
        refused(server, |server| server.on(RIGHT.action).fails_with("InternlError"));
        refused(server, |server| server.on(RIGHT.action).of_service("ess").fails_with("InternalError"));
        server.on(RIGHT.action).of_service("essbasic").of_version("2021-05-26").fails_with("InternalError");
    };
    with_told(spec(), tell, |host| assert_eq!(code(&RIGHT.send(host)), Some("InternalError")));
}

#[test]
fn what_a_call_asks_for_itself_says_neither_which_call_nor_how_often() {
    with_server(|host| {
        for key in [r#""Times": 2"#, r#""Percent": 5"#, r#""Action": "ModifyExtendedService""#] {
            let answer = raw(host, &format!("{{{key}, \"Page\": 502}}"));
            assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("for this call alone"), "{answer}");
        }
    });
}

#[test]
fn what_is_no_call_leaves_the_clock_to_the_next() {
    with_server(|host| {
        assert_eq!(admin(host, "POST", "/_mock/faults", r#"{"ClockSeconds": 3600}"#).0, 204);
        exchange(host, "GET", "/favicon.ico", "", "");
        assert_eq!(code(&RIGHT.send(host)), Some("AuthFailure.SignatureExpire"));
    });
}
