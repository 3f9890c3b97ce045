//! Data as validation, encoding and `Debug` see it: one view, made without copying.

/// A struct whose fields can be looked at by their index in its shape.
pub trait Object {
    /// The table of this struct.
    fn shape(&self) -> &super::Shape<'_>;

    /// The field at this index of [`Shape::fields`](super::Shape::fields);
    /// [`Value::Absent`] beyond the last one.
    fn field(&self, index: usize) -> Value<'_>;
}

/// A struct whose table is known without one at hand, as that of every generated struct is.
pub trait Record {
    /// The table of this struct.
    const SHAPE: &'static super::Shape<'static>;

    /// The field at this index of [`Shape::fields`](super::Shape::fields);
    /// [`Value::Absent`] beyond the last one.
    fn field(&self, index: usize) -> Value<'_>;
}

impl<T: Record> Object for T {
    fn shape(&self) -> &super::Shape<'_> {
        T::SHAPE
    }

    fn field(&self, index: usize) -> Value<'_> {
        Record::field(self, index)
    }
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
    /// Whether nothing was given: absent, an empty string or no bytes (an empty string on the wire), which
    /// the services treat alike.
    pub fn is_missing(self) -> bool {
        matches!(self, Self::Absent | Self::Text("") | Self::Choice { value: "", .. } | Self::Binary([]))
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

/// Something that can be looked at as a [`Value`].
pub trait AsValue {
    /// The view.
    fn as_value(&self) -> Value<'_>;
}

/// A generated type that may stand in a field. Its kind says how, so that no type brings code of its own.
pub trait Generated {
    /// [`Struct`], `open::Text` or `open::Integer`.
    type Kind;
}

/// How every type of a kind is looked at.
pub trait View<T> {
    /// The view.
    fn view(value: &T) -> Value<'_>;
}

/// The kind of a [`Record`].
#[derive(Debug)]
pub enum Struct {}

impl<T: Object> View<T> for Struct {
    fn view(value: &T) -> Value<'_> {
        Value::Object(value)
    }
}

impl<T: Generated> AsValue for T
where
    T::Kind: View<T>,
{
    fn as_value(&self) -> Value<'_> {
        T::Kind::view(self)
    }
}

impl AsValue for String {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl AsValue for i64 {
    fn as_value(&self) -> Value<'_> {
        Value::Integer(*self)
    }
}

impl AsValue for u64 {
    fn as_value(&self) -> Value<'_> {
        Value::Unsigned(*self)
    }
}

impl AsValue for f64 {
    fn as_value(&self) -> Value<'_> {
        Value::Float(*self)
    }
}

impl AsValue for bool {
    fn as_value(&self) -> Value<'_> {
        Value::Boolean(*self)
    }
}

impl<T: AsValue> AsValue for Option<T> {
    fn as_value(&self) -> Value<'_> {
        match self {
            Some(value) => value.as_value(),
            None => Value::Absent,
        }
    }
}

impl<T: AsValue> AsValue for Vec<T> {
    fn as_value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: AsValue> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> Value<'_> {
        match self.get(index) {
            Some(item) => item.as_value(),
            None => Value::Absent,
        }
    }
}
