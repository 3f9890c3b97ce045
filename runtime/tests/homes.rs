//! Tests which credentials `from_env` finds. Each folder in `homes/` is a case: a home directory, the variables that
//! are set, and what servers answer. A child process makes a call there; `expected.txt` is what it prints. The name of
//! a folder runs one.
//!
//! `UPDATE_EXPECT=1` updates the expected output.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use calls::{NOW, query};
use essbasic::SERVICE;
use tc3_runtime::testing::{Script, Sent, TestTime, without_system_credentials};
use tc3_runtime::{Client, ClientBuilder, RateLimits, RetryPolicy};
use tc3_testing::harness::Tests;

/// Set in a child process alone.
const SCRIPT: &str = "TC3_TEST_SCRIPT";
/// A line of the child that is meant for the parent.
const MARK: &str = "> ";

fn main() -> ExitCode {
    match std::env::var_os(SCRIPT) {
        Some(script) => {
            call_from_here(Path::new(&script));
            ExitCode::SUCCESS
        }
        None => Tests::default().cases("tests/homes", home_has_its_credentials).run(),
    }
}

/// What a child prints that lives there.
fn output(case: &Path) -> String {
    let home = case.join("home").to_str().unwrap().to_owned();
    let mut command = Command::new(std::env::current_exe().unwrap());
    let foreign = |name: &str| name.starts_with("TENCENTCLOUD_") || name.starts_with("TKE_");
    for (name, _) in std::env::vars().filter(|(name, _)| foreign(name)) {
        command.env_remove(name);
    }
    for line in fs::read_to_string(case.join("env")).unwrap_or_default().lines() {
        let (name, value) = line.split_once('=').unwrap();
        command.env(name, value.replace('~', &home));
    }
    for name in ["HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"] {
        command.env(name, &home);
    }
    command.current_dir(&home).env(SCRIPT, case.join("script"));
    let stdout = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let lines = stdout.lines().filter_map(|line| line.strip_prefix(MARK));
    lines.map(|line| line.replace(&home, "~") + "\n").collect()
}

fn home_has_its_credentials(case: &Path) {
    let before = files(&case.join("home"));
    let output = output(case);
    assert!(!output.contains("hunter"), "a secret is shown: {output}");
    assert!(files(&case.join("home")) == before, "something was written");
    tc3_testing::expect_text(&case.join("expected.txt"), &output);
}

/// What is in a folder. A home is also the working directory of its child, and the place for temporary files.
fn files(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        }
        files.insert(path.clone(), fs::read(path).ok());
    }
    files
}

fn call_from_here(script: &Path) {
    without_system_credentials();
    let time = TestTime::at(NOW);
    let steps = fs::read_to_string(script).unwrap_or_default();
    let script = steps.lines().fold(Script::new(&time), |script, step| {
        let (status, body) = step.split_once(' ').unwrap();
        script.status(status.parse().unwrap(), body)
    });
    let builder = match ClientBuilder::<Client>::from_env(SERVICE) {
        Ok(builder) => builder,
        Err(error) => return println!("\n{MARK}from_env: {error}"),
    };
    let builder = builder.transport(script.clone()).clock(time.clone()).timer(time);
    let client = builder.retry(RetryPolicy::off()).rate_limits(RateLimits::off()).build().unwrap();
    let outcome = calls::call(&client, &query());
    println!();
    for sent in script.sent() {
        let (method, uri) = (sent.request().method(), sent.request().uri());
        let signer = sent.header("authorization").unwrap_or("nobody").split(['=', '/']).nth(1).unwrap_or("nobody");
        let token = if sent.header("x-tc-token").is_some() { ", with a token" } else { "" };
        println!("{MARK}{method} {uri} {}{}, signed by {signer}{token}", sent.action(), role(&sent));
    }
    match outcome {
        Ok(_) => println!("{MARK}answered"),
        Err(error) => println!("{MARK}{error}"),
    }
}

/// Which role STS is asked for.
fn role(sent: &Sent) -> String {
    if !sent.action().starts_with("AssumeRole") {
        return String::new();
    }
    let members = sent.json();
    let text = |name: &str| members[name].as_str().unwrap().to_owned();
    format!(" of {} as {}", text("RoleArn"), text("RoleSessionName"))
}
