package commissary.platform.jobs;

import org.jspecify.annotations.Nullable;

/** Which jobs are wanted; null means any. */
public record JobQuery(@Nullable JobState state, @Nullable String type) {}
