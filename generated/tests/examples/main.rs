//! Every example and every enum of the spec, without naming one: a new action needs no new test.
#![cfg(all(feature = "serde-full", feature = "reqwest", feature = "essbasic", feature = "sms"))]
#![cfg(all(feature = "captcha", feature = "dnspod", feature = "ess", feature = "faceid", feature = "sts"))]

mod called;
mod decoded;
mod documented;
#[path = "../json/mod.rs"]
pub mod json;

use documented::{DOCUMENTED, GENERATED, cases};

#[test]
fn every_version_of_the_spec_is_generated() {
    let documented = DOCUMENTED.model().services.iter().map(|service| (&*service.name.value, &*service.version.value));
    let generated = GENERATED.iter().map(|generated| (generated.service, generated.version));
    assert_eq!(documented.collect::<Vec<_>>(), generated.collect::<Vec<_>>());
}

/// What the vendor answered is sent, and of what the vendor refused a good part is told before.
#[test]
fn success_examples_break_no_rule_that_denies_and_error_examples_do_not_pass_in_silence() {
    let (mut successes, mut errors, mut told) = (0, 0, 0);
    for case in cases() {
        let violations = case.entry.violations(case.example.request.value.as_bytes()).expect("a request");
        let breaks = |level| violations.iter().any(|violation| violation.level() == level);
        if case.response().is_some() {
            assert!(!breaks(tc3::Level::Deny), "{}: {violations:?}", case.name());
            successes += 1;
        } else {
            told += usize::from(breaks(tc3::Level::Deny) || breaks(tc3::Level::Warn));
            errors += 1;
        }
    }
    assert!(successes >= 205 && errors >= 21, "only {successes} successes and {errors} errors");
    assert!(told > 10, "only {told} of {errors} errors are told");
}

#[test]
fn every_validator_takes_what_is_documented_and_names_the_nearest_of_anything_else() {
    for generated in &GENERATED {
        for item in &generated.documented(DOCUMENTED.model()).enums {
            let name = &item.name.value;
            let found = generated.enums.iter().find(|found| found.name() == name).expect("a generated enum");
            let values: Vec<_> = item.variants.iter().map(|variant| variant.wire.value.clone()).collect();
            assert_eq!(found.values(), values, "{name}");
            for value in &values {
                assert_eq!(found.parse(value).as_ref(), Ok(value), "{name}");
                let is_text = item.base == tc3_spec::model::Base::String;
                let last = value.chars().next_back().expect("a documented value");
                let mut misspelt = if is_text { format!("{value}{last}") } else { format!("{value}77") };
                // `-1` with its last letter twice is `-11`, which may be a value as well.
                while values.contains(&misspelt) {
                    misspelt.push(last);
                }
                let error = found.parse(&misspelt).expect_err("no documented value");
                assert_eq!((error.value(), error.known()), (misspelt.as_str(), values.clone()), "{name}");
                // Numbers are not misspelt, they are others.
                let near = error.nearest().is_some_and(|near| values.iter().any(|value| value == near));
                assert_eq!(near, is_text, "{name}: {error}");
            }
        }
    }
}
