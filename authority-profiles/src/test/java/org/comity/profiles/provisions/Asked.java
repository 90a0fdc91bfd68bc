package org.comity.profiles.provisions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.comity.profiles.Profiles;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.topic.Topics;

/** Asks what a line of a table of outcomes asks, with what is ordinary taken for granted. */
final class Asked {

    private Asked() {}

    /** The facts are written {@code name=value}, with blanks between them. */
    static Ruling of(String authority, String act, String facts) {
        Map<String, Object> stated = new HashMap<>();
        Arrays.stream(facts.split(" "))
                .map(fact -> fact.split("="))
                .forEach(fact -> stated.put(fact[0], value(fact[1])));
        return Profiles.of(authority)
                .rule(Question.named(Topics.act(act), stated).assumingOrdinary());
    }

    private static Object value(String written) {
        return switch (written) {
            case "yes" -> true;
            case "no" -> false;
            default -> written;
        };
    }
}
