package commissary.deals.internal;

/**
 * A place on earth.
 *
 * @param latitude in degrees, -90 to 90
 * @param longitude in degrees, -180 to 180
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    public Position {
        if (!isValid(latitude, longitude)) {
            throw new IllegalArgumentException("position: expected degrees, was " + latitude + ", " + longitude);
        }
    }

    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= MAX_LONGITUDE;
    }

    /** The great-circle distance, by the haversine formula. */
    public double kilometresTo(Position other) {
        double dLatitude = Math.toRadians(other.latitude - latitude);
        double dLongitude = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(dLatitude / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(dLongitude / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
