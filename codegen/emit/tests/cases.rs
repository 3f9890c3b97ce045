//! Runs one folder per case: a small spec, and the Rust that it must generate.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-emit --test cases` updates the expected output.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use tc3_testing::harness::Tests;
use tc3_testing::{below, expect_folder, slashed, tests};

fn main() -> ExitCode {
    Tests::default().cases("tests/cases", case_gives_its_rust).and(tests![the_service_of_the_runtimes_tests]).run()
}

/// The case that shows the whole of its `lib.rs`, with the guide to every crate.
const WHOLE: &str = "plain-action";

fn case_gives_its_rust(case: &Path) {
    let mut files = generated(case);
    if !case.ends_with(WHOLE) {
        let (own, whole) = (&files["lib.rs"], &generated(&case.with_file_name(WHOLE))["lib.rs"]);
        let own = lines_of_its_own(own, whole);
        files.remove("lib.rs");
        files.insert("lib.own".to_owned(), own);
    }
    expect_folder(&case.join("expected"), &files);
}

/// What is generated of the spec in a folder.
fn generated(folder: &Path) -> BTreeMap<String, String> {
    let model = tc3_spec::check(&tc3_testing::sources(&tc3_testing::read(folder))).expect("a valid spec");
    tc3_emit::generate(&model)
}

/// The lines of a text that another one does not have, each once; `…` stands for those between them.
fn lines_of_its_own(text: &str, other: &str) -> String {
    let mut known: BTreeSet<&str> = other.lines().collect();
    let shown = text.lines().map(|line| if known.insert(line) { line } else { "…" });
    let mut lines: Vec<&str> = shown.collect();
    lines.dedup_by(|next, line| *next == "…" && *line == "…");
    lines.join("\n") + "\n"
}

/// The tests of the runtime have one service as a module: what is generated of it, without the crate around it.
fn the_service_of_the_runtimes_tests() {
    let folder = tc3_testing::workspace().join("runtime/tests/essbasic");
    let files = generated(&folder).into_iter();
    let module = files.filter_map(|(path, text)| Some((path.strip_prefix("essbasic/")?.to_owned(), text)));
    let mut module: BTreeMap<String, String> = module.collect();
    let by_hand = |path: &Path| path.extension().is_none_or(|end| end != "rs") || path.ends_with("mod.rs");
    for path in below(&folder).into_iter().filter(|path| by_hand(path)) {
        module.insert(slashed(&path, &folder), std::fs::read_to_string(path).expect("readable"));
    }
    expect_folder(&folder, &module);
}
