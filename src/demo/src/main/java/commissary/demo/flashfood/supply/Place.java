package commissary.demo.flashfood.supply;

/** A point on the earth, in degrees. */
public record Place(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METRES = 6_371_000;

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude);
        }
    }

    /** The great-circle distance. */
    public double metresTo(Place other) {
        double fromLatitude = Math.toRadians(latitude);
        double toLatitude = Math.toRadians(other.latitude);
        double alongLatitude = Math.sin((toLatitude - fromLatitude) / 2);
        double alongLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = alongLatitude * alongLatitude
                + Math.cos(fromLatitude) * Math.cos(toLatitude) * alongLongitude * alongLongitude;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(haversine));
    }
}
