package commissary.shop.images.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.GivenSettings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImagesConfigTest {

    @Test
    void withoutSettingsPicturesLieInTheDataFolder() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.data-folder", "/srv/data"));

        ImagesConfig config = new ImagesConfig(settings);

        assertThat(config.folder()).isEqualTo(Path.of("/srv/data/images"));
        assertThat(config.bucket()).isEmpty();
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void aBucketThatNobodyCanReadIsNoticed() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.images.s3.bucket", "pictures"));

        ImagesConfig config = new ImagesConfig(settings);

        assertThat(config.publicUrl()).isEmpty();
        assertThat(settings.problems()).singleElement().asString().startsWith("commissary.images.public-url: ");
    }

    @Test
    void halfAnAccountIsNoticedAndItsSecretNeverShown() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.images.aws.secret-key", "hush"));

        ImagesConfig config = new ImagesConfig(settings);

        assertThat(settings.problems()).singleElement().asString().startsWith("commissary.images.aws.secret-key: ");
        assertThat(config.account().toString()).doesNotContain("hush");
    }
}
