package org.comity.benchmarks.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Starts {@link ColdStart} in processes of its own, and takes the median: as they are, and with the archive of loaded classes that the
 * virtual machine makes for a host that asks for it.
 */
final class ColdStarts {

    private static final double MEBIBYTE = 1024 * 1024;

    private ColdStarts() {}

    static String table(int processes) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("cold-start").resolve("classes.jsa");
        run("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable");
        List<Double> plain = medians(processes, "-Xshare:auto");
        List<Double> archived = medians(processes, "-XX:SharedArchiveFile=" + archive);
        Files.delete(archive);
        return "| in a fresh process, median of " + processes
                + " | as it is | with a class-data archive |\n|---|---:|---:|\n"
                + row("first ruling of one profile", "%.0f ms", 1, 0, plain, archived)
                + row("first ruling of each of the five", "%.0f ms", 1, 1, plain, archived)
                + row("heap kept after that", "%.1f MiB", MEBIBYTE, 3, plain, archived)
                + row("every act of the five compiled", "%.0f ms", 1, 2, plain, archived)
                + row("heap kept after that", "%.1f MiB", MEBIBYTE, 4, plain, archived);
    }

    private static List<Double> medians(int processes, String option) throws IOException, InterruptedException {
        List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            List<Double> line = run(option);
            for (int column = 0; column < line.size(); column++) {
                if (columns.size() <= column) {
                    columns.add(new ArrayList<>());
                }
                columns.get(column).add(line.get(column));
            }
        }
        return columns.stream().map(ColdStarts::median).toList();
    }

    private static List<Double> run(String... options) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .add(options)
                        .add("-cp", System.getProperty("java.class.path"), ColdStart.class.getName())
                        .build())
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

    private static String row(
            String name, String format, double unit, int column, List<Double> plain, List<Double> archived) {
        return "| " + name + " | " + String.format(Locale.ROOT, format, plain.get(column) / unit) + " | "
                + String.format(Locale.ROOT, format, archived.get(column) / unit) + " |\n";
    }
}
