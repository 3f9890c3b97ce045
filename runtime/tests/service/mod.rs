//! A service that counts what it reads, and closes connections on request.

use std::io::Write as _;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::calls::DONE;
use crate::received;

/// What the service does with a connection after a request.
#[derive(Clone, Copy, PartialEq)]
pub enum Then {
    /// Answers, and keeps it.
    Keep,
    /// Answers, and closes it when it is told to, without having said so.
    AnswerAndClose,
    /// Closes it without an answer.
    Close,
}

/// A service that counts its connections and the requests it read.
pub struct Service {
    /// Where it is.
    pub address: SocketAddr,
    accepted: Arc<AtomicUsize>,
    /// The requests that were read.
    pub read: Arc<AtomicUsize>,
    close: Sender<()>,
    closed: Receiver<()>,
}

impl Service {
    /// `then` says what happens after each request, counted from 0.
    pub fn start(then: impl Fn(usize) -> Then + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (accepted, read) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let connections = Arc::clone(&accepted);
        let ((close, told), (sender, closed)) = (channel(), channel());
        let shared = Arc::new((then, Arc::clone(&read), Mutex::new(told), sender));
        thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let shared = Arc::clone(&shared);
                thread::spawn(move || {
                    let (then, read, told, sender) = &*shared;
                    let close = || told.lock().unwrap().recv().is_ok();
                    if serve(&mut stream.unwrap(), read, then, &close) {
                        // Its end is in the client's kernel now.
                        let _ = sender.send(());
                    }
                });
            }
        });
        Self { address, accepted, read, close, closed }
    }

    /// A service that does everything by itself.
    pub fn at(address: SocketAddr) -> Self {
        Self { address, accepted: Arc::default(), read: Arc::default(), close: channel().0, closed: channel().1 }
    }

    /// Closes the connection, and waits until it is closed.
    pub fn close(&self) {
        self.close.send(()).unwrap();
        self.closed.recv().unwrap();
    }

    /// How many connections there were.
    pub fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// How many requests were read.
    pub fn read(&self) -> usize {
        self.read.load(Ordering::SeqCst)
    }
}

/// Serves a connection. Whether it was closed because it was told to.
fn serve(stream: &mut TcpStream, read: &AtomicUsize, then: &dyn Fn(usize) -> Then, told: &dyn Fn() -> bool) -> bool {
    while received::request(stream).is_some() {
        let then = then(read.fetch_add(1, Ordering::SeqCst));
        if then != Then::Close {
            let body = format!("{{\"Response\": {DONE}}}");
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
            stream.write_all(answer.as_bytes()).unwrap();
        }
        if then != Then::Keep {
            let is_told = then == Then::AnswerAndClose && told();
            stream.shutdown(Shutdown::Both).unwrap();
            return is_told;
        }
    }
    false
}
