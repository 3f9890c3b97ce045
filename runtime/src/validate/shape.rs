//! The tables: what the documentation says about one struct. Generated code writes them as literals and the
//! generator walks them whole, so nothing here is `#[non_exhaustive]`.

use super::{Check, Condition, Level, RuleKind};

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
    /// Limits that hold in some cases only.
    pub cases: &'a [Case<'a>],
    /// Which fields the struct that it holds, or each of its list, must give here. What is needed of the operator is an
    /// argument of [`check`](super::check), because a client may add the operator.
    pub needs: &'a [Path<'a>],
    /// Rules that the struct that it holds, or each of its list, has here beyond its own.
    pub rules: &'a [Rule<'a>],
}

impl Field<'static> {
    /// An optional field without a name and without limits, to be completed.
    pub const PLAIN: Self = Self {
        name: "",
        required: false,
        always: false,
        nullable: false,
        sensitive: false,
        limits: &[],
        each: &[],
        cases: &[],
        needs: &[],
        rules: &[],
    };

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

    /// The field with limits that hold in some cases only.
    #[must_use]
    pub const fn cases(self, cases: &'static [Case<'static>]) -> Self {
        Self { cases, ..self }
    }

    /// The field, whose struct must give these fields here.
    #[must_use]
    pub const fn needs(self, needs: &'static [Path<'static>]) -> Self {
        Self { needs, ..self }
    }

    /// The field, whose struct has these rules here.
    #[must_use]
    pub const fn rules(self, rules: &'static [Rule<'static>]) -> Self {
        Self { rules, ..self }
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

/// Limits of a field that hold when all conditions do.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// When; the paths start at the struct that has the field.
    pub when: &'a [Condition<'a>],
    /// Limits of the value; of a list, of its length.
    pub limits: &'a [Limit],
    /// Limits of each item of a list.
    pub each: &'a [Limit],
    /// The values that it, or each item, may have, as they are on the wire; empty for any.
    pub values: &'a [&'a str],
    /// What happens if it has another one.
    pub level: Level,
}

impl Case<'static> {
    /// A case without limits, to be completed.
    pub const fn new(when: &'static [Condition<'static>]) -> Self {
        Self { when, limits: &[], each: &[], values: &[], level: Level::Warn }
    }

    /// The case with these limits of the value; of a list, of its length.
    #[must_use]
    pub const fn limits(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }

    /// The case with these limits of each item of a list.
    #[must_use]
    pub const fn each(self, each: &'static [Limit]) -> Self {
        Self { each, ..self }
    }

    /// The case with these values, others being told.
    #[must_use]
    pub const fn values(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }

    /// The case with these values, others keeping the call from being sent.
    #[must_use]
    pub const fn values_deny(self, values: &'static [&'static str]) -> Self {
        Self { values, level: Level::Deny, ..self }
    }
}

/// A rule over several fields of one struct.
///
/// An absent field, an empty string, an empty list and no bytes all count as not given. Paths start at the struct that has
/// the rule. Those of conditions and of [`Rule::Unique`] lead through objects and lists, all others through objects alone.
#[derive(Clone, Copy, Debug)]
pub enum Rule<'a> {
    /// One of these fields must be given, and only one.
    ExactlyOneOf(&'a [Path<'a>]),
    /// One of these fields or more must be given.
    AtLeastOneOf(&'a [Path<'a>]),
    /// No two of these fields may be given.
    AtMostOneOf(&'a [Path<'a>]),
    /// Whether a field may or must be given depends on others.
    If {
        /// What the conditions mean for the field.
        effect: Effect,
        /// The field.
        field: Path<'a>,
        /// All of these.
        when: &'a [Condition<'a>],
    },
    /// Of these lists, those that are given have as many items as each other.
    SameLength(&'a [Path<'a>]),
    /// Of all values that the path leads to, no two are the same.
    Unique(Path<'a>),
    /// One time is not before another, and not long after it.
    Span {
        /// The earlier time.
        from: Path<'a>,
        /// The later time.
        to: Path<'a>,
        /// How many seconds may lie between them; any number if left out.
        max: Option<i64>,
        /// Whether numbers count milliseconds.
        millis: bool,
    },
}

/// What conditions mean for a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It must be given when they hold.
    Required,
    /// It may not be given when they hold.
    Forbidden,
    /// It has an effect only when they hold.
    Only,
}

impl Effect {
    /// All of them, in the order of the specification's documentation.
    pub const ALL: [Self; 3] = [Self::Required, Self::Forbidden, Self::Only];

    /// The kind of rule that it makes.
    pub const fn rule(self) -> RuleKind {
        match self {
            Self::Required => RuleKind::RequiredIf,
            Self::Forbidden => RuleKind::ForbiddenIf,
            Self::Only => RuleKind::OnlyIf,
        }
    }

    /// How much it is trusted. What has no effect does no harm either.
    pub const fn level(self) -> Level {
        match self {
            Self::Required | Self::Forbidden => Level::Deny,
            Self::Only => Level::Warn,
        }
    }
}
