package io.taqwim.app.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes through a source, and says for each piece what became of it. */
public final class InMemory {
    private InMemory() {}

    public static List<Received> read(Source source, byte[] bytes) throws IOException, Refused {
        List<Piece> pieces = pieces(source, bytes);
        List<Received> received = new ArrayList<>();
        for (Piece piece : pieces) {
            received.add(piece.opening().open());
        }
        return received;
    }

    /** The sentences of what was refused, one for each piece; empty for those that were read. */
    public static List<String> refusals(Source source, byte[] bytes) throws IOException, Refused {
        List<String> sentences = new ArrayList<>();
        for (Piece piece : pieces(source, bytes)) {
            try {
                piece.opening().open();
                sentences.add("");
            } catch (Refused e) {
                sentences.add(e.sentence());
            }
        }
        return sentences;
    }

    private static List<Piece> pieces(Source source, byte[] bytes) throws IOException, Refused {
        List<Piece> pieces = new ArrayList<>();
        Input input = new Input("memory", bytes.length, () -> new ByteArrayInputStream(bytes));
        source.cut(input, Limits.megabytes(5), pieces::add);
        return pieces;
    }
}
