//! The events of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Governance admitted a reporter.
		ReporterAdmitted {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
			/// What is held of it, in 10⁻¹⁸ UNIT.
			bond: Balance,
		},
		/// Governance removed a reporter, or one that resigned was judged. Its answers in undecided
		/// rounds no longer count.
		ReporterRemoved {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds named it by.
			id: ReporterId,
			/// What was released, in 10⁻¹⁸ UNIT.
			bond: Balance,
		},
		/// A reporter resigned. Its answers in undecided rounds no longer count.
		ReporterResigned {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
			/// The rounds with an answer of it that can still be judged. Its bond is held until then.
			unjudged: u32,
		},
		/// A reporter collected too many strikes. It may not report any more, and its bond is held
		/// until governance removes it.
		ReporterStruckOut {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds named it by.
			id: ReporterId,
			/// The strikes that it has.
			strikes: u32,
		},
		/// A reporter got a strike: it was absent in a round, or far from its accepted value.
		StrikeGiven {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
			/// The round.
			round: RoundId,
			/// The strikes that it has now.
			strikes: u32,
			/// What the strike cost of the bond, in 10⁻¹⁸ UNIT.
			charged: Balance,
		},
		/// Governance forgave all strikes of a reporter.
		StrikesForgiven {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
		},
		/// A first answer opened a round.
		RoundOpened {
			/// The round.
			round: RoundId,
			/// What it is about.
			subject: Subject,
			/// Counts accepted values from 0.
			revision: u8,
			/// How many reporters may answer.
			reporters: u32,
			/// How many it needs.
			quorum: u32,
		},
		/// A reporter answered.
		Reported {
			/// The round.
			round: RoundId,
			/// The reporter's id.
			reporter: ReporterId,
			/// The price or volume; `None` for no quote and not found.
			figure: Option<u64>,
		},
		/// A price round has its quorum and takes further answers until its median is taken.
		QuorumReached {
			/// The round.
			round: RoundId,
			/// When the median is taken.
			settles_at: Moment,
		},
		/// A price needs a confirmation, or further answers that agree with it.
		PriceHeld {
			/// The round.
			round: RoundId,
			/// The feed.
			feed: Feed,
			/// The day.
			day: Day,
			/// The price, in 1/10 000 USD.
			price: UsdPrice,
			/// Who has to confirm it.
			by: Confirmation,
		},
		/// The managers' majority rejected a held price. The reporters may answer again after a pause.
		PriceRejected {
			/// The round.
			round: RoundId,
			/// The feed.
			feed: Feed,
			/// The day.
			day: Day,
		},
		/// The price of a day was accepted.
		PriceAccepted {
			/// The round.
			round: RoundId,
			/// The feed.
			feed: Feed,
			/// The day.
			day: Day,
			/// Counts accepted values from 0.
			revision: u8,
			/// The price.
			price: DayPrice,
			/// From when it never changes again.
			final_at: Moment,
		},
		/// The official volume of a well's month was accepted.
		VolumeAccepted {
			/// The round.
			round: RoundId,
			/// The well.
			key: WellKey,
			/// The month.
			month: Month,
			/// Counts accepted values from 0.
			revision: u8,
			/// The volume, in 1/10 000 of the kind's volume unit.
			volume: Volume,
			/// From when it may be minted on.
			final_at: Moment,
		},
		/// The value of a round is final; the round was judged and removed.
		RoundClosed {
			/// The round.
			round: RoundId,
		},
		/// A round cannot reach its quorum any more, or was rejected.
		RoundFailed {
			/// The round.
			round: RoundId,
			/// When the next round of its number may open.
			reopens_at: Moment,
		},
		/// A round ended without a value. Nobody is punished.
		RoundDropped {
			/// The round.
			round: RoundId,
		},
		/// A reporter registered the session key of its node.
		SessionKeySet {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
			/// The key before, of no use any more.
			old: Option<ReporterKey>,
			/// The key now.
			new: ReporterKey,
		},
		/// A reporter has no session key any more.
		SessionKeyCleared {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
			/// The key before.
			key: ReporterKey,
		},
		/// Governance set where a feed's prices are fetched from.
		PriceSourceSet {
			/// The feed.
			feed: Feed,
			/// The source before.
			old: Option<PriceSource>,
			/// The source now.
			new: Option<PriceSource>,
		},
		/// Governance set where a kind's official volumes are fetched from.
		VolumeSourceSet {
			/// The kind.
			kind: KindId,
			/// The source before.
			old: Option<VolumeSource>,
			/// The source now.
			new: Option<VolumeSource>,
		},
		/// Governance set the parameters.
		ParametersSet {
			/// The parameters before.
			old: Parameters,
			/// The parameters now.
			new: Parameters,
		},
	}
}
