package commissary.container.beans;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;

/** A service like those behind the front doors. */
@Service
public class Desk {

    private final Notebook notebook;
    private final Window window;

    @Inject
    Desk(Notebook notebook, Window window) {
        this.notebook = notebook;
        this.window = window;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected Desk() {
        this(null, null);
    }

    public void write(String subject) {
        notebook.write("desk", subject);
    }

    public void writeAndThrow(String subject, RuntimeException failure) {
        notebook.write("desk", subject);
        throw failure;
    }

    public Actor person(String email) {
        return window.person(email);
    }

    public View look(Actor actor) {
        return window.look();
    }

    public View lookThroughEntities(Actor actor) {
        return window.lookThroughEntities();
    }

    /** The view leaves in the exception. */
    public void lookAndThrow(Actor actor) {
        throw new Startled(window.look());
    }

    /** What one sees before the transaction rolls back. */
    public static final class Startled extends RuntimeException {

        private final transient View view;

        Startled(View view) {
            this.view = view;
        }

        public View view() {
            return view;
        }
    }
}
