//! Margin and penalties: USD turned into UNIT, always rounded up.

use crate::{BPS, Usd, UsdPrice, wide::mul_div_ceil};

/// The UNIT (10⁻¹⁸) that `usd` (10⁻¹⁸) costs at `rate` (1/10 000 USD per UNIT), rounded up.
///
/// `None` if the rate is 0 or the result does not fit 128 bits.
pub fn to_unit(usd: Usd, rate: UsdPrice) -> Option<u128> {
	mul_div_ceil(&[usd, BPS.into()], rate.into())
}

/// The margin in UNIT (10⁻¹⁸) that an exposure of `exposure` (10⁻¹⁸ USD) needs: `margin_ratio_bps`
/// of it at `rate` (1/10 000 USD per UNIT), rounded up once.
///
/// `None` if the rate is 0 or the result does not fit 128 bits.
pub fn required(exposure: Usd, margin_ratio_bps: u32, rate: UsdPrice) -> Option<u128> {
	// The 10⁴ of the ratio and the 10⁴ of the rate cancel out.
	mul_div_ceil(&[exposure, margin_ratio_bps.into()], rate.into())
}
