//! Tests conditional limits, and what one use of a struct requires beyond the others.

use tc3_runtime::validate::{Case, Check, Condition, Field, Limit, Part, Rule, Value, check};

use crate::sample::{Items, is, named, sample, shown};

/// What is found for a number of a document of some kind.
fn found(case: Case<'_>, kind: Value<'_>, number: Value<'_>) -> Vec<String> {
    let cases = [case];
    let fields = [named("Kind"), Field { cases: &cases, ..named("Number") }];
    shown(&sample(&fields, vec![kind, number]))
}

const ID_CARD: Value<'static> = Value::Text("ID_CARD");

#[test]
fn limits_hold_only_under_their_condition() {
    const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
    const LIMITS: &[Limit] = &[Limit::new(Check::Chars(3))];
    let case = Case::new(WHEN).limits(LIMITS);
    let line = "Number: 2 characters, exactly 3 needed when Kind is ID_CARD";
    assert_eq!(found(case, ID_CARD, Value::Text("12")), [line]);
    assert_eq!(found(case, ID_CARD, Value::Text("123")), [""; 0]);
    assert_eq!(found(case, ID_CARD, Value::Text("")), [""; 0]);
    assert_eq!(found(case, Value::Text("PASSPORT"), Value::Text("12")), [""; 0]);
}

#[test]
fn values_and_items_of_a_case() {
    const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
    const EACH: &[Limit] = &[Limit::new(Check::MaxChars(1))];
    let case = Case::new(WHEN).each(EACH).values(&["1", "22"]);
    let items = Items(vec![Value::Text("1"), Value::Text("22"), Value::Text("3")]);
    let lines = [
        "Number[1]: 2 characters, at most 1 allowed when Kind is ID_CARD",
        "Number[2]: `3`, one of 1, 22 expected when Kind is ID_CARD",
    ];
    assert_eq!(found(case, ID_CARD, Value::List(&items)), lines);
    assert_eq!(found(case, ID_CARD, Value::Integer(1)), [""; 0]);
    assert_eq!(found(case, ID_CARD, Value::Boolean(true)).len(), 1);
}

#[test]
fn a_case_counts_the_items_of_an_empty_list() {
    const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
    const LIMITS: &[Limit] = &[Limit::new(Check::MinItems(1))];
    let case = Case::new(WHEN).limits(LIMITS);
    let none = Items(Vec::new());
    let line = "Number: 0 items, at least 1 needed when Kind is ID_CARD";
    assert_eq!(found(case, ID_CARD, Value::List(&none)), [line]);
    assert_eq!(found(case, Value::Absent, Value::List(&none)), [""; 0]);
    assert_eq!(found(case, ID_CARD, Value::Absent), [""; 0]);
}

#[test]
fn a_case_of_a_sensitive_field_shows_nothing() {
    const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
    let cases = [Case::new(WHEN).values(&["1"])];
    let fields = [named("Kind"), Field { sensitive: true, cases: &cases, ..named("Number") }];
    let object = sample(&fields, vec![ID_CARD, Value::Text("424242")]);
    assert_eq!(shown(&object), ["Number: one of 1 expected when Kind is ID_CARD"]);
    let found = check(&object, None);
    assert_eq!(found[0].measure(), None);
    assert_eq!(found[0].origin().part, Part::Case(0));
}

#[test]
fn one_use_of_a_struct_may_ask_more() {
    let inner_fields = [named("Name"), named("Mobile"), named("Card")];
    let whole = sample(&inner_fields, vec![Value::Text("n"), Value::Absent, Value::Text("c")]);
    let none = sample(&inner_fields, vec![Value::Absent; 3]);
    let items = Items(vec![Value::Object(&whole), Value::Object(&none)]);
    let rules = [Rule::AtLeastOneOf(&[&["Mobile"], &["Card"]])];
    let fields = [Field { needs: &[&["Name"]], rules: &rules, ..named("Signers") }];
    let object = sample(&fields, vec![Value::List(&items)]);
    let lines =
        ["Signers[1].Name: missing; needed here", "Signers[1]: at least one of Mobile, Card needed; none is given"];
    assert_eq!(shown(&object), lines);
    let found = check(&object, None);
    assert_eq!(found.iter().map(|one| one.origin().part).collect::<Vec<_>>(), [Part::Field, Part::RuleOfField(0)]);
    assert_eq!(shown(&sample(&fields, vec![Value::Absent])), [""; 0], "nothing is needed of what is not given");
}
