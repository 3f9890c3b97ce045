//! Async servers: handlers that are cancelled, and stores that are asked over a network.

use std::future::pending;
use std::sync::Arc;

use tc3_runtime::callbacks::{MessageClaim, MessageMemory as _, RawEvent, Received, Receiver, RecentMessages};
use tc3_runtime::http::StatusCode;
use tokio::runtime::Builder;
use tokio::task;

use super::table::{LEASE, Table};
use super::{builder, first, receive, remembering, was_handled};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().build().unwrap().block_on(future)
}

/// Such as by a server whose client closed the connection.
#[test]
fn a_message_whose_handler_is_cancelled_comes_again_as_new() {
    let receiver = remembering(RecentMessages::new(100));
    let (message, handling) = first(&receiver, "m1");
    block_on(async {
        let handler = task::spawn(async move {
            pending::<()>().await;
            drop(message);
            handling.done();
        });
        task::yield_now().await;
        handler.abort();
        assert!(handler.await.unwrap_err().is_cancelled());
    });
    first(&receiver, "m1").1.done();
    assert!(was_handled(&receiver, "m1"));
}

/// A table that is asked over a network.
#[derive(Clone)]
struct Remote(Arc<Table>);

impl Remote {
    async fn claim(&self, id: &str) -> Result<MessageClaim, StatusCode> {
        task::yield_now().await;
        self.0.claim(id).map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
    }

    async fn complete(&self, id: &str, claim: u64) {
        task::yield_now().await;
        self.0.complete(id, claim);
    }

    async fn release(&self, id: &str, claim: u64) {
        task::yield_now().await;
        self.0.release(id, claim);
    }
}

/// A handler whose receiver remembers nothing: it asks the store itself, before it does anything with the message.
async fn handle(receiver: &Receiver<RawEvent>, store: &Remote, work: Result<(), StatusCode>) -> StatusCode {
    let message = match receive(receiver, "m1") {
        Ok(Received::Message(message, _)) => message,
        Ok(_) => return StatusCode::OK,
        Err(refused) => return refused.status(),
    };
    match store.claim(&message.id).await {
        Ok(MessageClaim::New(claim)) => match work {
            Ok(()) => {
                store.complete(&message.id, claim).await;
                StatusCode::OK
            }
            Err(failed) => {
                store.release(&message.id, claim).await;
                failed
            }
        },
        Ok(MessageClaim::BeingHandled) => StatusCode::SERVICE_UNAVAILABLE,
        Ok(MessageClaim::Handled) => StatusCode::OK,
        Err(unavailable) => unavailable,
    }
}

#[test]
fn an_async_server_asks_its_store_before_it_handles_a_message() {
    let table = Arc::new(Table::default());
    let (receiver, store) = (builder().build().unwrap(), Remote(Arc::clone(&table)));
    let answer = |work| block_on(handle(&receiver, &store, work));
    let failed = StatusCode::INTERNAL_SERVER_ERROR;

    assert_eq!(answer(Err(failed)), failed);
    // Another process is handling it, and dies.
    assert!(matches!(table.claim("m1"), Ok(MessageClaim::New(_))));
    assert_eq!(answer(Ok(())), StatusCode::SERVICE_UNAVAILABLE);
    table.pass(LEASE);
    table.set_down(true);
    assert_eq!(answer(Ok(())), StatusCode::SERVICE_UNAVAILABLE);
    table.set_down(false);
    assert_eq!(answer(Ok(())), StatusCode::OK);
    assert_eq!(answer(Err(failed)), StatusCode::OK, "it was handled");
}
