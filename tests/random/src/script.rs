//! What happens in a run, step by step, in a form that can be kept and run again.

use codec::{DecodeAll, Encode};
use frame_support::traits::GetCallMetadata;
use sp_keyring::Sr25519Keyring;
use std::{fmt, str::FromStr};
use treasurenet_runtime::RuntimeCall;

/// By whose authority a call is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
	/// A signed transaction.
	Signed(Sr25519Keyring),
	/// A general transaction, which its pallet authorises.
	General,
	/// A bare transaction, as equivocations and elections are reported by.
	Bare,
	/// All of the foundation's managers.
	Managers,
	/// Root.
	Root,
	/// A referendum that passed on a track.
	Track(u8),
}

/// A step of a run.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
	/// The running block ends, and another one begins so many slots later.
	Block {
		/// Slots since the last block: at least one.
		gap: u32,
		/// The validators whose nodes are down in it, as bits by their place in the session.
		down: u8,
	},
	/// A call in the running block.
	Call(Origin, Box<RuntimeCall>),
}

impl fmt::Display for Origin {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Signed(key) => f.write_str(<&str>::from(*key)),
			Self::General => f.write_str("general"),
			Self::Bare => f.write_str("bare"),
			Self::Managers => f.write_str("managers"),
			Self::Root => f.write_str("root"),
			Self::Track(track) => write!(f, "track{track}"),
		}
	}
}

/// One line: `block GAP DOWN`, or an origin and an encoded call, which a comment explains.
impl fmt::Display for Step {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Block { gap, down } => write!(f, "block {gap} {down}"),
			Self::Call(origin, call) => {
				let mut text = format!("{call:?}");
				if text.len() > 400 {
					text = text.chars().take(400).chain("…".chars()).collect();
				}
				write!(f, "{origin} 0x{} # {text}", hex::encode(call.encode()))
			}
		}
	}
}

impl FromStr for Step {
	type Err = String;

	fn from_str(line: &str) -> Result<Self, String> {
		let mut words = line.split_whitespace();
		let mut word = || words.next().ok_or_else(|| format!("a word is missing: {line}"));
		let first = word()?;
		if first == "block" {
			let number = |word: &str| word.parse().map_err(|_| format!("no number: {line}"));
			let (gap, down) = (number(word()?)?, number(word()?)?);
			return Ok(Self::Block { gap, down: down as u8 });
		}
		let origin = match first {
			"general" => Origin::General,
			"bare" => Origin::Bare,
			"managers" => Origin::Managers,
			"root" => Origin::Root,
			name if let Some(Ok(track)) = name.strip_prefix("track").map(str::parse) => {
				Origin::Track(track)
			}
			name => Origin::Signed(name.parse().map_err(|_| format!("nobody: {line}"))?),
		};
		let call = word()?.strip_prefix("0x").and_then(|call| hex::decode(call).ok());
		let call = call.ok_or_else(|| format!("no call: {line}"))?;
		let call = RuntimeCall::decode_all(&mut &call[..])
			.map_err(|error| format!("the call is unknown ({error}): {line}"))?;
		Ok(Self::Call(origin, Box::new(call)))
	}
}

/// Reads a script. Empty lines and those that begin with `#` are left out.
pub fn parse(script: &str) -> Result<Vec<Step>, String> {
	let lines = script.lines().map(str::trim);
	lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::parse).collect()
}

/// A call's name, such as `TatIssuance::upload`.
pub fn name(call: &RuntimeCall) -> String {
	let metadata = call.get_call_metadata();
	format!("{}::{}", metadata.pallet_name, metadata.function_name)
}
