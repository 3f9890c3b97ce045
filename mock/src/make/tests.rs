//! Checks that every action of the repository's spec gets an answer that breaks nothing the spec says of it.

use serde_json::{Value, json};
use tc3_runtime::validate;
use tc3_spec::model::{Action, Model, Service};
use tc3_spec::shapes::{self, Shapes};

use super::{Asked, Observed};
use crate::Spec;
use crate::reading::Reading;

fn model() -> Model {
    Spec::of_workspace().expect("a valid spec").model
}

/// Some moment: 2026-11-29.
const NOW: i64 = 1_795_953_600;

/// The answer to a request that comes for the first time.
fn answer(service: &Service, action: &Action, shapes: &Shapes<'_>, observed: &Observed, request: &Value) -> Value {
    answer_after(0, service, action, shapes, observed, request)
}

/// The answer to a request that came so many times before.
fn answer_after(
    repeats: u64,
    service: &Service,
    action: &Action,
    shapes: &Shapes<'_>,
    observed: &Observed,
    request: &Value,
) -> Value {
    super::answer(&Asked { service, action, description: None, request, repeats, now: NOW }, shapes, observed)
}

/// Hands each action to a test, with its documented requests and one that says nothing.
fn each(test: impl Fn(&Service, &Action, &Shapes<'_>, &Observed, &Value)) {
    for service in &model().services {
        let observed = Observed::of(service);
        shapes::with(service, |shapes| {
            for action in &service.actions {
                let documented = action.examples.iter().map(|example| example.request.value.as_str());
                for request in documented.chain(["{}"]) {
                    let request = serde_json::from_str(request).expect("JSON");
                    test(service, action, shapes, &observed, &request);
                }
            }
        });
    }
}

#[test]
fn answers_are_of_the_types_and_within_the_limits_of_the_spec() {
    each(|service, action, shapes, observed, request| {
        let made = answer(service, action, shapes, observed, request);
        let mut members = made["Response"].as_object().expect("an object").clone();
        assert!(members.remove("RequestId").is_some_and(|id| id.is_string()), "{made:#}");
        let mut reading = Reading::new(service, shapes);
        let record = reading.object(action.response, &members);
        let name = &action.name.value;
        assert!(reading.faults.is_empty(), "{name}: {:?} {made:#}", reading.faults);
        use validate::RuleKind::{ForbiddenIf, OnlyIf, Required, RequiredIf};
        let requests_alone = |rule| matches!(rule, Required | RequiredIf | OnlyIf | ForbiddenIf);
        let violations = validate::check(&record, None);
        let broken: Vec<_> = violations.iter().filter(|violation| !requests_alone(violation.rule())).collect();
        assert!(broken.is_empty(), "{name}: {broken:?} {made:#}");
        for field in service[action.response].fields.iter().filter(|field| field.always && !field.nullable) {
            assert!(members.contains_key(&field.wire.value), "{name} lacks {}", field.wire.value);
        }
    });
}

#[test]
fn the_same_request_gets_the_same_answer_and_another_one_another() {
    each(|service, action, shapes, observed, request| {
        let made = answer(service, action, shapes, observed, request);
        assert_eq!(made, answer(service, action, shapes, observed, request));
        let other = json!({"Other": request});
        assert_ne!(made, answer(service, action, shapes, observed, &other));
    });
}

/// An answer without what tells things apart.
fn anonymous(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let own = |name: &str| super::names_an_id(name);
            let members = members.iter().filter(|(name, _)| !own(name));
            Value::Object(members.map(|(name, value)| (name.clone(), anonymous(value))).collect())
        }
        Value::Array(items) => items.iter().map(anonymous).collect(),
        value => value.clone(),
    }
}

#[test]
fn a_repetition_differs_in_identifiers_alone() {
    each(|service, action, shapes, observed, request| {
        let [first, second] = [0, 1].map(|before| answer_after(before, service, action, shapes, observed, request));
        assert_ne!(first["Response"]["RequestId"], second["Response"]["RequestId"]);
        assert_eq!(anonymous(&first), anonymous(&second), "{}", action.name.value);
    });
}

/// What an action of the repository's spec answers to a request.
fn made(name: &str, request: &Value) -> Value {
    made_by("essbasic", name, request)
}

fn made_by(service: &str, name: &str, request: &Value) -> Value {
    let model = model();
    let service = model.services.iter().find(|known| known.name.value == service).expect("the service");
    let action = service.actions.iter().find(|action| action.name.value == name).expect("an action");
    let observed = Observed::of(service);
    shapes::with(service, |shapes| answer(service, action, shapes, &observed, request)["Response"].clone())
}

#[test]
fn a_list_of_ids_is_answered_item_by_item() {
    let ids = ["yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm", "yDwhsUUckp3jrcn0UugZ4VvQ1eAYFB0V"];
    let answer = made("DescribeFlowDetailInfo", &json!({"FlowIds": ids}));
    let flows = answer["FlowInfo"].as_array().expect("a list");
    let answered: Vec<_> = flows.iter().map(|flow| flow["FlowId"].as_str()).collect();
    assert_eq!(answered, ids.map(Some));
}

#[test]
fn values_of_the_request_come_back_where_names_agree() {
    let answer = made("DescribeTemplates", &json!({"Offset": 40, "Limit": 1}));
    assert_eq!((answer["Offset"].as_u64(), answer["Limit"].as_u64()), (Some(40), Some(1)), "{answer:#}");
    assert_eq!(answer["Templates"].as_array().map(Vec::len), Some(1), "{answer:#}");
}

#[test]
fn codes_of_results_are_those_of_success() {
    let numbers = ["+8618501234444", "+8618501234445"];
    let request =
        json!({"PhoneNumberSet": numbers, "SmsSdkAppId": "1400787878", "TemplateId": "1", "SignName": "Tencent"});
    let answer = made_by("sms", "SendSms", &request);
    let statuses = answer["SendStatusSet"].as_array().expect("a list");
    let sent: Vec<_> = statuses.iter().map(|status| status["PhoneNumber"].as_str()).collect();
    assert_eq!(sent, numbers.map(Some), "one for each number: {answer:#}");
    for status in statuses {
        assert_eq!((status["Code"].as_str(), status["IsoCode"].as_str()), (Some("Ok"), Some("CN")), "{answer:#}");
    }
    assert_ne!(statuses[0]["SerialNo"], statuses[1]["SerialNo"], "{answer:#}");
}

#[test]
fn what_tells_of_a_failure_is_empty() {
    each(|service, action, shapes, observed, request| {
        let made = answer(service, action, shapes, observed, request);
        for name in ["ErrorMessages", "FailMessages", "FailedFlows", "FailureFlows"] {
            let texts = made["Response"][name].as_array().into_iter().flatten();
            assert!(texts.clone().all(|text| text == ""), "{}: {made:#}", action.name.value);
        }
    });
}

#[test]
fn numbers_that_tell_things_apart_are_of_their_own() {
    let record = |host: &str| {
        let request = json!({"Domain": "dnspod.cn", "RecordType": "A", "RecordLine": "默认", "Value": "192.0.2.1", "SubDomain": host});
        made_by("dnspod", "CreateRecord", &request)["RecordId"].as_u64().expect("a number")
    };
    assert_ne!(record("www"), record("api"));
    let answer = made_by("dnspod", "DescribeRecordList", &json!({"Domain": "dnspod.cn"}));
    let ids: Vec<u64> = answer["RecordList"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|record| record["RecordId"].as_u64())
        .collect();
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "{answer:#}");
    assert_eq!(answer["RecordCountInfo"]["TotalCount"].as_u64(), Some(ids.len() as u64), "{answer:#}");
}

#[test]
fn what_is_given_out_ends_after_now() {
    for (seconds, end) in [(json!(1800), NOW + 1800), (json!(null), NOW + 7200)] {
        let request =
            json!({"RoleArn": "qcs::cam::uin/1:roleName/a", "RoleSessionName": "me", "DurationSeconds": seconds});
        let answer = made_by("sts", "AssumeRole", &request);
        assert_eq!(answer["ExpiredTime"], end, "{answer:#}");
        assert_eq!(answer["Expiration"], crate::moment::iso(end), "{answer:#}");
    }
    let links = made("ChannelCreateBatchCancelFlowUrl", &json!({"FlowIds": ["yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm"]}));
    assert!(links["UrlExpireOn"].as_str().is_some_and(|end| end > "2026-11-29"), "{links:#}");
}

/// A spec with one action that answers with a file.
fn answering(file: &str) -> Model {
    let mut sources = tc3_spec::SourceMap::default();
    sources.add(
        "",
        "demo/2020-01-01/service.yaml",
        b"service: demo\nversion: 2020-01-01\nhosts: {default: demo.example}\n",
    );
    let action = format!("action: Scan\nrequest:\n  Kind: {{type: String}}\nresponse:\n  File: {file}\nerrors: none\n");
    sources.add("", "demo/2020-01-01/actions/Scan.yaml", action.as_bytes());
    tc3_spec::check(&sources).expect("a valid spec")
}

#[test]
fn a_file_has_as_many_bytes_as_its_limits_ask_for() {
    use base64::Engine as _;
    for (limits, wanted) in [
        ("", 9),
        ("max_bytes: 1", 1),
        ("min_bytes: 24, levels: {min_bytes: deny}", 24),
        ("min_bytes: 25, levels: {min_bytes: deny}", 25),
        ("min_bytes: 1001, max_file_bytes: 1KB, levels: {min_bytes: deny}", 1001),
        ("cases: [{when: {Other: given}, min_bytes: 40, levels: {min_bytes: deny}}]", 40),
    ] {
        let model = answering(&format!("{{type: Binary, always: true, {limits}}}\n  Other: {{type: String}}"));
        let service = &model.services[0];
        let observed = Observed::of(service);
        let made = shapes::with(service, |shapes| answer(service, &service.actions[0], shapes, &observed, &json!({})));
        let text = made["Response"]["File"].as_str().expect("a text");
        let bytes = base64::engine::general_purpose::STANDARD.decode(text).expect(text);
        assert_eq!(bytes.len(), wanted, "{limits}: {text}");
    }
}
