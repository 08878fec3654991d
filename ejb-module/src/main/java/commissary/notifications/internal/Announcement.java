package commissary.notifications.internal;

import org.jspecify.annotations.Nullable;

/** What a notification says. */
record Announcement(String type, String title, String body, @Nullable String link) {}
