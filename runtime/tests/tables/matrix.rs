//! Tries every call with every origin in every mode.

use crate::{
	arguments::{Sample, samples},
	chain::chain,
	modes::Mode,
	origins::{ANY_ACCOUNT, CALLERS, Caller},
};
use frame_support::traits::{OriginTrait, UnfilteredDispatchable};
use frame_system::ensure_signed;
use sp_core::traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_io::storage;
use sp_runtime::{DispatchError, ModuleError};
use std::{
	panic::{AssertUnwindSafe, catch_unwind},
	sync::OnceLock,
};

/// Errors by which a call says that a signer lacks a role, as others do by `BadOrigin`.
const ROLE_ERRORS: [(&str, &str); 4] = [
	("Foundation", "NotMember"),
	("FoundationMembership", "NotMember"),
	("ProducerRegistry", "NotVerifier"),
	("ProductionOracle", "NotReporter"),
];

/// How a call answers an origin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
	/// The call does its work, or finds another fault.
	Reached,
	/// The call would accept the origin, but the filter does not let it through.
	Filtered,
	/// The call does not accept the origin.
	Refused,
	/// The call panics, which no call may.
	Panicked,
}

/// How a call answers everybody.
pub struct Row {
	/// Its pallet.
	pub pallet: String,
	/// Its name.
	pub name: String,
	/// The answers to each of [`CALLERS`] in each of [`Mode::ALL`].
	pub answers: Vec<[Answer; Mode::ALL.len()]>,
}

impl Row {
	/// `Pallet.call`.
	pub fn path(&self) -> String {
		format!("{}.{}", self.pallet, self.name)
	}

	/// Whether the call accepts an origin, whatever the filter says.
	pub fn accepts(&self, caller: usize) -> bool {
		self.answers[caller].iter().any(|answer| *answer != Answer::Refused)
	}

	/// Whether it accepts some accounts or origins, but not any account.
	pub fn is_privileged(&self) -> bool {
		let any = CALLERS.iter().position(|caller| caller.name == ANY_ACCOUNT);
		!self.accepts(any.expect("any account is among the callers"))
	}

	/// The names of those that it accepts.
	pub fn accepted(&self) -> Vec<&'static str> {
		let callers = CALLERS.iter().enumerate();
		callers.filter(|(index, _)| self.accepts(*index)).map(|(_, caller)| caller.name).collect()
	}

	/// Whether an origin gets through to the call, in any mode.
	pub fn is_reached_by(&self, caller: usize) -> bool {
		self.answers[caller].contains(&Answer::Reached)
	}

	/// Whether the filter lets nobody through who would be accepted, except root.
	pub fn is_closed(&self) -> bool {
		let others = (0..CALLERS.len()).filter(|caller| CALLERS[*caller].name != "root");
		let mut accepted = others.filter(|caller| self.accepts(*caller)).peekable();
		accepted.peek().is_some() && accepted.all(|caller| !self.is_reached_by(caller))
	}
}

/// The answers of every call, in the order of the runtime.
pub fn matrix() -> &'static [Row] {
	static MATRIX: OnceLock<Vec<Row>> = OnceLock::new();
	MATRIX.get_or_init(|| {
		let mut chain = chain("local_testnet");
		chain.register_extension(ReadRuntimeVersionExt::new(NoVersion));
		chain.execute_with(|| samples().into_iter().map(row).collect())
	})
}

/// Reads the version of new code: there is none in the code of a sample.
struct NoVersion;

impl ReadRuntimeVersion for NoVersion {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		Err("this is no runtime".into())
	}
}

fn row(sample: Sample) -> Row {
	let answers = CALLERS.iter().map(|caller| {
		Mode::ALL.map(|mode| {
			undone(|| {
				mode.enter(&sample);
				answer(&sample, caller)
			})
		})
	});
	let answers = answers.collect();
	Row { answers, pallet: sample.pallet, name: sample.name }
}

/// Does something and takes back all that it changed.
fn undone<R>(run: impl FnOnce() -> R) -> R {
	const MARK: &[u8] = b":to be undone:";
	storage::start_transaction();
	storage::set(MARK, &[]);
	let result = run();
	storage::rollback_transaction();
	// A panic leaves layers that nobody closed.
	while storage::exists(MARK) {
		storage::rollback_transaction();
	}
	result
}

fn answer(sample: &Sample, caller: &Caller) -> Answer {
	let origin = (caller.origin)();
	let passes = origin.filter_call(&sample.call);
	let is_signed = ensure_signed(origin.clone()).is_ok();
	let call = sample.call.clone();
	let dispatch = AssertUnwindSafe(|| call.dispatch_bypass_filter(origin));
	let refused = match catch_unwind(dispatch) {
		Ok(Ok(_)) => None,
		Ok(Err(refused)) => Some(refused.error),
		Err(_) if caller.validated => None,
		Err(_) => return Answer::Panicked,
	};
	match refused {
		Some(DispatchError::BadOrigin) => Answer::Refused,
		Some(DispatchError::Module(ModuleError { message: Some(error), .. }))
			if is_signed && ROLE_ERRORS.contains(&(&sample.pallet, error)) =>
		{
			Answer::Refused
		}
		_ if passes => Answer::Reached,
		_ => Answer::Filtered,
	}
}
