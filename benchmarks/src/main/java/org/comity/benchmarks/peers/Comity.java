package org.comity.benchmarks.peers;

import java.util.List;
import java.util.stream.Stream;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.Cited;
import org.comity.benchmarks.policy.Request;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Defeat;
import org.comity.ruling.Ruling;

/** The library itself: questions built beforehand, and the whole ruling for each. */
public final class Comity {

    private Comity() {}

    /**
     * The norms that a ruling knows to hold: those that count, and those that gave way.
     *
     * @param ruling a ruling on the plain policy
     * @return its outcome and its clauses, as {@link Cited} has them
     */
    public static int cited(Ruling ruling) {
        return Stream.concat(
                        ruling.applied().stream(), ruling.defeated().stream().map(Defeat::clause))
                .mapToInt(clause -> 1 << Integer.parseInt(clause.para().number()))
                .reduce(Cited.of(ruling.outcome(), 0), (cited, norm) -> cited | norm);
    }

    static Decider of(List<Request> requests, int copies) {
        return copies == 1 ? plain(requests) : copies(requests, copies);
    }

    private static Decider plain(List<Request> requests) {
        AuthorityProfile profile = BenchmarkProfiles.plain();
        Question<?>[] questions =
                requests.stream().map(BenchmarkProfiles::question).toArray(Question<?>[]::new);
        return request -> profile.rule(questions[request]).outcome();
    }

    /**
     * Makes the decider on copies, with the three digits of the branch even where there is one copy.
     *
     * @param requests what it will be asked
     * @param copies how many copies of the policy the one profile holds
     * @return the decider
     */
    public static Decider copies(List<Request> requests, int copies) {
        AuthorityProfile profile = BenchmarkProfiles.copies(copies);
        Question<?>[] questions =
                requests.stream().map(BenchmarkProfiles::questionAtBranch).toArray(Question<?>[]::new);
        return request -> profile.rule(questions[request]).outcome();
    }
}
