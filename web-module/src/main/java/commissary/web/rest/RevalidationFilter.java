package commissary.web.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import commissary.platform.json.Json;
import commissary.web.error.Listing;
import commissary.web.error.Pagination;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives every good read an {@code ETag} of its bytes, and answers 304 to who has them already. */
@Provider
public class RevalidationFilter implements ContainerResponseFilter {

    private static final int TAG_BYTES = 16;
    private static final int MAX_KEPT_BYTES = 16_000_000;

    /** Lists are never changed: what was written of one holds as long as the list itself is kept. */
    private final Cache<List<?>, WrittenListing> listings = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MAX_KEPT_BYTES)
            .weigher((List<?> list, WrittenListing listing) -> listing.written().body().length)
            .build();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        if (isRead(request) && response.getStatus() == 200 && isJson(response)) {
            revalidate(request, response);
        }
    }

    private void revalidate(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Written written = response.getEntity() instanceof Listing<?> listing
                ? writtenListing(listing)
                : Written.of(response.getEntity());
        response.getHeaders().putSingle(HttpHeaders.ETAG, written.tag());
        @Nullable ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(written.tag());
        if (unchanged != null && unchanged.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(written.body(), null, response.getMediaType());
        }
    }

    private Written writtenListing(Listing<?> listing) throws IOException {
        @Nullable WrittenListing known = listings.getIfPresent(listing.data());
        if (known != null && known.place().equals(listing.pagination())) {
            return known.written();
        }
        Written fresh = Written.of(listing);
        listings.put(listing.data(), new WrittenListing(listing.pagination(), fresh));
        return fresh;
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean isJson(ContainerResponseContext response) {
        return response.hasEntity()
                && !(response.getEntity() instanceof StreamingOutput)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private record WrittenListing(Pagination place, Written written) {}

    /** An answer's bytes and their tag. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Written(byte[] body, EntityTag tag) {

        static Written of(Object entity) throws IOException {
            byte[] body = Json.mapper().writeValueAsBytes(entity);
            return new Written(body, new EntityTag(digest(body)));
        }

        private static String digest(byte[] body) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
                return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }
}
