//! The latest calls and what came of them. Bodies and keys are not kept.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use axum::http::HeaderMap;
use serde_json::{Value, json};

use crate::refusal::Refusal;

/// So many calls are kept.
const MAX_CALLS: usize = 500;

/// A ring of calls.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<VecDeque<Value>>);

impl Log {
    /// Adds a call.
    pub(crate) fn add(&self, id: &str, headers: &HeaderMap, refusal: Option<&Refusal>) {
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let mut call = json!({"Id": id, "Action": header("x-tc-action"), "Version": header("x-tc-version")});
        if let Some(refusal) = refusal {
            call["Refused"] = json!({"Code": refusal.code, "Message": refusal.message});
            if let Some(signed) = &refusal.signed {
                call["CanonicalRequest"] = signed.canonical_request.as_str().into();
                call["StringToSign"] = signed.string_to_sign.as_str().into();
            }
        }
        // Nobody panics while holding it; whatever it holds is whole.
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if calls.len() == MAX_CALLS {
            calls.pop_front();
        }
        calls.push_back(call);
    }

    /// `{"Calls": […]}`, the latest last.
    pub(crate) fn json(&self) -> Value {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        json!({ "Calls": *calls })
    }
}
