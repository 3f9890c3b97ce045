//! Requests of every wrong kind: the server neither panics nor hangs, and its memory stays bounded.
//!
//! A seed leads to the same requests every time. How long one is sent does not matter, so nothing here is timed, but for
//! a limit that means a hang.
#![cfg(target_os = "linux")]

#[path = "../../../runtime/tests/random/mod.rs"]
pub mod random;
mod requests;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use random::Random;
use requests::{Sent, right};

/// Whoever waits longer than this for an answer waits for ever.
const HANG: Duration = Duration::from_secs(30);
const THREADS: u64 = 8;
/// Of each thread, so many connections at once are left open by senders who have fallen asleep.
const ASLEEP: usize = 24;
/// What the process may take, in megabytes: its log keeps 64, and 16 large bodies are read at once.
const MAX_MEGABYTES: u64 = 640;

#[test]
fn a_thousand_malformed_requests() {
    send(1_000);
}

/// `cargo test --release -p tc3-mock --test malformed -- --ignored --nocapture`
#[test]
#[ignore = "takes a minute"]
fn a_hundred_thousand_malformed_requests() {
    send(100_000);
}

fn send(count: u64) {
    let mut mock = Command::new(env!("CARGO_BIN_EXE_tc3-mock"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the mock runs");
    let mut lines = BufReader::new(mock.stdout.take().expect("a pipe")).lines();
    let first = lines.next().expect("a line").expect("text");
    let host = first.strip_prefix("serving http://").expect("an address").to_owned();
    let before = megabytes(&mock, "VmRSS");
    let answered: u64 = std::thread::scope(|scope| {
        let share = |thread| {
            let host = &host;
            move || (0..count / THREADS).map(|number| u64::from(one(host, thread * count + number))).sum::<u64>()
        };
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(share(thread))).collect();
        threads.into_iter().map(|thread| thread.join().expect("no request hangs")).sum()
    });
    assert!(exchange(&host, &right(&host)).contains("\"RequestId\""), "a right request is still answered");
    let (after, most) = (megabytes(&mock, "VmRSS"), megabytes(&mock, "VmHWM"));
    mock.kill().expect("it still runs");
    let mut said = String::new();
    mock.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    mock.wait().expect("it ends");
    assert!(said.is_empty(), "{said}");
    assert!(most <= MAX_MEGABYTES, "{most} MB");
    println!("{count} requests, {answered} answered; memory {before} MB before, {after} after, {most} at most");
}

thread_local! {
    static SLEEPERS: std::cell::RefCell<Vec<TcpStream>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Sends the request of a seed. Whether something was answered.
fn one(host: &str, seed: u64) -> bool {
    let Sent { bytes, pieces, falls_asleep } = requests::malformed(host, &mut Random::new(seed));
    let mut stream = TcpStream::connect(host).expect("the server listens");
    stream.set_read_timeout(Some(HANG)).expect("a limit");
    stream.set_write_timeout(Some(HANG)).expect("a limit");
    for piece in bytes.chunks(bytes.len().div_ceil(pieces).max(1)) {
        // The server may have had enough.
        if stream.write_all(piece).is_err() {
            return false;
        }
        std::thread::yield_now();
    }
    if falls_asleep {
        SLEEPERS.with_borrow_mut(|sleepers| {
            if sleepers.len() == ASLEEP {
                sleepers.remove(0);
            }
            sleepers.push(stream);
        });
        return false;
    }
    drop(stream.shutdown(Shutdown::Write));
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer);
    let waits =
        |error: &std::io::Error| matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut);
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
    assert!(!read.as_ref().is_err_and(waits), "request {seed} got no answer in {HANG:?}: {beginning}");
    !answer.is_empty()
}

fn exchange(host: &str, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(host).expect("the server listens");
    stream.set_read_timeout(Some(HANG)).expect("a limit");
    stream.write_all(bytes).expect("sent");
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    String::from_utf8_lossy(&answer).into_owned()
}

/// A line of what the system says of a process, in megabytes.
fn megabytes(process: &Child, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).expect("the process runs");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("the line");
    line.trim_matches([':', ' ', '\t', 'k', 'B']).parse::<u64>().expect("a number") / 1024
}
