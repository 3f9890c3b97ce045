//! Tests rules between fields.

use tc3_runtime::validate::{Check, Effect, Field, Level, Limit, Part, Rule, RuleKind, Shape, Value, Violation, check};

use crate::sample::{Items, Sample, absent, given, is, is_by_default, named, sample, shown};

const FIELDS: [Field<'static>; 3] = [named("A"), named("B"), named("C")];

fn broken(rule: Rule<'_>, values: [Value<'_>; 3]) -> Vec<String> {
    let rules = [rule];
    let shape = Shape { name: "Sample", fields: &FIELDS, rules: &rules };
    shown(&Sample { shape, values: values.to_vec() })
}

const NONE: Value<'static> = Value::Absent;
const X: Value<'static> = Value::Text("x");

#[test]
fn exactly_one() {
    let rule = Rule::ExactlyOneOf(&[&["A"], &["B"]]);
    assert_eq!(broken(rule, [X, NONE, X]), [""; 0]);
    assert_eq!(broken(rule, [X, Value::Text(""), NONE]), [""; 0]);
    assert_eq!(broken(rule, [NONE, NONE, X]), ["exactly one of A, B needed; none is given"]);
    assert_eq!(broken(rule, [X, X, NONE]), ["exactly one of A, B allowed; given: A, B"]);
}

#[test]
fn at_least_and_at_most_one() {
    let least = Rule::AtLeastOneOf(&[&["A"], &["B"]]);
    assert_eq!(broken(least, [X, X, NONE]), [""; 0]);
    assert_eq!(broken(least, [Value::Text(""), NONE, X]), ["at least one of A, B needed; none is given"]);
    let most = Rule::AtMostOneOf(&[&["A"], &["B"]]);
    assert_eq!(broken(most, [NONE, NONE, NONE]), [""; 0]);
    assert_eq!(broken(most, [X, X, NONE]), ["at most one of A, B allowed; given: A, B"]);
}

#[test]
fn required_if_all_conditions_hold() {
    let when = [is(&["B"], &["1", "2"]), is(&["C"], &["true"])];
    let rule = Rule::If { effect: Effect::Required, field: &["A"], when: &when };
    let line = "A: missing; needed when B is 1 or 2 and C is true";
    assert_eq!(broken(rule, [NONE, Value::Integer(2), Value::Boolean(true)]), [line]);
    assert_eq!(broken(rule, [NONE, Value::Integer(3), Value::Boolean(true)]), [""; 0]);
    assert_eq!(broken(rule, [NONE, Value::Integer(2), Value::Boolean(false)]), [""; 0]);
    assert_eq!(broken(rule, [NONE, Value::Integer(2), NONE]), [""; 0]);
    assert_eq!(broken(rule, [X, Value::Integer(2), Value::Boolean(true)]), [""; 0]);
}

#[test]
fn forbidden_if_and_only_if() {
    let when = [is(&["B"], &["1"])];
    let forbidden = Rule::If { effect: Effect::Forbidden, field: &["A"], when: &when };
    let only = Rule::If { effect: Effect::Only, field: &["A"], when: &when };
    assert_eq!(broken(forbidden, [X, Value::Integer(1), NONE]), ["A: not allowed when B is 1"]);
    assert_eq!(broken(forbidden, [X, Value::Integer(2), NONE]), [""; 0]);
    assert_eq!(broken(forbidden, [NONE, Value::Integer(1), NONE]), [""; 0]);
    assert_eq!(broken(only, [X, Value::Integer(2), NONE]), ["A: has no effect unless B is 1"]);
    assert_eq!(broken(only, [X, Value::Integer(1), NONE]), [""; 0]);
    assert_eq!(broken(only, [NONE, Value::Integer(2), NONE]), [""; 0]);
    let rules = [only];
    let shape = Shape { name: "Sample", fields: &FIELDS, rules: &rules };
    let found = check(&Sample { shape, values: vec![X, NONE, NONE] }, None);
    assert_eq!((found[0].rule(), found[0].level()), (RuleKind::OnlyIf, Level::Warn));
}

#[test]
fn lists_of_the_same_length() {
    let rule = Rule::SameLength(&[&["A"], &["B"], &["C"]]);
    let [one, two, none] = [1, 2, 0].map(|count| Items(vec![X; count]));
    let [one, two, none] = [&one, &two, &none].map(|items| Value::List(items));
    assert_eq!(broken(rule, [two, two, two]), [""; 0]);
    assert_eq!(broken(rule, [two, NONE, none]), [""; 0], "what is not given has no length");
    assert_eq!(broken(rule, [NONE, NONE, NONE]), [""; 0]);
    assert_eq!(broken(rule, [two, two, one]), ["C: 1 item, as many as in A needed, which has 2"]);
    assert_eq!(broken(rule, [NONE, one, two]), ["C: 2 items, as many as in B needed, which has 1"]);
    let inner_fields = [named("Ids")];
    let inner = sample(&inner_fields, vec![two]);
    let nested = Rule::SameLength(&[&["A"], &["B", "Ids"]]);
    assert_eq!(
        broken(nested, [one, Value::Object(&inner), NONE]),
        ["B.Ids: 2 items, as many as in A needed, which has 1"]
    );
}

#[test]
fn values_that_may_not_occur_twice() {
    let texts = |texts: &[&'static str]| Items(texts.iter().map(|text| Value::Text(text)).collect());
    let found = |items: &Items<'_>| broken(Rule::Unique(&["A"]), [Value::List(items), NONE, NONE]);
    assert_eq!(found(&texts(&["x", "y", "x"])), ["A: A[0] and A[2] are the same, and no value may occur twice"]);
    assert_eq!(found(&texts(&["x", "X", "", ""])), [""; 0], "what is not given is not the same");
    assert_eq!(found(&Items(vec![Value::Integer(1), Value::Integer(2)])), [""; 0]);
    assert_eq!(found(&Items(vec![Value::Integer(1), Value::Unsigned(1)])).len(), 1);
    assert_eq!(broken(Rule::Unique(&["A"]), [NONE, NONE, NONE]), [""; 0]);
    let fields = [named("Id")];
    let [one, other, unset] = [X, Value::Text("y"), NONE].map(|id| sample(&fields, vec![id]));
    let people = Items([&one, &unset, &other, &unset, &one].map(|person| Value::Object(person)).to_vec());
    let line = "B: B[0].Id and B[4].Id are the same, and no value may occur twice";
    assert_eq!(broken(Rule::Unique(&["B", "Id"]), [NONE, Value::List(&people), NONE]), [line]);
    let few = Items([&one, &unset, &other].map(|person| Value::Object(person)).to_vec());
    assert_eq!(broken(Rule::Unique(&["B", "Id"]), [NONE, Value::List(&few), NONE]), [""; 0]);
    let groups = Items(vec![Value::List(&few), Value::List(&few)]);
    let line = "B: B[0][0].Id and B[1][0].Id are the same, and no value may occur twice";
    assert_eq!(broken(Rule::Unique(&["B", "Id"]), [NONE, Value::List(&groups), NONE]), [line]);
}

#[test]
fn spans_between_two_times() {
    let rule = |max, millis| Rule::Span { from: &["A"], to: &["B"], max, millis };
    let of = |max, from, to| broken(rule(max, false), [from, to, NONE]);
    let texts = |max, from, to| of(max, Value::Text(from), Value::Text(to));
    const DAY: i64 = 86_400;
    assert_eq!(texts(Some(2 * DAY), "2024-02-28", "2024-03-01"), [""; 0]);
    assert_eq!(texts(Some(2 * DAY), "2024-02-28", "2024-03-02"), ["B: at most 2 days after A allowed"]);
    assert_eq!(texts(None, "2024-02-28", "2034-03-02"), [""; 0]);
    assert_eq!(texts(None, "2024-02-28", "2024-02-28"), [""; 0], "a day is not before itself");
    assert_eq!(texts(None, "2024-02-28", "2024-02-27"), ["B: not before A allowed"]);
    assert_eq!(texts(Some(5 * 3_600), "2024050113", "2024050118"), [""; 0]);
    assert_eq!(texts(Some(5 * 3_600), "2024050113", "2024050119"), ["B: at most 5 hours after A allowed"]);
    assert_eq!(texts(None, "2024-05-01T13:00:00+08:00", "2024-05-01T06:00:00Z"), [""; 0]);
    assert_eq!(texts(None, "2024-05-01T15:00:00+08:00", "2024-05-01T06:00:00Z").len(), 1);
    assert_eq!(texts(None, "soon", "2024-02-28"), [""; 0], "what is no time is for the format to refuse");
    assert_eq!(of(Some(1), Value::Integer(1_000), NONE), [""; 0]);
    assert_eq!(of(Some(1), Value::Integer(1_000), Value::Integer(1_001)), [""; 0]);
    assert_eq!(of(Some(1), Value::Integer(1_000), Value::Integer(1_002)), ["B: at most 1 second after A allowed"]);
    let millis = |from, to| broken(rule(Some(1), true), [Value::Integer(from), Value::Integer(to), NONE]);
    assert_eq!(millis(1_000, 2_999), [""; 0]);
    assert_eq!(millis(1_000, 3_000), ["B: at most 1 second after A allowed"]);
    assert_eq!(of(Some(1), Value::Integer(1), Value::Integer(i64::MAX)).len(), 1);
    assert_eq!(of(Some(1), Value::Integer(1_700_000_000), Value::Integer(0)), [""; 0], "0 is no time");
    assert_eq!(of(Some(1), Value::Integer(-1), Value::Integer(1_700_000_000)), [""; 0]);
    assert_eq!(texts(Some(DAY), "1712010100", "1712120100"), [""; 0], "seconds are no hour of 1712");
    assert_eq!(texts(Some(DAY), "2024-1-1 10:00:00", "2024-1-11 09:00:00"), [""; 0], "2024-1-11 may be 2024-11-1");
    assert_eq!(texts(Some(30 * DAY), "2024-01-01", "2024-01-31 12:00:00"), [""; 0], "from the evening of the first");
    assert_eq!(texts(Some(30 * DAY), "2024-01-01", "2024-02-01 00:00:00").len(), 1);
}

#[test]
fn conditions_on_presence_defaults_and_lists() {
    let required = |condition, b| {
        let when = [condition];
        broken(Rule::If { effect: Effect::Required, field: &["A"], when: &when }, [NONE, b, NONE])
    };
    let empty = Items(Vec::new());
    let list = Items(vec![Value::Text("1"), Value::Text("2")]);
    let (yes, no): (&[&str], &[&str]) = (&["A: missing; needed when B is given"], &[]);
    assert_eq!(required(given(&["B"]), X), yes);
    assert_eq!(required(given(&["B"]), Value::List(&list)), yes);
    assert_eq!(required(given(&["B"]), Value::List(&empty)), no);
    assert_eq!(required(given(&["B"]), Value::Text("")), no);
    assert_eq!(required(absent(&["B"]), Value::List(&empty)), ["A: missing; needed when B is not given"]);
    assert_eq!(required(absent(&["B"]), X), no);
    assert_eq!(required(is(&["B"], &["2"]), Value::List(&list)), ["A: missing; needed when B is 2"]);
    assert_eq!(required(is(&["B"], &["3"]), Value::List(&list)), no);
    let by_default = is_by_default(&["B"], &["2"]);
    assert_eq!(required(by_default, NONE), ["A: missing; needed when B is 2 or left out"]);
    assert_eq!(required(by_default, X), no);
    assert_eq!(required(is_by_default(&["B", "C"], &["2"]), NONE), no, "what is not there has no default");
}

#[test]
fn conditions_walk_lists_of_objects() {
    let inner_fields = [named("Kind")];
    let one = sample(&inner_fields, vec![Value::Text("PERSON")]);
    let other = sample(&inner_fields, vec![NONE]);
    let both = Items(vec![Value::Object(&one), Value::Object(&other)]);
    let unset = Items(vec![Value::Object(&other)]);
    let required = |condition, b| {
        let when = [condition];
        !broken(Rule::If { effect: Effect::Required, field: &["A"], when: &when }, [NONE, b, NONE]).is_empty()
    };
    assert!(required(is(&["B", "Kind"], &["PERSON"]), Value::List(&both)));
    assert!(!required(is(&["B", "Kind"], &["PERSON"]), Value::List(&unset)));
    assert!(required(is_by_default(&["B", "Kind"], &["PERSON"]), Value::List(&unset)));
    assert!(required(given(&["B", "Kind"]), Value::List(&both)));
    assert!(required(absent(&["B", "Kind"]), Value::List(&unset)));
}

#[test]
fn paths_walk_objects() {
    let inner_fields = [named("OpenId")];
    let inner = sample(&inner_fields, vec![X]);
    let rule = Rule::AtMostOneOf(&[&["A", "OpenId"], &["B"]]);
    let line = "at most one of A.OpenId, B allowed; given: A.OpenId, B";
    assert_eq!(broken(rule, [Value::Object(&inner), X, NONE]), [line]);
    assert_eq!(broken(rule, [X, X, NONE]), [""; 0]);
}

#[test]
fn a_violation_says_which_rule_it_is_of_and_whether_something_is_missing() {
    let rules = [Rule::AtMostOneOf(&[&["A"], &["B"]]), Rule::ExactlyOneOf(&[&["A"], &["B"]])];
    let inner = |values: [Value<'static>; 3]| {
        let shape = Shape { name: "Inner", fields: &FIELDS, rules: &rules };
        Sample { shape, values: values.to_vec() }
    };
    let outer = [named("First"), Field { limits: &[Limit::new(Check::MaxChars(1))], ..named("Second") }];
    let found = |values, second| {
        let inner = inner(values);
        let object = sample(&outer, vec![Value::Object(&inner), second]);
        let origin = |violation: &Violation| {
            let origin = violation.origin();
            (origin.fields.clone(), origin.part, violation.is_missing())
        };
        check(&object, None).iter().map(origin).collect::<Vec<_>>()
    };
    assert_eq!(found([X, X, NONE], NONE), [(vec![0], Part::Rule(0), false), (vec![0], Part::Rule(1), false)]);
    assert_eq!(found([NONE; 3], NONE), [(vec![0], Part::Rule(1), true)]);
    assert_eq!(found([X, NONE, NONE], Value::Text("ab")), [(vec![1], Part::Field, false)]);
}
