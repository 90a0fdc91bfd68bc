package org.comity.benchmarks.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.peers.Agreement;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.Request;
import org.comity.benchmarks.policy.Requests;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a ruling costs on facts that were never asked about, in a process that is warm. A thousand questions, no two with the same facts,
 * are built anew before each measurement; asking one for the first time reads its objects.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 1) // what is timed is a small part of each of these seconds
@Measurement(iterations = 5, time = 1)
public class FirstAskedBenchmark {

    /** How many questions are asked of one profile. */
    private static final int QUESTIONS = 1000;

    /** A profile that was asked one other question, for which it compiled its norms, and one that was asked all this before. */
    @State(Scope.Thread)
    public static class Asked {

        private final ImmutableList<Request> requests = Requests.distinct(QUESTIONS + 1);
        private final Request other = requests.get(QUESTIONS);
        private final Question<?>[] questions = new Question<?>[QUESTIONS];
        private final AuthorityProfile old = BenchmarkProfiles.plain();
        private AuthorityProfile fresh = old;

        /**
         * Checks the requests, after which the one profile knows them all.
         *
         * @param hole takes what nobody looks at
         */
        @Setup(Level.Trial)
        public void check(Blackhole hole) {
            renew(hole);
            ImmutableList<Request> asked = requests.subList(0, QUESTIONS);
            Agreement.check("first asked", i -> fresh.rule(questions[i]).outcome(), asked);
            renew(hole);
            Agreement.check("asked before", i -> old.rule(questions[i]).outcome(), asked);
        }

        /**
         * Makes questions that nobody has read, and a profile that has ruled on none of them.
         *
         * @param hole takes what nobody looks at
         */
        @Setup(Level.Invocation)
        public void renew(Blackhole hole) {
            fresh = BenchmarkProfiles.plain();
            hole.consume(fresh.rule(BenchmarkProfiles.question(other)));
            for (int i = 0; i < QUESTIONS; i++) {
                questions[i] = BenchmarkProfiles.question(requests.get(i));
            }
        }
    }

    /**
     * Facts never asked about before: the objects are read, the question is judged, and the ruling is kept.
     *
     * @param asked the questions
     * @param hole takes the rulings
     */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void newFacts(Asked asked, Blackhole hole) {
        ask(asked.fresh, asked.questions, hole);
    }

    /**
     * New questions on facts asked about before: the objects are read, and the ruling is found.
     *
     * @param asked the questions
     * @param hole takes the rulings
     */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void knownFacts(Asked asked, Blackhole hole) {
        ask(asked.old, asked.questions, hole);
    }

    /**
     * A profile put together from its clauses, its norms compiled and its first question answered.
     *
     * @param asked the questions
     * @return the ruling
     */
    @Benchmark
    public Ruling newProfile(Asked asked) {
        return BenchmarkProfiles.plain().rule(asked.questions[0]);
    }

    private static void ask(AuthorityProfile profile, Question<?>[] questions, Blackhole hole) {
        for (Question<?> question : questions) {
            hole.consume(profile.rule(question));
        }
    }
}
