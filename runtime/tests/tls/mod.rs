//! A server with its own certificate, and clients that trust it.
//!
//! The certificates are generated for every run: the repository contains no key.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, LazyLock};
use std::thread::{self, JoinHandle};

use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use tc3_runtime::rustls::crypto::ring::default_provider;
use tc3_runtime::rustls::{ClientConfig, RootCertStore, ServerConfig, ServerConnection, Stream};

/// Serves one connection: reads a request and gives this answer. Gives the request's text.
pub fn server(answer: String) -> (SocketAddr, JoinHandle<io::Result<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let (mut socket, _) = listener.accept()?;
        let mut connection = ServerConnection::new(configuration()).map_err(io::Error::other)?;
        let mut stream = Stream::new(&mut connection, &mut socket);
        let mut buffer = vec![0; 65_536];
        let mut text = String::new();
        // The body of the test's request ends like this.
        while !text.ends_with("}]}") {
            match stream.read(&mut buffer)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                count => text += &String::from_utf8_lossy(&buffer[..count]),
            }
        }
        stream.write_all(answer.as_bytes())?;
        stream.conn.send_close_notify();
        stream.flush()?;
        Ok(text)
    });
    (address, server)
}

/// For 127.0.0.1, signed by itself.
static SERVER: LazyLock<CertifiedKey<KeyPair>> =
    LazyLock::new(|| generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap());

fn configuration() -> Arc<ServerConfig> {
    let key = SERVER.signing_key.serialize_der().try_into().unwrap();
    ServerConfig::builder_with_provider(default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![SERVER.cert.der().clone()], key)
        .unwrap()
        .into()
}

/// What a client needs to call the server.
pub fn trusting_the_server() -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(SERVER.cert.der().clone()).unwrap();
    trusting(roots)
}

/// TLS that trusts nobody; most tests speak plain HTTP.
pub fn trusting_nobody() -> ClientConfig {
    trusting(RootCertStore::empty())
}

fn trusting(roots: RootCertStore) -> ClientConfig {
    ClientConfig::builder_with_provider(default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth()
}

/// The certificate of the server, as PEM.
pub fn authority() -> String {
    // Base64 is how bytes stand in JSON.
    let bytes = tc3_runtime::Binary::from(SERVER.cert.der().to_vec());
    let text = tc3_runtime::serde_json::to_string(&bytes).unwrap();
    let lines: Vec<&str> =
        text.trim_matches('"').as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}
