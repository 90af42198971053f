package io.taqwim.app.web.api;

import io.taqwim.app.publish.json.MentionsJson;
import io.taqwim.app.publish.json.ReportJson;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Fault;
import io.taqwim.app.web.http.Visit;
import io.taqwim.app.web.pages.Gone;
import io.taqwim.app.web.pages.Records;
import io.taqwim.app.web.pages.Slice;
import io.taqwim.engine.model.Mentions;
import java.util.List;

/** Reports and what each says, as docs/formats.md, sections 1 and 2, has them. */
public final class ReportsApi {
    private static final int STANDARD = 50;
    private static final int MOST = 500;

    private final Gone gone;

    public ReportsApi(Gone gone) {
        this.gone = gone;
    }

    public Answer one(Visit visit) {
        Mentions of = visit.edition().mentions(visit.id("id")).orElse(null);
        return of == null
                ? gone.reportProblem(visit, visit.id("id"))
                : Answer.json(ReportJson.line(of.report()) + "\n");
    }

    /** What the newest reports say, or one of them. */
    public Answer mentions(Visit visit) {
        String wanted = visit.value("report").orElse(null);
        List<Mentions> all = wanted == null ? visit.index().reports() : List.of(of(visit, wanted));
        Slice<Mentions> slice = Slice.of(all, visit, visit.number("limit", STANDARD, MOST));
        List<String> records = slice.items().stream().map(MentionsJson::line).toList();
        return Answer.json(Records.page("mentions", records, slice.total(), visit, slice.next()));
    }

    private static Mentions of(Visit visit, String report) {
        return visit.edition().mentions(report).orElseThrow(() -> Fault.notFound("There is no report with this id."));
    }
}
