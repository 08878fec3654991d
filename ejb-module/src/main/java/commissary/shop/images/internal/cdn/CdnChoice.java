package commissary.shop.images.internal.cdn;

import commissary.platform.outside.OutsideSystems;
import commissary.shop.images.internal.ImagesConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The network that the settings name. Without one there is nobody to tell. */
@Dependent
class CdnChoice {

    @Produces
    @ApplicationScoped
    Cdn cdn(ImagesConfig config, OutsideSystems systems) {
        return config.distribution().isPresent() ? new CloudFront(config, systems) : (paths, reference) -> {};
    }

    void close(@Disposes Cdn cdn) {
        if (cdn instanceof CloudFront cloudFront) {
            cloudFront.close();
        }
    }
}
