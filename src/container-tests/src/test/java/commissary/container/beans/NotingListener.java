package commissary.container.beans;

import commissary.platform.events.EventListener;

/** Notes what it hears, and only then fails, if it is to fail. */
abstract class NotingListener implements EventListener<Happened> {

    private final String name;
    private final Diary diary;
    private final Notebook notebook;

    NotingListener(String name, Diary diary, Notebook notebook) {
        this.name = name;
        this.diary = diary;
        this.notebook = notebook;
    }

    /** How many attempts are to fail. */
    abstract int failures(Happened event);

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Happened> event() {
        return Happened.class;
    }

    @Override
    public void on(Happened event) {
        int attempt = diary.enter(event.subject() + " to " + name);
        notebook.write(name, event.subject());
        if (attempt <= failures(event)) {
            throw new IllegalStateException("What did you say?");
        }
    }
}
