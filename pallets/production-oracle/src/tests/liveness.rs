//! No minority, whatever it sends, stops, delays or outlasts what a quorum knows.

use crate::{mock::*, *};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use treasurenet_primitives::{DayPrice, math::oracle::quorum};

const DAY: u32 = TODAY - 1;
const PRICE: Subject = Subject::Price { feed: FEED, day: DAY };
const VOLUME: Subject = Subject::Volume { key: WELL, month: MONTH };
const MINUTE: u64 = 60_000;
const LOCK: u64 = 24 * HOUR;
/// How much later each reporter learns what the one before it knows.
const LATER: u64 = 2 * MINUTE;

/// What a liar does.
#[derive(Clone, Debug)]
enum Lie {
	/// It reports anything, in any revision.
	Report { is_price: bool, revision: u8, figure: u64 },
	/// It contradicts what is accepted.
	Correct { is_price: bool, figure: u64 },
	/// It repeats what is accepted as a correction.
	Repeat { is_price: bool },
	/// It answers like the honest.
	TellTruth,
	/// It leaves.
	Resign,
}

/// What governance does.
#[derive(Clone, Debug)]
enum Change {
	Nothing,
	/// Admits an honest reporter.
	Admit,
	/// Removes a reporter, unless the liars that are left could block the others.
	Remove(usize),
}

fn lie() -> impl Strategy<Value = Lie> {
	prop_oneof![
		4 => (any::<bool>(), 0u8..4, 0u64..6)
			.prop_map(|(is_price, revision, figure)| Lie::Report { is_price, revision, figure }),
		4 => (any::<bool>(), 0u64..6)
			.prop_map(|(is_price, figure)| Lie::Correct { is_price, figure }),
		2 => any::<bool>().prop_map(|is_price| Lie::Repeat { is_price }),
		2 => Just(Lie::TellTruth),
		1 => Just(Lie::Resign),
	]
}

fn change() -> impl Strategy<Value = Change> {
	prop_oneof![
		10 => Just(Change::Nothing),
		1 => Just(Change::Admit),
		2 => (0usize..8).prop_map(Change::Remove),
	]
}

/// What the sources say: a volume, and a price that differs a little between them.
type Truth = Option<(u64, u64)>;

/// Reporters, what the honest ones of them read, and who lied.
struct World {
	liars: BTreeSet<AccountId>,
	/// Whether nobody joins or leaves.
	is_stable: bool,
	/// Whether the liars tell the truth where it is asked for, and lie in corrections.
	are_sly: bool,
	truth: Truth,
	/// What it was before, for those who have not yet looked.
	old_truth: Truth,
	changed_at: u64,
	/// When all knew the truth, or the reporters changed last.
	known_at: u64,
	has_lost_reporters: bool,
	/// The ids of liars whose far answers were taken.
	have_lied: BTreeSet<u32>,
}

impl World {
	fn present() -> Vec<AccountId> {
		(1..=9).filter(|who| Oracle::reporter_id(who).is_some()).collect()
	}

	/// Whether so many liars cannot block the others.
	fn is_tolerable(reporters: usize, liars: usize) -> bool {
		let quorum = quorum(reporters as u32, 3) as usize;
		reporters >= quorum && liars <= reporters - quorum
	}

	fn present_liars(&self) -> usize {
		Self::present().iter().filter(|who| self.liars.contains(who)).count()
	}

	fn learn(&mut self, truth: Truth) {
		self.old_truth = self.truth;
		self.truth = truth;
		self.changed_at = now();
		self.known_at = now() + 9 * LATER;
	}

	fn note_change(&mut self) {
		self.known_at = self.known_at.max(now());
	}

	/// What an honest reporter reads.
	fn reading(&self, who: AccountId, subject: &Subject) -> Option<u64> {
		let knows = now() >= self.changed_at + who * LATER;
		let (volume, price) = if knows { self.truth } else { self.old_truth }?;
		Some(match subject {
			Subject::Price { .. } => price + who * 100,
			Subject::Volume { .. } => volume,
		})
	}

	fn report(who: AccountId, subject: &Subject, revision: u8, figure: Option<u64>) -> bool {
		let report = match subject {
			Subject::Price { day, .. } => price_report(
				*day,
				revision,
				figure.map_or(PriceAnswer::NoQuote, PriceAnswer::Price),
			),
			Subject::Volume { .. } => {
				volume_report(revision, figure.map_or(VolumeAnswer::NotFound, VolumeAnswer::Volume))
			}
		};
		send(who, vec![report]).is_ok()
	}

	/// What an honest node does at every block.
	fn work(&self, who: AccountId) {
		let Some(id) = Oracle::reporter_id(&who) else { return };
		for subject in [PRICE, VOLUME] {
			let Some(figure) = self.reading(who, &subject) else { continue };
			let revision = Oracle::revision_to_answer(id, &subject)
				.or_else(|| Oracle::revision_to_correct(id, &subject, Some(figure)));
			if let Some(revision) = revision {
				assert!(Self::report(who, &subject, revision, Some(figure)), "a worker's is taken");
			}
		}
	}

	/// The figures of lies are far from every truth.
	fn lie(&mut self, who: AccountId, lie: Lie) {
		let Some(id) = Oracle::reporter_id(&who) else { return };
		let subject = |is_price| if is_price { PRICE } else { VOLUME };
		let mut send = |subject: Subject, revision, figure: u64| {
			// 0 stands for no quote, and not found.
			let figure = (figure > 0).then_some(figure);
			let is_taken = Self::report(who, &subject, revision, figure);
			if is_taken && (figure.is_some() || subject == PRICE) {
				self.have_lied.insert(id);
			}
		};
		match lie {
			Lie::Report { .. } if self.are_sly => (),
			Lie::Report { is_price, revision, figure } => send(subject(is_price), revision, figure),
			Lie::Correct { is_price, figure } => {
				if let Some(value) = Oracle::standing_value(&subject(is_price)) {
					send(subject(is_price), value.revision + 1, figure);
				}
			}
			Lie::Repeat { is_price } => {
				if let Some(value) = Oracle::standing_value(&subject(is_price)) {
					let subject = subject(is_price);
					assert!(!Self::report(who, &subject, value.revision + 1, value.figure));
				}
			}
			Lie::TellTruth => self.work(who),
			Lie::Resign if self.is_stable => (),
			Lie::Resign => {
				assert_ok!(Oracle::resign(RuntimeOrigin::signed(who)));
				self.has_lost_reporters = true;
				self.note_change();
			}
		}
	}

	fn change(&mut self, change: Change) {
		let present = Self::present();
		match change {
			_ if self.is_stable => (),
			Change::Admit => {
				let free = (1..=8)
					.find(|who| !self.liars.contains(who) && !Reporters::<Test>::contains_key(who));
				if let Some(who) = free {
					assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), who));
					self.note_change();
				}
			}
			Change::Remove(index) => {
				let Some(who) = present.get(index) else { return };
				let liars = self.present_liars() - usize::from(self.liars.contains(who));
				if Self::is_tolerable(present.len() - 1, liars) {
					assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), *who));
					self.has_lost_reporters = true;
					self.note_change();
				}
			}
			Change::Nothing => (),
		}
	}

	/// Where the source changed while a round took answers, they lie apart without any lie, and the
	/// managers decide. Nothing else needs one.
	fn manage(&self) {
		let Some((_, round)) = Oracle::undecided_round(&PRICE) else { return };
		let (RoundState::Held { price, .. }, Some((_, old)), Some((_, new))) =
			(round.state, self.old_truth, self.truth)
		else {
			return;
		};
		let is_of = |truth: u64, price| (truth..truth + 1_000).contains(&price);
		let has =
			|truth| round.answers.iter().any(|it| it.figure.is_some_and(|it| is_of(truth, it)));
		if old == new || !has(old) || !has(new) {
			return;
		}
		let decided = if is_of(new, price) {
			Oracle::confirm_price(RuntimeOrigin::signed(MANAGER), FEED, DAY, price)
		} else {
			Oracle::reject_price(RuntimeOrigin::signed(MAJORITY), FEED, DAY)
		};
		assert_ok!(decided);
	}

	/// A block: the liars come first.
	fn step(&mut self, duration: u64, lies: Vec<(usize, Lie)>, change: Change) {
		self.change(change);
		let liars: Vec<AccountId> = self.liars.iter().copied().collect();
		for (index, lie) in lies {
			if let Some(who) = liars.get(index % liars.len().max(1)) {
				self.lie(*who, lie);
			}
		}
		for who in Self::present() {
			if self.are_sly || !self.liars.contains(&who) {
				self.work(who);
			}
		}
		self.manage();
		System::set_block_number(System::block_number() + 1);
		pass(duration);
	}

	/// What the honest read is accepted, and final in time.
	fn check_values(&self) {
		let (volume, price) = self.truth.unwrap();
		let official = Official::<Test>::get(WELL, MONTH).expect("the volume is known");
		assert_eq!(official.volume, volume);
		assert!(official.final_at <= self.known_at + LOCK + HOUR, "it was held back");
		let accepted = Oracle::accepted_price(FEED, DAY).expect("the price is known");
		let DayPrice::Quote(quote) = accepted.price else { panic!("there is a quote") };
		assert!((price..price + 1_000).contains(&quote), "{quote}");
		assert!(accepted.final_at <= self.known_at + LOCK + HOUR, "it was held back");
	}

	/// Whoever lied got a strike. Where reporters left, their rounds may have given way unjudged.
	fn check_judgement(&self) {
		if self.has_lost_reporters {
			return;
		}
		let struck: BTreeSet<u32> = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::Oracle(Event::StrikeGiven { id, .. }) => Some(id),
				_ => None,
			})
			.collect();
		assert!(self.have_lied.is_subset(&struck), "{:?} lied, {struck:?} struck", self.have_lied);
		for who in Self::present() {
			assert!(self.liars.contains(&who) || strikes(who) == 0, "{who} told the truth");
		}
	}
}

/// Lies and changes of some blocks.
fn blocks(count: usize) -> impl Strategy<Value = Vec<(Vec<(usize, Lie)>, Change)>> {
	let lies = prop::collection::vec((0usize..4, lie()), 0..4);
	prop::collection::vec((lies, change()), count)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn value_should_be_final_in_time_and_liars_judged_when_a_quorum_is_honest(
		reporters in 3u64..=8,
		(is_stable, are_sly) in any::<(bool, bool)>(),
		before in blocks(4),
		at_first in blocks(50),
		is_corrected in any::<bool>(),
		later in blocks(50),
		locked in blocks(30),
	) {
		build_and_execute(|| {
			for who in 4..=5 {
				if who > reporters {
					assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), who));
				}
			}
			for who in 6..=reporters {
				assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), who));
			}
			let liars = reporters - u64::from(quorum(reporters as u32, 3));
			let mut world = World {
				liars: (1..=liars).collect(),
				is_stable,
				are_sly,
				truth: None,
				old_truth: None,
				changed_at: now(),
				known_at: now(),
				has_lost_reporters: false,
				have_lied: BTreeSet::new(),
			};
			// The liars are first.
			for (lies, change) in before {
				world.step(MINUTE, lies, change);
			}
			world.learn(Some((1_000, 800_000)));
			for (lies, change) in at_first {
				world.step(MINUTE, lies, change);
			}
			if is_corrected {
				world.learn(Some((900, 900_000)));
			}
			for (lies, change) in later {
				world.step(MINUTE, lies, change);
			}
			// Nobody joins or leaves in the last hour before the values are looked at.
			for _ in 0..60 {
				world.step(MINUTE, vec![], Change::Nothing);
			}
			world.check_values();
			world.is_stable = true;
			for (lies, _) in locked {
				world.step(HOUR, lies, Change::Nothing);
			}
			world.check_values();
			assert!(Oracle::price(FEED, DAY).is_final);
			// What was contradicted at the end is judged a day later.
			world.step(LOCK, vec![], Change::Nothing);
			world.step(LOCK, vec![], Change::Nothing);
			world.check_judgement();
		});
	}
}

/// The reporters that are left are three: the quorum is three.
fn three() {
	for who in 4..=5 {
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), who));
	}
}

#[test]
fn revisions_should_not_be_used_up_when_one_of_three_contradicts_itself_without_end() {
	build_and_execute(|| {
		three();
		accept_volume_by(&[1], 0, 100);
		assert_ok!(volume(3, 7));
		let mut pauses = Vec::new();
		for round in 0..12 {
			// Whatever the liar sends now, nothing is taken.
			for revision in 0..=u8::MAX {
				let report = volume_report(revision, VolumeAnswer::Volume(u64::from(revision)));
				assert!(send(3, vec![report]).is_err());
			}
			let Some(RoundState::Failed { until, .. }) = round_state(VOLUME) else {
				panic!("it failed")
			};
			pauses.push((until - now()) / MINUTE);
			pass(until - now());
			// The liar opens each successor, and the honest answer again.
			assert_ok!(volume(3, round));
			accept_volume_by(&[1], 0, 100);
		}
		assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
		// One of three is a blocking set: governance replaces it.
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 3));
		// Two are too few for another round, so there is nothing to give way to.
		assert_noop!(volume(1, 100), refused(0, Refusal::RoundPaused));
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 4));
		accept_volume_by(&[1, 2, 4], 0, 100);
		let official = Official::<Test>::get(WELL, MONTH).unwrap();
		assert_eq!((official.volume, official.revision), (100, 0));
		pass(LOCK);
		assert!((1..=4).all(|who| strikes(who) == 0), "what failed is not judged");
	});
}

#[test]
fn finality_should_come_in_time_when_one_repeats_or_contradicts_what_is_accepted() {
	build_and_execute(|| {
		accept_volume(0, 100);
		let final_at = Official::<Test>::get(WELL, MONTH).unwrap().final_at;
		for _ in 0..24 {
			pass(HOUR - 1);
			let correct = |figure| send(5, vec![volume_report(1, VolumeAnswer::Volume(figure))]);
			assert_noop!(correct(100), refused(0, Refusal::NothingCorrected));
			let _ = correct(99);
			// No honest node helps: it reads what is accepted.
			for id in 0..4 {
				assert_eq!(Oracle::revision_to_answer(id, &VOLUME), None);
				assert_eq!(Oracle::revision_to_correct(id, &VOLUME, Some(100)), None);
			}
			pass(1);
		}
		assert_eq!(now(), final_at);
		let official = Official::<Test>::get(WELL, MONTH).unwrap();
		assert_eq!((official.volume, official.final_at), (100, final_at));
		mint(WELL, MONTH);
		pass(LOCK);
		assert_eq!((strikes(1), strikes(5)), (0, 1));
	});
}

#[test]
fn honest_reporters_should_answer_again_when_a_removal_leaves_too_few_of_them() {
	build_and_execute(|| {
		accept_volume_by(&[1, 2, 3], 0, 100);
		for id in 0..3 {
			assert_eq!(Oracle::revision_to_answer(id, &VOLUME), None);
		}
		// Of four that are left four would have to agree, and the fifth reporter is silent for ever.
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 4));
		for who in 1..=3 {
			assert_eq!(Oracle::revision_to_answer(who as u32 - 1, &VOLUME), Some(0));
			assert_ok!(volume(who, 100));
		}
		assert_eq!(accepted_volume(), Some(100));
		// The round that gave way is not judged, and the silent one is absent in the next.
		pass(LOCK);
		assert_eq!((strikes(1), strikes(5)), (0, 1));
	});
}

#[test]
fn pause_should_end_when_a_removal_takes_a_liar_away() {
	build_and_execute(|| {
		// Two of five are a blocking set, one of four is none.
		for (who, figure) in [(1, 100), (2, 100), (4, 7), (5, 8)] {
			assert_ok!(volume(who, figure));
		}
		assert_noop!(volume(3, 100), refused(0, Refusal::RoundPaused));
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 5));
		assert_ok!(volume(4, 7));
		accept_volume_by(&[1, 2, 3], 0, 100);
		assert_eq!(accepted_volume(), Some(100));
	});
}

#[test]
fn round_should_stay_when_a_removal_leaves_it_as_tolerant_as_another() {
	build_and_execute(|| {
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		// Six reporters, a quorum of four; without one of them five, and still four.
		assert_ok!(volume(1, 100));
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 6));
		assert_noop!(volume(1, 100), refused(0, Refusal::AlreadyAnswered));
		accept_volume_by(&[2, 3, 4], 0, 100);
		assert_eq!(accepted_volume(), Some(100));
	});
}

#[test]
fn quorum_should_correct_when_a_minority_opened_the_correction() {
	build_and_execute(|| {
		accept_volume(0, 100);
		assert_ok!(send(5, vec![volume_report(1, VolumeAnswer::Volume(7))]));
		accept_volume_by(&[1, 2, 3, 4], 1, 90);
		assert_eq!(accepted_volume(), Some(90));
		pass(LOCK);
		assert_eq!((strikes(1), strikes(5)), (0, 1));
	});
}
