package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.BitSet;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.engine.ActAnalysis.Hit;

/** Finds clauses that miss what they are about: their condition never holds, or what they are an exception to never applies then. */
final class Missed {

    private final Situations situations;
    private final Fewest fewest;
    private final BitSet vacuous = new BitSet();
    private final BitSet neverSpeaking = new BitSet();

    Missed(Situations situations, Fewest fewest) {
        this.situations = situations;
        this.fewest = fewest;
        BitSet standing = new BitSet();
        BitSet speaking = new BitSet();
        for (Situations.Situation situation : situations.all()) {
            standing.or(situation.standing());
            situation.standing().stream().filter(situation::speaks).forEach(speaking::set);
        }
        vacuous.or(situations.own());
        vacuous.andNot(standing);
        neverSpeaking.or(situations.own());
        neverSpeaking.andNot(speaking);
    }

    /** The rules that are missed whole: they never apply, or never speak. */
    BitSet rules() {
        return (BitSet) neverSpeaking.clone();
    }

    ImmutableList<Hit> vacuous() {
        return vacuous.stream()
                .mapToObj(rule -> new Hit(
                        ImmutableList.of(situations.clause(rule)),
                        fewest.named(fewest.excluded(fewest.together(rule)))))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Hit> dangling() {
        ImmutableList.Builder<Hit> found = ImmutableList.builder();
        BitSet own = situations.own();
        own.andNot(vacuous);
        own.stream().forEach(rule -> {
            Norm norm = situations.rules().get(rule).norm();
            for (Para para : Iterables.concat(norm.limits(), norm.overrides())) {
                BitSet targets = targets(rule, para);
                boolean matters = neverSpeaking.get(rule) || !isAllVacuous(targets);
                if (!targets.isEmpty() && matters && neverMeets(rule, targets)) {
                    found.add(hit(rule, situations.clause(targets.nextSetBit(0))));
                }
            }
        });
        return found.build();
    }

    /** What a paragraph names among the rules that a rule, or its step before acting, gives way to nothing of. */
    private BitSet targets(int rule, Para para) {
        BitSet targets = new BitSet();
        situations.ofClause(rule).stream().forEach(its -> {
            targets.or(situations.rules().limits(its));
            targets.or(situations.rules().defeats(its));
        });
        targets.andNot(situations.ofClause(rule));
        for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
            if (!para.reaches(situations.clause(target).para())) {
                targets.clear(target);
            }
        }
        return targets;
    }

    private boolean isAllVacuous(BitSet targets) {
        BitSet real = (BitSet) targets.clone();
        real.andNot(vacuous);
        return real.isEmpty();
    }

    private boolean neverMeets(int rule, BitSet targets) {
        return situations.all().stream()
                .filter(situation -> situation.standing().get(rule))
                .noneMatch(situation -> targets.stream().anyMatch(situation::speaks));
    }

    private Hit hit(int rule, Clause target) {
        return new Hit(
                ImmutableList.of(situations.clause(rule), target),
                fewest.named(fewest.after(fewest.together(rule), standing -> standing.get(rule))
                        .orElseThrow()));
    }
}
