package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.comity.question.Act;
import org.comity.question.Packed;
import org.comity.question.Question;
import org.comity.question.Relevance;
import org.comity.ruling.Ruling;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.Test;

class RulingsTest {

    private static final int ROUNDS = 20_000;
    private static final int FIRST_PLACES = 16;

    private static final Act<DocumentAccess> ACT = DocumentAccess.INSPECT;
    private static final Ruling RULING = ruling();

    private final ImmutableList<Packed> facts = inOnePlace();
    private final Packed known = facts.get(0);
    private final Packed unknown = facts.get(1);

    private static Ruling ruling() {
        RandomProfile generated = RandomProfile.of(new Random(1));
        return generated.profile().rule(generated.act.ask());
    }

    /** Different facts that are looked for in the same place. */
    private static ImmutableList<Packed> inOnePlace() {
        List<Integer> columns =
                IntStream.range(0, ACT.topic().columns().size()).boxed().toList();
        Relevance all = Relevance.of(read -> read, ACT.topic(), columns);
        List<Packed> several = ACT.topic().columns().stream()
                .flatMap(column ->
                        column.values().stream().map(value -> Question.named(ACT, Map.of(column.name(), value))))
                .<Packed>map(question -> question.packed(all))
                .distinct()
                .toList();
        return several.stream()
                .filter(packed -> place(packed) == place(several.get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    private static int place(Packed packed) {
        return packed.hashCode() & FIRST_PLACES - 1;
    }

    @Test
    void aRulingIsFoundByItsOwnFactsAloneWhileOthersTakeTheirPlace() throws InterruptedException {
        assertThat(roundsIn(rulings -> rulings.find(unknown) == null)).isEqualTo(ROUNDS);
    }

    @Test
    void factsAreTheSameAsEqualFactsAloneWhileOthersTakeTheirPlace() throws InterruptedException {
        assertThat(roundsIn(rulings -> rulings.same(unknown) == unknown)).isEqualTo(ROUNDS);
    }

    /** In how many rounds something is so as long as another thread keeps a ruling on other facts. */
    private int roundsIn(Predicate<Rulings> expected) throws InterruptedException {
        AtomicReference<Rulings> asked = new AtomicReference<>(new Rulings());
        AtomicInteger started = new AtomicInteger();
        AtomicInteger kept = new AtomicInteger();
        Thread keeping = new Thread(() -> {
            for (int round = 1; round <= ROUNDS; round++) {
                while (started.get() < round) {
                    Thread.yield();
                }
                asked.get().keep(known, RULING);
                kept.set(round);
            }
        });
        keeping.start();
        int rounds = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Rulings rulings = new Rulings();
            asked.set(rulings);
            started.set(round);
            boolean so = true;
            while (kept.get() < round) {
                so &= expected.test(rulings);
            }
            rounds += so && rulings.find(known) == RULING ? 1 : 0;
        }
        keeping.join();
        return rounds;
    }
}
