package io.taqwim.app.read.text;

import io.taqwim.app.read.Draft;
import io.taqwim.app.read.Encoding;
import io.taqwim.app.read.Input;
import io.taqwim.app.read.Limits;
import io.taqwim.app.read.Piece;
import io.taqwim.app.read.Source;
import java.util.List;
import java.util.function.Consumer;

/** A plain text file is a report that has nothing but its text. */
public final class TextSource implements Source {
    /** A UTF-16 text has two bytes where UTF-8 has one; no encoding read here is more wasteful. */
    private static final int WIDEST = 2;

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public boolean begins(byte[] head) {
        return true;
    }

    @Override
    public void cut(Input input, Limits limits, Consumer<Piece> pieces) {
        pieces.accept(new Piece(input.name(), input.bytes(), () -> {
            byte[] bytes = input.read(WIDEST * limits.reportBytes(), limits);
            return Draft.ofText(Encoding.decode(bytes)).checked(limits);
        }));
    }
}
