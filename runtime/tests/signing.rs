//! Compares signatures with the official Python SDK and the vendor's public example (`vectors.json`).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::Value;
use tc3_runtime::signing::{Inputs, SKIP, parse_authorization, sign};

fn vectors() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    file["cases"].as_array().unwrap().clone()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().map(|digit| digit.to_digit(16).unwrap() as u8).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn inputs<'a>(input: &'a Value, payload: &'a [u8]) -> Inputs<'a> {
    let text = |key: &str| input[key].as_str().unwrap_or_else(|| panic!("no {key}"));
    Inputs {
        secret_id: text("secret_id"),
        secret_key: text("secret_key"),
        service: text("service"),
        host: text("host"),
        content_type: text("content_type"),
        timestamp: input["timestamp"].as_i64().unwrap(),
        method: text("method"),
        query: "",
        payload,
        unsigned_payload: false,
        headers: &[],
    }
}

const EXAMPLE: Inputs<'static> = Inputs {
    secret_id: "AKIDEXAMPLE",
    secret_key: "key",
    service: "essbasic",
    host: "essbasic.tencentcloudapi.com",
    content_type: "application/json",
    timestamp: 1_700_000_000,
    method: "POST",
    query: "",
    payload: b"{}",
    unsigned_payload: false,
    headers: &[],
};

#[test]
fn every_vector() {
    let mut signed = 0;
    for case in vectors() {
        let name = case["name"].as_str().unwrap();
        if case["authorization"] == SKIP {
            assert_eq!(name, "skip_sign", "only this case goes unsigned");
            continue;
        }
        let payload = bytes(case["input"]["body_hex"].as_str().unwrap());
        let signature = sign(&inputs(&case["input"], &payload));
        assert_eq!(signature.payload_hash, case["payload_sha256"], "{name}");
        assert_eq!(signature.canonical_request, case["canonical_request"], "{name}");
        assert_eq!(signature.string_to_sign, case["string_to_sign"], "{name}");
        assert_eq!(signature.signature, case["signature"], "{name}");
        assert_eq!(signature.authorization, case["authorization"], "{name}");
        signed += 1;
    }
    assert_eq!(signed, 10);
}

#[test]
fn an_unsigned_payload_hashes_its_name() {
    let unsigned = |payload| sign(&Inputs { unsigned_payload: true, payload, ..EXAMPLE });
    // printf UNSIGNED-PAYLOAD | sha256sum
    let hash = "438d4109ef0d676b8c2c7ed13cdfcb418e494d53b843d4634ce3b1085f07bb96";
    assert_eq!(unsigned(b"{}").payload_hash, hash);
    assert_eq!(unsigned(b"{}"), unsigned(b"other"));
}

#[test]
fn a_query_stands_on_the_third_line() {
    let inputs = Inputs { method: "GET", query: "Limit=1&Offset=0", payload: b"", ..EXAMPLE };
    let canonical = sign(&inputs).canonical_request;
    assert!(canonical.starts_with("GET\n/\nLimit=1&Offset=0\ncontent-type:"), "{canonical}");
}

#[test]
fn further_headers_are_sorted_lower_cased_and_trimmed() {
    let headers = [("X-TC-Action", " PrepareFlows "), ("Accept", "*/*")];
    let signature = sign(&Inputs { headers: &headers, ..EXAMPLE });
    let expected = "accept:*/*\ncontent-type:application/json\nhost:essbasic.tencentcloudapi.com\n\
        x-tc-action:PrepareFlows\n\naccept;content-type;host;x-tc-action\n";
    assert!(signature.canonical_request.contains(expected), "{}", signature.canonical_request);
    assert!(signature.authorization.contains("SignedHeaders=accept;content-type;host;x-tc-action,"));
    assert_ne!(signature.signature, sign(&EXAMPLE).signature);
}

#[test]
fn a_header_named_twice_is_signed_once() {
    let headers = [("host", EXAMPLE.host), ("content-type", EXAMPLE.content_type)];
    assert_eq!(sign(&Inputs { headers: &headers, ..EXAMPLE }), sign(&EXAMPLE));
}

#[test]
fn of_headers_with_the_same_name_that_of_the_inputs_counts_and_then_the_first() {
    let others = [("Content-Type", "a/a"), ("Host", "a.a"), (" host ", "z.z")];
    assert_eq!(sign(&Inputs { headers: &others, ..EXAMPLE }), sign(&EXAMPLE));
    let twice = [("X-A", "2"), ("x-a", "1")];
    assert_eq!(sign(&Inputs { headers: &twice, ..EXAMPLE }), sign(&Inputs { headers: &twice[..1], ..EXAMPLE }));
}

#[test]
fn an_authorization_comes_apart_into_what_it_was_made_of() {
    let signature = sign(&EXAMPLE);
    let parsed = parse_authorization(&signature.authorization).unwrap();
    assert_eq!(parsed.secret_id, EXAMPLE.secret_id);
    assert_eq!(parsed.date, "2023-11-14");
    assert_eq!(parsed.service, EXAMPLE.service);
    assert_eq!(parsed.signed_headers, ["content-type", "host"]);
    assert_eq!(parsed.signature, signature.signature);
}

#[test]
fn other_authorizations_are_refused() {
    for header in [
        "",
        SKIP,
        "Bearer token",
        "TC3-HMAC-SHA256",
        "TC3-HMAC-SHA256 Credential=id/2023-11-14/essbasic/tc3_request, SignedHeaders=host",
        "TC3-HMAC-SHA256 Credential=id/2023-11-14/essbasic, SignedHeaders=host, Signature=00",
        "TC3-HMAC-SHA256 Credential=id/2023-11-14/essbasic/tc3_request/x, SignedHeaders=host, Signature=00",
        "TC3-HMAC-SHA256 Credential=id/2023-11-14/essbasic/aws4_request, SignedHeaders=host, Signature=00",
    ] {
        assert_eq!(parse_authorization(header), None, "{header}");
    }
}

#[test]
fn inputs_do_not_show_the_key() {
    let shown = format!("{:?}", Inputs { secret_key: "hunter2", ..EXAMPLE });
    assert!(!shown.contains("hunter2"), "{shown}");
}
