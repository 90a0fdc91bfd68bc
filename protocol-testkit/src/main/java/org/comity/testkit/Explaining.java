package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Step;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Outcome;
import org.comity.ruling.Reasons;
import org.comity.ruling.Ruling;
import org.comity.ruling.WhyNot;

/** Names the fact or clause that explains a difference between a ruling and what was expected of it. */
final class Explaining {

    private static final int MOST = 3;

    private final AuthorityProfile profile;
    private final Ruling ruling;

    Explaining(AuthorityProfile profile, Ruling ruling) {
        this.profile = profile;
        this.ruling = ruling;
    }

    ImmutableList<Difference> explain(List<Difference> differences) {
        return differences.stream().map(this::explain).collect(ImmutableList.toImmutableList());
    }

    private Difference explain(Difference difference) {
        return difference.because(
                switch (difference.what()) {
                    case "cites" -> each(difference, this::citing);
                    case "duties" -> each(difference, this::owing);
                    case "route" -> each(difference, this::routing);
                    case "outcome", "strength" -> decided();
                    default -> ImmutableList.of();
                });
    }

    private ImmutableList<String> each(Difference difference, Function<String, Stream<String>> explanation) {
        return difference.missing().stream()
                .flatMap(explanation)
                .distinct()
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<String> citing(String paragraph) {
        String authority = profile.authority().id();
        ImmutableList<Clause> clauses = about(clause -> clause.cites().stream()
                .anyMatch(para -> Words.names(paragraph, new Citation(authority, para, clause.document()))));
        return clauses.isEmpty()
                ? Stream.of("no clause about `" + ruling.act() + "` cites `" + paragraph + "`")
                : whyNot(clauses);
    }

    private Stream<String> owing(String duty) {
        return whyNot(
                about(clause -> Stream.of(norm(clause).duties(), norm(clause).onlyAfter())
                        .flatMap(ImmutableList::stream)
                        .anyMatch(owed -> Words.names(duty, owed))));
    }

    private Stream<String> routing(String step) {
        return whyNot(
                about(clause -> norm(clause).route().stream().map(Step::id).anyMatch(step::equals)));
    }

    private ImmutableList<Clause> about(Predicate<Clause> wanted) {
        return profile.clauses().stream()
                .filter(clause ->
                        clause.norm().filter(norm -> norm.act() == ruling.act()).isPresent())
                .filter(wanted)
                .collect(ImmutableList.toImmutableList());
    }

    private static Norm norm(Clause clause) {
        return clause.norm().orElseThrow();
    }

    /** Those that come nearest to applying first. */
    private Stream<String> whyNot(List<Clause> clauses) {
        return clauses.stream()
                .map(ruling::whyNot)
                .filter(why -> why.because() != WhyNot.Because.COUNTS)
                .sorted(Comparator.<WhyNot>comparingInt(why -> why.unmet().size()))
                .map(WhyNot::toString);
    }

    /** What decided instead, with the facts that made it apply. */
    private ImmutableList<String> decided() {
        if (ruling.outcome() == Outcome.UNDETERMINED) {
            return ImmutableList.of("it hangs on " + Words.quoted(ruling.hangsOn()));
        }
        if (ruling.silence().isPresent()) {
            List<Citation> nearest = ruling.silence().get().nearest();
            return whyNot(about(clause ->
                            nearest.contains(Citation.of(ruling.authority().id(), clause))))
                    .limit(MOST)
                    .collect(ImmutableList.toImmutableList());
        }
        return ruling.reasons().applied().stream()
                .limit(MOST)
                .map(Reasons.Applied::toString)
                .collect(ImmutableList.toImmutableList());
    }
}
