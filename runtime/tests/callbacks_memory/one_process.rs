//! Messages that one process remembers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use tc3_runtime::callbacks::{
    Event, MemoryError, MessageClaim, MessageMemory, RawEvent, Read, ReceiveError, Received, RecentMessages, Sender,
};
use tc3_runtime::http::StatusCode;

use super::{TOKEN, builder, first, receive, refused, remembering, sent, was_handled};

#[test]
fn a_message_that_was_handled_is_redelivered() {
    let receiver = remembering(RecentMessages::new(100));
    let (message, handling) = first(&receiver, "m1");
    assert_eq!(message.kind, "TemplateAdd");
    handling.done();
    assert!(was_handled(&receiver, "m1"));
    assert!(was_handled(&receiver.clone(), "m1"));
    first(&receiver, "m2").1.done();
}

/// Answered with 200, the second delivery would be the last: if the first then failed, the message would be lost.
#[test]
fn a_message_that_is_being_handled_is_refused() {
    let receiver = remembering(RecentMessages::new(100));
    let (_, handling) = first(&receiver, "m1");
    assert_eq!(refused(&receiver, "m1"), ReceiveError::BeingHandled);
    assert_eq!(refused(&receiver.clone(), "m1").status(), StatusCode::SERVICE_UNAVAILABLE);
    handling.done();
    assert!(was_handled(&receiver, "m1"));
}

#[test]
fn a_message_whose_handling_failed_comes_again_as_new() {
    let receiver = remembering(RecentMessages::new(100));
    let handle = || -> Result<(), &str> {
        let (_message, handling) = first(&receiver, "m1");
        Err("the database is down")?;
        handling.done();
        Ok(())
    };
    assert!(handle().is_err());
    assert!(handle().is_err());
    first(&receiver, "m1").1.done();
    assert!(was_handled(&receiver, "m1"));
}

/// A message whose handling is ignored is never lost, but comes as new each time.
#[test]
fn a_message_counts_as_handled_only_when_that_is_said() {
    let receiver = remembering(RecentMessages::new(100));
    for _ in 0..2 {
        assert!(matches!(receive(&receiver, "m1"), Ok(Received::Message(..))));
    }
}

#[test]
fn handling_moves_into_a_thread_without_the_receiver() {
    let receiver = remembering(RecentMessages::new(100));
    let (message, handling) = first(&receiver, "m1");
    let worker = thread::spawn(move || {
        assert_eq!(message.event.kind(), "TemplateAdd");
        handling.done();
    });
    worker.join().unwrap();
    assert!(was_handled(&receiver, "m1"));
}

/// Of deliveries at the same time one alone is handled.
#[test]
fn one_delivery_of_many_is_handled() {
    let receiver = remembering(RecentMessages::new(100));
    let deliveries = thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| receive(&receiver, "m1"))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let is_first = |delivery: &&Result<_, _>| matches!(delivery, Ok(Received::Message(..)));
    assert_eq!(deliveries.iter().filter(is_first).count(), 1);
    assert_eq!(deliveries.iter().filter(|delivery| delivery.is_err()).count(), 7);
}

#[test]
fn a_message_that_panics_while_it_is_read_is_released() {
    struct Panicking;
    impl Event for Panicking {
        fn read(_: &str, _: &str) -> Read<Self> {
            panic!("an event that cannot be read")
        }
    }
    let memory = Arc::new(RecentMessages::new(100));
    let (panicking, sent) = (builder::<Panicking>().remember(Arc::clone(&memory)).build().unwrap(), sent("m1"));
    let reading = catch_unwind(AssertUnwindSafe(|| panicking.receive(&sent.headers, &sent.body).is_ok()));
    assert!(reading.is_err());
    first(&remembering(memory), "m1").1.done();
}

#[test]
fn a_message_without_an_id_is_never_the_same() {
    let receiver = remembering(RecentMessages::new(100));
    let (_, _handling) = first(&receiver, "");
    first(&receiver, "").1.done();
    first(&receiver, "").1.done();
}

/// A store that must not be asked: bodies that anybody may send cost it nothing.
struct Forbidden;

impl MessageMemory for Forbidden {
    fn claim(&self, id: &str) -> Result<MessageClaim, MemoryError> {
        panic!("{id} is claimed")
    }

    fn complete(&self, id: &str, _: u64) {
        panic!("{id} is completed")
    }

    fn release(&self, id: &str, _: u64) {
        panic!("{id} is released")
    }
}

#[test]
fn what_is_refused_never_reaches_the_memory() {
    let receiver = remembering(Forbidden);
    let forged = Sender::new().token("forged").unwrap().message("m1", "TemplateAdd", "{}");
    assert_eq!(receiver.receive(&forged.headers, &forged.body).unwrap_err(), ReceiveError::WrongSignature);
    let truncated = Sender::new().token(TOKEN).unwrap().text(r#"{"MsgId":"m1""#);
    assert_eq!(receiver.receive(&truncated.headers, &truncated.body).unwrap_err(), ReceiveError::NotJson);
}

#[test]
fn a_receiver_without_a_memory_takes_every_delivery() {
    let receiver = builder::<RawEvent>().build().unwrap();
    let (_, _handling) = first(&receiver, "m1");
    first(&receiver, "m1").1.done();
    first(&receiver, "m1").1.done();
}
