//! A store that several processes share, such as a table of a database.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use tc3_runtime::callbacks::{MemoryError, MessageClaim, MessageMemory};

/// How long a claim holds, in seconds: longer than handling takes.
pub(crate) const LEASE: u64 = 60;

/// Messages by their ids.
#[derive(Default)]
pub(crate) struct Table(Mutex<Rows>);

#[derive(Default)]
struct Rows {
    rows: HashMap<String, Row>,
    claims: u64,
    now: u64,
    is_down: bool,
}

struct Row {
    claim: u64,
    /// When the claim expires; `None` if the message was handled.
    expires: Option<u64>,
}

impl Table {
    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.0.lock().unwrap()
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: u64) {
        self.rows().now += seconds;
    }

    /// Ends or restores the connection.
    pub(crate) fn set_down(&self, is_down: bool) {
        self.rows().is_down = is_down;
    }
}

impl MessageMemory for Table {
    fn claim(&self, id: &str) -> Result<MessageClaim, MemoryError> {
        let mut table = self.rows();
        if table.is_down {
            return Err(MemoryError::new("connection refused"));
        }
        match table.rows.get(id) {
            Some(Row { expires: None, .. }) => return Ok(MessageClaim::Handled),
            Some(Row { expires: Some(at), .. }) if *at > table.now => return Ok(MessageClaim::BeingHandled),
            _ => table.claims += 1,
        }
        let row = Row { claim: table.claims, expires: Some(table.now + LEASE) };
        let claim = row.claim;
        table.rows.insert(id.to_owned(), row);
        Ok(MessageClaim::New(claim))
    }

    fn complete(&self, id: &str, claim: u64) {
        let mut table = self.rows();
        if table.is_down {
            return;
        }
        if let Some(row) = table.rows.get_mut(id).filter(|row| row.claim == claim) {
            row.expires = None;
        }
    }

    fn release(&self, id: &str, claim: u64) {
        let mut table = self.rows();
        if !table.is_down && table.rows.get(id).is_some_and(|row| row.claim == claim) {
            table.rows.remove(id);
        }
    }
}
