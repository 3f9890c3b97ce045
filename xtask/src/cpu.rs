//! Reads the processor time that the system reports for this process.

use std::time::Duration;

/// Processor time until now.
pub(crate) struct Cpu {
    /// In this process.
    pub(crate) own: Duration,
    /// In processes that it has started and waited for.
    pub(crate) children: Duration,
}

impl Cpu {
    /// As Linux tells it, in hundredths of a second.
    pub(crate) fn now() -> Option<Self> {
        let text = std::fs::read_to_string("/proc/self/stat").ok()?;
        // The name of the program is in parentheses and may hold spaces; the twelfth field behind it is `utime`.
        let fields: Vec<u64> = text.rsplit_once(')')?.1.split_whitespace().skip(11).flat_map(str::parse).collect();
        let [user, system, children_user, children_system, ..] = fields[..] else { return None };
        let time = |ticks: u64| Duration::from_millis(ticks * 10);
        Some(Self { own: time(user + system), children: time(children_user + children_system) })
    }
}

/// The most memory that this process has had, in bytes.
pub(crate) fn peak_memory() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
}
