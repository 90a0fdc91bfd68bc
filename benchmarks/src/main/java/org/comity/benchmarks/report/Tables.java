package org.comity.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;

/** Writes JMH's results as tables of the README. */
final class Tables {

    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("BY_HAND", "hand-written Java")
            .put("COMITY", "**Comity**")
            .put("LAMBDAS", "a list of lambdas")
            .put("SPEL", "SpEL, compiled")
            .put("EASY_RULES", "Easy Rules")
            .put("DROOLS", "Drools")
            .put("CASBIN", "jCasbin")
            .put("AUTHZFORCE", "XACML, AuthzForce")
            .put("KIE_DMN", "DMN, Kie")
            .put("CEDAR", "Cedar")
            .put("CAMUNDA_DMN", "DMN, Camunda")
            .put("handWrittenFromObjects", "hand-written Java over the objects")
            .put("builtBeforehand", "question built beforehand")
            .put("builtFromObjectsAndAsked", "question built from the objects, and asked")
            .put("askedByName", "asked by name")
            .put("withTwoFactsUnknown", "two facts unknown")
            .put("withTwoFactsUnknownAssumingOrdinary", "two facts unknown, one presumed")
            .put("knownFacts", "a new question from objects, on facts asked about before")
            .put("newFacts", "a new question from objects, on facts never asked about")
            .put("newProfile", "a profile made from its clauses, and its first ruling")
            .buildOrThrow();

    private static final ImmutableList<String> COPIES = ImmutableList.of("1", "10", "100", "1000");
    private static final double MILLION = 1e6;

    private final ImmutableList<Result> results;

    Tables(List<Result> results) {
        this.results = ImmutableList.copyOf(results);
    }

    @Override
    public String toString() {
        return "### One policy, 4096 requests\n\n" + peers() + "\n### The same, with the paragraphs\n\n" + paragraphs()
                + "\n### Ways of asking\n\n" + ways() + "\n### Facts never asked about before\n\n" + firstAsked()
                + "\n### Growth\n\n"
                + growth() + "\n" + sideBySide() + "\n### A million documents\n\n" + million();
    }

    private static String name(String key) {
        return NAMES.getOrDefault(key, key);
    }

    private double limit(String of, String parameter) {
        return results.stream()
                .filter(result -> result.is(of) && result.parameter().equals(parameter))
                .mapToDouble(Result::score)
                .findFirst()
                .orElse(Double.NaN);
    }

    private String peers() {
        double limit = limit("PeersBenchmark.ask", "BY_HAND");
        StringBuilder table =
                new StringBuilder("| | ns a ruling | times hand-written | bytes |\n|---|---:|---:|---:|\n");
        results.stream()
                .filter(result -> result.is("PeersBenchmark.ask"))
                .forEach(result -> row(table, name(result.parameter()), result, limit));
        return table.toString();
    }

    private String paragraphs() {
        double limit = limit("ParagraphsBenchmark.peer", "BY_HAND");
        StringBuilder table = new StringBuilder(
                "| outcome and all norms that hold | ns an answer | times hand-written | bytes |\n|---|---:|---:|---:|\n");
        NAMES.keySet()
                .forEach(key -> results.stream()
                        .filter(result -> key.equals("COMITY")
                                ? result.is("ParagraphsBenchmark.comity")
                                : result.is("ParagraphsBenchmark.peer")
                                        && result.parameter().equals(key))
                        .forEach(result -> row(table, name(key), result, limit)));
        return table.toString();
    }

    /** Without bytes: the profiler counts those of the questions made before each measurement as well. */
    private String firstAsked() {
        StringBuilder table = new StringBuilder("| in a warm process | ns |\n|---|---:|\n");
        NAMES.keySet().stream()
                .flatMap(key -> results.stream().filter(result -> result.is("FirstAskedBenchmark." + key)))
                .forEach(result -> table.append("| ")
                        .append(name(result.name().replace("FirstAskedBenchmark.", "")))
                        .append(" | ")
                        .append(result.time())
                        .append(" |\n"));
        return table.toString();
    }

    private String ways() {
        double limit = limit("QuestionsBenchmark.handWrittenFromObjects", "");
        StringBuilder table = new StringBuilder(
                "| | ns a ruling | times hand-written over objects | bytes |\n|---|---:|---:|---:|\n");
        NAMES.keySet().stream()
                .flatMap(key -> results.stream().filter(result -> result.is("QuestionsBenchmark." + key)))
                .forEach(result -> row(table, name(result.name().replace("QuestionsBenchmark.", "")), result, limit));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Result result, double limit) {
        table.append(String.join(" | ", "| " + name, result.time(), result.times(limit), result.allocated() + " |\n"));
    }

    private String growth() {
        StringBuilder table = new StringBuilder("""
                        | norms in one rule set, ns a ruling | 12 | 120 | 1,200 | 12,000 |
                        |---|---:|---:|---:|---:|
                        """);
        NAMES.keySet().stream()
                .filter(peer -> !Double.isNaN(limit("GrowthBenchmark.ask", peer + " 1")))
                .forEach(peer -> {
                    table.append("| ").append(name(peer));
                    COPIES.forEach(
                            copies -> table.append(" | ").append(time("GrowthBenchmark.ask", peer + " " + copies)));
                    table.append(" |\n");
                });
        return table.toString();
    }

    private String time(String of, String parameter) {
        return results.stream()
                .filter(result -> result.is(of) && result.parameter().equals(parameter))
                .map(Result::time)
                .findFirst()
                .orElse("not timed");
    }

    private String sideBySide() {
        return "| profiles side by side, ns a ruling | 1 | 1,000 |\n|---|---:|---:|\n| **Comity** | "
                + time("SideBySideBenchmark.ask", "1") + " | " + time("SideBySideBenchmark.ask", "1000") + " |\n";
    }

    private String million() {
        StringBuilder table =
                new StringBuilder("| one thread | ms for a million | rulings a second |\n|---|---:|---:|\n");
        results.stream()
                .filter(result -> result.name().startsWith("MillionBenchmark"))
                .forEach(result -> table.append(
                                result.is("MillionBenchmark.comity")
                                        ? "| **Comity**, questions built on the way | "
                                        : "| hand-written Java | ")
                        .append(result.time())
                        .append(String.format(Locale.ROOT, " | %,.0f |%n", MILLION * 1000 / result.score())));
        return table.toString();
    }
}
