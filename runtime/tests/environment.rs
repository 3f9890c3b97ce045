//! Tests what a client takes from the environment. Variables belong to a whole process, so every case runs the last
//! function of this file in a separate process.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::process::Command;
use std::time::Duration;

use tc3_runtime::{Client, ClientBuilder, Credentials, ServiceInfo};

static SERVICE: ServiceInfo =
    ServiceInfo { name: "essbasic", version: "2021-05-26", host: "essbasic.tencentcloudapi.com" };

/// What the other process prints when it has these variables.
fn with(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    for name in ["ID", "KEY"].map(|name| format!("TENCENTCLOUD_SECRET_{name}")) {
        command.env_remove(name);
    }
    for name in ["TOKEN", "REGION", "ROLE_ARN", "ROLE_SESSION_NAME"] {
        command.env_remove(format!("TENCENTCLOUD_{name}"));
    }
    command.envs(variables.iter().copied());
    command.args(["--exact", "reads_the_environment", "--ignored", "--nocapture"]);
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

const ID: (&str, &str) = ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE");
const KEY: (&str, &str) = ("TENCENTCLOUD_SECRET_KEY", "hunter2");

#[test]
fn id_and_key_are_enough() {
    let output = with(&[ID, KEY]);
    assert!(output.contains("id: AKID…, key: [redacted], token: None"), "{output}");
    assert!(output.contains("region: None"), "{output}");
    assert!(!output.contains("hunter2"), "{output}");
}

#[test]
fn token_and_region_are_taken_if_set_to_something() {
    let output = with(&[ID, KEY, ("TENCENTCLOUD_TOKEN", "t"), ("TENCENTCLOUD_REGION", "ap-guangzhou")]);
    assert!(output.contains("token: Some(\"[redacted]\")"), "{output}");
    assert!(output.contains("region: Some(\"ap-guangzhou\")"), "{output}");
    let output = with(&[ID, KEY, ("TENCENTCLOUD_TOKEN", ""), ("TENCENTCLOUD_REGION", "")]);
    assert!(output.contains("token: None") && output.contains("region: None"), "{output}");
}

#[test]
fn errors_name_the_variable() {
    let output = with(&[KEY]);
    assert!(output.contains("TENCENTCLOUD_SECRET_ID is not set"), "{output}");
    let output = with(&[ID, ("TENCENTCLOUD_SECRET_KEY", "")]);
    assert!(output.contains("TENCENTCLOUD_SECRET_KEY is not set"), "{output}");
    let output = with(&[ID, ("TENCENTCLOUD_SECRET_KEY", " hunter2")]);
    assert!(output.contains("TENCENTCLOUD_SECRET_KEY has spaces or line breaks around it"), "{output}");
    assert!(!output.contains("hunter2"), "{output}");
}

#[test]
fn token_and_region_are_checked_like_the_rest() {
    let output = with(&[ID, KEY, ("TENCENTCLOUD_TOKEN", "hunter3\n")]);
    assert!(output.contains("TENCENTCLOUD_TOKEN has spaces or line breaks around it"), "{output}");
    assert!(!output.contains("hunter3"), "{output}");
    let output = with(&[ID, KEY, ("TENCENTCLOUD_REGION", "ap guangzhou")]);
    assert!(output.contains("TENCENTCLOUD_REGION: `ap guangzhou` is not a region"), "{output}");
}

#[test]
fn the_environment_can_be_combined_with_other_settings() {
    let output = with(&[ID, KEY]);
    assert!(output.contains("region: Some(\"ap-beijing\"), timeout: 5s"), "{output}");
}

#[test]
#[ignore = "run by the other tests, with an environment of their making"]
fn reads_the_environment() {
    match (Credentials::from_env(), ClientBuilder::<Client>::from_env(&SERVICE)) {
        (Ok(credentials), Ok(builder)) => println!("{credentials:?} {builder:?}"),
        (_, Err(error)) => println!("{error}"),
        _ => panic!("the builder and the credentials disagree"),
    }
    let combined = ClientBuilder::<Client>::new(&SERVICE).region("ap-beijing").timeout(Duration::from_secs(5)).env();
    println!("{combined:?}");
}
