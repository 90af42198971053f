package io.taqwim.app.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.Denial;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Problem;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The engine's records as JSON and back, nothing lost: the components of a record are its keys. */
final class Records {
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private Records() {}

    /** What a report says, without the report, which is kept beside it. */
    private record Said(
            String language,
            Published published,
            List<Claim> credits,
            List<Mention> events,
            List<Denial> denials,
            List<Problem> problems) {}

    static String of(Report report) {
        return JSON.writeValueAsString(report);
    }

    static String of(List<Problem> problems) {
        return JSON.writeValueAsString(problems);
    }

    static String of(Mentions said) {
        return JSON.writeValueAsString(new Said(
                said.language(), said.published(), said.credits(), said.events(), said.denials(), said.problems()));
    }

    static Report report(String record) {
        return read(() -> JSON.readValue(record, Report.class));
    }

    static List<Problem> problems(String record) {
        return read(() -> JSON.readValue(record, PROBLEMS));
    }

    static Mentions mentions(Report report, String record) {
        Said said = read(() -> JSON.readValue(record, Said.class));
        return new Mentions(
                report, said.language, said.published, said.credits, said.events, said.denials, said.problems);
    }

    private interface Reading<T> {
        T value();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.value();
        } catch (JacksonException e) {
            throw new StoreException("The store holds a record that cannot be read ("
                    + e.getOriginalMessage().lines().findFirst().orElse("") + "); run: taqwim rebuild");
        }
    }
}
