//! Receives callbacks with hyper alone. Posts three to itself: a check of the address, a signed message, a forged one.
//!
//! `cargo run -p tc3 --features essbasic,callbacks --example callbacks_hyper`

use std::convert::Infallible;

use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tc3::essbasic::callbacks::{Received, Receiver, Sender};

mod post;

// Both come from the console, and never stand in a program.
const TOKEN: &str = "test-callback-token";
const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const LIMIT: usize = 1 << 20;

async fn receive(receiver: &Receiver, request: Request<Incoming>) -> StatusCode {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LIMIT).collect().await else { return StatusCode::PAYLOAD_TOO_LARGE };
    match receiver.receive(&head.headers, &body.to_bytes()) {
        // The receiver remembers nothing: a message that comes twice is handled twice.
        Ok(Received::Message(message, _)) => {
            println!("a message {} of type {}", message.id, message.kind);
            StatusCode::OK
        }
        Ok(_) => StatusCode::OK,
        Err(error) => {
            eprintln!("refused: {error}");
            error.status()
        }
    }
}

async fn serve(listener: tokio::net::TcpListener, receiver: Receiver) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let receiver = receiver.clone();
        tokio::spawn(async move {
            let service = service_fn(|request| async {
                let mut response = Response::new(Empty::<Bytes>::new());
                *response.status_mut() = receive(&receiver, request).await;
                Ok::<_, Infallible>(response)
            });
            // A connection that breaks off concerns nobody else.
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let receiver = Receiver::builder().token(TOKEN).key(KEY).max_bytes(LIMIT).build()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener, receiver));

    let platform = Sender::new().token(TOKEN)?.key(KEY)?;
    let data = r#"{"TemplateId": "yDtIcUUckp9d8yxkUxdI5uCy3KQ2RGCJ"}"#;
    println!("a check of the address: {}", post::post(address, platform.probe()).await?);
    println!("a message: {}", post::post(address, platform.message("m1", "TemplateAdd", data)).await?);
    let forger = Sender::new().token("a guess")?.key(KEY)?;
    println!("a forged one: {}", post::post(address, forger.message("m2", "TemplateAdd", data)).await?);
    Ok(())
}
