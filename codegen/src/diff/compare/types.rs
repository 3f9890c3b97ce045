//! What the type of a field is called in the spec, in Rust and on the wire.

use std::collections::BTreeMap;

use crate::model::{Base, Service, Type};

/// New names of structs and enums that were renamed, by their old ones.
pub(super) type Renames = BTreeMap<String, String>;

/// Which name of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Spec,
    Rust,
    Wire,
}

/// The name of a type. Renamed types take their new names, so that both sides can be compared.
pub(super) fn name(service: &Service, renames: &Renames, language: Language, ty: &Type) -> String {
    let renamed = |name: &String| renames.get(name).unwrap_or(name).clone();
    match (ty, language) {
        (Type::List(item), Language::Rust) => format!("Vec<{}>", name(service, renames, language, item)),
        (Type::List(item), _) => format!("[{}]", name(service, renames, language, item)),
        // On the wire an object is what its members are called.
        (Type::Struct(id), Language::Wire) => {
            let names: Vec<&str> = service[*id].fields.iter().map(|field| field.wire.value.as_str()).collect();
            format!("{{{}}}", names.join(", "))
        }
        (Type::Struct(id), _) => renamed(&service[*id].name.value),
        (Type::Enum(id), Language::Wire) => match service[*id].base {
            Base::String => "text".to_owned(),
            Base::Integer => "integer".to_owned(),
        },
        (Type::Enum(id), _) => renamed(&service[*id].name.value),
        (built_in, Language::Spec) => {
            Type::BUILT_IN.iter().find(|(_, ty)| ty == built_in).map_or("", |(name, _)| name).to_owned()
        }
        (built_in, Language::Rust) => rust(built_in).to_owned(),
        (built_in, Language::Wire) => wire(built_in).to_owned(),
    }
}

fn rust(ty: &Type) -> &'static str {
    match ty {
        Type::String | Type::Date | Type::DateTime => "String",
        Type::Integer | Type::Timestamp => "i64",
        Type::Unsigned => "u64",
        Type::Float => "f64",
        Type::Boolean => "bool",
        Type::Binary => "Binary",
        Type::Struct(_) | Type::Enum(_) | Type::List(_) => "",
    }
}

fn wire(ty: &Type) -> &'static str {
    match ty {
        Type::String | Type::Date | Type::DateTime | Type::Binary => "text",
        Type::Integer | Type::Timestamp | Type::Unsigned => "integer",
        Type::Float => "number",
        Type::Boolean => "boolean",
        Type::Struct(_) | Type::Enum(_) | Type::List(_) => "",
    }
}
