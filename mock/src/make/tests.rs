//! Every action of the repository's spec gets an answer that breaks nothing the spec says of it.

use serde_json::{Value, json};
use tc3_runtime::validate;
use tc3_spec::model::{Action, Model, Service};
use tc3_spec::shapes::{self, Shapes};

use super::{Observed, answer};
use crate::Spec;
use crate::reading::Reading;

fn model() -> Model {
    Spec::of_workspace().expect("a valid spec").model
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

/// What an action of the repository's spec answers to a request.
fn made(name: &str, request: &Value) -> Value {
    let model = model();
    let service = model.services.iter().find(|service| service.name.value == "essbasic").expect("the service");
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
