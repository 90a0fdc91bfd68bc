package org.comity.examples;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Asked;
import org.comity.question.Column;
import org.comity.question.Count;
import org.comity.question.Fact;
import org.comity.question.Named;
import org.comity.question.Names;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.topic.Topics;

/** Shows what can be asked, of whom, with which facts and values. */
final class Listing {

    /** Follows the nearest names: where the others are. */
    static final String ALL = " (`--list` shows all)";

    private final ImmutableList<AuthorityProfile> profiles;

    Listing(ImmutableList<AuthorityProfile> profiles) {
        this.profiles = profiles;
    }

    /** Everything, or what is known of some authorities and questions. */
    String of(List<String> names) {
        StringBuilder text = new StringBuilder();
        if (names.isEmpty()) {
            profiles.forEach(profile -> addAuthority(text, profile));
            ImmutableListMultimap<Topic<?>, Act<?>> byTopic = Multimaps.index(Topics.acts(), Act::topic);
            byTopic.asMap().forEach((topic, acts) -> {
                text.append('\n');
                addQuestions(text, acts);
                addFacts(text, topic);
            });
        }
        for (String name : names) {
            if (names.indexOf(name) > 0) {
                text.append('\n');
            }
            add(text, name);
        }
        return text.toString();
    }

    private void add(StringBuilder text, String name) {
        for (AuthorityProfile profile : profiles) {
            if (profile.authority().id().equals(name)) {
                addAuthority(text, profile);
                addQuestions(text, profile.acts());
                return;
            }
        }
        Act<?> act = Topics.acts().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no authority or question is called `" + name + "`: "
                        + Names.remedyNearestFirst(name, known()) + ALL));
        addQuestions(text, ImmutableList.of(act));
        addFacts(text, act.topic());
    }

    private ImmutableList<String> known() {
        return Stream.concat(
                        profiles.stream().map(profile -> profile.authority().id()),
                        Topics.acts().stream().map(Act::name))
                .collect(ImmutableList.toImmutableList());
    }

    private static void addAuthority(StringBuilder text, AuthorityProfile profile) {
        text.append(profile.authority().id())
                .append(": ")
                .append(profile.authority().name());
        text.append(": ").append(profile.edition()).append('\n');
    }

    private static void addQuestions(StringBuilder text, Collection<Act<?>> acts) {
        int width = acts.stream().mapToInt(act -> act.name().length()).max().orElse(0);
        for (Act<?> act : acts) {
            text.append(Strings.padEnd(act.name(), width + 2, ' ')).append(act.asks());
            if (act.actors().size() > 1) {
                String actors = act.actors().stream().map(Named::id).collect(Collectors.joining(", "));
                text.append(" (actor: ").append(actors).append(')');
            }
            text.append('\n');
        }
    }

    private static void addFacts(StringBuilder text, Topic<?> topic) {
        for (Fact<?> fact : topic.facts()) {
            if (fact != Asked.ACTOR) {
                text.append("  ").append(fact.name()).append(": ").append(fact.meaning());
                text.append(fact.isChoice() ? "; a choice" : "").append(ordinary(fact));
                text.append("\n      ").append(values(fact)).append('\n');
            }
        }
    }

    private static String ordinary(Fact<?> fact) {
        if (fact instanceof SetOf<?, ?>) {
            List<Column> absent = fact.columns().stream()
                    .filter(column -> column.ordinary().isPresent())
                    .toList();
            if (absent.size() == fact.columns().size()) {
                return "; ordinarily none";
            }
            return absent.isEmpty()
                    ? ""
                    : "; ordinarily without "
                            + absent.stream()
                                    .map(column ->
                                            column.name().substring(fact.name().length() + 1))
                                    .collect(Collectors.joining(", "));
        }
        Column column = fact.columns().get(0);
        return column.ordinary().isPresent()
                ? "; ordinarily " + column.values().get(column.ordinary().getAsInt())
                : "";
    }

    private static String values(Fact<?> fact) {
        ImmutableList<String> accepted = fact.accepted();
        if (fact instanceof Count<?>) {
            return "0 to " + (accepted.size() - 1) + ", the last for all above";
        }
        String listed = String.join(", ", accepted);
        return fact instanceof SetOf<?, ?> ? "any of " + listed : listed;
    }
}
