//! Receives callbacks.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

/// What a receiver got.
pub(crate) struct Message {
    pub(crate) signature: Option<String>,
    pub(crate) body: String,
}

/// A receiver that answers with these statuses, one message after the other.
pub(crate) fn receiver(statuses: &'static [u16]) -> (String, Receiver<Message>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/hook?a=b", listener.local_addr().expect("an address"));
    let (sender, messages) = channel();
    std::thread::spawn(move || {
        for status in statuses {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut lines = BufReader::new(stream.try_clone().expect("a stream"));
            let (mut signature, mut length, mut line) = (None, 0, String::new());
            while lines.read_line(&mut line).expect("a line") > 2 {
                if let Some((name, value)) = line.trim_end().split_once(": ") {
                    match name.to_ascii_lowercase().as_str() {
                        "content-signature" => signature = Some(value.to_owned()),
                        "content-length" => length = value.parse().expect("a number"),
                        _ => {}
                    }
                }
                line.clear();
            }
            let mut body = vec![0; length];
            lines.read_exact(&mut body).expect("a body");
            let answer = format!("HTTP/1.1 {status} Any\r\nContent-Length: 4\r\nConnection: close\r\n\r\nseen");
            stream.write_all(answer.as_bytes()).expect("answered");
            sender.send(Message { signature, body: String::from_utf8(body).expect("text") }).expect("the test waits");
        }
    });
    (url, messages)
}
