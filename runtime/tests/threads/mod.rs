//! The blocking client starts no thread, as the system counts them.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use tc3_runtime::credentials::{CachedCredentials, CredentialsProvider as _, FetchContext, FetchError, Issued};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{BoxFuture, Credentials, CredentialsSource, RetryPolicy, blocking};

use crate::calls::NOW;
use crate::wire::{builder, call};

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

/// Runs a test of this file in a process of its own, since all tests run in threads. Returns whether this is that process.
fn is_alone(test: &str) -> bool {
    if std::env::var_os("TC3_TEST_THREADS").is_some() {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    let name = format!("threads::{test}");
    let output = command.args([&name, "--exact", "--test-threads=1"]).env("TC3_TEST_THREADS", "1").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    false
}

/// While it runs and after it.
#[test]
fn a_call_starts_no_thread() {
    if !is_alone("a_call_starts_no_thread") {
        return;
    }
    let before = threads();
    call(builder(([127, 0, 0, 1], 1).into()).endpoint("http://localhost:1").retry(RetryPolicy::standard()))
        .unwrap_err();
    assert_eq!(threads(), before);
}

/// Issues keys after a while.
struct Slow;

impl CredentialsSource for Slow {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(async move {
            context.timer.sleep(Duration::from_millis(200)).await;
            Ok(Issued::lasting(Credentials::new("AKIDslow", "key").unwrap()))
        })
    }
}

/// Of two threads that share credentials, one waits for the fetch of the other.
#[test]
fn shared_credentials_start_no_thread() {
    if !is_alone("shared_credentials_start_no_thread") {
        return;
    }
    let script = Script::new(&TestTime::at(NOW));
    let cached = CachedCredentials::new(Slow, script).timer(blocking::ParkTimer);
    let before = threads();
    thread::scope(|scope| {
        let waiting = [(); 2].map(|()| scope.spawn(|| blocking::wait(cached.credentials()).unwrap()));
        thread::sleep(Duration::from_millis(100));
        assert_eq!(threads(), before + waiting.len());
        for thread in waiting {
            assert_eq!(thread.join().unwrap().secret_id(), "AKIDslow");
        }
    });
}
