//! Builds ZIP archives: as the vendor publishes its packages, and malicious ones.

/// One member of an archive, with what a liar changes.
#[derive(Clone)]
pub struct Member {
    /// Its path inside.
    pub name: &'static str,
    /// Its bytes, as they are packed.
    pub data: Vec<u8>,
    /// How they are packed: 0 not at all, 8 deflated.
    pub method: u16,
    /// General flags; 1 is encrypted.
    pub flags: u16,
    /// The mode of Unix, with the kind of file.
    pub mode: u32,
    /// How many bytes there are, unpacked.
    pub size: u32,
    /// Their checksum.
    pub crc: u32,
}

impl Member {
    /// One as it is.
    pub fn stored(name: &'static str, data: impl AsRef<[u8]>) -> Self {
        let data = data.as_ref().to_vec();
        let (size, crc) = (u32::try_from(data.len()).expect("small"), rawzip::crc32(&data));
        Self { name, data, method: 0, flags: 0, mode: 0o100_644, size, crc }
    }

    /// One that is compressed.
    pub fn deflated(name: &'static str, data: impl AsRef<[u8]>) -> Self {
        let data = data.as_ref();
        Self { data: miniz_oxide::deflate::compress_to_vec(data, 6), method: 8, ..Self::stored(name, data) }
    }

    /// What the local header and the list of members have in common.
    fn facts(&self) -> Vec<u8> {
        let packed = u32::try_from(self.data.len()).expect("small");
        let mut out = Vec::new();
        for short in [20, self.flags, self.method, 0, 33] {
            out.extend(short.to_le_bytes());
        }
        for long in [self.crc, packed, self.size] {
            out.extend(long.to_le_bytes());
        }
        out.extend(u16::try_from(self.name.len()).expect("short").to_le_bytes());
        out.extend(0_u16.to_le_bytes());
        out
    }
}

/// The archive of some members.
#[must_use]
pub fn archive(members: &[Member]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for member in members {
        let at = u32::try_from(out.len()).expect("small");
        out.extend(*b"PK\x03\x04");
        out.extend(member.facts());
        out.extend(member.name.as_bytes());
        out.extend(&member.data);
        list.extend(*b"PK\x01\x02");
        // Made by Unix, so that the mode counts.
        list.extend((3_u16 << 8 | 20).to_le_bytes());
        list.extend(member.facts());
        list.extend([0; 6]);
        list.extend((member.mode << 16).to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(member.name.as_bytes());
    }
    let (count, at) = (u16::try_from(members.len()).expect("few"), u32::try_from(out.len()).expect("small"));
    let size = u32::try_from(list.len()).expect("small");
    out.extend(&list);
    out.extend(*b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}
