//! Tests what the repository's own services remember: flows, their signers, files and batches, as described by their
//! `mock.json`.

use serde_json::{Value, json};
use tc3_mock::Spec;

use crate::call::{Call, RIGHT, admin, with_told};

const OPERATOR: &str =
    r#"{"AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}"#;

/// A call of the repository's service.
fn essbasic(action: &'static str, members: &Value) -> Call {
    let mut body = members.clone();
    body["Agent"] = serde_json::from_str(OPERATOR).expect("JSON");
    let body: &str = body.to_string().leak();
    Call { action, signed_body: body, body, ..RIGHT }
}

/// A call of the service whose statuses are numbers.
fn ess(action: &'static str, members: &Value) -> Call {
    let mut body = members.clone();
    body["Operator"] = json!({"UserId": "user"});
    of_ess(action, &body)
}

/// The same without an operator.
fn of_ess(action: &'static str, body: &Value) -> Call {
    let body: &str = body.to_string().leak();
    Call { service: "ess", version: "2020-11-11", action, signed_body: body, body, ..RIGHT }
}

/// Runs a test beside a server of the repository's services.
fn with_ours(test: impl FnOnce(&str) + Send + 'static) {
    with_told(Spec::of_workspace().expect("a valid spec"), |_| {}, test);
}

/// Creates a flow of `ess`; returns its identifier.
fn created(host: &str, action: &'static str, mut flow: Value) -> String {
    flow["FlowName"] = json!("first");
    flow["Approvers"] = json!([{"ApproverType": 1, "ApproverName": "张三", "ApproverMobile": "13800000000"}]);
    let made = ess(action, &flow).send(host);
    made["FlowId"].as_str().expect("an identifier").to_owned()
}

/// What is asked of something that was created is answered for it, and not for what the documentation shows.
#[test]
fn each_signer_of_a_flow_that_was_created_gets_a_link() {
    with_ours(|host| {
        let signers = json!([
            {"ApproverType": "PERSON", "Name": "李四", "Mobile": "18888888888"},
            {"ApproverType": "ORGANIZATION", "OrganizationName": "tomatoes", "OpenId": "zhang-san"},
        ]);
        let flow = json!({"FlowName": "sale", "FileIds": ["file-1"], "FlowApprovers": signers});
        let made = essbasic("ChannelCreateFlowByFiles", &flow).send(host);
        let id = made["FlowId"].as_str().unwrap_or_else(|| panic!("{made:#}")).to_owned();
        let answer = essbasic("CreateSignUrls", &json!({ "FlowIds": [id] })).send(host);
        let links = answer["SignUrlInfos"].as_array().unwrap_or_else(|| panic!("{answer:#}"));
        assert_eq!(links.len(), 2, "{answer:#}");
        for (link, signer) in links.iter().zip(signers.as_array().expect("a list")) {
            assert_eq!(link["FlowId"], json!(id));
            for (name, value) in signer.as_object().expect("an object") {
                assert_eq!(link[name], *value, "{link:#}");
            }
        }
        for name in ["SignUrl", "SignId"] {
            assert_ne!(links[0][name], links[1][name], "{answer:#}");
        }
        assert_eq!(answer["ErrorMessages"], json!(["", ""]));
        let answer = essbasic("DescribeResourceUrlsByFlows", &json!({ "FlowIds": [id] })).send(host);
        assert_eq!(answer["FlowResourceUrlInfos"][0]["FlowId"], json!(id));
        assert_eq!(answer["ErrorMessages"], json!([""]));
    });
}

#[test]
fn a_flow_is_started_described_cancelled_and_then_over() {
    with_ours(|host| {
        let approver =
            json!({"NotChannelOrganization": false, "ApproverType": "PERSON", "Name": "张三", "Mobile": "13800000000"});
        let flow = |name: &str| json!({"FlowName": name, "Deadline": 1_900_000_000, "TemplateId": "template", "FlowType": "sale", "FlowApprovers": [approver]});
        let made =
            essbasic("CreateFlowsByTemplates", &json!({"FlowInfos": [flow("first"), flow("second")]})).send(host);
        let id = made["FlowIds"][1].as_str().unwrap_or_else(|| panic!("{made:#}")).to_owned();
        let described =
            || essbasic("DescribeFlowDetailInfo", &json!({"FlowIds": [id]})).send(host)["FlowInfo"][0].clone();
        assert_eq!((&described()["FlowName"], &described()["FlowStatus"]), (&json!("second"), &json!("INIT")));
        let cancel = || essbasic("ChannelCancelFlow", &json!({ "FlowId": id })).send(host);
        assert_eq!(cancel()["Error"], Value::Null);
        assert_eq!(described()["FlowStatus"], "CANCEL");
        assert_eq!(cancel()["Error"]["Code"], "OperationDenied.FlowHasTerminated");
        for (action, parameters, code) in [
            ("ChannelCancelFlow", json!({"FlowId": "none"}), "ResourceNotFound.Flow"),
            ("DescribeFlowDetailInfo", json!({"FlowIds": ["none"]}), "InvalidParameter.FlowIds"),
            (
                "GetDownloadFlowUrl",
                json!({"DownLoadFlows": [{"FileName": "a", "FlowIdList": ["none"]}]}),
                "ResourceNotFound.Flow",
            ),
        ] {
            assert_eq!(essbasic(action, &parameters).send(host)["Error"]["Code"], code);
        }
    });
}

#[test]
fn a_flow_from_a_template_begins_before_it_is_started() {
    with_ours(|host| {
        let id = created(host, "CreateFlow", json!({}));
        let described = || ess("DescribeFlowBriefs", &json!({"FlowIds": [id]})).send(host)["FlowBriefs"][0].clone();
        assert_eq!((&described()["FlowName"], &described()["FlowStatus"]), (&json!("first"), &json!(0)));
        for (action, parameters, status) in [
            ("StartFlow", json!({ "FlowId": id }), 1),
            ("CancelFlow", json!({"FlowId": id, "CancelMessage": "a mistake"}), 6),
        ] {
            assert_eq!(ess(action, &parameters).send(host)["Error"], Value::Null);
            assert_eq!(described()["FlowStatus"], status, "after {action}");
        }
        let late = ess("StartFlow", &json!({ "FlowId": id })).send(host);
        assert_eq!(late["Error"]["Code"], "OperationDenied.FlowHasTerminated");
    });
}

#[test]
fn a_flow_from_files_is_started_and_never_goes_back() {
    with_ours(|host| {
        let id = created(host, "CreateFlowByFiles", json!({"FileIds": ["yDRSRUUgygj6rq2wUuO4zjEyBZ2NHiyT"]}));
        let status = || {
            let described = ess("DescribeFlowBriefs", &json!({"FlowIds": [id]})).send(host);
            described["FlowBriefs"][0]["FlowStatus"].clone()
        };
        let advance = |to: Option<&str>| {
            let body = json!({"Id": id, "To": to}).to_string();
            admin(host, "POST", "/_mock/state/advance", &body)
        };
        assert_eq!(status(), 1);
        assert_eq!((advance(None).0, status()), (200, json!(2)));
        assert_eq!(ess("StartFlow", &json!({ "FlowId": id })).send(host)["Error"], Value::Null);
        assert_eq!((advance(Some("1")).0, status()), (400, json!(2)), "it is being signed");
        let (code, message) = advance(Some("99"));
        let named = message.as_str().is_some_and(|text| text.contains("there are 0, 1, 2, 4, 3, 5, 6, 10, 16, 21"));
        assert!(code == 400 && named, "{message}");
    });
}

#[test]
fn a_flow_from_a_template_can_be_moved_on_before_it_is_started() {
    with_ours(|host| {
        let id = created(host, "CreateFlow", json!({}));
        let moved = admin(host, "POST", "/_mock/state/advance", &json!({ "Id": id }).to_string());
        assert_eq!((moved.0, &moved.1["From"], &moved.1["Thing"]["Status"]), (200, &json!("0"), &json!("1")));
    });
}

#[test]
fn what_is_asked_for_in_a_batch_is_answered_item_by_item() {
    with_ours(|host| {
        let approver =
            json!({"NotChannelOrganization": false, "ApproverType": "PERSON", "Name": "张三", "Mobile": "13800000000"});
        let flow = json!({"FlowName": "sale", "Deadline": 1_900_000_000, "TemplateId": "template", "FlowType": "sale", "FlowApprovers": [approver]});
        for count in [1, 2, 4] {
            let made = essbasic("CreateFlowsByTemplates", &json!({"FlowInfos": vec![flow.clone(); count]})).send(host);
            let ids = made["FlowIds"].as_array().unwrap_or_else(|| panic!("{made:#}"));
            let distinct: std::collections::BTreeSet<_> = ids.iter().filter_map(Value::as_str).collect();
            assert_eq!(distinct.len(), count, "{made:#}");
            assert_eq!(made["ErrorMessages"], json!(vec![""; count]), "{made:#}");
        }
        let file = json!({"FileBody": "JVBERi0xLjQK", "FileName": "a.pdf"});
        let made = essbasic("UploadFiles", &json!({"BusinessType": "DOCUMENT", "FileInfos": vec![file; 3]})).send(host);
        assert_eq!((made["FileIds"].as_array().map(Vec::len), &made["TotalCount"]), (Some(3), &json!(3)), "{made:#}");
    });
}

#[test]
fn a_repetition_is_answered_alike_but_for_what_it_gives_out() {
    with_ours(|host| {
        let message = json!({"PhoneNumberSet": ["+8618501234444"], "SmsSdkAppId": "1400787878", "TemplateId": "1", "SignName": "Tencent"});
        let body: &str = message.to_string().leak();
        let headers = "X-TC-Region: ap-guangzhou\r\n";
        let sms = Call {
            service: "sms",
            version: "2021-01-11",
            action: "SendSms",
            signed_body: body,
            body,
            headers,
            ..RIGHT
        };
        let send = || sms.send(host)["SendStatusSet"][0].clone();
        let (mut first, second) = (send(), send());
        assert_ne!(first["SerialNo"], second["SerialNo"], "no file says that this action gives out anything");
        first["SerialNo"] = second["SerialNo"].clone();
        assert_eq!(first, second);
        let poll = || ess("DescribeFileConvertTask", &json!({"TaskId": "yDwhsUUckp3jrcn0UugZ4VvQ1eAYFB0V"})).send(host);
        assert_eq!(poll(), poll(), "asking again gives out nothing");
    });
}

#[test]
fn a_batch_may_be_of_texts() {
    with_ours(|host| {
        for count in [1, 2, 4, 5] {
            let ids: Vec<String> = (0..count).map(|id| format!("yDRS4UUgygqdcj56UuO4zjExBQcOiB6{id}")).collect();
            for action in ["CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask"] {
                let made = ess(action, &json!({ "ResourceIds": ids })).send(host);
                assert_eq!(made["TaskIds"].as_array().map(Vec::len), Some(count), "{made:#}");
            }
            let file = json!({"FileBody": "JVBERi0xLjQK", "FileName": "a.pdf"});
            let files =
                json!({"BusinessType": "DOCUMENT", "FileInfos": vec![file; count], "Caller": {"OperatorId": "user"}});
            // Files are known by what was uploaded from then on.
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            let made = of_ess("UploadFiles", &files).send(host);
            let told = (made["FileIds"].as_array().map(Vec::len), &made["TotalCount"]);
            assert_eq!(told, (Some(count), &json!(count)), "{made:#}");
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
        }
    });
}

/// A role that was removed is as unknown as one that never was.
#[test]
fn what_was_removed_is_refused() {
    with_ours(|host| {
        let made = essbasic("ChannelCreateRole", &json!({"Name": "auditors"})).send(host);
        let id = made["RoleId"].as_str().unwrap_or_else(|| panic!("{made:#}")).to_owned();
        let remove = || essbasic("ChannelDeleteRole", &json!({ "RoleIds": [id] })).send(host)["Error"].clone();
        assert_eq!(remove(), Value::Null);
        assert!(remove()["Code"].is_string());
    });
}
