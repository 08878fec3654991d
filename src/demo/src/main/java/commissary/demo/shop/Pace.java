package commissary.demo.shop;

import java.time.Duration;

/**
 * How gently pictures are put into the shop.
 *
 * @param patience how long a shop may take until it is ready
 * @param look the time from one look at it to the next
 * @param rest the shortest time after a picture
 * @param restShare how many times longer to rest than the picture took
 */
record Pace(Duration patience, Duration look, Duration rest, int restShare) {
    /** A machine of one core has three quarters of it left, also while it is busy with something else. */
    static final Pace GENTLE = new Pace(Duration.ofMinutes(10), Duration.ofSeconds(2), Duration.ofMillis(500), 3);

    Duration restAfter(Duration work) {
        Duration share = work.multipliedBy(restShare);
        return share.compareTo(rest) > 0 ? share : rest;
    }
}
