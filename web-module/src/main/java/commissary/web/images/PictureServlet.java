package commissary.web.images;

import commissary.shop.images.ImageFiles;
import commissary.shop.images.ImageFiles.Picture;
import commissary.web.download.Delivery;
import commissary.web.download.FileBody;
import commissary.web.download.Representation;
import commissary.web.download.Senders;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /images}: pictures for everybody who knows their names, which never show anything else and may be kept. */
@WebServlet(urlPatterns = "/images/*", asyncSupported = true)
public class PictureServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    ImageFiles files;

    @Inject
    Senders senders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Optional<Picture> picture = path == null ? Optional.empty() : files.picture(path.substring(1));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(picture.get(), new Delivery(senders, request, response));
        } catch (NoSuchFileException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static void send(Picture picture, Delivery delivery) throws IOException {
        Representation form = new Representation(
                "\"" + picture.file().getFileName() + "\"",
                Files.getLastModifiedTime(picture.file()).toInstant(),
                picture.contentType(),
                false);
        if (delivery.isWanted(form, FOR_EVER)) {
            delivery.sendFile(form, FileBody.open(picture.file()));
        }
    }
}
