package io.taqwim.engine.reconcile.matching;

import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the codebook in {@code kinds/} says of each kind of event, as far as reconciling asks. */
public final class Kinds {
    private final Map<String, Kind> kinds = new TreeMap<>();

    /**
     * One kind.
     *
     * @param travel whether it has a visitor and a host
     * @param open whether more parties take part than a report names
     * @param people whether who meets whom makes the event, so that other persons are another event
     * @param days whether one may last for days
     * @param sited whether two in two places are two
     * @param alike kinds that other reports may give to the same event
     * @param holds kinds of the items that its programme may have
     * @param ranks from the highest down
     */
    public record Kind(
            boolean travel,
            boolean open,
            boolean people,
            boolean days,
            boolean sited,
            Set<String> alike,
            Set<String> holds,
            List<String> ranks) {
        private static final Kind PLAIN = new Kind(false, false, false, false, false, Set.of(), Set.of(), List.of());

        private static Kind of(Map<String, Object> file) {
            return new Kind(
                    Yaml.strings(file.get("roles")).contains("visitor"),
                    isTrue(file, "open"),
                    isTrue(file, "people"),
                    "days".equals(file.get("lasts")),
                    isTrue(file, "sited"),
                    Set.copyOf(Yaml.strings(file.get("alike"))),
                    Set.copyOf(Yaml.strings(file.get("holds"))),
                    List.copyOf(Yaml.strings(file.get("ranks"))));
        }

        private static boolean isTrue(Map<String, Object> file, String key) {
            return Boolean.TRUE.equals(file.get(key));
        }
    }

    public static Kinds read(PackFiles files) {
        Kinds kinds = new Kinds();
        for (String path : files.list("kinds/", ".yml")) {
            Map<String, Object> file = Yaml.read(files, path);
            kinds.kinds.put(String.valueOf(file.get("kind")), Kind.of(file));
        }
        return kinds;
    }

    /** A kind that the codebook does not have is treated as one that lasts a day. */
    public Kind get(String kind) {
        return kinds.getOrDefault(kind, Kind.PLAIN);
    }

    public boolean same(String kind, String other) {
        return kind.equals(other)
                || get(kind).alike().contains(other)
                || get(other).alike().contains(kind);
    }
}
