//! Signed transactions of each kind that is measured.

use crate::{
	people::{Person, Reporter},
	story::{AUDITED, REPORTS, Story, UPLOADED, Well, is_known},
};
use codec::Encode;
use frame_support::BoundedVec;
use pallet_production_oracle::{Call as Oracle, REPORT_CALL, REPORT_DOMAIN, Report, ReportPayload};
use serde::{Deserialize, Serialize};
use sp_core::Pair;
use sp_crypto_hashing::blake2_256;
use sp_keyring::Sr25519Keyring;
use sp_runtime::OpaqueExtrinsic;
use treasurenet_runtime::{Hash, Runtime, UNIT, UncheckedExtrinsic, extension};

/// A kind of transaction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
	/// UNIT from a holder to another one.
	Transfer,
	/// A month of 31 days of a well, in batches of the maximum.
	Upload,
	/// A month of a well without beneficiaries.
	Mint,
	/// A month of a well with nine beneficiaries.
	SharedMint,
	/// TAT of a holder for a validator.
	Bid,
	/// A reporter's answers to 200 well-months.
	Report,
}

impl Kind {
	/// All of them.
	pub const ALL: [Self; 6] =
		[Self::Transfer, Self::Upload, Self::Mint, Self::SharedMint, Self::Bid, Self::Report];

	/// What a block of them is full of.
	pub fn plural(self) -> &'static str {
		match self {
			Self::Transfer => "transfers",
			Self::Upload => "well-months uploaded",
			Self::Mint => "mints",
			Self::SharedMint => "mints for ten payees",
			Self::Bid => "bids",
			Self::Report => "volumes reported",
		}
	}
}

/// A transaction, and how many things it does.
pub struct Load {
	/// The transaction.
	pub transaction: OpaqueExtrinsic,
	/// Well-months of an upload, answers of a report; otherwise one.
	pub items: u32,
}

impl Load {
	fn new(transaction: UncheckedExtrinsic, items: usize) -> Self {
		let transaction = OpaqueExtrinsic::try_from_encoded_extrinsic(&transaction.encode())
			.expect("an encoded transaction is one; qed");
		Self { transaction, items: items as u32 }
	}
}

/// All transactions of a kind that a story has room for. They are everybody's first: the story's calls are
/// no transactions.
pub fn of_kind(kind: Kind, story: &Story, genesis: Hash) -> Vec<Load> {
	match kind {
		Kind::Transfer => transfers(&story.people.holders, 0, genesis)
			.map(|transaction| Load::new(transaction, 1))
			.collect(),
		Kind::Upload => uploads(story, genesis),
		Kind::Mint => mints(story, genesis, |well| !well.is_shared()),
		Kind::SharedMint => mints(story, genesis, Well::is_shared),
		Kind::Bid => bids(story, genesis),
		Kind::Report => reports(story, genesis),
	}
}

/// A transfer of each holder to the next one.
pub fn transfers(
	holders: &[Person],
	nonce: u32,
	genesis: Hash,
) -> impl Iterator<Item = UncheckedExtrinsic> {
	holders.iter().zip(holders.iter().cycle().skip(1)).map(move |(from, to)| {
		let dest = to.account.clone().into();
		let call =
			pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: UNIT / 100 };
		from.sign(call, nonce, genesis)
	})
}

fn uploads(story: &Story, genesis: Hash) -> Vec<Load> {
	(0..)
		.zip(&story.people.producers)
		.map(|(producer, who)| {
			let items: Vec<_> = wells_of(story, producer).map(|well| well.item(UPLOADED)).collect();
			let count = items.len();
			let items = BoundedVec::truncate_from(items);
			let call = pallet_tat_issuance::Call::<Runtime>::upload { items };
			Load::new(who.sign(call, 0, genesis), count)
		})
		.collect()
}

fn wells_of(story: &Story, producer: u32) -> impl Iterator<Item = &Well> {
	story.wells.iter().filter(move |well| well.producer == producer)
}

/// Round by round, one mint of each producer.
fn mints(story: &Story, genesis: Hash, wanted: impl Fn(&Well) -> bool) -> Vec<Load> {
	let open = story.scale.open_each();
	let ready = |well: &&Well| is_known(well) && well.place < open && wanted(well);
	let mut wells: Vec<_> = story.wells.iter().filter(ready).collect();
	wells.sort_by_key(|well| (well.place, well.producer));
	let mut nonces = vec![0; story.people.producers.len()];
	wells
		.into_iter()
		.map(|well| {
			let producer = well.producer as usize;
			let call =
				pallet_tat_issuance::Call::<Runtime>::mint_tat { well: well.id, month: AUDITED };
			let owner = &story.people.producers[producer];
			let transaction = owner.sign(call, nonces[producer], genesis);
			nonces[producer] += 1;
			Load::new(transaction, 1)
		})
		.collect()
}

fn bids(story: &Story, genesis: Hash) -> Vec<Load> {
	let validator = Sr25519Keyring::AliceStash.to_account_id();
	story
		.people
		.holders
		.iter()
		.map(|holder| {
			let call = pallet_bonus_stake::Call::<Runtime>::bid {
				validator: validator.clone(),
				amount: UNIT,
				max_commission: None,
			};
			Load::new(holder.sign(call, 0, genesis), 1)
		})
		.collect()
}

/// Each reporter's answers to the same well-months follow each other: the last one decides.
fn reports(story: &Story, genesis: Hash) -> Vec<Load> {
	let open = story.scale.open_each();
	let asked: Vec<_> = story
		.wells
		.iter()
		.filter(|well| !is_known(well) && well.place < open)
		.map(|well| well.official(AUDITED))
		.collect();
	asked
		.chunks(REPORTS)
		.flat_map(|reports| {
			let reporters = story.people.reporters.iter();
			reporters.map(|reporter| {
				Load::new(answers(reporter, reports.to_vec(), genesis), reports.len())
			})
		})
		.collect()
}

/// Answers as a reporter's node sends them, signed at the first block.
fn answers(reporter: &Reporter, reports: Vec<Report>, genesis: Hash) -> UncheckedExtrinsic {
	let payload = ReportPayload {
		key: reporter.node.public(),
		block: 1,
		reports: BoundedVec::truncate_from(reports),
	};
	let hash = blake2_256(&(REPORT_DOMAIN, genesis, REPORT_CALL, &payload).encode());
	let signature = reporter.node.sign(&hash);
	let call = Oracle::<Runtime>::report_authorized { payload, signature };
	UncheckedExtrinsic::new_transaction(call.into(), extension(0, 0))
}
