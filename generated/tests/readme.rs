//! Compiles the programs of README.md, which are the functions below, letter by letter.
#![cfg(all(feature = "essbasic", feature = "reqwest"))]

use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

use tc3::Credentials;
use tc3::essbasic::CreateFileConvertTaskRequest;
use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};

async fn open() -> Result<String, tc3::essbasic::Error> {
    let client = Client::from_env()?;
    let client = client.as_operator(Operator::app("app-id").organization("org-open-id").user("admin-open-id"));
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    let response = client.modify_extended_service(&request).await?;
    Ok(response.operate_url)
}

async fn print(client: &Client) -> Result<(), tc3::essbasic::Error> {
    let request = tc3::essbasic::DescribeTemplatesRequest::new();
    let mut templates = client.describe_templates_pages(&request).items();
    while let Some(template) = templates.next().await {
        println!("{}", template?.template_name);
    }
    Ok(())
}

async fn convert(client: &Client, request: &CreateFileConvertTaskRequest) -> Result<String, Box<dyn Error>> {
    let started = client.create_file_convert_task(request).await?;
    let status = started.follow_up(request);
    let converted = client.wait_until_file_converted(&status).deadline(Duration::from_secs(60)).await?;
    Ok(converted.resource_id)
}

fn local(url: &str) -> Result<Client, Box<dyn Error>> {
    let credentials = Credentials::new("AKIDmock0000000000000000000000000000", "mock-secret-key")?;
    Ok(Client::builder().credentials(credentials).endpoint(url).build()?)
}

#[test]
fn the_readme_shows_programs_that_compile() {
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"));
    let read = |path: &str| std::fs::read_to_string(package.join(path)).expect(path);
    let readme = read("../README.md");
    let programs: Vec<&str> = readme.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!programs.is_empty(), "README.md shows no program");
    for shown in programs {
        assert!(
            read("tests/readme.rs").contains(shown),
            "README.md shows a program that this file does not have:\n{shown}"
        );
    }
}

#[test]
fn every_example_is_listed_and_run() {
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("run by cargo"));
    let read = |path: &str| std::fs::read_to_string(package.join(path)).expect(path);
    let (readme, checks) = (read("../README.md"), read("../.ci/run"));
    let run: Vec<&str> =
        checks.lines().filter(|line| line.contains("examples=(") || line.contains("examples+=(")).collect();
    let entries =
        std::fs::read_dir(package.join("examples")).expect("the examples").map(|entry| entry.expect("a file"));
    let names = entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".rs")?.to_owned()));
    for name in names {
        assert!(readme.contains(&format!("(generated/examples/{name}.rs)")), "README.md does not list {name}");
        let said = read(&format!("examples/{name}.rs"));
        let command = format!("`cargo run -p tc3 --features {} --example {name}`", needed(&read("Cargo.toml"), &name));
        assert!(said.contains(&command), "{name}.rs does not say {command}");
        let words = run.iter().flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
        assert!(words.into_iter().any(|word| word == name), ".ci/run does not run {name}");
    }
}

/// The features that an example needs and that are not on by default, as cargo takes them.
fn needed(manifest: &str, example: &str) -> String {
    let (_, rest) = manifest.split_once(&format!("name = \"{example}\"\nrequired-features = [")).expect("an example");
    let features = rest.split(']').next().unwrap_or_default().split(',').map(|name| name.trim().trim_matches('"'));
    features.filter(|name| *name != "reqwest").collect::<Vec<_>>().join(",")
}

#[test]
fn their_futures_may_be_spawned() {
    fn spawned<T: Send>(_: T) {}
    spawned(open());
    assert!(local("http://127.0.0.1:1").is_ok());
    let _ = |client: &'static Client| spawned(print(client));
    let _ = |client: &'static Client, request: &'static CreateFileConvertTaskRequest| spawned(convert(client, request));
}
