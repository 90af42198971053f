package io.taqwim.app.web;

import static io.taqwim.app.web.Route.get;
import static io.taqwim.app.web.Route.post;

import io.taqwim.app.desk.Editions;
import io.taqwim.app.search.Search;
import io.taqwim.app.web.Route.Access;
import io.taqwim.app.web.api.DecisionsApi;
import io.taqwim.app.web.api.Description;
import io.taqwim.app.web.api.EventsApi;
import io.taqwim.app.web.api.ReportsApi;
import io.taqwim.app.web.editor.SignIn;
import io.taqwim.app.web.feeds.ChangesFeed;
import io.taqwim.app.web.feeds.FeedAnswers;
import io.taqwim.app.web.http.Answer;
import io.taqwim.app.web.http.Templates;
import io.taqwim.app.web.http.Writes;
import io.taqwim.app.web.index.Actors;
import io.taqwim.app.web.index.PerEdition;
import io.taqwim.app.web.pages.ActorKind;
import io.taqwim.app.web.pages.ActorPage;
import io.taqwim.app.web.pages.AgendaPage;
import io.taqwim.app.web.pages.ConflictsPage;
import io.taqwim.app.web.pages.DayPage;
import io.taqwim.app.web.pages.DecidedPage;
import io.taqwim.app.web.pages.Deciding;
import io.taqwim.app.web.pages.DecisionsPage;
import io.taqwim.app.web.pages.DirectoryPage;
import io.taqwim.app.web.pages.Effects;
import io.taqwim.app.web.pages.EventPage;
import io.taqwim.app.web.pages.Gone;
import io.taqwim.app.web.pages.MonthPage;
import io.taqwim.app.web.pages.Offices;
import io.taqwim.app.web.pages.ReportPage;
import io.taqwim.app.web.pages.ReportsPage;
import io.taqwim.app.web.pages.SearchPage;
import io.taqwim.engine.language.PackFiles;
import java.util.List;

/** Everything that can be asked for, in one table. Paths with an ending come before those without. */
final class Routes {
    private Routes() {}

    static List<Route> all(
            Templates templates,
            Editions editions,
            Writes writes,
            FeedAnswers feeds,
            ChangesFeed changes,
            SignIn signIn,
            PerEdition<Search> searches,
            PackFiles files) {
        Gone gone = new Gone(templates, editions);
        AgendaPage agenda = new AgendaPage(templates);
        MonthPage month = new MonthPage(templates);
        DayPage day = new DayPage(templates);
        EventPage event = new EventPage(templates, kinds(files), gone);
        ConflictsPage conflicts = new ConflictsPage(templates);
        ReportsPage reports = new ReportsPage(templates);
        ReportPage report = new ReportPage(templates, gone);
        PerEdition<Actors> actors = new PerEdition<>(Actors::new);
        Offices offices = new Offices(files);
        ActorPage country = new ActorPage(templates, actors, ActorKind.COUNTRY, offices);
        ActorPage organisation = new ActorPage(templates, actors, ActorKind.ORGANISATION, offices);
        ActorPage person = new ActorPage(templates, actors, ActorKind.PERSON, offices);
        DirectoryPage countries = new DirectoryPage(templates, actors, ActorKind.COUNTRY);
        DirectoryPage organisations = new DirectoryPage(templates, actors, ActorKind.ORGANISATION);
        DirectoryPage people = new DirectoryPage(templates, actors, ActorKind.PERSON);
        SearchPage search = new SearchPage(templates, searches);
        Effects effects = new Effects();
        Deciding deciding = new Deciding(event, editions, writes, effects);
        DecidedPage decided = new DecidedPage(templates, effects);
        DecisionsPage decisions = new DecisionsPage(templates);
        EventsApi eventsApi = new EventsApi(gone);
        ReportsApi reportsApi = new ReportsApi(gone);
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
                get("/reports.csv", reports::csv),
                get("/reports", reports::html),
                get("/report/{id}.json", report::json),
                get("/report/{id}.csv", report::csv),
                get("/report/{id}", report::html),
                get("/countries.json", countries::json),
                get("/countries.csv", countries::csv),
                get("/countries", countries::html),
                get("/country/{id}.json", country::json),
                get("/country/{id}.csv", country::csv),
                get("/country/{id}", country::html),
                get("/organisations.json", organisations::json),
                get("/organisations.csv", organisations::csv),
                get("/organisations", organisations::html),
                get("/organisation/{id}.json", organisation::json),
                get("/organisation/{id}.csv", organisation::csv),
                get("/organisation/{id}", organisation::html),
                get("/people.json", people::json),
                get("/people.csv", people::csv),
                get("/people", people::html),
                get("/person/{id}.json", person::json),
                get("/person/{id}.csv", person::csv),
                get("/person/{id}", person::html),
                get("/search.json", search::json),
                get("/search.csv", search::csv),
                get("/search", search::html),
                get("/decisions.json", decisionsApi::list),
                get("/decisions.jsonl", decisions::lines),
                get("/decisions", decisions::html),
                get("/decided/{id}", decided::html),
                post(Deciding.PATH, Access.EDITOR, deciding::decide),
                post(Deciding.UNDO, Access.EDITOR, deciding::undo),
                get(SignIn.PATH, signIn::html),
                post(SignIn.PATH, Access.OWN_PAGE, signIn::begin),
                post(SignIn.END, Access.EDITOR, signIn::end),
                get(ChangesFeed.PATH, changes::atom),
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
                get("/api/countries", countries::json),
                get("/api/organisations", organisations::json),
                get("/api/people", people::json),
                get("/api/search", search::json),
                get("/api/decisions", decisionsApi::list),
                post("/api/decisions", Access.TOKEN, decisionsApi::add));
    }

    private static List<String> kinds(PackFiles files) {
        String folder = "kinds/";
        String ending = ".yml";
        return files.list(folder, ending).stream()
                .map(path -> path.substring(folder.length(), path.length() - ending.length()))
                .sorted()
                .toList();
    }
}
