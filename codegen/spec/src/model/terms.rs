//! Terms of use: how long and how often something may be used, by which roles, what it takes precedence over, and how
//! that is known.

use super::ids::FieldStep;
use super::period::Period;
use super::service::Service;
use crate::source::Spanned;

/// What a field, an action or a value has beside its type and its limits. Nothing of it is checked before sending.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// How long a link, an ID or a code works.
    pub valid_for: Option<Period>,
    /// Whether it works once.
    pub once: bool,
    /// Whether the vendor has to turn it on first.
    pub allowlisted: bool,
    /// The roles of the service that alone may use it; none where all may.
    pub only_for: Vec<Spanned<String>>,
    /// The fields that win: where one of them is given, the service ignores this one.
    pub yields_to: Vec<Vec<FieldStep>>,
    /// The keys of the same place whose facts the vendor does not state.
    pub assumed: Vec<Spanned<String>>,
}

impl Terms {
    /// Whether the fact of a key is assumed.
    #[must_use]
    pub fn assumes(&self, key: &str) -> bool {
        self.assumed.iter().any(|assumed| assumed.value == key)
    }
}

impl Service {
    /// The roles that fields, actions and values are only for, each where it is named.
    pub fn named_roles(&self) -> impl Iterator<Item = &Spanned<String>> {
        let fields = self.structs.iter().flat_map(|item| &item.fields).map(|field| &field.terms);
        let actions = self.actions.iter().map(|action| &action.terms);
        let values = self.enums.iter().flat_map(|item| &item.variants).map(|variant| &variant.terms);
        fields.chain(actions).chain(values).flat_map(|terms| &terms.only_for)
    }
}
