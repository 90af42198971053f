package io.taqwim.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.taqwim.app.web.words.Marked;
import io.taqwim.app.web.words.Offsets;
import io.taqwim.engine.model.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatWasReadIsMarkedTest {

    @Test
    void words_within_words_and_words_across_words_come_out_once_each() {
        List<List<Marked.Piece>> paragraphs = marked("abcdef\nghi", 0, 10, span(1, 5), span(2, 3), span(4, 8));
        assertThat(paragraphs.stream()
                        .map(of -> of.stream().map(Marked.Piece::text).toList())
                        .toList())
                .isEqualTo(List.of(List.of("a", "b", "c", "d", "e", "f"), List.of("g", "hi")));
        assertThat(paragraphs.get(0).stream().map(Marked.Piece::says).toList())
                .isEqualTo(List.of("", "1-5", "1-5 · 2-3", "1-5", "1-5 · 4-8", "4-8"));
        assertThat(paragraphs.get(0).stream()
                        .flatMap(piece -> piece.anchors().stream())
                        .toList())
                .isEqualTo(List.of("w1-5", "w2-3", "w4-8"));
    }

    @Test
    void no_letter_is_lost_and_every_reading_has_one_anchor() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int length = random.nextInt(60) + 1;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextInt(5) == 0 ? '\n' : random.nextInt(7) == 0 ? 0x1F54A : 'a' + i % 26);
            }
            Span[] spans = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> {
                        int start = random.nextInt(length);
                        return span(start, start + 1 + random.nextInt(length - start));
                    })
                    .toArray(Span[]::new);
            List<Marked.Piece> pieces = marked(text.toString(), 0, length, spans).stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(String.join("", pieces.stream().map(Marked.Piece::text).toList()))
                    .isEqualTo(text.toString().replace("\n", ""));
            assertThat(pieces.stream().flatMap(piece -> piece.anchors().stream()))
                    .containsExactlyInAnyOrderElementsOf(List.of(spans).stream()
                            .distinct()
                            .map(span -> "w" + span.start() + "-" + span.end())
                            .toList());
        }
    }

    private static List<List<Marked.Piece>> marked(String text, int from, int to, Span... spans) {
        List<Marked.Reading> readings = List.of(spans).stream()
                .map(span -> new Marked.Reading(span, "who", span.start() + "-" + span.end()))
                .toList();
        return Marked.paragraphs(new Offsets(text), from, to, readings);
    }

    private static Span span(int start, int end) {
        return new Span(start, end);
    }
}
