//! What the enums of a service are used for, found once for all of its files: each file asks.

use std::collections::{BTreeSet, HashMap, HashSet};

use tc3_spec::model::{Enum, EnumId, Home, Service, Type};

/// What the enums of a service are used for.
pub(super) struct EnumUses<'m> {
    /// The wire names of the fields that have an enum.
    fields: HashMap<EnumId, BTreeSet<&'m str>>,
    /// The enums of a file.
    at_home: HashMap<Home, Vec<EnumId>>,
    /// The enums that exist with the feature for callbacks alone.
    for_callbacks: HashSet<EnumId>,
}

impl<'m> EnumUses<'m> {
    pub(super) fn of(service: &'m Service) -> Self {
        let mut fields: HashMap<EnumId, BTreeSet<&str>> = HashMap::new();
        let mut elsewhere = HashSet::new();
        for item in &service.structs {
            for field in &item.fields {
                let Type::Enum(id) = field.ty.innermost() else { continue };
                fields.entry(*id).or_default().insert(&field.wire.value);
                if !item.in_callbacks_only {
                    elsewhere.insert(*id);
                }
            }
        }
        let by_itself = |id: EnumId, item: &Enum| match item.home {
            Home::Callback(_) => true,
            Home::Type(owner) => service[owner].in_callbacks_only,
            Home::Action(_) => false,
            Home::File => fields.contains_key(&id) && !elsewhere.contains(&id),
        };
        let others = service.enums().filter(|(id, item)| !by_itself(*id, item));
        // What is like an enum with a file of its own names it.
        let named: HashSet<EnumId> = others.filter_map(|(_, item)| item.like).collect();
        let is_alone = |id: EnumId, item: &Enum| item.home != Home::File || !named.contains(&id);
        let for_callbacks = service.enums().filter(|(id, item)| by_itself(*id, item) && is_alone(*id, item));
        let for_callbacks = for_callbacks.map(|(id, _)| id).collect();
        let mut at_home: HashMap<Home, Vec<EnumId>> = HashMap::new();
        for (id, item) in service.enums() {
            at_home.entry(item.home).or_default().push(id);
        }
        Self { fields, at_home, for_callbacks }
    }

    /// The wire names of the fields that have an enum.
    pub(super) fn fields(&self, id: EnumId) -> BTreeSet<&'m str> {
        self.fields.get(&id).cloned().unwrap_or_default()
    }

    /// The enums of a file, in the order of the spec.
    pub(super) fn at_home(&self, home: Home) -> &[EnumId] {
        self.at_home.get(&home).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether only callbacks need an enum.
    pub(super) fn is_for_callbacks(&self, id: EnumId) -> bool {
        self.for_callbacks.contains(&id)
    }
}
