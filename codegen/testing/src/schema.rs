//! Implements the subset of JSON Schema that our schemas use. An unknown keyword fails the test.

use serde_json::{Map, Value};

/// What of a value a schema refuses.
#[must_use]
pub fn problems(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Checker { root: schema, found: &mut found }.check(schema, value, "");
    found
}

struct Checker<'c> {
    root: &'c Value,
    found: &'c mut Vec<String>,
}

impl Checker<'_> {
    fn check(&mut self, schema: &Value, value: &Value, at: &str) {
        let keywords = schema.as_object().expect("a schema is an object");
        if let Some(target) = keywords.get("$ref") {
            let pointer = target.as_str().expect("a text").trim_start_matches('#');
            return self.check(self.root.pointer(pointer).expect("a definition"), value, at);
        }
        for (keyword, wanted) in keywords {
            if let Some(problem) = self.keyword(keywords, keyword, wanted, value, at) {
                self.found.push(format!("{at}: {problem}"));
            }
        }
    }

    /// Whether a value passes a schema.
    fn passes(&self, schema: &Value, value: &Value) -> bool {
        let mut found = Vec::new();
        Checker { root: self.root, found: &mut found }.check(schema, value, "");
        found.is_empty()
    }

    fn keyword(
        &mut self,
        keywords: &Map<String, Value>,
        keyword: &str,
        wanted: &Value,
        value: &Value,
        at: &str,
    ) -> Option<String> {
        let count = || usize::try_from(wanted.as_u64().expect("a count")).expect("a count");
        let list = || wanted.as_array().expect("a list");
        let fails = match keyword {
            "$comment" | "$schema" | "title" | "description" | "definitions" => false,
            "type" => !is_type(wanted, value),
            "enum" => !list().contains(value),
            "pattern" => value.as_str().is_some_and(|text| !matches(wanted.as_str().expect("a text"), text)),
            "minLength" => value.as_str().is_some_and(|text| text.chars().count() < count()),
            "minimum" => value.as_f64().is_some_and(|number| number < wanted.as_f64().expect("a number")),
            "minItems" => value.as_array().is_some_and(|items| items.len() < count()),
            "maxItems" => value.as_array().is_some_and(|items| items.len() > count()),
            "minProperties" => value.as_object().is_some_and(|members| members.len() < count()),
            "required" => value
                .as_object()
                .is_some_and(|members| list().iter().any(|key| !members.contains_key(key.as_str().expect("a key")))),
            "anyOf" => return self.any_of(list(), value, at),
            "oneOf" => list().iter().filter(|schema| self.passes(schema, value)).count() != 1,
            "items" => return self.items(wanted, value, at),
            "properties" => return self.properties(wanted, value, at),
            "additionalProperties" => return self.additional(keywords, wanted, value, at),
            other => unreachable!("the keyword `{other}` is not known here"),
        };
        fails.then(|| format!("`{keyword}` is {wanted}, not {value}"))
    }

    /// Where none passes, the problems of the one that fits best: that of the value's own type.
    fn any_of(&mut self, schemas: &[Value], value: &Value, at: &str) -> Option<String> {
        if schemas.iter().any(|schema| self.passes(schema, value)) {
            return None;
        }
        let typed = |schema: &&Value| schema.get("type").is_some_and(|wanted| is_type(wanted, value));
        match schemas.iter().find(typed) {
            Some(schema) => {
                self.check(schema, value, at);
                None
            }
            None => Some(format!("{value} is none of {schemas:?}")),
        }
    }

    fn items(&mut self, schema: &Value, value: &Value, at: &str) -> Option<String> {
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            self.check(schema, item, &format!("{at}[{index}]"));
        }
        None
    }

    fn properties(&mut self, schemas: &Value, value: &Value, at: &str) -> Option<String> {
        for (key, member) in value.as_object().into_iter().flatten() {
            if let Some(schema) = schemas.get(key) {
                self.check(schema, member, &format!("{at}.{key}"));
            }
        }
        None
    }

    fn additional(&mut self, keywords: &Map<String, Value>, schema: &Value, value: &Value, at: &str) -> Option<String> {
        let known = |key: &str| keywords.get("properties").is_some_and(|schemas| schemas.get(key).is_some());
        for (key, member) in value.as_object().into_iter().flatten().filter(|(key, _)| !known(key)) {
            match schema {
                Value::Bool(false) => self.found.push(format!("{at}: there is no key `{key}`")),
                schema => self.check(schema, member, &format!("{at}.{key}")),
            }
        }
        None
    }
}

fn is_type(wanted: &Value, value: &Value) -> bool {
    match wanted {
        Value::Array(types) => types.iter().any(|wanted| is_type(wanted, value)),
        wanted => match wanted.as_str().expect("a type") {
            "string" => value.is_string(),
            "number" => value.is_number(),
            "integer" => value.is_i64() || value.is_u64(),
            "boolean" => value.is_boolean(),
            "object" => value.is_object(),
            "array" => value.is_array(),
            "null" => value.is_null(),
            other => unreachable!("no type of JSON is called `{other}`"),
        },
    }
}

/// The few patterns that our schemas have.
fn matches(pattern: &str, text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match pattern {
        "^[A-Z][A-Za-z0-9]*$" => {
            text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        }
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => {
            let parts: Vec<&str> = text.split('-').collect();
            parts.iter().all(|part| digits(part)) && parts.iter().map(|part| part.len()).eq([4, 2, 2])
        }
        "^https?://" => text.starts_with("https://") || text.starts_with("http://"),
        "^([1-9][0-9]*/[sd]|none)$" => text == "none" || matches("^[1-9][0-9]*/[sd]$", text),
        "^[1-9][0-9]*/[sd]$" => {
            let rate = text.strip_suffix("/s").or_else(|| text.strip_suffix("/d"));
            rate.is_some_and(|rate| digits(rate) && !rate.starts_with('0'))
        }
        "^[^a-z]*$|^.$" => text.chars().count() == 1 || !text.contains(|c: char| c.is_ascii_lowercase()),
        "^[0-9]+[KMG]B$" => ["KB", "MB", "GB"].iter().any(|unit| text.strip_suffix(unit).is_some_and(digits)),
        "^now( [-+] [0-9]+[dhms])?$" => {
            let count = |rest: &str| rest.strip_suffix(['d', 'h', 'm', 's']).is_some_and(digits);
            text == "now" || ["now + ", "now - "].iter().any(|start| text.strip_prefix(start).is_some_and(count))
        }
        "^[0-9]+[smhd]$" => text.strip_suffix(['s', 'm', 'h', 'd']).is_some_and(digits),
        other => unreachable!("the pattern {other} is not known here"),
    }
}
