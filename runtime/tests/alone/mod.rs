//! Runs a test in a separate process: with its own variables, or without the threads of other tests.

use std::process::Command;

/// Runs the test of this name alone, ignored or not, with these variables and without the proxies of this process. Returns what
/// it prints.
pub fn alone<'a>(test: &str, variables: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method"] {
        child.env_remove(name).env_remove(name.to_uppercase());
    }
    child.args(["--exact", test, "--include-ignored", "--nocapture", "--test-threads=1"]).envs(variables);
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && text.contains("1 passed"), "{test}: {text}");
    text
}
