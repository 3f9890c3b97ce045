//! Computes a signature step by step, correctly or with a mistake.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::SECRET_KEY;

/// Texts and key of a signature.
#[derive(Clone)]
pub(super) struct Recipe {
    pub(super) canonical_request: String,
    /// Begins the string to sign.
    pub(super) algorithm: String,
    pub(super) timestamp: String,
    pub(super) scope: String,
    /// What stands for the canonical request in the string to sign.
    pub(super) digest: Digest,
    /// A line feed that is missing from the string to sign, or one too many at its end.
    pub(super) fault: Option<Fault>,
    pub(super) steps: Vec<Step>,
}

/// What becomes of a canonical request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Digest {
    Hex,
    UpperHex,
    Base64,
    /// The text itself.
    None,
}

/// What is wrong with the lines of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The line feed with this number is missing, counted from 0.
    Missing(usize),
    /// One stands at the end.
    Trailing,
}

/// One HMAC on the way from the SecretKey to the key of the signature.
#[derive(Clone)]
pub(super) struct Step {
    pub(super) key: Part,
    pub(super) message: Part,
    /// Whether the result is handed on as hexadecimal text.
    pub(super) hex: bool,
}

/// What goes into an HMAC.
#[derive(Clone)]
pub(super) enum Part {
    /// The SecretKey, between what stands before it and what follows.
    Secret(&'static str, &'static str),
    Text(String),
    /// The result of the step before.
    Last,
}

impl Part {
    fn bytes<'p>(&'p self, last: &'p [u8]) -> Cow<'p, [u8]> {
        match self {
            Self::Secret(before, after) => Cow::Owned(format!("{before}{SECRET_KEY}{after}").into_bytes()),
            Self::Text(text) => Cow::Borrowed(text.as_bytes()),
            Self::Last => Cow::Borrowed(last),
        }
    }

    /// As it is shown in the step with this index: without the key.
    fn shown(&self, index: usize) -> String {
        match self {
            Self::Secret(before, after) => {
                let [before, after] =
                    [before, after].map(|text| Some(format!("{text:?}")).filter(|_| !text.is_empty()));
                let parts = [before, Some("SecretKey".to_owned()), after];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" + ")
            }
            Self::Text(text) => format!("{text:?}"),
            Self::Last => format!("line {index}"),
        }
    }
}

impl Recipe {
    pub(super) fn string_to_sign(&self) -> String {
        let digest = match self.digest {
            Digest::Hex => hex(&Sha256::digest(&self.canonical_request)),
            Digest::UpperHex => hex(&Sha256::digest(&self.canonical_request)).to_uppercase(),
            Digest::Base64 => base64(&Sha256::digest(&self.canonical_request)),
            Digest::None => self.canonical_request.clone(),
        };
        let text = format!("{}\n{}\n{}\n{digest}", self.algorithm, self.timestamp, self.scope);
        self.fault.map_or(text.clone(), |fault| fault.put_into(&text))
    }

    /// The signature, in lower-case hexadecimal digits.
    pub(super) fn signature(&self) -> String {
        hex(&self.bytes())
    }

    /// The signature.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut key: Vec<u8> = Vec::new();
        for step in &self.steps {
            let result = hmac(&step.key.bytes(&key), &step.message.bytes(&key));
            key = if step.hex { hex(&result).into_bytes() } else { result };
        }
        hmac(&key, self.string_to_sign().as_bytes())
    }

    /// The steps of the key as lines that hold no key.
    pub(super) fn derivation(&self) -> String {
        let line = |(index, step): (usize, &Step)| {
            let form = if step.hex { ", as hexadecimal text" } else { "" };
            format!("HMAC({}, {}){form}", step.key.shown(index), step.message.shown(index))
        };
        self.steps.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl Fault {
    /// The text with this fault.
    pub(super) fn put_into(self, text: &str) -> String {
        match self {
            Self::Trailing => format!("{text}\n"),
            Self::Missing(number) => {
                let at = text.match_indices('\n').nth(number).map(|(at, _)| at);
                at.map_or_else(|| text.to_owned(), |at| format!("{}{}", &text[..at], &text[at + 1..]))
            }
        }
    }
}

pub(super) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    // HMAC takes keys of every length.
    let Ok(mut hmac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    hmac.update(message);
    hmac.finalize().into_bytes().to_vec()
}
