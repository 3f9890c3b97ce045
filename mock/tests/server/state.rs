//! What was created is known, shown and listed; which actions do that is said by the file of the service alone.

use serde_json::{Value, json};
use tc3_mock::{Server, Spec, UnknownIds};

use crate::call::{Call, RIGHT, admin, with_told};
use crate::folder::Folder;
use crate::made::test_spec;

/// A call of the test's service.
fn shop(action: &'static str, body: &Value) -> Call {
    let body: &str = body.to_string().leak();
    Call { service: "shop", version: "2022-02-02", action, signed_body: body, body, ..RIGHT }
}

/// Runs a test beside a server of that service.
fn with_shop(tell: impl FnOnce(&Server), test: impl FnOnce(&str) + Send + 'static) {
    with_told(test_spec(), tell, test);
}

/// Places an order; returns its identifier.
fn order(host: &str, name: &str) -> String {
    let answer = shop("CreateOrder", &json!({"Name": name, "Amount": 3, "Note": "for Zhang San"})).send(host);
    answer["OrderId"].as_str().expect("an identifier").to_owned()
}

#[test]
fn what_was_created_is_listed_page_by_page_with_what_its_request_said() {
    with_shop(
        |_| {},
        |host| {
            let made: Vec<String> = ["one", "two", "three"].iter().map(|name| order(host, name)).collect();
            let page = shop("DescribeOrders", &json!({"Offset": 1, "Limit": 2})).send(host);
            assert_eq!(page["TotalCount"], 3);
            let listed: Vec<_> = page["Orders"].as_array().expect("a list").iter().collect();
            assert_eq!(listed.len(), 2, "{page:#}");
            for (order, (id, name)) in listed.iter().zip([(&made[1], "two"), (&made[2], "three")]) {
                assert_eq!((&order["OrderId"], &order["Title"]), (&json!(id), &json!(name)));
                assert_eq!((&order["State"], &order["Amount"]), (&json!("NEW"), &json!(3)));
            }
        },
    );
}

/// Closes an order; returns what went wrong.
fn close(host: &str, id: &str) -> Value {
    shop("CloseOrder", &json!({ "OrderId": id })).send(host)["Error"].clone()
}

/// An identifier that nobody has given out.
const UNKNOWN: &str = "9999999999";

#[test]
fn identifiers_that_were_not_given_out_are_refused_once_others_were() {
    with_shop(
        |_| {},
        |host| {
            assert_eq!(close(host, UNKNOWN), Value::Null, "nothing was created: every request gets an answer");
            let id = order(host, "one");
            let error = close(host, UNKNOWN);
            assert_eq!(error["Code"], "ResourceNotFound.Order");
            assert!(error["Message"].as_str().is_some_and(|text| text.contains("`9999999999`")), "{error}");
            assert_eq!(close(host, &id), Value::Null);
            assert_eq!(close(host, "0123456789"), Value::Null, "the documentation shows it");
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            assert_eq!(close(host, UNKNOWN), Value::Null, "what was created is forgotten");
        },
    );
}

#[test]
fn what_the_service_ignores_is_not_judged() {
    with_shop(
        |_| {},
        |host| {
            order(host, "one");
            let asked = |customer: &str| {
                let asked = json!({"OrderIds": [UNKNOWN], "Customer": customer});
                shop("DescribeOrders", &asked).send(host)["Error"]["Code"].clone()
            };
            assert_eq!(asked("zhang-san"), Value::Null, "`OrderIds` yields to `Customer`");
            assert_eq!(asked(""), "ResourceNotFound.Order", "nothing is given that wins");
        },
    );
}

#[test]
fn identifiers_that_were_not_given_out_are_refused_from_the_start_or_never() {
    with_shop(
        |server| server.unknown_ids(UnknownIds::Refused),
        |host| {
            assert_eq!(close(host, UNKNOWN)["Code"], "ResourceNotFound.Order");
            assert_eq!(close(host, "0123456789"), Value::Null, "the documentation shows it");
            let set = |word: &str| admin(host, "PUT", "/_mock/settings", &json!({ "UnknownIds": word }).to_string());
            let (status, message) = set("never");
            assert!(status == 400 && message.as_str().is_some_and(|text| text.contains("answered")), "{message}");
            assert_eq!(set("answered").1["UnknownIds"], "answered");
            order(host, "one");
            assert_eq!(close(host, UNKNOWN), Value::Null);
        },
    );
}

/// What is asked of something that was created is answered for it, and not for what the documentation shows.
#[test]
fn each_signer_of_a_flow_that_was_created_gets_a_link() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
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
        },
    );
}

/// A role that was removed is as unknown as one that never was.
#[test]
fn what_was_removed_is_refused() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            let made = essbasic("ChannelCreateRole", &json!({"Name": "auditors"})).send(host);
            let id = made["RoleId"].as_str().unwrap_or_else(|| panic!("{made:#}")).to_owned();
            let remove = || essbasic("ChannelDeleteRole", &json!({ "RoleIds": [id] })).send(host)["Error"].clone();
            assert_eq!(remove(), Value::Null);
            assert!(remove()["Code"].is_string());
        },
    );
}

#[test]
fn what_has_come_to_its_end_is_refused_with_the_documented_code() {
    with_shop(
        |_| {},
        |host| {
            let id = order(host, "one");
            let close = || shop("CloseOrder", &json!({ "OrderId": id })).send(host);
            assert_eq!(close()["Error"], Value::Null);
            assert_eq!(close()["Error"]["Code"], "OperationDenied.Closed");
            let listed = shop("DescribeOrders", &json!({})).send(host);
            assert_eq!(listed["Orders"][0]["State"], "CLOSED");
        },
    );
}

#[test]
fn things_move_on_when_told_and_are_forgotten_by_one_call() {
    with_shop(
        |_| {},
        |host| {
            let id = order(host, "one");
            let advance = |body: Value| admin(host, "POST", "/_mock/state/advance", &body.to_string());
            let (status, moved) = advance(json!({ "Id": id }));
            assert_eq!((status, &moved["From"], &moved["Thing"]["Status"]), (200, &json!("NEW"), &json!("SENT")));
            let listed = shop("DescribeOrders", &json!({})).send(host);
            assert_eq!(listed["Orders"][0]["State"], "SENT");
            for (wrong, named) in [
                (json!({ "Id": id }), "after SENT"),
                (json!({"Id": id, "To": "CLOSD"}), "`CLOSED`"),
                (json!({"Id": id, "To": "LOST"}), "there are NEW, SENT, CLOSED"),
                (json!({"Id": id, "To": "NEW"}), "does not go back to NEW; after SENT come CLOSED"),
                (json!({"Id": "other"}), "`other`"),
            ] {
                let (status, message) = advance(wrong);
                assert!(status == 400 && message.as_str().is_some_and(|text| text.contains(named)), "{message}");
            }
            assert_eq!(advance(json!({"Id": id, "To": "CLOSED"})).0, 200);
            assert_eq!(advance(json!({"Id": id, "To": "SENT"})).0, 400, "it is over");
            assert_eq!(admin(host, "GET", "/_mock/state", "").1["Things"][0]["Kind"], "Order");
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            assert_eq!(admin(host, "GET", "/_mock/state", "").1, json!({"Things": []}));
            assert_eq!(admin(host, "GET", "/_mock/calls", "").1, json!({"Calls": []}));
        },
    );
}

const OPERATOR: &str =
    r#"{"AppId": "app", "ProxyOrganizationOpenId": "organization", "ProxyOperator": {"OpenId": "user"}}"#;

/// A call of the repository's service.
fn essbasic(action: &'static str, members: &Value) -> Call {
    let mut body = members.clone();
    body["Agent"] = serde_json::from_str(OPERATOR).expect("JSON");
    let body: &str = body.to_string().leak();
    Call { action, signed_body: body, body, ..RIGHT }
}

#[test]
fn a_flow_is_started_described_cancelled_and_then_over() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            let approver = json!({"NotChannelOrganization": false, "ApproverType": "PERSON", "Name": "张三", "Mobile": "13800000000"});
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
        },
    );
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

#[test]
fn a_flow_from_a_template_begins_before_it_is_started() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            let signer = json!({"ApproverType": 1, "ApproverName": "张三", "ApproverMobile": "13800000000"});
            let made = ess("CreateFlow", &json!({"FlowName": "first", "Approvers": [signer]})).send(host);
            let id = made["FlowId"].as_str().unwrap_or_else(|| panic!("{made:#}")).to_owned();
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
        },
    );
}

#[test]
fn a_flow_from_files_is_started_and_never_goes_back() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            let signer = json!({"ApproverType": 1, "ApproverName": "张三", "ApproverMobile": "13800000000"});
            let flow =
                json!({"FlowName": "first", "FileIds": ["yDRSRUUgygj6rq2wUuO4zjEyBZ2NHiyT"], "Approvers": [signer]});
            let made = ess("CreateFlowByFiles", &flow).send(host);
            let id = made["FlowId"].as_str().unwrap_or_else(|| panic!("{made:#}")).to_owned();
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
        },
    );
}

#[test]
fn a_flow_from_a_template_can_be_moved_on_before_it_is_started() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            let signer = json!({"ApproverType": 1, "ApproverName": "张三", "ApproverMobile": "13800000000"});
            let made = ess("CreateFlow", &json!({"FlowName": "first", "Approvers": [signer]})).send(host);
            let moved = admin(host, "POST", "/_mock/state/advance", &json!({"Id": made["FlowId"]}).to_string());
            assert_eq!((moved.0, &moved.1["From"], &moved.1["Thing"]["Status"]), (200, &json!("0"), &json!("1")));
        },
    );
}

#[test]
fn what_is_asked_for_in_a_batch_is_answered_item_by_item() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            let approver = json!({"NotChannelOrganization": false, "ApproverType": "PERSON", "Name": "张三", "Mobile": "13800000000"});
            let flow = json!({"FlowName": "sale", "Deadline": 1_900_000_000, "TemplateId": "template", "FlowType": "sale", "FlowApprovers": [approver]});
            for count in [1, 2, 4] {
                let made =
                    essbasic("CreateFlowsByTemplates", &json!({"FlowInfos": vec![flow.clone(); count]})).send(host);
                let ids = made["FlowIds"].as_array().unwrap_or_else(|| panic!("{made:#}"));
                let distinct: std::collections::BTreeSet<_> = ids.iter().filter_map(Value::as_str).collect();
                assert_eq!(distinct.len(), count, "{made:#}");
                assert_eq!(made["ErrorMessages"], json!(vec![""; count]), "{made:#}");
            }
            let file = json!({"FileBody": "JVBERi0xLjQK", "FileName": "a.pdf"});
            let made =
                essbasic("UploadFiles", &json!({"BusinessType": "DOCUMENT", "FileInfos": vec![file; 3]})).send(host);
            assert_eq!(
                (made["FileIds"].as_array().map(Vec::len), &made["TotalCount"]),
                (Some(3), &json!(3)),
                "{made:#}"
            );
        },
    );
}

/// A test sees by the identifiers that something was created twice.
#[test]
fn what_is_created_again_has_another_identifier_until_all_is_forgotten() {
    with_shop(
        |_| {},
        |host| {
            let first = order(host, "one");
            let second = order(host, "one");
            assert_ne!(first, second);
            assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            assert_eq!(order(host, "one"), first);
        },
    );
}

#[test]
fn a_repetition_is_answered_alike_but_for_what_it_gives_out() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
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
            let poll =
                || ess("DescribeFileConvertTask", &json!({"TaskId": "yDwhsUUckp3jrcn0UugZ4VvQ1eAYFB0V"})).send(host);
            assert_eq!(poll(), poll(), "asking again gives out nothing");
        },
    );
}

#[test]
fn a_batch_may_be_of_texts() {
    with_told(
        Spec::of_workspace().expect("a valid spec"),
        |_| {},
        |host| {
            for count in [1, 2, 4, 5] {
                let ids: Vec<String> = (0..count).map(|id| format!("yDRS4UUgygqdcj56UuO4zjExBQcOiB6{id}")).collect();
                for action in ["CreateBatchContractReviewTask", "CreateBatchInformationExtractionTask"] {
                    let made = ess(action, &json!({ "ResourceIds": ids })).send(host);
                    assert_eq!(made["TaskIds"].as_array().map(Vec::len), Some(count), "{made:#}");
                }
                let file = json!({"FileBody": "JVBERi0xLjQK", "FileName": "a.pdf"});
                let files = json!({"BusinessType": "DOCUMENT", "FileInfos": vec![file; count], "Caller": {"OperatorId": "user"}});
                // Files are known by what was uploaded from then on.
                assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
                let made = of_ess("UploadFiles", &files).send(host);
                let told = (made["FileIds"].as_array().map(Vec::len), &made["TotalCount"]);
                assert_eq!(told, (Some(count), &json!(count)), "{made:#}");
                assert_eq!(admin(host, "POST", "/_mock/reset", "").0, 204);
            }
        },
    );
}

#[test]
fn a_status_that_a_kind_does_not_have_is_told_when_the_file_is_read() {
    let folder = Folder::new();
    let file = folder.add_shop("shop").join("mock.json");
    let text = std::fs::read_to_string(&file)
        .expect("a file")
        .replace("\"CloseOrder\": \"CLOSED\"", "\"CloseOrder\": \"SHUT\"");
    std::fs::write(&file, text).expect("written");
    let server = tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let spec = Spec::load(folder.path()).expect("a valid spec");
        Server::start(spec, "127.0.0.1:0").await.map(drop)
    });
    let message = server.expect_err("wrong").to_string();
    assert!(message.contains("mock.json: Order: CloseOrder: the status `SHUT` is neither in"), "{message}");
}
