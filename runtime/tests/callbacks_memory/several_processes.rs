//! Messages that several processes remember together.

use std::error::Error as _;
use std::mem;
use std::sync::Arc;

use tc3_runtime::callbacks::{MessageMemory, RawEvent, ReceiveError, Receiver};
use tc3_runtime::http::StatusCode;

use super::table::{LEASE, Table};
use super::{first, receive, refused, remembering, was_handled};

/// Two processes and the table that they share.
fn two_processes() -> (Receiver<RawEvent>, Receiver<RawEvent>, Arc<Table>) {
    let table = Arc::new(Table::default());
    (remembering(Arc::clone(&table)), remembering(Arc::clone(&table)), table)
}

#[test]
fn a_message_that_another_process_handled_is_redelivered() {
    let (here, there, _) = two_processes();
    first(&here, "m1").1.done();
    assert!(was_handled(&there, "m1"));
}

#[test]
fn a_message_that_another_process_is_handling_is_refused() {
    let (here, there, _) = two_processes();
    let (_, handling) = first(&here, "m1");
    assert_eq!(refused(&there, "m1"), ReceiveError::BeingHandled);
    drop(handling);
    first(&there, "m1").1.done();
    assert!(was_handled(&here, "m1"));
}

/// A process that dies runs no destructor, so its claim has to expire.
#[test]
fn a_process_that_dies_holds_its_message_up_until_the_claim_expires() {
    let (here, there, table) = two_processes();
    mem::forget(first(&here, "m1"));
    assert_eq!(refused(&there, "m1"), ReceiveError::BeingHandled);
    table.pass(LEASE);
    first(&there, "m1").1.done();
    assert!(was_handled(&there, "m1"));
}

#[test]
fn a_delivery_that_outlives_its_claim_does_not_end_that_of_another() {
    let (here, there, table) = two_processes();
    let (_, slow) = first(&here, "m1");
    table.pass(LEASE);
    let (_, second) = first(&there, "m1");
    drop(slow);
    assert_eq!(refused(&here, "m1"), ReceiveError::BeingHandled, "the second delivery may still fail");

    table.pass(LEASE);
    let (_, third) = first(&here, "m1");
    second.done();
    assert_eq!(refused(&there, "m1"), ReceiveError::BeingHandled, "the third delivery may still fail");
    drop(third);
    first(&there, "m1").1.done();
}

/// Taken for new, the message could be handled twice; taken for handled, it would be lost.
#[test]
fn a_store_that_does_not_answer_has_messages_delivered_again() {
    let (here, _, table) = two_processes();
    table.set_down(true);
    let error = refused(&here, "m1");
    assert_eq!(error.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        error.to_string(),
        "the memory of messages does not say whether the message came before; the platform delivers it again"
    );
    assert_eq!(error.source().unwrap().to_string(), "connection refused");
    table.set_down(false);
    first(&here, "m1").1.done();
}

/// It was handled, so it is answered with 200; the claim expires.
#[test]
fn a_store_that_goes_down_meanwhile_remembers_nothing() {
    let (here, there, table) = two_processes();
    let (_, handling) = first(&here, "m1");
    table.set_down(true);
    handling.done();
    table.set_down(false);
    assert_eq!(refused(&there, "m1"), ReceiveError::BeingHandled);
    table.pass(LEASE);
    assert!(receive(&there, "m1").is_ok());
}

#[test]
fn a_memory_may_be_chosen_at_run_time() {
    let chosen: Box<dyn MessageMemory> = Box::new(Table::default());
    let receiver = remembering(chosen);
    first(&receiver, "m1").1.done();
    assert!(was_handled(&receiver, "m1"));
}
