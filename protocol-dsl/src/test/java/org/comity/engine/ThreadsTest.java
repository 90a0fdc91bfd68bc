package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final int THREADS = 8;
    private static final int PROFILES = 40;
    private static final int QUESTIONS = 40;

    @Test
    void manyThreadsThatAskAFreshProfileTheSameGetEqualRulings() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int seed = 0; seed < PROFILES; seed++) {
                Random dice = new Random(seed);
                RandomProfile generated = RandomProfile.of(dice);
                List<Question<RandomTopic.Small>> questions = IntStream.range(0, QUESTIONS)
                        .mapToObj(i -> generated.known(dice))
                        .filter(generated.reference()::isPossible)
                        .map(generated::question)
                        .map(question -> dice.nextInt(4) == 0 ? question.assumingOrdinary() : question)
                        .toList();
                List<Ruling> alone = answers(generated.profile(), questions);
                AuthorityProfile shared = generated.profile();
                CountDownLatch start = new CountDownLatch(1);
                Callable<List<Ruling>> asking = () -> {
                    start.await();
                    return answers(shared, questions);
                };
                List<Future<List<Ruling>>> asked = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    asked.add(threads.submit(asking));
                }
                start.countDown();
                for (Future<List<Ruling>> answers : asked) {
                    assertThat(answers.get()).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Ruling> answers(AuthorityProfile profile, List<Question<RandomTopic.Small>> questions) {
        List<Ruling> rulings = new ArrayList<>();
        questions.forEach(question -> rulings.add(profile.rule(question)));
        return rulings;
    }
}
