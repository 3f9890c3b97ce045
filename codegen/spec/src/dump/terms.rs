//! Dumps terms of use.

use crate::json::{Json, Object};
use crate::model::{Service, Terms};

/// Adds the terms of a field, an action or a value.
pub(super) fn set(service: &Service, terms: &Terms, object: &mut Object) {
    object.set_if("valid_for", terms.valid_for.map(|lifetime| Json::text(lifetime.to_string())));
    object.flag("once", terms.once);
    object.flag("allowlisted", terms.allowlisted);
    let mut list = |key: &'static str, items: Vec<String>| {
        object.set_if(key, (!items.is_empty()).then(|| Json::texts(items)));
    };
    list("only_for", terms.only_for.iter().map(|role| role.value.clone()).collect());
    list("yields_to", terms.yields_to.iter().map(|steps| service.path(steps)).collect());
    list("assumed", terms.assumed.iter().map(|key| key.value.clone()).collect());
}
