//! One folder per case: a small spec, and the Rust that must come out of it.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-emit --test cases` writes what comes out.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use tc3_testing::harness::Tests;
use tc3_testing::{below, expect_folder, slashed, tests};

fn main() -> ExitCode {
    Tests::default().cases("tests/cases", case_gives_its_rust).and(tests![the_service_of_the_runtimes_tests]).run()
}

fn case_gives_its_rust(case: &Path) {
    let model = tc3_spec::check(&tc3_testing::sources(&tc3_testing::read(case))).expect("a valid spec");
    expect_folder(&case.join("expected"), &tc3_emit::generate(&model));
}

/// The tests of the runtime have one service as a module: what is generated of it, without the crate around it.
fn the_service_of_the_runtimes_tests() {
    let folder = tc3_testing::workspace().join("runtime/tests/essbasic");
    let model = tc3_spec::check(&tc3_testing::sources(&tc3_testing::read(&folder))).expect("a valid spec");
    let files = tc3_emit::generate(&model).into_iter();
    let module = files.filter_map(|(path, text)| Some((path.strip_prefix("essbasic/")?.to_owned(), text)));
    let mut module: BTreeMap<String, String> = module.collect();
    let by_hand = |path: &Path| path.extension().is_none_or(|end| end != "rs") || path.ends_with("mod.rs");
    for path in below(&folder).into_iter().filter(|path| by_hand(path)) {
        module.insert(slashed(&path, &folder), std::fs::read_to_string(path).expect("readable"));
    }
    expect_folder(&folder, &module);
}
