package org.comity.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.comity.benchmarks.policy.Cited;
import org.comity.ruling.Outcome;
import org.jspecify.annotations.Nullable;

/** The decision table with all rows that apply, in their order, each with its number; the last row, for silence, is left out. */
final class DmnNorms {

    private static final Pattern ANSWER = Pattern.compile("<outputEntry id=\"p-(\\d+)\">");
    private static final Pattern LAST = Pattern.compile("<rule id=\"rule-13\">.*?</rule>", Pattern.DOTALL);

    private DmnNorms() {}

    static String table() {
        String table = Resource.text("policy.dmn")
                .replace("hitPolicy=\"FIRST\"", "hitPolicy=\"RULE ORDER\"")
                .replace("name=\"outcome\" typeRef=\"string\"/>\n    <info", "name=\"outcome\"/>\n    <info")
                .replace(
                        "<output id=\"o\"",
                        "<output id=\"n\" name=\"norm\" typeRef=\"string\"/>\n      <output id=\"o\"");
        table = ANSWER.matcher(table).replaceAll("<outputEntry id=\"n-$1\"><text>\"$1\"</text></outputEntry>$0");
        return LAST.matcher(table).replaceFirst("");
    }

    /** The rows that apply; null where there is none. */
    static int cited(@Nullable List<? extends Map<String, ?>> rows) {
        if (rows == null || rows.isEmpty()) {
            return Cited.of(Outcome.SILENT, 0);
        }
        int norms = 0;
        for (Map<String, ?> row : rows) {
            norms |= 1 << Integer.parseInt((String) row.get("norm"));
        }
        return Cited.of(Outcome.valueOf(String.valueOf(rows.get(0).get("outcome"))), norms);
    }
}
