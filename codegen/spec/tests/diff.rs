//! Runs one folder per rule of `diff`: two small specs, and the expected report. `D0000` shows what is not a
//! difference.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-spec --test diff` updates the expected output.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use expect_test::expect_file;
use tc3_spec::diff::{self, Audience, Bump, DiffRule, Direction, FactKind, Finding, Position, Report, Version};
use tc3_spec::model::Model;
use tc3_spec::{SourceMap, Style};
use tc3_testing::harness::Tests;
use tc3_testing::tests;

/// What the folder of a case begins with in which nothing differs.
const NONE: &str = "D0000";

fn cases() -> Vec<PathBuf> {
    tc3_testing::cases("tests/diff")
}

fn name(case: &Path) -> String {
    case.file_name().expect("a name").to_string_lossy().into_owned()
}

fn side(case: &Path, side: &str) -> (SourceMap, Model) {
    let root = case.join(side);
    let mut sources = SourceMap::default();
    for path in tc3_testing::below(&root) {
        let relative = path.strip_prefix(&root).expect("below").to_str().expect("UTF-8").replace('\\', "/");
        sources.add(side, &relative, &std::fs::read(&path).expect("readable"));
    }
    let model = match tc3_spec::check(&sources) {
        Ok(model) => model,
        Err(problems) => unreachable!("{}", tc3_spec::render(&problems, &sources, Style::Plain)),
    };
    (sources, model)
}

fn report<'r>(before: &'r SourceMap, after: &'r SourceMap, findings: &'r [Finding]) -> Report<'r> {
    let version = Version::parse("0.1.0");
    Report {
        names: ("before", "after"),
        sources: (before, after),
        findings,
        complaints: &[],
        versions: (version, version),
        links: None,
        every_place: false,
    }
}

fn main() -> ExitCode {
    Tests::default()
        .cases("tests/diff", case_gives_the_report_of_its_rule)
        .and(tests![
            every_rule_has_a_case_and_every_case_a_rule,
            every_rule_has_a_name_of_its_own,
            nothing_differs_from_itself,
            the_way_back_swaps_directions,
            rules_of_both_directions_come_in_pairs,
            bumps_follow_the_gravest_finding
        ])
        .run()
}

fn case_gives_the_report_of_its_rule(case: &Path) {
    let ((before, old), (after, new)) = (side(case, "before"), side(case, "after"));
    let findings = diff::diff(&old, &new);
    let id = name(case).chars().take(5).collect::<String>();
    let shows = findings.iter().any(|finding| finding.rule.id() == id) || (id == NONE && findings.is_empty());
    assert!(shows, "{} does not show its rule", case.display());
    let text = diff::terminal(&report(&before, &after, &findings), Style::Plain);
    expect_file![case.join("expected.txt")].assert_eq(&text);
}

fn every_rule_has_a_case_and_every_case_a_rule() {
    let rules: BTreeSet<String> = DiffRule::all().map(DiffRule::id).collect();
    let mut shown: BTreeSet<String> = cases().iter().map(|case| name(case).chars().take(5).collect()).collect();
    shown.remove(NONE);
    assert_eq!(rules, shown);
}

fn every_rule_has_a_name_of_its_own() {
    let slugs: BTreeSet<String> = DiffRule::all().map(DiffRule::slug).collect();
    assert_eq!(slugs.len(), DiffRule::all().count());
}

fn nothing_differs_from_itself() {
    for case in cases() {
        for one in ["before", "after"] {
            let (model, again) = (side(&case, one).1, side(&case, one).1);
            assert!(diff::diff(&model, &again).is_empty(), "{}", case.display());
        }
    }
}

fn the_way_back_swaps_directions() {
    let told = |findings: &[Finding], back: bool| -> BTreeSet<(FactKind, Option<Position>, Direction)> {
        findings
            .iter()
            .map(|finding| {
                let direction = finding.rule.direction;
                (
                    finding.rule.kind,
                    finding.positions.first().copied(),
                    if back { direction.reversed() } else { direction },
                )
            })
            .collect()
    };
    for case in cases() {
        let (old, new) = (side(&case, "before").1, side(&case, "after").1);
        assert_eq!(told(&diff::diff(&old, &new), false), told(&diff::diff(&new, &old), true), "{}", case.display());
    }
}

fn rules_of_both_directions_come_in_pairs() {
    for rule in DiffRule::all() {
        let back = DiffRule::all().any(|other| {
            (other.kind, other.position, other.direction) == (rule.kind, rule.position, rule.direction.reversed())
        });
        assert!(back, "{} has no way back", rule.id());
    }
}

fn bumps_follow_the_gravest_finding() {
    let case = |id: &str| {
        let case = cases().into_iter().find(|case| name(case).starts_with(id)).expect("a case");
        diff::diff(&side(&case, "before").1, &side(&case, "after").1)
    };
    let (early, late) = (Version::parse("0.3.1"), Version::parse("1.2.3"));
    for (id, audience, before_one, after_one) in [
        ("D1411", Audience::Src, Bump::Minor, Bump::Major),
        ("D2615", Audience::Run, Bump::Minor, Bump::Major),
        ("D1311", Audience::Note, Bump::Patch, Bump::Minor),
        ("D3113", Audience::Wire, Bump::None, Bump::None),
        ("D4003", Audience::Doc, Bump::None, Bump::None),
    ] {
        let findings = case(id);
        assert_eq!(findings[0].audience(), audience, "{id}");
        assert_eq!((Bump::needed(&findings, early), Bump::needed(&findings, late)), (before_one, after_one), "{id}");
    }
    assert_eq!(late.map(|version| version.bumped(Bump::Major).to_string()).as_deref(), Some("2.0.0"));
}
