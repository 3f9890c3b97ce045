//! Tests what an action requires of its operator.

use tc3_runtime::validate::{Field, Level, OperatorNeeds, RuleKind, Value, check};

use crate::sample::{named, required, sample};

const AGENT: [Field<'static>; 2] = [required("AppId"), named("ProxyOperator")];
const USER: [Field<'static>; 1] = [required("OpenId")];
const REQUEST: [Field<'static>; 2] = [required("Agent"), required("Name")];
const NEEDS: OperatorNeeds<'static> = OperatorNeeds { field: 0, paths: &[&["AppId"], &["ProxyOperator", "OpenId"]] };

fn lines(agent: Value<'_>, needs: OperatorNeeds<'_>) -> Vec<String> {
    let request = sample(&REQUEST, vec![agent, Value::Text("")]);
    check(&request, Some(needs)).iter().map(ToString::to_string).collect()
}

const APP: &str = "Agent.AppId: missing; this action needs it from the operator";
const OPEN_ID: &str = "Agent.ProxyOperator.OpenId: missing; this action needs it from the operator";
const NAME: &str = "Name: missing; required";

#[test]
fn an_absent_operator_is_reported_part_by_part() {
    assert_eq!(lines(Value::Absent, NEEDS), [APP, OPEN_ID, NAME]);
}

#[test]
fn without_needs_it_is_reported_itself() {
    let needs = OperatorNeeds { field: 0, paths: &[] };
    assert_eq!(lines(Value::Absent, needs), ["Agent: missing; required", NAME]);
}

#[test]
fn what_is_required_and_needed_is_reported_once() {
    let user = sample(&USER, vec![Value::Text("")]);
    let agent = sample(&AGENT, vec![Value::Text(""), Value::Object(&user)]);
    assert_eq!(lines(Value::Object(&agent), NEEDS), [APP, OPEN_ID, NAME]);
}

#[test]
fn a_whole_operator_satisfies() {
    let user = sample(&USER, vec![Value::Text("u")]);
    let agent = sample(&AGENT, vec![Value::Text("a"), Value::Object(&user)]);
    assert_eq!(lines(Value::Object(&agent), NEEDS), [NAME]);
}

#[test]
fn a_need_has_its_own_kind() {
    let request = sample(&REQUEST, vec![]);
    let found = check(&request, Some(NEEDS));
    assert_eq!(found[0].rule(), RuleKind::Needs);
    assert_eq!(found[0].rule().name(), "needs");
    assert_eq!(found[0].level(), Level::Deny);
}
