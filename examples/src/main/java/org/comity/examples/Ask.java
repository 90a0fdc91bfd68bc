package org.comity.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks an authority's protocol a question by names, and prints the ruling. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        version = "Comity",
        sortOptions = false,
        customSynopsis = {
            "ask AUTHORITY QUESTION [FACT=VALUE...] [--ordinary] [--why | --json] [--profile CLASS]...",
            "       ask --list [AUTHORITY | QUESTION]... [--profile CLASS]..."
        },
        description = "Asks an authority's protocol a question, and prints the ruling with its paragraphs.",
        footer = {
            "",
            "A set takes several values with commas between, or none:  schedule-12a=3,5",
            "One element of a set can be stated alone:  schedule-12a:3=yes",
            "",
            "Exit status: 0 for a ruling of any kind, 2 where the question cannot be asked as it is written."
        })
public final class Ask implements Callable<Integer> {

    private final ImmutableList<AuthorityProfile> profiles;
    private final Function<String, AuthorityProfile> byName;
    private final PrintWriter out;

    @Parameters(paramLabel = "AUTHORITY QUESTION FACT=VALUE", description = "Names, as --list shows them.")
    private List<String> words = ImmutableList.of();

    @Option(
            names = "--ordinary",
            description = "Facts that are not stated take their ordinary value, where they have one.")
    private boolean ordinary;

    @Option(names = "--why", description = "Show also why, what would decide it, and what would open it.")
    private boolean why;

    @Option(names = "--json", description = "Print the ruling as JSON.")
    private boolean json;

    @Option(names = "--list", description = "Show the authorities, the questions, their facts and values.")
    private boolean list;

    @Option(names = "--profile", paramLabel = "CLASS", description = OwnProfile.SAYS)
    private List<String> own = ImmutableList.of();

    Ask(ImmutableList<AuthorityProfile> profiles, Function<String, AuthorityProfile> byName, PrintWriter out) {
        this.profiles = profiles;
        this.byName = byName;
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param args what {@code --help} says
     */
    public static void main(String[] args) {
        PrintWriter out = Console.out();
        System.exit(Console.run(new Ask(Profiles.all(), Profiles::of, out), out, Console.err(), args));
    }

    @Override
    public Integer call() {
        out.print(list ? new Listing(OwnProfile.with(own, profiles)).of(words) : answer());
        return 0;
    }

    private String answer() {
        if (words.size() < 2) {
            throw new IllegalArgumentException("name an authority and a question, or say `--list` to see them");
        }
        AuthorityProfile profile = OwnProfile.first(own, byName).apply(words.get(0));
        Question<?> stated = Question.named(act(profile, words.get(1)), facts(words.subList(2, words.size())));
        Question<?> question = ordinary ? stated.assumingOrdinary() : stated;
        Ruling ruling = profile.rule(question);
        String answer = json ? RulingJson.of(question, ruling) : ruling.explain();
        return answer + "\n" + (why ? why(profile, question, ruling) : "");
    }

    private static Act<?> act(AuthorityProfile profile, String name) {
        try {
            return profile.act(name);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(unknown.getMessage() + Listing.ALL, unknown);
        }
    }

    private static String why(AuthorityProfile profile, Question<?> question, Ruling ruling) {
        StringBuilder lines = new StringBuilder();
        ruling.reasons()
                .applied()
                .forEach(applied -> lines.append("Why: ").append(applied).append(".\n"));
        if (ruling.outcome() == Outcome.UNDETERMINED) {
            lines.append("Would decide it: ").append(profile.deciding(question)).append(".\n");
        } else {
            lines.append("Enough to know: ").append(ruling.reasons().suffices()).append(".\n");
        }
        if (!ruling.permits()) {
            lines.append("Would open it: ").append(profile.openings(question)).append(".\n");
        }
        return lines.toString();
    }

    private static ImmutableMap<String, String> facts(List<String> stated) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : stated) {
            int equals = fact.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("`" + fact + "` states no fact: write it as `name=value`");
            }
            if (facts.put(fact.substring(0, equals), fact.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("`" + fact.substring(0, equals) + "` is given twice: give it once");
            }
        }
        return ImmutableMap.copyOf(facts);
    }
}
