//! What all calls to one server share.

use std::sync::atomic::AtomicU64;

use crate::answer::Answers;
use crate::log::Log;
use crate::spec::Spec;
use crate::stub::{Inbox, Plans};

/// The spec, and what has happened so far.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) answers: Answers,
    /// How many calls there were.
    pub(crate) calls: AtomicU64,
    pub(crate) log: Log,
    pub(crate) plans: Plans,
    pub(crate) inbox: Inbox,
}

impl Shared {
    pub(crate) fn new(spec: Spec) -> Self {
        Self {
            answers: Answers::new(spec),
            calls: AtomicU64::new(0),
            log: Log::default(),
            plans: Plans::default(),
            inbox: Inbox::default(),
        }
    }
}
