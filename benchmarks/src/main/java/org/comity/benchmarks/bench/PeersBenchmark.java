package org.comity.benchmarks.bench;

import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.peers.Decider;
import org.comity.benchmarks.peers.Peer;
import org.comity.benchmarks.policy.Order;
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

/** One policy, one request after the other, each in the form that its engine takes, prepared beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeersBenchmark {

    /** Who is timed. */
    @Param
    public Peer peer = Peer.BY_HAND;

    private Decider decider = request -> Outcome.SILENT;
    private final Order order = new Order();

    /** Makes the peer's decider, and checks it on every request. */
    @Setup(Level.Trial)
    public void check() {
        decider = peer.checked(Requests.all(), 1);
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
