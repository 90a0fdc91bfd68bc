package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.All;
import org.comity.question.Answer;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Question;

/** Profiles made from the clauses of another. */
final class Rebuilt {

    /** The number of a clause that a law adds. */
    static final Para ADDED = Para.of("added-by-a-law");

    private Rebuilt() {}

    /** The clauses about an act, and those for any doubt. */
    static AuthorityProfile about(AuthorityProfile profile, Act<?> act) {
        return of(
                profile,
                profile.clauses().stream()
                        .filter(clause -> clause.norm()
                                .filter(norm -> norm.act() == act || norm.answersAnyDoubt())
                                .isPresent())
                        .toList());
    }

    /** A profile of some clauses; none of them limits or overrides what is not among them. */
    static AuthorityProfile of(AuthorityProfile profile, Collection<Clause> clauses) {
        Set<Clause> kept = new LinkedHashSet<>(clauses);
        return AuthorityProfile.of(
                profile.authority(),
                profile.edition(),
                new Section(
                        "rebuilt",
                        kept.stream().map(clause -> within(clause, kept)).collect(ImmutableList.toImmutableList())));
    }

    /** A profile without a clause, and without the exceptions to nothing else; empty where nothing is left. */
    static Optional<AuthorityProfile> without(AuthorityProfile profile, Clause clause) {
        List<Clause> left = new ArrayList<>(profile.clauses());
        left.remove(clause);
        boolean changed = true;
        while (changed) {
            Set<Clause> now = new LinkedHashSet<>(left);
            changed = left.removeIf(other -> other.norm()
                    .filter(norm -> !norm.limits().isEmpty()
                            && norm.limits().stream().noneMatch(para -> meets(para, other, now)))
                    .isPresent());
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(of(profile, left));
    }

    private static Clause within(Clause clause, Set<Clause> kept) {
        Norm norm = clause.norm().orElse(null);
        if (norm == null) {
            return clause;
        }
        ImmutableList<Para> limits = met(norm.limits(), clause, kept);
        ImmutableList<Para> overrides = met(norm.overrides(), clause, kept);
        if (limits.equals(norm.limits()) && overrides.equals(norm.overrides())) {
            return clause;
        }
        Norm changed = Norm.builder()
                .kind(norm.kind())
                .modality(norm.modality())
                .strength(norm.strength())
                .addAllBearers(norm.bearers())
                .act(norm.act())
                .condition(norm.condition())
                .addAllLimits(limits)
                .addAllOverrides(overrides)
                .addAllDuties(norm.duties())
                .addAllOnlyAfter(norm.onlyAfter())
                .addAllRoute(norm.route())
                .reading(norm.reading())
                .answersAnyDoubt(norm.answersAnyDoubt())
                .build();
        return new Clause(
                clause.cites(),
                clause.says(),
                Optional.of(changed),
                Optional.empty(),
                clause.layer(),
                clause.document());
    }

    private static ImmutableList<Para> met(ImmutableList<Para> paras, Clause by, Set<Clause> kept) {
        return paras.stream().filter(para -> meets(para, by, kept)).collect(ImmutableList.toImmutableList());
    }

    private static boolean meets(Para para, Clause by, Set<Clause> kept) {
        return kept.stream().anyMatch(other -> !other.equals(by) && names(para, by, other));
    }

    /** Whether a clause that limits or overrides a paragraph reaches another by it. */
    static boolean names(Para para, Clause by, Clause other) {
        return para.reaches(other.para())
                && other.norm()
                        .filter(norm -> norm.act() == by.norm().orElseThrow().act())
                        .filter(norm -> norm.kind().prevails() || para.part().isPresent())
                        .isPresent();
    }

    /** Lays a clause over a profile that speaks where the facts of a question are so. */
    static AuthorityProfile adding(AuthorityProfile profile, Question<?> question, Modality modality, Layer layer) {
        return adding(
                profile,
                Norm.builder()
                        .kind(NormKind.DIRECTS)
                        .modality(modality)
                        .strength(modality.strength())
                        .act(question.act())
                        .condition(where(question))
                        .build(),
                layer);
    }

    /** Lays a duty over a profile that comes with the act where the facts of a question are so. */
    static AuthorityProfile adding(AuthorityProfile profile, Question<?> question, Duty duty) {
        return adding(
                profile,
                Norm.builder()
                        .kind(NormKind.OWES)
                        .strength(Strength.NORMAL)
                        .act(question.act())
                        .condition(where(question))
                        .addDuties(duty)
                        .build(),
                Layer.PROTOCOL);
    }

    private static AuthorityProfile adding(AuthorityProfile profile, Norm norm, Layer layer) {
        return profile.with(new Section(
                "added",
                ImmutableList.of(new Clause(
                        ImmutableList.of(ADDED),
                        "Added to see what it changes.",
                        Optional.of(norm),
                        Optional.empty(),
                        layer,
                        Optional.empty()))));
    }

    private static Condition<?> where(Question<?> question) {
        ImmutableList.Builder<Condition<?>> conditions = ImmutableList.builder();
        for (Fact<?> fact : question.act().topic().facts()) {
            int first = question.act().topic().position(fact);
            ImmutableIntArray.Builder values = ImmutableIntArray.builder();
            for (int column = first; column < first + fact.columns().size(); column++) {
                values.add(question.value(column));
            }
            ImmutableIntArray known = values.build();
            if (known.stream().anyMatch(value -> value >= 0)) {
                conditions.add(new Answer<>(fact, known));
            }
        }
        return new All<>(conditions.build());
    }
}
