use crate::{mock::*, *};
use frame_support::{assert_ok, traits::Hooks, weights::Weight};
use treasurenet_primitives::DayPrice;

fn wait_for(days: u32) {
	for day in 1..=days {
		for who in 1..=4 {
			assert_ok!(quote(who, TODAY - day, 800_000));
		}
	}
	set_time(now() + WAIT);
}

fn accepted(back: u32) -> Option<DayPrice> {
	accepted_price(TODAY - back)
}

#[test]
fn queue_should_be_served_in_order_when_the_weight_is_small() {
	build_and_execute(|| {
		wait_for(3);
		let two = <() as WeightInfo>::on_idle_base()
			.saturating_add(<() as WeightInfo>::settle_queued().saturating_mul(2));
		let used = Oracle::on_idle(1, two);
		assert!(used.all_lte(two));
		assert_eq!((accepted(1), accepted(2)).0, Some(DayPrice::Quote(800_000)));
		assert!(accepted(2).is_some() && accepted(3).is_none());
		idle();
		assert!(accepted(3).is_some());
		assert_eq!(QueueBounds::<Test>::get(Queue::Medians), (0, 0));
	});
}

#[test]
fn nothing_should_happen_when_there_is_no_weight() {
	build_and_execute(|| {
		wait_for(1);
		assert_eq!(Oracle::on_idle(1, Weight::zero()), Weight::zero());
		assert_eq!(accepted(1), None);
	});
}

#[test]
fn round_should_stay_when_it_is_not_due() {
	build_and_execute(|| {
		wait_for(1);
		idle();
		set_time(now() + 24 * HOUR - 1);
		idle();
		assert_eq!(Rounds::<Test>::iter().count(), 1);
		set_time(now() + 1);
		idle();
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert_eq!(Queued::<Test>::iter().count(), 0);
	});
}
