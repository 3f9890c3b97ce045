//! The tables: what the documentation says about one struct. Generated code writes them as literals and the
//! generator walks them whole, so nothing here is `#[non_exhaustive]`.

use super::{Check, Level};

/// What is known about one struct.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// The name of the Rust struct, for `Debug`.
    pub name: &'a str,
    /// The fields, in the order of the specification.
    pub fields: &'a [Field<'a>],
    /// Rules over several fields.
    pub rules: &'a [Rule<'a>],
}

/// What is known about one field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The name on the wire.
    pub name: &'a str,
    /// Whether a request must give it.
    pub required: bool,
    /// Whether a response always has it.
    pub always: bool,
    /// Whether it may be null in a response.
    pub nullable: bool,
    /// Whether its value must never show up in errors, logs or `Debug`.
    pub sensitive: bool,
    /// Limits of the value; of a list, of its length.
    pub limits: &'a [Limit],
    /// Limits of each item of a list.
    pub each: &'a [Limit],
}

impl Field<'static> {
    /// An optional field without a name and without limits, to be completed.
    pub const PLAIN: Self =
        Self { name: "", required: false, always: false, nullable: false, sensitive: false, limits: &[], each: &[] };

    /// The rows with these names on the wire: what `facts` holds at their index, or else nothing but the name.
    ///
    /// Most rows are only a name, so the compiler has little to read.
    #[must_use]
    pub const fn table<const N: usize, const M: usize>(
        names: [&'static str; N],
        facts: [(usize, Self); M],
    ) -> [Self; N] {
        let mut rows = [Self::PLAIN; N];
        let mut index = 0;
        while index < M {
            rows[facts[index].0] = facts[index].1;
            index += 1;
        }
        index = 0;
        while index < N {
            rows[index].name = names[index];
            index += 1;
        }
        rows
    }

    /// The field, which a request must give.
    #[must_use]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The field, which a response always has.
    #[must_use]
    pub const fn always(self) -> Self {
        Self { always: true, ..self }
    }

    /// The field, which may be null in a response.
    #[must_use]
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// The field, whose value must never show up in errors, logs or `Debug`.
    #[must_use]
    pub const fn sensitive(self) -> Self {
        Self { sensitive: true, ..self }
    }

    /// The field with these limits of its value; of a list, of its length.
    #[must_use]
    pub const fn limits(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }

    /// The field with these limits of each item of its list.
    #[must_use]
    pub const fn each(self, each: &'static [Limit]) -> Self {
        Self { each, ..self }
    }

    /// The field, which takes the documented values of an enum.
    #[must_use]
    pub const fn known(self) -> Self {
        const KNOWN: &[Limit] = &[Limit::new(Check::Known)];
        self.limits(KNOWN)
    }
}

/// A check and how much it is trusted.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What must hold.
    pub check: Check,
    /// What happens if it does not.
    pub level: Level,
}

impl Limit {
    /// The check at its [default level](Check::default_level).
    pub const fn new(check: Check) -> Self {
        Self { level: check.default_level(), check }
    }

    /// The same check, whose violation keeps the call from being sent.
    #[must_use]
    pub const fn deny(self) -> Self {
        Self { level: Level::Deny, ..self }
    }

    /// The same check, whose violation is only told.
    #[must_use]
    pub const fn warn(self) -> Self {
        Self { level: Level::Warn, ..self }
    }
}

/// Wire names from a struct down to one of its fields: `["ProxyOperator", "OpenId"]`.
pub type Path<'a> = &'a [&'a str];

/// A rule over several fields of one struct. Rules always deny.
///
/// An absent field, an empty string and no bytes all count as not given. Paths start at the struct that has
/// the rule and lead through objects, not through lists.
#[derive(Clone, Copy, Debug)]
pub enum Rule<'a> {
    /// One of these fields must be given, and only one.
    ExactlyOneOf(&'a [Path<'a>]),
    /// One of these fields or more must be given.
    AtLeastOneOf(&'a [Path<'a>]),
    /// No two of these fields may be given.
    AtMostOneOf(&'a [Path<'a>]),
    /// `field` must be given when every condition holds.
    RequiredIf {
        /// What must be given.
        field: Path<'a>,
        /// When.
        when: &'a [Condition<'a>],
    },
}

/// Holds when a field has one of these values.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'a> {
    /// The field that decides.
    pub field: Path<'a>,
    /// Values as they are on the wire: text as it is, `true`, `false`, integers in decimal.
    pub values: &'a [&'a str],
}
