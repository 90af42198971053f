package io.taqwim.engine.check;

import java.util.List;

/**
 * Counts over many reports: events found (recall over those that are not background; a find that is a reader's background
 * event is neither right nor wrong), and those of them that agree strictly.
 */
public final class Agreement {
    private int told;
    private int read;
    private int found;
    private int strict;

    /** Precision, recall and their harmonic mean. */
    public record Found(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** Adds a report: what a reader found in it, what the machine did, and which is which. */
    public void add(List<Outline> wanted, List<Outline> got, List<Pairing.Pair> pairs) {
        told += (int) wanted.stream().filter(event -> !event.background()).count();
        read += got.size();
        for (Pairing.Pair pair : pairs) {
            Outline event = wanted.get(pair.told());
            if (event.background()) {
                read--;
            } else {
                found++;
                strict += event.agrees(got.get(pair.found())) ? 1 : 0;
            }
        }
    }

    /** Events of the readers that are no background. */
    public int told() {
        return told;
    }

    /** Events of the machine but for those that are background to the readers. */
    public int read() {
        return read;
    }

    public Found found() {
        return new Found(ratio(found, read), ratio(found, told));
    }

    public Found strict() {
        return new Found(ratio(strict, read), ratio(strict, told));
    }

    private static double ratio(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
