//! Products in 256 bits, divided once.

use sp_core::U256;

/// The product of `factors` divided by `divisor`, floored.
///
/// `None` if the product does not fit 256 bits, the quotient does not fit 128, or `divisor` is 0.
pub fn mul_div_floor(factors: &[u128], divisor: U256) -> Option<u128> {
	quotient(product(factors)?.checked_div(divisor)?)
}

/// The product of `factors` divided by `divisor`, rounded up.
///
/// `None` as for [`mul_div_floor`].
pub fn mul_div_ceil(factors: &[u128], divisor: U256) -> Option<u128> {
	let product = product(factors)?;
	let floor = product.checked_div(divisor)?;
	let exact = floor.checked_mul(divisor)? == product;
	quotient(if exact { floor } else { floor.checked_add(U256::one())? })
}

fn product(factors: &[u128]) -> Option<U256> {
	factors.iter().try_fold(U256::one(), |product, factor| product.checked_mul(U256::from(*factor)))
}

fn quotient(value: U256) -> Option<u128> {
	(value <= U256::from(u128::MAX)).then(|| value.low_u128())
}
