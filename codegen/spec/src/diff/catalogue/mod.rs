//! Every rule of `diff`: what a difference means, by its kind, position and direction, and which callers it affects.
//!
//! A cell of kind × position × direction either holds a verdict or says that the difference is impossible. The
//! functions that return the cells match on all three without a wildcard, so a forgotten cell does not compile.

mod events;
mod fields;
mod limits;
mod paging;
mod presence;
mod service;
mod terms;
mod types;
mod units;
mod values;
mod waiting;

use super::kind::{Audience, Direction, FactKind, Position};

/// What a cell says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    audiences: &'static [Audience],
    additive: bool,
    title: &'static str,
    why: &'static str,
    advice: &'static str,
}

/// A verdict and where in the catalogue it stands.
#[derive(Clone, Copy, Debug)]
pub struct DiffRule {
    /// What kind of fact.
    pub kind: FactKind,
    /// Where it speaks.
    pub position: Position,
    /// Which way it went.
    pub direction: Direction,
    /// Whom it concerns, the gravest first.
    pub audiences: &'static [Audience],
    /// Whether it adds something that callers can use: a minor release.
    pub additive: bool,
    /// What happened.
    pub title: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What the caller does.
    pub advice: &'static str,
}

const SRC: &[Audience] = &[Audience::Src];
const SRC_WIRE: &[Audience] = &[Audience::Src, Audience::Wire];
const RUN: &[Audience] = &[Audience::Run];
const RUN_WIRE: &[Audience] = &[Audience::Run, Audience::Wire];
const WIRE: &[Audience] = &[Audience::Wire];
const NOTE: &[Audience] = &[Audience::Note];
const DOC: &[Audience] = &[Audience::Doc];

/// What to do about a rename that nobody has confirmed.
const LOOK: &str = "look whether the new one means the same before moving to it";

/// A cell: `None` where such a difference cannot be.
type Cell = Option<Verdict>;

const fn cell(audiences: &'static [Audience], title: &'static str, why: &'static str, advice: &'static str) -> Cell {
    Some(Verdict { audiences, additive: false, title, why, advice })
}

/// The cell of something new that callers can use.
const fn new(title: &'static str, why: &'static str, advice: &'static str) -> Cell {
    Some(Verdict { audiences: NOTE, additive: true, title, why, advice })
}

const fn verdict(kind: FactKind, position: Position, direction: Direction) -> Cell {
    match kind {
        FactKind::Service => nowhere(position, service::service(direction)),
        FactKind::NewestVersion => nowhere(position, service::newest_version(direction)),
        FactKind::Host => nowhere(position, service::host(direction)),
        FactKind::Region => nowhere(position, service::region(direction)),
        FactKind::Operator => nowhere(position, service::operator(direction)),
        FactKind::OperatorPart => nowhere(position, service::operator_part(direction)),
        FactKind::Action => nowhere(position, units::action(direction)),
        FactKind::Type => nowhere(position, units::shared_type(direction)),
        FactKind::Enum => nowhere(position, units::enumeration(direction)),
        FactKind::ErrorCode => nowhere(position, units::error_code(direction)),
        FactKind::ErrorList => nowhere(position, units::error_list(direction)),
        FactKind::Retry => nowhere(position, units::retry(direction)),
        FactKind::IdempotencyToken => nowhere(position, units::idempotency_token(direction)),
        FactKind::RateLimit => nowhere(position, units::rate_limit(direction)),
        FactKind::RustName => nowhere(position, units::rust_name(direction)),
        FactKind::Deprecated => nowhere(position, units::deprecated(direction)),
        FactKind::Doc => nowhere(position, units::doc(direction)),
        FactKind::Bulk => nowhere(position, units::bulk(direction)),
        FactKind::Use => types::used(position, direction),
        FactKind::UseReshaped => types::use_reshaped(position, direction),
        FactKind::Field => fields::field(position, direction),
        FactKind::Argument => fields::argument(position, direction),
        FactKind::OperatorNeeded => fields::operator_needed(position, direction),
        FactKind::FieldType => types::field_type(position, direction),
        FactKind::RustType => types::rust_type(position, direction),
        FactKind::TypeWord => types::type_word(position, direction),
        FactKind::EnumBase => values::enum_base(position, direction),
        FactKind::EnumValue => values::enum_value(position, direction),
        FactKind::WireName => values::wire_name(position, direction),
        FactKind::Required => presence::required(position, direction),
        FactKind::RequiredKept => presence::required_kept(position, direction),
        FactKind::ArgumentKept => presence::argument_kept(position, direction),
        FactKind::ArgumentOrder => presence::argument_order(position, direction),
        FactKind::FieldOrder => presence::field_order(position, direction),
        FactKind::Presence => presence::presence(position, direction),
        FactKind::PresenceWord => presence::presence_word(position, direction),
        FactKind::Internal => presence::internal(position, direction),
        FactKind::LimitDeny => limits::limit_deny(position, direction),
        FactKind::LimitWarn => limits::limit_warn(position, direction),
        FactKind::LimitHint => limits::limit_hint(position, direction),
        FactKind::FieldsRule => limits::fields_rule(position, direction),
        FactKind::Needs => limits::needs(position, direction),
        FactKind::Default => limits::default(position, direction),
        FactKind::Sensitive => limits::sensitive(position, direction),
        FactKind::Pattern => limits::pattern(position, direction),
        FactKind::LevelDeny => limits::level_deny(position, direction),
        FactKind::LevelWarn => limits::level_warn(position, direction),
        FactKind::DefaultUnread => limits::default_unread(position, direction),
        FactKind::PresenceKept => presence::presence_kept(position, direction),
        FactKind::Sunset => nowhere(position, units::sunset(direction)),
        FactKind::InUse => types::in_use(position, direction),
        FactKind::ValueMeaning => values::value_meaning(position, direction),
        FactKind::ValueWording => values::value_wording(position, direction),
        FactKind::LimitStatedBefore => limits::limit_stated_before(position, direction),
        FactKind::RefusalStatedBefore => limits::refusal_stated_before(position, direction),
        FactKind::RuleOfNewFields => limits::rule_of_new_fields(position, direction),
        FactKind::Callback => nowhere(position, units::callback(direction)),
        FactKind::ValueSense => nowhere(position, values::value_sense(direction)),
        FactKind::Signature => nowhere(position, units::signature(direction)),
        FactKind::EnumMethod => nowhere(position, values::enum_method(direction)),
        FactKind::Envelope => nowhere(position, service::envelope(direction)),
        FactKind::Events => nowhere(position, events::events(direction)),
        FactKind::EventsAsked => nowhere(position, events::asked(direction)),
        FactKind::EventsFailure => nowhere(position, events::failure(direction)),
        FactKind::Paging => nowhere(position, paging::paging(direction)),
        FactKind::PagingStep => nowhere(position, paging::step(direction)),
        FactKind::PagingSize => nowhere(position, paging::size(direction)),
        FactKind::PagingFlag => nowhere(position, paging::flag(direction)),
        FactKind::PagingLimit => nowhere(position, paging::limit(direction)),
        FactKind::PagingItems => nowhere(position, paging::items(direction)),
        FactKind::PagingItem => nowhere(position, paging::item(direction)),
        FactKind::PagingTotal => nowhere(position, paging::total(direction)),
        FactKind::RuleWarn => limits::rule_warn(position, direction),
        FactKind::Waiter => nowhere(position, waiting::waiter(direction)),
        FactKind::WaiterWatch => nowhere(position, waiting::watch(direction)),
        FactKind::WaiterNames => nowhere(position, waiting::names(direction)),
        FactKind::WaiterState => nowhere(position, waiting::state(direction)),
        FactKind::WaiterPace => nowhere(position, waiting::pace(direction)),
        FactKind::Task => nowhere(position, waiting::task(direction)),
        FactKind::TaskValue => nowhere(position, waiting::task_value(direction)),
        FactKind::Lifetime => terms::lifetime(position, direction),
        FactKind::Once => terms::once(position, direction),
        FactKind::Access => nowhere(position, terms::access(direction)),
        FactKind::Precedence => terms::precedence(position, direction),
    }
}

/// The cell of a kind that speaks of no message.
const fn nowhere(position: Position, cell: Cell) -> Cell {
    match position {
        Position::Nowhere => cell,
        Position::Request | Position::Response => None,
    }
}

const CELLS: usize = FactKind::ALL.len() * Position::ALL.len() * Direction::ALL.len();

/// Where a cell stands: kinds and directions are counted from 1, positions from 0.
const fn index(kind: FactKind, position: Position, direction: Direction) -> usize {
    ((kind as usize - 1) * Position::ALL.len() + position as usize) * Direction::ALL.len() + direction as usize - 1
}

const fn rule(index: usize) -> Option<DiffRule> {
    let kind = FactKind::ALL[index / (Position::ALL.len() * Direction::ALL.len())];
    let position = Position::ALL[index / Direction::ALL.len() % Position::ALL.len()];
    let direction = Direction::ALL[index % Direction::ALL.len()];
    match verdict(kind, position, direction) {
        Some(Verdict { audiences, additive, title, why, advice }) => {
            Some(DiffRule { kind, position, direction, audiences, additive, title, why, advice })
        }
        None => None,
    }
}

static RULES: [Option<DiffRule>; CELLS] = {
    let mut rules = [const { None }; CELLS];
    let mut index = 0;
    while index < CELLS {
        rules[index] = rule(index);
        index += 1;
    }
    rules
};

/// Whether every rule says something, and every kind has a rule.
const fn is_complete() -> bool {
    let mut index = 0;
    let per_kind = CELLS / FactKind::ALL.len();
    let mut rules_of_kind = 0;
    while index < CELLS {
        if let Some(rule) = rule(index) {
            rules_of_kind += 1;
            let silent = rule.title.is_empty() || rule.why.is_empty() || rule.advice.is_empty();
            if silent || rule.audiences.is_empty() {
                return false;
            }
        }
        index += 1;
        if index % per_kind == 0 {
            if rules_of_kind == 0 {
                return false;
            }
            rules_of_kind = 0;
        }
    }
    true
}

const _: () = assert!(is_complete());

impl DiffRule {
    /// Every rule, by id.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        RULES.iter().flatten()
    }

    /// `D1315`: `D`, two digits for the kind, one for the position and one for the direction.
    #[must_use]
    pub fn id(&self) -> String {
        format!("D{:02}{}{}", self.kind as u8, self.position as u8, self.direction as u8)
    }

    /// The same in words: `sent-limit-tightened`.
    #[must_use]
    pub fn slug(&self) -> String {
        let position = match self.position {
            Position::Nowhere => "",
            Position::Request => "sent-",
            Position::Response => "answered-",
        };
        format!("{position}{}-{}", self.kind.slug(), self.direction.word())
    }

    /// Whether this is its id or its slug.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.id() == name || self.slug() == name
    }

    /// The gravest audience.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audiences.first().copied().unwrap_or(Audience::Src)
    }

    /// The rule of a cell.
    pub(super) fn of(kind: FactKind, position: Position, direction: Direction) -> Option<&'static Self> {
        RULES[index(kind, position, direction)].as_ref()
    }
}
