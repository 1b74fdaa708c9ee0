//! A month of 5 000 wells: what its reports weigh, and that all of them go through.

use crate::world::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::Authorize,
};
use pallet_production_oracle::{
	Call, Official, ReportPayload,
	crypto::{ReporterPair, ReporterSignature},
};
use sp_core::{H256, Pair};
use sp_runtime::{traits::Dispatchable, transaction_validity::TransactionSource};
use treasurenet_primitives::WellKey;
use treasurenet_runtime::{
	ProductionOracle, Runtime, RuntimeCall, RuntimeOrigin, System,
	configs::{production::MaxReports, system::BlockWeights},
};

/// Wells that ask for their official volume.
const WELLS: u64 = 5_000;

/// The transactions by which a reporter's node reports all of them.
fn transactions(key: &ReporterPair, wells: &[H256]) -> Vec<RuntimeCall> {
	let reports: Vec<Report> = wells
		.iter()
		.map(|well| volume_report(WellKey { kind: GAS, commitment: *well }, JANUARY, 0, VOLUME))
		.collect();
	reports
		.chunks(MaxReports::get() as usize)
		.map(|batch| {
			let payload = ReportPayload {
				key: key.public(),
				block: System::block_number(),
				reports: batch.to_vec().try_into().expect("a chunk is no longer; qed"),
			};
			let signature: ReporterSignature = key.sign(&ProductionOracle::report_hash(&payload));
			Call::<Runtime>::report_authorized { payload, signature }.into()
		})
		.collect()
}

#[test]
fn month_of_5_000_wells_should_be_accepted_in_batches_when_three_report() {
	externalities("local_testnet").execute_with(|| {
		begin();
		let wells: Vec<H256> = (1..=WELLS).map(H256::from_low_u64_be).collect();
		request(wells.iter().map(|well| (*well, GAS)));
		at(volumes_asked_from(JANUARY));
		let limit = BlockWeights::get();
		let class = limit.get(DispatchClass::Normal);
		let (room, most) = (
			class.max_total.expect("the class has a limit; qed"),
			class.max_extrinsic.expect("a transaction has a limit; qed"),
		);
		let (mut count, mut bytes, mut heaviest, mut blocks) = (0u32, 0, 0, 1u32);
		let mut used = limit.base_block;
		for (n, reporter) in reporters().into_iter().enumerate() {
			let key = ReporterPair::from_seed(&[n as u8 + 1; 32]);
			register_key(&reporter, &key);
			for call in transactions(&key, &wells) {
				let info = call.get_dispatch_info();
				let weight = info.call_weight.saturating_add(call.weight_of_authorize());
				assert!(weight.all_lte(most), "{weight:?} is more than a transaction may weigh");
				if !used.saturating_add(weight).all_lte(room) {
					blocks += 1;
					used = limit.base_block;
				}
				used = used.saturating_add(weight);
				count += 1;
				bytes += call.encoded_size();
				heaviest = heaviest.max(weight.ref_time());
				let authorized = call.authorize(TransactionSource::External);
				assert!(matches!(authorized, Some(Ok(_))), "{authorized:?}");
				let origin = RuntimeOrigin::from(frame_system::RawOrigin::Authorized);
				assert_ok!(call.dispatch(origin));
			}
		}
		for well in &wells {
			let official =
				Official::<Runtime>::get(WellKey { kind: GAS, commitment: *well }, JANUARY)
					.expect("all were reported; qed");
			assert_eq!(official.volume, VOLUME);
		}
		println!(
			"{count} transactions of at most {} reports, {bytes} bytes; the heaviest weighs {} ms; \
			 {blocks} blocks by weight",
			MaxReports::get(),
			heaviest / 1_000_000_000
		);
	});
}
