//! Reads members of JSON that holds secrets: errors describe a member without its value.

use serde_json::{Map, Value};

use super::{Credentials, Issued};

/// A JSON object.
pub(super) struct Members(Map<String, Value>);

/// The names of the members that make temporary credentials.
pub(super) struct Names {
    pub(super) id: &'static str,
    pub(super) key: &'static str,
    pub(super) token: &'static str,
    pub(super) expiry: &'static str,
}

impl Members {
    /// Reads an object.
    pub(super) fn parse(json: &[u8]) -> Result<Self, String> {
        match serde_json::from_slice(json) {
            Ok(Value::Object(members)) => Ok(Self(members)),
            Ok(_) => Err("is JSON, but not an object".to_owned()),
            // serde_json tells place and kind of a fault of syntax, and quotes nothing.
            Err(error) => Err(format!("is not JSON ({error})")),
        }
    }

    /// Returns an object inside this one.
    pub(super) fn object(&mut self, name: &str) -> Result<Self, String> {
        match self.0.remove(name) {
            Some(Value::Object(members)) => Ok(Self(members)),
            Some(_) => Err(format!("has {name}, but it is not an object")),
            None => Err(format!("has no {name}")),
        }
    }

    /// Adds the members of another object, which win.
    pub(super) fn with(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Returns a text. Null counts as absent.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        match self.0.remove(name) {
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Null) | None => Ok(None),
            Some(_) => Err(format!("has {name}, but it is not text")),
        }
    }

    /// Returns an integer. Null counts as absent.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, String> {
        match self.0.get(name) {
            Some(Value::Null) | None => Ok(None),
            Some(value) => value.as_i64().map(Some).ok_or_else(|| format!("has {name}, but it is not an integer")),
        }
    }

    /// Returns key pair and token.
    pub(super) fn keys(&mut self, names: &Names) -> Result<Credentials, String> {
        let id = self.text(names.id)?.ok_or_else(|| format!("has no {}", names.id))?;
        let key = self.text(names.key)?.ok_or_else(|| format!("has no {}", names.key))?;
        let token = self.text(names.token)?.unwrap_or_default();
        let named = Credentials::named((names.id, id), (names.key, key), (names.token, token));
        named.map_err(|error| format!("is unusable: {error}"))
    }

    /// Returns the same with its expiry, all of which must be there.
    pub(super) fn temporary(&mut self, names: &Names) -> Result<Issued, String> {
        let credentials = self.keys(names)?;
        if credentials.token().is_none() {
            return Err(format!("has no {}", names.token));
        }
        let expiry = self.integer(names.expiry)?.ok_or_else(|| format!("has no {}", names.expiry))?;
        Ok(Issued::until(credentials, expiry))
    }
}
