package org.comity.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Set;
import org.comity.clause.Clause;
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
        return of(profile, ImmutableSet.copyOf(FlawKind.values()));
    }

    /**
     * What is wrong of some kinds, which costs less than everything.
     *
     * @param profile the profile
     * @param kinds the kinds looked for
     * @return the flaws by kind within each act, the acts in document order; none for a profile without any
     */
    public static ImmutableList<Flaw> of(AuthorityProfile profile, Set<FlawKind> kinds) {
        return profile.acts().stream()
                .flatMap(act -> of(profile, act, kinds).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What is wrong of some kinds with what the profile says of one act.
     *
     * @param profile the profile
     * @param act the act
     * @param kinds the kinds looked for
     * @return the flaws, by kind and then in document order
     */
    public static ImmutableList<Flaw> of(AuthorityProfile profile, Act<?> act, Set<FlawKind> kinds) {
        ActAnalysis analysis = ActAnalysis.of(profile.authority(), act, profile.clauses());
        return Arrays.stream(FlawKind.values())
                .filter(kinds::contains)
                .flatMap(kind ->
                        hits(analysis, kind).stream().map(hit -> new Flaw(kind, act, hit.clauses(), hit.facts())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Which clauses about one act apply together in some possible world, whichever of them count there.
     *
     * @param profile the profile
     * @param act the act
     * @return each pair, in document order; none where no two clauses meet
     */
    public static ImmutableSet<ImmutableList<Clause>> together(AuthorityProfile profile, Act<?> act) {
        return ActAnalysis.of(profile.authority(), act, profile.clauses()).together();
    }

    private static ImmutableList<ActAnalysis.Hit> hits(ActAnalysis analysis, FlawKind kind) {
        return switch (kind) {
            case CONFLICT -> analysis.conflicts();
            case VACUOUS -> analysis.vacuous();
            case DANGLING_LIMIT -> analysis.dangling();
            case SHADOWED -> analysis.shadowed();
            case DUPLICATE -> analysis.duplicates();
            case REDUNDANT -> analysis.redundant();
            case SILENCE -> analysis.silences();
            case DEAD_END -> analysis.deadEnds();
            case ROUTE_TO_SUBJECT -> analysis.subjectRoutes();
            case DUTY_WITHOUT_DEADLINE -> analysis.openDuties();
        };
    }
}
