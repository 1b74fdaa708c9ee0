//! Reports findings: signs them with this node's keys and hands them to the transaction pool.

use super::{
	LocalReporter, chain,
	memory::{Finding, Findings, Memory},
	status::say,
};
use crate::{authorize::ReportPayload, pallet::*, types::*};
use alloc::vec::Vec;
use frame_support::{BoundedVec, traits::Get};
use frame_system::{offchain::SubmitTransaction, pallet_prelude::BlockNumberFor};
use log::Level;
use sp_application_crypto::RuntimeAppPublic;
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::Moment;

/// The most transactions of a key in a run: the pool checks each before it returns.
pub const TRANSACTIONS_PER_RUN: usize = 4;
/// How long a finding is kept, in milliseconds. Then the source is asked again.
pub const KEPT_MS: Moment = 6 * 60 * 60 * 1_000;

/// Submits what can be answered now and was not submitted lately, and forgets what cannot be
/// answered any more: because the answer is on the chain, or too late.
pub(super) fn hand_in<T: Config>(
	reporters: &[LocalReporter],
	findings: &mut Findings,
	memory: &mut Memory,
	block: BlockNumberFor<T>,
	now: Moment,
) {
	let most = (T::MaxReports::get() as usize).saturating_mul(TRANSACTIONS_PER_RUN);
	let mut checked = 0usize;
	let mut batches: Vec<(&LocalReporter, Vec<Report>)> =
		reporters.iter().map(|reporter| (reporter, Vec::new())).collect();
	findings.0.retain_mut(|finding| {
		if now.abs_diff(finding.found_at) >= KEPT_MS {
			return false;
		}
		if waits::<T>(finding, block) || checked >= most {
			return true;
		}
		checked = checked.saturating_add(1);
		if reporters.iter().any(|reporter| chain::answered_in_vain::<T>(reporter.id, finding)) {
			return false;
		}
		let mut is_open = false;
		for (reporter, batch) in &mut batches {
			if let Some(report) = chain::report_of::<T>(reporter.id, finding) {
				batch.push(report);
				is_open = true;
			}
		}
		if is_open {
			finding.submitted_at = Some(block.saturated_into());
		}
		is_open
	});
	for (reporter, batch) in batches {
		for reports in batch.chunks(T::MaxReports::get().max(1) as usize) {
			let count = reports.len() as u32;
			if submit::<T>(reporter, block, reports) {
				let counters = &mut memory.counters;
				counters.transactions = counters.transactions.saturating_add(1);
				counters.reports = counters.reports.saturating_add(count.into());
				let key = super::key_bytes(&reporter.key);
				let total = match memory.submitted.get(&key) {
					Some((at, before)) if *at == now => before.saturating_add(count),
					_ => count,
				};
				memory.submitted.insert(key, (now, total));
				say(Level::Debug, format_args!("Submitted {count} reports"));
			} else {
				// Not a failure of the source: the findings go again when the longevity is over.
				say(Level::Debug, format_args!("{count} reports were not taken by the pool"));
			}
		}
	}
}

/// Whether a finding's last transaction may still be included.
fn waits<T: Config>(finding: &Finding, block: BlockNumberFor<T>) -> bool {
	let longevity: u32 = T::ReportLongevity::get().saturated_into();
	let block: u32 = block.saturated_into();
	finding.submitted_at.and_then(|at| block.checked_sub(at)).is_some_and(|age| age <= longevity)
}

fn submit<T: Config>(
	reporter: &LocalReporter,
	block: BlockNumberFor<T>,
	reports: &[Report],
) -> bool {
	let Ok(reports) = BoundedVec::try_from(reports.to_vec()) else { return false };
	let payload = ReportPayload { key: reporter.key.clone(), block, reports };
	let Some(signature) = reporter.key.sign(&Pallet::<T>::report_hash(&payload)) else {
		return false;
	};
	let call = Call::<T>::report_authorized { payload, signature };
	let transaction = T::create_authorized_transaction(call.into());
	SubmitTransaction::<T, Call<T>>::submit_transaction(transaction).is_ok()
}
