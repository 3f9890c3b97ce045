//! The hosts of `NO_PROXY`, by the rules of curl.

use std::net::IpAddr;

/// Hosts that are called without a proxy: a list, by commas, of names, which hold for what is below them as well, of
/// addresses, and of networks such as `10.0.0.0/8`; `*` is every host.
#[derive(Clone, Debug, Default)]
pub(super) struct NoProxy(Vec<Entry>);

#[derive(Clone, Debug)]
enum Entry {
    Everything,
    Network(Network),
    Domain(String),
}

impl NoProxy {
    pub(super) fn parse(list: &str) -> Self {
        Self(list.split(',').filter_map(|entry| Entry::parse(entry.trim())).collect())
    }

    pub(super) fn is_everything(&self) -> bool {
        self.0.iter().any(|entry| matches!(entry, Entry::Everything))
    }

    /// The host as it is in a URL: an address of IPv6 is in brackets.
    pub(super) fn contains(&self, host: &str) -> bool {
        let address = unbracketed(host).parse().ok();
        self.0.iter().any(|entry| match (entry, address) {
            (Entry::Everything, _) => true,
            (Entry::Network(network), Some(address)) => network.contains(address),
            (Entry::Domain(domain), None) => is_within(host, domain),
            _ => false,
        })
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        let domain = text.strip_prefix('.').unwrap_or(text);
        match text {
            "*" => Some(Self::Everything),
            _ => Network::parse(text)
                .map(Self::Network)
                .or((!domain.is_empty()).then(|| Self::Domain(domain.to_owned()))),
        }
    }
}

/// Whether a host is this domain or below it.
fn is_within(host: &str, domain: &str) -> bool {
    let Some((before, end)) = host.len().checked_sub(domain.len()).and_then(|start| host.split_at_checked(start))
    else {
        return false;
    };
    end.eq_ignore_ascii_case(domain) && (before.is_empty() || before.ends_with('.'))
}

fn unbracketed(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// The addresses whose first bits are these; a single one has all of them.
#[derive(Clone, Copy, Debug)]
struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = unbracketed(address).parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok())?;
        (bits <= most).then_some(Self { address, bits })
    }

    fn contains(self, other: IpAddr) -> bool {
        let differing = match (self.address, other) {
            (IpAddr::V4(network), IpAddr::V4(other)) => (network.to_bits() ^ other.to_bits()).leading_zeros(),
            (IpAddr::V6(network), IpAddr::V6(other)) => (network.to_bits() ^ other.to_bits()).leading_zeros(),
            _ => return false,
        };
        differing >= self.bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_networks_are_told_apart() {
        for (list, inside, outside) in [
            ("", &[][..], &["x.com", "10.0.0.1"][..]),
            ("*", &["x.com", "10.0.0.1", "[::1]"], &[]),
            ("x.com", &["x.com", "X.com", "a.x.com", "a.b.x.com"], &["ax.com", "x.com.cn", "com", "é.com"]),
            (".x.com", &["x.com", "a.x.com"], &["ax.com"]),
            ("localhost, 10.0.0.1 ,,.", &["localhost", "10.0.0.1"], &["10.0.0.10", "x.com"]),
            ("10.0.0.0/8", &["10.0.0.1", "10.255.0.1"], &["11.0.0.1", "10.0.0.x", "[::1]"]),
            ("10.1.2.3/30", &["10.1.2.0"], &["10.1.2.4"]),
            ("0.0.0.0/0", &["1.2.3.4"], &["[::1]", "x.com"]),
            ("fd00::/8,[::1]", &["[fd12::1]", "[::1]"], &["[fe80::1]", "0.0.0.1"]),
            ("10.0.0.0/33,10.0.0.0/x", &[], &["10.0.0.0"]),
            ("0.1", &[], &["10.0.0.1"]),
        ] {
            let except = NoProxy::parse(list);
            for host in inside {
                assert!(except.contains(host), "{list}: {host}");
            }
            for host in outside {
                assert!(!except.contains(host), "{list}: {host}");
            }
        }
    }
}
