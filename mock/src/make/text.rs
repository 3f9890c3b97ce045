//! Makes texts within the limits, character sets and formats of their field.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tc3_runtime::time::Date;
use tc3_runtime::validate::{Demand, Format, Number};
use tc3_spec::model::{Case, Type};

use super::characters::{self, ALPHANUMERIC, Characters};
use super::number::{SOME_TIME, YEAR};
use super::{Maker, Place, is_own, names_an_expiry, names_an_id, names_an_outcome, shown};
use crate::chance::Chance;
use crate::moment::date_time;

/// `%PDF-1.4` and a line feed.
const BASE64: &str = "JVBERi0xLjQK";
/// A single byte.
const SHORT_BASE64: &str = "JQ==";
const DIGITS: &str = "0123456789";

impl<'m> Maker<'m, '_> {
    /// The first of several texts that keeps every limit, or else one of nothing but characters.
    pub(super) fn text(&mut self, place: Place<'m>, ty: &Type) -> String {
        let mut candidates = self.candidates(place, ty);
        candidates.retain(|text| self.fits(place, ty, &text.as_str().into()));
        // What the members beside it will be is not known yet.
        if place.field.cases.is_empty() {
            return candidates.into_iter().next().unwrap_or_else(|| self.characters(place, ty, &[]));
        }
        let of_cases = place.field.cases.iter().flat_map(|case| case.values.iter().map(|value| value.value.clone()));
        candidates.extend(of_cases);
        candidates.push(self.characters(place, ty, &place.field.cases));
        let in_any_case = candidates.iter().position(|text| self.fits_every_case(place, ty, &text.as_str().into()));
        candidates.swap_remove(in_any_case.unwrap_or_default())
    }

    /// What the text might be, the best first.
    fn candidates(&mut self, place: Place<'m>, ty: &Type) -> Vec<String> {
        let field = place.field;
        let name = field.wire.value.as_str();
        let expiry = self.expiry;
        let values = self.observed.values(place.step);
        let chance = self.chance(field);
        let some_time = SOME_TIME.saturating_add_unsigned(chance.below(YEAR));
        let moment = if names_an_expiry(name) { expiry } else { some_time };
        match ty {
            Type::Date => return vec![Date::from_unix(moment).to_string()],
            Type::DateTime => return vec![date_time(moment)],
            Type::Binary => return [BASE64, SHORT_BASE64].map(str::to_owned).into(),
            _ => {}
        }
        let mut candidates = Vec::new();
        let observed = chance.pick(values).and_then(serde_json::Value::as_str).map(str::to_owned);
        let known = chance.pick(&field.known).map(|value| value.value.clone());
        if names_an_outcome(name) {
            // What is shown tells of success; others are those of failures.
            candidates.extend([shown(place), known, observed].into_iter().flatten());
        } else {
            let documented = observed.or_else(|| shown(place));
            if is_own(field) {
                candidates.extend(documented.as_ref().map(|text| chance.scramble(text)));
            }
            if names_an_expiry(name) {
                candidates.extend(documented.as_ref().and_then(|text| in_form_of(text, moment)));
            }
            candidates.extend(documented.into_iter().chain(known));
        }
        candidates.extend(place.limits.iter().filter_map(|limit| match limit.bound.check.demand() {
            Demand::Format(format) => Some(of_format(format, moment, chance)),
            // Of two bounds either is a number that both allow.
            Demand::Range(_, bound @ (Number::Integer(_) | Number::Unsigned(_) | Number::Float(_))) => {
                Some(bound.to_string())
            }
            _ => None,
        }));
        candidates.extend(of_name(name, moment, chance));
        candidates
    }

    /// Characters of the field's sets, as many as its limits ask for, and those of cases; of bytes their Base64.
    fn characters(&mut self, place: Place<'m>, ty: &Type, cases: &[Case]) -> String {
        let of_cases = cases.iter().flat_map(|case| if place.is_item { &case.each } else { &case.limits });
        let limits = place.limits.iter().chain(of_cases);
        let limits: Vec<_> = limits.map(|limit| limit.bound.check.demand()).collect();
        if *ty == Type::Binary {
            return STANDARD.encode(vec![0; characters::bytes(&limits)]);
        }
        let Characters { alphabet, length } = characters::keeping(&limits);
        self.chance(place.field).text(&alphabet, length)
    }
}

fn of_format(format: Format, moment: i64, chance: &mut Chance) -> String {
    match format {
        Format::Url | Format::HttpUrl => url(chance),
        Format::Base64 => BASE64.to_owned(),
        Format::Json => "{}".to_owned(),
        Format::Mobile => mobile(chance),
        Format::Email => "zhangsan@example.com".to_owned(),
        Format::Date => Date::from_unix(moment).to_string(),
        Format::DateTime => date_time(moment),
        Format::DateTimeIso => format!("{}Z", date_time(moment).replace(' ', "T")),
        Format::CompactDate => compact(moment, 8),
        Format::CompactHour => compact(moment, 10),
        Format::Month => date_time(moment).chars().take(7).collect(),
        Format::Timestamp => moment.to_string(),
        Format::TimestampMillis => format!("{moment}000"),
        Format::E164 => format!("+86{}", mobile(chance)),
        // Addresses that are set aside for documentation.
        Format::Ip | Format::Ipv4 => format!("192.0.2.{}", 1 + chance.below(254)),
        Format::Ipv6 => format!("2001:db8::{:x}", 1 + chance.below(0xffff)),
        Format::Cidr => "192.0.2.0/24".to_owned(),
    }
}

/// What a name promises, where no format does.
fn of_name(name: &str, moment: i64, chance: &mut Chance) -> Option<String> {
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    Some(match () {
        () if ends(&["Url", "URL", "Urls", "Link"]) => url(chance),
        () if ends(&["Mobile", "Mobiles", "Phone"]) => mobile(chance),
        () if ends(&["Email"]) => "zhangsan@example.com".to_owned(),
        () if ends(&["Time"]) => date_time(moment),
        () if names_an_id(name) => chance.text(ALPHANUMERIC, 32),
        () if ends(&["Message", "Msg", "Reason", "Description"]) => "ok".to_owned(),
        () if name.contains("Name") => format!("{name} {}", chance.below(1000)),
        () => return None,
    })
}

fn url(chance: &mut Chance) -> String {
    // A name that is never given to anybody.
    format!("https://mock.example/{}", chance.text(ALPHANUMERIC, 16))
}

fn mobile(chance: &mut Chance) -> String {
    format!("138{}", chance.text(DIGITS, 8))
}

/// A moment as another one is written: `2018-12-04T09:06:16Z`, `1686664553`. `None` where the text is no moment.
fn in_form_of(text: &str, moment: i64) -> Option<String> {
    let count = text.chars().filter(char::is_ascii_digit).count();
    if count == text.len() && count == 10 {
        return Some(moment.to_string());
    }
    let is_dash = |at: usize| text.as_bytes().get(at) == Some(&b'-');
    let is_date = count >= 8 && is_dash(4) && is_dash(7);
    let mut digits = compact(moment, 14).into_bytes().into_iter().map(char::from);
    let mut other = |character: char| match character {
        '0'..='9' => digits.next().unwrap_or('0'),
        character => character,
    };
    is_date.then(|| text.chars().map(&mut other).collect())
}

/// The first digits of a time: its date, and its hour.
fn compact(moment: i64, digits: usize) -> String {
    date_time(moment).chars().filter(char::is_ascii_digit).take(digits).collect()
}
