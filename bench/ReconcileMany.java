import io.taqwim.engine.language.PackFiles;
import io.taqwim.engine.model.Calendar;
import io.taqwim.engine.model.Claim;
import io.taqwim.engine.model.DateInterval;
import io.taqwim.engine.model.Mention;
import io.taqwim.engine.model.Mentions;
import io.taqwim.engine.model.Participant;
import io.taqwim.engine.model.Place;
import io.taqwim.engine.model.Precision;
import io.taqwim.engine.model.Published;
import io.taqwim.engine.model.Report;
import io.taqwim.engine.model.Span;
import io.taqwim.engine.model.Status;
import io.taqwim.engine.reconcile.Reconcile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How the time of reconciling grows. Invented reports of sixty words, two mentions each: visits, meetings and calls of a
 * hundred states in ten years, each told by five reports on average, a third of these copied, a fifth undated. The same
 * ten years hold ten times as many in the greater set, so blocks are ten times as crowded.
 */
public final class ReconcileMany {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final List<String> KINDS = List.of("visit", "meeting", "call");

    /** Work is what a thread did: on a busy machine more time passes. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(5);
    private final List<String> states = new ArrayList<>();

    private ReconcileMany() {
        String codes = "AEAFALAMAOARATAUAZBDBEBGBHBRBYCACHCLCMCNCOCUCYCZDEDKDZEEEGESETFIFRGBGEGHGRHRHUIDIEILINIQIRISITJOJPKEKGKRKWKZLBLKLTLULV"
                + "LYMAMDMEMKMLMNMRMTMXMYNGNLNONPNZOMPAPEPHPKPLPSPTPYQARORSRUSASDSESGSISKSNSOSYTDTHTJTMTNTRTZUAUGUSUYUZVEVNYEZA";
        for (int i = 0; i + 1 < codes.length() && states.size() < 100; i += 2) {
            states.add(codes.substring(i, i + 2));
        }
    }

    public static void main(String[] sizes) {
        PackFiles files = PackFiles.packed();
        Reconcile reconcile = new Reconcile(files, (report, published) -> {
            throw new IllegalStateException("no report here is placed by others");
        });
        for (int warm = 0; warm < 4; warm++) { // what is measured is not the compiler of the virtual machine
            reconcile.of(new ReconcileMany().reports(20_000), null);
        }
        double least = 0;
        for (String size : sizes) {
            List<Mentions> reports = new ReconcileMany().reports(Integer.parseInt(size));
            System.gc();
            long before = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            Calendar calendar = reconcile.of(reports, null);
            double each = (THREADS.getCurrentThreadCpuTime() - worked) / 1e3 / Integer.parseInt(size);
            double passed = (System.nanoTime() - before) / 1e3 / Integer.parseInt(size);
            least = least == 0 ? each : least;
            System.out.printf(
                    java.util.Locale.ROOT,
                    "mentions %s  events %d  microseconds each %.1f of work (%.2f of the first), %.1f passed  heap in use %d MB%n",
                    size,
                    calendar.events().size(),
                    each,
                    each / least,
                    passed,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    private List<Mentions> reports(int mentions) {
        List<Mentions> reports = new ArrayList<>();
        int told = 0;
        while (told < mentions) {
            List<Mention> event = event();
            LocalDate day = FIRST.plusDays(random.nextInt(3650));
            int tellers = 1 + random.nextInt(9);
            String text = words(60);
            for (int i = 0; i < tellers && told < mentions; i++, told += event.size()) {
                text = random.nextInt(3) == 0 ? text : words(60);
                reports.add(report("r" + reports.size(), text, day, event));
            }
        }
        return reports;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(Integer.toString(100_000 + random.nextInt(40_000), 36)).append(' ');
        }
        return words.toString();
    }

    /** A journey or talk and what goes with it, still without days. */
    private List<Mention> event() {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String one = states.get(random.nextInt(states.size()));
        String other = states.get(random.nextInt(states.size()));
        if (one.equals(other)) {
            return event();
        }
        Participant guest = new Participant(one, "visitor", "Person " + one + random.nextInt(3), null);
        Participant host = new Participant(other, "host", random.nextBoolean() ? "Person " + other : null, null);
        return kind.equals("visit")
                ? List.of(mention("m1", "visit", List.of(guest, host), null), mention("m2", "meeting", talk(guest, host), "m1"))
                : List.of(mention("m1", kind, talk(guest, host), null));
    }

    private static List<Participant> talk(Participant guest, Participant host) {
        return List.of(
                new Participant(guest.id(), "participant", guest.person(), null),
                new Participant(host.id(), "participant", host.person(), null));
    }

    private static Mention mention(String id, String kind, List<Participant> parties, String partOf) {
        Place place = kind.equals("call") ? Place.UNKNOWN : new Place(parties.get(1).id(), null, null);
        return new Mention(
                id, kind, null, Status.HELD, DateInterval.UNDATED, null, null, place, parties, List.of(), partOf, false, null,
                List.of());
    }

    private Mentions report(String id, String text, LocalDate day, List<Mention> event) {
        LocalDate published = day.plusDays(random.nextInt(3) - 1);
        Report report = new Report(id, text, null, null, "outlet " + id, published, published.toString(), null, "ar");
        List<Mention> mentions = new ArrayList<>();
        boolean undated = random.nextInt(5) == 0;
        for (Mention mention : event) {
            mentions.add(dated(mention, report, undated ? null : day));
        }
        return new Mentions(
                report, "ar", new Published(published, Published.Basis.GIVEN), List.of(), mentions, List.of(), List.of());
    }

    private Mention dated(Mention mention, Report report, LocalDate day) {
        LocalDate end = mention.kind().equals("visit") && day != null ? day.plusDays(1 + random.nextInt(8) / 7) : day;
        List<Claim> claims = new ArrayList<>();
        claims.add(claim("kind", mention.kind(), report));
        claims.add(claim("status", "held", report));
        mention.parties().forEach(party -> claims.add(claim("parties." + party.id(), party.role(), report)));
        if (mention.place().country() != null) {
            claims.add(claim("place.country", mention.place().country(), report));
        }
        if (day != null) {
            claims.add(claim("start", day.toString(), report));
            claims.add(claim("end", end.toString(), report));
        }
        return new Mention(
                mention.id(), mention.kind(), null, mention.status(),
                day == null ? DateInterval.UNDATED : new DateInterval(day, end, Precision.DAY),
                null, null, mention.place(), mention.parties(), List.of(), mention.partOf(), false, null, claims);
    }

    private static Claim claim(String field, String value, Report report) {
        Span span = new Span(0, 4);
        return new Claim(field, value, span, span.quote(report.text()), "bench", null);
    }
}
