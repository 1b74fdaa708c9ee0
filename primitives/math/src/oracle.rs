//! How reporters' answers become one value.

use crate::UsdPrice;

/// The answers that a round needs: `max(min_quorum, ceil(2n / 3))` of `n` reporters.
pub fn quorum(reporters: u32, min_quorum: u32) -> u32 {
	let two_thirds = u64::from(reporters).saturating_mul(2).div_ceil(3);
	u32::try_from(two_thirds).unwrap_or(u32::MAX).max(min_quorum)
}

/// The median of **sorted** answers; of an even count the floored mean of the middle two. `None`
/// without an answer.
pub fn median(sorted: &[UsdPrice]) -> Option<UsdPrice> {
	let upper = sorted.len() / 2;
	let high = *sorted.get(upper)?;
	if !sorted.len().is_multiple_of(2) {
		return Some(high);
	}
	let low = *sorted.get(upper.checked_sub(1)?)?;
	mean(&[low, high])
}

/// The floored mean of prices; `None` without one.
pub fn mean(prices: &[UsdPrice]) -> Option<UsdPrice> {
	let sum: u128 = prices.iter().map(|price| u128::from(*price)).sum();
	let count = u128::try_from(prices.len()).ok()?;
	UsdPrice::try_from(sum.checked_div(count)?).ok()
}

/// Whether `price` lies further than `limit_bps` of `reference` from `reference`.
pub fn moved_beyond(price: UsdPrice, reference: UsdPrice, limit_bps: u32) -> bool {
	let distance = u128::from(price.abs_diff(reference));
	distance * u128::from(crate::BPS) > u128::from(reference) * u128::from(limit_bps)
}
