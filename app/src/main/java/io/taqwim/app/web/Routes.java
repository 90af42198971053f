package io.taqwim.app.web;

import static io.taqwim.app.web.Route.get;
import static io.taqwim.app.web.Route.post;

import io.taqwim.app.web.api.DecisionsApi;
import io.taqwim.app.web.api.Description;
import io.taqwim.app.web.api.EventsApi;
import io.taqwim.app.web.api.ReportsApi;
import io.taqwim.app.web.api.Writes;
import io.taqwim.app.web.feeds.FeedAnswers;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.pages.AgendaPage;
import io.taqwim.app.web.pages.ConflictsPage;
import io.taqwim.app.web.pages.DayPage;
import io.taqwim.app.web.pages.EventPage;
import io.taqwim.app.web.pages.MonthPage;
import io.taqwim.app.web.pages.ReportPage;
import io.taqwim.app.web.pages.ReportsPage;
import java.util.List;

/** Everything that can be asked for, in one table. Paths with an ending come before those without. */
final class Routes {
    private Routes() {}

    static List<Route> all(Templates templates, Writes writes, FeedAnswers feeds) {
        AgendaPage agenda = new AgendaPage(templates);
        MonthPage month = new MonthPage(templates);
        DayPage day = new DayPage(templates);
        EventPage event = new EventPage(templates);
        ConflictsPage conflicts = new ConflictsPage(templates);
        ReportsPage reports = new ReportsPage(templates);
        ReportPage report = new ReportPage(templates);
        EventsApi eventsApi = new EventsApi();
        ReportsApi reportsApi = new ReportsApi();
        DecisionsApi decisionsApi = new DecisionsApi(writes);
        Description description = new Description();
        return List.of(
                get("/", visit -> Answer.elsewhere(302, visit.same("/agenda"))),
                get("/agenda.json", agenda::json),
                get("/agenda.csv", agenda::csv),
                get("/agenda", agenda::html),
                get("/month", month::now),
                get("/month/{month}.json", month::json),
                get("/month/{month}.csv", month::csv),
                get("/month/{month}", month::html),
                get("/day/{day}.json", day::json),
                get("/day/{day}.csv", day::csv),
                get("/day/{day}", day::html),
                get("/event/{id}.json", event::json),
                get("/event/{id}.csv", event::csv),
                get("/event/{id}", event::html),
                get("/conflicts.json", conflicts::json),
                get("/conflicts.csv", conflicts::csv),
                get("/conflicts", conflicts::html),
                get("/reports.json", reports::json),
                get("/reports", reports::html),
                get("/report/{id}.json", report::json),
                get("/report/{id}", report::html),
                get("/feeds/all.ics", feeds::all),
                get("/feeds/{scope}/{of}.ics", feeds::some),
                get("/api", visit -> Answer.elsewhere(302, "/api/openapi.json")),
                get("/api/openapi.json", description::answer),
                get("/api/events", eventsApi::list),
                get("/api/events/{id}", eventsApi::one),
                get("/api/reports", reports::json),
                get("/api/reports/{id}", reportsApi::one),
                get("/api/mentions", reportsApi::mentions),
                get("/api/conflicts", conflicts::json),
                get("/api/decisions", decisionsApi::list),
                post("/api/decisions", decisionsApi::add));
    }
}
