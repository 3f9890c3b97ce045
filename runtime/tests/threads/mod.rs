//! Checks that the blocking client starts no thread.

use std::fs;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use tc3_runtime::credentials::{CachedCredentials, CredentialsProvider as _, FetchContext, FetchError, Issued};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{BoxFuture, Credentials, CredentialsSource, RetryPolicy, Timer, blocking};

use crate::alone::alone;
use crate::calls::NOW;
use crate::wire::{DONE, builder, call, over, with_length};
use crate::{tls, transport};

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

/// Runs a test of this file in a process of its own, since all tests run in threads. Returns whether this is that process.
fn is_alone(test: &str) -> bool {
    const ALONE: &str = "TC3_TEST_THREADS";
    let is_alone = std::env::var_os(ALONE).is_some();
    if !is_alone {
        alone(&format!("threads::{test}"), [(ALONE, "1")]);
    }
    is_alone
}

/// The number of a thread that begins now. Those of a process are counted, ended ones as well.
fn next_thread() -> u64 {
    let id = thread::spawn(|| thread::current().id()).join().unwrap();
    format!("{id:?}").trim_matches(|digit: char| !digit.is_ascii_digit()).parse().unwrap()
}

/// Neither one that runs on nor one that has ended by then, as that of a name that is resolved would have: a call that connects
/// to nobody, by name and with retries, and one over TLS that is answered.
#[test]
fn a_call_starts_no_thread() {
    if !is_alone("a_call_starts_no_thread") {
        return;
    }
    let (address, server) = tls::server(with_length(DONE.len(), DONE));
    let before = next_thread();
    call(builder(([127, 0, 0, 1], 1).into()).endpoint("http://localhost:1").retry(RetryPolicy::standard()))
        .unwrap_err();
    let trusting = transport(tls::trusting_the_server());
    call(over(address, trusting).endpoint(format!("https://{address}"))).unwrap();
    assert_eq!(next_thread(), before + 1);
    server.join().unwrap().unwrap();
}

/// Issues keys when it is told to.
struct Slow(Mutex<Receiver<()>>);

impl Slow {
    fn is_told(&self) -> bool {
        self.0.lock().unwrap().try_recv().is_ok()
    }
}

impl CredentialsSource for Slow {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(async move {
            while !self.is_told() {
                context.timer.sleep(Duration::from_millis(1)).await;
            }
            Ok(Issued::lasting(Credentials::new("AKIDslow", "key").unwrap()))
        })
    }
}

/// Tells when somebody begins to wait with a limit, which is some seconds.
struct Telling(Sender<()>);

impl Timer for Telling {
    fn elapsed(&self) -> Duration {
        blocking::ParkTimer.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration > Duration::from_secs(1) {
            self.0.send(()).unwrap();
        }
        blocking::ParkTimer.sleep(duration)
    }
}

/// Of two threads that share credentials, one waits for the fetch of the other.
#[test]
fn shared_credentials_start_no_thread() {
    if !is_alone("shared_credentials_start_no_thread") {
        return;
    }
    let script = Script::new(&TestTime::at(NOW));
    let ((go_on, told), (waits, waiting)) = (channel(), channel());
    let cached = CachedCredentials::new(Slow(Mutex::new(told)), script).timer(Telling(waits));
    let before = threads();
    thread::scope(|scope| {
        let callers = [(); 2].map(|()| scope.spawn(|| blocking::wait(cached.credentials()).unwrap()));
        callers.iter().for_each(|_| waiting.recv().unwrap());
        assert_eq!(threads(), before + callers.len());
        go_on.send(()).unwrap();
        for thread in callers {
            assert_eq!(thread.join().unwrap().secret_id(), "AKIDslow");
        }
    });
}
