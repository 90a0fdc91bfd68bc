package org.comity.testkit.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.comity.testkit.contract.Result.Mark;
import org.opentest4j.TestAbortedException;

/** What the checks of a contract came to so far, with the time that each part took. Not thread-safe. */
final class Course {

    private final Map<Part, List<Result>> results = new EnumMap<>(Part.class);
    private final Map<Part, String> figures = new EnumMap<>(Part.class);
    private final Map<Part, String> details = new EnumMap<>(Part.class);
    private final Map<Part, Long> nanos = new EnumMap<>(Part.class);

    /** Runs a check, takes its time, and keeps what it came to, whether it fails or not. */
    void check(Part part, String name, Supplier<String> check) {
        long start = System.nanoTime();
        try {
            add(part, new Result(name, Mark.HELD, check.get()));
        } catch (TestAbortedException leftOut) {
            add(part, new Result(name, Mark.LEFT_OUT, words(leftOut)));
            throw leftOut;
        } catch (RuntimeException | Error failure) {
            add(part, new Result(name, Mark.FAILED, words(failure)));
            throw failure;
        } finally {
            nanos.merge(part, System.nanoTime() - start, Long::sum);
        }
    }

    private static String words(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.toString() : message.strip();
    }

    private void add(Part part, Result result) {
        results.computeIfAbsent(part, first -> new ArrayList<>()).add(result);
    }

    /** Gives a part the words of the summary; otherwise its checks are counted. */
    void figure(Part part, String words) {
        figures.put(part, words);
    }

    /** Gives a part a text of its own below the summary. */
    void detail(Part part, String text) {
        details.put(part, text.strip());
    }

    List<Result> results(Part part) {
        return results.getOrDefault(part, List.of());
    }

    String detail(Part part) {
        return details.getOrDefault(part, "");
    }

    double seconds(Part part) {
        return nanos.getOrDefault(part, 0L) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** How a part ended: failed where one of its checks did, held where one held and none failed. */
    Mark mark(Part part) {
        List<Result> its = results(part);
        if (its.stream().anyMatch(result -> result.mark() == Mark.FAILED)) {
            return Mark.FAILED;
        }
        return its.stream().anyMatch(result -> result.mark() == Mark.HELD) ? Mark.HELD : Mark.LEFT_OUT;
    }

    /** The figures of a part in a few words. */
    String figure(Part part) {
        List<Result> its = results(part);
        if (its.isEmpty()) {
            return "not asked for";
        }
        if (figures.containsKey(part)) {
            return figures.get(part);
        }
        if (its.size() == 1 && !its.get(0).words().isEmpty()) {
            return its.get(0).words().lines().findFirst().orElseThrow();
        }
        return count(its, Mark.HELD) + " of " + its.size() + " held"
                + (count(its, Mark.LEFT_OUT) == 0 ? "" : ", " + count(its, Mark.LEFT_OUT) + " left out");
    }

    private static long count(List<Result> results, Mark mark) {
        return results.stream().filter(result -> result.mark() == mark).count();
    }
}
