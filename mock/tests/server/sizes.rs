//! Tests the size limit of requests: a fact of the host, which the client also keeps.

use serde_json::Value;
use tc3_mock::Spec;

use crate::call::{Call, RIGHT, with_server_of};

/// More than the API gateway takes.
const TOO_LARGE: usize = 12 * 1024 * 1024;

#[test]
fn a_host_for_files_takes_more_than_the_gateway() {
    let spec = Spec::of_workspace().expect("a valid spec");
    with_server_of(spec, |host| {
        let file = "A".repeat(TOO_LARGE);
        let body = format!(
            r#"{{"Agent": {{"AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {{"OpenId": "user"}}}},
                "BusinessType": "DOCUMENT", "FileInfos": [{{"FileName": "a.pdf", "FileBody": "{file}"}}]}}"#
        );
        let body: &'static str = body.leak();
        let upload = Call { action: "UploadFiles", signed_body: body, body, ..RIGHT }.send(host);
        assert_eq!(upload["Error"], Value::Null);
        let error = Call { signed_body: body, body, ..RIGHT }.send(host)["Error"].clone();
        assert_eq!(error["Code"], "RequestSizeLimitExceeded");
        assert!(error["Message"].as_str().is_some_and(|text| text.contains("10485760")), "{error}");
    });
}
