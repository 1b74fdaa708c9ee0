//! What other pallets ask of the register.

use crate::{Asset, Assets, Config, CurrentParameters, KindBySymbol, Kinds, Pallet};
use frame_support::traits::Contains;
use sp_runtime::Permill;
use treasurenet_primitives::{
	AssetId, AssetView, DiscountRule, Grade, Kind, KindId, Maintainer, Symbol, now_ms,
};

impl<T: Config> treasurenet_primitives::Assets<T::AccountId> for Pallet<T> {
	fn kind(kind: KindId) -> Option<Kind> {
		Kinds::<T>::get(kind)
	}

	fn asset(id: AssetId) -> Option<AssetView<T::AccountId>> {
		let Asset { status, official, maintainer, qualification, .. } = Assets::<T>::get(id)?;
		let required = qualification.map(|each| each.required_at(now_ms::<T::Time>()));
		Some(AssetView { id, status, official, maintainer, required })
	}

	fn is_reviewer(asset: &AssetView<T::AccountId>, who: &T::AccountId) -> bool {
		let (named, foundation) = match &asset.maintainer {
			Maintainer::Account(account) => (account == who, asset.official),
			Maintainer::Foundation => (false, true),
		};
		named || (foundation && T::Managers::contains(who))
	}

	fn discount(kind: &Kind, grade: Option<&Grade>) -> Option<Permill> {
		match kind.discount_rule {
			DiscountRule::None => Some(Permill::one()),
			DiscountRule::CrudeGrade => {
				grade.map(|grade| CurrentParameters::<T>::get().crude.share(grade))
			}
		}
	}

	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId> {
		KindBySymbol::<T>::get(Symbol::try_from(symbol.to_vec()).ok()?)
	}
}
