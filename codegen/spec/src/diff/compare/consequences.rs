//! Attaches findings that follow from another one to it, so that they are reported once: types and enums that were
//! added or removed with the actions and callbacks that reach them, enums with the types of their fields, and uses of
//! types with the types that hold them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::finding::Finding;
use crate::diff::kind::{Direction, FactKind};
use crate::model::{EnumId, Service, Struct, Type};

/// Takes findings about types and enums into those about what brought or took them.
pub(super) fn attach(before: &Service, after: &Service, findings: Vec<Finding>) -> Vec<Finding> {
    let causes = Causes::of(&findings);
    let mut brings: BTreeMap<(String, bool), Vec<String>> = BTreeMap::new();
    let mut rest = Vec::with_capacity(findings.len());
    for finding in findings {
        let causes = match (finding.rule.kind, finding.rule.direction) {
            (FactKind::Type | FactKind::Enum, Direction::Added) => causes.of_unit(&finding, after, true),
            (FactKind::Type | FactKind::Enum, Direction::Removed) => causes.of_unit(&finding, before, false),
            _ => Vec::new(),
        };
        for cause in &causes {
            let came = finding.rule.direction == Direction::Added;
            brings.entry((cause.clone(), came)).or_default().push(finding.path.clone());
        }
        if causes.is_empty() {
            rest.push(finding);
        }
    }
    for finding in &mut rest {
        for came in [true, false] {
            if Causes::is_cause(finding, came) {
                finding.brings.extend(brings.get(&(finding.path.clone(), came)).cloned().unwrap_or_default());
            }
        }
    }
    rest
}

/// Names types whose use came or went with that of a type that holds them in the finding about the outermost one.
pub(super) fn attach_held(findings: &mut [Finding], held: &[(String, String)]) {
    let holders: BTreeMap<&str, &str> = held.iter().map(|(name, holder)| (name.as_str(), holder.as_str())).collect();
    for (name, holder) in &holders {
        let mut outermost = *holder;
        // No way up is longer than there are holders.
        for _ in 0..holders.len() {
            outermost = holders.get(outermost).unwrap_or(&outermost);
        }
        let tells = |finding: &&mut Finding| {
            finding.path == outermost
                && matches!(finding.rule.kind, FactKind::Use | FactKind::UseReshaped | FactKind::InUse)
        };
        if let Some(finding) = findings.iter_mut().find(tells) {
            finding.brings.push((*name).to_owned());
        }
    }
}

/// What types and enums can come or go with: paths of findings.
struct Causes {
    /// Actions and callbacks that came, and those that went.
    units: [BTreeSet<String>; 2],
    /// Fields of which the type changed.
    types: BTreeSet<String>,
}

impl Causes {
    fn of(findings: &[Finding]) -> Self {
        let paths = |kinds: &[FactKind], direction: Option<Direction>| -> BTreeSet<String> {
            let wanted = |finding: &&Finding| {
                kinds.contains(&finding.rule.kind) && direction.is_none_or(|one| one == finding.rule.direction)
            };
            findings.iter().filter(wanted).map(|finding| finding.path.clone()).collect()
        };
        Self {
            units: [Direction::Added, Direction::Removed]
                .map(|direction| paths(&[FactKind::Action, FactKind::Callback], Some(direction))),
            types: paths(&[FactKind::FieldType, FactKind::RustType], None),
        }
    }

    /// Whether something can have come, or gone, with a finding.
    fn is_cause(finding: &Finding, came: bool) -> bool {
        let direction = if came { Direction::Added } else { Direction::Removed };
        match finding.rule.kind {
            FactKind::Action | FactKind::Callback => finding.rule.direction == direction,
            FactKind::FieldType | FactKind::RustType => true,
            _ => false,
        }
    }

    /// What brought or took a type or an enum; nothing where it came or went by itself.
    fn of_unit(&self, finding: &Finding, service: &Service, came: bool) -> Vec<String> {
        let units = &self.units[usize::from(!came)];
        if !finding.reaches.is_empty() && finding.reaches.is_subset(units) {
            return finding.reaches.iter().cloned().collect();
        }
        let item = service.enums().find(|(_, item)| item.name.value == finding.path);
        let Some((id, _)) = item.filter(|_| finding.rule.kind == FactKind::Enum) else { return Vec::new() };
        let fields = fields_of(service, id);
        if fields.iter().all(|field| self.types.contains(field)) { fields } else { Vec::new() }
    }
}

/// The paths of the types of all fields that have an enum.
fn fields_of(service: &Service, id: EnumId) -> Vec<String> {
    let place = |item: &Struct| {
        let (unit, section) = service.place(item);
        format!("{unit}.{}", section.as_str())
    };
    let fields = service.structs.iter().flat_map(|item| item.fields.iter().map(move |field| (item, field)));
    let own = fields.filter(|(_, field)| *field.ty.innermost() == Type::Enum(id));
    own.map(|(item, field)| format!("{}.{}.type", place(item), field.wire.value)).collect()
}
