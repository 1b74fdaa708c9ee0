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
		/// Governance removed a reporter. Its answers in open rounds no longer count.
		ReporterRemoved {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds named it by.
			id: ReporterId,
			/// What was released, in 10⁻¹⁸ UNIT.
			bond: Balance,
		},
		/// A reporter collected too many strikes and lost its place. Its bond is held until
		/// governance removes it.
		ReporterStruckOut {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds named it by.
			id: ReporterId,
			/// The strikes that it collected.
			strikes: u32,
		},
		/// A reporter was absent in a round, or far from its accepted value.
		StrikesGiven {
			/// The reporter.
			who: T::AccountId,
			/// The id that rounds name it by.
			id: ReporterId,
			/// The round.
			round: RoundId,
			/// The strikes given.
			strikes: u32,
			/// The strikes that it has now.
			total: u32,
			/// What they cost of the bond, in 10⁻¹⁸ UNIT.
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
			/// Counts corrections from 0.
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
		/// A price is not believed without the managers' confirmation.
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
		/// The managers' majority rejected a held price. The next revision may open.
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
			/// Counts corrections from 0.
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
			commitment: WellCommitment,
			/// The month.
			month: Month,
			/// Counts corrections from 0.
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
		/// A round that could no longer succeed was removed. Nobody is punished.
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
		/// Requests of a month for which no volume can be accepted any more were removed.
		RequestsPruned {
			/// The month.
			month: Month,
			/// How many.
			removed: u32,
		},
		/// Governance set the parameters.
		ParametersSet {
			/// The numbers before.
			old: Parameters,
			/// The numbers now.
			new: Parameters,
		},
	}
}
