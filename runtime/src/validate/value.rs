//! The view of data that validation, encoding and `Debug` share, made without copying.

/// A struct whose fields can be looked at by their index in its shape.
pub trait Object {
    /// The table of this struct.
    fn shape(&self) -> &super::Shape<'_>;

    /// The field at this index of [`Shape::fields`](super::Shape::fields);
    /// [`Value::Absent`] beyond the last one.
    fn field(&self, index: usize) -> Value<'_>;
}

/// A list of values.
pub trait List {
    /// How many items there are.
    fn len(&self) -> usize;

    /// The item at this index; [`Value::Absent`] beyond the last one.
    fn item(&self, index: usize) -> Value<'_>;

    /// Whether there is no item.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// One value, borrowed.
///
/// Its `Debug` shows nested structs with their sensitive fields redacted.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Not given.
    Absent,
    /// Text.
    Text(&'a str),
    /// A signed integer.
    Integer(i64),
    /// An unsigned integer.
    Unsigned(u64),
    /// A floating-point number.
    Float(f64),
    /// True or false.
    Boolean(bool),
    /// Bytes, which are base64 text on the wire.
    Binary(&'a [u8]),
    /// A value of a string enum.
    Choice {
        /// The wire value.
        value: &'a str,
        /// The documented wire values.
        known: &'a [&'a str],
    },
    /// A value of an integer enum.
    IntegerChoice {
        /// The wire value.
        value: i64,
        /// The documented wire values.
        known: &'a [i64],
    },
    /// A struct.
    Object(&'a dyn Object),
    /// A list.
    List(&'a dyn List),
}

impl<'a> Value<'a> {
    /// Whether nothing was given: absent, an empty string, no bytes (an empty string on the wire) or an empty list,
    /// which the services treat alike.
    pub fn is_missing(self) -> bool {
        match self {
            Self::List(list) => list.is_empty(),
            value => matches!(value, Self::Absent | Self::Text("") | Self::Choice { value: "", .. } | Self::Binary([])),
        }
    }

    /// The text of a string or of a string enum.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Choice { value: text, .. } => Some(text),
            _ => None,
        }
    }

    /// What these wire names lead to, one object after the other; [`Value::Absent`] if nothing does.
    pub fn at(self, path: super::Path<'_>) -> Self {
        path.iter().fold(self, |value, name| value.member(name))
    }

    fn member(self, name: &str) -> Self {
        let Self::Object(object) = self else {
            return Self::Absent;
        };
        match object.shape().fields.iter().position(|field| field.name == name) {
            Some(index) => object.field(index),
            None => Self::Absent,
        }
    }
}
