//! Tries several sources, and takes the first that has credentials.

use std::fmt;
use std::sync::OnceLock;

use super::role::{InRole, Role};
use super::{
    CommandLineFile, Credentials, CredentialsSource, FetchContext, FetchError, Issued, MachineRole, ProfileFile,
    WebIdentity, environment,
};
use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

/// Takes credentials from the first source that has any, and from then on from that source alone.
///
/// A source that is [missing](FetchError::Missing) is skipped. One that is [broken](FetchError::Broken) ends the search:
/// signing with another identity instead would surprise. If all are missing, the error lists what was tried, and is
/// [temporary](ConfigurationError::is_temporary) if that of any of them is.
#[derive(Default)]
pub struct CredentialsChain {
    sources: Vec<Box<dyn CredentialsSource>>,
    chosen: OnceLock<usize>,
}

impl CredentialsChain {
    /// A chain without sources.
    pub fn new() -> Self {
        Self::default()
    }

    /// The variables of [`Credentials::from_env`], then [`ProfileFile`], [`CommandLineFile`], [`WebIdentity`] and
    /// [`MachineRole`].
    ///
    /// The vendor's Python SDK asks the machine before the cluster. On a cluster that answers with the role of the node,
    /// though the variables that name a role for the program are set.
    ///
    /// If `TENCENTCLOUD_ROLE_ARN` and `TENCENTCLOUD_ROLE_SESSION_NAME` are set, which the vendor's command line reads as well,
    /// that role is assumed with what was found, as by [`AssumeRole`](super::AssumeRole), and not the one that a file names.
    pub fn standard() -> Self {
        Self::new()
            .then(InRole(Environment))
            .then(InRole(ProfileFile::new()))
            .then(CommandLine)
            .then(InRole(WebIdentity::tke()))
            .then(InRole(MachineRole::new()))
    }

    /// The standard chain, unless what it would read of the environment and of files is broken.
    pub(crate) fn checked() -> Result<Self, ConfigurationError> {
        Role::of_environment()?;
        let readable: [fn() -> Result<(), FetchError>; 3] = [
            || Environment::read().map(drop),
            || ProfileFile::new().read().map(drop),
            || CommandLineFile::new().stored().map(drop),
        ];
        let found = readable.iter().map(|read| read()).find(|read| !matches!(read, Err(FetchError::Missing(_))));
        match found {
            Some(Err(broken)) => Err(broken.into_inner()),
            _ => Ok(Self::standard()),
        }
    }

    /// Adds a source, to be asked if none before it has credentials.
    #[must_use]
    pub fn then(mut self, source: impl CredentialsSource + 'static) -> Self {
        self.sources.push(Box::new(source));
        self
    }

    fn chosen(&self) -> Option<&dyn CredentialsSource> {
        self.sources.get(*self.chosen.get()?).map(|source| &**source)
    }

    async fn issued(&self, context: FetchContext<'_>) -> Result<Issued, FetchError> {
        if let Some(source) = self.chosen() {
            return source.fetch(context).await;
        }
        let mut tried = Vec::new();
        let mut is_temporary = false;
        for (index, source) in self.sources.iter().enumerate() {
            match source.fetch(context).await {
                Ok(issued) => {
                    // A fetch at the same time may have chosen another one meanwhile.
                    let chosen = *self.chosen.get_or_init(|| index);
                    return if chosen == index { Ok(issued) } else { self.sources[chosen].fetch(context).await };
                }
                Err(FetchError::Missing(error)) => {
                    is_temporary |= error.is_temporary();
                    tried.push(error.to_string());
                }
                Err(broken) => return Err(broken),
            }
        }
        let message = format!("no credentials were found; tried: {}", tried.join("; "));
        Err(FetchError::Missing(ConfigurationError::new(message).temporary_if(is_temporary)))
    }
}

impl CredentialsSource for CredentialsChain {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(self.issued(context))
    }
}

impl fmt::Debug for CredentialsChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsChain").field("sources", &self.sources.len()).finish_non_exhaustive()
    }
}

/// The key pair in the variables of the environment.
struct Environment;

impl Environment {
    fn read() -> Result<Credentials, FetchError> {
        if environment::has_keys() {
            return Credentials::from_env().map_err(FetchError::Broken);
        }
        let [id, key] = [environment::SECRET_ID, environment::SECRET_KEY];
        Err(FetchError::missing(format!("{id} and {key} are not set")))
    }
}

impl CredentialsSource for Environment {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(std::future::ready(Self::read().map(Issued::lasting)))
    }
}

/// The file of the command line, with the role of the environment before its own, as the command line has it.
struct CommandLine;

impl CredentialsSource for CommandLine {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        Box::pin(async move {
            let stored = CommandLineFile::new().stored()?;
            stored.issued(Role::of_environment().map_err(FetchError::Broken)?, context).await
        })
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::sync::{Arc, Mutex};
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::testing::{Script, TestTime};

    /// Brings what the test has put into it.
    #[derive(Clone, Default)]
    struct Told(Arc<Mutex<Option<Result<&'static str, FetchError>>>>);

    impl Told {
        fn to(self, outcome: Result<&'static str, FetchError>) -> Self {
            *self.0.lock().unwrap() = Some(outcome);
            self
        }
    }

    impl CredentialsSource for Told {
        fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
            let outcome = self.0.lock().unwrap().take().unwrap_or_else(|| Err(FetchError::broken("asked twice")));
            Box::pin(std::future::ready(outcome.map(|id| Issued::lasting(Credentials::new(id, "key").unwrap()))))
        }
    }

    fn fetch(chain: &CredentialsChain) -> String {
        let time = TestTime::at(0);
        let script = Script::new(&time);
        poll(&mut chain.fetch(FetchContext::new(&script, &time, &time)))
    }

    /// The id of the credentials, or the error after `missing` or `broken`.
    fn poll(fetch: &mut BoxFuture<'_, Result<Issued, FetchError>>) -> String {
        match fetch.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(issued)) => issued.credentials().secret_id().to_owned(),
            Poll::Ready(Err(FetchError::Missing(error))) => format!("missing: {error}"),
            Poll::Ready(Err(FetchError::Broken(error))) => format!("broken: {error}"),
            Poll::Pending => "pending".to_owned(),
        }
    }

    fn told(outcome: Result<&'static str, FetchError>) -> Told {
        Told::default().to(outcome)
    }

    #[test]
    fn the_source_that_was_chosen_stays_the_only_one() {
        let first = told(Err(FetchError::missing("no a")));
        let second = told(Ok("b"));
        let chain = CredentialsChain::new().then(first.clone()).then(second.clone()).then(told(Ok("c")));
        assert_eq!(fetch(&chain), "b");
        // Neither a source before it that has credentials by now nor one after it changes who signs.
        first.to(Ok("a"));
        second.clone().to(Err(FetchError::missing("no b")));
        assert_eq!(fetch(&chain), "missing: no b");
        second.to(Ok("b2"));
        assert_eq!(fetch(&chain), "b2");
    }

    /// Takes its time: asks the source when it is polled again.
    struct Slow(Told);

    impl CredentialsSource for Slow {
        fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
            let mut polls = 0;
            let wait = poll_fn(move |_| {
                polls += 1;
                if polls > 1 { Poll::Ready(()) } else { Poll::Pending }
            });
            Box::pin(async move {
                wait.await;
                self.0.fetch(context).await
            })
        }
    }

    #[test]
    fn of_two_fetches_at_once_both_bring_the_credentials_of_one_source() {
        let (first, second) = (told(Err(FetchError::missing("no a"))), told(Ok("b")));
        let chain = CredentialsChain::new().then(Slow(first.clone())).then(second.clone());
        let time = TestTime::at(0);
        let script = Script::new(&time);
        let [mut early, mut late] = [(); 2].map(|()| chain.fetch(FetchContext::new(&script, &time, &time)));
        assert_eq!([poll(&mut early), poll(&mut late)], ["pending"; 2]);
        assert_eq!(poll(&mut late), "b");
        first.to(Ok("a"));
        second.to(Ok("b2"));
        assert_eq!(poll(&mut early), "b2");
    }

    /// A source that is asked again may have used up what it had.
    #[test]
    fn two_fetches_at_once_of_one_source_ask_it_once_each() {
        let source = told(Ok("a"));
        let chain = CredentialsChain::new().then(Slow(source.clone()));
        let time = TestTime::at(0);
        let script = Script::new(&time);
        let [mut early, mut late] = [(); 2].map(|()| chain.fetch(FetchContext::new(&script, &time, &time)));
        assert_eq!([poll(&mut early), poll(&mut late)], ["pending"; 2]);
        assert_eq!(poll(&mut early), "a");
        source.to(Ok("a2"));
        assert_eq!(poll(&mut late), "a2");
    }

    #[test]
    fn a_broken_source_ends_the_search_and_the_next_fetch_begins_anew() {
        let first = told(Err(FetchError::broken("a is broken")));
        let chain = CredentialsChain::new().then(first.clone()).then(told(Ok("b")));
        assert_eq!(fetch(&chain), "broken: a is broken");
        first.to(Err(FetchError::missing("no a")));
        assert_eq!(fetch(&chain), "b");
    }

    #[test]
    fn what_was_tried_is_listed() {
        let chain = CredentialsChain::new().then(told(Err(FetchError::missing("no a"))));
        assert_eq!(
            fetch(&chain.then(told(Err(FetchError::missing("no b"))))),
            "missing: no credentials were found; tried: no a; no b"
        );
    }
}
