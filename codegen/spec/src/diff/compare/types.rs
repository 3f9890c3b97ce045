//! Describes the type of a field: its name in the spec and in Rust, and its values on the wire.

use std::collections::BTreeMap;

use crate::model::{Service, Type};

/// New names of structs and enums that were renamed, by their old ones.
pub(super) type Renames = BTreeMap<String, String>;

/// Which name of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Spec,
    Rust,
}

/// The name of a type. Renamed types take their new names, so that both sides can be compared.
pub(super) fn name(service: &Service, renames: &Renames, language: Language, ty: &Type) -> String {
    let renamed = |name: &String| renames.get(name).unwrap_or(name).clone();
    match (ty, language) {
        (Type::List(item), Language::Rust) => format!("Vec<{}>", name(service, renames, language, item)),
        (Type::List(item), _) => format!("[{}]", name(service, renames, language, item)),
        (Type::Struct(id), _) => renamed(&service[*id].name.value),
        (Type::Enum(id), _) => renamed(&service[*id].name.value),
        (built_in, Language::Spec) => {
            Type::BUILT_IN.iter().find(|(_, ty)| ty == built_in).map_or("", |(name, _)| name).to_owned()
        }
        (built_in, Language::Rust) => rust(built_in).to_owned(),
    }
}

fn rust(ty: &Type) -> &'static str {
    match ty {
        Type::String | Type::Date | Type::DateTime => "String",
        Type::Integer | Type::Timestamp | Type::TimestampMillis => "i64",
        Type::Unsigned => "u64",
        Type::Float => "f64",
        Type::Boolean => "bool",
        Type::Binary => "Binary",
        Type::Struct(_) | Type::Enum(_) | Type::List(_) => "",
    }
}

/// Whether every value of one built-in type is one of the other on the wire.
pub(super) fn holds(all: &Type, some: &Type) -> bool {
    use Type::{Binary, Date, DateTime, Float, Integer, String, Timestamp, TimestampMillis, Unsigned};
    matches!(
        (all, some),
        // A text may hold bytes in base64, and most likely did where the type says so now.
        (String, Date | DateTime | Binary)
            | (Binary, String)
            | (Float, Integer | Unsigned | Timestamp | TimestampMillis)
            | (Integer, Unsigned | Timestamp | TimestampMillis)
            | (Unsigned, Timestamp | TimestampMillis)
    ) || all == some
}
