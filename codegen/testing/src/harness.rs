//! Runs each case as a test named after its folder, so that `cargo test E0305` runs it.

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

/// The tests of a target without the standard harness.
#[derive(Default)]
pub struct Tests {
    trials: Vec<Trial>,
}

impl Tests {
    /// A test for each folder in a folder of the package under test. One fails by panicking.
    #[must_use]
    pub fn cases(mut self, folder: &str, test: fn(&Path)) -> Self {
        self.trials.extend(crate::cases(folder).into_iter().map(|case| {
            let name = case.file_name().expect("a name").to_string_lossy().into_owned();
            Trial::test(name, move || {
                test(&case);
                Ok(())
            })
        }));
        self
    }

    /// Other tests beside them; [`tests!`](crate::tests) names them.
    #[must_use]
    pub fn and(mut self, tests: impl IntoIterator<Item = (&'static str, fn())>) -> Self {
        self.trials.extend(tests.into_iter().map(|(name, test)| {
            Trial::test(name, move || {
                test();
                Ok(())
            })
        }));
        self
    }

    /// Runs those that the command line asks for.
    #[must_use]
    pub fn run(self) -> ExitCode {
        libtest_mimic::run(&Arguments::from_args(), self.trials).exit_code()
    }
}

/// Functions with their names.
#[macro_export]
macro_rules! tests {
    ($($test:ident),+ $(,)?) => {
        [$((stringify!($test), $test as fn())),+]
    };
}
