//! Tests that stubs answer what a test specifies, for the calls that it selects.

use std::io::Write as _;

use serde_json::{Value, json};
use tc3_mock::Server;

use crate::call::{RIGHT, admin, program_host, spec, stop, with_server, with_told};

const STUB: &str = r#"{
    "When": {"Action": "ModifyExtendedService", "Parameters": {"Agent": {"AppId": "APPID122344555"}, "Operate": "CLOSE"}},
    "Then": {"Answer": {"OperateUrl": "stubbed"}},
    "Times": 2
}"#;

#[test]
fn a_stub_answers_calls_that_hold_what_it_names() {
    with_server(|host| {
        let other = STUB.replace("\"CLOSE\"", "\"OPEN\"");
        assert_eq!(admin(host, "POST", "/_mock/stubs", &other).0, 204);
        assert_eq!(admin(host, "POST", "/_mock/stubs", STUB).0, 204);
        let answers: Vec<Value> = (0..3).map(|_| RIGHT.send(host)["OperateUrl"].clone()).collect();
        assert_eq!(answers, ["stubbed", "stubbed", ""]);
        let waiting = admin(host, "GET", "/_mock/stubs", "").1;
        assert_eq!(waiting["Stubs"].as_array().map(Vec::len), Some(1), "{waiting}");
        let id = &waiting["Stubs"][0]["Id"];
        assert_eq!(admin(host, "DELETE", &format!("/_mock/stubs/{id}"), "").0, 204);
        assert_eq!(admin(host, "DELETE", &format!("/_mock/stubs/{id}"), "").0, 404);
        let call = admin(host, "GET", "/_mock/calls?limit=3", "").1["Calls"][0].clone();
        assert_eq!(call["Answer"]["Source"], "stub 2");
    });
}

#[test]
fn a_stub_that_is_wrong_is_refused() {
    with_server(|host| {
        for (stub, named) in [
            ("[{}]", "`Then`"),
            (r#"{"When": {"Acton": "x"}, "Then": {}}"#, "`Action`"),
            (r#"{"Then": {"Answer": {}, "Page": 500}}"#, "second"),
            (r#"{"Then": {"Answer": 3}}"#, "`Answer`"),
            (r#"{"When": {"Action": "Nothing"}, "Then": {"Answer": {}}}"#, "`Nothing`"),
            (r#"{"When": {"Parameters": {"A": 1}}, "Then": {"ClockSeconds": 1}}"#, "clock"),
        ] {
            let (status, message) = admin(host, "POST", "/_mock/stubs", stub);
            assert!(status == 400 && message.as_str().is_some_and(|text| text.contains(named)), "{stub}: {message}");
        }
    });
}

#[test]
fn stubs_are_the_same_in_rust() {
    let tell = |server: &Server| {
        server.on(RIGHT.action).when(json!({"Operate": "CLOSE"})).answers_with(json!({"OperateUrl": "one"}));
        server.on(RIGHT.action).when(json!({"Operate": "OPEN"})).always().answers_with(json!({"OperateUrl": "other"}));
        server.stub(STUB).expect("a valid stub");
    };
    with_told(spec(), tell, |host| {
        let answers: Vec<Value> = (0..4).map(|_| RIGHT.send(host)["OperateUrl"].clone()).collect();
        assert_eq!(answers, ["one", "stubbed", "stubbed", ""]);
    });
}

#[test]
fn the_program_reads_stubs_from_a_file() {
    let mut file = tempfile();
    file.1.write_all(format!("[{STUB}]").as_bytes()).expect("written");
    let (mock, host) = program_host(&["--stubs", &file.0]);
    assert_eq!(RIGHT.send(&host)["OperateUrl"], "stubbed");
    stop(mock);
    drop(std::fs::remove_file(file.0));
}

/// A new file in the folder for temporary ones.
fn tempfile() -> (String, std::fs::File) {
    let path = std::env::temp_dir().join(format!("tc3-mock-stubs-{}.json", std::process::id()));
    (path.to_string_lossy().into_owned(), std::fs::File::create(path).expect("a file"))
}
