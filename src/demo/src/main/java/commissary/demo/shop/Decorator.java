package commissary.demo.shop;

import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Gives the demo's products their pictures, one after the other in a thread of its own, as long as there are some
 * without. What was not reached is left for the next start; a shop that does not answer is left alone.
 */
public final class Decorator implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Decorator.class.getName());
    private static final int PAGE_SIZE = 20;
    private static final int REFUSALS_IN_A_ROW = 3;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ShopClient shop;
    private final Pace pace;
    private final ShopPictures pictures = new ShopPictures();
    private final Thread thread = new Thread(this::decorate, "demo-pictures");
    private int added;
    private int refusals;

    private Decorator(URI shop, Pace pace) {
        this.shop = new ShopClient(shop);
        this.pace = pace;
    }

    /**
     * Starts, and waits for the shop by itself.
     *
     * @param shop where it is, without a path
     */
    public static Decorator start(URI shop) {
        return start(shop, Pace.GENTLE);
    }

    static Decorator start(URI shop, Pace pace) {
        Decorator started = new Decorator(shop, pace);
        started.thread.setDaemon(true);
        started.thread.start();
        return started;
    }

    /** Ends it after at most the picture that it is busy with. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isDone() {
        return !thread.isAlive();
    }

    private void decorate() {
        try {
            awaitShop();
            addPictures();
            if (added > 0) {
                LOG.log(INFO, "The demo''s shop has its pictures: {0} were added", added);
            }
        } catch (IOException e) {
            LOG.log(INFO, "The demo''s shop got {0} pictures, then no more: {1}", added, e.toString());
        } catch (InterruptedException e) {
            // The thread ends here, as close() wants it: nobody is left to be told.
            Thread.currentThread().interrupt();
        }
    }

    private void awaitShop() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!shop.isReady()) {
            if (since(start).compareTo(pace.patience()) > 0) {
                throw new IOException("the shop was not ready within " + pace.patience());
            }
            Thread.sleep(pace.look().toMillis());
        }
    }

    private void addPictures() throws IOException, InterruptedException {
        int page = 1;
        List<ShopProduct> products;
        do {
            products = shop.products(page, PAGE_SIZE);
            for (ShopProduct product : products) {
                if (!product.hasPicture()) {
                    addPicture(product);
                }
            }
            page++;
        } while (products.size() == PAGE_SIZE);
    }

    private void addPicture(ShopProduct product) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Optional<byte[]> picture = pictures.of(product);
        if (picture.isPresent()) {
            offer(product, picture.get());
            Thread.sleep(pace.restAfter(since(start)).toMillis());
        }
    }

    /** One product that does not take its picture is passed over; when none does, the shop wants no pictures. */
    private void offer(ShopProduct product, byte[] picture) throws IOException, InterruptedException {
        try {
            shop.addPicture(product.id(), picture);
            added++;
            refusals = 0;
        } catch (ShopRefused e) {
            refusals++;
            if (refusals == REFUSALS_IN_A_ROW) {
                throw e;
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
