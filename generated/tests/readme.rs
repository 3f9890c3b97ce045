//! The program of README.md compiles: it is the function below, letter by letter.
#![cfg(all(feature = "essbasic", feature = "reqwest"))]

use std::path::PathBuf;

use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};

async fn open() -> Result<String, tc3::essbasic::Error> {
    let client = Client::from_env()?;
    let client = client.as_operator(Operator::app("app-id").organization("org-open-id").user("admin-open-id"));
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    let response = client.modify_extended_service(&request).await?;
    Ok(response.operate_url)
}

#[test]
fn the_readme_shows_a_program_that_compiles() {
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"));
    let read = |path: &str| std::fs::read_to_string(package.join(path)).expect(path);
    let readme = read("../README.md");
    let shown = readme.split_once("```rust\n").and_then(|(_, rest)| rest.split_once("```")).expect("a program").0;
    assert!(
        read("tests/readme.rs").contains(shown),
        "README.md shows a program that this file does not have:\n{shown}"
    );
}

#[test]
fn every_example_is_listed_and_run() {
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"));
    let read = |path: &str| std::fs::read_to_string(package.join(path)).expect(path);
    let (readme, checks) = (read("../README.md"), read("../.ci/run"));
    let entries =
        std::fs::read_dir(package.join("examples")).expect("the examples").map(|entry| entry.expect("a file"));
    let names = entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".rs")?.to_owned()));
    for name in names {
        assert!(readme.contains(&format!("(generated/examples/{name}.rs)")), "README.md does not list {name}");
        let is_run = checks.lines().any(|line| line.split_whitespace().any(|word| word == name));
        assert!(is_run, ".ci/run does not run {name}");
    }
}

#[test]
fn its_future_may_be_spawned() {
    fn spawned<T: Send>(_: T) {}
    spawned(open());
}
