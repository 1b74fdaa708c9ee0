//! The calls of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Answers for days and well-months, all or nothing.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reporter. Free of charge on success.
		///
		/// ## Details
		///
		/// Prices are in 1/10 000 USD per price unit, volumes in 1/10 000 of the kind's volume
		/// unit, days and months in UTC counted from 1970. A first answer opens a round; the one
		/// that makes a quorum of identical volumes accepts the volume; the one that makes a quorum
		/// of prices starts the wait for the median. An answer to a round whose value is accepted
		/// and not judged changes nothing, but shows presence. An answer in the revision after the
		/// accepted one corrects it: with another figure, which counts once it has a quorum.
		///
		/// ## Errors
		///
		/// `NotReporter`, `NothingReported`, and `ReportRefused` with the item and its [`Refusal`].
		///
		/// ## Events
		///
		/// `Reported` for each item, `RoundOpened`, `RoundDropped` (a round that is succeeded),
		/// `RoundFailed`, `QuorumReached`, `PriceHeld`, `PriceAccepted`, `VolumeAccepted`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::report(reports.len() as u32))]
		pub fn report(
			origin: OriginFor<T>,
			reports: BoundedVec<Report, T::MaxReports>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_reports(&who, &reports)?;
			Ok(Pays::No.into())
		}

		/// Takes the median of a price round whose wait is over, or counts a held one again.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone. Free of charge on success.
		///
		/// ## Details
		///
		/// The chain does this by itself in idle block time; the call is for full blocks, and for
		/// held prices after a reporter was removed or the limits were changed. `day` in UTC,
		/// counted from 1970-01-01.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NothingToSettle`, `StillWaiting`, `AwaitsConfirmation`.
		///
		/// ## Events
		///
		/// `PriceAccepted`, `PriceHeld`, `RoundFailed` where a correction comes out as the accepted
		/// price, or `RoundDropped` where the day became final meanwhile.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::settle_price_round())]
		pub fn settle_price_round(
			origin: OriginFor<T>,
			feed: Feed,
			day: Day,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_settle_price_round(feed, day)?;
			Ok(Pays::No.into())
		}

		/// Accepts a price that is held for a large move, for answers far apart, or as zero or less.
		///
		/// ## Dispatch Origin
		///
		/// `ManagerOrigin`: one foundation manager.
		///
		/// ## Details
		///
		/// `day` in UTC, counted from 1970-01-01; `price` is the one that is held, in 1/10 000 USD
		/// per price unit.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NotHeld`, `OtherPriceHeld`, `NeedsMajority`, `PriceFinal`,
		/// `AnswersChanged`.
		///
		/// ## Events
		///
		/// `PriceAccepted`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::confirm_price())]
		pub fn confirm_price(
			origin: OriginFor<T>,
			feed: Feed,
			day: Day,
			price: UsdPrice,
		) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_confirm_price(feed, day, price, Confirmation::Manager)?;
			Ok(())
		}

		/// Accepts a price that is held, for whatever reason.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// `day` in UTC, counted from 1970-01-01; `price` is the one that is held, in 1/10 000 USD
		/// per price unit.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NotHeld`, `OtherPriceHeld`, `PriceFinal`, `AnswersChanged`.
		///
		/// ## Events
		///
		/// `PriceAccepted`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::confirm_price_by_majority())]
		pub fn confirm_price_by_majority(
			origin: OriginFor<T>,
			feed: Feed,
			day: Day,
			price: UsdPrice,
		) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_confirm_price(feed, day, price, Confirmation::Majority)?;
			Ok(())
		}

		/// Rejects a price that is held, so the reporters may answer again.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// The round has failed: after a pause its successor may open, and nobody gets strikes. `day` in
		/// UTC, counted from 1970-01-01.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NotHeld`.
		///
		/// ## Events
		///
		/// `PriceRejected`, `RoundFailed`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::reject_price())]
		pub fn reject_price(origin: OriginFor<T>, feed: Feed, day: Day) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_reject_price(feed, day)?;
			Ok(())
		}

		/// Declares that a day that cannot be decided has no quote.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// For days only that are over for ten days, have neither a value nor a quorum, and belong to a
		/// month that may still be minted, or to the months that its prices look back into. The
		/// day's round is removed without strikes, and the certificate names no reporter. Until the
		/// price lock is over, the reporters may still correct it. `day` in UTC, counted from
		/// 1970-01-01.
		///
		/// ## Errors
		///
		/// `UnknownFeed`, `DayTooRecent`, `DayTooOld`, `AlreadyDecided`, `DayHasQuorum`.
		///
		/// ## Events
		///
		/// `RoundDropped` if there was a round, `PriceAccepted`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::declare_no_quote())]
		pub fn declare_no_quote(origin: OriginFor<T>, feed: Feed, day: Day) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_declare_no_quote(feed, day)?;
			Ok(())
		}

		/// Removes a round that lacks its quorum and takes no more answers.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone. Free of charge on success.
		///
		/// ## Details
		///
		/// Such are price rounds of days that are too old or final, and volume rounds past the mint
		/// deadline or the time for amendments, or of cleared months. Nobody gets strikes.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `RoundNotPrunable`.
		///
		/// ## Events
		///
		/// `RoundDropped`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::prune_round())]
		pub fn prune_round(origin: OriginFor<T>, round: RoundId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_prune_round(round)?;
			Ok(Pays::No.into())
		}

		/// Admits a reporter and holds its bond.
		///
		/// ## Dispatch Origin
		///
		/// `GovernanceOrigin`.
		///
		/// ## Details
		///
		/// It may answer in rounds that open from now on. The bond is `reporter_bond` of the
		/// parameters, in 10⁻¹⁸ UNIT.
		///
		/// ## Errors
		///
		/// `AlreadyReporter`, `TooManyReporters`, `IdsExhausted`, and the currency's where the
		/// account cannot pay the bond.
		///
		/// ## Events
		///
		/// `ReporterAdmitted`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::admit_reporter())]
		pub fn admit_reporter(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_admit_reporter(who, now_ms::<T::Time>())
		}

		/// Removes a reporter and releases its bond.
		///
		/// ## Dispatch Origin
		///
		/// `GovernanceOrigin`.
		///
		/// ## Details
		///
		/// Its answers in undecided rounds no longer count; their quorum stays.
		///
		/// ## Errors
		///
		/// `UnknownReporter`.
		///
		/// ## Events
		///
		/// `ReporterRemoved`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::remove_reporter())]
		pub fn remove_reporter(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove_reporter(who)
		}

		/// Forgives all strikes of an active reporter.
		///
		/// ## Dispatch Origin
		///
		/// `GovernanceOrigin`.
		///
		/// ## Details
		///
		/// What the strikes cost is not given back.
		///
		/// ## Errors
		///
		/// `UnknownReporter`, `StruckOut`.
		///
		/// ## Events
		///
		/// `StrikesForgiven`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::forgive_strikes())]
		pub fn forgive_strikes(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_forgive_strikes(who)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// `ParametersOrigin`.
		///
		/// ## Details
		///
		/// Open rounds keep their quorum, accepted values their lock. Units: see [`Parameters`].
		///
		/// ## Errors
		///
		/// One for each value out of its range.
		///
		/// ## Events
		///
		/// `ParametersSet`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}

		/// Answers for days and well-months that a reporter's node signed.
		///
		/// ## Dispatch Origin
		///
		/// Authorised: a transaction without a signer. Free of charge.
		///
		/// ## Details
		///
		/// `payload` names the session key and the block at which it signed, by its number;
		/// `signature` is the key's, of `report_hash`. What answers do is told with `report`. The
		/// transaction is valid only while every answer would be taken, and for no more than
		/// `ReportLongevity` blocks: [`Unauthorized`] lists why it is not. Each answer can be given
		/// once, so the transaction cannot be sent again.
		///
		/// ## Errors
		///
		/// None: what is authorised is taken.
		///
		/// ## Events
		///
		/// As for `report`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::report_authorized(payload.reports.len() as u32))]
		#[pallet::weight_of_authorize(T::WeightInfo::authorize_report(payload.reports.len() as u32))]
		#[pallet::authorize(Self::authorize_report)]
		pub fn report_authorized(
			origin: OriginFor<T>,
			payload: ReportPayloadOf<T>,
			// Verified when the call was authorised.
			_signature: ReporterSignature,
		) -> DispatchResultWithPostInfo {
			ensure_authorized(origin)?;
			Self::do_report_authorized(&payload);
			Ok(Pays::No.into())
		}

		/// Registers the session key of a reporter's node, or replaces it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active reporter.
		///
		/// ## Details
		///
		/// `key` is an sr25519 public key; `proof` is its signature of the bytes that
		/// `OracleApi::key_proof_payload` gives for the account. The key before is of no use from this
		/// block on. The reporter's bond covers the storage.
		///
		/// ## Errors
		///
		/// `NotReporter`, `SessionKeyTaken`, `SessionKeyProofInvalid`.
		///
		/// ## Events
		///
		/// `SessionKeySet`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_session_key())]
		pub fn set_session_key(
			origin: OriginFor<T>,
			key: ReporterKey,
			proof: ReporterSignature,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_session_key(who, key, &proof)
		}

		/// Removes the session key of a reporter's node.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reporter, also by one that was struck out.
		///
		/// ## Details
		///
		/// For a node that is taken out of service, or whose key is known to somebody else. The
		/// reporter may still answer with its account.
		///
		/// ## Errors
		///
		/// `NotReporter`, `NoSessionKey`.
		///
		/// ## Events
		///
		/// `SessionKeyCleared`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::clear_session_key())]
		pub fn clear_session_key(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_clear_session_key(who)?;
			Ok(())
		}

		/// Sets where reporters' nodes fetch the prices of a feed from; `None` for nowhere.
		///
		/// ## Dispatch Origin
		///
		/// `SourcesOrigin`.
		///
		/// ## Details
		///
		/// An operator's own source goes before it on the operator's node.
		///
		/// ## Errors
		///
		/// `UnknownKind`, `SourceFormatInvalid`, `SourceUnitInvalid`, `SourceUrlInvalid`.
		///
		/// ## Events
		///
		/// `PriceSourceSet`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::set_price_source())]
		pub fn set_price_source(
			origin: OriginFor<T>,
			feed: Feed,
			source: Option<PriceSource>,
		) -> DispatchResult {
			T::SourcesOrigin::ensure_origin(origin)?;
			Self::do_set_price_source(feed, source)
		}

		/// Sets where reporters' nodes fetch the official volumes of a kind from; `None` for nowhere.
		///
		/// ## Dispatch Origin
		///
		/// `SourcesOrigin`.
		///
		/// ## Details
		///
		/// The source's unit is the kind's volume unit: nothing is converted. It names exactly the
		/// product of the kind's data source. An operator's own source goes before it on the
		/// operator's node.
		///
		/// ## Errors
		///
		/// `UnknownKind`, `VolumeUnitMismatch`, `VolumeProductMismatch`, `SourceFormatInvalid`,
		/// `SourceUnitInvalid`, `SourceUrlInvalid`.
		///
		/// ## Events
		///
		/// `VolumeSourceSet`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::set_volume_source())]
		pub fn set_volume_source(
			origin: OriginFor<T>,
			kind: KindId,
			source: Option<VolumeSource>,
		) -> DispatchResult {
			T::SourcesOrigin::ensure_origin(origin)?;
			Self::do_set_volume_source(kind, source)
		}

		/// Resigns as a reporter.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an active reporter.
		///
		/// ## Details
		///
		/// It may not answer any more, and its answers in undecided rounds no longer count. The bond
		/// is released at once if no answer of it can still be judged, otherwise by the chain as
		/// soon as the last one is. Governance may remove the reporter before that.
		///
		/// ## Errors
		///
		/// `NotReporter`.
		///
		/// ## Events
		///
		/// `ReporterResigned`, `SessionKeyCleared` if its node had a key, `ReporterRemoved` if the
		/// bond is released.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resign(who)
		}

		/// Replaces an undecided round by an empty one with the present reporters.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// Its answers, failures and pause are gone, and nobody gets strikes for it. If there are
		/// fewer reporters than a quorum takes, the next answer that can opens a round.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `RoundDecided`.
		///
		/// ## Events
		///
		/// `RoundDropped`, `RoundOpened`.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::reset_round())]
		pub fn reset_round(origin: OriginFor<T>, round: RoundId) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_reset_round(round)?;
			Ok(())
		}
	}
}
