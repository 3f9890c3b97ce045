//! Compares signatures with the vendor's signer for Python on random requests, byte by byte.
//!
//! Run by `python3 mock/tests/interop/run.py`, which installs the vendor's.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tc3_runtime::signing::{Inputs, sign};
use tc3_testing::random::Random;

const COUNT: usize = 1_000;

/// Requests that are the same in every run.
struct Chance(Random);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0.draw() % bound
    }

    fn pick(&mut self, things: &[&str]) -> String {
        things[usize::try_from(self.below(things.len() as u64)).expect("small")].to_owned()
    }

    /// Text of any characters, those that take several bytes included.
    fn text(&mut self, most: u64) -> String {
        let length = self.below(most);
        let character = |chance: &mut Self| match chance.below(5) {
            0 => char::from_u32(0x4e00 + u32::try_from(chance.below(0x5000)).expect("small")).unwrap_or('中'),
            1 => char::from_u32(0x1f600 + u32::try_from(chance.below(64)).expect("small")).unwrap_or('😀'),
            _ => char::from(b' ' + u8::try_from(chance.below(95)).expect("small")),
        };
        (0..length).map(|_| character(self)).collect()
    }

    fn word(&mut self, most: u64) -> String {
        let length = 1 + self.below(most);
        (0..length).map(|_| char::from(b'a' + u8::try_from(self.below(26)).expect("small"))).collect()
    }

    fn request(&mut self) -> Value {
        let is_get = self.below(4) == 0;
        let data = if is_get {
            format!("{}={}", self.word(8), self.word(30))
        } else {
            json!({"Text": self.text(300)}).to_string()
        };
        let service = self.word(10);
        json!({
            "id": format!("AKID{}", self.word(32)),
            "key": self.word(32),
            "host": format!("{service}.{}", self.pick(&["tencentcloudapi.com", "ap-guangzhou.tencentcloudapi.com", "localhost:8080"])),
            "service": service,
            "method": if is_get { "GET" } else { "POST" },
            "content_type": if is_get {
                "application/x-www-form-urlencoded".to_owned()
            } else {
                self.pick(&["application/json", "application/json; charset=utf-8"])
            },
            "timestamp": self.below(4_000_000_000),
            "unsigned": self.below(5) == 0,
            "data": data,
        })
    }
}

fn ours(wanted: &Value) -> String {
    let text = |name: &str| wanted[name].as_str().expect("a text");
    let is_get = text("method") == "GET";
    let signature = sign(&Inputs {
        secret_id: text("id"),
        secret_key: text("key"),
        service: text("service"),
        host: text("host"),
        content_type: text("content_type"),
        timestamp: wanted["timestamp"].as_i64().expect("a number"),
        method: text("method"),
        query: if is_get { text("data") } else { "" },
        payload: if is_get { b"" } else { text("data").as_bytes() },
        unsigned_payload: wanted["unsigned"] == true,
        headers: &[],
    });
    signature.authorization
}

#[test]
#[ignore = "needs the vendor's SDK for Python"]
fn a_thousand_random_requests_are_signed_as_the_vendor_signs_them() {
    let python = std::env::var("TC3_INTEROP_PYTHON").expect("run by mock/tests/interop/run.py");
    let script = tc3_testing::package().join("tests/interop/signatures.py");
    let mut vendor = Command::new(python)
        .args(["-W", "ignore"])
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the vendor's signer runs");
    let mut chance = Chance(Random::new(1));
    let requests: Vec<Value> = (0..COUNT).map(|_| chance.request()).collect();
    let mut input = vendor.stdin.take().expect("a pipe");
    let lines: String = requests.iter().map(|request| format!("{request}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = vendor.wait_with_output().expect("it ends");
    writer.join().expect("no panic").expect("written");
    let theirs = String::from_utf8(output.stdout).expect("text");
    let theirs: Vec<&str> = theirs.lines().collect();
    assert_eq!(theirs.len(), COUNT);
    for (request, theirs) in requests.iter().zip(theirs) {
        assert_eq!(ours(request), theirs, "{request}");
    }
    println!("{COUNT} requests signed by both, equal to the byte");
}
