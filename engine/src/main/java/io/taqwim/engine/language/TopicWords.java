package io.taqwim.engine.language;

import java.util.Map;

/**
 * The words of {@code topics} in the rule files: {@code always} says what an event is about wherever it is told, {@code about}
 * only where the report says what was talked about, {@code other} looks like either and is something else.
 */
final class TopicWords {
    private static final String TYPE = "topic";

    private final RuleFiles rules;
    private final Lexicon lexicon;

    TopicWords(RuleFiles rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
    }

    void add() {
        for (String name : rules.names()) {
            String path = rules.path(name);
            for (Object node : Yaml.list(rules.file(name).get("topics"))) {
                Map<String, Object> topic = Yaml.map(node, path, "topics");
                if (!topic.containsKey("id") || !topic.containsKey(TYPE)) {
                    throw new PackException(path, "topics", "needs 'id' and 'topic'");
                }
                add(topic, "always");
                add(topic, "about");
                add(topic, "other");
            }
        }
    }

    private void add(Map<String, Object> topic, String when) {
        Map<String, String> features = Map.of("when", when, "rule", String.valueOf(topic.get("id")));
        Entry entry = new Entry(TYPE, String.valueOf(topic.get(TYPE)), features);
        for (String form : Yaml.strings(topic.get(when))) {
            lexicon.add(form, entry);
        }
    }
}
