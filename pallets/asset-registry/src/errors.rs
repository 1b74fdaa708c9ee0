//! The errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// There is no asset of this number. Look it up in the list of assets.
		UnknownAsset,
		/// There is no kind of this number. Look it up in the list of kinds.
		UnknownKind,
		/// Every number for assets or kinds is used up. A runtime upgrade has to widen them.
		IdsExhausted,
		/// The name is empty or not UTF-8. Give the asset a readable name.
		NameInvalid,
		/// The description is empty or not UTF-8. Say in a sentence what the asset is.
		DescriptionInvalid,
		/// The asset is more than a proposal by now. Use the calls for registered assets.
		AssetNotProposed,
		/// The asset is only proposed. Governance has to approve it first.
		AssetStillProposed,
		/// The proposal is somebody else's. Only its proposer may withdraw it.
		NotProposer,
		/// The asset is retired, which is final. Register another asset.
		AssetRetired,
		/// An asset never becomes a proposal again. Choose `Live`, `Paused` or `Retired`.
		CannotBecomeProposed,
		/// The asset has this status already. Nothing is to be done.
		StatusUnchanged,
		/// Only the asset's maintainer may set its qualification; for the foundation's and for
		/// official assets, a foundation manager.
		NotMaintainer,
		/// The link is empty or not UTF-8. Name the place where the text is published.
		LinkInvalid,
		/// An attestation is listed twice, or its name is empty or not UTF-8. Correct the list.
		AttestationsInvalid,
		/// The symbol is empty, or has something else than `A` to `Z` and `0` to `9`.
		SymbolInvalid,
		/// The symbol was used before, and symbols are never reused. Choose another one.
		SymbolUsed,
		/// A unit's name is empty or not UTF-8. Name both units, such as `m3` and `bbl`.
		UnitInvalid,
		/// The source's register or product is empty or not UTF-8. Give both codes.
		SourceInvalid,
		/// Another kind uses this data source: one record would be minted twice. Choose another.
		SourceUsed,
		/// The conversion is 0. Give the price units in one volume unit.
		ConversionZero,
		/// The feed's limits make no sense: it needs `0 < min < max` and a move above 0.
		FeedInvalid,
		/// The most that a well may produce in a day is 0, so nothing could be uploaded.
		MaxDailyVolumeZero,
		/// The skew is below 10 000 basis points: even an even month would be cut.
		SkewBelowWhole,
		/// The cap of a month is 0, so nothing could be minted. Pause the kind instead.
		MintCapZero,
		/// Kinds of mined coins are not supported. Register a physical kind.
		DigitalKindsNotSupported,
		/// The kind is paused already. Nothing is to be done.
		KindAlreadyPaused,
		/// The kind is not paused. Nothing is to be done.
		KindNotPaused,
		/// The crude grade discount needs thresholds above 0 and four shares that fall strictly,
		/// none of them 0. Correct the set as a whole.
		CrudeDiscountInvalid,
	}
}
