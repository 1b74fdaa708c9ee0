//! The bytes that decide what a run does.

/// A string of bytes that is read as choices. Once it is used up, every choice is the first.
pub struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
	pub fn new(data: &'a [u8]) -> Self {
		Self(data)
	}

	pub fn are_over(&self) -> bool {
		self.0.is_empty()
	}

	pub fn byte(&mut self) -> u8 {
		match self.0.split_first() {
			Some((first, rest)) => {
				self.0 = rest;
				*first
			}
			None => 0,
		}
	}

	/// A number below `limit`; 0 if there is none.
	pub fn below(&mut self, limit: u64) -> u64 {
		let bytes = if limit <= 256 { 1 } else { 8 };
		let number = (0..bytes).fold(0u64, |sum, _| sum << 8 | u64::from(self.byte()));
		number.checked_rem(limit).unwrap_or(0)
	}

	pub fn wide(&mut self) -> u128 {
		u128::from_le_bytes(core::array::from_fn(|_| self.byte()))
	}

	/// True in so many of a hundred cases.
	pub fn percent(&mut self, share: u64) -> bool {
		self.below(100) < share
	}

	/// One of several. `None` if there are none.
	pub fn of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
		all.get(self.below(all.len() as u64) as usize).cloned()
	}

	/// One of what a storage map or another short list holds.
	pub fn from<T: Clone>(&mut self, all: impl IntoIterator<Item = T>) -> Option<T> {
		let all: Vec<_> = all.into_iter().collect();
		self.of(&all)
	}
}
