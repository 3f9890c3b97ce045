//! Tests connections that cannot be established, for transports that report how far they came.

use std::io::Read as _;
use std::net::TcpListener;
use std::thread;

use tc3_runtime::error::TransportErrorKind;

use crate::tls;
use crate::wire::{DONE, builder, call, failed, with_length, write};

#[test]
fn https_opens_with_a_tls_greeting_and_a_failed_one_has_sent_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let mut greeting = [0; 2];
        listener.accept().unwrap().0.read_exact(&mut greeting).unwrap();
        greeting
    });
    let error = call(builder(address).endpoint(format!("https://{address}"))).unwrap_err();
    assert_eq!(server.join().unwrap(), [0x16, 3], "a TLS handshake record");
    assert!(error.is_retryable());
    assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Connect);
}

#[test]
fn a_certificate_that_is_not_trusted_is_not_tried_again() {
    let (address, server) = tls::server(with_length(DONE.len(), DONE));
    let error = call(builder(address).endpoint(format!("https://{address}"))).unwrap_err();
    assert!(server.join().unwrap().is_err(), "the request was sent");
    assert!(!error.is_retryable());
    assert!(error.to_string().ends_with(": no connection: the TLS handshake failed"), "{error}");
    assert_eq!(failed(Err(error)).kind(), TransportErrorKind::Tls);
}

#[test]
fn what_does_not_speak_tls_is_told_apart_from_what_is_not_there() {
    // The server reads the greeting of TLS as if it were a request, and answers in plain HTTP.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        let _ = stream.read(&mut [0; 4096]);
        write(&mut stream, "HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let error = failed(call(builder(address).endpoint(format!("https://{address}"))));
    assert_eq!(error.kind(), TransportErrorKind::Tls);
}
