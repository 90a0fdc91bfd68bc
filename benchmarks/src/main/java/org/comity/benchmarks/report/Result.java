package org.comity.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * One line of JMH's result.
 *
 * @param name the class and the method measured
 * @param parameter the value of its parameter, empty where it has none
 * @param score the time
 * @param error half the interval in which the mean is with 99.9% confidence; not a number where there are too few samples
 * @param bytes the bytes allocated by one operation
 */
record Result(String name, String parameter, double score, double error, double bytes) {

    static Result of(JsonNode node) {
        String[] path = node.path("benchmark").asText().split("\\.", -1);
        JsonNode params = node.path("params");
        JsonNode metric = node.path("primaryMetric");
        return new Result(
                path[path.length - 2] + "." + path[path.length - 1],
                params.isEmpty() ? "" : params.elements().next().asText(),
                metric.path("score").asDouble(),
                metric.path("scoreError").asDouble(Double.NaN),
                node.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble());
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    String time() {
        return Double.isNaN(error) ? number(score) : number(score) + " ± " + number(error);
    }

    String allocated() {
        return String.format(Locale.ROOT, "%,.0f", bytes);
    }

    String times(double limit) {
        return number(score / limit);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }
}
