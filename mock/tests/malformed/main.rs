//! Sends malformed requests of every kind: the server neither panics nor hangs, and its memory stays bounded.
//!
//! A seed generates the same requests every time. How long a request takes does not matter, so nothing is timed, except
//! for a limit that counts as a hang.
#![cfg(target_os = "linux")]

mod requests;

use std::fmt;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use requests::{Sent, right};
use tc3_testing::random::Random;

/// Whoever waits longer than this for an answer waits for ever.
const HANG: Duration = Duration::from_secs(30);
const THREADS: u64 = 8;
/// Of each thread, so many connections at once are left open by senders who have fallen asleep.
const ASLEEP: usize = 24;
/// What the process may take, in megabytes: its log keeps 64, and 16 large bodies are read at once.
const MAX_MEGABYTES: u64 = 640;
/// The same where large bodies are all that is sent.
const MAX_MEGABYTES_OF_LARGE: u64 = 1_500;

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

/// A body of its own for each of many connections: 200 of 19 MB, which are read by sixteens, and 8 of 100 MB, by twos.
///
/// `cargo test --release -p tc3-mock --test malformed -- --ignored --nocapture`
#[test]
#[ignore = "takes a minute"]
fn many_large_bodies_at_once() {
    for (count, megabytes) in [(200, 19), (8, 100)] {
        let mock = Mock::start();
        let request = requests::upload(&mock.host, (megabytes << 20) - 1_000);
        let answered = std::thread::scope(|scope| {
            let send = || exchange(&mock.host, &request).contains("\"RequestId\"");
            let threads: Vec<_> = (0..count).map(|_| scope.spawn(send)).collect();
            threads.into_iter().map(|thread| thread.join().expect("it ends")).filter(|is_answered| *is_answered).count()
        });
        let memory = mock.end();
        println!("{count} bodies of {megabytes} MB, {answered} answered; {memory}");
        assert!(memory.most <= MAX_MEGABYTES_OF_LARGE, "{memory}");
    }
}

/// Each value of JSON takes more room than its text.
#[test]
fn a_body_of_too_many_values_is_refused_and_one_of_many_commas_is_not() {
    let mock = Mock::start();
    let values = exchange(&mock.host, &requests::upload_of(&mock.host, &format!("[0{}]", ",0".repeat(1 << 22))));
    assert!(values.starts_with("HTTP/1.1 413") && values.contains("more than 200,000 values"), "{values}");
    let text = format!(r#"[{{"FileName": "a.pdf", "FileBody": "\"{}"}}]"#, ",".repeat(1 << 20));
    let text = exchange(&mock.host, &requests::upload_of(&mock.host, &text));
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    let memory = mock.end();
    assert!(memory.most <= MAX_MEGABYTES, "{memory}");
}

fn send(count: u64) {
    let mock = Mock::start();
    let answered: u64 = std::thread::scope(|scope| {
        let share = |thread| {
            let host = &mock.host;
            move || (0..count / THREADS).map(|number| u64::from(one(host, thread * count + number))).sum::<u64>()
        };
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(share(thread))).collect();
        threads.into_iter().map(|thread| thread.join().expect("no request hangs")).sum()
    });
    let memory = mock.end();
    assert!(memory.most <= MAX_MEGABYTES, "{memory}");
    println!("{count} requests, {answered} answered; {memory}");
}

/// The mock as a program.
struct Mock {
    process: Child,
    host: String,
    before: u64,
}

/// What a process took, in megabytes.
struct Memory {
    before: u64,
    after: u64,
    most: u64,
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "memory {} MB before, {} after, {} at most", self.before, self.after, self.most)
    }
}

impl Mock {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_tc3-mock"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the mock runs");
        let mut lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let first = lines.next().expect("a line").expect("text");
        let host = first.strip_prefix("serving http://").expect("an address").to_owned();
        let before = megabytes(&process, "VmRSS");
        Self { process, host, before }
    }

    /// Ends it once it is seen that it still answers, and has said nothing.
    fn end(mut self) -> Memory {
        assert!(
            exchange(&self.host, &right(&self.host)).contains("\"RequestId\""),
            "a right request is still answered"
        );
        let (after, most) = (megabytes(&self.process, "VmRSS"), megabytes(&self.process, "VmHWM"));
        self.process.kill().expect("it still runs");
        let mut said = String::new();
        self.process.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
        self.process.wait().expect("it ends");
        assert!(said.is_empty(), "{said}");
        Memory { before: self.before, after, most }
    }
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
    stream.set_read_timeout(Some(HANG * 4)).expect("a limit");
    // The server may have had enough, and says so.
    drop(stream.write_all(bytes));
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
