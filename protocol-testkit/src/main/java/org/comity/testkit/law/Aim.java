package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.function.Predicate;
import org.comity.clause.Norm;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Box;

/** Points at worlds in which the clauses of a profile apply, and in which two of them meet. Immutable and thread-safe. */
final class Aim {

    /** Where one clause applies. */
    private record Target(ImmutableList<Box> boxes, long actors, boolean inFocus) {}

    /** Points nowhere. */
    static final Aim NONE = new Aim(ImmutableList.of(), 0);

    private static final int MOST_CLAUSES = 3;

    private final ImmutableList<Target> targets;
    private final ImmutableList<Target> inFocus;
    private final int actor;

    private Aim(ImmutableList<Target> targets, int actor) {
        this.targets = targets;
        this.inFocus = targets.stream().filter(Target::inFocus).collect(ImmutableList.toImmutableList());
        this.actor = actor;
    }

    static Aim at(AuthorityProfile profile, Act<?> act) {
        return at(profile, act, norm -> false);
    }

    /** Points most often at the clauses in focus, where the act has any. */
    static Aim at(AuthorityProfile profile, Act<?> act, Predicate<Norm> focus) {
        return new Aim(
                profile.clauses().stream()
                        .flatMap(clause -> clause.norm().stream())
                        .filter(norm -> norm.act() == act)
                        .map(norm -> new Target(norm.condition().boxes(act.topic()), actors(norm), focus.test(norm)))
                        .filter(target -> !target.boxes().isEmpty())
                        .collect(ImmutableList.toImmutableList()),
                act.topic().position(Asked.ACTOR));
    }

    private static long actors(Norm norm) {
        long actors = 0;
        for (Actor bearer : norm.bearers()) {
            actors |= 1L << Asked.ACTOR.accepted().indexOf(bearer.id());
        }
        return norm.bearers().isEmpty() ? -1 : actors;
    }

    /** The values left in a region where up to three clauses apply together. */
    long[] take(Possibilities possibilities, Random die) {
        long[] left = possibilities.free();
        boolean focused = !inFocus.isEmpty() && die.nextBoolean();
        int clauses = targets.isEmpty() ? 0 : Math.max(die.nextInt(MOST_CLAUSES + 1), focused ? 1 : 0);
        for (int i = 0; i < clauses; i++) {
            ImmutableList<Target> from = focused && i == 0 ? inFocus : targets;
            Target target = from.get(die.nextInt(from.size()));
            long[] narrower = left.clone();
            Box box = target.boxes().get(die.nextInt(target.boxes().size()));
            for (int at = 0; at < box.columns().length(); at++) {
                narrower[box.columns().get(at)] &= box.allowed().get(at);
            }
            narrower[actor] &= target.actors();
            if (isOpen(narrower) && possibilities.isPossible(narrower)) {
                left = narrower;
            }
        }
        return left;
    }

    private static boolean isOpen(long[] left) {
        for (long values : left) {
            if (values == 0) {
                return false;
            }
        }
        return true;
    }
}
