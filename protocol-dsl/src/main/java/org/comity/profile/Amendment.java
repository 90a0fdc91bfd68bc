package org.comity.profile;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.question.Names;

/**
 * Changes of the sections of a profile. Whether what results is a profile is left to the caller.
 *
 * @param authority the authority's kebab-case name
 * @param sections the sections as they are so far
 */
record Amendment(String authority, ImmutableList<Section> sections) {

    Amendment repealing(Para para) {
        return changing(para, clause -> ImmutableList.of());
    }

    Amendment substituting(Para para, ImmutableList<Clause> by) {
        Set<Clause> placed = new HashSet<>();
        return changing(para, clause -> placed.addAll(by) ? by : ImmutableList.of());
    }

    Amendment insertingAfter(Para para, ImmutableList<Clause> more) {
        Clause last = clauses()
                .filter(clause -> para.reaches(clause.para()))
                .reduce((one, other) -> other)
                .orElseThrow(() -> unknown(para));
        return changing(
                para,
                clause -> clause.equals(last)
                        ? ImmutableList.<Clause>builder()
                                .add(clause)
                                .addAll(more)
                                .build()
                        : ImmutableList.of(clause));
    }

    /** Changes each clause that a paragraph reaches. */
    private Amendment changing(Para para, Function<Clause, ImmutableList<Clause>> change) {
        if (clauses().noneMatch(clause -> para.reaches(clause.para()))) {
            throw unknown(para);
        }
        return new Amendment(
                authority,
                sections.stream()
                        .map(section -> new Section(
                                section.title(),
                                section.clauses().stream()
                                        .flatMap(clause -> para.reaches(clause.para())
                                                ? beside(clause, change.apply(clause))
                                                : Stream.of(clause))
                                        .collect(ImmutableList.toImmutableList())))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Stream<Clause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream());
    }

    /** What stands in the place of a clause, or behind it, stands in its document. */
    private static Stream<Clause> beside(Clause clause, ImmutableList<Clause> placed) {
        return clause.document().isEmpty()
                ? placed.stream()
                : placed.stream().map(other -> other.in(clause.document().get()));
    }

    private IllegalArgumentException unknown(Para para) {
        return new IllegalArgumentException("`" + authority + "` has no paragraph `" + para + "`: "
                + Names.remedy(
                        para.toString(),
                        clauses()
                                .map(clause -> clause.para().toString())
                                .distinct()
                                .toList()));
    }
}
