package org.comity.benchmarks.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts {@link ColdStart} in processes of its own, and takes the median. */
final class ColdStarts {

    private static final double MEBIBYTE = 1024 * 1024;

    private ColdStarts() {}

    static String table(int processes) throws IOException, InterruptedException {
        List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            List<Double> line = run();
            for (int column = 0; column < line.size(); column++) {
                if (columns.size() <= column) {
                    columns.add(new ArrayList<>());
                }
                columns.get(column).add(line.get(column));
            }
        }
        List<Double> medians = columns.stream().map(ColdStarts::median).toList();
        return "| in a fresh process | median of " + processes + " |\n|---|---:|\n"
                + row("first ruling of one profile", "%.0f ms", medians.get(0))
                + row("first ruling of each of the five", "%.0f ms", medians.get(1))
                + row("heap kept after that", "%.1f MiB", medians.get(3) / MEBIBYTE)
                + row("every act of the five compiled", "%.0f ms", medians.get(2))
                + row("heap kept after that", "%.1f MiB", medians.get(4) / MEBIBYTE);
    }

    private static List<Double> run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a cold start failed");
        }
        return Splitter.on(' ')
                .splitToStream(printed.trim())
                .map(Double::valueOf)
                .collect(ImmutableList.toImmutableList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String row(String name, String format, double value) {
        return "| " + name + " | " + String.format(Locale.ROOT, format, value) + " |\n";
    }
}
