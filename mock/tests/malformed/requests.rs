//! Generates the malformed requests.

use tc3_mock::{SECRET_ID, SECRET_KEY};
use tc3_runtime::signing::{Inputs, sign};
use tc3_runtime::{Clock as _, SystemClock};

use tc3_testing::random::Random;

/// One request, and how it is sent.
pub(crate) struct Sent {
    pub(crate) bytes: Vec<u8>,
    /// In so many pieces.
    pub(crate) pieces: usize,
    /// Whether the sender goes on to hold the connection and says nothing more.
    pub(crate) falls_asleep: bool,
}

const BODY: &str = r#"{"Agent": {"AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}},
    "FlowInfos": [{"FlowName": "one", "Deadline": 1900000000, "TemplateId": "t", "FlowType": "sale", "FlowApprovers": []}]}"#;

const ACTIONS: [&str; 6] = [
    "CreateFlowsByTemplates",
    "DescribeFlowDetailInfo",
    "ChannelDescribeRoles",
    "UploadFiles",
    "ModifyExtendedService",
    "Nothing",
];

/// A request that is right.
pub(crate) fn right(host: &str) -> Vec<u8> {
    signed(host, "POST", "", "ModifyExtendedService", b"{}", "Connection: close\r\n")
}

/// A request with a file of so many bytes.
pub(crate) fn upload(host: &str, length: usize) -> Vec<u8> {
    upload_of(host, &format!(r#"[{{"FileName": "a.pdf", "FileBody": "{}"}}]"#, "A".repeat(length)))
}

/// A request with these files.
pub(crate) fn upload_of(host: &str, files: &str) -> Vec<u8> {
    let agent = r#"{"AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}"#;
    let body = format!(r#"{{"Agent": {agent}, "BusinessType": "DOCUMENT", "FileInfos": {files}}}"#);
    signed(host, "POST", "", "UploadFiles", body.as_bytes(), "Connection: close\r\n")
}

/// A request that is signed as it should be, whatever it holds.
fn signed(host: &str, method: &str, query: &str, action: &str, body: &[u8], headers: &str) -> Vec<u8> {
    let content_type = if method == "GET" { "application/x-www-form-urlencoded" } else { "application/json" };
    let timestamp = SystemClock.now();
    let signature = sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: "essbasic",
        host,
        content_type,
        timestamp,
        method,
        query,
        payload: if method == "GET" { b"" } else { body },
        unsigned_payload: false,
        headers: &[],
    });
    let mut bytes = format!(
        "{method} /?{query} HTTP/1.1\r\nHost: {host}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\
         Authorization: {}\r\nX-TC-Action: {action}\r\nX-TC-Version: 2021-05-26\r\nX-TC-Timestamp: {timestamp}\r\n{headers}\r\n",
        body.len(),
        signature.authorization,
    )
    .into_bytes();
    bytes.extend(body);
    bytes
}

/// The request of a random.
pub(crate) fn malformed(host: &str, random: &mut Random) -> Sent {
    let kinds: [fn(&str, &mut Random) -> Vec<u8>; 9] = [noise, changed, json, json, json, headers, sizes, query, admin];
    let kind = random.pick(&kinds);
    let bytes = kind(host, random);
    Sent { pieces: random.pick(&[1, 1, 1, 2, 7, 40]), falls_asleep: random.below(50) == 0, bytes }
}

fn byte(random: &mut Random) -> u8 {
    random.draw().to_le_bytes()[0]
}

fn noise(_: &str, random: &mut Random) -> Vec<u8> {
    let length = random.below(600);
    let mut bytes = random
        .pick(&["", "GET ", "POST / HTTP/1.1\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}"])
        .as_bytes()
        .to_vec();
    bytes.extend((0..length).map(|_| byte(random)));
    bytes
}

/// A right request in which some bytes are others, missing or more.
fn changed(host: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = signed(host, "POST", "", random.pick(&ACTIONS), BODY.as_bytes(), "");
    for _ in 0..=random.below(6) {
        if bytes.is_empty() {
            break;
        }
        let at = random.below(bytes.len());
        match random.below(4) {
            0 => bytes[at] = byte(random),
            1 => drop(bytes.remove(at)),
            2 => bytes.insert(at, byte(random)),
            _ => bytes.truncate(at.max(1)),
        }
    }
    bytes
}

const VALUES: [&str; 16] = [
    "null",
    "true",
    "-1",
    "1e999",
    "1.5",
    "99999999999999999999",
    "\"\"",
    "\"zzz\"",
    "[]",
    "[null]",
    "{}",
    "[[[[]]]]",
    "\"\\ud800\"",
    "{\"A\": {\"A\": 1}}",
    "-0",
    "1E400",
];

/// JSON that is none, or of another shape.
fn json(host: &str, random: &mut Random) -> Vec<u8> {
    let body = match random.below(7) {
        0 => "[".repeat(random.below(100_000)),
        1 => "{\"Agent\":".repeat(random.below(20_000)),
        2 => format!("{{\"FlowInfos\": [{}]}}", vec!["{}"; random.below(5_000)].join(",")),
        3 => format!("{{\"Agent\": {}, \"FlowInfos\": {}}}", random.pick(&VALUES), random.pick(&VALUES)),
        4 => {
            // A value of the right body becomes another.
            let (start, rest) =
                BODY.split_at(BODY.match_indices(": ").nth(random.below(9)).map_or(0, |(at, _)| at + 2));
            let end = rest.find([',', '}']).unwrap_or(0);
            format!("{start}{}{}", random.pick(&VALUES), &rest[end..])
        }
        5 => format!("{{\"{}\": 1}}", "Name".repeat(random.below(10_000))),
        _ => {
            let mut bytes = BODY.as_bytes().to_vec();
            let at = random.below(bytes.len());
            bytes[at] = 0xff;
            return signed(host, "POST", "", random.pick(&ACTIONS), &bytes, "");
        }
    };
    signed(host, "POST", "", random.pick(&ACTIONS), body.as_bytes(), "")
}

fn headers(host: &str, random: &mut Random) -> Vec<u8> {
    let many = "X-Any: thing\r\n".repeat(random.below(200));
    let long = format!("X-Long: {}\r\n", "x".repeat(random.below(200_000)));
    let further: [&str; 12] = [
        &many,
        &long,
        "X-TC3-Mock-Fault: {\"Page\": 1}\r\n",
        "X-TC3-Mock-Fault: {\"Dropped\": \"after\"}\r\n",
        "X-TC3-Mock-Canonical-Request: \"\\n\\n\"\r\n",
        "Content-Length: 7\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Expect: 100-continue\r\n",
        "X-TC-Timestamp: 99999999999999999999\r\n",
        "Authorization: TC3-HMAC-SHA256 Credential=/////, SignedHeaders=;;;, Signature=\r\n",
        "X-Any: \u{1}\r\n",
        "Upgrade: websocket\r\nConnection: upgrade\r\n",
    ];
    let bytes = signed(host, "POST", "", random.pick(&ACTIONS), BODY.as_bytes(), random.pick(&further));
    if random.below(2) == 0 {
        return bytes;
    }
    // One line of the head is spoilt.
    let text = String::from_utf8(bytes).expect("text");
    let line = text.split("\r\n").nth(1 + random.below(7)).unwrap_or_default().to_owned();
    let (name, _) = line.split_once(':').unwrap_or_default();
    let spoilt = [
        String::new(),
        format!("{name}:"),
        format!("{name}: \u{e9}\u{4e2d}"),
        format!("{name}: {}", "9".repeat(40)),
        format!("{line}\r\n{line}"),
        format!(
            "{name}: TC3-HMAC-SHA256 Credential={SECRET_ID}/2026-11-28/essbasic/tc3_request, SignedHeaders=x, Signature=0"
        ),
    ];
    text.replacen(&line, &spoilt[random.below(spoilt.len())], 1).into_bytes()
}

/// Bodies that are too long, or not as long as they say.
fn sizes(host: &str, random: &mut Random) -> Vec<u8> {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    match random.below(400) {
        0 => signed(host, "POST", "", "UploadFiles", &vec![b' '; 11 * 1024 * 1024], ""),
        1 => signed(host, "POST", "", "UploadFiles", &vec![b'{'; 21 * 1024 * 1024], ""),
        2..100 => {
            let request = text(signed(host, "POST", "", "UploadFiles", BODY.as_bytes(), ""));
            let length = format!("Content-Length: {}", BODY.len());
            let other = ["0", "1", "-1", "x", "18446744073709551615", "99999999999999999999999", "104857601"];
            request.replacen(&length, &format!("Content-Length: {}", random.pick(&other)), 1).into_bytes()
        }
        100..200 => {
            let request = text(signed(host, "POST", "", "UploadFiles", b"", "Transfer-Encoding: chunked\r\n"));
            let chunks =
                ["zz\r\n", "5\r\nhello\r\n0\r\n\r\n", "ffffffffffffffff\r\nx", "5\r\nhel", "0\r\nX: y\r\n\r\n"];
            format!("{}{}", request.replacen("Content-Length: 0\r\n", "", 1), random.pick(&chunks)).into_bytes()
        }
        _ => signed(host, "POST", "", "UploadFiles", &vec![b'a'; random.below(200_000)], ""),
    }
}

fn query(host: &str, random: &mut Random) -> Vec<u8> {
    let long = "A".repeat(random.below(60_000));
    let deep = vec!["Agent"; random.below(2_000)].join(".");
    let queries: [&str; 12] = [
        &long,
        &deep,
        "Limit=%",
        "Limit=%zz",
        "Limit=%ff",
        "Limit=1&Limit=2",
        "=&=&=",
        "Agent=1&Agent.AppId=2",
        "FlowIds.99999999999999999999=a",
        "FlowIds.x=1",
        ".....=1",
        "a=b=c=d",
    ];
    signed(host, "GET", random.pick(&queries), random.pick(&ACTIONS), b"", "")
}

/// What the server takes for itself.
fn admin(host: &str, random: &mut Random) -> Vec<u8> {
    let paths = [
        "/_mock",
        "/_mock/calls",
        "/_mock/calls/0",
        "/_mock/calls/99999999999999999999/replay",
        "/_mock/faults",
        "/_mock/stubs",
        "/_mock/callbacks",
        "/_mock/state/advance",
        "/_mock/settings",
        "/_mock/%00",
        "/_mock//",
        "/_mock/calls/-1/curl",
        "/_mock/actions/essbasic/2021-05-26/Nothing",
        "/_mock/calls?limit=99999999999999999999&after=x",
    ];
    let bodies = [
        "",
        "{",
        "[]",
        "{}",
        "[{}]",
        "null",
        "\"x\"",
        "{\"Percent\": 1e400}",
        "{\"Times\": -1}",
        "{\"Page\": 99}",
        "{\"Id\": 1}",
        "{\"Then\": {\"Answer\": []}}",
        "{\"Url\": \"http://[::1\", \"MsgType\": \"x\"}",
        "{\"Callbacks\": {\"Url\": \"\"}}",
        "{\"DelayMs\": 18446744073709551615, \"Action\": \"Nothing\"}",
        "{\"Url\": \"http://127.0.0.1:0/\", \"MsgType\": \"x\", \"Times\": 1}",
    ];
    let method = random.pick(&["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]);
    let (path, body) = (random.pick(&paths), random.pick(&bodies));
    // Whoever listens to events hears of them until the connection ends, so nobody does here.
    format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}
