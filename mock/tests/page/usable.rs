//! Tests the page without a mouse, without eyes, in the dark and on a small screen.

use crate::browser::{DOWN, ENTER, Page, TAB, with_page};
use crate::call::{Call, RIGHT};
use crate::typical::typical;
use serde_json::json;

const VIEWS: [&str; 7] = ["#/calls", "#/actions", "#/faults", "#/stubs", "#/callbacks", "#/state", "#/connect"];

/// What has the focus, by its link or its id.
const FOCUSED: &str = "document.activeElement.getAttribute('href') ?? document.activeElement.id";

/// A call of each colour is there, and one is open.
fn filled(page: &Page) {
    RIGHT.send(&page.host);
    Call { signed_body: "{}", body: "{}", ..RIGHT }.send(&page.host);
    for (_, signer, ..) in typical() {
        signer.logged(&page.host);
    }
    page.choose(4);
}

#[test]
fn the_keyboard_is_enough() {
    with_page(|page| {
        RIGHT.send(&page.host);
        RIGHT.send(&page.host);
        page.row(1);
        page.row(2);
        page.press(TAB);
        assert_eq!(page.value(FOCUSED), "#main", "the first stop leads past the navigation");
        page.value("document.getElementById('call-outcome').focus()");
        page.press(TAB);
        page.until(&format!("({FOCUSED}) === '#/calls/2'"));
        page.press(DOWN);
        page.until(&format!("({FOCUSED}) === '#/calls/1'"));
        page.press(ENTER);
        page.until(&format!("({FOCUSED}) === 'call'"));
        assert_eq!(page.value("document.querySelector('#call h2').textContent"), RIGHT.action);
    });
}

#[test]
fn the_focus_stays_on_its_call_while_others_arrive_and_the_list_is_drawn_again() {
    with_page(|page| {
        // As many as there are rows, so that the next one pushes out the first.
        for _ in 0..300 {
            RIGHT.send(&page.host);
        }
        page.row(1);
        page.row(300);
        page.value("document.querySelector(\"a[href='#/calls/1']\").focus()");
        RIGHT.send(&page.host);
        page.row(301);
        assert_eq!(page.value(FOCUSED), "#/calls/1", "it is not taken away");
        page.value("document.querySelector(\"a[href='#/calls/200']\").focus()");
        page.value("document.getElementById('call-outcome').dispatchEvent(new Event('change'))");
        assert_eq!(page.value(FOCUSED), "#/calls/200", "the list is another one");
    });
}

/// Controls without a name, and views without exactly one main heading.
const UNNAMED: &str = r#"(() => {
    const named = (element) => element.labels?.length || element.ariaLabel || element.textContent.trim();
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const unnamed = shown("input, select, textarea, button, a[href], article").filter((element) => !named(element));
    const headings = shown("h1").length;
    return unnamed.map((element) => element.outerHTML).concat(headings === 1 ? [] : [`${headings} h1`]);
})()"#;

#[test]
fn everything_has_a_name() {
    with_page(|page| {
        filled(page);
        for view in VIEWS {
            page.go(view);
            page.until(&format!("document.querySelector('nav a[aria-current]')?.hash === '{view}'"));
            assert_eq!(page.value(UNNAMED), json!([]), "{view}");
        }
        assert_eq!(page.value("document.querySelectorAll('header, nav[aria-label], main, [aria-live]').length"), 4);
    });
}

/// Texts with less contrast than 4.5 to 1 to what is behind them.
const FAINT: &str = r#"(() => {
    const channels = (color) => color.match(/[\d.]+/g).map(Number);
    const linear = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const color = channels(getComputedStyle(at).backgroundColor);
            if (color.length === 3 || color[3] === 1) return color;
        }
        return [255, 255, 255];
    };
    const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const ratio = (element) => {
        const both = [light(channels(getComputedStyle(element).color)), light(ground(element))];
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    };
    const texts = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility() && hasText(element));
    return texts.filter((element) => ratio(element) < 4.5).map((element) => `${element.tagName} ${element.textContent}`);
})()"#;

#[test]
fn texts_are_readable_in_the_light_and_in_the_dark() {
    with_page(|page| {
        filled(page);
        for scheme in ["light", "dark"] {
            page.scheme(scheme);
            for view in VIEWS {
                page.go(view);
                assert_eq!(page.value(FAINT), json!([]), "{scheme}, {view}");
            }
        }
    });
}

#[test]
fn nothing_is_wider_than_a_small_screen() {
    with_page(|page| {
        filled(page);
        page.size(360, 640);
        let fits = "document.documentElement.scrollWidth <= 360";
        assert_eq!(page.value(fits), true, "a call");
        page.click("#call .back");
        page.row(1);
        for view in VIEWS {
            page.go(view);
            assert_eq!(page.value(fits), true, "{view}");
        }
    });
}
