//! Groups of the values of an enum.

use std::collections::BTreeSet;

use super::sides::{Scope, Sides};
use crate::diff::finding::Told;
use crate::diff::kind::{Direction, Kind};
use crate::model::{Enum, Variant};

/// Groups that came or went as a whole, with their methods; then values that joined or left one that is on both sides.
pub(super) fn compare(
    sides: &mut Sides<'_>,
    scope: &Scope,
    (old, new): (&Enum, &Enum),
    values: &[(&Variant, &Variant)],
) {
    let scope = &scope.words();
    let name = &new.name.value;
    let (before, after) = (all(old), all(new));
    for (groups, others, direction) in [(&before, &after, Direction::Removed), (&after, &before, Direction::Added)] {
        for group in groups.difference(others) {
            let told = Told::new(Kind::EnumGroup, direction, format!("{name}.group.{group}"));
            sides.tell(told.at(old.name.span, new.name.span), scope);
        }
    }
    for (was, is) in values {
        for group in before.intersection(&after) {
            let (had, has) = (of(was).contains(group), of(is).contains(group));
            if had == has {
                continue;
            }
            let direction = if has { Direction::Added } else { Direction::Removed };
            let word = |there: bool| there.then(|| (*group).to_owned());
            let told = Told::new(Kind::ValueGroup, direction, format!("{name}.values.{}.group", is.wire.value));
            sides.tell(told.values(word(had), word(has)).at(was.wire.span, is.wire.span), scope);
        }
    }
}

fn of(variant: &Variant) -> BTreeSet<&str> {
    variant.groups.iter().map(|group| group.value.as_str()).collect()
}

fn all(item: &Enum) -> BTreeSet<&str> {
    item.variants.iter().flat_map(of).collect()
}
