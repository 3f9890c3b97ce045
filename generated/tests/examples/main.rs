//! Tests every example and every enum of the spec without naming one: a new action needs no new test.
#![cfg(all(feature = "serde-full", feature = "reqwest", feature = "essbasic", feature = "sms"))]
#![cfg(all(feature = "captcha", feature = "dnspod", feature = "ess", feature = "faceid", feature = "sts"))]

mod called;
mod decoded;
mod documented;
#[path = "../json/mod.rs"]
pub mod json;

use documented::{Case, DOCUMENTED, GENERATED, cases};

#[test]
fn every_version_of_the_spec_is_generated() {
    let documented = DOCUMENTED.model().services.iter().map(|service| (&*service.name.value, &*service.version.value));
    let generated = GENERATED.iter().map(|generated| (generated.service, generated.version));
    assert_eq!(documented.collect::<Vec<_>>(), generated.collect::<Vec<_>>());
}

/// Errors that the vendor documents for essbasic and that are told before the call, each with a word of the violation that the
/// error speaks of as well. All others are about what the service knows alone: the state of a flow, who signs it, permissions.
const FORESEEN: [(&str, &str, &str); 9] = [
    ("ChannelCreateBatchQuickSignUrl", "both flows and a flow group given", "FlowGroupId"),
    ("ChannelCreateBatchQuickSignUrl", "neither flows nor a flow group given", "FlowGroupId"),
    ("ChannelCreateReleaseFlow", "replace a person", "PERSON"),
    ("ChannelCreateSealPolicy", "missing seal", "SealId"),
    ("ChannelCreateWebThemeConfig", "unknown kind of theme", "ThemeType"),
    ("ChannelDescribeBillUsageDetail", "page too large", "Limit"),
    ("CreateBatchOrganizationRegistrationTasks", "two organizations have the same name", "OrganizationName"),
    ("CreateChannelOrganizationInfoChangeUrl", "unknown kind of change", "ChangeType"),
    ("ModifyExtendedService", "unknown service", "ServiceType"),
];

fn violations(case: &Case) -> Vec<tc3::Violation> {
    case.entry.violations(case.example.request.value.as_bytes()).expect("a request")
}

fn is_told(violation: &tc3::Violation) -> bool {
    matches!(violation.level(), tc3::Level::Deny | tc3::Level::Warn)
}

#[test]
fn success_examples_break_no_rule_that_denies() {
    let mut successes = 0;
    for case in cases().iter().filter(|case| case.response().is_some()) {
        let violations = violations(case);
        let is_denied = violations.iter().any(|violation| violation.level() == tc3::Level::Deny);
        assert!(!is_denied, "{}: {violations:?}", case.name());
        successes += usize::from(case.generated.service == "essbasic");
    }
    assert!(successes >= 205, "only {successes} successes of essbasic");
}

#[test]
fn errors_that_a_request_shows_are_told_before_it_is_sent() {
    let errors: Vec<Case> =
        cases().into_iter().filter(|case| case.generated.service == "essbasic" && case.response().is_none()).collect();
    let told = errors.iter().filter(|case| violations(case).iter().any(is_told)).count();
    assert!(errors.len() >= 21 && told > 10, "only {told} of {} errors are told", errors.len());
    for (action, name, word) in FORESEEN {
        let named = |case: &&Case| case.action.name.value == action && case.example.name.value == name;
        let violations = violations(errors.iter().find(named).expect("a documented error"));
        let speaks = |violation: &tc3::Violation| is_told(violation) && violation.to_string().contains(word);
        assert!(violations.iter().any(speaks), "{action} \"{name}\": {violations:?}");
    }
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
