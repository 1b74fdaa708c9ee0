//! Tries every call with every origin in every mode.

use crate::{
	arguments::{Sample, samples},
	chain::chain,
	modes::Mode,
	origins::{ANY_ACCOUNT, CALLERS},
};
use frame_support::{
	storage::{TransactionOutcome, with_transaction},
	traits::{OriginTrait, UnfilteredDispatchable},
};
use sp_core::traits::{Externalities, ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_runtime::{DispatchError, ModuleError};
use std::{
	panic::{AssertUnwindSafe, catch_unwind},
	sync::OnceLock,
};

/// Errors by which a call says that the signer lacks a role, as others do by `BadOrigin`.
const ROLE_ERRORS: [(&str, &str); 3] = [
	("Foundation", "NotMember"),
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
	/// The call panics, which none may.
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

	/// Whether the filter lets nobody through to it but root.
	pub fn is_closed(&self) -> bool {
		let answers = self.answers.iter().flatten();
		let reached = |row: &[Answer; Mode::ALL.len()]| row.contains(&Answer::Reached);
		let others = CALLERS.iter().zip(&self.answers).filter(|(caller, _)| caller.name != "root");
		answers.clone().any(|answer| *answer == Answer::Filtered)
			&& !others.map(|(_, row)| row).any(reached)
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
				answer(&sample, (caller.origin)())
			})
		})
	});
	let answers = answers.collect();
	Row { answers, pallet: sample.pallet, name: sample.name }
}

/// Does something and takes back all that it changed.
fn undone<R>(run: impl FnOnce() -> R) -> R {
	with_transaction(|| TransactionOutcome::Rollback(Ok::<_, DispatchError>(run())))
		.expect("nothing is nested as deep as the limit")
}

fn answer(sample: &Sample, origin: treasurenet_runtime::RuntimeOrigin) -> Answer {
	let passes = origin.filter_call(&sample.call);
	let call = sample.call.clone();
	let dispatch = AssertUnwindSafe(|| call.dispatch_bypass_filter(origin));
	let Ok(result) = catch_unwind(dispatch) else { return Answer::Panicked };
	match result.map_err(|refused| refused.error) {
		Err(DispatchError::BadOrigin) => Answer::Refused,
		Err(DispatchError::Module(ModuleError { message: Some(error), .. }))
			if ROLE_ERRORS.contains(&(&sample.pallet, error)) =>
		{
			Answer::Refused
		}
		_ if passes => Answer::Reached,
		_ => Answer::Filtered,
	}
}
