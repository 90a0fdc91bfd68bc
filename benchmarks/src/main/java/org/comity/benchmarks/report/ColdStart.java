package org.comity.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Act;
import org.comity.question.Asked;
import org.comity.question.Column;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * What a fresh process pays: the time from its main method to the first ruling of each of the five profiles, and the heap that these
 * keep. Prints one line: milliseconds to the first ruling of one, of all five, with the norms of all
 * their acts compiled, and the bytes of heap after all five and after that.
 */
public final class ColdStart {

    private static final String QUESTION = "inspect-document";
    private static final Map<String, String> FACTS = Map.of(
            "right", "statutory", "information-class", "public", "schedule-12a", "none", "business-of", "committee");

    private ColdStart() {}

    /**
     * Measures this process.
     *
     * @param args none
     */
    @SuppressWarnings("SystemOut") // a line for the process that started this one
    public static void main(String[] args) {
        long before = heap();
        long started = System.nanoTime();
        double first = 0;
        int answers = 0;
        for (AuthorityProfile profile : Profiles.all()) {
            answers += count(profile.rule(QUESTION, FACTS));
            first = first == 0 ? since(started) : first;
        }
        double five = since(started);
        long kept = heap() - before;
        long again = System.nanoTime();
        for (AuthorityProfile profile : Profiles.all()) {
            for (Act<?> act : profile.acts()) {
                answers += ask(profile, act);
            }
        }
        double every = five + since(again);
        long keptByAll = heap() - before;
        if (answers == 0) {
            throw new IllegalStateException("no answers");
        }
        System.out.println(first + " " + five + " " + every + " " + kept + " " + keptByAll);
    }

    private static int count(Ruling ruling) {
        return ruling.authority().name().length();
    }

    /** Asks about an act with everything stated, so that its norms are compiled and nothing is searched for. */
    private static int ask(AuthorityProfile profile, Act<?> act) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Column column : act.topic().columns()) {
            facts.put(column.name(), column.values().get(column.ordinary().orElse(0)));
        }
        facts.put(Asked.ACTOR.name(), act.actors().iterator().next().id());
        try {
            return count(profile.rule(Question.named(act, facts)));
        } catch (IllegalArgumentException e) {
            return 0; // the values do not go together; the norms are compiled all the same
        }
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e6;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
