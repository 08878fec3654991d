package commissary.feed.internal.source.http;

import commissary.feed.internal.source.SourceFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes a body into a file, or into memory, up to a number of bytes; hangs up on a longer one. */
final class Body implements BodySubscriber<byte[]> {

    private final @Nullable Path file;
    private final long maxBytes;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable FileChannel channel;
    private @Nullable Subscription subscription;
    private long counted;
    private volatile long bytes;
    private volatile long lineEnds;
    private volatile long lastByteAt = System.nanoTime();

    /** @param file where to save it; null for memory */
    Body(@Nullable Path file, long maxBytes) {
        this.file = file;
        this.maxBytes = maxBytes;
    }

    boolean isSaved() {
        return file != null;
    }

    long bytes() {
        return bytes;
    }

    long lineEnds() {
        return lineEnds;
    }

    /** On the clock of {@link System#nanoTime()}. */
    long lastByteAt() {
        return lastByteAt;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription incoming) {
        subscription = incoming;
        try {
            if (file != null) {
                channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
            }
            incoming.request(1);
        } catch (IOException e) {
            giveUp(SourceFault.DISK.because("The download cannot be written to disk", e));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        if (body.isDone() || subscription == null) {
            return;
        }
        try {
            for (ByteBuffer buffer : chunk) {
                take(buffer);
            }
            subscription.request(1);
        } catch (IOException e) {
            giveUp(SourceFault.DISK.because("The download cannot be written to disk", e));
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        long size = bytes + buffer.remaining();
        if (size > maxBytes) {
            throw SourceFault.TOO_LARGE.because("The answer is larger than " + maxBytes + " bytes");
        }
        if (channel == null) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            memory.writeBytes(part);
        } else {
            counted += lineEndsIn(buffer);
            lineEnds = counted;
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        bytes = size;
        lastByteAt = System.nanoTime();
    }

    private static int lineEndsIn(ByteBuffer buffer) {
        int found = 0;
        for (int i = buffer.position(); i < buffer.limit(); i++) {
            if (buffer.get(i) == '\n') {
                found++;
            }
        }
        return found;
    }

    private void giveUp(Throwable reason) {
        if (subscription != null) {
            subscription.cancel();
        }
        closeChannel();
        body.completeExceptionally(reason);
    }

    @Override
    public void onError(Throwable failure) {
        closeChannel();
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        try {
            if (channel != null) {
                channel.close();
            }
            body.complete(memory.toByteArray());
        } catch (IOException e) {
            body.completeExceptionally(SourceFault.DISK.because("The download cannot be written to disk", e));
        }
    }

    private void closeChannel() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            body.completeExceptionally(SourceFault.DISK.because("The download cannot be written to disk", e));
        }
    }
}
