//! Posts what the platform would post, for the examples that receive callbacks.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

use tc3::essbasic::callbacks::Sent;

/// Posts a message as the platform does, and returns the status of the answer.
pub(crate) async fn post(address: SocketAddr, sent: Sent) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(tokio::task::spawn_blocking(move || exchange(address, &sent)).await??)
}

fn exchange(address: SocketAddr, sent: &Sent) -> std::io::Result<u16> {
    let mut stream = TcpStream::connect(address)?;
    write!(
        stream,
        "POST / HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n",
        sent.body.len()
    )?;
    for (name, value) in &sent.headers {
        write!(stream, "{name}: ")?;
        stream.write_all(value.as_bytes())?;
        write!(stream, "\r\n")?;
    }
    write!(stream, "\r\n")?;
    stream.write_all(&sent.body)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default())
}
