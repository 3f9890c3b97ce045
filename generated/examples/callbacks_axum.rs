//! Receives callbacks with axum. Posts four to itself: a check of the address, a signed
//! message, the same again, a forged one.
//!
//! `cargo run -p tc3 --features essbasic,callbacks --example callbacks_axum`

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tc3::essbasic::callbacks::{Event, Received, Receiver, RecentMessages, Sender};

mod post;

// Both come from the console, and never stand in a program.
const TOKEN: &str = "test-callback-token";
const KEY: &str = "0123456789abcdef0123456789ABCDEF";
const LIMIT: usize = 1 << 20;

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match receiver.receive(&headers, &body) {
        Ok(Received::Message(message, handling)) => {
            println!("{}", tell(&message.event));
            // Until then a second delivery is refused. Where handling fails and drops this, the next one counts as the first.
            handling.done();
            StatusCode::OK
        }
        // A check of the address, or a message that was handled before.
        Ok(_) => StatusCode::OK,
        Err(error) => {
            eprintln!("refused: {error}");
            error.status()
        }
    }
}

fn tell(event: &Event) -> String {
    match event {
        Event::FlowStatusChange(flow) if flow.flow_callback_status.is_signed() => {
            format!("the contract {} is signed by all", flow.flow_id)
        }
        Event::FlowStatusChange(flow) => format!("the contract {} goes on", flow.flow_id),
        other => format!("a message {}", other.kind()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let receiver =
        Receiver::builder().token(TOKEN).key(KEY).max_bytes(LIMIT).remember(RecentMessages::new(10_000)).build()?;
    let app = Router::new().route("/", post(receive)).layer(DefaultBodyLimit::max(LIMIT)).with_state(receiver);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async { axum::serve(listener, app).await });

    let platform = Sender::new().token(TOKEN)?.key(KEY)?;
    let data = r#"{"FlowId": "yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm", "FlowCallbackStatus": 4}"#;
    println!("a check of the address: {}", post::post(address, platform.probe()).await?);
    println!("a message: {}", post::post(address, platform.message("m1", "FlowStatusChange", data)).await?);
    println!("the same again: {}", post::post(address, platform.message("m1", "FlowStatusChange", data)).await?);
    let forger = Sender::new().token("a guess")?.key(KEY)?;
    println!("a forged one: {}", post::post(address, forger.message("m2", "FlowStatusChange", data)).await?);
    Ok(())
}
