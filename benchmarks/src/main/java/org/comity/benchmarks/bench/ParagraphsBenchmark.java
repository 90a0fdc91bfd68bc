package org.comity.benchmarks.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.peers.Agreement;
import org.comity.benchmarks.peers.Citer;
import org.comity.benchmarks.peers.Citing;
import org.comity.benchmarks.peers.Comity;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.Order;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same requests for a host that must say which paragraphs apply: the outcome and every norm whose condition is met, not the first
 * alone.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParagraphsBenchmark {

    /** Hand-written code and the peers. */
    @State(Scope.Thread)
    public static class Others {

        /** Who is timed. */
        @Param
        public Citing peer = Citing.BY_HAND;

        private Citer citer = request -> 0;
        private final Order order = new Order();

        /** Makes the peer's citer, and checks it on every request. */
        @Setup(Level.Trial)
        public void check() {
            citer = peer.checked(Requests.all());
        }
    }

    /** The library, with questions built beforehand. */
    @State(Scope.Thread)
    public static class Library {

        private final AuthorityProfile profile = BenchmarkProfiles.plain();
        private final ImmutableList<Request> requests = Requests.all();
        private final Question<?>[] questions =
                requests.stream().map(BenchmarkProfiles::question).toArray(Question<?>[]::new);
        private final Order order = new Order();

        /** Checks the clauses of every ruling. */
        @Setup(Level.Trial)
        public void check() {
            Agreement.checkNorms("COMITY", request -> Comity.cited(profile.rule(questions[request])), requests);
        }
    }

    /**
     * Answers the next request.
     *
     * @param others who is asked
     * @return the outcome and a bit for each norm that holds
     */
    @Benchmark
    public int peer(Others others) {
        return others.citer.cite(others.order.next());
    }

    /**
     * Rules on the next request; the ruling has the clauses that applied and count, and those that applied and gave way.
     *
     * @param library who is asked
     * @param hole takes the outcome and both lists
     */
    @Benchmark
    public void comity(Library library, Blackhole hole) {
        Ruling ruling = library.profile.rule(library.questions[library.order.next()]);
        hole.consume(ruling.outcome());
        hole.consume(ruling.applied());
        hole.consume(ruling.defeated());
    }
}
