package io.taqwim.app.store;

import java.util.List;

/**
 * What came of reports that were to be kept.
 *
 * @param reports new ones
 * @param revisions later or earlier texts of reports that were there
 * @param known those that were there already
 * @param hashes of all of them
 */
public record Added(int reports, int revisions, int known, List<String> hashes) {
    public static final Added NOTHING = new Added(0, 0, 0, List.of());

    public Added {
        hashes = List.copyOf(hashes);
    }

    Added first() {
        return new Added(reports + 1, revisions, known, hashes);
    }

    Added revised() {
        return new Added(reports, revisions + 1, known, hashes);
    }

    Added again() {
        return new Added(reports, revisions, known + 1, hashes);
    }

    Added with(List<String> all) {
        return new Added(reports, revisions, known, all);
    }

    /** Both together. */
    public Added plus(Added other) {
        return new Added(reports + other.reports, revisions + other.revisions, known + other.known, List.of());
    }
}
