//! Reads requests as they arrive.

use std::io::Read as _;
use std::net::TcpStream;

/// The next request of a connection, head and body; `None` once it has ended.
pub fn request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 65_536];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, _)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if bytes.len() >= head.len() + 4 + length.unwrap_or(0) {
            return Some(text.into_owned());
        }
    }
}
