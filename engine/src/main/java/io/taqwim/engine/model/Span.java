package io.taqwim.engine.model;

/**
 * A stretch of a report's whole text, counted in Unicode code points, half-open, as a W3C Web Annotation
 * TextPositionSelector counts it. Only this record converts to Java's UTF-16 indices.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    /** The words of {@code text} that stand at this span. */
    public String quote(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The shortest span that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
