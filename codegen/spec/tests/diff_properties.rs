//! Checks properties of every comparison: of the product's spec, and of changes made to it.

use std::collections::BTreeSet;

use tc3_spec::diff::{self, Finding, Report};
use tc3_spec::model::Model;
use tc3_testing::Files;

fn model(files: &Files) -> Option<Model> {
    tc3_spec::check(&tc3_testing::sources(files)).ok()
}

/// One service: it has every kind of fact, and is read in a quarter of the time of all.
fn essbasic() -> Files {
    let of = |path: &str| ["spec/common/", "spec/essbasic/"].iter().any(|folder| path.starts_with(folder));
    tc3_testing::product().into_iter().filter(|(path, _)| of(path)).collect()
}

/// Where something is told: of a rename both names, of a bulk change every place.
fn told(findings: &[Finding]) -> BTreeSet<String> {
    findings.iter().flat_map(|finding| finding.places.iter().chain([&finding.path]).cloned()).collect()
}

/// Whether a path is told: itself, what it stands in, or what stands in it.
fn is_told(path: &str, told: &BTreeSet<String>) -> bool {
    let within = |inner: &str, outer: &str| inner == outer || inner.starts_with(&format!("{outer}."));
    told.iter().any(|other| within(path, other) || within(other, path))
}

/// One change of a fact: what stands in a line, and what shall.
const CHANGES: [(&str, &str); 12] = [
    ("required: true", "required: was"),
    ("required: true, ", ""),
    ("type: String", "type: Integer"),
    ("type: Boolean", "type: String"),
    ("max_chars: 200", "max_chars: 100"),
    ("max_items: 100", "max_items: 50"),
    ("always: true, ", ""),
    ("nullable: true", "nullable: false"),
    ("retry: never", "retry: safe"),
    ("sensitive: true", "sensitive: false"),
    ("type: String, ", "type: String, internal: true, "),
    ("doc: ", "doc: Really. "),
];

/// The files with one change in one place, chosen by a number.
fn changed(files: &Files, number: usize) -> Files {
    let (from, to) = CHANGES[number % CHANGES.len()];
    let mut files = files.clone();
    let places: Vec<usize> = (0..files.len()).filter(|index| files[*index].1.contains(from)).collect();
    if let Some(index) = places.get(number * 31 % places.len().max(1)) {
        files[*index].1 = files[*index].1.replacen(from, to, 1);
    }
    files
}

#[test]
fn what_differs_over_two_steps_differs_in_one_of_them() {
    let product = essbasic();
    let first = model(&product).expect("the product checks");
    let (mut compared, mut found) = (0, 0);
    for number in 0..24 {
        let step = changed(&product, number);
        let (Some(second), Some(third)) = (model(&step), model(&changed(&step, number * 7 + 3))) else { continue };
        compared += 1;
        let whole = diff::diff(&first, &third);
        let mut parts = told(&diff::diff(&first, &second));
        parts.extend(told(&diff::diff(&second, &third)));
        for path in told(&whole) {
            found += 1;
            assert!(is_told(&path, &parts), "change {number}: {path} is told of the whole alone");
        }
        let back = diff::diff(&third, &first);
        let directions = |findings: &[Finding], reverse: bool| -> BTreeSet<_> {
            let direction = |finding: &Finding| finding.rule.direction;
            let turned = |finding: &Finding| if reverse { direction(finding).reversed() } else { direction(finding) };
            findings.iter().map(|finding| (finding.path.clone(), finding.rule.kind, turned(finding))).collect()
        };
        assert_eq!(directions(&whole, false), directions(&back, true), "change {number}");
    }
    assert!(compared >= 8 && found >= 8, "{compared} comparisons with {found} findings say little");
}

#[test]
fn form_says_nothing() {
    let product = essbasic();
    let before = model(&product).expect("the product checks");
    let reformed: Files = product
        .iter()
        .map(|(path, text)| (path.clone(), format!("# A comment.\n{}\n", text.replace('\n', "\r\n"))))
        .rev()
        .collect();
    let after = model(&reformed).expect("the same checks");
    assert_eq!(told(&diff::diff(&before, &after)), BTreeSet::new());
}

#[test]
fn keys_in_another_order_say_nothing() {
    let service = "service: demo\nversion: 2020-01-01\nhosts: {default: demo.example}\n";
    let spec = |action: &str, kind: &str| -> Model {
        let files = vec![
            ("spec/demo/2020-01-01/service.yaml".to_owned(), service.to_owned()),
            ("spec/demo/2020-01-01/actions/Ping.yaml".to_owned(), action.to_owned()),
            ("spec/demo/2020-01-01/enums/Kind.yaml".to_owned(), kind.to_owned()),
        ];
        model(&files).expect("a valid spec")
    };
    let before = spec(
        "action: Ping\nrequest:\n  Name: {type: String, max_chars: 9, min_chars: 2, known: [A, B]}\n  Kind: {type: Kind}\n\
         response: {}\nrules:\n  - at_most_one_of: [Name, Kind]\n",
        "enum: Kind\nvalues: {A: {}, B: {}}\n",
    );
    let after = spec(
        "action: Ping\nresponse: {}\nrules:\n  - at_most_one_of: [Kind, Name]\nrequest:\n  \
         Name:\n    known:\n      - B\n      - A\n    min_chars: 2\n    max_chars: 9\n    type: String\n  Kind: {type: Kind}\n",
        "enum: Kind\nvalues: {B: {}, A: {}}\n",
    );
    assert_eq!(told(&diff::diff(&before, &after)), BTreeSet::new());
}

#[test]
fn json_is_what_its_schema_says() {
    let product = essbasic();
    let mut steps = (0..CHANGES.len()).map(|number| changed(&product, number));
    let changes = |step: &Files| *step != product && model(step).is_some();
    let step = steps.find(changes).expect("a change that checks");
    let (before, after) = (tc3_testing::sources(&product), tc3_testing::sources(&step));
    let (old, new) = (model(&product).expect("checks"), model(&step).expect("checks"));
    let findings = diff::diff(&old, &new);
    assert!(!findings.is_empty());
    let report = Report {
        names: ("a", "b"),
        sources: (&before, &after),
        findings: &findings,
        complaints: &[],
        versions: (None, None),
        links: None,
        every_place: false,
    };
    let value = serde_json::from_str(&diff::json(&report)).expect("JSON");
    let path = tc3_testing::workspace().join("spec/diff.schema.json");
    let schema = serde_json::from_str(&std::fs::read_to_string(path).expect("the schema")).expect("JSON");
    assert_eq!(tc3_testing::schema::problems(&schema, &value), Vec::<String>::new());
}
