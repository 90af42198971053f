package io.taqwim.engine.reconcile.merging;

import io.taqwim.engine.language.Tongue;
import io.taqwim.engine.model.CalendarEvent;
import io.taqwim.engine.model.Conflict;
import io.taqwim.engine.reconcile.copies.Copies;
import io.taqwim.engine.reconcile.copies.Origins;
import io.taqwim.engine.reconcile.editing.Words;
import io.taqwim.engine.reconcile.matching.Kinds;
import io.taqwim.engine.reconcile.matching.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Merges what reports say of one event, field by field; what they disagree on stays, with the reason for what is held. */
public final class Merge {
    private final Copies copies;
    private final Kinds kinds;
    private final Speakers speakers;
    private final Titles titles;
    private final Witnesses witnesses;
    private final Weighing weighing;
    private final List<Tongue> tongues;

    public Merge(Copies copies, Kinds kinds, Speakers speakers, List<Tongue> tongues) {
        this.copies = copies;
        this.kinds = kinds;
        this.speakers = speakers;
        this.tongues = tongues;
        this.titles = new Titles(tongues);
        this.witnesses = new Witnesses(new Origins(copies), speakers);
        this.weighing = new Weighing(tongues, witnesses, speakers);
    }

    /**
     * One event of the calendar; what it is an item of is told later.
     *
     * @param event its mentions, by their hashes
     * @param denials what denies it or takes back one of its values
     * @param aliases hashes that its mentions have or had
     * @param words what editors said of its fields
     */
    public CalendarEvent event(
            List<Told> event, List<Denied> denials, SortedSet<String> aliases, Words words, @Nullable LocalDate asOf) {
        String named = Most.of(event, told -> told.mention().kind());
        String told = named == null ? "" : named;
        Words.Word edited = words.on("kind");
        String kind = edited == null || edited.value() == null ? told : edited.value();
        Account account = new Account(event, denials, kinds.get(kind), copies);
        List<Conflict> conflicts = new ArrayList<>();
        EditorsVoice editor = new EditorsVoice(words, account, witnesses, tongues, conflicts);
        editor.value("kind", told);
        return new Fields(account, kind, weighing, witnesses, speakers, titles, editor, conflicts).event(aliases, asOf);
    }
}
