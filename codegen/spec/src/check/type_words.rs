//! Maps type names of other languages to the types of the spec.

/// What to write instead of a type that other languages have.
pub(super) fn advice(written: &str) -> Option<String> {
    let lower = written.trim().to_ascii_lowercase();
    let word = lower.split(['<', '[', '(', ' ']).next().unwrap_or_default();
    if let Some(ours) = meant(written) {
        return Some(format!("write `{ours}`"));
    }
    if let Some(inner) = optional(written.trim()) {
        let ours = meant(inner).unwrap_or_else(|| inner.to_owned());
        return Some(format!("write `{ours}`: a field without `required` or `always` is optional"));
    }
    Some(match word {
        "array" | "list" | "vec" => "write the type of the items in brackets: `[String]`".to_owned(),
        "object" | "map" | "hashmap" | "dict" | "record" | "struct" | "json" | "any" => {
            "use a type from `types/`; JSON in a text is a `String` with `format: json`".to_owned()
        }
        _ => return None,
    })
}

/// What an optional type holds: `Option<String>`, `String?`, `*string`.
fn optional(written: &str) -> Option<&str> {
    if let Some(inner) = written.strip_suffix('?').or_else(|| written.strip_prefix('*')) {
        return Some(inner);
    }
    let lower = written.to_ascii_lowercase();
    let word = ["optional", "option", "nullable", "maybe"].into_iter().find(|word| lower.starts_with(word))?;
    bracketed(written[word.len()..].trim())
}

/// The type of the spec for what somebody wrote in another language's words: `Array of string` is `[String]`.
pub(super) fn meant(written: &str) -> Option<String> {
    let written = written.trim();
    match items(written) {
        Some(item) => {
            // `Array of Strings`.
            let meant = meant(item).or_else(|| scalar(item.trim().strip_suffix('s')?).map(str::to_owned));
            Some(format!("[{}]", meant.unwrap_or_else(|| item.trim().to_owned())))
        }
        None => scalar(written).map(str::to_owned),
    }
}

/// The type of the items of a list.
fn items(written: &str) -> Option<&str> {
    if let Some(item) = written.strip_suffix("[]").or_else(|| written.strip_prefix("[]")) {
        return Some(item);
    }
    let lower = written.to_ascii_lowercase();
    let word = ["array", "list", "vec", "vector", "slice", "set", "sequence"]
        .into_iter()
        .find(|word| lower.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '<', '[', '('])))?;
    let rest = written[word.len()..].trim();
    let of = rest.split_once(' ').filter(|(of, _)| of.eq_ignore_ascii_case("of")).map(|(_, item)| item);
    of.or_else(|| bracketed(rest)).map(str::trim).filter(|item| !item.is_empty())
}

/// What lies between brackets of any kind.
fn bracketed(text: &str) -> Option<&str> {
    let kinds = [('<', '>'), ('[', ']'), ('(', ')')];
    kinds.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
}

fn scalar(written: &str) -> Option<&'static str> {
    Some(match written.to_ascii_lowercase().as_str() {
        "string" | "str" | "text" | "char" | "varchar" => "String",
        "integer" | "int" | "int8" | "int16" | "int32" | "int64" | "long" | "short" | "i32" | "i64" => "Integer",
        "unsigned" | "uint" | "uint8" | "uint16" | "uint32" | "uint64" | "ulong" | "u32" | "u64" => "Unsigned",
        "float" | "float32" | "float64" | "double" | "decimal" | "f32" | "f64" => "Float",
        "number" => "Integer` or `Float",
        "boolean" | "bool" => "Boolean",
        "date" => "Date",
        "datetime" | "date-time" | "timestamp iso8601" | "datetime iso8601" | "time" => "DateTime",
        "timestamp" | "unixtime" => "Timestamp",
        "timestamp_ms" | "unixmillis" | "milliseconds" => "TimestampMillis",
        "binary" | "bytes" | "byte" | "blob" | "base64" => "Binary",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn words_of_other_languages_are_known() {
        for (written, ours) in [
            ("bool", "Boolean"),
            ("int", "Integer"),
            ("uint64", "Unsigned"),
            ("Timestamp ISO8601", "DateTime"),
            ("Array of String", "[String]"),
            ("array of FlowInfo", "[FlowInfo]"),
            ("list<int>", "[Integer]"),
            ("List<List<bool>>", "[[Boolean]]"),
            ("Vec<FlowInfo>", "[FlowInfo]"),
            ("string[]", "[String]"),
            ("[]string", "[String]"),
            ("Array of Strings", "[String]"),
            ("Array of Status", "[Status]"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(ours), "{written}");
        }
        for written in ["FlowInfo", "Strng", "Array", "Arrayed", "object", "list<>"] {
            assert_eq!(meant(written), None, "{written}");
        }
    }
}
