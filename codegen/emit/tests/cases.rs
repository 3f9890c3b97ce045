//! One folder per case: a small spec, and the Rust that must come out of it.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-emit --test cases` writes what comes out.

use expect_test::expect_file;
use tc3_testing::{below, slashed};

#[test]
fn every_case_gives_what_stands_beside_it() {
    for case in tc3_testing::cases("tests/cases") {
        let model = tc3_spec::check(&tc3_testing::sources(&tc3_testing::read(&case))).expect("a valid spec");
        let files = tc3_emit::generate(&model);
        let expected = case.join("expected");
        for (path, text) in &files {
            // expect-test writes files, not folders.
            std::fs::create_dir_all(expected.join(path).parent().expect("a folder")).expect("folder");
            expect_file![expected.join(path)].assert_eq(text);
        }
        for path in below(&expected) {
            assert!(files.contains_key(&slashed(&path, &expected)), "{} is no longer generated", path.display());
        }
    }
}
