package io.taqwim.app.publish;

import io.taqwim.engine.language.PackFiles;
import java.util.List;

/** A way to write a calendar down for other programs. All formats are listed in {@code Wiring}. */
public interface Format {
    /** As the user types it: {@code csv}. */
    String name();

    /** What it is for, half a sentence. */
    String purpose();

    /**
     * Its files; the first one holds the events and can stand alone.
     *
     * @param files where labels and names are
     */
    List<Document> documents(Publication publication, PackFiles files);
}
