//! The vendor's own words in place of unwritten documentation, for a crate that stays private.

use std::collections::BTreeMap;

use super::stated::Doc;
use super::structure::Role;
use super::{Model, Service};
use crate::source::Spanned;

/// What the vendor says, by path: `SendSms`, `SendSms.request.PhoneNumberSet`, `SendStatus.fields.Code`.
pub type Texts = BTreeMap<String, Spanned<String>>;

impl Model {
    /// The model with the vendor's words, marked as such, where `texts.yaml` has them and there is no `doc`.
    #[must_use]
    pub fn with_vendor_texts(mut self) -> Self {
        for service in self.services.iter_mut().filter(|service| !service.texts.is_empty()) {
            fill(service);
        }
        self
    }
}

fn fill(service: &mut Service) {
    let texts = std::mem::take(&mut service.texts);
    let put = |doc: &mut Doc, path: &str| {
        if let Some(text) = texts.get(path).filter(|_| doc.is_empty()) {
            *doc = Doc::of_vendor(text);
        }
    };
    let actions: Vec<String> = service.actions.iter().map(|action| action.name.value.clone()).collect();
    for action in &mut service.actions {
        put(&mut action.doc, &action.name.value);
    }
    for item in &mut service.structs {
        let holder = match item.role {
            Role::Request(id) => format!("{}.request", actions[id.0]),
            Role::Response(id) => format!("{}.response", actions[id.0]),
            Role::Type => format!("{}.fields", item.name.value),
            Role::Callback(_) => continue,
        };
        if item.role == Role::Type {
            put(&mut item.doc, &item.name.value);
        }
        for field in &mut item.fields {
            put(&mut field.doc, &format!("{holder}.{}", field.wire.value));
        }
    }
    service.texts = texts;
}
