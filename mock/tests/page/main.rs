//! The page, in a real browser.

#[test]
fn compiles() {
    drop(rustls::crypto::ring::default_provider().install_default());
    let _ = thirtyfour::ChromeCapabilities::new();
}
