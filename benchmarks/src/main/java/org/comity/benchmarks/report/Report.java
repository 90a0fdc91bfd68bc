package org.comity.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and writes the tables into the README, between its two marks.
 *
 * <p>Arguments: {@code --quick} for short runs that say little, {@code --tables} to write the tables from the last result without
 * measuring anew.
 */
public final class Report {

    private static final Path RESULT = Path.of("benchmarks", "target", "jmh-result.json");
    private static final Path README = Path.of("benchmarks", "README.md");
    private static final String FROM = "<!-- results -->\n";
    private static final String TO = "<!-- end of results -->";

    private Report() {}

    /**
     * Measures, or writes what was measured.
     *
     * @param args see above
     * @throws RunnerException where a measurement fails
     * @throws IOException where a file cannot be read or written
     * @throws InterruptedException where a cold start is interrupted
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        List<String> options = Arrays.asList(args);
        if (!options.contains("--tables")) {
            measure(options.contains("--quick"));
        }
        String tables = machine(options.contains("--quick")) + new Tables(read()) + "\n### Cold start and heap\n\n"
                + ColdStarts.table(options.contains("--quick") ? 3 : 11);
        String readme = Files.readString(README);
        int from = readme.indexOf(FROM) + FROM.length();
        int to = readme.indexOf(TO);
        Files.writeString(README, readme.substring(0, from) + "\n" + tables + "\n" + readme.substring(to));
    }

    private static void measure(boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("org\\.comity\\.benchmarks\\.bench\\.")
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(RESULT.toString());
        if (quick) {
            options.warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        new Runner(options.build()).run();
    }

    private static List<Result> read() throws IOException {
        List<Result> results = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(RESULT.toFile())) {
            results.add(Result.of(node));
        }
        return results;
    }

    private static String machine(boolean quick) {
        return "Java " + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.name") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores"
                + (quick ? ", **short runs: orders of magnitude only**" : "") + ".\n\n";
    }
}
