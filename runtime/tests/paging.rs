//! Reads lists page by page, from services that behave and from services that do not.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod essbasic;
pub mod shelf;

use std::task::{Context, Poll, Waker};

use block_on::block_on;
use essbasic::ErrorCode;
use shelf::{ByMark, ByNumber, ByOffset, ByPage, Lie, Shelf, TextOfLimit};
use tc3_runtime::paging::{Cursor, Items, PagedItems, Pages, Stream};
use tc3_testing::random::Random;

/// How many lists of random length are read in each test.
const ROUNDS: usize = 120;

fn pages<A: PagedItems<Item = u64>>(shelf: &Shelf, request: &A) -> Pages<A, ErrorCode> {
    Pages::new(&shelf.client(), None, request)
}

/// The rest of a list. No list of these tests needs more than a few hundred polls, so more would be a loop without end.
fn rest<A: PagedItems<Item = u64>>(mut items: Items<A, ErrorCode>) -> Vec<u64> {
    let mut found = Vec::new();
    while let Some(item) = block_on(items.next()) {
        found.push(item.unwrap());
        assert!(found.len() < 10_000, "the list does not end");
    }
    assert!(block_on(items.next()).is_none() && items.cursor().is_none(), "an end stays one");
    found
}

fn all<A: PagedItems<Item = u64>>(shelf: &Shelf, request: &A) -> Vec<u64> {
    rest(pages(shelf, request).items())
}

/// A service with a list of random length, and a size of pages that may be that of the request.
fn random(random: &mut Random) -> (Shelf, Option<u64>) {
    let length = [0, 1, 2, 7, 20, 100, 101][random.below(7)] + random.below(40);
    let size = [None, Some(1), Some(3), Some(20)][random.below(4)];
    let mut shelf = Shelf::new(length as u64);
    shelf.has_total = random.below(3) > 0;
    shelf.has_flag = random.below(3) == 0;
    (shelf, size)
}

#[test]
fn every_item_comes_once() {
    let mut numbers = Random::new(1);
    for _ in 0..ROUNDS {
        let (shelf, size) = random(&mut numbers);
        let wanted: Vec<u64> = (0..shelf.length).collect();
        assert_eq!(all(&shelf, &ByOffset { limit: size, ..ByOffset::default() }), wanted, "{shelf:?} {size:?}");
        assert_eq!(all(&shelf, &ByPage { size, ..ByPage::default() }), wanted, "{shelf:?} {size:?}");
        assert_eq!(all(&shelf, &ByMark { limit: size, ..ByMark::default() }), wanted, "{shelf:?} {size:?}");
        let text = size.map(|size| size.to_string());
        assert_eq!(all(&shelf, &TextOfLimit { limit: text, ..TextOfLimit::default() }), wanted, "{shelf:?} {size:?}");
    }
}

#[test]
fn a_stored_cursor_of_any_place_leads_to_the_rest() {
    fn check<A: PagedItems<Item = u64>>(shelf: &Shelf, request: &A) {
        let wanted = all(shelf, request);
        let mut items = pages(shelf, request).items();
        for given in 0..wanted.len() {
            let stored = items.cursor().expect("there are more").to_string();
            let cursor: Cursor = stored.parse().expect("a cursor");
            let resumed = pages(shelf, request).resume(&cursor).expect("a cursor of the same action");
            assert_eq!(rest(resumed.items()), wanted[given..], "{shelf:?} from {stored}");
            assert_eq!(block_on(items.next()).map(Result::unwrap), Some(wanted[given]));
        }
    }
    let mut numbers = Random::new(2);
    for _ in 0..ROUNDS / 10 {
        let (shelf, size) = random(&mut numbers);
        check(&shelf, &ByOffset { limit: size, ..ByOffset::default() });
        check(&shelf, &ByPage { size, ..ByPage::default() });
        check(&shelf, &ByMark { limit: size, ..ByMark::default() });
    }
}

/// Pages that were read know of pages that a cursor before them leads to again.
#[test]
fn a_list_that_was_read_begins_anew_at_a_cursor() {
    fn check<A: PagedItems<Item = u64>>(request: &A) {
        let shelf = Shelf::new(250);
        let mut listed = pages(&shelf, request);
        let start = listed.cursor().expect("there are pages");
        while let Some(page) = block_on(listed.next()) {
            page.unwrap();
        }
        let again = listed.resume(&start).unwrap();
        assert_eq!((again.is_complete(), again.cursor().as_ref()), (false, Some(&start)));
        assert!(again.total().is_none());
        assert_eq!(rest(again.items()), (0..250).collect::<Vec<_>>());
        let sent = shelf.sent(|sent| sent.to_string());
        assert_eq!(sent[..3], sent[3..]);
    }
    check(&ByOffset::default());
    check(&ByPage::default());
    check(&ByMark::default());
}

#[test]
fn the_mark_of_the_request_does_not_go_out_for_the_page_of_a_cursor() {
    let shelf = Shelf::new(250);
    let start = pages(&shelf, &ByMark::default()).cursor().unwrap();
    let marked = ByMark { mark: Some("m200".to_owned()), ..ByMark::default() };
    assert_eq!(all(&shelf, &marked), (200..250).collect::<Vec<_>>());
    let found = rest(pages(&shelf, &marked).resume(&start).unwrap().items());
    assert_eq!(found, (0..250).collect::<Vec<_>>());
}

#[test]
fn a_place_that_the_request_cannot_hold_is_an_error_and_keeps_the_place() {
    let shelf = Shelf::new(250);
    let mut listed = pages(&shelf, &ByNumber::default());
    assert!(block_on(listed.next()).unwrap().is_ok());
    let place = listed.cursor().unwrap();
    let error = block_on(listed.next()).expect("an error").unwrap_err();
    assert_eq!(error.to_string(), "ListByNumber was not sent: Mark cannot hold what leads to the next page");
    assert!(block_on(listed.next()).is_none() && !listed.is_complete());
    assert_eq!((listed.cursor(), shelf.calls()), (Some(place), 1));
    let far: Cursor = format!("ListByText size=0 before=0 skip=0 at={}", u64::MAX).parse().unwrap();
    let mut listed = pages(&shelf, &TextOfLimit::default()).resume(&far).unwrap();
    let error = block_on(listed.next()).expect("an error").unwrap_err();
    assert!(error.to_string().contains("Paging.Offset cannot hold"), "{error}");
    assert_eq!(shelf.calls(), 1);
}

#[test]
fn a_list_is_complete_only_at_its_end() {
    fn is_complete<A: PagedItems<Item = u64>>(shelf: &Shelf, request: &A) -> bool {
        let mut items = pages(shelf, request).items();
        while let Some(item) = block_on(items.next()) {
            assert!(!items.is_complete() || items.cursor().is_none());
            if item.is_err() {
                assert!(!items.is_complete());
            }
        }
        items.is_complete()
    }
    let lying = |lie, has_flag| {
        let mut shelf = Shelf::new(250);
        (shelf.lie, shelf.has_flag) = (lie, has_flag);
        shelf
    };
    let (offset, mark) = (ByOffset::default(), ByMark::default());
    assert!(is_complete(&lying(None, false), &offset) && is_complete(&lying(None, true), &mark));
    assert!(is_complete(&Shelf::new(0), &offset) && is_complete(&Shelf::new(0), &mark));
    assert!(is_complete(&lying(Some(Lie::TotalTooLow), false), &offset));
    for lie in [Lie::SamePage, Lie::TwoPages, Lie::EmptyPage, Lie::TotalTooHigh] {
        assert!(!is_complete(&lying(Some(lie), false), &offset), "{lie:?}");
    }
    for lie in [Lie::SameMark, Lie::AlwaysMore] {
        assert!(!is_complete(&lying(Some(lie), true), &mark), "{lie:?}");
    }
    let shelf = Shelf::new(250);
    shelf.fail_at(2);
    assert!(!is_complete(&shelf, &offset));
}

#[test]
fn the_list_of_a_service_that_lies_ends() {
    let mut numbers = Random::new(3);
    for round in 0..ROUNDS {
        let (mut shelf, size) = random(&mut numbers);
        shelf.lie = Some(Lie::ALL[round % Lie::ALL.len()]);
        let known = |items: &[u64]| items.iter().all(|item| *item < shelf.length);
        let found = all(&shelf, &ByOffset { limit: size, ..ByOffset::default() });
        assert!(known(&found), "{shelf:?} {size:?}");
        assert!(known(&all(&shelf, &ByPage { size, ..ByPage::default() })), "{shelf:?} {size:?}");
        assert!(known(&all(&shelf, &ByMark { limit: size, ..ByMark::default() })), "{shelf:?} {size:?}");
        assert!(shelf.calls() < 3_000, "{shelf:?} {size:?}: {} calls", shelf.calls());
    }
}

#[test]
fn a_total_that_is_passed_or_too_high_loses_nothing() {
    for lie in [Lie::TotalTooLow, Lie::TotalTooHigh] {
        let mut shelf = Shelf::new(250);
        shelf.lie = Some(lie);
        assert_eq!(all(&shelf, &ByOffset::default()), (0..250).collect::<Vec<_>>(), "{lie:?}");
        assert_eq!(all(&shelf, &ByPage::default()), (0..250).collect::<Vec<_>>(), "{lie:?}");
    }
}

/// No two pages are alike, and each is full.
#[test]
fn a_list_that_goes_on_far_beyond_its_total_ends() {
    let mut shelf = Shelf::new(50);
    shelf.lie = Some(Lie::EndlessItems);
    let mut items = pages(&shelf, &ByOffset { limit: Some(20), ..ByOffset::default() }).items();
    let mut found = 0;
    while let Some(item) = block_on(items.next()) {
        item.unwrap();
        found += 1;
        assert!(found < 10_000, "the list does not end");
    }
    assert_eq!((found, items.is_complete(), shelf.calls()), (500, false, 26));
    assert_eq!(all(&shelf, &ByPage { size: Some(20), ..ByPage::default() }).len(), 500);
}

#[test]
fn a_page_that_comes_again_is_not_given() {
    let mut shelf = Shelf::new(250);
    shelf.lie = Some(Lie::SamePage);
    assert_eq!(all(&shelf, &ByOffset::default()), (0..100).collect::<Vec<_>>());
    assert_eq!(shelf.calls(), 2);
}

#[test]
fn nothing_is_called_before_the_first_poll_and_nothing_twice() {
    let shelf = Shelf::new(250);
    let mut items = pages(&shelf, &ByOffset::default()).items();
    assert_eq!(shelf.calls(), 0);
    for _ in 0..100 {
        assert!(block_on(items.next()).is_some());
    }
    assert_eq!((shelf.calls(), items.total()), (1, Some(250)));
    assert_eq!(rest(items).len(), 150);
    // The total says that the third page is the last one.
    assert_eq!(shelf.calls(), 3);
}

#[test]
fn the_largest_page_is_asked_for_and_the_own_start_and_size_are_kept() {
    let shelf = Shelf::new(250);
    all(&shelf, &ByOffset::default());
    let sent: Vec<(u64, u64)> = shelf.sent(|sent| (number(sent, "Offset"), number(sent, "Limit")));
    assert_eq!(sent, [(0, 100), (100, 100), (200, 100)]);
    let shelf = Shelf::new(250);
    let found = all(&shelf, &ByOffset { offset: Some(190), limit: Some(40) });
    assert_eq!(found, (190..250).collect::<Vec<_>>());
    let sent = shelf.sent(|sent| (number(sent, "Offset"), number(sent, "Limit")));
    assert_eq!(sent, [(190, 40), (230, 40)]);
    let shelf = Shelf::new(250);
    assert_eq!(all(&shelf, &ByPage { page: Some(4), size: Some(60) }), (180..250).collect::<Vec<_>>());
}

fn number(sent: &serde_json::Value, name: &str) -> u64 {
    sent[name].as_u64().unwrap()
}

/// Without a total or a flag a short page is the last one only if larger pages are documented.
#[test]
fn a_short_page_is_the_last_one_only_where_that_is_safe() {
    let mut shelf = Shelf::new(150);
    shelf.has_total = false;
    assert_eq!(all(&shelf, &ByOffset::default()).len(), 150);
    assert_eq!(shelf.calls(), 2);
    let mut shelf = Shelf::new(150);
    shelf.has_total = false;
    // More than the service gives, and more than is documented.
    assert_eq!(all(&shelf, &ByOffset { limit: Some(500), ..ByOffset::default() }).len(), 150);
    assert_eq!(shelf.calls(), 3);
}

#[test]
fn an_error_ends_the_list_and_keeps_the_place() {
    let shelf = Shelf::new(250);
    shelf.fail_at(2);
    let mut items = pages(&shelf, &ByOffset::default()).items();
    let mut found = Vec::new();
    let error = loop {
        match block_on(items.next()).expect("an error comes") {
            Ok(item) => found.push(item),
            Err(error) => break error,
        }
    };
    assert_eq!(error.code().map(|code| code.to_string()), Some("InternalError.Test".to_owned()));
    assert!(block_on(items.next()).is_none(), "it does not go on by itself");
    let cursor = items.cursor().expect("the page that failed");
    found.extend(rest(pages(&shelf, &ByOffset::default()).resume(&cursor).unwrap().items()));
    assert_eq!(found, (0..250).collect::<Vec<_>>());
}

#[test]
fn a_cursor_is_of_its_action_and_shows_nothing_of_the_request() {
    let shelf = Shelf::new(250);
    let mut listed = pages(&shelf, &ByOffset::default());
    assert!(block_on(listed.next()).unwrap().is_ok());
    let cursor = listed.cursor().unwrap();
    assert_eq!(cursor.to_string(), "ListByOffset size=100 before=100 skip=0 at=100");
    let error = pages(&shelf, &ByPage::default()).resume(&cursor).unwrap_err();
    assert_eq!(error.to_string(), "the cursor belongs to pages of ListByOffset, not of ListByPage");
    assert!("what".parse::<Cursor>().is_err());
    assert_eq!(format!("{listed:?}"), format!("Pages {{ action: {:?}, cursor: Some({cursor:?}), .. }}", shelf::OFFSET));
}

#[test]
fn empty_pages_with_a_mark_are_gone_through_where_the_service_says_that_more_follows() {
    let mut shelf = Shelf::new(30);
    (shelf.has_flag, shelf.holes) = (true, 3);
    assert_eq!(all(&shelf, &ByMark { limit: Some(10), ..ByMark::default() }), (0..30).collect::<Vec<_>>());
    shelf.holes = 1_000;
    assert_eq!(all(&shelf, &ByMark { limit: Some(10), ..ByMark::default() }), (0..10).collect::<Vec<_>>());
}

#[test]
fn pages_are_a_stream_and_may_move_between_threads() {
    fn is_stream<S: Stream + Send + Unpin>(_: &S) {}
    let shelf = Shelf::new(150);
    let mut listed = pages(&shelf, &ByOffset::default());
    is_stream(&listed);
    is_stream(&pages(&shelf, &ByOffset::default()).items());
    let mut lengths = Vec::new();
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match std::pin::Pin::new(&mut listed).poll_next(&mut context) {
            Poll::Ready(Some(page)) => lengths.push(page.unwrap().list.map_or(0, |list| list.names.len())),
            Poll::Ready(None) => break,
            Poll::Pending => {}
        }
    }
    assert_eq!(lengths, [100, 50]);
}
