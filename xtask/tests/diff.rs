//! Runs `cargo xtask diff` as a program: what it compares, and its exit codes.

pub mod support;

use std::process::Command;

use support::{Place, run, xtask};

/// Two sides of a spec.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(name);
        for side in ["before", "after"] {
            place.write(&format!("{side}/Cargo.toml"), "[workspace.package]\nversion = \"0.1.0\"\n");
            place.write(&format!("{side}/generated/Cargo.toml"), "[package]\nversion.workspace = true\n");
            place.write(&format!("{side}/spec/demo/2020-01-01/service.yaml"), SERVICE);
            place.action(side, "max_chars: 200");
        }
        place
    }

    fn action(&self, side: &str, facts: &str) {
        let text = format!(
            "action: Ping\nsource: {{as_of: 2024-07-15}}\nrequest:\n  Name: {{type: String, {facts}}}\nresponse: {{}}\n"
        );
        self.write(&format!("{side}/spec/demo/2020-01-01/actions/Ping.yaml"), text);
    }

    fn diff(&self, arguments: &[&str]) -> (i32, String) {
        run(self.xtask(&[&["diff"], arguments].concat()))
    }
}

const SERVICE: &str =
    "service: demo\nversion: 2020-01-01\ndoc: A service.\nhosts: {default: demo.tencentcloudapi.com}\n";

#[test]
fn agree_does_not_agree_on_nothing() {
    let place = Place::new("agree_on_nothing");
    place.write("empty/spec/common/errors.yaml", "errors: {}\n");
    let (code, text) = run(place.xtask(&["agree", "empty", "after"]));
    assert_eq!(
        (code, text.as_str()),
        (2, "error: empty has no service, so nothing could disagree: name a folder with `spec/`\n")
    );
}

#[test]
fn exit_codes_follow_the_asked_level() {
    let place = Place::new("diff_levels");
    assert_eq!(place.diff(&["before", "after"]), (0, "no difference\n".to_owned()));
    place.action("after", "max_chars: 100");
    for (level, code) in [("src", 0), ("run", 1), ("wire", 1), ("never", 0)] {
        let (found, text) = place.diff(&["before", "after", "--fail-on", level]);
        assert_eq!((found, text.contains("RUN WIRE[D2615]")), (code, true), "{level}: {text}");
    }
    // By default the version decides.
    let (code, text) = place.diff(&["before", "after"]);
    assert_eq!((code, text.contains("0.1.0 -> 0.1.0 is not enough, 0.2.0 is")), (1, true), "{text}");
    place.write("after/Cargo.toml", "[workspace.package]\nversion = \"0.2.0\"\n");
    assert_eq!(place.diff(&["before", "after"]).0, 0);
}

#[test]
fn what_cannot_be_compared_is_no_clean_result() {
    let place = Place::new("diff_broken");
    place.action("after", "max_chars: many");
    let (code, text) = place.diff(&["before", "after", "--fail-on", "never"]);
    assert_eq!((code, text.contains("could not compare"), text.contains("no difference")), (2, true, false), "{text}");
    assert_eq!(place.diff(&["before", "nowhere"]).0, 2);
    place.write("empty/readme.txt", "no spec here");
    assert_eq!(place.diff(&["empty", "before"]).0, 2);
}

#[test]
fn an_acknowledged_finding_needs_no_version() {
    let place = Place::new("diff_acknowledged");
    place.action("after", "max_chars: 100");
    let entry = |expires: &str, old: u32| {
        format!(
            "- rule: D2615\n  path: Ping.request.Name.max_chars\n  old: {old}\n  new: 100\n  reason: correction\n  \
             note: The page always said 100.\n  expires: {expires}\n"
        )
    };
    let acknowledge = |text: &str| place.write("after/spec/acknowledged.yaml", text);
    acknowledge(&entry("2024-12-31", 200));
    let (code, text) = place.diff(&["before", "after"]);
    // A rule has two names.
    acknowledge(&entry("2024-12-31", 200).replace("D2615", "sent-limit-tightened"));
    assert_eq!(place.diff(&["before", "after"]), (code, text.clone()));
    assert_eq!((code, text.contains("acknowledged, correction")), (0, true), "{text}");
    // Another value, and a day after the last one.
    acknowledge(&entry("2024-12-31", 300));
    let (code, text) = place.diff(&["before", "after", "--fail-on", "src"]);
    assert_eq!((code, text.contains("no finding fits the entry")), (1, true), "{text}");
    acknowledge(&entry("2024-12-31", 200));
    let (code, text) = place.diff(&["before", "after", "--fail-on", "src", "--today", "2025-01-01"]);
    assert_eq!((code, text.contains("expired on 2024-12-31")), (1, true), "{text}");
    // A key that is missing, and one that there is not.
    acknowledge(&entry("2024-12-31", 200).replace("reason:", "because:"));
    let (code, text) = place.diff(&["before", "after", "--fail-on", "src"]);
    assert_eq!((code, text.contains("an entry has no `reason`")), (1, true), "{text}");
    assert!(text.contains("an entry has no key `because`"), "{text}");
}

#[test]
fn a_comment_is_never_too_long() {
    let place = Place::new("diff_long");
    for side in ["before", "after"] {
        let limit = if side == "before" { 200 } else { 100 };
        let fields: String =
            (0..2_000).map(|n| format!("  Name{n}x: {{type: String, max_chars: {limit}}}\n")).collect();
        let text = format!("action: Ping\nrequest:\n{fields}response: {{}}\n");
        place.write(&format!("{side}/spec/demo/2020-01-01/actions/Ping.yaml"), text);
    }
    let (code, text) = place.diff(&["before", "after", "--format", "markdown", "--fail-on", "never"]);
    assert_eq!(code, 0);
    assert!(text.len() < 65_000 && text.contains(" more: run `cargo xtask diff`"), "{}", text.len());
}

#[test]
fn revisions_are_read_without_a_checkout() {
    let place = Place::new("diff_revisions");
    let root = place.0.join("before");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
        let status = Command::new("git").current_dir(&root).args(identity).args(arguments).output().expect("git runs");
        assert!(status.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&status.stderr));
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "one"]);
    place.action("before", "max_chars: 100");
    git(&["commit", "--quiet", "--all", "--message", "two"]);
    // Neither revision is what stands in the directory.
    place.action("before", "max_chars: 50");
    let repository = root.to_str().expect("UTF-8");
    let diff = |arguments: &[&str]| place.diff(&[&["--repository", repository], arguments].concat());
    let (code, text) = diff(&["main~1", "main"]);
    assert_eq!((code, text.contains("limit tightened: 200 -> 100")), (1, true), "{text}");
    assert!(text.contains("main~1:spec/demo/2020-01-01/actions/Ping.yaml"), "{text}");
    let (code, text) = diff(&["main~1"]);
    assert_eq!((code, text.contains("limit tightened: 200 -> 50")), (1, true), "{text}");
    let (code, text) = diff(&[]);
    assert_eq!((code, text.contains("limit tightened: 100 -> 50")), (1, true), "{text}");
    assert_eq!(diff(&["--fail-on", "never", "--", "--output=x"]).0, 2);
    // Both sides in one argument, as git takes them.
    for range in ["main~1..main", "main~1...main", "main~1.."] {
        let (code, text) = diff(&[range]);
        assert_eq!((code, text.contains("limit tightened: 200 -> 100")), (1, true), "{range}: {text}");
    }
    assert_eq!(diff(&["main~1..nowhere"]).0, 2);
    let links = ["main~1..main", "--format", "markdown", "--links", "https://example.com/o/n/", "--fail-on", "never"];
    let (_, text) = diff(&links);
    let (start, end) = (
        "[`Ping.request.Name.max_chars`](https://example.com/o/n/blob/",
        "/spec/demo/2020-01-01/actions/Ping.yaml#L4)",
    );
    assert!(text.contains(start) && text.contains(end), "{text}");
}

#[test]
fn a_team_sets_what_fails() {
    let place = Place::new("diff_review");
    place.action("after", "max_chars: 100");
    place.write("after/Cargo.toml", "[workspace.package]\nversion = \"0.2.0\"\n");
    let review = |level: &str| {
        let text = format!("D2615: {{level: {level}, reason: Our clients check it.}}\n");
        place.write("after/spec/review.yaml", text);
        place.diff(&["before", "after", "--fail-on", "run"])
    };
    let (code, text) = review("warn");
    assert_eq!((code, text.contains("`warn` by review.yaml: Our clients check it.")), (0, true), "{text}");
    assert_eq!(review("off"), (0, "no difference\n".to_owned()));
    // Whatever the version.
    review("fail");
    let (code, text) = place.diff(&["before", "after"]);
    assert_eq!((code, text.contains("(1 refused by review.yaml)")), (1, true), "{text}");
    assert_eq!(place.diff(&["before", "after", "--fail-on", "never"]).0, 0);
    // What only warns needs no version.
    place.write("after/Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    review("warn");
    assert_eq!(place.diff(&["before", "after"]).0, 0);
    place.write("after/spec/review.yaml", "D9999: {level: warn, reason: Mistyped.}\n");
    let (code, text) = place.diff(&["before", "after"]);
    assert_eq!((code, text.contains("after/spec/review.yaml:1:1")), (2, true), "{text}");
}

#[test]
fn annotations_show_the_gravest_of_each_audience() {
    let place = Place::new("diff_annotations");
    let fields = |count: usize, ty: &str, limit: u32, needs: &str| -> String {
        let gone: String = (0..count).map(|n| format!("  Old{n}x: {{type: {ty}}}\n")).collect();
        let sharper: String = (0..count).map(|n| format!("  New{n}x: {{type: String, {needs}: {limit}}}\n")).collect();
        format!("action: Ping\nrequest:\n{gone}{sharper}response: {{}}\n")
    };
    let file = "spec/demo/2020-01-01/actions/Ping.yaml";
    place.write(&format!("before/{file}"), fields(60, "String", 200, "max_chars"));
    place.write(&format!("after/{file}"), fields(60, "Integer", 100, "max_chars"));
    let (_, text) = place.diff(&["before", "after", "--format", "github", "--fail-on", "never"]);
    let count = |title: &str| text.lines().filter(|line| line.contains(title)).count();
    assert_eq!((text.lines().count(), count("title=SRC"), count("title=RUN")), (50, 25, 24), "{text}");
    assert!(text.contains("not annotated: 35 SRC, 36 RUN more"), "{text}");
}

#[test]
fn a_changelog_can_be_read_by_programs() {
    let place = Place::new("diff_changelog");
    place.action("after", "max_chars: 100");
    let (_, text) = place.diff(&["before", "after", "--changelog", "--format", "json"]);
    for part in
        ["\"title\": \"Calls behave differently\"", "\"callers\": \"PingRequest::name\"", "limit tightened: 200 -> 100"]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert_eq!(place.diff(&["before", "after", "--changelog", "--format", "github"]).0, 2);
}

#[test]
fn explain_shows_why_the_input_and_what_is_told() {
    let (code, text) = run(xtask(&["explain", "d2616"]));
    assert_eq!(code, 0);
    for part in [
        "D2616 sent-limit-loosened: limit loosened in a request",
        "values that were refused are sent",
        "-   Note: {type: String, max_chars: 100}\n+   Note: {type: String, max_chars: 200}\n",
        "NOTE[D2616]: Send.request.Note.max_chars: limit loosened: 100 -> 200",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}
