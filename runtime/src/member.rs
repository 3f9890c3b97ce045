//! The values of members and lists, from two sides: a [`Value`] to look at, a [`Slot`] to fill.
//!
//! | Rust type | [`Member::view`] | [`Member::slot`] |
//! |---|---|---|
//! | `String` | `Text` | `Text` |
//! | `i64`, `u64`, `f64`, `bool` | `Integer`, `Unsigned`, `Float`, `Boolean` | the same |
//! | [`Binary`] | `Binary` | `Binary` |
//! | an enum of texts | `Choice` | `Choice` |
//! | an enum of integers | `IntegerChoice` | `IntegerChoice` |
//! | a generated struct | `Object` | `Object` |
//! | `Vec<T>` | `List` | `List` |
//! | `Option<T>` | that of `T`, or `Absent` | `Optional` |
//!
//! A generated type comes to these two in four steps. Each is one line of generated code, or none:
//!
//! | step | who writes it | what it says |
//! |---|---|---|
//! | [`Generated::Kind`] | the generated type | which of three kinds it is: [`Struct`], an enum of texts or of integers ([`open::Text`](crate::open::Text), [`open::Integer`](crate::open::Integer)) |
//! | [`Kind`] | this crate, once for each kind | how a type of the kind is looked at and filled, by [`Record`] or by the table of the enum |
//! | [`Member`] | this crate, once for every generated type | that it is a member as its kind says, as `String` and `Vec<T>` are |
//! | [`Value`], [`Slot`] | this crate | what validation, encoding and `Debug` look at, and what decoding fills |
//!
//! Both sides are enums without type parameters, so validation, encoding, `Debug`, comparison and decoding are
//! compiled once, in this crate, for every struct of every service.

use crate::binary::Binary;
use crate::validate::{List, Object, Shape, Value};

/// A value that may stand in a member or in a list.
pub trait Member {
    /// The value of a member that is null or absent.
    fn empty() -> Self
    where
        Self: Sized;

    /// The value, borrowed.
    fn view(&self) -> Value<'_>;

    /// The place that a value is read into.
    fn slot(&mut self) -> Slot<'_>;
}

/// A generated struct: its table, and its fields by their index in the table.
///
/// `request!`, `response!` and `structure!` implement it.
pub trait Record: Sized {
    /// What is known about the struct.
    const SHAPE: &'static Shape<'static>;

    /// The struct with no field set: optional ones are `None`, others are empty.
    fn unset() -> Self;

    /// The field at this index; `None` beyond the last one.
    fn member(&self, index: usize) -> Option<&dyn Member>;

    /// The field at this index, to be filled; `None` beyond the last one.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member>;
}

/// A generated type, which is a [`Member`] as its kind says.
pub trait Generated: Sized {
    /// What it is: [`Struct`], [`Text`](crate::open::Text) or [`Integer`](crate::open::Integer).
    type Kind: Kind<Self>;
}

/// How types of one kind are seen and filled.
pub trait Kind<T> {
    /// See [`Member::empty`].
    fn empty() -> T;

    /// See [`Member::view`].
    fn view(value: &T) -> Value<'_>;

    /// See [`Member::slot`].
    fn slot(value: &mut T) -> Slot<'_>;
}

// One implementation for all of them: three functions that no generated type brings, and no consumer compiles.
impl<T: Generated> Member for T {
    fn empty() -> Self {
        T::Kind::empty()
    }

    fn view(&self) -> Value<'_> {
        T::Kind::view(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        T::Kind::slot(self)
    }
}

/// The kind of generated structs.
#[derive(Debug)]
pub enum Struct {}

impl<T: Record> Generated for T {
    type Kind = Struct;
}

impl<T: Record> Kind<T> for Struct {
    fn empty() -> T {
        T::unset()
    }

    fn view(value: &T) -> Value<'_> {
        Value::Object(value)
    }

    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Object(value)
    }
}

/// The struct with no field set: optional ones are `None`, others are empty. What `new` fills the rest with.
pub fn unset<T: Record>() -> T {
    T::unset()
}

impl<T: Record> Object for T {
    fn shape(&self) -> &Shape<'_> {
        T::SHAPE
    }

    fn field(&self, index: usize) -> Value<'_> {
        self.member(index).map_or(Value::Absent, Member::view)
    }
}

/// A place for one value.
pub enum Slot<'a> {
    /// Text.
    Text(&'a mut String),
    /// A signed integer.
    Integer(&'a mut i64),
    /// An unsigned integer.
    Unsigned(&'a mut u64),
    /// A floating-point number.
    Float(&'a mut f64),
    /// True or false.
    Boolean(&'a mut bool),
    /// Bytes, which are base64 text on the wire.
    Binary(&'a mut Binary),
    /// An enum of texts.
    Choice(&'a mut dyn FromWire<String>),
    /// An enum of integers.
    IntegerChoice(&'a mut dyn FromWire<i64>),
    /// A struct.
    Object(&'a mut dyn Members),
    /// A list.
    List(&'a mut dyn Items),
    /// A value that may be absent.
    Optional(&'a mut dyn Maybe),
}

/// An open enum, which takes any value of its base.
pub trait FromWire<V> {
    /// Takes the value, known or not.
    fn set(&mut self, value: V);
}

/// A struct that is filled member by member.
pub trait Members {
    /// The table of the struct.
    fn shape(&self) -> &'static Shape<'static>;

    /// Empties every field.
    fn clear(&mut self);

    /// The place of the field at this index of the table.
    fn slot_at(&mut self, index: usize) -> Option<Slot<'_>>;
}

impl<T: Record> Members for T {
    fn shape(&self) -> &'static Shape<'static> {
        T::SHAPE
    }

    fn clear(&mut self) {
        *self = T::unset();
    }

    fn slot_at(&mut self, index: usize) -> Option<Slot<'_>> {
        self.member_mut(index).map(Member::slot)
    }
}

/// A list that is filled item by item.
pub trait Items {
    /// The bytes that one more item takes, without what it points to.
    fn item_size(&self) -> usize;

    /// Adds an empty item and returns its place.
    fn push(&mut self) -> Slot<'_>;

    /// Drops every item.
    fn clear(&mut self);
}

/// A value that may be absent.
pub trait Maybe {
    /// Makes the value an empty one and returns its place.
    fn insert(&mut self) -> Slot<'_>;

    /// Returns the place of the value, made an empty one where it is absent.
    fn present(&mut self) -> Slot<'_>;

    /// Makes the value absent.
    fn clear(&mut self);
}

/// Implements [`Member`] for values that are copied into a variant of the same name.
macro_rules! scalar {
    ($($type:ty => $variant:ident),*) => {
        $(impl Member for $type {
            fn empty() -> Self {
                Self::default()
            }

            fn view(&self) -> Value<'_> {
                Value::$variant(*self)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$variant(self)
            }
        })*
    };
}

scalar!(i64 => Integer, u64 => Unsigned, f64 => Float, bool => Boolean);

impl Member for String {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> Value<'_> {
        Value::Text(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Member for Binary {
    fn empty() -> Self {
        Self::default()
    }

    fn view(&self) -> Value<'_> {
        Value::Binary(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Binary(self)
    }
}

impl<T: Member> Member for Option<T> {
    fn empty() -> Self {
        None
    }

    fn view(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, Member::view)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: Member> Maybe for Option<T> {
    fn insert(&mut self) -> Slot<'_> {
        Self::insert(self, T::empty()).slot()
    }

    fn present(&mut self) -> Slot<'_> {
        self.get_or_insert_with(T::empty).slot()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Member> Member for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn view(&self) -> Value<'_> {
        Value::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Member> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, Member::view)
    }
}

impl<T: Member> Items for Vec<T> {
    fn item_size(&self) -> usize {
        size_of::<T>()
    }

    fn push(&mut self) -> Slot<'_> {
        Self::push(self, T::empty());
        // The item was pushed just now, so the list is not empty.
        let last = self.len() - 1;
        self[last].slot()
    }

    fn clear(&mut self) {
        Self::clear(self);
    }
}
