package org.comity.benchmarks.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.peers.Agreement;
import org.comity.benchmarks.peers.Comity;
import org.comity.benchmarks.peers.Decider;
import org.comity.benchmarks.peers.Peer;
import org.comity.benchmarks.policy.Order;
import org.comity.benchmarks.policy.Request;
import org.comity.benchmarks.policy.Requests;
import org.comity.ruling.Outcome;
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

/**
 * The policy 1, 10, 100 and 1,000 times over in one rule set, all copies about one act; a request is about one of them, which three more
 * facts tell. The peers that can be given copies have the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {

    /** Who is timed, and on how many copies. */
    @Param({
        "COMITY 1",
        "COMITY 10",
        "COMITY 100",
        "COMITY 1000",
        "LAMBDAS 1",
        "LAMBDAS 10",
        "LAMBDAS 100",
        "LAMBDAS 1000",
        "SPEL 1",
        "SPEL 10",
        "SPEL 100",
        "SPEL 1000",
        "EASY_RULES 1",
        "EASY_RULES 10",
        "EASY_RULES 100",
        "EASY_RULES 1000",
        "DROOLS 1",
        "DROOLS 10",
        "DROOLS 100"
    })
    public String copies = "";

    private Decider decider = request -> Outcome.SILENT;
    private final Order order = new Order();

    /** Makes the decider, and checks it on every request. */
    @Setup(Level.Trial)
    public void check() {
        int space = copies.indexOf(' ');
        Peer peer = Peer.valueOf(copies.substring(0, space));
        int count = Integer.parseInt(copies.substring(space + 1));
        ImmutableList<Request> requests = Requests.spread(Requests.COUNT, count);
        if (peer == Peer.COMITY) {
            decider = Comity.copies(requests, count);
            Agreement.check(copies, decider, requests);
        } else {
            decider = peer.checked(requests, count);
        }
    }

    /**
     * Answers the next request.
     *
     * @return the outcome
     */
    @Benchmark
    public Outcome ask() {
        return decider.decide(order.next());
    }
}
