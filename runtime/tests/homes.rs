//! Which credentials `from_env` finds. Each folder in `homes/` is a case: a home directory, the variables that are set,
//! and what servers answer. A child process makes a call there; `expected.txt` is what it prints.
//!
//! `UPDATE_EXPECT=1` writes what is printed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use calls::{NOW, query};
use essbasic::SERVICE;
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Client, ClientBuilder, RateLimits, RetryPolicy};

const SCRIPT: &str = "TC3_TEST_SCRIPT";
/// A line of the child that is meant for the parent.
const MARK: &str = "> ";

fn folder() -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("tests/homes")
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
    command.env("HOME", &home).env("USERPROFILE", &home).env(SCRIPT, case.join("script"));
    command.args(["--exact", "calls_from_here", "--ignored", "--nocapture"]);
    let stdout = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let lines = stdout.lines().filter_map(|line| line.strip_prefix(MARK));
    lines.map(|line| line.replace(&home, "~") + "\n").collect()
}

#[test]
fn every_home() {
    let mut failed = Vec::new();
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(cases.len() > 30);
    for case in cases {
        let output = output(&case);
        assert!(!output.contains("hunter"), "{} shows a secret: {output}", case.display());
        let expected = case.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expected, &output).unwrap();
        }
        let expected = fs::read_to_string(expected).unwrap_or_default();
        if output != expected {
            failed.push(format!("{}:\n{output}instead of\n{expected}", case.display()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
#[ignore = "run by the other test, in a home of its making"]
fn calls_from_here() {
    let time = TestTime::at(NOW);
    let steps = fs::read_to_string(std::env::var_os(SCRIPT).unwrap()).unwrap_or_default();
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
        println!("{MARK}{method} {uri} {}, signed by {signer}{token}", sent.action());
    }
    match outcome {
        Ok(_) => println!("{MARK}answered"),
        Err(error) => println!("{MARK}{error}"),
    }
}
