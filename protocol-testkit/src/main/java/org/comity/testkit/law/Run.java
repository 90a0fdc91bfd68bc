package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Shrinkable;
import org.comity.clause.Clause;
import org.comity.clause.Para;
import org.comity.question.Act;
import org.jspecify.annotations.Nullable;

/** One law tried on one profile until it fails, and what then is the smallest trial on which it does. Not thread-safe. */
final class Run {

    private static final int MOST_SHRINKS = 2_000;
    private static final int MOST_MORE = 1_000;

    private final Law law;
    private final Trials trials;
    private final boolean off;
    private final ImmutableSet<Para> excused;
    private final Set<Para> needed = new HashSet<>();
    private int looked;
    private @Nullable Counterexample found;

    Run(Law law, Trials trials, boolean off, ImmutableSet<Para> excused) {
        this.law = law;
        this.trials = trials;
        this.off = off;
        this.excused = excused;
    }

    int looked() {
        return looked;
    }

    Optional<Counterexample> found() {
        return Optional.ofNullable(found);
    }

    ImmutableSet<Para> unneeded() {
        return excused.stream().filter(para -> !needed.contains(para)).collect(ImmutableSet.toImmutableSet());
    }

    /** Every act once, then those with more clauses more often; longer where something is still wanted. */
    void over(List<Act<?>> acts, int tries, Random die) {
        ImmutableList<Act<?>> weighed = trials.weighed(acts);
        ImmutableList<Act<?>> excusing = trials.actsOf(excused, acts);
        for (int i = 0; i < tries || (i < tries + MOST_MORE && isWanting()); i++) {
            boolean more = i >= tries && !excusing.isEmpty();
            ImmutableList<Act<?>> from = more ? excusing : weighed;
            tryOn(trials.next(i < acts.size() ? acts.get(i) : from.get(die.nextInt(from.size())), die));
            if (found != null) {
                return;
            }
        }
    }

    /** Whether nothing was looked at so far, an excuse was not needed, or a law that is switched off holds. */
    private boolean isWanting() {
        return looked == 0 || off || !unneeded().isEmpty();
    }

    private void tryOn(Shrinkable<Trial> trial) {
        Check check = law.examine(trial.value());
        if (check != Check.NOTHING) {
            looked++;
        }
        if (check instanceof Check.Broken broken && !isExcused(broken)) {
            found = smallest(trial, broken);
        }
    }

    private boolean isExcused(Check.Broken broken) {
        Set<Para> excusing = new HashSet<>();
        for (Clause clause : broken.clauses()) {
            Optional<Para> by =
                    excused.stream().filter(para -> para.reaches(clause.para())).findFirst();
            if (by.isEmpty()) {
                return false;
            }
            excusing.add(by.get());
        }
        needed.addAll(excusing);
        return !excusing.isEmpty();
    }

    private Counterexample smallest(Shrinkable<Trial> first, Check.Broken firstBroken) {
        Shrinkable<Trial> least = first;
        Check.Broken broken = firstBroken;
        int left = MOST_SHRINKS;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Shrinkable<Trial> next : (Iterable<Shrinkable<Trial>>) least.shrink()::iterator) {
                if (left-- <= 0) {
                    break;
                }
                if (next.distance().compareTo(least.distance()) < 0
                        && law.examine(next.value()) instanceof Check.Broken still
                        && !isExcused(still)) {
                    least = next;
                    broken = still;
                    smaller = true;
                    break;
                }
            }
        }
        return Counterexample.of(law, least.value(), broken);
    }
}
