package org.comity.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.engine.ActAnalysis;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;

/**
 * What is wrong with a profile as a whole. Exact, not a sample: over every possible world of every act that the profile speaks of.
 *
 * <pre>{@code
 * Analysis.of(County.PROFILE) // [] or [Flaw[kind=CONFLICT, act=inspect-document, ...]]
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Analysis {

    private Analysis() {}

    /**
     * Everything that is wrong.
     *
     * @param profile the profile
     * @return the flaws by kind within each act, the acts in document order; none for a profile without any
     */
    public static ImmutableList<Flaw> of(AuthorityProfile profile) {
        return profile.acts().stream()
                .flatMap(act -> of(profile, act).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Everything that is wrong with what the profile says of one act.
     *
     * @param profile the profile
     * @param act the act
     * @return the flaws, by kind and then in document order
     */
    public static ImmutableList<Flaw> of(AuthorityProfile profile, Act<?> act) {
        ActAnalysis analysis = ActAnalysis.of(profile.authority(), act, profile.clauses());
        return Stream.of(
                        flaws(FlawKind.CONFLICT, act, analysis.conflicts()),
                        flaws(FlawKind.VACUOUS, act, analysis.vacuous()),
                        flaws(FlawKind.DANGLING_LIMIT, act, analysis.dangling()),
                        flaws(FlawKind.SHADOWED, act, analysis.shadowed()),
                        flaws(FlawKind.DUPLICATE, act, analysis.duplicates()),
                        flaws(FlawKind.REDUNDANT, act, analysis.redundant()),
                        flaws(FlawKind.SILENCE, act, analysis.silences()),
                        flaws(FlawKind.DEAD_END, act, analysis.deadEnds()),
                        flaws(FlawKind.ROUTE_TO_SUBJECT, act, analysis.subjectRoutes()),
                        flaws(FlawKind.DUTY_WITHOUT_DEADLINE, act, analysis.openDuties()))
                .flatMap(flaws -> flaws)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Flaw> flaws(FlawKind kind, Act<?> act, List<ActAnalysis.Hit> hits) {
        return hits.stream().map(hit -> new Flaw(kind, act, hit.clauses(), hit.facts()));
    }
}
