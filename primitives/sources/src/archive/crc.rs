//! The checksum of zip archives: CRC-32 as in ISO-HDLC, four bytes at a step.

/// The polynomial, reflected.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// `TABLES[k][b]`: what byte `b` does to the checksum when `k` bytes follow it in a step.
static TABLES: [[u32; 256]; 4] = tables();

const fn tables() -> [[u32; 256]; 4] {
	let mut tables = [[0; 256]; 4];
	let mut byte = 0;
	while byte < 256 {
		let mut value = byte as u32;
		let mut bit = 0;
		while bit < 8 {
			value = if value & 1 == 1 { (value >> 1) ^ POLYNOMIAL } else { value >> 1 };
			bit += 1;
		}
		tables[0][byte] = value;
		byte += 1;
	}
	let mut byte = 0;
	while byte < 256 {
		let mut table = 1;
		while table < 4 {
			let before = tables[table - 1][byte];
			tables[table][byte] = (before >> 8) ^ tables[0][(before & 0xff) as usize];
			table += 1;
		}
		byte += 1;
	}
	tables
}

/// A checksum on its way.
pub struct Crc(u32);

impl Default for Crc {
	fn default() -> Self {
		Self(!0)
	}
}

impl Crc {
	/// Takes the next bytes.
	pub fn update(&mut self, bytes: &[u8]) {
		let at = |table: usize, byte: u8| TABLES[table][usize::from(byte)];
		let (steps, rest) = bytes.as_chunks::<4>();
		for step in steps {
			let [a, b, c, d] = (self.0 ^ u32::from_le_bytes(*step)).to_le_bytes();
			self.0 = at(3, a) ^ at(2, b) ^ at(1, c) ^ at(0, d);
		}
		for byte in rest {
			let [low, ..] = self.0.to_le_bytes();
			self.0 = (self.0 >> 8) ^ at(0, low ^ byte);
		}
	}

	/// The checksum of all bytes so far.
	pub fn value(&self) -> u32 {
		!self.0
	}
}

#[cfg(test)]
mod tests {
	use super::Crc;

	#[test]
	fn crc_should_match_the_published_check_value() {
		for cut in 0..=9 {
			let (before, after) = b"123456789".split_at(cut);
			let mut crc = Crc::default();
			crc.update(before);
			crc.update(after);
			assert_eq!(crc.value(), 0xcbf4_3926, "cut at {cut}");
		}
	}
}
