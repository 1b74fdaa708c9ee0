//! From a register's document to accepted volumes.

use super::worker_world::*;
use crate::{
	mock::*,
	worker::{
		memory::{FINDINGS_KEY, Finding, Findings, MAX_FINDINGS},
		volume_document::RETRY_MS,
	},
	*,
};
use alloc::{vec, vec::Vec};
use codec::Encode;
use frame_support::assert_ok;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	config::{LocalSources, LocalVolumeSource, VolumeFormat},
	refusal::Refusal,
	status::Purpose,
};
use treasurenet_primitives::{WellCommitment, WellKey};

pub const URL: &str = "http://register.test/{year}/{mm}.csv";
pub const FILLED: &str = "http://register.test/2024/04.csv";
pub const A: &str = "ABWI100012603404W500";
pub const B: &str = "ABWI100013606407W400";

pub fn oil(id: &str) -> WellCommitment {
	well("OIL", id)
}

pub fn key_of(commitment: WellCommitment) -> WellKey {
	WellKey { kind: OIL, commitment }
}

pub fn serve(world: &World, replies: impl IntoIterator<Item = Reply>) {
	VolumeSources::<Test>::insert(OIL, ngl_source(URL, "OilProduction"));
	world.serve(FILLED, replies);
}

pub fn with_condensate() {
	Feeds::mutate(|feeds| {
		let feed = feeds[&OIL];
		feeds.insert(COND, feed);
	});
	VolumeSources::<Test>::insert(COND, ngl_source(URL, "CondensateProduction"));
}

/// The wells, revisions and answers that were reported, in order.
pub fn answers(
	transactions: Vec<(AccountId, Vec<Report>)>,
) -> Vec<(WellCommitment, u8, VolumeAnswer)> {
	let reports = transactions.into_iter().flat_map(|(_, reports)| reports);
	let mut answers: Vec<_> = reports
		.map(|report| match report {
			Report::Volume { key, month: MONTH, revision, answer, .. } => {
				(key.commitment, revision, answer)
			}
			other => panic!("only April is asked for: {other:?}"),
		})
		.collect();
	answers.sort_unstable_by_key(|(commitment, ..)| *commitment);
	answers
}

pub fn report(who: AccountId, commitment: WellCommitment, revision: u8, volume: u64) {
	let answer = VolumeAnswer::Volume(volume);
	let source = H256::zero();
	let report = Report::Volume { key: key_of(commitment), month: MONTH, revision, answer, source };
	assert_ok!(send(who, vec![report]));
}

pub fn accepted(commitment: WellCommitment) -> Option<u64> {
	Official::<Test>::get(key_of(commitment), MONTH).map(|official| official.volume)
}

/// The other four reporters, a quorum, agree.
pub fn others_accept(commitment: WellCommitment, revision: u8, volume: u64) {
	for who in 2..=5 {
		report(who, commitment, revision, volume);
	}
}

#[test]
fn volume_should_be_reported_when_a_producer_uploaded() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.8", "0"), (B, "32.9", "")]))]);
		world.run();
		assert!(world.asked().is_empty());
		upload(oil(A), MONTH, OIL);
		world.run_after(MINUTE);
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		let (who, reports) = world.include().remove(0);
		assert_eq!(who, 1);
		let parts = (
			b"treasurenet:oracle-source:volume:v1".as_slice(),
			b"http://register.test".as_slice(),
			MONTH,
			oil(A),
			Some(308_000u64),
		);
		let expected = Report::Volume {
			key: key_of(oil(A)),
			month: MONTH,
			revision: 0,
			answer: VolumeAnswer::Volume(308_000),
			source: H256(blake2_256(&parts.encode())),
		};
		assert_eq!(reports, [expected]);
		assert_eq!(source().purpose, Purpose::Volume(b"OIL".to_vec()));
		assert_eq!(source().figures, 1);
	});
}

#[test]
fn volume_should_be_accepted_when_a_quorum_of_nodes_reads_the_same() {
	on_node(&[1, 2, 3, 4], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")]))]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(world.include().len(), 4);
		assert_eq!(world.asked().len(), 1);
		assert_eq!(accepted(oil(A)), Some(308_000));
	});
}

#[test]
fn zipped_document_should_be_read_when_it_holds_one_file() {
	on_node(&[1], |world| {
		let zip = zip("volumes.csv", register(&[(A, "30.8", "0")]).as_bytes());
		serve(world, [Reply::new("application/zip", zip).drip(100, 1)]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 0, VolumeAnswer::Volume(308_000))]);
	});
}

/// An archive with one file that is not compressed.
pub fn zip(name: &str, body: &[u8]) -> Vec<u8> {
	let crc = body.iter().fold(!0u32, |crc, byte| {
		(0..8).fold(crc ^ u32::from(*byte), |crc, _| {
			if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
		})
	});
	let size = body.len() as u32;
	// Version, flags, method, time and date; checksum and sizes; lengths of name and extra field.
	let head = (20u16, 0u16, 0u16, 0u32, !crc, size, size, name.len() as u16, 0u16).encode();
	let local = [&b"PK\x03\x04"[..], &head, name.as_bytes(), body].concat();
	let attributes = (0u16, 0u16, 0u16, 0u32, 0u32).encode();
	let central = [&b"PK\x01\x02\x14\x00"[..], &head, &attributes, name.as_bytes()].concat();
	let place = (0u16, 0u16, 1u16, 1u16, central.len() as u32, local.len() as u32, 0u16).encode();
	[&local[..], &central, b"PK\x05\x06", &place].concat()
}

#[test]
fn one_document_should_serve_several_kinds_when_they_share_it() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.8", "4.5")]))]);
		with_condensate();
		upload(oil(A), MONTH, OIL);
		upload(well("COND", A), MONTH, COND);
		world.run();
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert!(world.asked().is_empty());
		let mut expected = vec![
			(oil(A), 0, VolumeAnswer::Volume(308_000)),
			(well("COND", A), 0, VolumeAnswer::Volume(45_000)),
		];
		expected.sort_unstable_by_key(|(commitment, ..)| *commitment);
		assert_eq!(answers(world.include()), expected);
		let sources = status().sources;
		assert_eq!(sources.iter().map(|source| source.figures).collect::<Vec<_>>(), [1, 1]);
		let counters = status().counters;
		assert_eq!((counters.fetches, counters.successes), (1, 1));
		assert_eq!(counters.bytes, sources[0].bytes);
	});
}

#[test]
fn kind_should_be_refused_alone_when_its_source_has_another_unit() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.8", "4.5")]))]);
		with_condensate();
		let mut source = ngl_source(URL, "CondensateProduction");
		source.unit = b"bbl".to_vec().try_into().unwrap();
		let kind = b"COND".to_vec();
		let volumes = vec![LocalVolumeSource {
			kind,
			source: Some(source),
			api_key: None,
			allow_private: false,
		}];
		set_local(LocalSources { prices: vec![], volumes });
		upload(oil(A), MONTH, OIL);
		upload(well("COND", A), MONTH, COND);
		for _ in 0..3 {
			world.run();
		}
		assert_eq!(answers(world.include()), [(oil(A), 0, VolumeAnswer::Volume(308_000))]);
		let problems: Vec<_> = status().sources.iter().map(|source| source.problem).collect();
		assert_eq!(problems, [None, Some(Refusal::OtherUnit)]);
	});
}

#[test]
fn well_should_have_no_answer_when_the_register_lacks_it() {
	on_node(&[1], |world| {
		let lacking = Reply::csv(register(&[(A, "***", "0")]));
		let complete = Reply::csv(register(&[(A, "30.8", "0"), (B, "32.9", "0")]));
		serve(world, [lacking, complete]);
		upload(oil(A), MONTH, OIL);
		upload(oil(B), MONTH, OIL);
		world.run();
		world.asked();
		world.run();
		assert!(world.transactions().is_empty());
		// An hour later the register has caught up.
		world.run_after(RETRY_MS - MINUTE);
		assert!(world.asked().is_empty());
		world.run_after(MINUTE);
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert_eq!(answers(world.include()).len(), 2);
	});
}

#[test]
fn well_should_be_reported_as_not_found_when_others_found_it() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(B, "32.9", "0")]))]);
		upload(oil(A), MONTH, OIL);
		others_accept(oil(A), 0, 308_000);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 0, VolumeAnswer::NotFound)]);
		assert_eq!(strikes(1), 0);
	});
}

#[test]
fn not_found_should_not_be_reported_when_the_month_was_cleared_meanwhile() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(B, "32.9", "0")]))]);
		upload(oil(A), MONTH, OIL);
		others_accept(oil(A), 0, 308_000);
		world.run();
		clear(key_of(oil(A)), MONTH);
		// The owner uploads again: the value is not accepted any more.
		upload(oil(A), MONTH, OIL);
		world.run();
		assert!(world.transactions().is_empty());
	});
}

#[test]
fn document_should_be_read_again_soon_when_another_well_is_asked_for() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(B, "32.9", "0")]))]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.asked();
		world.run_after(5 * MINUTE);
		assert!(world.asked().is_empty());
		upload(oil(B), MONTH, OIL);
		world.run_after(MINUTE);
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert_eq!(answers(world.include()), [(oil(B), 0, VolumeAnswer::Volume(329_000))]);
	});
}

#[test]
fn figure_should_not_be_reported_when_its_rows_disagree() {
	on_node(&[1], |world| {
		let rows = [(A, "30.8", "0"), (A, "30.9", "0"), (B, "32.9", "0")];
		serve(world, [Reply::csv(register(&rows))]);
		upload(oil(A), MONTH, OIL);
		upload(oil(B), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(oil(B), 0, VolumeAnswer::Volume(329_000))]);
		assert_eq!(counted(Refusal::Disagreement), 1);
		assert_eq!(source().problem, Some(Refusal::Disagreement));
	});
}

#[test]
fn answer_should_be_given_again_when_removals_took_the_quorum_away() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")]))]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(world.include().len(), 1);
		report(2, oil(A), 0, 308_000);
		// Three are left of the five, of whom four were to agree.
		for who in 4..=5 {
			assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), who));
		}
		world.run_after(30 * BLOCK);
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 0, VolumeAnswer::Volume(308_000))]);
		for who in 2..=3 {
			report(who, oil(A), 0, 308_000);
		}
		assert_eq!(accepted(oil(A)), Some(308_000));
	});
}

#[test]
fn whole_document_should_be_asked_for_when_another_kind_of_it_is_wanted() {
	on_node(&[1], |world| {
		let state = Reply::csv(register(&[(B, "32.9", "0")])).header("ETag", "\"a\"");
		serve(world, [state]);
		with_condensate();
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run_after(RETRY_MS);
		upload(well("COND", B), MONTH, COND);
		world.run_after(RETRY_MS);
		let is_conditional =
			|asked: Asked| asked.headers.iter().any(|(name, _)| name == "If-None-Match");
		let asked: Vec<_> = world.asked().into_iter().map(is_conditional).collect();
		assert_eq!(asked, [false, true, false]);
	});
}

#[test]
fn volumetric_file_should_be_read_when_the_chain_says_so() {
	on_node(&[1], |world| {
		let mut source = ngl_source(URL, "");
		source.format =
			VolumeFormat::PetrinexVolumetric { product: b"OIL".to_vec().try_into().unwrap() };
		VolumeSources::<Test>::insert(OIL, source);
		let rows = "ProductionMonth,ActivityID,ProductID,FromToID,FromToIDType,Volume\n\
			2024-04,PROD,OIL,ABWI100012603404W500,WI,\"1,000.5\"\n\
			2024-04,PROD,OIL,ABWI100012603404W500,WI,2\n\
			2024-04,PROD,GAS,ABWI100012603404W500,WI,9\n";
		world.serve(FILLED, [Reply::csv(rows)]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 0, VolumeAnswer::Volume(10_025_000))]);
	});
}

/// A finding that waits for its transaction.
pub fn waiting(world: &World) -> Finding {
	Finding {
		subject: Subject::Volume { key: WELL, month: MONTH },
		figure: Some(1),
		source: H256::zero(),
		corrects: false,
		found_at: world.clock(),
		submitted_at: Some(2),
	}
}

#[test]
fn nothing_should_be_read_when_there_is_no_room_for_findings() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")]))]);
		upload(oil(A), MONTH, OIL);
		let mut findings = Findings(vec![waiting(world); MAX_FINDINGS]);
		store(FINDINGS_KEY, &findings.encode());
		world.run();
		assert!(world.asked().is_empty());
		findings.0.pop();
		store(FINDINGS_KEY, &findings.encode());
		world.run();
		assert_eq!(world.urls(), [FILLED]);
	});
}
