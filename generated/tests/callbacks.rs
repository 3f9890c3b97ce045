//! Sends the examples of every callback in the spec as the platform does, and checks that they are received and read
//! without loss.
#![cfg(all(feature = "callbacks", feature = "serde-full", feature = "essbasic"))]

pub mod json;

use std::collections::BTreeSet;

use json::covers;
use serde_json::Value;
use tc3::essbasic::callbacks::{Event, Message, Received, Receiver, Sender};
use tc3::essbasic::{DescribeFlowDetailInfoResponse, FlowStatus, FlowStatusCode, SignerStatus, SignerStatusCode};
use tc3_mock::Spec;
use tc3_spec::model::{Model, Service};

const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const TOKEN: &str = "test-callback-token";

fn service(model: &Model) -> &Service {
    model.services.iter().find(|service| service.version.value == "2021-05-26").expect("the service")
}

fn receive(kind: &str, data: &str) -> Message<Event> {
    let receiver = Receiver::builder().token(TOKEN).key(KEY).build().expect("a receiver");
    let sender = Sender::new().token(TOKEN).and_then(|sender| sender.key(KEY)).expect("a sender");
    let sent = sender.message("m1", kind, data);
    let received = receiver.receive(&sent.headers, &sent.body);
    let Ok(Received::Message(message, _)) = received else { unreachable!("{kind} is not a message: {received:?}") };
    message
}

#[test]
fn every_example_is_read_without_a_loss() {
    let spec = Spec::of_workspace().expect("a valid spec");
    let callbacks = &service(spec.model()).callbacks;
    for callback in callbacks {
        assert!(!callback.examples.is_empty(), "{}", callback.name.value);
        for example in &callback.examples {
            let message = receive(&callback.name.value, &example.data.value);
            assert!(!matches!(message.event, Event::Unknown(_)), "{}", callback.name.value);
            assert_eq!(message.event.kind(), callback.name.value);
            assert_eq!(message.mismatches(), [] as [&str; 0], "{}", callback.name.value);
            let sent: Value = serde_json::from_str(&example.data.value).expect("JSON");
            let read = serde_json::to_value(&message.event).expect("JSON");
            assert!(covers(&read, &sent), "{}:\n{sent:#}\n{read:#}", callback.name.value);
        }
    }
}

#[test]
fn every_callback_of_the_spec_is_known() {
    let spec = Spec::of_workspace().expect("a valid spec");
    let names: BTreeSet<&str> =
        service(spec.model()).callbacks.iter().map(|callback| callback.name.value.as_str()).collect();
    assert_eq!(names, Event::KINDS.iter().copied().collect());
    assert_eq!(names.len(), 44);
}

#[test]
fn a_type_of_tomorrow_keeps_its_json() {
    let message = receive("FlowTeleported", r#"{"FlowId":"f1","To":[1,2]}"#);
    let Event::Unknown(event) = &message.event else { panic!("nobody knows it") };
    assert_eq!((event.kind(), event.json()), ("FlowTeleported", r#"{"FlowId":"f1","To":[1,2]}"#));
}

#[test]
fn members_and_values_of_tomorrow_are_kept() {
    let message = receive(
        "OperateSeal",
        r#"{"ApplicationId":"a","ProxyOrganizationOpenId":"o","ProxyOperatorOpenId":"p","Operate":"Melt","Heat":3}"#,
    );
    let Event::OperateSeal(seal) = &message.event else { panic!("it is known") };
    assert_eq!(seal.operate.as_ref().map(|operate| operate.as_str()), Some("Melt"));
    assert!(message.json().contains("\"Heat\":3") && message.mismatches().is_empty());
}

#[test]
fn an_odd_member_does_not_cost_the_message() {
    let message = receive("FlowStatusChange", r#"{"FlowId":"f1","FlowCallbackStatus":{},"Approvers":null}"#);
    let Event::FlowStatusChange(flow) = &message.event else { panic!("it is known") };
    assert_eq!(flow.flow_id, "f1");
    assert_eq!(message.mismatches(), ["FlowCallbackStatus: expected an integer of 64 bits, found an object"]);
    for data in ["null", "[]", "3", "\"text\""] {
        let message = receive("FlowStatusChange", data);
        assert!(matches!(&message.event, Event::Unknown(event) if event.json() == data), "{data}");
        assert!(!message.mismatches().is_empty());
    }
}

/// What may stand in a member's place.
const OTHERS: [&str; 9] = ["null", "[]", "{}", "true", "-1", "1e400", "\"\"", "[null]", "{\"a\":[{}]}"];

/// The JSON with each value in it replaced in turn, itself included.
fn with_each_replaced(json: &Value, other: &str) -> Vec<String> {
    let mut texts = vec![other.to_owned()];
    match json {
        Value::Object(members) => {
            for (name, member) in members {
                for replaced in with_each_replaced(member, other) {
                    let beside = members.iter().filter(|(key, _)| *key != name);
                    let beside: String =
                        beside.map(|(key, value)| format!("{}:{value},", Value::from(&**key))).collect();
                    texts.push(format!("{{{beside}{}:{replaced}}}", Value::from(&**name)));
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                for replaced in with_each_replaced(item, other) {
                    let (before, after) = (&items[..at], &items[at + 1..]);
                    let before: String = before.iter().map(|item| format!("{item},")).collect();
                    let after: String = after.iter().map(|item| format!(",{item}")).collect();
                    texts.push(format!("[{before}{replaced}{after}]"));
                }
            }
        }
        _ => {}
    }
    texts
}

/// A message of any type is received whatever stands in the place of a member: typed, or as the JSON that it is.
#[test]
fn no_odd_member_costs_a_message() {
    let spec = Spec::of_workspace().expect("a valid spec");
    for callback in &service(spec.model()).callbacks {
        let kind = &callback.name.value;
        for example in &callback.examples {
            let sent: Value = serde_json::from_str(&example.data.value).expect("JSON");
            for data in OTHERS.iter().flat_map(|other| with_each_replaced(&sent, other)) {
                let message = receive(kind, &data);
                assert_eq!((message.event.kind(), message.json()), (kind.as_str(), data.as_str()));
                if !data.starts_with('{') {
                    assert!(matches!(message.event, Event::Unknown(_)), "{kind}: {data}");
                }
                assert!(format!("{message:?}").contains(kind.as_str()));
            }
        }
    }
}

#[test]
fn personal_data_is_not_shown() {
    let spec = Spec::of_workspace().expect("a valid spec");
    let callback = service(spec.model()).callbacks.iter().find(|item| item.name.value == "FlowStatusChange");
    let example = &callback.and_then(|callback| callback.examples.first()).expect("an example").data.value;
    let shown = format!("{:?}", receive("FlowStatusChange", example));
    for personal in ["典子谦", "13200000000", "620000198802020000"] {
        assert!(example.contains(personal) && !shown.contains(personal), "{shown}");
    }
}

/// What a callback says of a contract can be compared with what a call answers.
#[test]
fn states_of_callbacks_are_those_of_answers() {
    let message =
        receive("FlowStatusChange", r#"{"FlowId":"f1","FlowCallbackStatus":4,"FlowCallbackShowStatus":"ALL"}"#);
    let Event::FlowStatusChange(told) = &message.event else { panic!("it is known") };
    let mut answer = DescribeFlowDetailInfoResponse::default();
    answer.flow_info.push(Default::default());
    answer.flow_info[0].flow_status = FlowStatus::All;
    assert_eq!(told.flow_callback_show_status.as_ref(), Some(&answer.flow_info[0].flow_status));
    assert!(told.flow_callback_status.is_final() && told.flow_callback_status.is_signed());
    assert!(FlowStatus::Cancel.is_final() && !FlowStatus::Cancel.is_signed() && FlowStatus::Cancel.is_failed());
    assert!(!FlowStatusCode::from(99).is_final() && !SignerStatus::from("NEW").is_signed());
    assert_eq!(told.flow_callback_status.to_flow_status(), Some(FlowStatus::All));
    assert_eq!(SignerStatusCode::StillPending.to_signer_status(), Some(SignerStatus::Pending));
    assert_eq!(FlowStatusCode::from(99).to_flow_status(), None);
    assert!(SignerStatusCode::Accept.is_signed() && !SignerStatusCode::StillPending.is_final());
}
