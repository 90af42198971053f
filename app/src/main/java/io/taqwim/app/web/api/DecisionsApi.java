package io.taqwim.app.web.api;

import io.taqwim.app.publish.json.DecisionJson;
import io.taqwim.app.publish.json.JsonLine;
import io.taqwim.app.read.Decisions;
import io.taqwim.app.read.Refused;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.http.Writes;
import io.taqwim.app.web.pages.Records;
import io.taqwim.app.web.pages.Slice;
import io.taqwim.engine.model.Decision;
import io.taqwim.engine.model.Ruling;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Editors' decisions, as docs/formats.md, section 4, has them, and what came of each. */
public final class DecisionsApi {
    private static final int STANDARD = 100;
    private static final int MOST = 500;

    private final Writes writes;

    public DecisionsApi(Writes writes) {
        this.writes = writes;
    }

    /** In the order in which they were made; those that were undone have left. */
    public Answer list(Visit visit) {
        Slice<Ruling> slice =
                Slice.of(visit.edition().calendar().rulings(), visit, visit.number("limit", STANDARD, MOST));
        List<String> records = slice.items().stream().map(DecisionsApi::line).toList();
        return Answer.json(Records.page("decisions", records, slice.total(), visit, slice.next()));
    }

    private static String line(Ruling ruling) {
        String head = JsonLine.of(json -> {
            json.text("outcome", ruling.outcome().code());
            json.text("event", ruling.event());
        });
        return head.substring(0, head.length() - 1) + ","
                + DecisionJson.line(ruling.decision()).substring(1);
    }

    /** Records the decision of the body and answers with it as recorded. */
    public Answer add(Visit visit) {
        try {
            Decision decision = Decisions.read(utf8(visit.body()));
            writes.decide(List.of(decision));
            return Answer.json(DecisionJson.line(decision) + "\n").with(201);
        } catch (Refused refused) {
            throw new Fault(422, "The decision " + refused.sentence() + ".");
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Fault.badRequest("The body is not UTF-8.");
        }
    }
}
