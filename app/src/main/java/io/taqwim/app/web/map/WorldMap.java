package io.taqwim.app.web.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States as land, and journeys as lines between seats of government. Borders are those of the file {@code world.tsv}, which
 * can be replaced by another of the same form; nothing else draws any.
 */
public final class WorldMap {
    /** Units a degree, and the corner of the map: as {@code build/world-map.mjs} has them. */
    private static final int UNITS = 4;

    private static final int WEST = 180;
    private static final int NORTH = 84;

    /** How far a line bends aside, for each 100 units of its length. */
    private static final int BEND = 18;

    private final List<Outline> outlines = new ArrayList<>();
    private final Map<String, Point> capitals = new HashMap<>();

    private record Outline(String state, String path) {}

    private record Point(int x, int y) {}

    /** Land of a state in one tone: {@code own}, {@code other} or {@code rest}. */
    public record Land(String state, String path, String tone) {}

    /** A line from a seat of government to another: {@code out} or {@code in}. */
    public record Arc(String path, String tone) {}

    public record Dot(int x, int y, String tone) {}

    /** All that is drawn, in order. */
    public record Drawing(List<Land> lands, List<Arc> arcs, List<Dot> dots) {}

    private WorldMap() {}

    public static WorldMap read() {
        WorldMap map = new WorldMap();
        rows("world.tsv").forEach(row -> map.outlines.add(new Outline(row[0], row[1])));
        for (String[] row : rows("capitals.tsv")) {
            map.capitals.put(row[0], point(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        return map;
    }

    private static Point point(double latitude, double longitude) {
        return new Point((int) Math.round((longitude + WEST) * UNITS), (int) Math.round((NORTH - latitude) * UNITS));
    }

    /** Rows without comments and header. */
    private static List<String[]> rows(String file) {
        try (InputStream in = WorldMap.class.getResourceAsStream("/web/map/" + file)) {
            if (in == null) {
                throw new IllegalStateException("there is no map " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isState(String id) {
        return capitals.containsKey(id);
    }

    /**
     * A state and those it has to do with.
     *
     * @param own the state, or null where there is none: then no lines are drawn
     * @param others states to be set off
     * @param out where journeys went, and {@code in} where they came from
     */
    public Drawing draw(@Nullable String own, Set<String> others, Collection<String> out, Collection<String> in) {
        List<Land> lands = outlines.stream()
                .map(outline -> new Land(outline.state(), outline.path(), tone(outline.state(), own, others)))
                .toList();
        List<Dot> dots = new ArrayList<>();
        others.stream().sorted().forEach(state -> dot(dots, state, "other"));
        List<Arc> arcs = new ArrayList<>();
        if (own != null) {
            in.stream().sorted().forEach(from -> arc(arcs, from, own, "in"));
            out.stream().sorted().forEach(to -> arc(arcs, own, to, "out"));
            dot(dots, own, "own");
        }
        return new Drawing(lands, arcs, dots);
    }

    private static String tone(String state, @Nullable String own, Set<String> others) {
        if (state.isEmpty()) {
            return "rest";
        }
        return state.equals(own) ? "own" : others.contains(state) ? "other" : "rest";
    }

    private void dot(List<Dot> dots, String state, String tone) {
        Point at = capitals.get(state);
        if (at != null) {
            dots.add(new Dot(at.x(), at.y(), tone));
        }
    }

    /** Bent to the right of its way, so that there and back are two lines. */
    private void arc(List<Arc> arcs, String from, String to, String tone) {
        Point start = capitals.get(from);
        Point end = capitals.get(to);
        if (start == null || end == null || start.equals(end)) {
            return;
        }
        int dx = end.x() - start.x();
        int dy = end.y() - start.y();
        int x = (start.x() + end.x()) / 2 - dy * BEND / 100;
        int y = (start.y() + end.y()) / 2 + dx * BEND / 100;
        arcs.add(new Arc("M" + start.x() + " " + start.y() + "Q" + x + " " + y + " " + end.x() + " " + end.y(), tone));
    }
}
