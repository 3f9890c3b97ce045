//! Many calls through a bad network. Ignored; CONTRIBUTING.md has the command.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod received;
pub mod tls;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use calls::{Create, Outcome, Query};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::{Client, ClientBuilder, Credentials, Error, RateLimits, ReqwestTransport};

const CALLS: usize = 200_000;
const AT_ONCE: usize = 64;
const TIMEOUT: Duration = Duration::from_millis(500);
/// How much more memory the process may have in the end than after a tenth of the calls.
const GROWTH: usize = 24 * 1024 * 1024;

/// What the service does to a request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Fate {
    Answered,
    DroppedBefore,
    DroppedAfter,
    BadGateway,
    Truncated,
    Throttled,
    Late,
    TooLate,
    Expired,
}

/// One in a hundred each.
const FAULTS: [Fate; 8] = [
    Fate::DroppedBefore,
    Fate::DroppedAfter,
    Fate::BadGateway,
    Fate::Truncated,
    Fate::Throttled,
    Fate::Late,
    Fate::TooLate,
    Fate::Expired,
];

/// What the service knows of each call.
struct Book {
    requests: AtomicUsize,
    fates: [AtomicUsize; 9],
    sent: Vec<AtomicU8>,
    carried_out: Vec<AtomicU8>,
}

impl Book {
    fn fate(&self) -> Fate {
        // Spread, and the same in every run: a multiplication by an odd constant.
        let number = self.requests.fetch_add(1, Ordering::Relaxed) as u64;
        let drawn = (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize % 100;
        let fate = FAULTS.get(drawn).copied().unwrap_or(Fate::Answered);
        self.fates[fate as usize].fetch_add(1, Ordering::Relaxed);
        fate
    }
}

fn count(counters: &[AtomicU8], number: usize) -> u8 {
    counters[number].load(Ordering::SeqCst)
}

fn serve(book: Arc<Book>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let book = Arc::clone(&book);
            thread::spawn(move || connection(stream.unwrap(), &book));
        }
    });
    address
}

/// Serves a connection until a fault ends it.
fn connection(mut stream: TcpStream, book: &Book) {
    while let Some(number) = received::request(&mut stream).and_then(|request| number_in(&request)) {
        book.sent[number].fetch_add(1, Ordering::SeqCst);
        let fate = book.fate();
        if !matches!(fate, Fate::DroppedBefore | Fate::BadGateway | Fate::Throttled | Fate::Expired) {
            book.carried_out[number].fetch_add(1, Ordering::SeqCst);
        }
        if !answer(&mut stream, fate, number) {
            return;
        }
    }
}

/// Whether the connection goes on.
fn answer(stream: &mut TcpStream, fate: Fate, number: usize) -> bool {
    let refused =
        |code: &str| format!("{{\"Response\": {{\"Error\": {{\"Code\": \"{code}\", \"Message\": \"no\"}}}}}}");
    let done = format!("{{\"Response\": {{\"ConfirmUrl\": \"{number}\", \"RequestId\": \"r-{number}\"}}}}");
    let with_head = |status: &str, length: usize, body: &str| {
        format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
    };
    let text = match fate {
        Fate::DroppedBefore | Fate::DroppedAfter => return false,
        Fate::BadGateway => with_head("502 Bad Gateway", 3, "no!"),
        Fate::Truncated => with_head("200 OK", done.len(), &done[..20]),
        Fate::Throttled => {
            let body = refused("RequestLimitExceeded");
            with_head("200 OK", body.len(), &body)
        }
        Fate::Expired => {
            let body = refused("AuthFailure.TokenFailure");
            with_head("200 OK", body.len(), &body)
        }
        Fate::Answered | Fate::Late | Fate::TooLate => with_head("200 OK", done.len(), &done),
    };
    match fate {
        Fate::Late => thread::sleep(TIMEOUT / 10),
        Fate::TooLate => thread::sleep(TIMEOUT * 2),
        _ => {}
    }
    stream.write_all(text.as_bytes()).is_ok() && fate != Fate::Truncated
}

/// The number of the call that a request is of.
fn number_in(request: &str) -> Option<usize> {
    let name = request.rsplit_once("{\"Name\":\"")?.1;
    name[..name.find('"')?].parse().ok()
}

/// Every other call must not be repeated.
async fn call(client: &Client, number: usize) -> Outcome {
    let name = number.to_string();
    if number.is_multiple_of(2) {
        client.call(&Query { name, notes: Vec::new() }, None).await
    } else {
        client.call(&Create { name, notes: Vec::new() }, None).await
    }
}

/// What is wrong with how a call ended, judged by what the service knows of it; otherwise how it ended.
fn judge(book: &Book, number: usize, outcome: &Outcome) -> Result<String, String> {
    let (sent, carried_out) = (count(&book.sent, number), count(&book.carried_out, number));
    let must_not_repeat = !number.is_multiple_of(2);
    let fail = |why: &str| Err(format!("call {number}: {why}; sent {sent}, carried out {carried_out}: {outcome:?}"));
    if must_not_repeat && carried_out > 1 {
        return fail("carried out twice");
    }
    if sent > 3 {
        return fail("sent too often");
    }
    match outcome {
        Ok(response) if response.confirm_url != number.to_string() => fail("the answer of another call"),
        Ok(_) if carried_out == 0 => fail("an answer to what was not carried out"),
        Ok(_) => Ok("answered".to_owned()),
        Err(error) if error.attempts() < u32::from(sent) => fail("more was sent than the error says"),
        Err(error) if error.is_throttled() && must_not_repeat && carried_out > 0 => fail("throttled, yet carried out"),
        Err(Error::Transport(error)) if !error.may_have_arrived() && sent > 0 && error.attempts() == 1 => {
            fail("nothing was sent, it says")
        }
        Err(Error::Transport(error)) => match error.kind() {
            TransportErrorKind::Interrupted | TransportErrorKind::Timeout => Ok(format!("{:?}", error.kind())),
            _ => fail("a fault that was not made"),
        },
        Err(Error::Decode(error)) if error.status() == 502 => Ok("502".to_owned()),
        Err(error) => match error.code() {
            Some(code) if code.to_string().starts_with("AuthFailure") => Ok(code.to_string()),
            Some(_) if error.is_throttled() => Ok("throttled".to_owned()),
            _ => fail("a fault that was not made"),
        },
    }
}

/// The memory of this process, in bytes.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0");
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap_or(0) * 1024
}

#[test]
#[ignore = "takes minutes"]
fn two_hundred_thousand_calls_through_a_bad_network() {
    let counters = || (0..CALLS).map(|_| AtomicU8::new(0)).collect();
    let book = Arc::new(Book {
        requests: AtomicUsize::new(0),
        fates: Default::default(),
        sent: counters(),
        carried_out: counters(),
    });
    let transport = ReqwestTransport::with_tls(tls::trusting_nobody(), |builder| builder.no_proxy()).unwrap();
    let client: Client = ClientBuilder::new(essbasic::SERVICE)
        .credentials(Credentials::new("id", "key").unwrap())
        .endpoint(format!("http://{}", serve(Arc::clone(&book))))
        .transport(transport)
        .timeout(TIMEOUT)
        .rate_limits(RateLimits::off())
        .build()
        .unwrap();
    let next = Arc::new(AtomicUsize::new(0));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let workers: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (client, book, next) = (client.clone(), Arc::clone(&book), Arc::clone(&next));
            runtime.spawn(async move {
                let (mut ends, mut early) = (BTreeMap::<String, usize>::new(), 0);
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= CALLS {
                        return (ends, early);
                    }
                    if number == CALLS / 10 {
                        early = memory();
                    }
                    let outcome = call(&client, number).await;
                    *ends.entry(judge(&book, number, &outcome).unwrap()).or_default() += 1;
                }
            })
        })
        .collect();
    let (mut ends, mut early) = (BTreeMap::new(), 0);
    for worker in workers {
        let (of_worker, measured) = runtime.block_on(worker).unwrap();
        early = early.max(measured);
        for (end, count) in of_worker {
            *ends.entry(end).or_insert(0) += count;
        }
    }
    report(&book, &ends, early);
    assert_eq!(ends.values().sum::<usize>(), CALLS, "calls were lost");
    assert!(memory() < early + GROWTH, "from {early} to {} bytes", memory());
}

fn report(book: &Book, ends: &BTreeMap<String, usize>, early: usize) {
    let mut text = format!("{CALLS} calls, {} requests\n", book.requests.load(Ordering::Relaxed));
    for fate in [Fate::Answered].iter().chain(&FAULTS) {
        let count = book.fates[*fate as usize].load(Ordering::Relaxed);
        writeln!(text, "  service: {count:>7} {fate:?}").unwrap();
    }
    for (end, count) in ends {
        writeln!(text, "  calls:   {count:>7} {end}").unwrap();
    }
    let twice = |parity: usize| {
        (0..CALLS).filter(|number| number % 2 == parity && count(&book.carried_out, *number) > 1).count()
    };
    writeln!(text, "  carried out twice: {} that may be, {} that must not", twice(0), twice(1)).unwrap();
    writeln!(text, "  memory: {} KiB after a tenth, {} KiB in the end", early / 1024, memory() / 1024).unwrap();
    println!("{text}");
}
