package io.taqwim.engine.check;

import io.taqwim.engine.language.Example;
import io.taqwim.engine.language.Pack;
import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.language.RuleFiles;
import io.taqwim.engine.understand.Understand;
import io.taqwim.engine.understand.dates.DateExamples;
import io.taqwim.engine.understand.names.NameExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All that the languages' folders say is to come out: for the project's tests and for {@code taqwim check} alike. */
public final class Examples {
    private static final String LANGUAGES = "languages/";

    private Examples() {}

    /** By language, file and line; a PackException says which file cannot be used. */
    public static List<Check> of(PackFiles files) {
        Understand understand = Understand.of(files);
        List<Check> checks = new ArrayList<>();
        for (String language : languages(files)) {
            Pack pack = Pack.read(files, language);
            checks.addAll(dates(pack));
            checks.addAll(titles(files, pack));
            checks.addAll(events(pack.rules(), understand));
            checks.addAll(reports(WholeReport.all(files, language), understand));
        }
        return checks;
    }

    /** Those that have a pack. */
    public static List<String> languages(PackFiles files) {
        return files.list(LANGUAGES, "/pack.yml").stream()
                .map(path -> path.substring(LANGUAGES.length(), path.indexOf('/', LANGUAGES.length())))
                .toList();
    }

    /** The examples beside the rules for dates. */
    public static List<Check> dates(Pack pack) {
        DateExamples examples = DateExamples.of(pack);
        return checks(examples.all(), examples::complaint);
    }

    /** The examples beside the rules for titles. */
    public static List<Check> titles(PackFiles files, Pack pack) {
        NameExamples examples = NameExamples.of(files, pack);
        return checks(examples.all(), examples::complaint);
    }

    /** The examples beside the frames of each kind of event, and beside the topics. */
    public static List<Check> events(RuleFiles rules, Understand understand) {
        EventExamples examples = new EventExamples(understand);
        List<Check> checks = new ArrayList<>();
        for (String name : rules.names()) {
            if (rules.file(name).containsKey("frames") || rules.file(name).containsKey("topics")) {
                checks.addAll(checks(rules.examples(name), examples::complaint));
            }
        }
        return checks;
    }

    /** Whole reports, with all events that are in them. */
    public static List<Check> reports(List<WholeReport> reports, Understand understand) {
        return reports.stream()
                .map(one -> new Check(one.report().id(), one.file(), 1, () -> one.complaint(understand)))
                .toList();
    }

    private static List<Check> checks(List<Example> examples, Function<Example, String> complaint) {
        return examples.stream()
                .map(one -> new Check(one.rule(), one.file(), one.line(), () -> complaint.apply(one)))
                .toList();
    }
}
