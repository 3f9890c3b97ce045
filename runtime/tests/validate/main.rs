//! Tests what is checked, what is said about it, and what is left alone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod cases;
mod formats;
mod limits;
mod moments;
mod operator;
mod rules;
mod sample;

use tc3_runtime::validate::{
    Charset, Check, Field, Format, Level, Limit, Number, RuleKind, ValidationMode, Value, check, nearest,
};

use sample::{Items, measured, named, required, sample, shown};

#[test]
fn required_fields_must_be_there_and_not_empty() {
    let fields = [required("A"), required("B"), required("C"), required("D"), required("E")];
    let empty = Items(Vec::new());
    let open = Value::Choice { value: "", known: &["OPEN"] };
    let object = sample(&fields, vec![Value::Absent, Value::Text(""), open, Value::Binary(&[]), Value::List(&empty)]);
    let missing = ["A", "B", "C", "D", "E"].map(|name| format!("{name}: missing; required"));
    assert_eq!(shown(&object), missing);
}

#[test]
fn unknown_enum_values_name_the_nearest_known_one() {
    let value = Value::Choice { value: "OPNE", known: &["OPEN", "CLOSE"] };
    let limits = [Limit::new(Check::Known)];
    let fields = [Field { limits: &limits, ..named("Operate") }];
    let object = sample(&fields, vec![value]);
    let found = &check(&object, None)[0];
    assert_eq!(found.path(), "Operate");
    assert_eq!(found.rule(), RuleKind::Known);
    assert_eq!(found.level(), Level::Warn);
    assert_eq!(found.measure(), Some("OPNE"));
    assert_eq!(found.limit(), Some("one of OPEN, CLOSE"));
    assert_eq!(found.suggestion(), Some("OPEN"));
    let line = "Operate: `OPNE` is not a documented value, one of OPEN, CLOSE expected; did you mean `OPEN`?";
    assert_eq!(found.to_string(), line);
    let integer = Value::IntegerChoice { value: 3, known: &[0, 1] };
    assert_eq!(measured(Check::Known, integer), ["F: `3` is not a documented value, one of 0, 1 expected"]);
}

/// A list of one struct, four levels down the path syntax.
#[test]
fn paths_lead_through_objects_and_lists() {
    let inner_fields = [required("FlowName")];
    let inner = || sample(&inner_fields, vec![Value::Text("")]);
    let infos = [sample(&inner_fields, vec![Value::Text("ok")]), inner()];
    let infos = Items(infos.iter().map(|info| Value::Object(info)).collect());
    let middle_fields = [named("FlowInfos")];
    let middle = sample(&middle_fields, vec![Value::List(&infos)]);
    let fields = [named("Group")];
    let object = sample(&fields, vec![Value::Object(&middle)]);
    assert_eq!(shown(&object), ["Group.FlowInfos[1].FlowName: missing; required"]);
}

#[test]
fn sensitive_values_are_nowhere_in_a_violation() {
    let limits = [
        Limit::new(Check::MaxChars(3)),
        Limit::new(Check::Charset(Charset::DIGITS)),
        Limit::new(Check::Format(Format::Mobile)),
        Limit::new(Check::Known),
        Limit::new(Check::Max(Number::Integer(1))),
    ];
    let fields = [
        Field { sensitive: true, limits: &limits, ..named("IdCard") },
        Field { sensitive: true, limits: &limits, ..named("Number") },
    ];
    let secret = Value::Choice { value: "SECRET", known: &["SECRETS"] };
    let found = check(&sample(&fields, vec![secret, Value::Integer(424_242)]), None);
    assert_eq!(found.len(), 5);
    let all = format!("{found:?} {}", found.iter().map(ToString::to_string).collect::<String>());
    assert!(!all.contains("SECRET\"") && !all.contains("`S`") && !all.contains("424242"), "{all}");
    assert!(found.iter().all(|violation| violation.suggestion().is_none()));
}

#[test]
fn a_sensitive_struct_makes_its_fields_sensitive() {
    let limits = [Limit::new(Check::Charset(Charset::DIGITS))];
    let inner_fields = [Field { limits: &limits, ..named("Name") }];
    let inner = sample(&inner_fields, vec![Value::Text("x")]);
    let fields = [Field { sensitive: true, ..named("Person") }];
    assert_eq!(shown(&sample(&fields, vec![Value::Object(&inner)])), ["Person.Name: only digits allowed"]);
}

#[test]
fn levels_and_modes() {
    let limits = [Limit { check: Check::MaxChars(1), level: Level::Warn }];
    let fields = [Field { limits: &limits, ..named("F") }];
    assert_eq!(check(&sample(&fields, vec![Value::Text("ab")]), None)[0].level(), Level::Warn);
    assert!(ValidationMode::Strict.denies(Level::Warn) && !ValidationMode::Strict.warns(Level::Warn));
    assert!(!ValidationMode::Documented.denies(Level::Warn) && ValidationMode::Documented.warns(Level::Warn));
    for mode in [ValidationMode::Strict, ValidationMode::Documented, ValidationMode::Off] {
        assert!(!mode.denies(Level::Hint) && !mode.warns(Level::Hint));
    }
    assert!(!ValidationMode::Off.denies(Level::Deny));
    assert_eq!(ValidationMode::default(), ValidationMode::Documented);
}

#[test]
fn nearest_is_about_typing_errors() {
    let known = ["OPEN", "CLOSE", "AUTO_SIGN"];
    let near = |word| nearest(word, known);
    assert_eq!(near("open"), Some("OPEN"));
    assert_eq!(near("OEPN"), Some("OPEN"));
    assert_eq!(near("AUTOSIGN"), Some("AUTO_SIGN"));
    assert_eq!(near("TEST"), None);
    assert_eq!(near(""), None);
    assert_eq!(nearest("ab", ["ac", "ad"]), Some("ac"), "ties go to the first");
    assert_eq!(nearest("a", ["b"]), None, "nothing in common");
    assert_eq!(nearest(&"x".repeat(10_000_000), ["x"]), None);
}
