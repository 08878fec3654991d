package commissary.platform.jobs;

import java.util.Collection;

/** A bean of this type adds handlers that are not beans themselves. */
public interface JobHandlerSource {

    Collection<? extends JobHandler<?>> handlers();
}
