//! Metadata of an answer, besides its members.

use crate::decode::Mismatch;

/// What is known about an answer beside its members. Two answers with the same members are equal, whatever this says.
#[derive(Clone, Debug, Default)]
pub struct ResponseMetadata {
    attempts: u32,
    // Most answers are as documented.
    misread: Option<Box<Misread>>,
}

#[derive(Clone, Debug)]
struct Misread {
    mismatches: Vec<Mismatch>,
    not_kept: usize,
    raw: Raw,
}

/// The text of an answer, which may hold anything.
#[derive(Clone)]
struct Raw(String);

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{} bytes]", self.0.len())
    }
}

impl ResponseMetadata {
    pub(crate) fn misread(mismatches: Vec<Mismatch>, not_kept: usize, raw: &str) -> Self {
        let misread = Misread { mismatches, not_kept, raw: Raw(raw.to_owned()) };
        Self { attempts: 0, misread: Some(Box::new(misread)) }
    }

    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        self.attempts = attempts;
    }

    /// How many times the call was sent; 0 for an answer that was not received but built.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The members that are not as documented, in the order of the answer; at most 100.
    pub fn mismatches(&self) -> &[Mismatch] {
        self.misread.as_ref().map(|misread| &*misread.mismatches).unwrap_or_default()
    }

    /// How many mismatches there are besides those that are kept.
    pub fn mismatches_not_kept(&self) -> usize {
        self.misread.as_ref().map(|misread| misread.not_kept).unwrap_or_default()
    }

    /// The members as JSON text, if one of them is not as documented. It may hold values of sensitive fields.
    pub fn raw(&self) -> Option<&str> {
        self.misread.as_ref().map(|misread| &*misread.raw.0)
    }
}
