//! Tests answers made from a spec of extremes: recursive types, narrow limits, no examples, a required region.

use serde_json::Value;
use tc3_mock::Spec;

use crate::call::{Call, RIGHT, with_server_of};

/// The spec of this folder.
pub(crate) fn test_spec() -> Spec {
    let package = tc3_testing::package();
    Spec::load(package.join("tests/server/spec")).expect("a valid spec")
}

/// Runs a test beside a server of the spec of this folder.
fn with_extremes(test: impl FnOnce(&str) + Send + 'static) {
    with_server_of(test_spec(), test);
}

fn nodes(body: &'static str) -> Call {
    let headers = "X-TC-Region: ap-guangzhou\r\n";
    Call { service: "demo", version: "2020-01-01", action: "DescribeNodes", signed_body: body, body, headers, ..RIGHT }
}

#[test]
fn a_region_has_to_be_named_where_the_service_wants_one() {
    with_extremes(|host| {
        let error = Call { headers: "", ..nodes("{}") }.send(host)["Error"].clone();
        assert_eq!(error["Code"], "MissingParameter", "{error}");
        assert!(error["Message"].as_str().is_some_and(|text| text.contains("x-tc-region")), "{error}");
    });
}

#[test]
fn narrow_limits_are_kept() {
    with_extremes(|host| {
        let answer = nodes(r#"{"Depth": 7}"#).send(host);
        let text = |name: &str| answer[name].as_str().unwrap_or_else(|| panic!("{name}: {answer:#}"));
        assert!(answer["Many"].as_array().is_some_and(|many| many.len() == 3), "{answer:#}");
        assert!(answer["Many"][0].as_u64().is_some_and(|number| number >= 18_446_744_073_709_551_000), "{answer:#}");
        assert!(answer["Ratio"].as_f64().is_some_and(|ratio| (0.25..=0.75).contains(&ratio)), "{answer:#}");
        assert!(text("Short").len() <= 3);
        assert!(text("Long").len() >= 300 && text("Long").bytes().all(|byte| byte.is_ascii_alphabetic()));
        assert!(answer["Since"].as_i64().is_some_and(|since| since <= 1000), "{answer:#}");
        assert!(answer["Negative"].as_i64().is_some_and(|debt| debt <= -5), "{answer:#}");
        assert_eq!(text("File"), "JQ==");
        assert!(text("Link").starts_with("http") && text("Mail").contains('@'));
        assert_eq!((text("Day").len(), text("Moment").len()), (10, 19));
        assert_eq!(answer["Depth"], 7);
    });
}

#[test]
fn a_type_within_itself_comes_to_an_end() {
    with_extremes(|host| {
        let answer = nodes(r#"{"NodeIds": ["00000001", "00000002", "00000003"]}"#).send(host);
        let nodes = answer["Nodes"].as_array().expect("a list");
        let ids: Vec<&Value> = nodes.iter().map(|node| &node["NodeId"]).collect();
        assert_eq!(ids, ["00000001", "00000002", "00000003"]);
        assert!(nodes.iter().all(|node| node["Children"].is_array()), "{answer:#}");
        assert!(answer.to_string().len() < 100_000);
    });
}

#[test]
fn the_parameters_of_a_query_have_the_types_of_the_spec() {
    with_extremes(|host| {
        let content_type = "application/x-www-form-urlencoded";
        let query = "NodeIds.1=00000002&NodeIds.0=00000001&Depth=7";
        let answer = Call { method: "GET", query, content_type, ..nodes("") }.send(host);
        assert_eq!(answer["Depth"], 7, "{answer:#}");
        let nodes = answer["Nodes"].as_array().expect("a list");
        assert_eq!(nodes.iter().map(|node| &node["NodeId"]).collect::<Vec<_>>(), ["00000001", "00000002"]);
        let error =
            Call { method: "GET", query: "Depth=deep", content_type, ..self::nodes("") }.send(host)["Error"].clone();
        assert_eq!(error["Code"], "InvalidParameter", "{error}");
    });
}

#[test]
fn a_query_is_read_in_one_way_or_refused() {
    with_extremes(|host| {
        let send = |query: &'static str| {
            let content_type = "application/x-www-form-urlencoded";
            Call { method: "GET", query, content_type, ..nodes("") }.send(host)["Error"].clone()
        };
        assert_eq!(send("NodeIds.0=00000001"), Value::Null);
        let content_type = "application/x-www-form-urlencoded";
        let chat =
            Call { action: "Chat", method: "GET", query: "Question=why&Stream=False", content_type, ..nodes("") }
                .send(host);
        assert_eq!(chat["Error"], Value::Null, "as Python writes it");
        for (query, named) in [("NodeIds.x=00000001", "`NodeIds.x`"), ("Depth=7&Depth.Deeper=8", "`Depth.Deeper`")] {
            let error = send(query);
            assert_eq!(error["Code"], "InvalidParameter", "{query}: {error}");
            assert!(error["Message"].as_str().is_some_and(|text| text.contains(named)), "{query}: {error}");
        }
    });
}
