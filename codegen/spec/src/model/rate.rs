//! Rate limits of actions.

/// The most calls of one account within a second and within a day; at least one of the two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RateLimits {
    /// Calls per second.
    pub second: Option<u32>,
    /// Calls per day.
    pub day: Option<u32>,
}

impl RateLimits {
    /// Adds a limit as the spec writes it, `20/s` or `50/d`; `false` where the text is none, or says a unit again.
    #[must_use]
    pub fn read(&mut self, text: &str) -> bool {
        let Some((number, unit)) = text.split_once('/') else { return false };
        let place = match unit {
            "s" => &mut self.second,
            "d" => &mut self.day,
            _ => return false,
        };
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        let number = number.parse().ok().filter(|number| digits && *number > 0);
        number.is_some() && place.is_none() && {
            *place = number;
            true
        }
    }

    /// The same, with those of another where this has none.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { second: self.second.or(other.second), day: self.day.or(other.day) }
    }

    /// Each limit as the spec writes it.
    #[must_use]
    pub fn words(self) -> Vec<String> {
        let second = self.second.map(|limit| format!("{limit}/s"));
        second.into_iter().chain(self.day.map(|limit| format!("{limit}/d"))).collect()
    }
}
