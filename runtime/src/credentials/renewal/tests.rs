//! Tests when credentials are fetched, and by which caller.

use super::*;

const START: i64 = 1_700_000_000;

fn at(seconds: u64) -> Now {
    Now { unix: START + seconds as i64, elapsed: Duration::from_secs(seconds) }
}

fn issued(id: &str, expires_in: i64) -> Issued {
    Issued::until(Credentials::new(id, "key").unwrap(), START + expires_in)
}

/// The step in a word.
fn step(renewal: &mut Renewal, seconds: u64) -> String {
    match renewal.step(at(seconds)) {
        Step::Use(credentials) => format!("use {}", credentials.secret_id()),
        Step::Renew(number) => format!("renew {number}"),
        Step::Wait(number, _) => format!("wait for {number}"),
        Step::Fail(error) => format!("fail: {error}"),
    }
}

/// The number of a renewal ahead of time, if one begins.
fn early(renewal: &mut Renewal, seconds: u64) -> Option<u64> {
    renewal.begin_early(at(seconds))
}

fn no() -> ConfigurationError {
    ConfigurationError::new("no")
}

#[test]
fn one_caller_fetches_and_the_others_wait_for_it() {
    let mut renewal = Renewal::default();
    assert_eq!(step(&mut renewal, 0), "renew 1");
    assert_eq!(step(&mut renewal, 0), "wait for 1");
    renewal.succeeded(1, issued("a", 7200), at(0));
    assert_eq!(step(&mut renewal, 0), "use a");
}

#[test]
fn a_renewal_begins_five_minutes_early_and_the_others_go_on_meanwhile() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 7200), at(0));
    assert_eq!(early(&mut renewal, 6899), None);
    assert_eq!(early(&mut renewal, 6900), Some(2));
    assert_eq!(early(&mut renewal, 6900), None);
    assert_eq!(step(&mut renewal, 6934), "use a");
    renewal.succeeded(2, issued("b", 14_400), at(6934));
    assert_eq!(step(&mut renewal, 6934), "use b");
}

#[test]
fn a_renewal_that_lasts_beyond_the_end_is_waited_for() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 7200), at(0));
    assert_eq!(early(&mut renewal, 7190), Some(2));
    assert_eq!(step(&mut renewal, 7199), "use a");
    assert_eq!(step(&mut renewal, 7200), "wait for 2");
    renewal.succeeded(2, issued("b", 14_400), at(7200));
    assert_eq!(step(&mut renewal, 7200), "use b");
}

/// `Debug` shows all of the state.
#[test]
fn nothing_is_kept_of_what_was_renewed() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("old", 7200), at(0));
    assert_eq!(early(&mut renewal, 6900), Some(2));
    assert!(format!("{renewal:?}").contains("old"));
    renewal.succeeded(2, issued("new", 14_400), at(6900));
    assert!(!format!("{renewal:?}").contains("old"));
}

#[test]
fn credentials_that_are_nearly_over_are_not_renewed_again_and_again() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 100), at(0));
    assert_eq!(early(&mut renewal, 74), None);
    assert_eq!(early(&mut renewal, 75), Some(2));
}

#[test]
fn a_failure_keeps_the_old_ones_and_makes_a_pause_that_grows() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 7200), at(0));
    let mut begun = Vec::new();
    for second in 6900..7200 {
        assert_eq!(step(&mut renewal, second), "use a");
        if let Some(number) = early(&mut renewal, second) {
            begun.push(second - 6900);
            renewal.failed(number, no(), at(second));
        }
    }
    assert_eq!(begun, [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
    assert_eq!(step(&mut renewal, 7200), "fail: no");
}

#[test]
fn nothing_valid_is_an_error_until_the_pause_is_over() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.failed(1, no(), at(0));
    assert_eq!(step(&mut renewal, 0), "fail: no");
    assert_eq!(step(&mut renewal, 1), "renew 2");
}

#[test]
fn a_fetch_that_takes_too_long_is_begun_again_however_long_a_caller_waited() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    for second in [0, 10, 34] {
        assert!(matches!(renewal.step(at(second)), Step::Wait(1, rest) if rest.as_secs() == 35 - second));
    }
    assert_eq!(step(&mut renewal, 35), "renew 2");
    renewal.succeeded(2, issued("a", 7200), at(35));
    // One ahead of time as well.
    assert_eq!(early(&mut renewal, 6950), Some(3));
    assert_eq!(early(&mut renewal, 6984), None);
    assert_eq!(early(&mut renewal, 6985), Some(4));
}

#[test]
fn what_nobody_fetches_any_more_is_fetched_by_the_next() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.abandoned(1, at(0));
    assert_eq!(step(&mut renewal, 0), "renew 2");
    // The first one was not dropped after all: what it brings is taken, what it fails with is not.
    renewal.failed(1, no(), at(0));
    assert_eq!(step(&mut renewal, 0), "wait for 2");
    renewal.succeeded(1, issued("a", 7200), at(0));
    assert_eq!(step(&mut renewal, 0), "use a");
}

#[test]
fn what_comes_late_replaces_nothing_that_lasts_longer() {
    let lasting = Issued { expires_at: None, ..issued("c", 0) };
    for (late, expected) in [(issued("b", 7300), "use a"), (issued("b", 7500), "use b"), (lasting, "use c")] {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.abandoned(1, at(35));
        assert_eq!(step(&mut renewal, 35), "renew 2");
        renewal.succeeded(2, issued("a", 7400), at(40));
        renewal.succeeded(1, late, at(100));
        assert_eq!(step(&mut renewal, 100), expected);
    }
}

#[test]
fn what_comes_late_replaces_what_was_refused() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.abandoned(1, at(35));
    step(&mut renewal, 35);
    let refused = issued("a", 7400);
    renewal.succeeded(2, refused.clone(), at(40));
    assert!(renewal.refused(&refused.credentials, at(60)));
    renewal.succeeded(1, issued("b", 7300), at(100));
    assert_eq!(step(&mut renewal, 100), "use b");
}

#[test]
fn abandoning_a_renewal_of_valid_ones_makes_a_pause() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 7200), at(0));
    assert_eq!(early(&mut renewal, 6900), Some(2));
    renewal.abandoned(2, at(6900));
    assert_eq!(early(&mut renewal, 6900), None);
    assert_eq!(early(&mut renewal, 6901), Some(3));
}

#[test]
fn the_pause_after_abandoned_renewals_ends_with_the_keys() {
    for refused in [false, true] {
        let mut renewal = Renewal::default();
        let first = issued("a", 7200);
        step(&mut renewal, 0);
        renewal.succeeded(1, first.clone(), at(0));
        // Pauses of 1, 2, 4 … 60 seconds.
        let mut begun = Vec::new();
        for second in 6900..7199 {
            if let Some(number) = early(&mut renewal, second) {
                begun.push(second - 6900);
                renewal.abandoned(number, at(second));
            }
        }
        assert_eq!(begun, [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
        let end = if refused { 7199 } else { 7200 };
        assert!(!refused || renewal.refused(&first.credentials, at(end)));
        assert_eq!(step(&mut renewal, end), "renew 12");
    }
}

#[test]
fn abandoning_does_not_make_the_pause_of_a_failure_longer() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 7200), at(0));
    for second in [6900, 6901, 6903] {
        let number = early(&mut renewal, second).unwrap();
        renewal.abandoned(number, at(second));
    }
    assert_eq!(step(&mut renewal, 7200), "renew 5");
    renewal.failed(5, no(), at(7200));
    assert_eq!(step(&mut renewal, 7200), "fail: no");
    assert_eq!(step(&mut renewal, 7201), "renew 6");
}

#[test]
fn issued_after_their_end_is_a_failure() {
    let mut renewal = Renewal::default();
    step(&mut renewal, 0);
    renewal.succeeded(1, issued("a", 0), at(60));
    assert!(step(&mut renewal, 60).contains("expired 60 seconds ago by the clock of this machine"));
}

#[test]
fn refused_ones_are_renewed_unless_they_are_new() {
    let mut renewal = Renewal::default();
    let first = issued("a", 7200);
    step(&mut renewal, 0);
    assert!(!renewal.refused(&first.credentials, at(0)));
    renewal.succeeded(1, first.clone(), at(0));
    assert!(!renewal.refused(&first.credentials, at(9)));
    assert!(renewal.refused(&first.credentials, at(10)));
    assert_eq!(step(&mut renewal, 10), "renew 2");
    renewal.succeeded(2, issued("b", 7200), at(10));
    // A call that was signed before.
    assert!(renewal.refused(&first.credentials, at(11)));
    assert_eq!(step(&mut renewal, 11), "use b");
}

#[test]
fn no_time_is_too_far_away() {
    for expiry in [i64::MIN, -1, i64::MAX] {
        let mut renewal = Renewal::default();
        step(&mut renewal, 0);
        renewal.succeeded(1, Issued { expires_at: Some(expiry), ..issued("a", 0) }, at(1));
        step(&mut renewal, 1);
    }
}
