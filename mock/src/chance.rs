//! Generates random numbers that are the same for the same request, in every build and on every machine.

/// Numbers that follow from a seed.
#[derive(Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    /// Seeded by some texts: FNV-1a over them, each closed by a byte that no text holds.
    pub(crate) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0100_0000_01b3;
        let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([0xff]));
        Self(bytes.fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME)))
    }

    /// The next number: SplitMix64.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another; 0 below 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or_default()
    }

    /// One of some things, if there are any.
    pub(crate) fn pick<'t, T>(&mut self, things: &'t [T]) -> Option<&'t T> {
        let index = self.below(things.len() as u64);
        things.get(usize::try_from(index).unwrap_or_default())
    }

    /// An id in the form of a UUID.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 48 & 0xfff,
            low & 0xffff_ffff_ffff
        )
    }

    /// A text of the same look: letters and digits are exchanged for others of their kind.
    pub(crate) fn scramble(&mut self, text: &str) -> String {
        let mut other = |character: char| match character {
            'a'..='z' => self.character("abcdefghijklmnopqrstuvwxyz"),
            'A'..='Z' => self.character("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            '0'..='9' => self.character("0123456789"),
            other => other,
        };
        text.chars().map(&mut other).collect()
    }

    /// A text of some characters of an alphabet.
    pub(crate) fn text(&mut self, alphabet: &str, length: usize) -> String {
        (0..length).map(|_| self.character(alphabet)).collect()
    }

    fn character(&mut self, alphabet: &str) -> char {
        let index = self.below(alphabet.chars().count() as u64);
        alphabet.chars().nth(usize::try_from(index).unwrap_or_default()).unwrap_or('x')
    }
}
