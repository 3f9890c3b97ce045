//! A member together with its struct, and its facts as a whole.

use super::sides::Scope;
use crate::diff::kind::{FactKind, Position};
use crate::model::{Arguments, Field, Required, Struct};

/// A member and the struct it stands in.
pub(super) type Member<'m> = (&'m Struct, &'m Field);

/// What a field is when it comes or goes as a whole, and where that speaks. Where an argument breaks the constructor, what
/// an answer has of it is the lesser matter.
pub(super) fn whole(field: &Field, scope: &Scope) -> (FactKind, Scope) {
    let sent = scope.has(Position::Request);
    if sent && field.is_argument() {
        (FactKind::Argument, scope.only(Position::Request))
    } else if field.operator && field.required == Required::Yes {
        (FactKind::OperatorNeeded, scope.clone())
    } else {
        (FactKind::Field, scope.clone())
    }
}

/// Whether the constructor turns between arguments by place and by name.
pub(super) fn form_note(old: &Struct, new: &Struct) -> Option<String> {
    if !old.in_request || !new.in_request {
        return None;
    }
    let name = &new.name.value;
    match (old.form() == Arguments::Named, new.form() == Arguments::Named) {
        (false, true) => Some(format!("`{name}::new` takes `{name}Args` now")),
        (true, false) => Some(format!("`{name}::new` takes its arguments by place now, and `{name}Args` is gone")),
        _ => None,
    }
}
